//! Who asked, and for what, is written nowhere (P4, P5).

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use axum::response::IntoResponse;
use hamroh::error::AppError;
use sqlx::AssertSqlSafe;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{harness::TestApp, http::program::Program};

/// Stands in every part of a request that a visitor chooses.
const CANARY: &str = "canary7f3a";
const ADDRESS: &str = "203.0.113.77";

/// Requests with the canary everywhere: fine ones, and such that go wrong in every layer.
fn requests(port: u16) -> Vec<String> {
    let headers = format!(
        "User-Agent: {CANARY}\r\nX-Forwarded-For: {ADDRESS}\r\nForwarded: for={ADDRESS}\r\nX-Real-IP: {ADDRESS}\r\nReferer: https://{CANARY}.example/{CANARY}\r\n\
         Cookie: {CANARY}={CANARY}\r\nAccept-Language: tg,{CANARY}\r\nAuthorization: Bearer {CANARY}\r\nIf-None-Match: \"{CANARY}\"\r\nOrigin: https://{CANARY}.example\r\n\
         X-{CANARY}: {CANARY}\r\n"
    );
    let host = format!("Host: localhost:{port}\r\n");
    let lines = [
        format!("GET /en/search?q={CANARY} HTTP/1.1"),
        format!("GET /en/search?q={CANARY}&q={CANARY} HTTP/1.1"),
        format!("GET /en/search?need={CANARY}&page={CANARY} HTTP/1.1"),
        format!("GET /en/{CANARY} HTTP/1.1"),
        format!("GET /{CANARY}/needs HTTP/1.1"),
        format!("GET /en/organizations/{CANARY} HTTP/1.1"),
        format!("GET /en/organizations/ural-house?{CANARY} HTTP/1.1"),
        format!("GET /api/v1/organizations?need={CANARY} HTTP/1.1"),
        format!("GET /api/v1/organizations?q={CANARY}&cursor={CANARY} HTTP/1.1"),
        format!("GET /api/v1/organizations/{CANARY} HTTP/1.1"),
        format!("GET /o/{CANARY} HTTP/1.1"),
        format!("GET /n/{CANARY} HTTP/1.1"),
        format!("GET /assets/{CANARY}.css HTTP/1.1"),
        format!("GET /?{CANARY}=1 HTTP/1.1"),
        format!("GET /leave?{CANARY}=1 HTTP/1.1"),
        format!("GET /en/search?q=%FF{CANARY} HTTP/1.1"),
        format!("GET /en/{CANARY}%00 HTTP/1.1"),
        format!("POST /en/search?q={CANARY} HTTP/1.1"),
        format!("{} /en/needs HTTP/1.1", CANARY.to_uppercase()),
        format!("OPTIONS /api/v1/needs?{CANARY} HTTP/1.1"),
        // These do not get past the accept loop.
        format!("GET /en/{CANARY} HTTP/9.9"),
        format!("GET /{} HTTP/1.1", CANARY.repeat(9_000)),
        CANARY.to_owned(),
    ];
    let mut requests: Vec<String> = lines.iter().map(|line| format!("{line}\r\n{host}{headers}Connection: close\r\n\r\n")).collect();
    requests.push(format!("GET /en/ HTTP/1.1\r\nHost: {CANARY}.example\r\nConnection: close\r\n\r\n"));
    requests.push(format!("GET /en/ HTTP/1.1\r\n{host}Content-Encoding: {CANARY}\r\nConnection: close\r\n\r\n"));
    requests.push(format!(
        "POST /api/v1/needs HTTP/1.1\r\n{host}Content-Type: {CANARY}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{CANARY}",
        CANARY.len()
    ));
    requests.push(format!("GET /en/ HTTP/1.1\r\n{host}{}\r\n", format!("X-{CANARY}: {CANARY}\r\n").repeat(150)));
    // What is only looked at is not stored; what is sent is, without a word about its sender.
    let from_elsewhere = format!("Origin: https://{CANARY}.example\r\n");
    let headers = headers.replace(&from_elsewhere, "Sec-Fetch-Site: same-origin\r\n");
    let sent = "step=send&token=0123456789abcdef0123456789abcdef";
    for (path, form) in [
        (format!("/en/report?{CANARY}"), format!("kind=closed&text={CANARY}&contact={CANARY}")),
        ("/en/suggest".to_owned(), format!("name={CANARY}&place={CANARY}")),
        (format!("/en/report?o=ural-house&{CANARY}"), format!("kind=closed&text=Shut&{sent}&other={CANARY}")),
        (format!("/en/report?o={CANARY}"), format!("kind=closed&text={CANARY}&{sent}")),
        ("/en/suggest".to_owned(), format!("name=New&place=Here&{sent}&other={CANARY}")),
        ("/en/suggest".to_owned(), format!("name={}&place=Here&{sent}", CANARY.repeat(40))),
        ("/en/receipts".to_owned(), format!("code={CANARY}")),
    ] {
        let length = form.len();
        let body = "Content-Type: application/x-www-form-urlencoded\r\n";
        requests.push(format!("POST {path} HTTP/1.1\r\n{host}{headers}{body}Content-Length: {length}\r\nConnection: close\r\n\r\n{form}"));
    }
    requests
}

