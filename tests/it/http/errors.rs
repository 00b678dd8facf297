//! What goes wrong is said in the reader's language and in nobody else's words (I4, V9).

use std::collections::BTreeSet;

use axum::{Router, body::Body, routing::get};
use hamroh::i18n::Lang;
use scraper::{Html, Selector};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{FAULTS, answer, ask, rest, status_of, with_faults};
use crate::harness::{Answer, TestApp};

/// Words of the libraries that we are made of, and of their messages.
const LIBRARY_WORDS: &[&str] = &[
    "serde",
    "axum",
    "hyper",
    "sqlx",
    "anyhow",
    "Failed to",
    "failed to",
    "invalid type",
    "missing field",
    "expected",
    "at line 1",
    "panick",
    "on purpose",
    ".rs",
];

fn key_of(status: u16) -> String {
    match status {
        413 | 414 => "too-long".to_owned(),
        status => status.to_string(),
    }
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    html.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect()).collect()
}

#[tokio::test]
async fn i4_people_read_errors_as_pages_in_the_language_of_the_path() {
    let app = TestApp::start().await;
    let router = with_faults(&app);
    for lang in Lang::all() {
        for status in FAULTS {
            // What the browser would rather have does not count where the address says a language.
            let request = ask("GET", &format!("/{lang}/fault/{status}")).header("accept-language", "en, ru;q=0.5");
            let answer = answer(&router, request.body(Body::empty()).unwrap()).await;
            assert_eq!((answer.status.as_u16(), answer.header("content-type")), (*status, "text/html; charset=utf-8"), "{lang}");
            let html = Html::parse_document(&answer.body);
            let root = html.root_element().value();
            assert_eq!((root.attr("lang"), root.attr("dir")), (Some(lang.code()), Some(lang.dir())), "{lang} {status}");
            let says = |part: &str| app.state.words.text(lang, &format!("error-{}-{part}", key_of(*status)), &[]);
            assert_eq!(texts(&html, "h1"), [says("title")], "{lang} {status}");
            assert!(texts(&html, "main p").contains(&says("detail")), "{lang} {status}");
            let quotes_reference = texts(&html, "main p").iter().any(|text| contains_uuid(text));
            assert_eq!(quotes_reference, *status >= 500, "{lang} {status}: a number to quote when the fault is ours");
            assert_free_of_library_words(&answer);
        }
    }
}

fn contains_uuid(text: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_hexdigit() && letter != '-')
        .any(|word| word.len() == 36 && word.parse::<uuid::Uuid>().is_ok())
}

fn assert_free_of_library_words(answer: &Answer) {
    // The style sheet's and the API's addresses are no words.
    let text = answer.body.replace("/assets/", "");
    let found: Vec<_> = LIBRARY_WORDS.iter().filter(|word| text.contains(**word)).collect();
    assert!(found.is_empty(), "{found:?} in {text}");
}

#[tokio::test]
async fn i4_without_a_language_in_the_path_the_browsers_counts() {
    let app = TestApp::start().await;
    for (accept_language, lang) in [("tg-TJ, ru;q=0.9", "tg"), ("ar", "ar"), ("ru;q=0.1, fa;q=0.2", "fa"), ("xx", "en"), ("", "en")] {
        for path in ["/nothing", "/o/nothing", "/assets/nothing.css", "/robots.txt/nothing"] {
            let answer = app.get_with(path, &[("accept-language", accept_language)]).await;
            assert_eq!(answer.status.as_u16(), 404, "{path}");
            assert!(answer.body.contains(&format!("<html lang=\"{lang}\"")), "{path} {accept_language}");
        }
        let bad = app.get_with("/", &[("accept-language", accept_language), ("content-encoding", "gzip")]).await;
        assert_eq!(bad.status.as_u16(), 415);
        assert!(bad.body.contains(&format!("<html lang=\"{lang}\"")), "{accept_language}");
    }
}

