//! What machines ask for: security.txt, robots.txt, lists without those who want to stay out of them, and health
//! (H11, H13, V6).

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use nix::sys::signal::Signal;

use crate::harness::{Options, Playground, TestApp};

/// The fields of a security.txt by RFC 9116: a name, a colon, a space, a value.
fn fields(text: &str) -> Vec<(String, String)> {
    assert!(text.ends_with('\n'), "every line has its end");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
            assert!(name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') && !value.trim().is_empty(), "{line}");
            (name.to_ascii_lowercase(), value.to_owned())
        })
        .collect()
}

#[tokio::test]
async fn h11_security_txt_is_valid_for_thirty_days_at_least() {
    for contact in ["mailto:security@hamroh.example", "https://hamroh.example/report?from=security.txt"] {
        let flags = vec!["--base-url=https://hamroh.example".to_owned(), format!("--security-contact={contact}")];
        let app = TestApp::with(Options { seeded: None, flags }).await;
        let request = axum::http::Request::get("/.well-known/security.txt").header("host", "hamroh.example");
        let answer = app.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "text/plain; charset=utf-8"));
        let fields = fields(&answer.body);
        let values = |name: &str| fields.iter().filter(|field| field.0 == name).map(|field| field.1.as_str()).collect::<Vec<_>>();
        assert_eq!(values("contact"), [contact]);
        assert_eq!(values("canonical"), ["https://hamroh.example/.well-known/security.txt"]);
        assert_eq!(values("preferred-languages").len(), 1);
        let [expires] = values("expires")[..] else { panic!("Expires stands exactly once") };
        let left = expires.parse::<Timestamp>().unwrap().duration_since(app.clock.now());
        assert!(left >= SignedDuration::from_hours(24 * 30), "{left}");
        assert!(left < SignedDuration::from_hours(24 * 365), "longer than a year is not to be believed: {left}");
        for (name, _) in &fields {
            assert!(["contact", "expires", "preferred-languages", "canonical", "policy"].contains(&name.as_str()), "{name}");
        }
    }
}

/// It is made anew at each request, so it cannot run out while nobody looks.
#[tokio::test]
async fn h11_security_txt_does_not_run_out() {
    let flags = vec!["--security-contact=mailto:security@hamroh.example".to_owned()];
    let app = TestApp::with(Options { seeded: None, flags }).await;
    app.clock.set("2031-01-01T00:00:00Z".parse().unwrap());
    let text = app.get("/.well-known/security.txt").await.body;
    let expires: Timestamp = fields(&text).iter().find(|field| field.0 == "expires").unwrap().1.parse().unwrap();
    assert!(expires.duration_since(app.clock.now()) >= SignedDuration::from_hours(24 * 30));
}

#[tokio::test]
async fn h11_there_is_no_security_txt_without_a_contact() {
    let app = TestApp::start().await;
    let answer = app.get("/.well-known/security.txt").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (404, "text/html; charset=utf-8"));
}

#[tokio::test]
async fn h13_pages_of_staff_and_lists_are_not_for_robots() {
    let app = TestApp::seeded().await;
    let robots = app.get("/robots.txt").await.body;
    let rules: Vec<&str> = robots.lines().collect();
    assert_eq!(rules[0], "User-agent: *");
    for rule in ["Disallow: /staff/", "Disallow: /*/search", "Disallow: /leave"] {
        assert!(rules.contains(&rule), "{rule}");
    }
    for path in ["/en/search", "/en/search?need=legal-advice", "/en/needs/domestic-violence", "/en/nothing"] {
        assert!(app.get(path).await.body.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
    }
    for path in ["/en/", "/en/needs/legal-advice", "/en/organizations/ural-house"] {
        assert!(!app.get(path).await.body.contains("noindex"), "{path}");
    }
}

#[tokio::test]
async fn h13_who_asked_to_stay_out_of_lists_is_in_none() {
    let app = TestApp::seeded().await;
    let total = app.get("/api/v1/organizations").await.json()["total"].as_u64().unwrap();
    let mut record = app.record("ural-house").await;
    record.is_hidden_from_export = true;
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the wish is known", |directory| directory.get(id).unwrap().is_hidden_from_export).await;
    let mut seen = 0;
    let mut address = "/api/v1/organizations?limit=10".to_owned();
    loop {
        let list = app.get(&address).await.json();
        assert_eq!(list["total"].as_u64(), Some(total - 1));
        let organizations = list["organizations"].as_array().unwrap();
        assert!(organizations.iter().all(|organization| organization["id"] != id.to_string().as_str()), "{address}");
        seen += organizations.len();
        let Some(next) = list["next"].as_str() else { break };
        address = format!("/api/v1/organizations?limit=10&cursor={next}");
    }
    assert_eq!(seen as u64, total - 1);
    for query in ["q=ural+house", "kind=service-centre", "q=ural+house&listed=help"] {
        assert_eq!(app.get(&format!("/api/v1/organizations?{query}")).await.json()["total"], 0, "{query}");
    }
    assert_eq!(app.get("/en/organizations/ural-house").await.status.as_u16(), 200, "its own page stays");
}

#[tokio::test]
async fn h13_who_asked_to_stay_out_of_lists_is_not_named_in_them_by_others() {
    let app = TestApp::seeded().await;
    let names_it = async || app.get("/api/v1/organizations?limit=100").await.body.contains("\"slug\":\"memorial\"");
    assert!(names_it().await);
    let mut record = app.record("memorial").await;
    record.is_hidden_from_export = true;
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the wish is known", |directory| directory.get(id).unwrap().is_hidden_from_export).await;
    assert!(!names_it().await);
    assert!(app.get("/en/organizations/migration-and-law").await.body.contains("/en/organizations/memorial"), "pages still say so");
}

#[tokio::test]
async fn v6_not_ready_without_its_migrations() {
    let app = TestApp::start().await;
    sqlx::query("update _sqlx_migrations set success = false where version = (select max(version) from _sqlx_migrations)")
        .execute(&app.owner_pool)
        .await
        .unwrap();
    let began = Instant::now();
    loop {
        let answer = app.get("/readyz").await;
        if answer.status.as_u16() == 503 {
            assert_eq!(answer.body, "migrations missing\n");
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(5));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(app.get("/en/").await.status.as_u16(), 200, "it answers all the same");
}

#[tokio::test]
async fn v6_health_needs_no_database_to_say_that_we_live_and_tells_no_details() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let app = TestApp::on_cluster(&cluster, Options::default()).await;
    for path in ["/livez", "/readyz"] {
        let answer = app.get(path).await;
        assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, "ok\n"), "{path}");
    }
    app.state.pool.close().await;
    playground.signal(Signal::SIGKILL);
    let began = Instant::now();
    loop {
        let answer = app.get("/readyz").await;
        if answer.status.as_u16() == 503 {
            assert_eq!(answer.body, "database away\n", "no address, no name, no message of the database's");
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(10), "it is noticed");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let alive = app.get("/livez").await;
    assert_eq!((alive.status.as_u16(), alive.body.as_str()), (200, "ok\n"));
}
