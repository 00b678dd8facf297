//! The real application on a database of its own, with a clock that tests can set.

use std::{
    net::SocketAddr,
    sync::{Arc, LazyLock},
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
    ids::OrganizationId,
    mail::Mailer,
    organizations::{self, Organization, starter},
    state::AppState,
    web,
};
use http_body_util::BodyExt;
use local_postgres::{Cluster, Settings};
use sqlx::{AssertSqlSafe, Connection, PgConnection, PgPool, postgres::PgPoolOptions};
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
    /// Load the starter directory.
    pub seeded: bool,
    /// Flags of `hamroh serve`.
    pub flags: Vec<String>,
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

    /// The application with the starter directory.
    pub async fn seeded() -> Self {
        Self::with(Options { seeded: true, ..Options::default() }).await
    }

    /// The application as the test wants it.
    pub async fn with(options: Options) -> Self {
        let cluster = cluster().await;
        let database =
            if options.seeded { seeded_database(cluster).await } else { cluster.database_from_template(&MIGRATOR).await.unwrap() };
        Self::on(cluster, database, &options).await
    }

    async fn on(cluster: &Cluster, database: String, options: &Options) -> Self {
        let owner = cluster.connect_options(&database);
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

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Asks for a page, as a browser on this machine does.
    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
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

    /// The whole site on a free port, under its real address, until the returned task is aborted.
    pub async fn serve(&self) -> (SocketAddr, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let config = Arc::new(ServeConfig { listen: address, ..self.state.config.as_ref().clone() });
        let router = app::build(AppState { config, ..self.state.clone() }, self.directory.clone());
        (address, tokio::spawn(web::server::serve(listener, router, std::future::pending())))
    }

    /// Stores records as a moderator does.
    pub async fn save(&self, records: &[Organization]) -> organizations::db::Saved {
        let mut transaction = self.pool.begin().await.unwrap();
        let edit = organizations::db::Edit { author_role: "moderator", author_id: None, reason: "test", source: None };
        let saved = organizations::db::save(&mut transaction, records, edit).await.unwrap();
        transaction.commit().await.unwrap();
        saved
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
        if let Some(cluster) = CLUSTER.get() {
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
async fn seeded_database(cluster: &Cluster) -> String {
    const LOCK: i64 = 0x7365_6564;
    let template = format!("seeded_{}", hamroh::BUILD_ID);
    let mut connection = PgConnection::connect_with(&cluster.connect_options("postgres")).await.unwrap();
    sqlx::query("select pg_advisory_lock($1)").bind(LOCK).execute(&mut connection).await.unwrap();
    let names: Vec<String> = sqlx::query_scalar("select datname::text from pg_database where datname like 'seeded\\_%'")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    if !names.contains(&template) {
        for outdated in names {
            sqlx::query(AssertSqlSafe(format!("drop database \"{outdated}\" with (force)"))).execute(&mut connection).await.unwrap();
        }
        let filled = cluster.database_from_template(&MIGRATOR).await.unwrap();
        load_starter(&Database::of(cluster.connect_options(&filled))).await.unwrap();
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