#[tokio::test]
async fn i4_programs_read_errors_as_problem_json() {
    let app = TestApp::start().await;
    let router = with_faults(&app);
    let mut instances = BTreeSet::new();
    for lang in Lang::all() {
        for status in FAULTS {
            let request = ask("GET", &format!("/api/v1/fault/{status}")).header("accept-language", lang.code());
            let answer = answer(&router, request.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status.as_u16(), *status);
            assert_eq!(answer.header("content-type"), "application/problem+json; charset=utf-8", "{status}");
            assert_eq!(answer.header("content-language"), lang.code(), "{status}");
            assert_eq!(answer.header("retry-after").is_empty(), ![429, 503].contains(status), "{status}");
            let problem = answer.json();
            let says = |part: &str| app.state.words.text(lang, &format!("error-{}-{part}", key_of(*status)), &[]);
            let expected = serde_json::json!({
                "type": "about:blank",
                "title": says("title"),
                "status": status,
                "detail": says("detail"),
                "instance": problem["instance"],
            });
            assert_eq!(problem, expected, "{lang} {status}");
            let id = problem["instance"].as_str().unwrap().strip_prefix("urn:uuid:").unwrap().to_owned();
            assert!(id.parse::<uuid::Uuid>().is_ok(), "{id}");
            assert!(instances.insert(id), "each request has an id of its own");
            assert_free_of_library_words(&answer);
        }
    }
}

#[tokio::test]
async fn i4_the_routers_own_refusals_have_bodies_too() {
    let app = TestApp::start().await;
    for (method, path, status) in [("GET", "/api/v1/nothing", 404), ("GET", "/api", 404), ("POST", "/api/v1/needs", 405)] {
        let answer = answer(&app.router, ask(method, path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert_eq!(answer.json()["status"], status, "{path}");
    }
    for (method, path, status) in [("GET", "/en/nothing", 404), ("POST", "/en/", 405), ("GET", "/apis", 404)] {
        let answer = answer(&app.router, ask(method, path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert!(answer.body.contains("<h1>"), "{path}");
    }
}

/// What is wrong with a single parameter is said to people beside its name, and to programs with a pointer.
#[tokio::test]
async fn i4_what_is_wrong_in_single_parameters_is_named() {
    let app = TestApp::seeded().await;
    let page = app.get("/en/search?page=0&need=legal-advice").await;
    let errors = texts(&Html::parse_document(&page.body), ".errors li");
    assert_eq!(errors.len(), 1);
    let plain = errors[0].replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain, "page: a number from 1 to 1,000, please.");
    let all = app.get("/api/v1/organizations?need=one&place=two&lang=three&kind=four&cost=five").await;
    assert_eq!(all.status.as_u16(), 422);
    let problem = all.json();
    let pointers: Vec<_> = problem["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect();
    assert_eq!(BTreeSet::from_iter(pointers), BTreeSet::from(["/need", "/place", "/lang", "/kind", "/cost"]));
    // Where it is the whole that is wrong, there is no name to begin the sentence with, and the pointer is the empty one.
    let whole = app.get("/api/v1/%FF").await.json();
    assert_eq!(whole["errors"][0]["pointer"], "");
    assert_eq!(whole["errors"][0]["detail"], "this is not text in UTF-8.");
}

#[tokio::test]
async fn v9_a_panic_is_a_page_and_the_process_lives() {
    let app = TestApp::start().await;
    let routes = Router::new()
        .route("/ru/needs", get(async || -> &'static str { panic!("serde: on purpose") }))
        .route("/ru/places", get(async || "fine"))
        .route("/api/v1/needs", get(async || -> &'static str { std::panic::panic_any(7) }));
    let (address, server) = app.listen(app.with_routes(routes)).await;
    // Not even the connection suffers.
    let mut stream = TcpStream::connect(address).await.unwrap();
    for (path, status, part) in [
        ("/ru/needs", 500, "<html lang=\"ru\""),
        ("/ru/places", 200, "fine"),
        ("/api/v1/needs", 500, "\"status\":500"),
        ("/ru/places", 200, "fine"),
    ] {
        stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", super::HOST).as_bytes()).await.unwrap();
        let mut answer = String::new();
        while !answer.contains(part) {
            let mut bytes = [0; 16 * 1024];
            let read = stream.read(&mut bytes).await.unwrap();
            assert!(read > 0, "{path} was cut off: {answer}");
            answer.push_str(&String::from_utf8_lossy(&bytes[..read]));
        }
        assert_eq!(status_of(&answer), status, "{path}");
        assert!(!answer.contains("on purpose"), "{path}");
    }
    stream.shutdown().await.unwrap();
    rest(&mut stream).await;
    assert!(!server.is_finished());
    server.abort();
}
