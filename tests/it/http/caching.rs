//! What may be kept, and for how long (H8, H9).

use axum::{Router, body::Body, http::header, routing::post};

use super::{DATA, PAGES, answer, ask, every_answer};
use crate::harness::{Answer, TestApp};

fn seconds(cache_control: &str, directive: &str) -> Option<u32> {
    cache_control.split(", ").find_map(|part| part.strip_prefix(directive)?.strip_prefix('=')?.parse().ok())
}

#[tokio::test]
async fn h8_what_went_wrong_is_kept_by_nobody() {
    let app = TestApp::seeded().await;
    let mut errors = 0;
    for (name, answer) in every_answer(&app, super::HOST).await {
        if answer.status.is_client_error() || answer.status.is_server_error() {
            assert_eq!(answer.header("cache-control"), "no-store", "{name}");
            assert_eq!(answer.header("etag"), "", "{name}");
            errors += 1;
        }
    }
    assert!(errors > 80, "{errors}");
}

#[tokio::test]
async fn h8_answers_to_posts_are_kept_by_nobody() {
    let app = TestApp::start().await;
    let router = app.with_routes(Router::new().route("/en/needs", post(async || "thank you").get(async || "a form")));
    let posted = answer(&router, ask("POST", "/en/needs").body(Body::empty()).unwrap()).await;
    assert_eq!((posted.body.as_str(), posted.header("cache-control"), posted.header("etag")), ("thank you", "no-store", ""));
    // Nor does a tag make a POST a question about what is already there.
    let tag = answer(&router, ask("GET", "/en/needs").body(Body::empty()).unwrap()).await.header("etag").to_owned();
    assert_ne!(tag, "");
    let again = ask("POST", "/en/needs").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
    assert_eq!(answer(&router, again).await.body, "thank you");
}

#[tokio::test]
async fn h8_the_way_out_clears_what_was_kept() {
    let app = TestApp::start().await;
    let answer = app.get("/leave").await;
    assert_eq!(answer.status.as_u16(), 303);
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn h9_public_pages_are_kept_briefly_and_longer_in_need() {
    let app = TestApp::seeded().await;
    for path in [PAGES, DATA, &["/robots.txt"]].concat() {
        let kept = app.get(path).await.header("cache-control").to_owned();
        assert!(kept.split(", ").any(|part| part == "public"), "{path}: {kept}");
        assert!(seconds(&kept, "max-age").is_some_and(|seconds| seconds <= 300), "{path}: {kept}");
        assert!(seconds(&kept, "stale-while-revalidate").is_some_and(|seconds| seconds > 0), "{path}: {kept}");
        assert_eq!(seconds(&kept, "stale-if-error"), Some(86_400), "{path}: {kept}");
    }
    for path in super::files() {
        assert_eq!(app.get(&path).await.header("cache-control"), "public, max-age=31536000, immutable", "{path}");
    }
    for path in ["/en/needs/domestic-violence", "/en/search?need=domestic-violence", "/livez", "/readyz"] {
        let answer = app.get(path).await;
        assert_eq!((answer.header("cache-control"), answer.header("etag")), ("no-store", ""), "{path}");
    }
}

fn varies(answer: &Answer) -> Vec<String> {
    let values = answer.headers.get_all("vary").iter().flat_map(|value| value.to_str().unwrap().split(','));
    values.map(|name| name.trim().to_ascii_lowercase()).collect()
}

/// What a cache may not mix up: encodings everywhere, languages where the address does not say which.
#[tokio::test]
async fn h9_vary_names_what_the_answer_depends_on() {
    let app = TestApp::seeded().await;
    let files = super::files();
    for path in [PAGES, DATA].concat().into_iter().chain(files.iter().map(String::as_str)) {
        for encoding in ["", "gzip", "br", "br, gzip"] {
            let answer = app.get_with(path, &[("accept-encoding", encoding)]).await;
            let varies = varies(&answer);
            assert_eq!(varies.iter().filter(|name| *name == "accept-encoding").count(), 1, "{path} {encoding}: {varies:?}");
            assert_eq!(varies.contains(&"accept-language".to_owned()), path == "/", "{path} {encoding}: {varies:?}");
            assert!(!varies.iter().any(|name| ["*", "cookie", "user-agent"].contains(&name.as_str())), "{path}: {varies:?}");
        }
        let in_english = app.get_with(path, &[("accept-language", "en"), ("user-agent", "one"), ("cookie", "a=b")]).await;
        let in_tajik = app.get_with(path, &[("accept-language", "tg"), ("user-agent", "two")]).await;
        assert_eq!(in_english.body == in_tajik.body, path != "/", "{path}");
    }
    let id = app.record("ural-house").await.id;
    let permanent = app.get_with(&format!("/o/{id}"), &[("accept-language", "tg")]).await;
    assert_eq!((permanent.header("location"), varies(&permanent)), ("/tg/organizations/ural-house", vec!["accept-language".to_owned()]));
}

#[tokio::test]
async fn h9_a_change_changes_the_tag_and_a_day_does() {
    let app = TestApp::seeded().await;
    let tag = async || app.get("/en/organizations/ural-house").await.header("etag").to_owned();
    let before = tag().await;
    assert_eq!(tag().await, before);
    let mut record = app.record("ural-house").await;
    record.membership_count = Some(7);
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the change is public", |directory| directory.get(id).unwrap().membership_count == Some(7)).await;
    let after = tag().await;
    assert_ne!(after, before);
    app.clock.set("2026-11-25T00:00:00Z".parse().unwrap());
    assert_ne!(tag().await, after, "ages in words may be others tomorrow");
}

/// A page that is kept is sent again in the encoding that was asked for, and never to somebody who asked for another.
#[tokio::test]
async fn a_kept_page_is_the_page() {
    let app = TestApp::seeded().await;
    for path in ["/tg/", "/en/search?need=legal-advice", "/api/v1/organizations"] {
        for encoding in ["", "gzip", "br", "gzip", "", "br"] {
            let answer = app.get_with(path, &[("accept-encoding", encoding)]).await;
            assert_eq!(answer.header("content-encoding"), encoding, "{path}");
            let again = app.get_with(path, &[("accept-encoding", encoding)]).await;
            assert_eq!(again.body, answer.body, "{path} {encoding}");
            assert_eq!(again.header("etag"), answer.header("etag"));
        }
    }
    let head = app.send(ask("HEAD", "/tg/").body(Body::empty()).unwrap()).await;
    assert_eq!((head.status.as_u16(), head.body.as_str()), (200, ""));
}
