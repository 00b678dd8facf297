//! Who asks, and how often (H7, P6).

use std::net::SocketAddr;

use axum::{Router, body::Body};
use hamroh::web::limits::Peer;

use super::{answer, ask, exchange, files, status_of};
use crate::harness::{Options, TestApp};

async fn with_rate(rate: u32, proxies: &str) -> TestApp {
    let mut flags = vec![format!("--anonymous-rate={rate}")];
    flags.extend((!proxies.is_empty()).then(|| format!("--trusted-proxies={proxies}")));
    TestApp::with(Options { seeded: None, flags }).await
}

/// The status of a request that comes from `peer`, which says that it comes `for_` others.
async fn status(router: &Router, path: &str, peer: &str, for_: Option<&str>) -> u16 {
    let mut request = ask("GET", path);
    if let Some(for_) = for_ {
        request = request.header("x-forwarded-for", for_);
    }
    let peer: SocketAddr = peer.parse().unwrap();
    answer(router, request.extension(Peer(peer)).body(Body::empty()).unwrap()).await.status.as_u16()
}

#[tokio::test]
async fn h7_what_a_visitor_says_of_its_own_address_is_not_believed() {
    let app = with_rate(2, "192.0.2.1").await;
    let from = async |for_: &str| status(&app.router, "/en/", "198.51.100.7:1", Some(for_)).await;
    // Another claim each time, and yet it is counted as one.
    assert_eq!((from("203.0.113.1").await, from("203.0.114.1").await, from("203.0.115.1").await), (200, 200, 429));
    for (header, value) in [
        ("forwarded", "for=203.0.113.9"),
        ("x-real-ip", "203.0.113.9"),
        ("cf-connecting-ip", "203.0.113.9"),
        ("true-client-ip", "203.0.113.9"),
    ] {
        let peer: SocketAddr = "198.51.100.7:1".parse().unwrap();
        let request = ask("GET", "/en/").header(header, value).extension(Peer(peer)).body(Body::empty()).unwrap();
        assert_eq!(answer(&app.router, request).await.status.as_u16(), 429, "{header}");
    }
}

#[tokio::test]
async fn h7_what_a_configured_proxy_says_is_believed_as_far_as_it_saw_itself() {
    let app = with_rate(1, "192.0.2.1,2001:db8::1").await;
    let from = async |peer: &str, for_: &str| status(&app.router, "/en/", peer, Some(for_)).await;
    assert_eq!(from("192.0.2.1:1", "203.0.113.1").await, 200);
    assert_eq!(from("192.0.2.1:1", "203.0.114.1").await, 200, "another visitor");
    assert_eq!(from("192.0.2.1:1", "10.9.8.7, 203.0.113.1").await, 429, "what the visitor put before it changes nothing");
    assert_eq!(from("192.0.2.1:1", "unknown, , 203.0.113.1").await, 429, "nor does nonsense");
    assert_eq!(from("[2001:db8::1]:1", "203.0.113.1, 192.0.2.1").await, 429, "through two proxies");
    assert_eq!(from("[::ffff:192.0.2.1]:1", "203.0.113.1").await, 429, "the same proxy, written otherwise");
}

#[tokio::test]
async fn p6_networks_are_counted_not_people() {
    let app = with_rate(2, "").await;
    let from = async |peer: &str| status(&app.router, "/en/", peer, None).await;
    assert_eq!((from("203.0.113.1:1").await, from("203.0.113.200:2").await, from("203.0.113.77:3").await), (200, 200, 429));
    assert_eq!(from("203.0.114.1:1").await, 200, "the network beside it");
    assert_eq!((from("[2001:db8:1::1]:1").await, from("[2001:db8:1:ffff::2]:1").await, from("[2001:db8:1:2::3]:1").await), (200, 200, 429));
    assert_eq!(from("[2001:db8:2::1]:1").await, 200, "the network beside it");
}

#[tokio::test]
async fn p6_too_many_requests_are_429_with_when_to_come_back() {
    let app = with_rate(3, "").await;
    let (address, server) = app.serve().await;
    let get = async |path: &str| {
        exchange(address, format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes()).await
    };
    let mut statuses = Vec::new();
    for _ in 0..5 {
        statuses.push(status_of(&get("/en/").await));
    }
    assert_eq!(statuses, [200, 200, 200, 429, 429]);
    let refused = get("/api/v1/needs").await;
    assert!(refused.contains("\r\nretry-after: 60\r\n") && refused.contains("application/problem+json"), "{refused}");
    server.abort();
}

/// Whoever shares a network with somebody busy must still get away, and a page that is there must keep its looks.
#[tokio::test]
async fn p6_p7_the_way_out_is_never_refused() {
    let app = with_rate(1, "").await;
    let files = files();
    let get = async |path: &str| status(&app.router, path, "203.0.113.1:1", None).await;
    assert_eq!((get("/en/").await, get("/en/").await), (200, 429));
    for _ in 0..3 {
        assert_eq!((get("/leave").await, get(&files[0]).await, get("/livez").await), (303, 200, 200));
    }
}
