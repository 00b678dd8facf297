//! Looking around: kinds, languages, communities and networks say what the records say, with numbers that agree.

use hamroh::{
    i18n::{Lang, TextOrigin},
    ids::RelationId,
    organizations::{Coverage, LanguageMode, Relation, RelationType, ServiceLanguage, Text, TextField},
};
use scraper::{Html, Selector};

use crate::harness::TestApp;

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).map(|element| plain(&element.text().collect::<String>())).collect()
}

fn links(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|element| element.value().attr("href").map(str::to_owned)).collect()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}

async fn page(app: &TestApp, address: &str) -> Html {
    let answer = app.get(address).await;
    assert_eq!(answer.status.as_u16(), 200, "{address}");
    Html::parse_document(&answer.body)
}

#[tokio::test]
async fn every_kind_says_what_it_can_and_cannot_do_in_every_language() {
    let app = TestApp::stocked().await;
    let kinds = links(&page(&app, "/en/kinds").await, "main tbody a, main .chip");
    assert_eq!(kinds.len(), 23);
    for lang in Lang::all() {
        for kind in &kinds {
            let address = kind.replacen("/en/", &format!("/{lang}/"), 1);
            let html = page(&app, &address).await;
            // Kind, can, cannot and that it is so in general; who helps comes after.
            let paragraphs = texts(&html, "main > h2 + p");
            assert!(paragraphs.len() >= 2, "{address}");
            for said in &paragraphs[..2] {
                let sentences = said.matches(['.', '؟']).count();
                assert!((2..=4).contains(&sentences), "{address}: {sentences} sentences: {said}");
            }
        }
    }
    assert_eq!(app.get("/en/kinds/wizards").await.status.as_u16(), 404);
}

#[tokio::test]
async fn the_counts_of_kinds_are_those_of_their_pages_and_filters() {
    let app = TestApp::stocked().await;
    let list = page(&app, "/en/kinds").await;
    let rows = Selector::parse("tbody tr").unwrap();
    let mut seen = 0;
    for row in list.select(&rows) {
        let row = Html::parse_fragment(&format!("<table>{}</table>", row.html()));
        let (href, count) = (links(&row, "a").remove(0), texts(&row, "td").remove(0));
        let slug = href.rsplit('/').next().unwrap();
        let found = app.get(&format!("/api/v1/search?kind={slug}")).await.json();
        assert_eq!(found["total"].to_string(), count, "{slug}");
        let own = page(&app, &href).await;
        let cards = links(&own, ".card h3 a").len();
        assert_eq!(cards.to_string(), if count.parse::<usize>().unwrap() > 20 { "20".to_owned() } else { count.clone() }, "{slug}");
        assert!(cards == 0 || links(&own, "main .button").contains(&format!("/en/search?kind={slug}")), "{slug}");
        seen += 1;
    }
    assert!(seen >= 15, "{seen} kinds have a record");
}

fn speaks(language: &str, mode: LanguageMode) -> ServiceLanguage {
    ServiceLanguage { service_at_location_id: None, language: language.to_owned(), mode, available: None, confirmed_at: None }
}

#[tokio::test]
async fn own_people_interpreters_and_what_nobody_said_are_told_apart() {
    let app = TestApp::seeded().await;
    let before = page(&app, "/en/languages/tg").await;
    assert!(!texts(&before, "h2").iter().any(|heading| heading.starts_with("Own staff")), "no record of the paper says so");
    let mut records = Vec::new();
    for (slug, mode) in [
        ("ural-house", LanguageMode::Staff),
        ("trade-union-of-migrant-workers", LanguageMode::PhoneInterpreter),
        ("forum-of-migrant-organizations", LanguageMode::NotStated),
    ] {
        let mut record = app.record(slug).await;
        record.services.truncate(1);
        record.services[0].languages = vec![speaks("tg", mode)];
        records.push(record);
    }
    let id = records[1].id;
    app.save(&records).await;
    app.eventually("the languages are public", |directory| !directory.get(id).unwrap().languages().is_empty()).await;
    let html = page(&app, "/en/languages/tg").await;
    let headings = texts(&html, "main h2");
    let position = |start: &str| headings.iter().position(|heading| heading.starts_with(start));
    assert!(position("Own staff") < position("With an interpreter"), "{headings:?}");
    assert!(headings.contains(&"How is not known: 1".to_owned()), "{headings:?}");
    assert!(texts(&html, "main li > p.quiet").iter().any(|how| how == "Tajik: with an interpreter on the phone"));
    assert!(links(&html, "main .button").contains(&"/en/search?lang=tg".to_owned()));
    let list = page(&app, "/en/languages").await;
    assert!(texts(&list, "thead th").contains(&"Own staff speak it".to_owned()), "{:?}", texts(&list, "thead th"));
}

