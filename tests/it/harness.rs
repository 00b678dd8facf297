//! The real application on a database of its own, with a clock that tests can set.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex, Once},
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, Response, StatusCode, header},
};
use clap::Parser;
use hamroh::{
    app,
    cli::load_starter,
    clock::Clock,
    config::ServeConfig,
    db::{self, Database, MIGRATOR},
    directory::{Handle, Refresher},
    i18n::Words,
    ids::{LocationId, OrganizationId, PhoneId},
    imports::starter::{self, Extent},
    mail::Mailer,
    organizations::{self, Organization, Phone, PhoneType},
    state::AppState,
    web,
};
use http_body_util::BodyExt;
use local_postgres::{Cluster, Settings};
use nix::{
    errno::Errno,
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use sqlx::{
    AssertSqlSafe, Connection, PgConnection, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use tokio::{net::TcpListener, sync::OnceCell, task::JoinHandle};
use tower::ServiceExt;

/// The day on which tests live.
pub const NOW: &str = "2026-11-24T12:00:00Z";

/// One cluster in memory for all tests of this account; whoever comes first starts it.
static CLUSTER: OnceCell<Cluster> = OnceCell::const_new();

/// Messages are read once for all tests.
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().unwrap());

/// The cluster of all tests.
pub async fn cluster() -> &'static Cluster {
    CLUSTER.get_or_init(async || Cluster::start(Settings::throwaway("hamroh")).await.unwrap()).await
}

/// The application under test. Its database goes with it.
pub struct TestApp {
    /// The state that handlers see.
    pub state: AppState,
    /// The database as the web role.
    pub pool: PgPool,
    /// The database as its owner.
    pub owner_pool: PgPool,
    /// The clock, standing at [`NOW`].
    pub clock: Clock,
    /// The directory.
    pub directory: Handle,
    /// The whole site.
    pub router: Router,
    _folder: tempfile::TempDir,
    database: String,
    refresher: Option<JoinHandle<()>>,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A header's value, or the empty text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// What a test wants to be otherwise.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Load the starter directory, or that of the paper alone.
    pub seeded: Option<Extent>,
    /// Flags of `hamroh serve`.
    pub flags: Vec<String>,
}

/// How many records a save found in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not there before.
    pub new: usize,
    /// There, and different now.
    pub changed: usize,
    /// There, just so.
    pub unchanged: usize,
}

#[derive(Parser)]
#[command(args_override_self = true)]
struct Flags {
    #[command(flatten)]
    serve: ServeConfig,
}

impl TestApp {
    /// The application with an empty directory.
    pub async fn start() -> Self {
        Self::with(Options::default()).await
    }

    /// The application with the paper's 47 organizations.
    pub async fn seeded() -> Self {
        Self::with(Options { seeded: Some(Extent::OnlyPaper), ..Options::default() }).await
    }

    /// The application with the whole starter directory, as `make run` has it.
    pub async fn stocked() -> Self {
        Self::with(Options { seeded: Some(Extent::All), ..Options::default() }).await
    }

    /// The application with little, but of everything something: the sample rows of all migrations.
    pub async fn sampled() -> Self {
        let app = Self::start().await;
        app.add_samples(usize::MAX).await;
        app
    }

    /// Adds the sample rows of the first `count` migrations, as `tests/it/data` has them.
    pub async fn add_samples(&self, count: usize) {
        for sample in sample_rows().into_values().take(count) {
            sqlx::raw_sql(AssertSqlSafe(sample)).execute(&self.owner_pool).await.unwrap();
        }
    }

    /// The application as the test wants it.
    pub async fn with(options: Options) -> Self {
        let cluster = cluster().await;
        let database = if let Some(extent) = options.seeded {
            seeded_database(cluster, extent).await
        } else {
            cluster.database_from_template(&MIGRATOR).await.unwrap()
        };
        Self::on(cluster, database, &options).await
    }

    /// The application on a database of a cluster of the test's own. The database goes with the cluster.
    pub async fn on_cluster(cluster: &Cluster, options: Options) -> Self {
        let database = if let Some(extent) = options.seeded {
            seeded_database(cluster, extent).await
        } else {
            cluster.database_from_template(&MIGRATOR).await.unwrap()
        };
        Self::at(cluster.connect_options(&database), String::new(), &options).await
    }

