//! When Postgres goes away, falls silent or only seems to be there: pages go on from memory, writes say "later", and
//! everything is as before within five seconds of its return (promises V1, V4, V5, V6, bar 12).

use std::{
    path::Path,
    time::{Duration, Instant},
};

use axum::{Router, body::Body, extract::State, http::Request, routing::get};
use hamroh::{db::Database, error::Result, ids::OrganizationId, imports::starter, organizations::TextField};
use local_postgres::Cluster;
use nix::sys::signal::Signal;
use sqlx::{Connection, PgConnection, PgPool};
use tokio::{
    net::{UnixListener, UnixStream},
    sync::watch,
};
use tower::ServiceExt;
use uuid::Uuid;

use crate::harness::{Answer, Options, Playground, TestApp, load, read};

/// An edit is public so soon after its commit.
const VISIBLE: Duration = Duration::from_secs(1);

/// An outage shows so soon.
const NOTICED: Duration = Duration::from_secs(3);

/// And so soon after its end all is well.
const RECOVERED: Duration = Duration::from_secs(5);

/// The longest that anybody waits for a page, whatever the database does.
const PAGE: Duration = Duration::from_millis(500);

/// The organization of the sample rows.
const SLUG: &str = "with-everything";
const ID: OrganizationId = OrganizationId(Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0001));

/// The application on a cluster of its own, with the sample rows.
async fn app_on(cluster: &Cluster) -> TestApp {
    let app = TestApp::on_cluster(cluster, Options::default()).await;
    app.add_samples(usize::MAX).await;
    app.eventually("the samples are public", |directory| directory.get(ID).is_some()).await;
    app
}

/// Gives an organization another name; from the commit on, says how long it took to be public.
async fn edit(app: &TestApp, id: OrganizationId, name: &str) -> Duration {
    let mut record = load(&app.pool, id).await.unwrap();
    let names = record.texts.iter_mut().filter(|text| text.field == TextField::Name && text.language == "en");
    names.for_each(|text| text.body = name.to_owned());
    let page = format!("/en/organizations/{}", record.slug);
    app.save(&[record]).await;
    let waited = app.eventually(name, |directory| directory.get(id).is_some_and(|found| found.name.0.iter().any(|text| text.body == name)));
    let waited = waited.await;
    assert!(app.get(&page).await.body.contains(name), "the page says so too");
    waited
}

/// Asks for something and says how long it took.
async fn timed(app: &TestApp, path: &str) -> (Answer, Duration) {
    let began = Instant::now();
    (app.get(path).await, began.elapsed())
}

/// One look at every kind of page; each must be there at once. Gives whether all say that they come from memory.
async fn look(app: &TestApp) -> bool {
    let mut stale = 0;
    let paths = [
        "/en/",
        "/en/search?q=everything",
        "/en/organizations/with-everything",
        "/ru/needs",
        "/api/v1/organizations?limit=5",
        "/api/v1/places",
    ];
    for path in paths {
        let (answer, took) = timed(app, path).await;
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        assert!(took < PAGE, "{path} took {took:?}");
        let warns = answer.header("warning") == "110 - \"Response is Stale\"";
        let shows = answer.body.contains("class=\"banner warn\" role=\"status\"");
        assert!(path.starts_with("/api") || warns == shows, "{path}: the banner and the header go together");
        stale += usize::from(warns);
    }
    assert_eq!(app.get("/livez").await.status.as_u16(), 200, "the process lives");
    stale == paths.len()
}

async fn is_ready(app: &TestApp) -> bool {
    app.get("/readyz").await.status.as_u16() == 200
}