#[tokio::test]
async fn a_community_is_served_at_both_ends_of_the_road() {
    let app = TestApp::stocked().await;
    let html = page(&app, "/en/communities/kg").await;
    let text = plain(&html.root_element().text().collect::<String>());
    let order = ["Abroad", "Embassies and consulates", "At home: before you leave and after you return"];
    let at: Vec<usize> = order.iter().map(|heading| text.find(heading).unwrap_or_else(|| panic!("{heading}"))).collect();
    assert!(at.is_sorted(), "{at:?}");
    assert!(text[at[1]..at[2]].contains("Embassy of Kyrgyzstan in Moscow"));
    assert!(text[at[2]..].contains("They say they help with leaving, returning or travelling"));
    // What no record says is said.
    let html = page(&app, "/en/communities/latin-america").await;
    let text = plain(&html.root_element().text().collect::<String>());
    assert!(text.contains("This is more than one country."), "{text}");
    assert!(text.contains("There is no embassy or consulate for people from here in the directory yet."));
    for address in ["/en/communities/KG", "/en/communities/atlantis"] {
        assert_eq!(app.get(address).await.status.as_u16(), 404, "{address}");
    }
}

fn related(name: &str) -> Relation {
    Relation {
        id: RelationId::new(),
        kind: RelationType::PartnerOf,
        target_id: None,
        target_text: Some(name.to_owned()),
        country: None,
        level: None,
        since: Some("2004".parse().unwrap()),
        until: Some("2011-03".parse().unwrap()),
        is_past: true,
        document: None,
        source_id: None,
        texts: vec![Text {
            field: TextField::Name,
            position: 0,
            language: "en".to_owned(),
            body: name.to_owned(),
            origin: TextOrigin::Original,
            made_from: None,
            source_id: None,
        }],
    }
}

#[tokio::test]
async fn the_picture_of_a_network_and_its_table_say_the_same_every_time() {
    let app = TestApp::stocked().await;
    let address = "/en/networks/unhcr";
    let first = app.get(address).await.body;
    assert_eq!(first, app.get(address).await.body, "drawn without chance");
    let html = Html::parse_document(&first);
    let numbers: Vec<String> = texts(&html, ".graph text");
    assert_eq!(numbers, (1..=numbers.len()).map(|number| number.to_string()).collect::<Vec<_>>());
    let drawn = links(&html, ".graph a");
    assert!(drawn.len() > 20 && drawn.len() <= 60, "{}", drawn.len());
    let listed = links(&html, "tbody a");
    assert!(drawn.iter().all(|href| listed.contains(href)), "each node stands in the table");
    let lines = Selector::parse(".graph path").unwrap();
    let drawn_lines: usize = html.select(&lines).map(|path| path.value().attr("d").unwrap().matches('M').count()).sum();
    assert_eq!(drawn_lines, texts(&html, "tbody tr td:first-child").len(), "a line for each row");
    let sources = links(&html, "tbody td:last-child a");
    assert!(sources.iter().any(|href| href.contains("#source-")), "{sources:?}");
}

#[tokio::test]
async fn a_network_is_drawn_with_sixty_at_most_and_says_how_many_are_left_out() {
    let app = TestApp::seeded().await;
    let mut record = app.record("floc").await;
    record.relations = (0..80).map(|number| related(&format!("Partner {number}"))).collect();
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the relations are public", |directory| directory.get(id).unwrap().relations.len() >= 80).await;
    let html = page(&app, "/en/networks/floc").await;
    assert_eq!(texts(&html, ".graph circle").len(), 60);
    let note = texts(&html, "main .note").join(" ");
    assert!(note.contains("more did not fit"), "{note}");
    let row = texts(&html, "tbody tr:nth-child(2)").remove(0);
    assert!(row.contains("since 2004, until March 2011"), "{row}");
    assert!(row.contains("no page here yet"), "{row}");
}

#[tokio::test]
async fn an_organization_without_relations_has_no_network() {
    let app = TestApp::seeded().await;
    let mut record = app.record("floc").await;
    record.relations.clear();
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the relations are gone", |directory| directory.get(id).unwrap().relations.is_empty()).await;
    assert_eq!(app.get("/en/networks/floc").await.status.as_u16(), 404);
}

/// The shapes of a map: name with number, and page.
fn shapes(html: &Html) -> Vec<(String, String)> {
    let shapes = Selector::parse(".map a").unwrap();
    let name = Selector::parse("title").unwrap();
    let one = |shape: scraper::ElementRef<'_>| {
        let title = shape.select(&name).next().unwrap().text().collect::<String>();
        (plain(&title), shape.value().attr("href").unwrap().to_owned())
    };
    html.select(&shapes).map(one).collect()
}