    /// The application on a database that is reached in a way of its own and has an owner of its own.
    pub async fn on_database(owner: PgConnectOptions) -> Self {
        Self::at(owner, String::new(), &Options::default()).await
    }

    async fn on(cluster: &Cluster, database: String, options: &Options) -> Self {
        Self::at(cluster.connect_options(&database), database, options).await
    }

    /// `database` is the name of what to drop at the end, if there is anything.
    async fn at(owner: PgConnectOptions, database: String, options: &Options) -> Self {
        // Later flags win over these.
        let flags = ["test", "--anonymous-rate=0", "--listen=127.0.0.1:8080"].into_iter().map(str::to_owned);
        let config = Arc::new(Flags::parse_from(flags.chain(options.flags.clone())).serve);
        config.check().unwrap();
        let clock = Clock::fixed(NOW.parse().unwrap());
        let web = db::web_options(owner.clone(), &config.web_role);
        let refresher = Refresher::start(web.clone(), clock.clone()).await.unwrap();
        let directory = refresher.handle();
        let folder = tempfile::tempdir().unwrap();
        let pool = PgPoolOptions::new().max_connections(4).acquire_timeout(Duration::from_secs(5)).connect_lazy_with(web);
        let state = AppState {
            pool: pool.clone(),
            words: WORDS.clone(),
            clock: clock.clone(),
            mailer: Mailer::new(&config, folder.path().join("mail")).unwrap(),
            config,
        };
        let router = app::build(state.clone(), directory.clone());
        let refresher = Some(tokio::spawn(async { match refresher.run().await {} }));
        Self {
            state,
            pool,
            owner_pool: PgPoolOptions::new().max_connections(4).connect_lazy_with(owner),
            clock,
            directory,
            router,
            _folder: folder,
            database,
            refresher,
        }
    }

    /// The address of this application's database, for a program of its own that is to work on it.
    pub async fn database_url(&self) -> String {
        let name: String = sqlx::query_scalar("select current_database()::text").fetch_one(&self.owner_pool).await.unwrap();
        cluster().await.url(&name)
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Asks for a page, as a browser on this machine does.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    /// How many bytes a page has on its way, compressed with gzip.
    pub async fn weight(&self, path: &str) -> usize {
        let request = Request::get(path).header(header::HOST, "localhost:8080").header(header::ACCEPT_ENCODING, "gzip");
        let response = self.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.headers()["content-encoding"], "gzip", "{path}");
        response.into_body().collect().await.unwrap().to_bytes().len()
    }

    /// Asks for a page, again when the database is too busy for it: the history of a page says so within a second, and a
    /// crawl beside all other tests meets that.
    pub async fn get_patiently(&self, path: &str) -> Answer {
        for _ in 0..20 {
            let answer = self.get(path).await;
            if answer.status != StatusCode::SERVICE_UNAVAILABLE {
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        self.get(path).await
    }

    /// Asks for a page with further headers.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(path).header(header::HOST, "localhost:8080");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Any routes in this application's layers.
    pub fn with_routes(&self, routes: Router<AppState>) -> Router {
        app::with_layers(routes, self.state.clone(), self.directory.clone())
    }

    /// Listens on a free port, with the real accept loop, until the returned task is aborted.
    pub async fn listen(&self, router: Router) -> (SocketAddr, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        (address, tokio::spawn(web::server::serve(listener, router, std::future::pending())))
    }

    /// The whole site on a free port, under its real address, until the returned task is aborted.
    pub async fn serve(&self) -> (SocketAddr, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let config = Arc::new(ServeConfig { listen: address, ..self.state.config.as_ref().clone() });
        let router = app::build(AppState { config, ..self.state.clone() }, self.directory.clone());
        (address, tokio::spawn(web::server::serve(listener, router, std::future::pending())))
    }

    /// Stores records as a moderator does, and counts.
    pub async fn save(&self, records: &[Organization]) -> Counts {
        let mut transaction = self.pool.begin().await.unwrap();
        let edit = organizations::db::Edit { author_role: "moderator", author_id: None, reason: "test", source: None };
        let saved = organizations::db::save(&mut transaction, records, edit).await.unwrap();
        transaction.commit().await.unwrap();
        Counts { new: saved.new.len(), changed: saved.changed.len(), unchanged: saved.unchanged.len() }
    }

    /// The stored record of a starter organization.
    pub async fn record(&self, slug: &str) -> Organization {
        load(&self.pool, starter::organization_id(slug)).await.unwrap()
    }

    /// Waits until the directory in memory satisfies the test, for ten seconds at most.
    pub async fn eventually(&self, what: &str, mut is_so: impl FnMut(&hamroh::directory::Directory) -> bool) -> Duration {
        let began = tokio::time::Instant::now();
        while !is_so(&self.directory.current()) {
            assert!(began.elapsed() < Duration::from_secs(10), "waited in vain until {what}");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        began.elapsed()
    }
}

impl Drop for TestApp {
    /// Drops the database in a thread of its own, since the test's runtime is about to end.
    fn drop(&mut self) {
        if let Some(refresher) = self.refresher.take() {
            refresher.abort();
        }
        let database = std::mem::take(&mut self.database);
        if let Some(cluster) = CLUSTER.get().filter(|_| !database.is_empty()) {
            let options = cluster.connect_options("postgres");
            let _ = std::thread::spawn(move || {
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
                    let mut connection = PgConnection::connect_with(&options).await.unwrap();
                    sqlx::query(AssertSqlSafe(format!("drop database if exists \"{database}\" with (force)")))
                        .execute(&mut connection)
                        .await
                        .unwrap();
                });
            })
            .join();
        }
    }
}

/// The sample rows of each migration, by its name.
pub fn sample_rows() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data");
    let files = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let rows = files.filter(|file| file.extension().is_some_and(|extension| extension == "sql"));
    rows.map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&file).unwrap())).collect()
}

