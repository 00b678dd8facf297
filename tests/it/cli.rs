//! The real program, as a person or a service manager starts it: every command, every refusal, and what is left behind.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::PathBuf,
    process::Stdio,
    time::{Duration, Instant},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use sqlx::{AssertSqlSafe, Connection, PgConnection, postgres::PgConnectOptions};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    process::{Child, Command},
    time::timeout,
};

use crate::harness::{Playground, TestApp, cluster};

/// Long enough for a first start on a busy machine. Nothing is measured by it.
const PATIENCE: Duration = Duration::from_secs(60);

/// What makes a first start one with records.
const SEED: (&str, &str) = ("HAMROH_SEED_IF_EMPTY", "true");

const PASSWORD: &str = "Passwort123";

/// A place to run the program in: its data directory, and nothing of the environment that the tests run in.
struct Place(Playground);

/// What a command said.
struct Said {
    code: Option<i32>,
    output: String,
    errors: String,
}

impl Place {
    fn new() -> Self {
        Self(Playground::new())
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    fn command(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hamroh"));
        command.args(arguments).env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env("HAMROH_DATA_DIR", self.data());
        command.envs(variables.iter().copied()).stdin(Stdio::null()).kill_on_drop(true);
        command
    }

    /// Runs a command to its end.
    async fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Said {
        let output = timeout(PATIENCE, self.command(arguments, variables).output()).await.unwrap().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { code: output.status.code(), output: text(output.stdout), errors: text(output.stderr) }
    }

    fn log(&self) -> PathBuf {
        self.0.path().join("log")
    }

    fn spawn(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Child {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        self.command(arguments, variables).stdout(Stdio::piped()).stderr(log).spawn().unwrap()
    }

    /// Starts `hamroh serve` on a free port and waits until it says where it answers.
    async fn serve(&self, variables: &[(&str, &str)]) -> Server {
        let mut child = self.spawn(&["serve", "--listen", "127.0.0.1:0"], variables);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = timeout(PATIENCE, lines.next_line()).await.unwrap().unwrap();
        let said = said.unwrap_or_else(|| panic!("it ended: {}", std::fs::read_to_string(self.log()).unwrap()));
        let port = said.strip_prefix("Hamroh answers on http://localhost:").unwrap_or_else(|| panic!("{said}"));
        Server { child, address: SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap())) }
    }

    /// How to reach the own database behind the program's back.
    fn database(&self) -> PgConnectOptions {
        let socket = self.data().join("postgres/run");
        PgConnectOptions::new_without_pgpass().socket(socket).port(5432).username("hamroh").database("hamroh")
    }
}

