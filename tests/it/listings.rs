//! What hangs on one organization: hours in words, what is passed on, the sheet to print, the pages of its services.

use axum::http::StatusCode;
use hamroh::{
    i18n::Lang,
    listings::share::{Code, MOST, Share, permanent_address},
    opening_hours::OpeningHours,
    web::Shell,
};
use percent_encoding::percent_decode_str;
use scraper::{Html, Selector};

use crate::{
    browser::driver::{Browser, Window},
    harness::TestApp,
};

fn texts(html: &str, selector: &str) -> Vec<String> {
    let (html, selector) = (Html::parse_document(html), Selector::parse(selector).unwrap());
    html.select(&selector).map(|element| element.text().collect::<String>()).collect()
}

fn attributes(html: &str, selector: &str, name: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    let elements: Vec<_> = html.select(&Selector::parse(selector).unwrap()).collect();
    elements.iter().filter_map(|element| element.value().attr(name).map(str::to_owned)).collect()
}

/// A page without the marks that hold a variable together.
async fn page(app: &TestApp, path: &str) -> String {
    let answer = app.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.body.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn every_opening_hours_of_the_starter_directory_are_told_in_words() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    let mut told = 0;
    for organization in directory.organizations() {
        let phones = organization.phones.iter().filter_map(|phone| phone.opening_hours.as_ref());
        for hours in phones.chain(organization.locations.iter().filter_map(|location| location.opening_hours.as_ref())) {
            assert!(OpeningHours::parse(hours).is_known(), "{}: {hours}", organization.slug);
            for lang in Lang::all() {
                let words = Shell::new(&app.state, lang, "/", "").hours(hours);
                assert!(
                    !["Mo", "Tu", "We ", "Th ", "Fr ", "PH", "24/7"].iter().any(|raw| words.starts_with(raw) && lang != Lang::EN),
                    "{words}"
                );
            }
            told += 1;
        }
    }
    assert!(told > 40, "{told}");
}

#[tokio::test]
async fn opening_hours_are_sentences_of_the_page() {
    let app = TestApp::start().await;
    let say =
        |lang: &str, hours: &str| Shell::new(&app.state, lang.parse().unwrap(), "/", "").hours(hours).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(say("en", "Mo-Fr 09:00-18:00"), "Monday – Friday: 09:00–18:00");
    assert_eq!(
        say("en", "Mo,Tu,Th 10:00-12:00,13:00-16:00; We 12:00-20:00; PH off"),
        "Monday, Tuesday and Thursday: 10:00–12:00 and 13:00–16:00; Wednesday: 12:00–20:00; public holidays: closed"
    );
    assert_eq!(say("en", "Mo-Su 08:00-23:00"), "every day: 08:00–23:00");
    assert_eq!(say("en", "24/7"), "24 hours a day, every day");
    assert_eq!(say("en", "Fr 22:00-04:00; Sa"), "Friday: 22:00–04:00; Saturday: 24 hours");
    assert_eq!(say("en", "Mo-Fr sunrise-sunset"), "Mo-Fr sunrise-sunset", "what is not understood stays as it is");
    assert_eq!(say("en", "Mo off"), "Mo off");
    assert_eq!(say("ru", "Mo-Fr 09:00-18:00"), "понедельник – пятница: 09:00–18:00");
    assert_eq!(say("ar", "Su-Th 10:00-16:00"), "الأحد – الخميس: 10:00–16:00");
}

/// In every language, for every organization, under a long address of the site: it fits, and number and address are whole.
#[tokio::test]
async fn what_is_passed_on_fits_into_a_short_message() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    let (mut shared, mut shortened) = (0, 0);
    for public_url in ["http://localhost:8080", "https://directory.help-for-migrants.example.org"] {
        for lang in Lang::all() {
            let mut shell = Shell::new(&app.state, lang, "/", "");
            shell.public_url = public_url.to_owned();
            for organization in directory.organizations() {
                let Some(share) = Share::new(organization, &directory, &shell) else { continue };
                let name = shell.say(&organization.name);
                let text = &share.text;
                assert!(text.chars().count() <= MOST, "{lang} {}: {text}", organization.slug);
                assert!(text.ends_with(&permanent_address(organization, &shell)), "{lang}: {text}");
                if let Some(phone) = organization.phones_to_try(&shell.today).into_iter().find(|phone| phone.href().is_some()) {
                    assert!(text.contains(&phone.formatted) || organization.is_closed(), "{lang} {}: {text}", organization.slug);
                }
                shared += 1;
                shortened += usize::from(text.contains('…') && !text.contains(name));
                assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
            }
        }
    }
    assert!(shared > 5_000 && shortened > 20, "{shared} {shortened}");
}