/// A directory of a test's own, in memory where there is such a place. At its end, every process that works in it is
/// ended: the database servers that the test has started, however it ended.
pub struct Playground {
    folder: tempfile::TempDir,
    /// The shared memory of servers that may have been killed, which then nobody clears away.
    memory: Mutex<BTreeSet<PathBuf>>,
}

impl Playground {
    /// A directory that the database server's account can enter.
    pub fn new() -> Self {
        static CLEARED: Once = Once::new();
        let memory = Settings::throwaway_base("hamroh").parent().unwrap().to_path_buf();
        CLEARED.call_once(|| clear_after_the_dead(&memory));
        let prefix = format!("{PLAYGROUND}{}-", std::process::id());
        let folder = tempfile::Builder::new().prefix(&prefix).tempdir_in(memory).unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        Self { folder, memory: Mutex::default() }
    }

    /// The directory.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A throwaway cluster in it.
    pub async fn cluster(&self) -> Cluster {
        let settings = Settings { base: self.path().join("postgres"), ..Settings::throwaway("hamroh") };
        Cluster::start(settings).await.unwrap()
    }

    /// The processes of the database servers in it.
    pub fn servers(&self) -> Vec<Pid> {
        processes_in(self.path())
    }

    /// Sends a signal to all of them; gives how many there were.
    pub fn signal(&self, signal: Signal) -> usize {
        self.remember_memory();
        signal_all_in(self.path(), signal)
    }

    /// Kills one of them.
    pub fn kill(&self, pid: u32) {
        self.remember_memory();
        kill(Pid::from_raw(pid.try_into().unwrap()), Signal::SIGKILL).unwrap();
    }

    fn remember_memory(&self) {
        let mapped = self.servers().into_iter().filter_map(|pid| std::fs::read_to_string(format!("/proc/{pid}/maps")).ok());
        let mut memory = self.memory.lock().unwrap();
        for maps in mapped {
            let files = maps.lines().filter_map(|line| line.find("/dev/shm/PostgreSQL.").map(|at| PathBuf::from(&line[at..])));
            memory.extend(files);
        }
    }
}

impl Drop for Playground {
    fn drop(&mut self) {
        end_processes_in(self.path());
        for file in self.memory.lock().unwrap().iter() {
            // Most servers have done so themselves.
            let _ = std::fs::remove_file(file);
        }
    }
}

/// What the name of every playground begins with; the number of its process follows.
const PLAYGROUND: &str = "hamroh-test-";

/// The processes that work in a folder or below it.
fn processes_in(folder: &Path) -> Vec<Pid> {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = processes.filter_map(|process| {
        let pid = process.file_name().to_str()?.parse().ok()?;
        let place = std::fs::read_link(process.path().join("cwd")).ok()?;
        place.starts_with(folder).then(|| Pid::from_raw(pid))
    });
    pids.collect()
}

