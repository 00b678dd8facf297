//! Nothing about a visitor is kept, and nothing hidden is shown (promises P and T4).

use std::collections::BTreeSet;

use hamroh::{
    i18n::Lang,
    ids::{LocationId, PhoneId},
    organizations::{Location, LocationType, Phone, PhoneType, Visibility},
    places::Place,
};
use scraper::{Html, Selector};

use crate::harness::TestApp;

/// Every address within two links of the front pages, with its answer.
async fn crawl(app: &TestApp, langs: &[&str]) -> Vec<(String, crate::harness::Answer)> {
    let mut waiting: Vec<String> = langs.iter().map(|lang| format!("/{lang}/")).collect();
    waiting.push("/api/v1/organizations?limit=100".into());
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut answers = Vec::new();
    while let Some(address) = waiting.pop() {
        let answer = app.get(&address).await;
        let html = Html::parse_document(&answer.body);
        for link in html.select(&Selector::parse("a[href], link[href]").unwrap()).filter_map(|one| one.value().attr("href")) {
            let is_wanted = link.starts_with('/') && (!link.contains('?') || link.starts_with("/api/")) && link != "/leave";
            let is_language = langs.iter().any(|lang| link.starts_with(&format!("/{lang}/")))
                || link.starts_with("/api/")
                || link.starts_with("/assets/");
            if is_wanted && is_language && seen.insert(link.to_owned()) {
                waiting.push(link.to_owned());
            }
        }
        answers.push((address, answer));
    }
    answers
}

#[tokio::test]
async fn p1_p2_p3_no_cookie_no_script_no_foreign_host_no_referrer() {
    let app = TestApp::seeded().await;
    let answers = crawl(&app, &["en", "ar"]).await;
    assert!(answers.len() > 100, "{}", answers.len());
    for (address, answer) in answers {
        for header in ["set-cookie", "link", "nel", "report-to", "reporting-endpoints"] {
            assert_eq!(answer.header(header), "", "{address}");
        }
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{address}");
        let html = Html::parse_document(&answer.body);
        for one in
            html.select(&Selector::parse("[src], link[rel=stylesheet], link[rel=icon], form[action], object, iframe, script").unwrap())
        {
            let target = ["src", "href", "action"].iter().find_map(|name| one.value().attr(name)).unwrap_or("foreign");
            assert!(target.starts_with('/') && !target.starts_with("//"), "{address}: {}", one.html());
        }
        for one in html.select(&Selector::parse("a[href^='http']").unwrap()) {
            let rel = one.value().attr("rel").unwrap_or_default();
            assert!(rel.contains("noreferrer") && rel.contains("noopener"), "{address}: {}", one.html());
        }
        assert!(!answer.body.contains("style=\"") && !answer.body.contains("onclick"), "{address}: the policy forbids it");
    }
}

#[tokio::test]
async fn t4_a_hidden_address_stands_in_no_public_byte() {
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    let location = |visibility, address: &str, opening_hours: Option<&str>| Location {
        id: LocationId::new(),
        kind: LocationType::Physical,
        visibility,
        address_1: Some(address.to_owned()),
        address_2: Some(format!("{address} 2")),
        postal_code: Some("CANARY-620000".to_owned()),
        place: Place { country: "RU".into(), region: Some("RU-SVE".into()), city_id: None },
        latitude: Some("56.83899".to_owned()),
        longitude: Some("60.60570".to_owned()),
        opening_hours: opening_hours.map(str::to_owned),
        source_id: None,
        accessibility: Vec::new(),
        texts: Vec::new(),
    };
    record.locations = vec![
        location(Visibility::Hidden, "CANARY hidden street", Some("24/7 CANARY")),
        location(Visibility::Area, "CANARY area street", None),
    ];
    let phone = |number: &str, location_id| Phone {
        id: PhoneId::new(),
        service_id: None,
        location_id,
        service_at_location_id: None,
        number: Some(number.to_owned()),
        short_code: None,
        country: None,
        extension: None,
        kind: PhoneType::Voice,
        opening_hours: None,
        is_urgent: false,
        languages: Vec::new(),
        printed_on: None,
        source_id: None,
    };
    record.phones = vec![phone("+442079460099", Some(record.locations[0].id)), phone("+442079460018", None)];
    let (id, hidden_id) = (record.id, record.locations[0].id);
    app.save(&[record]).await;
    app.eventually("the open telephone is public", |directory| !directory.get(id).unwrap().phones.is_empty()).await;

    let langs: Vec<&str> = Lang::all().map(Lang::code).collect();
    let mut bytes = String::new();
    for (address, answer) in crawl(&app, &["en"]).await {
        bytes.push_str(&format!("{address} {:?} {}\n", answer.headers, answer.body));
    }
    for lang in langs {
        for path in ["organizations/ural-house", "search?q=hidden+street", "search?q=620000", "places/ru/sve"] {
            bytes.push_str(&app.get(&format!("/{lang}/{path}")).await.body);
        }
    }
    assert!(bytes.contains("+442079460018"), "the open one is there");
    let secrets = ["CANARY hidden", "CANARY area", "CANARY-620000", "56.83899", "60.60570", "+442079460099", "24/7 CANARY"];
    let hits: Vec<&str> = secrets.into_iter().filter(|secret| bytes.contains(secret)).collect();
    assert!(hits.is_empty(), "{hits:?}");
    assert!(!bytes.contains(&hidden_id.to_string()), "not even its id");
}

