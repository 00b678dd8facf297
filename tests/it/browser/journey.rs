//! From a problem to a telephone number, as the person it is for goes about it.

use axum::http::StatusCode;
use fantoccini::Locator;

use super::driver::{Browser, Window};
use crate::harness::TestApp;

/// Home, need, city, organization, call: on the real records, without scripts, under 60 KB in all.
async fn four_taps(app: &TestApp, lang: &str, need: &str, city: &str, slug: &str, number: &str) {
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window { script: false, ..Window::default() }).await;
    let client = &browser.client;
    let tap = async |selector: &str| {
        // Waits for the page that the tap before it leads to.
        client.wait().for_element(Locator::Css(selector)).await.unwrap_or_else(|error| panic!("{selector}: {error}")).click().await.unwrap()
    };

    browser.network().await; // What the browser itself did at its start.
    browser.goto(&format!("http://{address}/{lang}/")).await;
    tap(&format!("a[href='/{lang}/needs/{need}']")).await;
    tap(&format!("a.chip[href='/{lang}/search?need={need}&place={}']", city.replace('/', "%2F"))).await;
    tap(&format!(".card h3 a[href='/{lang}/organizations/{slug}']")).await;
    let call = client.wait().for_element(Locator::Css(&format!(".contact a.button[href='tel:{number}']"))).await.unwrap();
    let shown: String = call.text().await.unwrap().chars().filter(char::is_ascii_digit).collect();
    assert!(shown.contains(number.trim_start_matches('+')), "the number can be read and dialled by hand: {shown}");
    assert!(call.is_displayed().await.unwrap(), "it is not folded away");

    let (addresses, bytes) = browser.network().await;
    let origin = format!("http://{address}/");
    let foreign: Vec<_> = addresses.iter().filter(|one| !one.starts_with(&origin) && !one.starts_with("data:")).collect();
    assert!(foreign.is_empty(), "p2: no foreign host: {foreign:?}");
    assert!(bytes < 60.0 * 1024.0, "{lang}: {bytes} bytes in {} requests", addresses.len());
    browser.close().await;
    server.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn four_taps_from_home_to_a_telephone_in_tajik_arabic_and_spanish() {
    let app = TestApp::stocked().await;
    four_taps(&app, "tg", "legal-advice", "RU/moscow", "unhcr-russia", "+74956600901").await;
    four_taps(&app, "ar", "legal-advice", "TR/istanbul", "refugee-rights-turkiye", "+908502184830").await;
    four_taps(&app, "es", "unpaid-wages", "MX/mexico-city", "centro-de-los-derechos-del-migrante", "+528005901773").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_typed_with_a_place_finds_and_filters_can_be_taken_away() {
    let app = TestApp::seeded().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window { width: 1280, ..Window::default() }).await;
    let client = &browser.client;
    browser.goto(&format!("http://{address}/ru/")).await;
    client.find(Locator::Id("q")).await.unwrap().send_keys("юридическая помощь").await.unwrap();
    client.find(Locator::Id("place")).await.unwrap().select_by_value("RU-SVE").await.unwrap();
    client.find(Locator::Css(".ask button")).await.unwrap().click().await.unwrap();
    let first = client.wait().for_element(Locator::Css(".card a")).await.unwrap().attr("href").await.unwrap().unwrap();
    assert_eq!(first, "/ru/organizations/ural-house");
    let chips = client.find_all(Locator::Css(".chips .chip")).await.unwrap();
    assert_eq!(chips.len(), 2, "words and place");
    chips[1].click().await.unwrap();
    let gone = Locator::Css("main:not(:has(.chips li + li))");
    client.wait().for_element(gone).await.unwrap();
    assert_eq!(client.find_all(Locator::Css(".chips .chip")).await.unwrap().len(), 1);
    assert!(!client.current_url().await.unwrap().query().unwrap().contains("place="));
    browser.close().await;
    server.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn leave_goes_away_at_once_and_tells_nobody_from_where() {
    let app = TestApp::seeded().await;
    let answer = app.get("/leave").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert_eq!(answer.header("location"), "https://www.wikipedia.org/");
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window::default()).await;
    browser.goto(&format!("http://{address}/ar/needs/domestic-violence")).await;
    let large = browser.client.find(Locator::Css(".leave-large")).await.unwrap();
    let (_, _, width, height) = large.rectangle().await.unwrap();
    assert!(height >= 72.0 && width >= 300.0, "{width} x {height}");
    assert_eq!(large.attr("href").await.unwrap().as_deref(), Some("/leave"));
    browser.close().await;
    server.abort();
}