#[tokio::test]
async fn a_map_says_the_numbers_of_its_table() {
    let app = TestApp::stocked().await;
    for (country, regions) in [("ru", 83), ("ua", 27), ("kg", 8)] {
        let html = page(&app, &format!("/en/places/{country}")).await;
        let drawn = shapes(&html);
        assert_eq!(drawn.len(), regions, "{country}");
        assert!(texts(&html, ".map g").len() <= 6, "five steps and the hatched");
        let row = Selector::parse("tbody tr").unwrap();
        let table: Vec<(String, String)> = html
            .select(&row)
            .map(|row| {
                let row = Html::parse_fragment(&format!("<table>{}</table>", row.html()));
                (format!("{}: {}", texts(&row, "a").remove(0), texts(&row, "td").remove(0)), links(&row, "a").remove(0))
            })
            .collect();
        for shape in &drawn {
            assert!(table.contains(shape), "{country}: {shape:?} stands in the table");
        }
        let text = plain(&html.root_element().text().collect::<String>());
        assert!(text.contains("The map does not say who a place belongs to."), "{country}");
        let hidden = Selector::parse(".map[aria-hidden=true] a:not([tabindex='-1'])").unwrap();
        assert_eq!(html.select(&hidden).count(), 0, "the table is the way for the keyboard");
    }
    let html = page(&app, "/en/places/us").await;
    let note = texts(&html, ".map-key + p").remove(0);
    assert!(note.contains("Not on the map:") && note.contains("Puerto Rico"), "{note}");
    assert!(shapes(&page(&app, "/en/places/gb").await).is_empty(), "a country without drawing has its table alone");
    assert!(shapes(&page(&app, "/en/places/ru/sve").await).is_empty(), "and so has a region");
}

#[tokio::test]
async fn where_nobody_helps_the_map_is_hatched() {
    let app = TestApp::seeded().await;
    let mut records = Vec::new();
    // What works in the whole country or world reaches every region: only one that works in its region is left.
    let mut ids = Vec::new();
    app.eventually("there", |directory| {
        ids = directory.organizations().iter().map(|organization| organization.slug.clone()).collect();
        true
    })
    .await;
    for slug in ids {
        let mut record = app.record(&slug).await;
        if slug == "ural-house" {
            record.coverage = Coverage::Regional;
        } else {
            record.coverage = Coverage::Local;
            record.places.clear();
        }
        records.push(record);
    }
    let id = records[0].id;
    app.save(&records).await;
    app.eventually("they moved", |directory| directory.get(id).unwrap().coverage != Coverage::Global).await;
    app.eventually("all of them", |directory| {
        directory.organizations().iter().all(|organization| matches!(organization.coverage, Coverage::Local | Coverage::Regional))
    })
    .await;
    let html = page(&app, "/en/places/ru").await;
    assert_eq!(texts(&html, ".map g[fill-opacity] a").len(), 1, "Sverdlovsk alone");
    assert_eq!(texts(&html, ".map g[fill='url(#hatch)'] a").len(), 82);
    assert!(texts(&html, ".map-key li").contains(&"Nothing there yet".to_owned()));
}

#[tokio::test]
async fn pages_of_this_kind_are_light() {
    let app = TestApp::stocked().await;
    for lang in Lang::all() {
        for (path, limit) in
            [("/places/ru", 20), ("/places/fr", 20), ("/networks/unhcr", 14), ("/kinds/ngo", 10), ("/languages", 10), ("/communities", 10)]
        {
            let weight = app.weight(&format!("/{lang}{path}")).await;
            assert!(weight <= limit * 1024, "{lang} {path} {weight}");
        }
    }
}

/// Every shape is a region that the directory knows, of the country in whose file it stands.
#[test]
fn drawings_are_of_known_regions() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let read = |path: std::path::PathBuf| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let regions = read(root.join("names/regions.json"));
    let shown = read(root.join("maps/shapes.json"));
    assert!(shown["left_out"].as_array().unwrap().iter().all(|code| regions.get(code.as_str().unwrap()).is_some()));
    let mut maps = 0;
    for file in std::fs::read_dir(root.join("maps")).unwrap() {
        let path = file.unwrap().path();
        let country = path.file_stem().unwrap().to_string_lossy().to_uppercase();
        if path.extension().is_none_or(|ending| ending != "json") || country.len() != 2 {
            continue;
        }
        maps += 1;
        for (code, drawing) in read(path)["regions"].as_object().unwrap() {
            assert!(code.starts_with(&format!("{country}-")) && regions.get(code).is_some(), "{code}");
            let drawing = drawing.as_str().unwrap();
            let is_line = drawing.starts_with('M') && drawing.chars().all(|letter| "Mlz -".contains(letter) || letter.is_ascii_digit());
            assert!(is_line && !drawing.contains("NaN"), "{code}");
        }
    }
    assert!(maps > 40, "{maps}");
}