#[tokio::test]
async fn messages_hold_the_text_that_the_page_shows() {
    let app = TestApp::stocked().await;
    let html = page(&app, "/ru/organizations/faire-mobilitaet").await;
    let text = texts(&html, "textarea[readonly]").remove(0);
    assert!(text.starts_with("Faire Mobilität\n+49 30 219653721\nhttp://localhost:8080/o/"), "{text}");
    let decoded = |link: &str| percent_decode_str(link).decode_utf8().unwrap().into_owned();
    let sms = attributes(&html, "a[href^='sms:']", "href").remove(0);
    assert_eq!(decoded(&sms), format!("sms:?body={text}"));
    assert!(sms.is_ascii() && !sms[10..].contains(['+', ' ', '&', '#', '\n']), "{sms}");
    let mail = attributes(&html, "a[href^='mailto:?']", "href").remove(0);
    assert_eq!(decoded(&mail), format!("mailto:?subject=Faire Mobilität&body={}", text.replace('\n', "\r\n")));
}

/// A name can say as much as a need does; where passing on is itself a danger, there is nothing to pass on.
#[tokio::test]
async fn what_is_sensitive_is_passed_on_without_a_name_and_what_is_dangerous_not_at_all() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    let shell = Shell::new(&app.state, Lang::EN, "/", "");
    let is_sensitive = |slug: &&str| directory.taxonomy().need(slug).is_some_and(|need| need.is_sensitive);
    let sensitive = directory.organizations().iter().filter(|organization| organization.needs().iter().any(&is_sensitive));
    let mut neutral = 0;
    for organization in sensitive {
        let Some(share) = Share::new(organization, &directory, &shell) else { continue };
        for name in organization.name.0.iter().chain(&organization.acronym.0) {
            let found = [&share.text, &share.mail, &share.sms].iter().any(|text| text.contains(name.body.as_str()));
            assert!(!found, "{}: {share:?}", organization.slug);
        }
        neutral += 1;
    }
    assert!(neutral > 30, "{neutral}");
    let memorial = page(&app, "/ru/organizations/memorial").await;
    assert_eq!(attributes(&memorial, "a[href^='sms:'], a[href$='/print']", "href"), Vec::<String>::new());
}

#[tokio::test]
async fn the_sheet_says_what_is_needed_and_leads_back() {
    let app = TestApp::stocked().await;
    for lang in ["en", "ar"] {
        let html = page(&app, &format!("/{lang}/organizations/faire-mobilitaet/print")).await;
        let sheet = texts(&html, ".sheet").remove(0);
        let id = app.record("faire-mobilitaet").await.id;
        let address = format!("http://localhost:8080/o/{id}");
        for word in ["Faire Mobilität", "+49 30 219653721", "kontakt@faire-mobilitaet.de", &address, "2026"] {
            assert!(sheet.contains(word), "{lang} lacks {word}: {sheet}");
        }
        assert_eq!(attributes(&html, ".sheet a", "href"), Vec::<String>::new(), "nobody can follow a link on paper");
        let code = Code::new(&address).unwrap();
        assert_eq!(attributes(&html, ".code path[fill='#000']", "d"), [code.path]);
        assert_eq!(attributes(&html, "meta[name=robots]", "content"), ["noindex"]);
    }
    assert_eq!(app.get("/en/organizations/nobody/print").await.status, StatusCode::NOT_FOUND);
}

/// Dark squares where the standard wants the three corners, light ones around them.
#[test]
fn a_code_has_its_corners_and_its_margin() {
    let code = Code::new("https://hamroh.example/o/0192f0c1-2222-7333-8444-555566667777").unwrap();
    let squares: std::collections::BTreeSet<(i32, i32)> = code
        .path
        .split('M')
        .skip(1)
        .map(|square| square.split('h').next().unwrap().split_once(' ').unwrap())
        .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
        .collect();
    let far = code.size - 4 - 7;
    for (x, y) in [(4, 4), (far, 4), (4, far)] {
        let corner = |dx, dy| squares.contains(&(x + dx, y + dy));
        assert!((0..7).all(|step| corner(step, 0) && corner(0, step) && corner(step, 6) && corner(6, step)));
        assert!(!corner(1, 1) && corner(3, 3));
    }
    assert!(squares.iter().all(|(x, y)| (4..code.size - 4).contains(x) && (4..code.size - 4).contains(y)));
    assert!(Code::new(&"x".repeat(5000)).is_none());
}

