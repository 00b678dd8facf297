//! One kind of page that is full turns requests away at once, and the others go on (V3).

use std::time::{Duration, Instant};

use axum::{Router, body::Body, http::header, routing::get};
use hamroh::web::limits::Concurrency;

use super::{answer, ask, files};
use crate::harness::TestApp;

/// An address of each kind.
const CLASSES: [&str; 3] = ["/en/search", "/api/v1/needs", "/en/needs"];

#[tokio::test]
async fn v3_a_kind_that_is_full_is_refused_at_once_and_the_others_go_on() {
    let app = TestApp::start().await;
    let (open, opened) = tokio::sync::watch::channel(false);
    let (arrived, mut arrivals) = tokio::sync::mpsc::channel(512);
    let held = move || {
        let (mut opened, arrived) = (opened.clone(), arrived.clone());
        async move {
            arrived.send(()).await.unwrap();
            let _ = opened.wait_for(|is_open| *is_open).await;
            "done"
        }
    };
    // Held when asked with `?hold`, answered at once otherwise: the class depends on the path alone.
    let mut routes =
        Router::new().route("/livez", get(async || "ok")).route("/leave", get(async || "away")).merge(hamroh::web::assets::routes());
    for path in CLASSES {
        let held = held.clone();
        routes = routes.route(
            path,
            get(async move |request: axum::extract::Request| if request.uri().query() == Some("hold") { held().await } else { "here" }),
        );
    }
    let router = app.with_routes(routes);
    let mut tags = Vec::new();
    for path in CLASSES {
        tags.push(answer(&router, ask("GET", path).body(Body::empty()).unwrap()).await.header("etag").to_owned());
    }
    let get = async |path: &str| answer(&router, ask("GET", path).body(Body::empty()).unwrap()).await;
    for full in CLASSES {
        let places = Concurrency::default().class(full).unwrap().available_permits();
        assert!((16..=1024).contains(&places), "{full}: {places}");
        let waiting: Vec<_> = (0..places)
            .map(|_| {
                let (router, request) = (router.clone(), ask("GET", &format!("{full}?hold")).body(Body::empty()).unwrap());
                tokio::spawn(async move { answer(&router, request).await.status.as_u16() })
            })
            .collect();
        for _ in 0..places {
            arrivals.recv().await.unwrap();
        }
        let mut times = Vec::new();
        assert_eq!(get(full).await.status.as_u16(), 200, "a page that is kept costs no place");
        for number in 0..9 {
            let began = Instant::now();
            let refused = get(&format!("{full}?new={number}")).await;
            times.push(began.elapsed());
            assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (503, "1"), "{full}");
            let media_type = if full.starts_with("/api/") { "application/problem+json; charset=utf-8" } else { "text/html; charset=utf-8" };
            assert_eq!((refused.header("content-type"), refused.header("cache-control")), (media_type, "no-store"), "{full}");
        }
        times.sort();
        assert!(times[4] < Duration::from_millis(100), "{full}: {times:?}");
        for other in CLASSES.into_iter().filter(|other| *other != full).chain(["/livez", "/leave"]) {
            assert_eq!(get(other).await.status.as_u16(), 200, "{other} while {full} is full");
        }
        for (path, tag) in CLASSES.iter().zip(&tags) {
            let kept = ask("GET", path).header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
            assert_eq!(answer(&router, kept).await.status.as_u16(), 304, "who has {path} already keeps it while {full} is full");
        }
        assert_eq!(get(&files()[0]).await.header(header::CONTENT_TYPE.as_str()), "text/css; charset=utf-8");
        open.send_replace(true);
        for one in waiting {
            assert_eq!(one.await.unwrap(), 200, "{full}");
        }
        open.send_replace(false);
        assert_eq!(get(full).await.status.as_u16(), 200, "{full} has places again");
    }
}
