//! We speak in our own name only (H4).

use axum::{
    body::Body,
    http::{Request, header},
};

use super::{DATA, MACHINES, PAGES, exchange, files, status_of};
use hamroh::imports::starter::Extent;

use crate::harness::{Options, TestApp};

async fn status(app: &TestApp, path: &str, hosts: &[&str]) -> u16 {
    let mut request = Request::get(path);
    for host in hosts {
        request = request.header(header::HOST, *host);
    }
    app.send(request.body(Body::empty()).unwrap()).await.status.as_u16()
}

fn at_home() -> Options {
    Options { seeded: Some(Extent::OnlyPaper), flags: vec!["--base-url=https://hamroh.example".into()] }
}

#[tokio::test]
async fn h4_unknown_host_is_421_and_none_or_two_are_400() {
    let app = TestApp::with(at_home()).await;
    let files = files();
    let paths = [PAGES, DATA, &["/robots.txt", "/.well-known/security.txt", "/leave", "/nothing"]].concat();
    for path in paths.into_iter().chain(files.iter().map(String::as_str)) {
        for host in [
            "evil.example",
            "hamroh.example.evil",
            "hamroh.example.",
            "hamroh.example:80",
            "localhost",
            "127.0.0.1:8080",
            "hamroh.example@evil",
        ] {
            assert_eq!(status(&app, path, &[host]).await, 421, "{path} {host}");
        }
        for hosts in [&[][..], &[""], &["hamroh.example", "hamroh.example"], &["hamroh.example", "evil.example"], &["hamroh.example\u{e9}"]]
        {
            assert_eq!(status(&app, path, hosts).await, 400, "{path} {hosts:?}");
        }
    }
}

#[tokio::test]
async fn h4_our_own_host_may_be_written_in_any_case_and_with_its_usual_port() {
    let app = TestApp::with(at_home()).await;
    for host in ["hamroh.example", "HAMROH.Example", "hamroh.example:443"] {
        assert_eq!(status(&app, "/en/", &[host]).await, 200, "{host}");
    }
    let local = TestApp::start().await;
    for host in ["localhost:8080", "127.0.0.1:8080", "[::1]:8080"] {
        assert_eq!(status(&local, "/en/", &[host]).await, 200, "{host}");
    }
    for host in ["localhost", "localhost:8081", "[::1]"] {
        assert_eq!(status(&local, "/en/", &[host]).await, 421, "{host}");
    }
}

/// Health checks come from machines that know only an address.
#[tokio::test]
async fn h4_health_checks_may_ask_for_any_host() {
    let app = TestApp::with(at_home()).await;
    for path in MACHINES.iter().filter(|path| path.ends_with('z')) {
        for hosts in [&[][..], &["10.0.0.7"], &["hamroh.example"]] {
            assert_eq!(status(&app, path, hosts).await, 200, "{path} {hosts:?}");
        }
    }
}

#[tokio::test]
async fn h4_links_are_made_from_the_setting_alone() {
    let app = TestApp::with(at_home()).await;
    let claims = [
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-server", "evil.example"),
        ("x-forwarded-proto", "http"),
        ("x-forwarded-port", "666"),
        ("x-original-url", "/evil.example"),
        ("x-rewrite-url", "/evil.example"),
        ("forwarded", "host=evil.example;proto=http"),
        ("origin", "https://evil.example"),
        ("referer", "https://evil.example/"),
    ];
    let ask = async |path: &str, claims: &[(&str, &str)]| {
        let mut request = Request::get(path).header(header::HOST, "hamroh.example");
        for (name, value) in claims {
            request = request.header(*name, *value);
        }
        app.send(request.body(Body::empty()).unwrap()).await
    };
    for path in [PAGES, DATA, &["/robots.txt", "/ru", "/en/nothing"]].concat() {
        let (plain, claimed) = (ask(path, &[]).await, ask(path, &claims).await);
        assert_eq!(plain.status, claimed.status, "{path}");
        assert_eq!(plain.body, claimed.body, "{path}");
        assert!(!format!("{:?}", claimed.headers).contains("evil"), "{path}: {:?}", claimed.headers);
    }
    let home = ask("/", &claims).await.body;
    assert!(home.contains("<link rel=\"canonical\" href=\"https://hamroh.example/en/\">"), "{home}");
}

#[tokio::test]
async fn h4_no_way_of_writing_a_request_gets_round_it() {
    let app = TestApp::start().await;
    let (address, server) = app.serve().await;
    for (line, host, expected) in [
        ("GET /en/ HTTP/1.1", Some(address.to_string()), 200),
        ("GET /en/ HTTP/1.0", Some(address.to_string()), 200),
        ("GET /en/ HTTP/1.0", None, 400),
        ("GET /en/ HTTP/1.1", None, 400),
        (&format!("GET http://{address}/en/ HTTP/1.1"), Some(address.to_string()), 200),
        ("GET http://evil.example/en/ HTTP/1.1", Some(address.to_string()), 400),
        (&format!("GET http://{address}/en/ HTTP/1.1"), Some("evil.example".into()), 400),
        ("GET http://evil.example/en/ HTTP/1.1", Some("evil.example".into()), 421),
        ("CONNECT evil.example:443 HTTP/1.1", Some("evil.example:443".into()), 421),
        ("CONNECT evil.example:443 HTTP/1.1", Some(address.to_string()), 400),
        (&format!("CONNECT {address} HTTP/1.1"), Some(address.to_string()), 404),
        ("OPTIONS * HTTP/1.1", Some(address.to_string()), 404),
        ("GET en HTTP/1.1", Some(address.to_string()), 400),
        ("GET /en/", Some(address.to_string()), 400),
        ("GET /en/ HTTP/3.0", Some(address.to_string()), 400),
    ] {
        let host = host.as_ref().map(|host| format!("Host: {host}\r\n")).unwrap_or_default();
        let answer = exchange(address, format!("{line}\r\n{host}Connection: close\r\n\r\n").as_bytes()).await;
        assert_eq!(status_of(&answer), expected, "{line} {host}: {answer}");
    }
    server.abort();
}