/// The longest records, in languages with long words and in Arabic script.
#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_is_one_sheet() {
    let app = TestApp::stocked().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window { dark: true, ..Window::default() }).await;
    for lang in ["ru", "ar", "fr"] {
        for slug in ["faire-mobilitaet", "memorial", "right-to-protection", "iss-hk-migrants-service", "ural-house"] {
            browser.goto(&format!("http://{address}/{lang}/organizations/{slug}/print")).await;
            let a4 = serde_json::json!({"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true});
            let pdf = browser.cdp("Page.printToPDF", a4).await["data"].as_str().unwrap().to_owned();
            assert_eq!(pages_of(&pdf), 1, "{lang} {slug}");
            let colours =
                "(() => { const own = getComputedStyle(document.querySelector('.sheet')); return own.color + own.backgroundColor })()";
            assert_eq!(browser.evaluate(colours).await, "rgb(0, 0, 0)rgb(255, 255, 255)", "{lang} {slug}");
        }
    }
    browser.close().await;
    server.abort();
}

/// How many pages a PDF in Base64 says that it has.
fn pages_of(base64: &str) -> usize {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let value = |byte| LETTERS.iter().position(|letter| *letter == byte).unwrap();
    let letters: Vec<u8> = base64.bytes().filter(|byte| *byte != b'=').collect();
    let bytes = letters.chunks(4).flat_map(|chunk| {
        let number = (0..4).fold(0, |number, at| number << 6 | chunk.get(at).map_or(0, |byte| value(*byte)));
        [number >> 16, number >> 8, number].map(|byte| u8::try_from(byte & 255).unwrap()).into_iter().take(chunk.len() - 1)
    });
    let text: String = bytes.map(char::from).collect();
    assert!(text.starts_with("%PDF"));
    text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s')).count()
}

#[tokio::test]
async fn a_service_says_what_is_known_of_it() {
    let app = TestApp::sampled().await;
    app.eventually("the samples are public", |directory| !directory.organizations().is_empty()).await;
    let service = "/organizations/with-everything/services/42000000-0000-4000-8000-000000000001";
    let html = page(&app, &format!("/en{service}")).await;
    let text = texts(&html, "main").remove(0);
    for said in [
        "10–20.50 RUB",
        "paid in TJS",
        "People without papers: yes",
        "Just come",
        "Tells the authorities? Only when a court orders it (2 January 2026)",
        "Monday – Friday: 10:00–17:00",
        "There is a waiting list. About 14 days of waiting.",
        "Everybody may come. Some people come first.",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(!text.contains("Example street"), "its place is hidden");
    let organization = page(&app, "/en/organizations/with-everything").await;
    assert!(attributes(&organization, "main a", "href").contains(&format!("/en{service}")), "its organization leads to it");
    for nowhere in
        ["/en/organizations/with-everything/services/42000000-0000-4000-8000-0000000000ff", "/en/organizations/with-everything/services/x"]
    {
        assert_eq!(app.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn a_service_says_in_words_what_is_not_known_of_it() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    let house = directory.organizations().iter().find(|organization| organization.slug == "ural-house").unwrap();
    let html = page(&app, &format!("/en/organizations/ural-house/services/{}", house.services[0].id)).await;
    let text = texts(&html, "main").remove(0);
    for said in [
        "What to bring is not known",
        "Opening hours are not known",
        "Who may come is not known",
        "whom they tell",
        "If there is room is not known",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[tokio::test]
async fn a_service_for_what_is_sensitive_is_neutral_and_kept_by_nobody() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    let is_sensitive = |slug: &String| directory.taxonomy().need(slug).is_some_and(|need| need.is_sensitive);
    let found = directory.organizations().iter().find_map(|organization| {
        Some((organization, organization.services.iter().find(|service| service.needs.iter().any(is_sensitive))?))
    });
    let (organization, service) = found.unwrap();
    let answer = app.get(&format!("/en/organizations/{}/services/{}", organization.slug, service.id)).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(texts(&answer.body, "title").remove(0).starts_with("A service"));
    assert_eq!(texts(&answer.body, ".leave-large").len(), 1);
}

/// Every page in a sitemap names itself and its sisters as the sitemap does, and is a page that may be shown.
#[tokio::test]
async fn sitemaps_and_pages_name_the_same_sisters() {
    let app = TestApp::seeded().await;
    let robots = app.get("/robots.txt").await.body;
    assert!(robots.lines().any(|line| line == "Sitemap: http://localhost:8080/sitemap.xml"), "{robots}");
    let index = app.get("/sitemap.xml").await;
    assert_eq!(index.header("content-type"), "application/xml; charset=utf-8");
    let between = |text: &str, start: &str, end: &str| -> Vec<String> {
        text.split(start).skip(1).map(|rest| rest.split(end).next().unwrap().to_owned()).collect()
    };
    let sitemaps = between(&index.body, "<loc>http://localhost:8080", "</loc>");
    assert_eq!(sitemaps.len(), Lang::all().len());
    for (sitemap, lang) in sitemaps.iter().zip(Lang::all()) {
        assert_eq!(*sitemap, format!("/sitemaps/{lang}.xml"));
        let body = app.get(sitemap).await.body;
        let entries: Vec<&str> = body.split("<url>").skip(1).collect();
        assert!(entries.len() > 100, "{sitemap}: {}", entries.len());
        for entry in entries.iter().filter(|_| [Lang::EN, "tg".parse().unwrap()].contains(&lang)) {
            let path = between(entry, "<loc>http://localhost:8080", "</loc>").remove(0);
            let html = app.get(&path).await;
            assert_eq!(html.status, StatusCode::OK, "{path}");
            assert_eq!(attributes(&html.body, "meta[name=robots]", "content"), Vec::<String>::new(), "{path}");
            assert_eq!(attributes(&html.body, "link[rel=canonical]", "href"), [format!("http://localhost:8080{path}")]);
            let mut sisters = attributes(&html.body, "link[rel=alternate][hreflang]", "href");
            sisters.retain(|sister| sister != "http://localhost:8080/");
            assert_eq!(sisters, between(entry, "href=\"", "\""), "{path}");
        }
    }
    assert_eq!(app.get("/sitemaps/xx.xml").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn sensitive_needs_and_those_who_want_no_copies_are_in_no_sitemap() {
    let app = TestApp::seeded().await;
    let english = app.get("/sitemaps/en.xml").await.body;
    assert!(english.contains("/en/organizations/ural-house<") && !english.contains("/needs/domestic-violence"));
    let mut record = app.record("ural-house").await;
    record.is_hidden_from_export = true;
    app.save(&[record.clone()]).await;
    app.eventually("the wish is known", |directory| directory.get(record.id).unwrap().is_hidden_from_export).await;
    assert!(!app.get("/sitemaps/en.xml").await.body.contains("ural-house"));
}

/// A page whose words are all in another language is not for search engines, and no sister names it.
#[tokio::test]
async fn a_page_that_is_not_written_in_its_language_is_not_indexed() {
    use hamroh::organizations::TextField;
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    record.texts.retain(|text| text.field != TextField::Description || text.language == "en");
    app.save(&[record.clone()]).await;
    app.eventually("the texts are fewer", |directory| directory.get(record.id).unwrap().description.0.len() == 1).await;
    let tajik = page(&app, "/tg/organizations/ural-house").await;
    assert_eq!(attributes(&tajik, "meta[name=robots]", "content"), ["noindex"]);
    let english = page(&app, "/en/organizations/ural-house").await;
    assert_eq!(attributes(&english, "link[rel=alternate][hreflang]", "hreflang"), ["en"]);
    assert!(!app.get("/sitemaps/tg.xml").await.body.contains("ural-house"));
}

#[tokio::test]
async fn browsers_learn_how_to_search_here() {
    let app = TestApp::start().await;
    let link = attributes(&page(&app, "/uz/").await, "link[rel=search]", "href").remove(0);
    let answer = app.get(&link).await;
    assert_eq!(answer.header("content-type"), "application/opensearchdescription+xml; charset=utf-8");
    assert!(answer.body.contains("template=\"http://localhost:8080/uz/search?q={searchTerms}\""), "{}", answer.body);
    assert_eq!(app.get("/opensearch.xml?lang=xx").await.status, StatusCode::NOT_FOUND);
}
