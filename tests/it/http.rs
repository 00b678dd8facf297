//! Promises about HTTP, each test named after the promise that it proves (H, I and V).

use std::time::Duration;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
    routing::{get, post},
};
use hamroh::{
    error::AppError,
    web::{Form, FromParams, Json, Params},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tower::ServiceExt;

use crate::harness::{Options, TestApp, read};

const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// An address for each status and kind of answer.
async fn answers(app: &TestApp) -> Vec<(&'static str, crate::harness::Answer)> {
    let tag = app.get("/ru/").await.header("etag").to_owned();
    let post = Request::post("/ru/needs").header(header::HOST, "localhost:8080").body(Body::empty()).unwrap();
    let stranger = Request::get("/ru/").header(header::HOST, "evil.example").body(Body::empty()).unwrap();
    vec![
        ("200", app.get("/ru/").await),
        ("304", app.get_with("/ru/", &[("if-none-match", &tag)]).await),
        ("404", app.get("/ru/nothing").await),
        ("422", app.get("/ru/search?need=nonsense").await),
        ("405", app.send(post).await),
        ("421", app.send(stranger).await),
        ("leave", app.get("/leave").await),
    ]
}

#[tokio::test]
async fn h1_h2_h3_every_answer_carries_the_exact_headers() {
    let app = TestApp::seeded().await;
    for (name, answer) in answers(&app).await {
        assert_eq!(answer.header("content-security-policy"), PAGE_POLICY, "{name}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{name}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{name}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{name}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{name}");
        assert_eq!(answer.header("permissions-policy"), "geolocation=(), camera=(), microphone=(), browsing-topics=()", "{name}");
        assert_eq!(answer.header("strict-transport-security"), "", "{name}: not on http");
        assert_eq!(answer.header("server"), "", "{name}: h12");
        if !answer.body.is_empty() {
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{name}");
        }
    }
    for path in ["/api/v1/needs", "/api/v1/nothing", "/api/v1/organizations?limit=0"] {
        let answer = app.get(path).await;
        assert_eq!(answer.header("content-security-policy"), DATA_POLICY, "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert!(answer.header("content-type").ends_with("charset=utf-8"), "{path}");
    }
}

#[tokio::test]
async fn h2_hsts_is_sent_over_https_alone() {
    let app = TestApp::with(Options { seeded: false, flags: vec!["--base-url=https://hamroh.example".into()] }).await;
    let request = Request::get("/en/").header(header::HOST, "hamroh.example").body(Body::empty()).unwrap();
    assert_eq!(app.send(request).await.header("strict-transport-security"), "max-age=63072000; includeSubDomains");
}

#[tokio::test]
async fn h4_only_our_own_host_is_answered() {
    let app = TestApp::start().await;
    let status = async |hosts: &[&str]| {
        let mut request = Request::get("/en/");
        for host in hosts {
            request = request.header(header::HOST, *host);
        }
        app.send(request.body(Body::empty()).unwrap()).await.status.as_u16()
    };
    assert_eq!(status(&["localhost:8080"]).await, 200);
    assert_eq!(status(&["127.0.0.1:8080"]).await, 200);
    assert_eq!(status(&["localhost"]).await, 421);
    assert_eq!(status(&["evil.example"]).await, 421);
    assert_eq!(status(&[]).await, 400);
    assert_eq!(status(&["localhost:8080", "localhost:8080"]).await, 400);
    let forwarded = app.get_with("/en/", &[("x-forwarded-host", "evil.example"), ("forwarded", "host=evil.example")]).await;
    assert!(!forwarded.body.contains("evil.example"));
}

#[tokio::test]
async fn h5_other_methods_are_refused_with_what_is_allowed() {
    let app = TestApp::start().await;
    for method in ["TRACE", "PUT", "DELETE", "POST", "BREW"] {
        let request =
            Request::builder().method(method).uri("/ru/needs").header(header::HOST, "localhost:8080").body(Body::empty()).unwrap();
        let answer = app.send(request).await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "GET,HEAD"), "{method}");
        assert!(answer.body.contains("<h1>"), "{method}");
    }
}

