//! Opening a database: one that would not work is refused with a sentence that says why and what to do.

use std::{fs, time::Duration};

use hamroh::{
    config::DataConfig,
    db::{self, Database},
    directory::Refresher,
};
use local_postgres::Cluster;
use sqlx::{
    Connection, PgConnection,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::{Scratch, code, run, run_in};
use crate::harness::{Playground, cluster, sample_rows};

async fn open(url: &str) -> anyhow::Result<Database> {
    let config = DataConfig { database_url: Some(url.into()), data_dir: None, pg_bin: None, pg_user: None };
    Database::open(&config).await
}

async fn refusal(url: &str) -> String {
    format!("{:#}", open(url).await.expect_err(url))
}

#[tokio::test]
async fn a_database_that_knows_no_letters_is_refused() {
    for (how, reason) in [
        ("template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'", "this database has ctype C"),
        ("template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'", "this database has encoding SQL_ASCII"),
        ("template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'", "this database has encoding LATIN1"),
    ] {
        let scratch = Scratch::create(how).await;
        let said = refusal(&cluster().await.url(&scratch.name)).await;
        assert!(said.starts_with(reason), "{said}");
        assert!(said.contains("create database hamroh template template0"), "it says what to do: {said}");
        scratch.drop().await;
    }
}

#[tokio::test]
async fn a_fit_database_is_opened_as_it_is() {
    let scratch = Scratch::create("").await;
    let database = open(&cluster().await.url(&scratch.name)).await.unwrap();
    database.migrate().await.unwrap();
    database.leave().await.unwrap();
    assert!(cluster().await.postmaster_pid().is_some(), "a server that is not ours is not stopped");
    scratch.drop().await;
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_refused_in_words_without_its_password() {
    let socket = cluster().await.url("no_such_database").replace("hamroh&sslmode", "hamroh&password=Passwort123&sslmode");
    for (url, reason) in [
        ("postgres://user:Passwort123@127.0.0.1:1/hamroh", "the database cannot be reached"),
        ("postgres://user:Passwort123@no-such-host.invalid/hamroh", "the database cannot be reached"),
        ("postgres:///hamroh?host=/no/such/directory&user=user&password=Passwort123", "the database cannot be reached"),
        (socket.as_str(), "the database cannot be reached"),
        ("mysql://user:Passwort123@localhost/hamroh", "DATABASE_URL is not an address of PostgreSQL"),
        ("Passwort123", "DATABASE_URL is not an address of PostgreSQL"),
        ("postgres://user:Passwort123@localhost:port/hamroh", "DATABASE_URL is not an address of PostgreSQL"),
    ] {
        let said = refusal(url).await;
        assert!(said.starts_with(reason), "{url}: {said}");
        assert!(!said.contains("Passwort123"), "{said}");
    }
}

/// A server that takes the connection and then says nothing.
#[tokio::test]
async fn a_silent_server_is_not_waited_for_without_end() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let said = refusal(&format!("postgres://user@{address}/hamroh?sslmode=disable")).await;
    assert_eq!(said, "the database does not answer within 10 seconds");
}

/// Lets every role in by the socket, as an administrator's own server may.
async fn let_everybody_in(playground: &Playground, cluster: &Cluster) {
    let access = playground.path().join("postgres/data/pg_hba.conf");
    let rules = fs::read_to_string(&access).unwrap();
    fs::write(&access, format!("local all all trust\n{rules}")).unwrap();
    run_in(&cluster.connect_options("postgres"), "select pg_reload_conf()").await;
}

#[tokio::test]
async fn a_plain_role_that_owns_its_database_is_enough() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let_everybody_in(&playground, &cluster).await;
    let admin = cluster.connect_options("postgres");
    run_in(&admin, "create role plain login createrole; create role stranger login").await;
    for name in ["first", "second"] {
        run_in(&admin, &format!("create database {name} owner plain")).await;
        let url = cluster.url(name).replace("user=hamroh", "user=plain");
        let database = eventually_open(&url).await;
        database.migrate().await.unwrap();
        // The first makes the web role, the second finds it.
        for sample in sample_rows().values() {
            run_in(&database.owner, sample).await;
        }
        let refresher =
            Refresher::start(db::web_options(database.owner.clone(), "hamroh_web"), hamroh::clock::Clock::system()).await.unwrap();
        assert_eq!(refresher.handle().current().organizations().len(), 2);
        let pool = database.web_pool("hamroh_web");
        let error = sqlx::query("delete from revisions").execute(&pool).await.unwrap_err();
        assert_eq!(code(&error), "42501", "{error}");
        pool.close().await;
    }
    // Without the right to make roles, it says what an administrator has to do.
    run_in(&admin, "create database third owner stranger").await;
    let stranger = eventually_open(&cluster.url("third").replace("user=hamroh", "user=stranger")).await;
    let error = format!("{:#}", stranger.migrate().await.unwrap_err());
    assert!(error.contains("a migration failed"), "{error}");
    run_in(&admin, "grant hamroh_web to stranger").await;
    stranger.migrate().await.unwrap();
}

/// The server reads its rules again a moment after it was told to.
async fn eventually_open(url: &str) -> Database {
    let mut tries = 0;
    loop {
        match open(url).await {
            Ok(database) => return database,
            Err(error) if tries > 200 => panic!("{error:#}"),
            Err(_) => {
                tries += 1;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}

/// Two databases of one cluster are migrated for the first time, and one makes the role while the other looks for it.
#[tokio::test]
async fn a_web_role_made_at_this_moment_by_another_database_is_granted_all_the_same() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let_everybody_in(&playground, &cluster).await;
    let admin = cluster.connect_options("postgres");
    run_in(&admin, "create role plain login createrole").await;
    run_in(&admin, "create database late owner plain").await;
    let mut early = PgConnection::connect_with(&admin).await.unwrap();
    run(&mut early, "begin; create role hamroh_web nologin").await.unwrap();
    let database = eventually_open(&cluster.url("late").replace("user=hamroh", "user=plain")).await;
    let options: PgConnectOptions = database.owner.clone();
    let migrating = tokio::spawn(async move { database.migrate().await });
    let mut watcher = PgConnection::connect_with(&admin).await.unwrap();
    let waits = "select exists (select from pg_stat_activity where usename = 'plain' and wait_event_type = 'Lock')";
    while !sqlx::query_scalar::<_, bool>(waits).fetch_one(&mut watcher).await.unwrap() {
        assert!(!migrating.is_finished(), "it waits for the other one's role");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    run(&mut early, "commit").await.unwrap();
    migrating.await.unwrap().unwrap();
    let pool = PgPoolOptions::new().max_connections(1).connect_lazy_with(db::web_options(options, "hamroh_web"));
    let role: String = sqlx::query_scalar("select current_user::text").fetch_one(&pool).await.unwrap();
    assert_eq!(role, "hamroh_web");
    pool.close().await;
}
