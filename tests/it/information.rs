//! Pages about the site itself: what they say is true of this very site, in every language.

use axum::{body::Body, http::Request};
use hamroh::i18n::Lang;
use scraper::{Html, Selector};

use crate::harness::{Answer, Options, TestApp};

const TEXTS: &[&str] = &["/staying-safe", "/privacy", "/methodology", "/about", "/accessibility"];

/// An application with these flags of `hamroh serve`.
async fn app_with(flags: &[&str]) -> TestApp {
    TestApp::with(Options { flags: flags.iter().map(|flag| (*flag).to_owned()).collect(), ..Options::default() }).await
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
        for text in TEXTS {
            let link = format!("footer a[href='/tg{text}']");
            assert_eq!(texts(&answer, &link).len(), 1, "{page}: {text}");
        }
    }
    for lang in Lang::all() {
        let page = app.get(&format!("/{lang}/staying-safe")).await;
        assert_eq!(texts(&page, "main a.leave-large[href='/leave'][rel~=noreferrer]").len(), 1, "{lang}");
        assert!(says(&page, &said(&app, lang, "need-in-danger")), "{lang}");
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