async fn ask_everything(program: &Program) -> usize {
    let requests = requests(program.address.port());
    for request in &requests {
        let mut stream = TcpStream::connect(program.address).await.unwrap();
        // It may have hung up on one of the bad ones.
        let _ = stream.write_all(request.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        assert!(answer.starts_with(b"HTTP/1.1 "), "{request} got no answer");
    }
    requests.len()
}

async fn stop(mut program: Program) -> Program {
    program.tell_to_stop();
    let status = program.ended().await;
    assert!(status.success(), "{status}");
    program
}

fn is_told(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    text.contains(CANARY) || text.contains(ADDRESS)
}

/// Every row of every table, as text.
async fn dump(app: &TestApp) -> Vec<(String, String)> {
    let tables: Vec<(String, String)> = sqlx::query_as(
        "select table_schema::text, table_name::text from information_schema.tables \
         where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
    )
    .fetch_all(&app.owner_pool)
    .await
    .unwrap();
    let mut rows = Vec::new();
    for (schema, table) in tables {
        let query = format!("select row::text from \"{schema}\".\"{table}\" row");
        let texts: Vec<String> = sqlx::query_scalar(AssertSqlSafe(query)).fetch_all(&app.owner_pool).await.unwrap();
        rows.extend(texts.into_iter().map(|text| (table.clone(), text)));
    }
    rows
}

#[tokio::test]
async fn p4_p5_nothing_of_a_visitor_is_written_anywhere() {
    let app = TestApp::seeded().await;
    for format in ["false", "true"] {
        let program = Program::start(&app, &["--access-log", "true", "--log", "trace", "--log-json", format]).await;
        let asked = ask_everything(&program).await;
        let program = stop(program).await;
        let log = program.log();
        let leaks: Vec<&str> = log.lines().filter(|line| is_told(line.as_bytes())).take(5).collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        let answered = log.lines().filter(|line| line.contains("answered")).count();
        assert!(answered > asked / 2, "the access log was on: {answered} of {asked}");
        assert!(log.contains("TRACE") || log.contains("DEBUG"), "and all that can be logged was logged");
        for file in program.files() {
            assert!(!is_told(&std::fs::read(&file).unwrap()), "{}", file.display());
            assert!(!is_told(file.to_str().unwrap().as_bytes()));
        }
    }
    let rows = dump(&app).await;
    assert!(rows.len() > 500, "{}", rows.len());
    let sent = rows.iter().filter(|(table, _)| ["reports", "suggestions"].contains(&table.as_str())).count();
    assert_eq!(sent, 2, "what was sent is stored, and stands among the rows that are looked at");
    for (table, row) in rows {
        assert!(!is_told(row.as_bytes()), "{table}: {row}");
    }
}

#[tokio::test]
async fn p5_the_access_log_is_off_by_default_and_says_five_things_when_on() {
    let app = TestApp::seeded().await;
    let silent = Program::start(&app, &["--log-json", "true"]).await;
    ask_everything(&silent).await;
    let silent = stop(silent).await;
    assert!(!silent.log().contains("answered") && !silent.log().contains("/en/"), "{}", silent.log());

    let talking = Program::start(&app, &["--log-json", "true", "--access-log", "true"]).await;
    ask_everything(&talking).await;
    let talking = stop(talking).await;
    let mut routes = Vec::new();
    for line in talking.log().lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        if line["fields"]["message"] != "answered" {
            continue;
        }
        let fields = line["fields"].as_object().unwrap();
        let names: Vec<&str> = fields.keys().map(String::as_str).filter(|name| *name != "message").collect();
        assert_eq!(names.len(), 5, "{names:?}");
        for name in ["method", "route", "status", "milliseconds", "request_id"] {
            assert!(names.contains(&name), "{names:?}");
        }
        assert!(line["spans"].is_null() && line["span"].is_null(), "{line}");
        routes.push(fields["route"].as_str().unwrap().to_owned());
    }
    for route in ["/{lang}/search", "/{lang}/organizations/{slug}", "/api/v1/organizations/{id}", "/assets/{name}", "/", "-"] {
        assert!(routes.contains(&route.to_owned()), "{route} of {routes:?}");
    }
}

/// Takes what is logged on this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Takes what is logged on this thread from now on, for as long as the guard lives.
    fn begin() -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish();
        (log, tracing::subscriber::set_default(subscriber))
    }
}

/// A slice that fails quotes what it was to slice: what a visitor has typed.
#[test]
fn p4_a_panic_is_logged_by_its_place_and_not_with_what_it_was_about() {
    let (log, _logging) = Log::begin();
    let before = std::panic::take_hook();
    hamroh::web::log::note_panics_by_place();
    let typed = format!("ж{CANARY}");
    let panicked = std::panic::catch_unwind(|| typed[1..].len());
    std::panic::set_hook(before);
    let message = panicked.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains(CANARY), "the message of this panic quotes the text: {message}");
    let log = log.text();
    assert!(log.contains("traces.rs") && log.contains("panicked"), "{log}");
    assert!(!log.contains(CANARY), "{log}");
}

/// PostgreSQL quotes the value that it could not take.
#[tokio::test]
async fn p4_what_the_database_refuses_is_logged_without_what_was_asked() {
    let app = TestApp::start().await;
    let (log, _logging) = Log::begin();
    let refused = async || sqlx::query("select $1::text::integer").bind(CANARY).execute(&app.pool).await.unwrap_err();
    let (error, again) = (refused().await, refused().await);
    assert!(error.to_string().contains(CANARY), "{error}");
    // Straight from a query, or from a room that has said more about it.
    for error in [AppError::from(error), AppError::from(anyhow::Error::from(again).context("the record could not be stored"))] {
        assert_eq!(error.into_response().status().as_u16(), 500);
    }
    let log = log.text();
    assert_eq!(log.matches("SQLSTATE 22P02").count(), 2, "its kind is told: {log}");
    assert!(log.contains("the record could not be stored"), "{log}");
    assert!(!log.contains(CANARY), "{log}");
}