/// A running `hamroh serve`.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    async fn try_get(&self, path: &str) -> std::io::Result<(u16, String)> {
        let mut stream = TcpStream::connect(self.address).await?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.address.port());
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        let status = answer.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_default();
        Ok((status, answer))
    }

    async fn get(&self, path: &str) -> (u16, String) {
        self.try_get(path).await.unwrap()
    }

    fn signal(&self, signal: Signal) {
        kill(Pid::from_raw(self.child.id().unwrap().try_into().unwrap()), signal).unwrap();
    }

    /// Tells it to stop and waits for it; gives its exit code.
    async fn stop(mut self) -> Option<i32> {
        self.signal(Signal::SIGTERM);
        timeout(PATIENCE, self.child.wait()).await.unwrap().unwrap().code()
    }

    async fn until_ready(&self) {
        let began = Instant::now();
        while self.get("/readyz").await.0 != 200 {
            assert!(began.elapsed() < PATIENCE, "not ready in time");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// The number of rows of every table.
async fn rows(options: &PgConnectOptions) -> BTreeMap<String, i64> {
    let mut connection = PgConnection::connect_with(options).await.unwrap();
    let tables: Vec<String> =
        sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public'").fetch_all(&mut connection).await.unwrap();
    let mut rows = BTreeMap::new();
    for table in tables {
        let count = sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(&mut connection).await.unwrap();
        rows.insert(table, count);
    }
    connection.close().await.unwrap();
    rows
}

#[tokio::test]
async fn one_command_is_enough_and_nothing_is_lost_or_left() {
    let place = Place::new();
    let server = place.serve(&[SEED]).await;
    let address = server.address.to_string();
    assert_eq!(server.get("/en/").await.0, 200);
    assert_eq!(server.get("/readyz").await.0, 200);
    let (_, organizations) = server.get("/api/v1/organizations?limit=1").await;
    assert!(organizations.contains("\"total\":268"), "{organizations}");
    let healthy = place.run(&["healthcheck"], &[("HAMROH_LISTEN", &address)]).await;
    assert_eq!((healthy.code, healthy.errors.as_str()), (Some(0), ""));
    assert_eq!(server.stop().await, Some(0));
    assert!(place.0.servers().is_empty(), "the database stops with the last who uses it");
    let dead = place.run(&["healthcheck"], &[("HAMROH_LISTEN", &address)]).await;
    assert_eq!(dead.code, Some(1));
    assert!(dead.errors.contains(&format!("nothing answers on {address}")), "{}", dead.errors);

    // What takes long on a machine that does other things as well takes long every time.
    let mut fastest = PATIENCE;
    for _ in 0..3 {
        let began = Instant::now();
        let server = place.serve(&[SEED]).await;
        assert_eq!(server.get("/en/").await.0, 200);
        fastest = fastest.min(began.elapsed());
        if fastest < Duration::from_secs(3) {
            kill_everything(&place, server).await;
            break;
        }
        server.stop().await;
    }
    assert!(fastest < Duration::from_secs(3), "a second start takes {fastest:?}");
}

/// An acknowledged edit outlives the sudden death of both processes.
async fn kill_everything(place: &Place, server: Server) {
    let mut connection = PgConnection::connect_with(&place.database()).await.unwrap();
    sqlx::query("update organizations set membership_count = 77 where slug = 'sisters'").execute(&mut connection).await.unwrap();
    let before = rows(&place.database()).await;
    drop(connection);
    server.signal(Signal::SIGKILL);
    place.0.signal(Signal::SIGKILL);

    let server = place.serve(&[SEED]).await;
    server.until_ready().await;
    assert_eq!(rows(&place.database()).await, before);
    let (status, page) = server.get("/api/v1/organizations?q=sisters").await;
    assert!(status == 200 && page.contains("\"membership_count\":77"), "{page}");
    assert_eq!(server.stop().await, Some(0));
    assert!(place.0.servers().is_empty());
}

#[tokio::test]
async fn two_servers_share_one_database_and_revive_it() {
    let place = Place::new();
    let (first, second) = tokio::join!(place.serve(&[SEED]), place.serve(&[SEED]));
    assert_ne!(first.address, second.address);
    for server in [&first, &second] {
        assert!(server.get("/api/v1/organizations?limit=1").await.1.contains("\"total\":268"));
    }
    assert_eq!(first.stop().await, Some(0));
    assert!(!place.0.servers().is_empty(), "the second one still uses it");
    assert_eq!(second.get("/readyz").await.0, 200);

    // The kernel's out-of-memory killer strikes.
    let before = place.0.servers();
    place.0.signal(Signal::SIGKILL);
    let began = Instant::now();
    let mut was_away = false;
    loop {
        assert_eq!(second.get("/en/search?q=sisters").await.0, 200, "pages go on from memory");
        let is_ready = second.get("/readyz").await.0 == 200;
        was_away |= !is_ready;
        if was_away && is_ready {
            break;
        }
        assert!(began.elapsed() < PATIENCE, "the own database is started again");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(place.0.servers().iter().all(|pid| !before.contains(pid)), "by new processes");
    let mut connection = PgConnection::connect_with(&place.database()).await.unwrap();
    sqlx::query("update organizations set membership_count = 78 where slug = 'sisters'").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    while !second.get("/api/v1/organizations?q=sisters").await.1.contains("\"membership_count\":78") {
        assert!(began.elapsed() < PATIENCE, "edits are seen again");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(second.stop().await, Some(0));
    assert!(place.0.servers().is_empty());
}

#[tokio::test]
async fn a_start_that_is_broken_off_or_fails_leaves_no_database_running() {
    let place = Place::new();
    let mut starting = place.spawn(&["serve", "--listen", "127.0.0.1:0"], &[]);
    // It is told to stop in the middle of its first start.
    let began = Instant::now();
    while place.0.servers().is_empty() {
        assert!(began.elapsed() < PATIENCE, "the database is being made");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    kill(Pid::from_raw(starting.id().unwrap().try_into().unwrap()), Signal::SIGTERM).unwrap();
    let status = timeout(PATIENCE, starting.wait()).await.unwrap().unwrap();
    assert!(status.success(), "{}", std::fs::read_to_string(place.log()).unwrap());
    assert!(place.0.servers().is_empty(), "after a start that was broken off");

    let failed = place.run(&["serve", "--listen", "127.0.0.1:0"], &[("HAMROH_WEB_ROLE", "nobody_of_that_name")]).await;
    assert_eq!(failed.code, Some(1));
    assert!(failed.errors.contains("nobody_of_that_name"), "{}", failed.errors);
    assert!(place.0.servers().is_empty(), "after a start that failed");

    for (command, code) in [("migrate", 0), ("doctor", 1)] {
        let said = place.run(&[command], &[]).await;
        assert_eq!(said.code, Some(code), "{command}: {}{}", said.output, said.errors);
        assert!(place.0.servers().is_empty(), "after {command}");
    }
}

#[tokio::test]
async fn doctor_says_what_to_do_next_and_the_commands_do_it_once() {
    let place = Place::new();
    let scratch = crate::database::Scratch::create("").await;
    let url = cluster().await.url(&scratch.name);
    let variables = [("DATABASE_URL", url.as_str())];
    let doctor = async |expected: i32, sentences: &[&str]| {
        let said = place.run(&["doctor"], &variables).await;
        assert_eq!(said.code, Some(expected), "{}{}", said.output, said.errors);
        for sentence in sentences {
            assert!(said.output.contains(sentence), "{sentence}: {}", said.output);
        }
        assert_eq!(said.output.contains("PROBLEM"), expected != 0, "{}", said.output);
    };
    doctor(
        1,
        &[
            "ok       languages",
            "ok       disk",
            "ok       database: PostgreSQL",
            "PROBLEM  schema: the database is empty: run hamroh migrate",
        ],
    )
    .await;
    for _ in 0..2 {
        let said = place.run(&["migrate"], &variables).await;
        assert_eq!(said.code, Some(0), "{}", said.errors);
        assert!(said.errors.contains("the schema is up to date"), "{}", said.errors);
    }
    doctor(1, &["ok       web role", "PROBLEM  taxonomy", "PROBLEM  organizations: there are none: run hamroh seed"]).await;
    // At the same moment, as two servers may be started: one does it, the other finds it done.
    let (one, other) = tokio::join!(place.run(&["seed"], &variables), place.run(&["seed"], &variables));
    assert_eq!((one.code, other.code), (Some(0), Some(0)), "{}{}", one.errors, other.errors);
    let said = format!("{}{}", one.errors, other.errors);
    assert!(said.contains("new=268 changed=0 unchanged=0") && said.contains("new=0 changed=0 unchanged=268"), "{said}");
    let stored = rows(&scratch.options().await).await;
    let second = place.run(&["seed"], &variables).await;
    assert!(second.code == Some(0) && second.errors.contains("places=0 terms=0 new=0 changed=0 unchanged=268"), "{}", second.errors);
    assert_eq!(rows(&scratch.options().await).await, stored, "a second time changes nothing");
    doctor(0, &["ok       organizations: 268", "ok       audit: 268 entries", "ok       taxonomy"]).await;

    // Somebody with all rights changes the history, and gives the server more rights than it had.
    let mut owner = PgConnection::connect_with(&scratch.options().await).await.unwrap();
    let tampering = "alter table audit_entries disable trigger user; update audit_entries set action = 'nothing' where seq = (select max(seq) from audit_entries);
        grant update on revisions to hamroh_web";
    sqlx::raw_sql(tampering).execute(&mut owner).await.unwrap();
    owner.close().await.unwrap();
    doctor(1, &["is not what was written", "PROBLEM  web role: hamroh_web may change history or schema"]).await;
    scratch.drop().await;
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused_in_a_sentence() {
    let place = Place::new();
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let port_in_use = format!("cannot listen on {taken}: is Hamroh running already?");
    let refusals: [(&[(&str, &str)], &str); 11] = [
        (&[("HAMROH_LISTN", "127.0.0.1:1")], "HAMROH_LISTN is not a setting of Hamroh. Known: HAMROH_ACCESS_LOG"),
        (
            &[("HAMROH_BASE_URL", "http://hamroh.example")],
            "HAMROH_BASE_URL must be https://: what people search for must not cross the network in the clear",
        ),
        (&[("HAMROH_BASE_URL", "https://hamroh.example/directory")], "HAMROH_BASE_URL must be a bare address"),
        (&[("HAMROH_CONTACT", "http://hamroh.example/write")], "HAMROH_CONTACT must be a mailto: or https: address"),
        (&[("HAMROH_LISTEN", "0.0.0.0:0")], "HAMROH_BASE_URL must be set when HAMROH_LISTEN is open to the network"),
        (&[("HAMROH_SMTP_URL", "smtps://mail.example")], "HAMROH_MAIL_FROM must be set when HAMROH_SMTP_URL is"),
        (
            &[("HAMROH_SMTP_URL", "mail.example"), ("HAMROH_MAIL_FROM", "a@hamroh.example")],
            "HAMROH_SMTP_URL must begin with smtp:// or smtps://",
        ),
        (&[("HAMROH_LEAVE_URL", "http://weather.example")], "HAMROH_LEAVE_URL must be an https:// page"),
        (&[("HAMROH_LOG", "nonsense=what")], "HAMROH_LOG must be a level such as info, or tracing directives"),
        (&[("HAMROH_LISTEN", &taken)], &port_in_use),
        (&[("DATABASE_URL", "sqlite://file"), ("HAMROH_LISTEN", "127.0.0.1:0")], "DATABASE_URL is not an address of PostgreSQL"),
    ];
    for (variables, sentence) in refusals {
        let said = place.run(&[], variables).await;
        assert_eq!(said.code, Some(1), "{variables:?}: {}", said.errors);
        assert!(said.errors.starts_with("hamroh: ") && said.errors.contains(sentence), "{variables:?}: {}", said.errors);
        assert_eq!((said.errors.lines().count(), said.output.as_str()), (1, ""), "{variables:?}: {}", said.errors);
    }
    let said = place.run(&["serve", "--lissten", "127.0.0.1:1"], &[]).await;
    assert!(said.code == Some(2) && said.errors.contains("--listen"), "{}", said.errors);
    assert!(place.0.servers().is_empty() && !place.data().exists(), "refused before anything was made");
}

#[tokio::test]
async fn s6_passwords_stand_in_no_help_no_error_and_no_log() {
    let place = Place::new();
    let away = format!("postgres://user:{PASSWORD}@no-such-host.invalid/hamroh");
    let mail = format!("smtps://user:{PASSWORD}@127.0.0.1:1");
    let secrets = [
        ("DATABASE_URL", away.as_str()),
        ("HAMROH_SMTP_URL", mail.as_str()),
        ("HAMROH_MAIL_FROM", "a@hamroh.example"),
        ("HAMROH_LOG", "trace"),
    ];
    let is_kept = |what: &str, text: &str| assert!(!text.contains(PASSWORD), "{what}: {text}");
    for command in ["serve", "migrate", "seed", "doctor"] {
        let help = place.run(&[command, "--help"], &secrets).await;
        assert!(help.code == Some(0) && help.output.contains("DATABASE_URL"), "{}", help.errors);
        is_kept(command, &help.output);
        let arguments: &[&str] = if command == "serve" { &["serve", "--listen", "127.0.0.1:0"] } else { &[command] };
        let said = place.run(arguments, &secrets).await;
        assert_eq!(said.code, Some(1), "{command}");
        let sentence = format!("{}{}", said.output, said.errors);
        assert!(sentence.contains("the database cannot be reached"), "{command}: {sentence}");
        is_kept(command, &sentence);
    }
    for broken in [format!("smtp://user:{PASSWORD}@mail.example:port"), format!("smtp://user:{PASSWORD}@mail.example?tls=nonsense")] {
        let app = TestApp::start().await;
        let url = cluster().await.url(app.owner_pool.connect_options().get_database().unwrap());
        let variables = [("DATABASE_URL", url.as_str()), ("HAMROH_SMTP_URL", &broken), secrets[2], secrets[3]];
        let said = place.run(&["serve", "--listen", "127.0.0.1:0"], &variables).await;
        assert!(said.code == Some(1) && said.errors.contains("HAMROH_SMTP_URL"), "{}", said.errors);
        is_kept(&broken, &said.errors);
    }

    // A server that runs, with everything logged that there is.
    let app = TestApp::start().await;
    let url = format!("{}&password={PASSWORD}", cluster().await.url(app.owner_pool.connect_options().get_database().unwrap()));
    let server = place.serve(&[("DATABASE_URL", &url), secrets[1], secrets[2], secrets[3]]).await;
    assert_eq!(server.get("/en/").await.0, 200);
    assert_eq!(server.stop().await, Some(0));
    let log = std::fs::read_to_string(place.log()).unwrap();
    assert!(log.contains("sqlx::query") && log.contains("hamroh::cli::serve: serving"), "there is a log: {log}");
    is_kept("the log", &log);
}