#[tokio::test]
async fn h8_h9_errors_and_posts_are_never_kept_and_pages_briefly() {
    let app = TestApp::seeded().await;
    for (name, answer) in answers(&app).await {
        let kept = answer.header("cache-control");
        match name {
            "200" | "304" => assert_eq!(kept, "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400", "{name}"),
            _ => assert_eq!(kept, "no-store", "{name}"),
        }
    }
}

#[tokio::test]
async fn h11_security_txt_is_valid_for_thirty_days_at_least() {
    let app = TestApp::with(Options { seeded: false, flags: vec!["--security-contact=mailto:security@hamroh.example".into()] }).await;
    let text = app.get("/.well-known/security.txt").await.body;
    assert!(text.starts_with("Contact: mailto:security@hamroh.example\n"));
    let expires: jiff::Timestamp = text.lines().find_map(|line| line.strip_prefix("Expires: ")).unwrap().parse().unwrap();
    assert!(expires.duration_since(app.clock.now()) >= jiff::SignedDuration::from_hours(24 * 30));
    let without = TestApp::start().await;
    assert_eq!(without.get("/.well-known/security.txt").await.status.as_u16(), 404);
}

#[tokio::test]
async fn h13_pages_of_staff_and_lists_are_not_for_robots() {
    let app = TestApp::start().await;
    let robots = app.get("/robots.txt").await;
    assert!(robots.body.contains("Disallow: /staff/") && robots.body.contains("Disallow: /*/search"));
    assert!(app.get("/en/search").await.body.contains("<meta name=\"robots\" content=\"noindex\">"));
}

struct Name(String);