/// Keeps looking until the site knows that the database is away; no page may be slow or missing meanwhile.
async fn until_noticed(app: &TestApp) -> Duration {
    let began = Instant::now();
    while is_ready(app).await || !look(app).await {
        assert!(began.elapsed() < NOTICED, "an outage shows within {NOTICED:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    began.elapsed()
}

/// Keeps looking until all is well again, up to an edit that is public.
async fn until_recovered(app: &TestApp, name: &str) -> Duration {
    let began = Instant::now();
    while !is_ready(app).await {
        assert!(began.elapsed() < RECOVERED, "it is over within {RECOVERED:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!look(app).await, "no page says that it is old");
    edit(app, ID, name).await;
    let took = began.elapsed();
    assert!(took < RECOVERED, "it took {took:?}");
    took
}

async fn write(State(pool): State<PgPool>) -> Result<&'static str> {
    sqlx::query("update organizations set membership_count = 7 where slug = $1").bind(SLUG).execute(&pool).await?;
    Ok("written")
}

async fn write_slowly(State(pool): State<PgPool>) -> Result<&'static str> {
    sqlx::query("select pg_sleep(1.5)").execute(&pool).await?;
    Ok("written")
}

async fn write_without_end(State(pool): State<PgPool>) -> Result<&'static str> {
    sqlx::query("select pg_sleep(60)").execute(&pool).await?;
    Ok("written")
}

/// Handlers that write, on a pool such as the server has.
struct Writer {
    router: Router,
}

impl Writer {
    fn of(app: &TestApp) -> Self {
        let pool = Database::of(app.owner_pool.connect_options().as_ref().clone()).web_pool("hamroh_web");
        let routes = Router::new()
            .route("/write", get(write))
            .route("/slowly", get(write_slowly))
            .route("/endless", get(write_without_end))
            .with_state(pool);
        Self { router: app.with_routes(routes) }
    }

    async fn ask(&self, path: &str) -> Answer {
        let request = Request::get(path).header("host", "localhost:8080").body(Body::empty()).unwrap();
        read(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// Writing is refused with "later", soon.
    async fn is_refused(&self) {
        let began = Instant::now();
        let answer = self.ask("/write").await;
        let took = began.elapsed();
        assert_eq!(answer.status.as_u16(), 503, "{}", answer.body);
        assert_ne!(answer.header("retry-after"), "", "it says when to come back");
        assert!(took < Duration::from_secs(2), "{took:?}");
    }

    /// Writing works again within the time that is left.
    async fn recovers(&self, began: Instant) {
        while self.ask("/write").await.status.as_u16() != 200 {
            assert!(began.elapsed() < RECOVERED, "writing works again within {RECOVERED:?}");
        }
    }
}

#[tokio::test]
async fn an_edit_is_public_within_a_second() {
    let app = TestApp::seeded().await;
    for round in 0..20 {
        let waited = edit(&app, starter::organization_id("sisters"), &format!("Sisters {round}")).await;
        assert!(waited < VISIBLE, "edit {round}: {waited:?}");
    }
}

#[tokio::test]
async fn an_edit_is_public_within_a_second_without_a_wake_up() {
    let app = TestApp::sampled().await;
    sqlx::query("alter table change_log disable trigger change_log_wakes_directory").execute(&app.owner_pool).await.unwrap();
    for round in 0..12 {
        let waited = edit(&app, ID, &format!("Name {round}")).await;
        assert!(waited < VISIBLE, "edit {round}: {waited:?}");
    }
}

#[tokio::test]
async fn an_edit_is_public_within_a_second_when_the_listener_was_cut_off() {
    let app = TestApp::sampled().await;
    for round in 0..10 {
        cut_all(&app).await;
        let waited = edit(&app, ID, &format!("Name {round}")).await;
        assert!(waited < VISIBLE, "edit {round}: {waited:?}");
    }
}

/// Cuts every connection to this database but one of the owner's.
async fn cut_all(app: &TestApp) {
    let mut owner = app.owner_pool.acquire().await.unwrap();
    // First which, then cut: in one statement PostgreSQL might cut before it has looked whose connection it is.
    let pids: Vec<i32> =
        sqlx::query_scalar("select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
            .fetch_all(&mut *owner)
            .await
            .unwrap();
    assert!(!pids.is_empty(), "the listener is one of them");
    sqlx::query("select pg_terminate_backend(pid) from unnest($1::integer[]) pid").bind(pids).execute(&mut *owner).await.unwrap();
}

/// What the database refuses for lack of time or because it is being restarted is no fault of the visitor's or ours.
#[tokio::test]
async fn v1_what_the_database_breaks_off_may_be_tried_again() {
    let app = TestApp::sampled().await;
    let writer = Writer::of(&app);
    let cutting = async {
        let doing = "select exists (select from pg_stat_activity where datname = current_database() and query like 'select pg_sleep%' and state = 'active')";
        while !sqlx::query_scalar::<_, bool>(doing).fetch_one(&app.owner_pool).await.unwrap() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        cut_all(&app).await;
    };
    let (cut_off, ()) = tokio::join!(writer.ask("/slowly"), cutting);
    assert_eq!(cut_off.status.as_u16(), 503, "restarted by its administrator: {}", cut_off.body);

    let began = Instant::now();
    let (endless, locked) = tokio::join!(writer.ask("/endless"), async {
        let mut holder = app.owner_pool.begin().await.unwrap();
        sqlx::query("lock table organizations").execute(&mut *holder).await.unwrap();
        let locked = writer.ask("/write").await;
        holder.rollback().await.unwrap();
        locked
    });
    assert_eq!(endless.status.as_u16(), 503, "a statement without an end: {}", endless.body);
    assert_eq!(locked.status.as_u16(), 503, "a row that somebody holds: {}", locked.body);
    assert!(began.elapsed() < Duration::from_secs(3), "after two seconds and one");
}

#[tokio::test]
async fn v4_postgres_is_killed_and_comes_back() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let app = app_on(&cluster).await;
    let writer = Writer::of(&app);
    assert!(is_ready(&app).await && !look(&app).await);
    assert_eq!(writer.ask("/write").await.status.as_u16(), 200);

    let in_work = writer.ask("/slowly");
    let killing = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        playground.kill(cluster.postmaster_pid().unwrap());
    };
    let (cut_off, ()) = tokio::join!(in_work, killing);
    assert_eq!(cut_off.status.as_u16(), 503, "a write that was in work when the database died: {}", cut_off.body);
    until_noticed(&app).await;
    for _ in 0..3 {
        writer.is_refused().await;
        assert!(look(&app).await);
    }
    cluster.ensure_running().await.unwrap();
    let began = Instant::now();
    until_recovered(&app, "Another name").await;
    writer.recovers(began).await;
}

#[tokio::test]
async fn v5_postgres_falls_silent_and_speaks_again() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let app = app_on(&cluster).await;
    let writer = Writer::of(&app);
    assert_eq!(writer.ask("/write").await.status.as_u16(), 200);
    for round in 0..2 {
        stop_all(&playground);
        until_noticed(&app).await;
        writer.is_refused().await;
        assert!(look(&app).await);
        playground.signal(Signal::SIGCONT);
        let began = Instant::now();
        until_recovered(&app, &format!("Name {round}")).await;
        writer.recovers(began).await;
    }
}

/// Twice, for those that were being born the first time.
fn stop_all(playground: &Playground) {
    let count = playground.signal(Signal::SIGSTOP);
    assert!(count > 5, "the server and its processes, not {count}");
    playground.signal(Signal::SIGSTOP);
}

/// Reading changed records may take long, but not that long when nobody answers any more.
#[tokio::test]
async fn v5_silence_in_the_middle_of_reading_an_edit_is_noticed_as_soon() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let app = app_on(&cluster).await;
    // Somebody holds a table that the reading needs, so it stands still in the middle.
    let mut holder = app.owner_pool.begin().await.unwrap();
    sqlx::query("lock table organization_slugs in access exclusive mode").execute(&mut *holder).await.unwrap();
    let mut owner = PgConnection::connect_with(&app.owner_pool.connect_options()).await.unwrap();
    sqlx::query("update organizations set membership_count = 7").execute(&mut owner).await.unwrap();
    let waits = "select exists (select from pg_locks where not granted)";
    while !sqlx::query_scalar::<_, bool>(waits).fetch_one(&mut owner).await.unwrap() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    stop_all(&playground);
    until_noticed(&app).await;
    playground.signal(Signal::SIGCONT);
    holder.rollback().await.unwrap();
    until_recovered(&app, "Another name").await;
    assert_eq!(app.directory.current().get(ID).unwrap().membership_count, Some(7));
}

