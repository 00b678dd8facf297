//! Pages about the site itself: what they say is true of this very site, in every language.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use axum::{body::Body, http::Request};
use hamroh::{
    i18n::Lang,
    ids::CheckId,
    imports::starter::Extent,
    organizations::{Check, CheckMethod, CheckRole, FieldGroup},
};
use nix::sys::signal::Signal;
use scraper::{Html, Selector};

use crate::harness::{Answer, Options, Playground, TestApp};

/// What the foot of every page links to; from there the others are one link away.
const IN_FOOT: &[&str] = &["/staying-safe", "/about", "/privacy", "/accessibility", "/data"];

/// Every page about the site.
const ALL: &[&str] = &["/staying-safe", "/about", "/methodology", "/privacy", "/accessibility", "/data", "/developers", "/status"];

/// An application with these flags of `hamroh serve`.
async fn app_with(flags: &[&str]) -> TestApp {
    TestApp::with(Options { flags: flags.iter().map(|flag| (*flag).to_owned()).collect(), ..Options::default() }).await
}

/// The same with the paper's organizations.
async fn app_seeded_with(flags: &[&str]) -> TestApp {
    let flags = flags.iter().map(|flag| (*flag).to_owned()).collect();
    TestApp::with(Options { flags, seeded: Some(Extent::OnlyPaper) }).await
}

/// Where links lead.
fn links(answer: &Answer, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    Html::parse_document(&answer.body).select(&selector).filter_map(|link| link.attr("href").map(str::to_owned)).collect()
}

/// What a message says in a language.
fn said(app: &TestApp, lang: Lang, key: &str) -> String {
    app.state.words.text(lang, key, &[])
}

/// The texts of what a selector finds.
fn texts(answer: &Answer, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    Html::parse_document(&answer.body).select(&selector).map(|element| element.text().collect()).collect()
}

/// Whether a page has this paragraph or list item.
fn says(answer: &Answer, sentence: &str) -> bool {
    texts(answer, "main p, main li").iter().any(|own| own == sentence)
}

#[tokio::test]
async fn every_page_links_to_every_text_and_the_way_out_stands_large_where_it_is_explained() {
    let app = TestApp::seeded().await;
    for page in ["/", "/needs", "/search", "/organizations/ural-house", "/privacy", "/organizations/nobody"] {
        let answer = app.get(&format!("/tg{page}")).await;
        for text in IN_FOOT {
            let link = format!("footer a[href='/tg{text}']");
            assert_eq!(texts(&answer, &link).len(), 1, "{page}: {text}");
        }
    }
    for page in ALL {
        let listed = links(&app.get(&format!("/tg{page}")).await, "main ul a");
        assert!(ALL.iter().all(|other| listed.contains(&format!("/tg{other}"))), "{page}: {listed:?}");
    }
    for lang in Lang::all() {
        let page = app.get(&format!("/{lang}/staying-safe")).await;
        assert_eq!(texts(&page, "main a.leave-large[href='/leave'][rel~=noreferrer]").len(), 1, "{lang}");
        assert!(says(&page, &said(&app, lang, "need-in-danger")), "{lang}");
        assert_eq!(page.header("cache-control"), "no-store", "{lang}");
    }
    for page in ["/tg/needs/domestic-violence", "/tg/search?need=domestic-violence"] {
        assert_eq!(links(&app.get(page).await, "main p:has(> .leave-large) + p a"), ["/tg/staying-safe"], "{page}: beside the way out");
    }
}

/// Where false helpers are warned of, what else they do is a link away.
#[tokio::test]
async fn warnings_lead_on_and_words_of_trust_are_explained() {
    let app = TestApp::seeded().await;
    for page in ["/ky/", "/ky/search?need=work-permit"] {
        assert_eq!(texts(&app.get(page).await, "main .note.warn a[href='/ky/staying-safe']").len(), 1, "{page}");
    }
    assert_eq!(texts(&app.get("/ky/organizations/ural-house").await, ".trust a[href='/ky/methodology']").len(), 1);
}

