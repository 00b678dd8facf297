//! Every page in every language: valid HTML, whole sentences, links that lead somewhere, light.

use std::collections::{BTreeSet, VecDeque};

use axum::http::StatusCode;
use hamroh::i18n::{Lang, sources};
use scraper::{Html, Selector};

use crate::harness::TestApp;

/// One address of each kind of page, after the language.
const KINDS: &[&str] = &[
    "/",
    "/search",
    "/search?need=legal-advice&place=RU-SVE&q=migrant",
    "/search?need=domestic-violence",
    "/search?q=xyzzyxy",
    "/search?listed=all&sort=name&page=2",
    "/needs",
    "/needs/work",
    "/needs/unpaid-wages",
    "/needs/domestic-violence",
    "/places",
    "/places/ru",
    "/places/ru/sve",
    "/places/ru/mow/moscow",
    "/kinds",
    "/kinds/trade-union",
    "/languages",
    "/languages/ar",
    "/communities",
    "/communities/kg",
    "/networks",
    "/networks/unhcr",
    "/organizations/ural-house",
    "/organizations/korean-migrants-trade-union",
    "/organizations/arkhangelsk-territorial-union",
    "/organizations/gbi",
    "/organizations/federal-migration-service-of-russia",
    "/organizations/interfaith-justice",
    "/organizations/memorial",
    "/organizations/faire-mobilitaet",
    "/organizations/faire-mobilitaet/history",
    "/organizations/faire-mobilitaet/print",
    "/organizations/faire-mobilitaet/services/8447145b-aae5-5403-b745-1d3407cee8f5",
    "/search?q=oylik+bermayapti+moskvada",
    "/search?q=.hbcn",
    "/search?q=memorial",
    "/search?need=body-repatriation&place=PE&kind=clinic",
    "/staying-safe",
    "/privacy",
    "/methodology",
    "/about",
    "/accessibility",
    "/data",
    "/developers",
    "/status",
    "/report?o=ural-house",
    "/report",
    "/suggest",
    "/receipts",
    "/news",
    "/news?country=TJ",
    "/report?o=nobody",
    "/organizations/nobody",
    "/search?need=nonsense",
];

fn select(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).map(|element| element.text().collect::<String>()).collect()
}

#[tokio::test]
async fn every_kind_of_page_is_whole_in_every_language() {
    let app = TestApp::stocked().await;
    let keys: Vec<String> = sources(Lang::EN)
        .iter()
        .flat_map(|(_, source)| source.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect::<Vec<_>>())
        .collect();
    for lang in Lang::all() {
        for path in KINDS {
            let address = format!("/{lang}{path}");
            let answer = app.get(&address).await;
            let html = Html::parse_document(&answer.body);
            assert!(html.errors.is_empty(), "{address}: {:?}", html.errors);
            let root = html.root_element().value();
            assert_eq!((root.attr("lang"), root.attr("dir")), (Some(lang.code()), Some(lang.dir())), "{address}");
            assert_eq!(select(&html, "h1").len(), 1, "{address}");
            assert_eq!(select(&html, "main").len(), 1, "{address}");
            assert!(select(&html, "title")[0].len() > 8, "{address}");
            let text: String = html.root_element().text().collect();
            let bare: Vec<_> = text.split_whitespace().filter(|word| keys.iter().any(|key| key == word && key.contains('-'))).collect();
            assert!(bare.is_empty(), "{address} shows bare keys: {bare:?}");
            assert!(!text.contains("{ $") && !text.contains("{$"), "{address} shows a variable");
        }
    }
}

#[tokio::test]
async fn ids_are_unique_and_every_control_has_a_name() {
    let app = TestApp::seeded().await;
    for path in KINDS {
        let html = Html::parse_document(&app.get(&format!("/ar{path}")).await.body);
        let ids: Vec<&str> = html.select(&Selector::parse("[id]").unwrap()).filter_map(|element| element.value().attr("id")).collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{path}: {ids:?}");
        for control in
            html.select(&Selector::parse("input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, textarea").unwrap())
        {
            let id = control.value().attr("id").unwrap();
            assert_eq!(html.select(&Selector::parse(&format!("label[for={id}]")).unwrap()).count(), 1, "{path}: {id}");
        }
        for link in html.select(&Selector::parse("a").unwrap()) {
            assert!(!link.text().collect::<String>().trim().is_empty(), "{path}: {:?}", link.value().attr("href"));
        }
    }
}