/// A way to the database that can lose everything that is under way, as a network or a firewall does: connections of
/// before stay open and are dead for ever; new ones work when the way is free again.
struct Way {
    is_free: watch::Sender<bool>,
}

impl Way {
    /// Opens it in `folder`, to the server with the socket `to`.
    fn open(folder: &Path, to: std::path::PathBuf) -> Self {
        let listener = UnixListener::bind(folder.join(".s.PGSQL.5432")).unwrap();
        let (is_free, seen) = watch::channel(true);
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                tokio::spawn(carry(client, to.clone(), seen.clone()));
            }
        });
        Self { is_free }
    }
}

async fn carry(mut client: UnixStream, to: std::path::PathBuf, mut is_free: watch::Receiver<bool>) {
    if *is_free.borrow_and_update() {
        let mut server = UnixStream::connect(to).await.unwrap();
        tokio::select! {
            _ = tokio::io::copy_bidirectional(&mut client, &mut server) => return,
            _ = is_free.changed() => {}
        }
    }
    // Neither answered nor closed.
    let _open = client;
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn v5_a_way_that_loses_what_is_under_way_is_left_for_a_new_one() {
    let database = TestApp::sampled().await;
    let options = database.owner_pool.connect_options().as_ref().clone();
    let playground = Playground::new();
    let socket = crate::harness::cluster().await.base().join("run/.s.PGSQL.5432");
    let way = Way::open(playground.path(), socket);
    let app = TestApp::on_database(options.socket(playground.path())).await;
    let writer = Writer::of(&app);
    // Several connections, all of which will be dead.
    let writes = futures_util::future::join_all((0..6).map(|_| writer.ask("/slowly"))).await;
    assert!(writes.iter().all(|answer| answer.status.as_u16() == 200));

    way.is_free.send_replace(false);
    until_noticed(&app).await;
    writer.is_refused().await;
    way.is_free.send_replace(true);
    let began = Instant::now();
    writer.recovers(began).await;
    until_recovered(&app, "Another name").await;
}
