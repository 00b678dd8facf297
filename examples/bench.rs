//! Measures the server against a bare axum "hello world" on the same machine, in turns within one run, since a shared
//! machine is never equally fast twice: `make bench`. Prints requests per second, latencies, and the ratio.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::Context;
use axum::{Router, routing::get};
use clap::Parser;
use hamroh::{
    app,
    cli::load_starter,
    clock::Clock,
    config::ServeConfig,
    db::{self, Database, MIGRATOR},
    directory::Refresher,
    i18n::Words,
    imports::starter::Extent,
    mail::Mailer,
    state::AppState,
    web,
};
use local_postgres::{Cluster, Settings};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const CONNECTIONS: usize = 8;
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(2);

#[derive(Parser)]
struct Flags {
    #[command(flatten)]
    serve: ServeConfig,
}

/// What is measured: a name, and the address and path to ask for.
struct Subject {
    name: &'static str,
    address: SocketAddr,
    path: &'static str,
    rates: Vec<f64>,
    latencies: Vec<Duration>,
}

#[tokio::main]
#[expect(clippy::print_stdout, reason = "the table is what this is for")]
async fn main() -> anyhow::Result<()> {
    let cluster = Cluster::start(Settings::throwaway("hamroh")).await?;
    let name = cluster.database_from_template(&MIGRATOR).await?;
    let owner = cluster.connect_options(&name);
    load_starter(&Database::of(owner.clone()), Extent::All).await?;

    let began = Instant::now();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let site = listener.local_addr()?;
    let config = Arc::new(Flags::parse_from(["bench", "--anonymous-rate", "0", "--listen", &site.to_string()]).serve);
    let refresher = Refresher::start(db::web_options(owner.clone(), &config.web_role), Clock::system()).await?;
    let directory = refresher.handle();
    let folder = std::env::temp_dir().join(format!("hamroh-bench-{}", std::process::id()));
    let state = AppState {
        pool: Database::of(owner).web_pool(&config.web_role),
        words: Words::load()?,
        clock: Clock::system(),
        mailer: Mailer::new(&config, folder)?,
        config,
    };
    tokio::spawn(web::server::serve(listener, app::build(state, directory), std::future::pending()));
    let hello = TcpListener::bind("127.0.0.1:0").await?;
    let bare = hello.local_addr()?;
    tokio::spawn(async { axum::serve(hello, Router::new().route("/", get(async || "Hello, world"))).await });
    println!("start to first answer, PostgreSQL already up: {:?}", began.elapsed());

    let subject = |name, address, path| Subject { name, address, path, rates: Vec::new(), latencies: Vec::new() };
    let mut subjects = [
        subject("axum hello-world", bare, "/"),
        subject("search page, exact words + need + place", site, "/ru/search?q=migrant&words=exact&need=legal-advice&place=RU&{}"),
        subject(
            "search page, words to be read",
            site,
            "/ru/search?q=%D0%BD%D0%B5+%D0%BF%D0%BB%D0%B0%D1%82%D1%8F%D1%82+%D0%B7%D0%B0%D1%80%D0%BF%D0%BB%D0%B0%D1%82%D1%83+%D0%B2+%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B5&{}",
        ),
        subject("search page, need + place", site, "/ru/search?need=legal-advice&place=RU&{}"),
        subject("search page, one need", site, "/en/search?need=legal-advice&{}"),
        subject("search page, one need, kept", site, "/en/search?need=legal-advice"),
        subject("organization page", site, "/ru/organizations/ural-house?{}"),
        subject("organization page, kept", site, "/ru/organizations/ural-house"),
        subject("home page", site, "/tg/?{}"),
        subject("home page, kept", site, "/tg/"),
        subject("JSON, 20 organizations", site, "/api/v1/organizations?{}"),
    ];
    for _ in 0..ROUNDS {
        for subject in &mut subjects {
            let (rate, latencies) = measure(subject.address, subject.path).await?;
            subject.rates.push(rate);
            subject.latencies.extend(latencies);
        }
    }
    let median = |rates: &[f64]| {
        let mut sorted = rates.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted[sorted.len() / 2]
    };
    let hello_rate = median(&subjects[0].rates);
    println!("{:<36} {:>10} {:>9} {:>9} {:>8}", "8 connections", "req/s", "p50", "p99", "x hello");
    for subject in &mut subjects {
        subject.latencies.sort_unstable();
        let at = |part: usize| subject.latencies[subject.latencies.len() * part / 100];
        let rate = median(&subject.rates);
        println!("{:<36} {rate:>10.0} {:>9.2?} {:>9.2?} {:>8.3}", subject.name, at(50), at(99), rate / hello_rate);
    }
    println!("resident memory: {}", resident_memory());
    cluster.drop_database(&name).await?;
    cluster.leave().await?;
    Ok(())
}

/// Asks again and again over eight connections; gives requests per second, and how long each took.
async fn measure(address: SocketAddr, path: &'static str) -> anyhow::Result<(f64, Vec<Duration>)> {
    let began = Instant::now();
    let clients: Vec<_> = (0..CONNECTIONS).map(|_| tokio::spawn(client(address, path, began))).collect();
    let mut latencies = Vec::new();
    for client in clients {
        latencies.extend(client.await??);
    }
    let rate = f64::from(u32::try_from(latencies.len())?) / began.elapsed().as_secs_f64();
    Ok((rate, latencies))
}

async fn client(address: SocketAddr, path: &'static str, began: Instant) -> anyhow::Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    // A number that no page reads makes each address a new one, so that nothing kept answers it.
    static ASKED: AtomicU64 = AtomicU64::new(0);
    let mut buffer = vec![0; 256 * 1024];
    let mut latencies = Vec::new();
    while began.elapsed() < ROUND {
        let number = ASKED.fetch_add(1, Ordering::Relaxed);
        let path = path.replace("{}", &format!("n={number}"));
        // What is kept is asked for as browsers do; what is made anew without compression, which would cost more than making it.
        let encoding = if path.contains("n=") { "identity" } else { "br" };
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: {encoding}\r\n\r\n");
        let asked = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        let mut filled = 0;
        let mut wanted = usize::MAX;
        while filled < wanted {
            filled += stream.read(&mut buffer[filled..]).await?;
            if wanted == usize::MAX {
                wanted = whole_length(&buffer[..filled])?.unwrap_or(usize::MAX);
            }
        }
        latencies.push(asked.elapsed());
    }
    Ok(latencies)
}

/// The length of head and body, once the head is there; an error when the answer is not a 200.
fn whole_length(received: &[u8]) -> anyhow::Result<Option<usize>> {
    let Some(end) = received.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = String::from_utf8_lossy(&received[..end]).to_ascii_lowercase();
    anyhow::ensure!(head.starts_with("http/1.1 200"), "{head}");
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()).context("an answer without a length")?;
    Ok(Some(end + 4 + length.trim().parse::<usize>()?))
}

/// Of this process, which serves and asks.
fn resident_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix("VmRSS:")).map_or_else(|| "unknown".to_owned(), |value| value.trim().to_owned())
}