/// Follows every link of our own from the front page on; the list of results, endless by nature, not below its filters.
#[tokio::test]
async fn every_link_leads_somewhere() {
    let app = TestApp::seeded().await;
    let mut waiting: VecDeque<String> = ["/ru/".to_owned()].into();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while let Some(address) = waiting.pop_front() {
        let answer = app.get_patiently(&address).await;
        assert!(matches!(answer.status, StatusCode::OK | StatusCode::SEE_OTHER), "{address}: {}", answer.status);
        if !address.starts_with("/ru/") || address.contains('?') {
            continue;
        }
        let html = Html::parse_document(&answer.body);
        let links = html
            .select(&Selector::parse("[href]").unwrap())
            .filter_map(|element| element.value().attr("href").map(str::to_owned))
            .collect::<Vec<_>>();
        for link in links.into_iter().filter(|link| link.starts_with('/')) {
            let is_other_search = link.contains('?') && !link.starts_with("/ru/search");
            if !is_other_search && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    assert!(seen.iter().filter(|link| link.starts_with("/ru/organizations/")).count() >= 30, "the listings are reached");
    assert!(seen.iter().any(|link| link.starts_with("/ru/places/ru/")), "regions are reached");
}

#[tokio::test]
async fn the_language_switch_keeps_page_and_filters_and_the_set_is_the_same_from_everywhere() {
    let app = TestApp::seeded().await;
    let mut sets = BTreeSet::new();
    for lang in Lang::all() {
        let html = Html::parse_document(&app.get(&format!("/{lang}/search?need=legal-advice&place=RU")).await.body);
        let links: Vec<String> =
            html.select(&Selector::parse("a[hreflang]").unwrap()).filter_map(|link| link.value().attr("href").map(str::to_owned)).collect();
        assert_eq!(links.len(), Lang::all().len());
        assert!(links.iter().all(|link| link.ends_with("/search?need=legal-advice&place=RU")));
        sets.insert(links);
    }
    assert_eq!(sets.len(), 1);
}

#[tokio::test]
async fn pages_are_light() {
    let app = TestApp::stocked().await;
    let home = app.get("/ru/").await.body;
    let css = home.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let css_weight = app.weight(&css).await;
    assert!(css_weight <= 4 * 1024, "style sheet {css_weight}");
    for lang in Lang::all() {
        let home = app.weight(&format!("/{lang}/")).await;
        assert!(home <= 5 * 1024, "{lang} home {home}");
        let results = app.weight(&format!("/{lang}/search?need=legal-advice")).await;
        assert!(results <= 7 * 1024, "{lang} results {results}");
        let in_country = app.weight(&format!("/{lang}/search?need=legal-advice&place=RU")).await;
        assert!(in_country <= 7 * 1024, "{lang} results in a country {in_country}");
        let need = app.weight(&format!("/{lang}/needs/legal-advice")).await;
        assert!(need <= 7 * 1024, "{lang} need {need}");
        for slug in ["ural-house", "memorial", "faire-mobilitaet"] {
            let organization = app.weight(&format!("/{lang}/organizations/{slug}")).await;
            assert!(organization + css_weight <= 14 * 1024, "{lang} {slug} {organization}");
        }
    }
}

/// Work in the whole country reaches every region, but a list of all of them says no more than the country does.
#[tokio::test]
async fn filters_offer_the_regions_that_records_name_and_the_one_that_is_chosen() {
    let app = TestApp::seeded().await;
    let offers = |body: &str, code: &str| body.contains(&format!("name=\"place\" value=\"{code}\""));
    let country = app.get("/ru/search?place=RU").await.body;
    assert!(offers(&country, "RU-SVE"), "Ural House names it");
    assert!(!offers(&country, "RU-AL"), "no record names it");
    let region = app.get("/ru/search?place=RU-AL").await.body;
    assert!(offers(&region, "RU-AL"), "it is chosen");
}

#[tokio::test]
async fn sensitive_needs_are_neutral_to_onlookers() {
    let app = TestApp::seeded().await;
    for path in ["/ru/needs/domestic-violence", "/ru/search?need=domestic-violence"] {
        let answer = app.get(path).await;
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        let name = "Насилие";
        let html = Html::parse_document(&answer.body);
        assert!(!select(&html, "title")[0].contains(name), "{path}");
    }
    let page = app.get("/ru/needs/domestic-violence").await.body;
    assert!(page.contains("leave-large"), "the way out is large");
}

#[tokio::test]
async fn an_address_that_nobody_opened_is_text_and_a_checked_one_is_a_link() {
    let app = TestApp::seeded().await;
    let before = app.get("/en/organizations/floc").await.body;
    assert!(before.contains("http://www.floc.com") && !before.contains("href=\"http://www.floc.com"));
    let mut record = app.record("floc").await;
    record.websites[0].checked_at = Some("2026-11-01".parse().unwrap());
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the check is public", |directory| directory.get(id).unwrap().websites[0].checked_at.is_some()).await;
    let after = app.get("/en/organizations/floc").await.body;
    assert!(after.contains("href=\"http://www.floc.com\" rel=\"noreferrer noopener nofollow\""));
}

#[tokio::test]
async fn the_front_page_answers_in_the_browsers_language_without_a_detour() {
    let app = TestApp::seeded().await;
    let answer = app.get_with("/", &[("accept-language", "tg-TJ,ru;q=0.8")]).await;
    assert_eq!(answer.status.as_u16(), 200);
    assert!(answer.body.contains("<html lang=\"tg\" dir=\"ltr\">"));
    assert!(answer.body.contains("<link rel=\"canonical\" href=\"http://localhost:8080/tg/\">"));
    let varies = answer.headers.get_all("vary").iter().any(|value| value.to_str().unwrap().contains("accept-language"));
    assert!(varies, "{:?}", answer.headers);
}

#[tokio::test]
async fn checks_age_in_words() {
    use hamroh::{
        ids::CheckId,
        organizations::{Check, CheckMethod, CheckRole, FieldGroup},
    };
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    let checked_on = "2026-03-03".parse().unwrap();
    record.checks = vec![Check {
        id: CheckId::new(),
        field_group: FieldGroup::Phones,
        method: CheckMethod::Call,
        role: CheckRole::Moderator,
        checked_on,
        note: None,
    }];
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the check is public", |directory| !directory.get(id).unwrap().checks.is_empty()).await;
    let says = async |now: &str| {
        app.clock.set(now.parse().unwrap());
        app.get("/en/organizations/ural-house").await.body.replace(['\u{2068}', '\u{2069}'], "")
    };
    let fresh = says("2026-04-01T00:00:00Z").await;
    assert!(fresh.contains("Checked by us on 3 March 2026, by phone<"), "{fresh}");
    assert!(says("2026-10-01T00:00:00Z").await.contains("by phone. It may have changed since<"));
    assert!(says("2027-03-03T00:00:00Z").await.contains("by phone. This is old<"));
}

/// A number is as good as the page that printed it: old ones say so, very old ones are folded away, and each names where
/// it comes from.
#[tokio::test]
async fn numbers_age_with_the_page_that_printed_them() {
    let app = TestApp::stocked().await;
    let page = async |slug: &str| Html::parse_document(&app.get(&format!("/en/organizations/{slug}")).await.body);
    let shown = ".contact > p:has(a[href^='tel:'])";
    let folded = ".contact > details p:has(a[href^='tel:'])";

    let undated = page("unhcr-russia").await;
    let texts = select(&undated, shown);
    assert_eq!(texts.len(), 2);
    for text in texts {
        assert!(text.contains("Old number") && text.contains("As printed by") && text.contains("UNHCR Russia"), "{text}");
        assert!(text.contains("date not known. Not checked by us."), "{text}");
    }
    let very_old = page("icirr").await;
    assert_eq!((select(&very_old, shown).len(), select(&very_old, folded).len()), (0, 1), "a number of 2011");
    assert!(select(&very_old, ".contact > details summary")[0].contains("Very old numbers"));
    let number = "+18554357693";
    let list = app.get("/en/search?need=citizenship&place=US").await.body;
    assert!(list.contains("/en/organizations/icirr") && !list.contains(number), "lists do not send people to it");

    // One and the same number, as time goes by.
    let mut record = app.record("ural-house").await;
    let source_id = Some(record.sources[0].id);
    record.phones = vec![hamroh::organizations::Phone {
        printed_on: Some("2026-11".parse().unwrap()),
        source_id,
        ..crate::harness::phone("+73433000000", None)
    }];
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the telephone is public", |directory| !directory.get(id).unwrap().phones.is_empty()).await;
    for (day, labels, folds) in [("2026-11-24", 0, 0), ("2029-10-31", 0, 0), ("2029-11-02", 1, 0), ("2032-11-02", 1, 1)] {
        app.clock.set(format!("{day}T12:00:00Z").parse().unwrap());
        let house = page("ural-house").await;
        assert_eq!(select(&house, ".contact .label").len(), labels, "{day}");
        assert_eq!(select(&house, folded).len(), folds, "{day}");
    }
}

/// What authorities declared stands above the contacts: what, where, when, by whose word, and what it can mean.
#[tokio::test]
async fn legal_notices_stand_above_the_contacts_with_their_sources() {
    let app = TestApp::stocked().await;
    let html = app.get("/en/organizations/memorial").await.body;
    let page = Html::parse_document(&html);
    let banner = select(&page, ".banner.bad")[0].clone();
    assert!(
        banner.contains("This organization is closed.") && banner.contains("2021") && banner.contains('['),
        "date and source: {banner}"
    );
    assert!(banner.contains("International Memorial Association"), "what came after it");
    let notices = select(&page, ".banner.info");
    assert!(notices.len() >= 3);
    assert!(notices.iter().all(|notice| notice.contains("As printed by") && notice.contains("Russia")), "{notices:#?}");
    assert!(notices.iter().any(|notice| notice.contains("article 282.2")), "what it can mean for a reader there");
    assert!(html.find("banner info").unwrap() < html.find("class=\"contact\"").unwrap());
    // Every number in brackets leads to a source on the page.
    for link in page.select(&scraper::Selector::parse("a.cite").unwrap()) {
        let target = link.value().attr("href").unwrap();
        assert_eq!(page.select(&scraper::Selector::parse(target).unwrap()).count(), 1, "{target}");
    }
}
