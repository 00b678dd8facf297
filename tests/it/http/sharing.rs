//! Data may be read by any page of any site, and nothing else may (H6).

use axum::{
    body::Body,
    http::{Request, header},
};

use super::{answer, ask, every_answer};
use crate::harness::TestApp;

#[tokio::test]
async fn h6_the_star_stands_on_data_alone_and_credentials_nowhere() {
    let app = TestApp::seeded().await;
    for (name, answer) in every_answer(&app, super::HOST).await {
        let allowed: Vec<_> = answer.headers.get_all("access-control-allow-origin").iter().collect();
        if name.contains(" /api/") {
            assert_eq!(allowed, ["*"], "{name}");
        } else {
            assert!(allowed.is_empty(), "{name}: {allowed:?}");
        }
        assert_eq!(answer.header("access-control-allow-credentials"), "", "{name}");
    }
}

/// A program that asks "has it changed?" or that is told to wait must be able to read the answer.
#[tokio::test]
async fn h6_a_program_in_a_browser_can_read_refusals_and_when_to_come_back() {
    let app = TestApp::seeded().await;
    let router = super::with_faults(&app);
    let tag = app.get("/api/v1/needs").await.header("etag").to_owned();
    let unchanged = app.get_with("/api/v1/needs", &[("if-none-match", &tag), ("origin", "https://example.org")]).await;
    assert_eq!(unchanged.status.as_u16(), 304);
    let busy = answer(&router, ask("GET", "/api/v1/fault/429").body(Body::empty()).unwrap()).await;
    assert_eq!(busy.header("retry-after"), "60");
    for answer in [unchanged, busy] {
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert_eq!(answer.header("access-control-expose-headers"), "etag,retry-after");
    }
}

#[tokio::test]
async fn h6_nobody_elses_page_may_write() {
    let app = TestApp::seeded().await;
    for method in ["POST", "PUT", "DELETE", "PATCH"] {
        let preflight = Request::options("/api/v1/organizations")
            .header(header::HOST, super::HOST)
            .header(header::ORIGIN, "https://evil.example")
            .header(header::ACCESS_CONTROL_REQUEST_METHOD, method)
            .header(header::ACCESS_CONTROL_REQUEST_HEADERS, "authorization,content-type");
        let answer = app.send(preflight.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.header("access-control-allow-methods"), "GET,HEAD", "{method}");
        assert_eq!(answer.header("access-control-allow-headers"), "if-none-match,accept-language", "{method}");
    }
}
