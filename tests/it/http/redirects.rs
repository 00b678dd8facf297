//! Nobody is sent away from here by an address that somebody else has written (H10).

use hamroh::directory::Found;
use scraper::{Html, Selector};

use crate::harness::{Options, TestApp};

fn is_ours(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.starts_with("/\\")
}

#[tokio::test]
async fn h10_redirects_and_links_lead_to_own_paths_only() {
    let app = TestApp::seeded().await;
    let id = app.record("ural-house").await.id;
    let beginnings = [
        "",
        "/en",
        "/tg",
        "/ar",
        "/fr",
        "/ru/",
        "/ar/search",
        "/en/organizations",
        "/o",
        "/n",
        "/leave",
        "/assets",
        "/api/v1/organizations",
    ];
    let id = format!("/{id}");
    let middles = ["", "/", "//", "/%2F", "/%5C", "/..", "/%2e%2e", "/%09", "/@", "/:", id.as_str(), "/N0101", "/ural-house"];
    let ends = [
        "",
        "evil.example",
        "evil.example/",
        "https://evil.example",
        "https:evil.example",
        "%0d%0aLocation:%20https://evil.example",
        "?next=https://evil.example",
        "?url=//evil.example&redirect=//evil.example&return_to=//evil.example",
    ];
    let (mut asked, mut redirected, mut linked) = (0, 0, 0);
    let mut paths = Vec::new();
    for beginning in beginnings {
        for middle in middles {
            paths.extend(ends.iter().map(|end| format!("{beginning}{middle}{end}")));
        }
    }
    for path in paths {
        if !path.starts_with('/') || path.parse::<axum::http::Uri>().is_err() {
            continue;
        }
        let answer = app.get(&path).await;
        asked += 1;
        let location = answer.header("location");
        if answer.status.is_redirection() {
            redirected += 1;
            let is_way_out = path.split('?').next() == Some("/leave") && location == "https://www.wikipedia.org/";
            assert!(is_ours(location) || is_way_out, "{path} leads to {location}");
        } else {
            assert_eq!(location, "", "{path}");
        }
        if answer.header("content-type").starts_with("text/html") && answer.body.contains("evil.example") {
            let html = Html::parse_document(&answer.body);
            for link in html.select(&Selector::parse("[href], [action], [src], [content]").unwrap()) {
                let names = ["href", "action", "src"];
                let Some(address) = names.iter().find_map(|name| link.value().attr(name)) else { continue };
                let is_own_whole_address = address.starts_with("http://localhost:8080/");
                if address.contains("evil.example") {
                    assert!(is_ours(address) || is_own_whole_address, "{path} links to {address}");
                    linked += 1;
                }
            }
            assert!(!answer.body.contains("http-equiv"), "{path}");
        }
    }
    assert!(asked > 700 && redirected >= 20 && linked > 100, "{asked} {redirected} {linked}");
}

#[tokio::test]
async fn h10_the_way_out_leads_where_the_setting_says_whatever_is_asked() {
    let flags = vec!["--leave-url=https://weather.example/today".to_owned()];
    let app = TestApp::with(Options { seeded: None, flags }).await;
    for path in ["/leave", "/leave?to=https://evil.example", "/leave?url=//evil.example"] {
        let answer = app.get_with(path, &[("referer", "https://evil.example/")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "https://weather.example/today"), "{path}");
    }
}

#[tokio::test]
async fn h10_an_old_name_leads_to_the_new_one() {
    let app = TestApp::seeded().await;
    let id = app.record("ural-house").await.id;
    sqlx::query("insert into organization_slugs (slug, organization_id) values ('old-house', $1::text::uuid)")
        .bind(id.to_string())
        .execute(&app.owner_pool)
        .await
        .unwrap();
    app.eventually("the old name leads on", |directory| matches!(directory.find_by_slug("old-house"), Found::Moved(_))).await;
    let answer = app.get("/tg/organizations/old-house?next=https://evil.example").await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (301, "/tg/organizations/ural-house"));
}
