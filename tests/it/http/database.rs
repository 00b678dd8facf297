//! The database cannot hold a request up (V1).

use std::time::{Duration, Instant};

use hamroh::db::Database;
use sqlx::AssertSqlSafe;

use crate::harness::TestApp;

#[tokio::test]
async fn v1_every_statement_lock_and_transaction_of_a_request_has_its_deadline() {
    let app = TestApp::start().await;
    for (setting, value) in [("statement_timeout", "2s"), ("lock_timeout", "1s"), ("idle_in_transaction_session_timeout", "5s")] {
        let set: String = sqlx::query_scalar(AssertSqlSafe(format!("show {setting}"))).fetch_one(&app.pool).await.unwrap();
        assert_eq!(set, value, "{setting}");
    }
    let began = Instant::now();
    let error = sqlx::query("select pg_sleep(30)").execute(&app.pool).await.unwrap_err();
    assert_eq!(error.as_database_error().unwrap().code().as_deref(), Some("57014"), "{error}");
    assert!((Duration::from_millis(1900)..Duration::from_millis(3500)).contains(&began.elapsed()), "{:?}", began.elapsed());
}

#[tokio::test]
async fn v1_nobody_waits_more_than_a_second_for_a_connection() {
    let app = TestApp::start().await;
    let pool = Database::of(app.owner_pool.connect_options().as_ref().clone()).web_pool("hamroh_web");
    let mut held = Vec::new();
    for _ in 0..pool.options().get_max_connections() {
        held.push(pool.acquire().await.unwrap());
    }
    let began = Instant::now();
    let error = pool.acquire().await.unwrap_err();
    assert!(matches!(error, sqlx::Error::PoolTimedOut), "{error}");
    assert!((Duration::from_millis(900)..Duration::from_millis(2000)).contains(&began.elapsed()), "{:?}", began.elapsed());
    held.pop();
    pool.acquire().await.unwrap();
}
