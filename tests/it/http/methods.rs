//! Only what is meant to be done can be done (H5).

use axum::body::Body;

use super::{DATA, MACHINES, PAGES, answer, ask, exchange, files, status_of};
use hamroh::imports::starter::Extent;

use crate::harness::{Options, TestApp};

#[tokio::test]
async fn h5_other_methods_are_405_with_what_is_allowed_and_echo_nothing() {
    let flags = vec!["--security-contact=mailto:security@hamroh.example".to_owned()];
    let app = TestApp::with(Options { seeded: Some(Extent::OnlyPaper), flags }).await;
    let files = files();
    let paths = [PAGES, DATA, MACHINES, &["/leave", "/ru"]].concat();
    for path in paths.into_iter().chain(files.iter().map(String::as_str)) {
        for method in ["TRACE", "TRACK", "PUT", "DELETE", "POST", "PATCH", "CONNECT", "BREW"] {
            // Words may be sent without standing in the address, and messages are.
            let page = path.split('?').next().filter(|path| !path.starts_with("/api/")).unwrap_or_default();
            let takes_posts = ["/search", "/report", "/suggest", "/receipts"].iter().any(|ending| page.ends_with(ending));
            if takes_posts && method == "POST" {
                continue;
            }
            let allowed = if takes_posts { "GET,HEAD,POST" } else { "GET,HEAD" };
            let request = ask(method, path).header("x-canary", "echo-7f3a").body(Body::from("echo-7f3a")).unwrap();
            let answer = answer(&app.router, request).await;
            assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, allowed), "{method} {path}");
            assert!(!answer.body.contains("echo-7f3a"), "{method} {path}");
        }
    }
    for path in [PAGES, MACHINES].concat() {
        assert_eq!(answer(&app.router, ask("OPTIONS", path).body(Body::empty()).unwrap()).await.status.as_u16(), 405, "{path}");
    }
}

#[tokio::test]
async fn h5_trace_over_the_wire_is_405() {
    let app = TestApp::start().await;
    let (address, server) = app.serve().await;
    let request = format!("TRACE /en/ HTTP/1.1\r\nHost: {address}\r\nX-Canary: echo-7f3a\r\nConnection: close\r\n\r\n");
    let answer = exchange(address, request.as_bytes()).await;
    assert_eq!(status_of(&answer), 405);
    assert!(answer.contains("\r\nallow: GET,HEAD\r\n") && !answer.contains("echo-7f3a"), "{answer}");
    server.abort();
}
