//! What pages do to a visitor: nothing (P1, P2, P3, P11).

use std::collections::BTreeSet;

use hamroh::web::assets;
use scraper::{ElementRef, Html, Selector};

use super::crawl::crawl;
use crate::harness::{Answer, TestApp};

fn elements(html: &Html, selector: &str, look: impl FnMut(ElementRef<'_>)) {
    html.select(&Selector::parse(selector).unwrap()).for_each(look)
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html")
}

#[tokio::test]
async fn p1_p2_p3_no_cookie_no_storage_no_foreign_host_no_referrer() {
    let app = TestApp::seeded().await;
    let answers = crawl(&app, &["en", "ar"]).await;
    let kinds: BTreeSet<&str> = answers.iter().map(|(_, answer)| answer.header("content-type")).collect();
    assert!(answers.len() > 400 && kinds.len() >= 6, "{} answers of {kinds:?}", answers.len());
    let (mut loaded, mut outbound) = (0, 0);
    for (address, answer) in &answers {
        for header in [
            "set-cookie",
            "set-cookie2",
            "link",
            "nel",
            "report-to",
            "reporting-endpoints",
            "refresh",
            "alt-svc",
            "accept-ch",
            "critical-ch",
        ] {
            assert_eq!(answer.header(header), "", "p1, p2: {address}");
        }
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "p3: {address}");
        for word in ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "sendBeacon", "serviceWorker"] {
            assert!(!answer.body.contains(word), "p1: {address} speaks of {word}");
        }
        if answer.header("content-type").starts_with("text/css") {
            assert!(!answer.body.contains("@import") && !answer.body.contains("//"), "p2: {address}");
            for url in answer.body.split("url(").skip(1) {
                assert!(url.starts_with("/assets/") || url.starts_with("\"data:") || url.starts_with("data:"), "p2: {address}: {url}");
            }
        }
        if !is_page(answer) {
            continue;
        }
        let html = Html::parse_document(&answer.body);
        elements(
            &html,
            "[src], [srcset], [poster], [data], [ping], [background], [manifest], [formaction], link[href], form[action], object, iframe, embed, base, script, style, meta[http-equiv]",
            |element| {
                let value = element.value();
                let rel = value.attr("rel").unwrap_or_default();
                if ["canonical", "alternate"].contains(&rel) {
                    return;
                }
                assert!(!["iframe", "object", "embed", "base", "style", "meta"].contains(&value.name()), "{address}: {}", element.html());
                assert!(
                    !["preconnect", "dns-prefetch", "preload", "prefetch", "modulepreload"].contains(&rel),
                    "{address}: {}",
                    element.html()
                );
                assert!(
                    ["srcset", "poster", "data", "ping", "background", "manifest", "formaction"]
                        .iter()
                        .all(|name| value.attr(name).is_none()),
                    "{address}: {}",
                    element.html()
                );
                let target = ["src", "href", "action"].iter().find_map(|name| value.attr(name)).unwrap_or("inline");
                assert!(target.starts_with('/') && !target.starts_with("//"), "p2: {address}: {}", element.html());
                loaded += 1;
            },
        );
        elements(&html, "a[href]", |link| {
            let target = link.value().attr("href").unwrap();
            let is_ours = (target.starts_with('/') && !target.starts_with("//")) || target.starts_with('#');
            if is_ours || ["tel:", "sms:", "mailto:"].iter().any(|scheme| target.starts_with(scheme)) {
                return;
            }
            assert!(target.starts_with("https://") || target.starts_with("http://"), "{address}: {target}");
            let rel: Vec<&str> = link.value().attr("rel").unwrap_or_default().split(' ').collect();
            assert!(rel.contains(&"noreferrer") && rel.contains(&"noopener"), "p3: {address}: {}", link.html());
            outbound += 1;
        });
        elements(&html, "*", |element| {
            let inline = element.value().attrs().find(|(name, _)| *name == "style" || name.starts_with("on"));
            assert!(inline.is_none(), "{address}: the policy forbids {inline:?}");
        });
    }
    assert!(loaded > 500, "{loaded}");
    assert!(outbound > 10, "{outbound}");
}

/// The way out is a link to ourselves that leads on, so that the page we lead to learns nothing either.
#[tokio::test]
async fn p3_the_way_out_tells_nothing_of_where_one_was() {
    let app = TestApp::seeded().await;
    let page = app.get("/en/needs/domestic-violence").await;
    let mut ways_out = 0;
    elements(&Html::parse_document(&page.body), "a[href='/leave']", |link| {
        assert!(link.value().attr("rel").unwrap_or_default().contains("noreferrer"), "{}", link.html());
        ways_out += 1;
    });
    assert!(ways_out > 0);
    let answer = app.get_with("/leave", &[("referer", "http://localhost:8080/en/needs/domestic-violence")]).await;
    assert_eq!(answer.header("location"), "https://www.wikipedia.org/");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
}

#[tokio::test]
async fn p11_tags_tell_nothing_about_the_visitor() {
    let app = TestApp::seeded().await;
    let one = [
        ("user-agent", "one"),
        ("x-forwarded-for", "192.0.2.1"),
        ("cookie", "a=b"),
        ("accept-language", "en-GB,en;q=0.9"),
        ("referer", "https://one.example/"),
        ("accept-encoding", "gzip"),
        ("dnt", "1"),
    ];
    let two = [("user-agent", "two"), ("x-forwarded-for", "198.51.100.2"), ("accept-language", "en;q=0.8,de;q=0.7")];
    let other_language = [("user-agent", "three"), ("accept-language", "tg")];
    for path in [
        "/",
        "/ru/",
        "/en/search?q=fund",
        "/en/needs",
        "/tg/organizations/ural-house",
        "/api/v1/organizations",
        "/api/v1/needs",
        "/robots.txt",
    ] {
        let first = app.get_with(path, &one).await;
        let second = app.get_with(path, &two).await;
        assert!(first.header("etag").starts_with("W/\""), "{path}");
        assert_eq!(first.header("etag"), second.header("etag"), "{path}");
        assert_eq!(first.header("last-modified"), "", "{path}");
        let third = app.get_with(path, &other_language).await;
        // Where the language does not change the answer, it does not change the tag.
        assert_eq!(third.header("etag") == first.header("etag"), path != "/", "{path}");
        assert_eq!(third.body == second.body, path != "/", "{path}");
        // A tag of somebody's own invention is neither taken up nor given back.
        let invented = app.get_with(path, &[("if-none-match", "\"visitor-zzqx\"")]).await;
        assert_eq!((invented.status.as_u16(), invented.header("etag").contains("zzqx")), (200, false), "{path}");
    }
    for path in [assets::address("site.css"), assets::address("icon.svg")] {
        let (first, second) = (app.get_with(&path, &one[..5]).await, app.get_with(&path, &two).await);
        assert_eq!((first.header("etag"), first.body == second.body), (second.header("etag"), true), "{path}");
    }
}

/// On two machines a visitor must not be told apart by the machine that answered.
#[tokio::test]
async fn p11_two_servers_give_the_same_tag() {
    let (one, other) = (TestApp::seeded().await, TestApp::seeded().await);
    for path in ["/", "/ru/needs", "/api/v1/places"] {
        let (one, other) = (one.get(path).await, other.get(path).await);
        assert_eq!(one.body, other.body, "{path}");
        assert_eq!(one.header("etag"), other.header("etag"), "{path}");
    }
}