impl FromParams for Name {
    fn from_params(params: &Params) -> Result<Self, AppError> {
        Ok(Self(params.one("name")?.unwrap_or_default().to_owned()))
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Thing {
    count: u8,
}

fn echo() -> Router<hamroh::state::AppState> {
    Router::new()
        .route("/en/form", post(async |Form(Name(name)): Form<Name>| name))
        .route("/api/v1/thing", post(async |Json(thing): Json<Thing>| thing.count.to_string()))
}

async fn sent(app: &TestApp, path: &str, media_type: &str, body: impl Into<Body>) -> crate::harness::Answer {
    let request =
        Request::post(path).header(header::HOST, "localhost:8080").header(header::CONTENT_TYPE, media_type).body(body.into()).unwrap();
    read(app.with_routes(echo()).oneshot(request).await.unwrap()).await
}

#[tokio::test]
async fn i1_what_is_too_large_is_refused_by_its_own_status() {
    let app = TestApp::start().await;
    assert_eq!(app.get(&format!("/en/{}", "a".repeat(8 * 1024))).await.status.as_u16(), 414);
    assert_eq!(app.get(&format!("/en/search?q={}", "a".repeat(201))).await.status.as_u16(), 422);
    let form = "application/x-www-form-urlencoded";
    assert_eq!(sent(&app, "/en/form", form, "name=%D0%B6").await.body, "ж");
    assert_eq!(sent(&app, "/en/form", form, "a=b&".repeat(20_000)).await.status.as_u16(), 413);
    assert_eq!(sent(&app, "/api/v1/thing", "application/json", " ".repeat(300_000)).await.status.as_u16(), 413);
}

#[tokio::test]
async fn i2_what_is_no_text_is_refused_before_it_reaches_anything() {
    let app = TestApp::seeded().await;
    for path in [
        "/en/search?q=%FF",
        "/en/search?q=%00",
        "/en/search?q=%E2%80%AE",
        "/en/organizations/%FF",
        "/en/organizations/a%00b",
        "/en/%E2%80%AE",
    ] {
        assert_eq!(app.get(path).await.status.as_u16(), 400, "{path}");
    }
}

#[tokio::test]
async fn i2_twenty_thousand_mangled_requests_break_nothing() {
    let app = TestApp::seeded().await;
    let mut seed: u64 = 20_261_124;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let pieces = [
        "/",
        "ru",
        "tg",
        "search",
        "?",
        "q=",
        "need=",
        "legal-advice",
        "&",
        "place=",
        "RU",
        "RU-SVE",
        "%00",
        "%FF",
        "%E2%80%AE",
        "page=",
        "0",
        "1000",
        "1001",
        "18446744073709551616",
        "-1",
        "sort=name",
        "listed=all",
        "organizations",
        "ural-house",
        "needs",
        "places",
        "mow",
        "moscow",
        "api",
        "v1",
        "cursor=",
        "limit=",
        "%D0%B6",
        "+",
        "%2F",
        "..",
        "%25",
        "=",
        "cost=free",
        "lang=tg",
        "o",
        "n",
        "N0101",
        "xx",
        "%",
        "'",
        "\"",
        "<",
        ";",
    ];
    for _ in 0..20_000 {
        let length = 1 + next(9);
        let mut path = String::from("/");
        (0..length).for_each(|_| path.push_str(pieces[next(pieces.len())]));
        let Ok(request) = Request::get(&path).header(header::HOST, "localhost:8080").body(Body::empty()) else { continue };
        let status = app.router.clone().oneshot(request).await.unwrap().status();
        assert!(!status.is_server_error(), "{path}: {status}");
    }
}

#[tokio::test]
async fn i3_pages_and_limits_have_bounds() {
    let app = TestApp::seeded().await;
    for (page, status) in [("1", 200), ("1000", 200), ("0", 400), ("1001", 400), ("-1", 400), ("1000000000000000000", 400), ("x", 400)] {
        assert_eq!(app.get(&format!("/en/search?page={page}")).await.status.as_u16(), status, "{page}");
    }
}

#[tokio::test]
async fn i4_errors_speak_the_readers_language_and_never_the_librarys() {
    let app = TestApp::seeded().await;
    for lang in ["en", "ru", "ar"] {
        let answer = app.get(&format!("/{lang}/search?need=nonsense")).await;
        assert!(answer.body.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
        assert!(!answer.body.contains("Failed to deserialize"));
    }
    let answer = sent(&app, "/api/v1/thing", "application/json", "{\"count\": 300}").await;
    assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["pointer"]), (422, &serde_json::json!("/count")));
    assert_eq!(sent(&app, "/api/v1/thing", "application/json", "{\"count\": 3, \"more\": 1}").await.status.as_u16(), 422);
    assert_eq!(sent(&app, "/api/v1/thing", "application/json", "{").await.status.as_u16(), 400);
}

#[tokio::test]
async fn i5_i6_other_types_encodings_and_doubled_parameters_are_refused() {
    let app = TestApp::seeded().await;
    assert_eq!(sent(&app, "/en/form", "text/plain", "name=x").await.status.as_u16(), 415);
    assert_eq!(sent(&app, "/en/form", "application/x-www-form-urlencoded; charset=koi8-r", "name=x").await.status.as_u16(), 415);
    assert_eq!(app.get_with("/en/", &[("content-encoding", "gzip")]).await.status.as_u16(), 415);
    assert_eq!(sent(&app, "/en/form", "application/x-www-form-urlencoded", "name=x&name=y").await.status.as_u16(), 400);
    assert_eq!(app.get("/en/search?q=a&q=b").await.status.as_u16(), 400);
}

#[tokio::test]
async fn v2_silent_connections_are_closed() {
    let app = TestApp::start().await;
    let (address, server) = app.serve().await;
    let mut silent = TcpStream::connect(address).await.unwrap();
    let mut trickling = TcpStream::connect(address).await.unwrap();
    trickling.write_all(b"GET /en/ HTTP/1.1\r\nHost: ").await.unwrap();
    let mut idle = TcpStream::connect(address).await.unwrap();
    idle.write_all(format!("GET /livez HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes()).await.unwrap();
    let closed = async |stream: &mut TcpStream| {
        let mut rest = Vec::new();
        tokio::time::timeout(Duration::from_secs(35), stream.read_to_end(&mut rest)).await.is_ok()
    };
    let (one, two, three) = tokio::join!(closed(&mut silent), closed(&mut trickling), closed(&mut idle));
    assert!(one && two && three, "silent {one}, trickling {two}, idle {three}");
    server.abort();
}

#[tokio::test]
async fn v3_a_kind_of_page_that_is_full_is_refused_at_once_and_the_others_go_on() {
    let app = TestApp::start().await;
    let (open, opened) = tokio::sync::watch::channel(false);
    let (arrived, mut arrivals) = tokio::sync::mpsc::channel(64);
    let waiting = move || {
        let (mut opened, arrived) = (opened.clone(), arrived.clone());
        async move {
            arrived.send(()).await.unwrap();
            let _ = opened.wait_for(|is_open| *is_open).await;
            "done"
        }
    };
    let routes =
        Router::new().route("/en/search", get(waiting)).route("/en/needs", get(async || "here")).route("/livez", get(async || "ok"));
    let router = app.with_routes(routes);
    let ask = |path: &'static str| {
        let router = router.clone();
        async move { router.oneshot(Request::get(path).header(header::HOST, "localhost:8080").body(Body::empty()).unwrap()).await.unwrap() }
    };
    let held: Vec<_> = (0..64).map(|_| tokio::spawn(ask("/en/search"))).collect();
    for _ in 0..64 {
        arrivals.recv().await.unwrap();
    }
    let refused = tokio::time::timeout(Duration::from_millis(100), ask("/en/search")).await.expect("refused at once");
    assert_eq!((refused.status(), refused.headers()["retry-after"].as_bytes()), (StatusCode::SERVICE_UNAVAILABLE, &b"1"[..]));
    assert_eq!(ask("/en/needs").await.status(), StatusCode::OK);
    assert_eq!(ask("/livez").await.status(), StatusCode::OK);
    open.send(true).unwrap();
    for one in held {
        assert_eq!(one.await.unwrap().status(), StatusCode::OK);
    }
}

#[tokio::test]
async fn v7_requests_in_work_are_finished_before_it_stops() {
    let app = TestApp::start().await;
    let (open, opened) = tokio::sync::watch::channel(false);
    let (arrived, mut arrival) = tokio::sync::mpsc::channel(1);
    let slow = move || {
        let (mut opened, arrived) = (opened.clone(), arrived.clone());
        async move {
            arrived.send(()).await.unwrap();
            let _ = opened.wait_for(|is_open| *is_open).await;
            "finished"
        }
    };
    let router = app.with_routes(Router::new().route("/livez", get(slow)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = tokio::sync::oneshot::channel::<()>();
    let server = tokio::spawn(hamroh::web::server::serve(listener, router, async {
        let _ = stopping.await;
    }));
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    arrival.recv().await.unwrap();
    stop.send(()).unwrap();
    let refused = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), refused).await.expect("new connections are refused");
    open.send(true).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("finished"), "{answer}");
    tokio::time::timeout(Duration::from_secs(5), server).await.unwrap().unwrap();
}

#[tokio::test]
async fn v9_a_panic_is_a_page_and_the_process_lives() {
    let app = TestApp::start().await;
    let router = app.with_routes(Router::new().route("/ru/needs", get(async || -> &'static str { panic!("on purpose") })));
    let request = || Request::get("/ru/needs").header(header::HOST, "localhost:8080").body(Body::empty()).unwrap();
    let answer = read(router.clone().oneshot(request()).await.unwrap()).await;
    assert_eq!(answer.status.as_u16(), 500);
    assert!(answer.body.contains("<html lang=\"ru\"") && !answer.body.contains("on purpose"));
    assert_eq!(read(router.oneshot(request()).await.unwrap()).await.status.as_u16(), 500);
}

#[tokio::test]
async fn p6_too_many_requests_from_one_network_are_refused() {
    let app = TestApp::with(Options { seeded: false, flags: vec!["--anonymous-rate=3".into()] }).await;
    let (address, server) = app.serve().await;
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(format!("GET /en/ HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        statuses.push(answer[9..12].to_owned());
    }
    assert_eq!(statuses, ["200", "200", "200", "429", "429"]);
    server.abort();
}