/// The page tells of the list of requests and of the counters as this server is set up, not as servers are in general.
#[tokio::test]
async fn privacy_says_what_this_server_does() {
    let (quiet, noting) = (app_with(&["--anonymous-rate=0"]).await, app_with(&["--access-log=true", "--anonymous-rate=600"]).await);
    for lang in Lang::all() {
        for (app, holds, fails) in [
            (&quiet, ["privacy-log-off", "privacy-counter-off"], ["privacy-log-on", "privacy-counter-on"]),
            (&noting, ["privacy-log-on", "privacy-counter-on"], ["privacy-log-off", "privacy-counter-off"]),
        ] {
            let page = app.get(&format!("/{lang}/privacy")).await;
            assert!(holds.iter().all(|key| says(&page, &said(app, lang, key))), "{lang}: {holds:?}");
            assert!(!fails.iter().any(|key| says(&page, &said(app, lang, key))), "{lang}: {fails:?}");
        }
    }
}

#[tokio::test]
async fn texts_that_a_machine_made_say_so_in_every_language_but_english() {
    let app = TestApp::start().await;
    for lang in Lang::all() {
        let page = app.get(&format!("/{lang}/about")).await;
        assert_eq!(says(&page, &said(&app, lang, "about-wrong-machine")), lang != Lang::EN, "{lang}");
        assert!(says(&page, &said(&app, lang, "about-wrong-text")), "{lang}: how to mend them");
    }
}

#[tokio::test]
async fn whom_to_write_to_is_said_or_said_to_be_missing() {
    let none = TestApp::start().await;
    for page in ["/en/about", "/en/accessibility"] {
        assert!(says(&none.get(page).await, &said(&none, Lang::EN, "about-contact-none")), "{page}");
    }
    for (contact, shown) in
        [("mailto:help@hamroh.example", "help@hamroh.example"), ("https://hamroh.example/write", "https://hamroh.example/write")]
    {
        let app = app_with(&[&format!("--contact={contact}")]).await;
        for page in ["/en/about", "/en/accessibility"] {
            let page = app.get(page).await;
            assert_eq!(texts(&page, &format!("main a[href='{contact}'][rel='noreferrer noopener']")), [shown]);
            assert!(!says(&page, &said(&app, Lang::EN, "about-contact-none")));
        }
    }
}

/// Where a place stands is not written into the page: it is where the table of places has it.
#[tokio::test]
async fn disputed_places_stand_where_the_table_has_them() {
    let app = TestApp::stocked().await;
    let items = texts(&app.get("/en/methodology").await, "main li");
    for line in ["Crimea: Ukraine", "Sevastopol: Ukraine", "Abkhazia: Georgia", "Transnistria: Moldova"] {
        assert!(items.iter().any(|item| item == line), "{line} of {items:#?}");
    }
}

/// The paper is spoken of where its organizations are.
#[tokio::test]
async fn the_paper_is_named_where_records_come_from_it() {
    for (app, names_it) in [(TestApp::start().await, false), (TestApp::seeded().await, true)] {
        assert_eq!(says(&app.get("/fr/about").await, &said(&app, "fr".parse().unwrap(), "about-what-paper")), names_it);
    }
}

/// What the page about leaving fast promises of the button for hidden words: neither address nor title bears them, and
/// the title is what a history lists.
#[tokio::test]
async fn hidden_words_stand_in_no_title() {
    let app = TestApp::seeded().await;
    for words in ["xyzzy", "wages"] {
        let seen = app.get(&format!("/en/search?q={words}")).await;
        assert_ne!(texts(&seen, "title"), ["Results · Hamroh"], "{words}: seen words may stand there");
        let form = Request::post("/en/search").header("host", "localhost:8080").header("content-type", "application/x-www-form-urlencoded");
        let hidden = app.send(form.body(Body::from(format!("q={words}"))).unwrap()).await;
        assert_eq!(hidden.header("cache-control"), "no-store");
        assert_eq!(texts(&hidden, "title"), ["Results · Hamroh"], "{words}");
    }
}

