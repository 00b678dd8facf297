//! Promises about HTTP, each test named after the promise that it proves (H, I and V).

mod caching;
mod classes;
mod connections;
mod database;
mod errors;
mod fuzz;
mod headers;
mod hosts;
mod input;
mod machines;
mod methods;
mod networks;
pub mod program;
mod redirects;
mod sharing;
mod stopping;

use std::{net::SocketAddr, time::Duration};

use axum::{
    Router,
    body::Body,
    http::{Request, header, request::Builder},
    routing::get,
};
use hamroh::{
    error::AppError,
    state::AppState,
    web::{Path, assets},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tower::ServiceExt;

use crate::harness::{Answer, TestApp, read};

/// The host under which tests ask a router.
const HOST: &str = "localhost:8080";

/// Every kind of page and file, below the language where there is one.
const PAGES: &[&str] = &[
    "/",
    "/en/",
    "/ar/search",
    "/ru/search?need=legal-advice&place=RU-SVE&q=migrant&page=1",
    "/tg/needs",
    "/en/needs/legal-advice",
    "/fa/places",
    "/en/places/ru",
    "/en/places/ru/sve",
    "/en/places/ru/mow/moscow",
    "/uz/organizations/ural-house",
    "/ky/report?o=ural-house",
    "/fr/suggest",
    "/fa/receipts",
];
const DATA: &[&str] = &[
    "/api/v1/organizations",
    "/api/v1/organizations?limit=2&need=legal-advice",
    "/api/v1/needs",
    "/api/v1/places",
    "/api/v1/openapi.json",
];
const MACHINES: &[&str] =
    &["/livez", "/readyz", "/robots.txt", "/sitemap.xml", "/sitemaps/tg.xml", "/opensearch.xml", "/.well-known/security.txt"];

/// The addresses of every file that pages load.
fn files() -> Vec<String> {
    vec![assets::address("site.css"), assets::address("icon.svg")]
}

/// A request for our own host.
fn ask(method: &str, path: &str) -> Builder {
    Request::builder().method(method).uri(path).header(header::HOST, HOST)
}

/// A router's answer.
async fn answer(router: &Router, request: Request<Body>) -> Answer {
    read(router.clone().oneshot(request).await.unwrap()).await
}

/// The statuses that [`faults`] can be asked for.
const FAULTS: &[u16] = &[400, 403, 404, 405, 408, 410, 413, 414, 415, 421, 422, 429, 500, 503];

/// `/{lang}/fault/{status}` and `/api/v1/fault/{status}`, which go wrong in the way that has this status; 500 by a panic.
fn faults() -> Router<AppState> {
    async fn fault(status: u16) -> AppError {
        match status {
            400 => AppError::BadRequest(Vec::new()),
            403 => AppError::Forbidden,
            404 => AppError::NotFound,
            405 => AppError::MethodNotAllowed,
            408 => AppError::RequestTimeout,
            410 => AppError::Gone,
            413 => AppError::PayloadTooLarge,
            414 => AppError::UriTooLong,
            415 => AppError::UnsupportedMediaType,
            421 => AppError::MisdirectedRequest,
            422 => AppError::Invalid(Vec::new()),
            429 => AppError::TooManyRequests(Duration::from_secs(60)),
            503 => AppError::Unavailable(Duration::from_secs(1)),
            _ => panic!("serde: on purpose"),
        }
    }
    Router::new()
        .route("/{lang}/fault/{status}", get(async |Path((_, status)): Path<(String, u16)>| fault(status).await))
        .route("/api/v1/fault/{status}", get(async |Path(status): Path<u16>| fault(status).await))
}

/// The whole site with [`faults`] in it.
fn with_faults(app: &TestApp) -> Router {
    app.with_routes(hamroh::routes::routes().merge(faults()))
}

/// One answer of every kind that there is: pages, data and files, kept ones, redirects, and everything that goes wrong.
async fn every_answer(app: &TestApp, host: &str) -> Vec<(String, Answer)> {
    let router = with_faults(app);
    let mut answers = Vec::new();
    let mut note = async |method: &str, path: &str, headers: &[(&str, &str)]| {
        let mut request = Request::builder().method(method).uri(path);
        let has_host = headers.iter().any(|(name, _)| *name == "host");
        for (name, value) in headers.iter().chain((!has_host).then_some(&("host", host))) {
            request = request.header(*name, *value);
        }
        let answer = answer(&router, request.body(Body::empty()).unwrap()).await;
        let tag = answer.header("etag").to_owned();
        answers.push((format!("{method} {path} {headers:?}"), answer));
        tag
    };
    let files = files();
    let kinds = [PAGES, DATA, MACHINES].concat();
    for path in kinds.into_iter().chain(files.iter().map(String::as_str)) {
        let tag = note("GET", path, &[]).await;
        note("HEAD", path, &[]).await;
        note("GET", path, &[("accept-encoding", "br")]).await;
        note("GET", path, &[("accept-encoding", "identity;q=0, *;q=0")]).await;
        if !tag.is_empty() {
            note("GET", path, &[("if-none-match", &tag)]).await;
        }
        note("POST", path, &[]).await;
        note("TRACE", path, &[]).await;
        note("GET", path, &[("host", "evil.example")]).await;
        note("GET", path, &[("content-encoding", "gzip")]).await;
    }
    for status in FAULTS {
        note("GET", &format!("/ar/fault/{status}"), &[]).await;
        note("GET", &format!("/api/v1/fault/{status}"), &[]).await;
    }
    for path in
        ["/ru", "/leave", "/nothing", "/en/nothing", "/api/v1/nothing", "/assets/nothing.css", "/en/search?page=0", "/api/v1/needs?q=%FF"]
    {
        note("GET", path, &[]).await;
    }
    note("OPTIONS", "/api/v1/needs", &[("origin", "https://example.org"), ("access-control-request-method", "GET")]).await;
    answers
}

/// Sends bytes over a connection of its own and reads until the other end closes it.
async fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    rest(&mut stream).await
}

/// Reads until the other end closes the connection, which it must do within a minute.
async fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A reset after the answer is a way of closing too.
    let _ = timeout(Duration::from_secs(60), stream.read_to_end(&mut answer)).await.expect("the connection is closed");
    String::from_utf8_lossy(&answer).into_owned()
}

/// The status in a raw answer; 0 when there is none.
fn status_of(answer: &str) -> u16 {
    answer.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_default()
}
