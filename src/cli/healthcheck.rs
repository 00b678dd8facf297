//! `hamroh healthcheck`: asks a running server whether it lives, without a tool such as curl in the image.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    process::ExitCode,
    time::Duration,
};

use anyhow::{Context, bail};
use clap::Args;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// The command.
#[derive(Debug, Args)]
pub struct Healthcheck {
    /// The address that the server listens on
    #[arg(long, env = "HAMROH_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

/// Succeeds when `/livez` answers 200 within three seconds.
pub async fn run(command: &Healthcheck) -> anyhow::Result<ExitCode> {
    let address = reachable(command.listen);
    let answer = match tokio::time::timeout(PATIENCE, ask(address)).await {
        Err(_) => bail!("no answer from {address} within {} seconds", PATIENCE.as_secs()),
        Ok(answer) => answer.with_context(|| format!("nothing answers on {address}: is Hamroh running, and is HAMROH_LISTEN the same?"))?,
    };
    Ok(if answer.starts_with("HTTP/1.1 200") { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn ask(address: SocketAddr) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(b"GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

/// A server that listens everywhere is asked on the loopback.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        ip if !ip.is_unspecified() => ip,
        IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
    };
    SocketAddr::new(ip, listen.port())
}