/// The numbers on the page about the data are those of the directory, and what it offers is there.
#[tokio::test]
async fn data_counts_what_there_is_and_offers_what_can_be_taken() {
    let app = TestApp::stocked().await;
    let page = app.get("/en/data").await;
    let rows: BTreeMap<String, String> = texts(&page, "main th").into_iter().zip(texts(&page, "main td")).collect();
    let count = |name: &str| rows[name].replace(',', "").parse::<u64>().unwrap();
    assert_eq!(count("All records"), app.get("/api/v1/organizations").await.json()["total"].as_u64().unwrap());
    assert_eq!(count("Organizations that help people"), app.get("/api/v1/search").await.json()["total"].as_u64().unwrap());
    assert_eq!(count("Checked by a person"), 0, "nobody has checked the starter directory");
    let places = app.get("/api/v1/places").await.json();
    let countries = places.as_array().unwrap().iter().filter(|place| place["parent"].is_null()).count();
    assert_eq!(count("Countries"), countries as u64);
    let files = links(&page, "main a[href^='/api/']");
    assert_eq!(files.len(), 3);
    for file in files {
        let answer = app.get(&file).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json; charset=utf-8"), "{file}");
    }
    let citation = &texts(&page, "main p.note")[0];
    for part in ["Hamroh", "http://localhost:8080", "24 November 2026", "CC BY 4.0"] {
        assert!(citation.contains(part), "{part}: {citation}");
    }
}

#[tokio::test]
async fn a_check_is_counted() {
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    record.checks = vec![Check {
        id: CheckId::new(),
        field_group: FieldGroup::Phones,
        method: CheckMethod::Call,
        role: CheckRole::Moderator,
        checked_on: "2026-11-20".parse().unwrap(),
        note: None,
    }];
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the check is public", |directory| !directory.get(id).unwrap().checks.is_empty()).await;
    let page = app.get("/en/data").await;
    assert!(page.body.contains("Checked by a person</th><td class=\"number\">1</td>"), "{}", page.body);
}

/// Every address of the API is named with what its description says of it, and every example is answered.
#[tokio::test]
async fn developers_find_every_address_with_an_example_that_works() {
    let app = app_seeded_with(&["--anonymous-rate=600"]).await;
    let page = app.get("/uz/developers").await;
    let named = texts(&page, "main dt");
    let described: Vec<String> = hamroh::routes::description().paths.paths.keys().cloned().collect();
    assert_eq!(named, described);
    let examples = links(&page, "main dd a");
    assert_eq!(examples.len(), described.len(), "each has one: {examples:?}");
    for example in &examples {
        let answer = app.get(example).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json; charset=utf-8"), "{example}");
        assert_ne!(answer.header("etag"), "", "{example}");
    }
    assert!(!app.get(&examples[1]).await.json()["organizations"].as_array().unwrap().is_empty(), "it shows something: {}", examples[1]);
    let has_rate = |page: &Answer| page.body.contains("429");
    assert!(
        has_rate(&page) && !has_rate(&app_with(&["--anonymous-rate=0"]).await.get("/uz/developers").await),
        "the limit, where there is one"
    );
}

/// The page of how things stand is made anew, and says what `/readyz` says.
#[tokio::test]
async fn status_says_when_the_database_is_away_and_when_it_lacks_migrations() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let app = TestApp::on_cluster(&cluster, Options::default()).await;
    let states = async || texts(&app.get("/en/status").await, "main dd");
    let well = states().await;
    assert_eq!(well[..3], ["It answers.", "It fits the program.", "0"]);
    assert_eq!(app.get("/en/status").await.header("cache-control"), "no-store");
    sqlx::query("update _sqlx_migrations set success = false where version = (select max(version) from _sqlx_migrations)")
        .execute(&app.owner_pool)
        .await
        .unwrap();
    until(async || states().await[1] == "It is older than the program.").await;
    app.state.pool.close().await;
    app.owner_pool.close().await;
    playground.signal(Signal::SIGKILL);
    until(async || states().await[0].starts_with("It does not answer.")).await;
    assert!(states().await[0].contains("24 November 2026"));
}

/// Waits for what must be so soon.
async fn until(is_so: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !is_so().await {
        assert!(began.elapsed() < Duration::from_secs(10), "it is noticed");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