fn signal_all_in(folder: &Path, signal: Signal) -> usize {
    let pids = processes_in(folder);
    for pid in &pids {
        // It may have ended by itself since.
        let _ = kill(*pid, signal);
    }
    pids.len()
}

fn end_processes_in(folder: &Path) {
    // At the second of these signals a server clears its shared memory away, and does not wait for anybody.
    signal_all_in(folder, Signal::SIGCONT);
    signal_all_in(folder, Signal::SIGQUIT);
    for _ in 0..200 {
        if processes_in(folder).is_empty() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    signal_all_in(folder, Signal::SIGKILL);
}

/// Ends and removes what killed test runs could not: the playgrounds of processes that are gone.
fn clear_after_the_dead(parent: &Path) {
    for entry in std::fs::read_dir(parent).unwrap().flatten() {
        let name = entry.file_name();
        let maker = name.to_str().and_then(|name| name.strip_prefix(PLAYGROUND)?.split_once('-')?.0.parse().ok());
        if maker.is_some_and(|pid| kill(Pid::from_raw(pid), None) == Err(Errno::ESRCH)) {
            end_processes_in(&entry.path());
            // Another run may be doing the same at this moment.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// The stored record with this id.
pub async fn load(pool: &PgPool, id: OrganizationId) -> Option<Organization> {
    use futures_util::StreamExt;
    let ids = [id];
    let mut records = std::pin::pin!(organizations::db::load(pool, &ids));
    records.next().await.transpose().unwrap()
}

/// Reads an answer to its end.
pub async fn read(response: Response<Body>) -> Answer {
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() }
}

/// A database with the starter directory, copied from one that is filled once per build.
async fn seeded_database(cluster: &Cluster, extent: Extent) -> String {
    const LOCK: i64 = 0x7365_6564;
    let kind = if extent == Extent::All { "stocked" } else { "seeded" };
    let template = format!("{kind}_{}", hamroh::BUILD_ID);
    let mut connection = PgConnection::connect_with(&cluster.connect_options("postgres")).await.unwrap();
    sqlx::query("select pg_advisory_lock($1)").bind(LOCK).execute(&mut connection).await.unwrap();
    let names: Vec<String> = sqlx::query_scalar("select datname::text from pg_database where datname like $1 || '\\_%'")
        .bind(kind)
        .fetch_all(&mut connection)
        .await
        .unwrap();
    if !names.contains(&template) {
        for outdated in names {
            sqlx::query(AssertSqlSafe(format!("drop database \"{outdated}\" with (force)"))).execute(&mut connection).await.unwrap();
        }
        let filled = cluster.database_from_template(&MIGRATOR).await.unwrap();
        load_starter(&Database::of(cluster.connect_options(&filled)), extent).await.unwrap();
        sqlx::query(AssertSqlSafe(format!("alter database \"{filled}\" rename to \"{template}\""))).execute(&mut connection).await.unwrap();
    }
    let name = format!("t_{}_{:016x}", std::process::id(), rand::random::<u64>());
    let strategy = if server_version(&mut connection).await >= 150_000 { " strategy file_copy" } else { "" };
    sqlx::query(AssertSqlSafe(format!("create database \"{name}\" template \"{template}\"{strategy}")))
        .execute(&mut connection)
        .await
        .unwrap();
    sqlx::query("select pg_advisory_unlock($1)").bind(LOCK).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    name
}

async fn server_version(connection: &mut PgConnection) -> i32 {
    sqlx::query_scalar("select current_setting('server_version_num')::integer").fetch_one(connection).await.unwrap()
}

/// A telephone with a number and nothing else to say; perhaps it rings in one place.
pub fn phone(number: &str, location_id: Option<LocationId>) -> Phone {
    Phone {
        id: PhoneId::new(),
        service_id: None,
        location_id,
        service_at_location_id: None,
        number: Some(number.to_owned()),
        short_code: None,
        country: None,
        as_printed: None,
        extension: None,
        kind: PhoneType::Voice,
        opening_hours: None,
        is_urgent: false,
        languages: Vec::new(),
        printed_on: None,
        source_id: None,
        texts: Vec::new(),
    }
}