#[tokio::test]
async fn p11_etags_tell_nothing_about_the_visitor() {
    let app = TestApp::seeded().await;
    let one = app.get_with("/ru/", &[("user-agent", "one"), ("x-forwarded-for", "192.0.2.1"), ("cookie", "a=b")]).await;
    let two = app.get_with("/ru/", &[("user-agent", "two"), ("x-forwarded-for", "198.51.100.2")]).await;
    assert_eq!(one.header("etag"), two.header("etag"));
    assert_eq!(one.body, two.body);
}

#[tokio::test]
async fn p4_p5_nothing_of_a_visitor_is_written_anywhere() {
    const CANARY: &str = "canary7f3a";
    let app = TestApp::seeded().await;
    let folder = tempfile::tempdir().unwrap();
    let database: String = sqlx::query_scalar("select current_database()::text").fetch_one(&app.owner_pool).await.unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let log = folder.path().join("log");
    let mut server = std::process::Command::new(env!("CARGO_BIN_EXE_hamroh"))
        .args(["serve", "--access-log", "true", "--log", "trace", "--listen", &format!("127.0.0.1:{port}")])
        .env("DATABASE_URL", crate::harness::cluster().await.url(&database))
        .env("HAMROH_DATA_DIR", folder.path())
        .stdout(std::fs::File::create(&log).unwrap())
        .stderr(std::fs::File::options().append(true).open(&log).unwrap())
        .spawn()
        .unwrap();
    let ask = async |path: &str| {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok()?;
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nUser-Agent: {CANARY}\r\nX-Forwarded-For: 203.0.113.77\r\nReferer: https://{CANARY}.example/\r\nCookie: {CANARY}=1\r\nAccept-Language: tg,{CANARY}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.ok()?;
        Some(answer)
    };
    let began = std::time::Instant::now();
    while ask("/livez").await.is_none() {
        assert!(began.elapsed().as_secs() < 60, "it does not start: {}", std::fs::read_to_string(&log).unwrap());
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    for path in [
        "/en/search?q=canary7f3a",
        "/en/canary7f3a",
        "/api/v1/organizations?need=canary7f3a",
        "/api/v1/organizations?q=canary7f3a",
        "/o/canary7f3a",
        "/?canary7f3a=1",
    ] {
        assert!(ask(path).await.is_some(), "{path}");
    }
    let id = i32::try_from(server.id()).unwrap();
    nix::sys::signal::kill(nix::unistd::Pid::from_raw(id), nix::sys::signal::Signal::SIGTERM).unwrap();
    assert!(server.wait().unwrap().success());

    let written = std::fs::read_to_string(&log).unwrap();
    assert!(written.contains("route=\"/{lang}/search\"") || written.contains("route"), "the access log was on");
    let leaks: Vec<&str> = written.lines().filter(|line| line.contains(CANARY) || line.contains("203.0.113.77")).take(5).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
    let tables: Vec<String> = sqlx::query_scalar("select table_name::text from information_schema.tables where table_schema = 'public'")
        .fetch_all(&app.owner_pool)
        .await
        .unwrap();
    for table in tables {
        let query = format!("select count(*) from \"{table}\" t where t::text like '%{CANARY}%' or t::text like '%203.0.113.77%'");
        let hits: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&app.owner_pool).await.unwrap();
        assert_eq!(hits, 0, "{table}");
    }
}
