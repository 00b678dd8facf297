//! Lists as files, and suggestions while somebody types.

use hamroh::organizations::TextField;
use serde_json::Value;

use crate::harness::TestApp;

fn lines(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// One question, one answer: the page, the API and every file.
#[tokio::test]
async fn page_api_and_files_say_the_same() {
    let app = TestApp::stocked().await;
    for query in ["need=legal-advice&place=RU", "q=oylik+bermayapti", "place=TJ&sort=name", "need=legal-advice&place=DE&cost=free"] {
        let api = app.get(&format!("/api/v1/search?{query}&limit=100")).await.json();
        let total = usize::try_from(api["total"].as_u64().unwrap_or_else(|| panic!("{query}: {api}"))).unwrap();
        let slugs: Vec<&str> =
            api["results"].as_array().unwrap_or_else(|| panic!("{api}")).iter().map(|result| result["slug"].as_str().unwrap()).collect();
        assert!(total > 0 && total <= 100, "{query}: {total}");
        let json = app.get(&format!("/en/search.json?{query}")).await.json();
        assert_eq!((&json["total"], &json["understood"]), (&api["total"], &api["understood"]), "{query}");
        let csv = app.get(&format!("/en/search.csv?{query}")).await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert!(csv.header("content-disposition").starts_with("attachment"));
        let rows = lines(&csv.body);
        assert_eq!(rows[0][..3], ["id", "slug", "name"]);
        assert_eq!(rows[1..].iter().map(|row| row[1].as_str()).collect::<Vec<_>>(), slugs, "{query}");
        let geojson: Value = app.get(&format!("/en/search.geojson?{query}")).await.json();
        let features = geojson["features"].as_array().unwrap();
        assert_eq!(features.iter().map(|feature| feature["properties"]["slug"].as_str().unwrap()).collect::<Vec<_>>(), slugs, "{query}");
        let page = app.get(&format!("/en/search?{query}")).await.body.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains(&format!(">{total} organization")), "{query}: {total}");
    }
}

#[tokio::test]
async fn a_table_of_places_is_a_file_with_its_numbers() {
    let app = TestApp::stocked().await;
    let places = app.get("/ru/places.json").await.json();
    let russia = places.as_array().unwrap().iter().find(|row| row["code"] == "RU").unwrap().clone();
    assert!(russia["organizations"].as_u64().unwrap() > 5 && russia["name"] == "Россия", "{russia}");
    for (path, code) in [("/ru/places.csv", "RU"), ("/ru/places/ru.csv", "RU-SVE"), ("/ru/places/ru/sve.csv", "RU/yekaterinburg")] {
        let rows = lines(&app.get(path).await.body);
        assert_eq!(rows[0], ["code", "name", "organizations", "records"], "{path}");
        assert!(rows.iter().any(|row| row[0] == code), "{path}: {rows:?}");
    }
    let cities = app.get("/ru/places/ru/sve.geojson").await.json();
    assert_eq!(cities["features"][0]["geometry"]["coordinates"][1], 56.84, "{cities}");
    for path in ["/ru/places/xx.csv", "/ru/places/ru.exe", "/xx/places.csv"] {
        assert_eq!(app.get(path).await.status.as_u16(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_beginning_in_any_language_suggests_needs_places_languages_and_names() {
    let app = TestApp::stocked().await;
    let suggests = async |q: &str, lang: &str, kind: &str, value: &str| {
        let query: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
        let found = app.get(&format!("/api/v1/suggest?q={query}&lang={lang}")).await.json();
        let entry = found.as_array().unwrap().iter().find(|entry| entry["type"] == kind && entry["value"] == value).cloned();
        let href = entry.unwrap_or_else(|| panic!("{q}: {found}"))["href"].as_str().unwrap().to_owned();
        assert_eq!(app.get(&href).await.status.as_u16(), 200, "{href}");
        let page = app.get(&format!("/{lang}/suggestions?q={query}")).await.body;
        assert!(page.contains(&format!("href=\"{}\"", href.replace('&', "&#38;"))), "{q}: {page}");
    };
    suggests("не плат", "ru", "need", "unpaid-wages").await;
    suggests("екатер", "tg", "place", "RU/yekaterinburg").await;
    suggests("Маска", "tg", "place", "RU/moscow").await;
    suggests("тоҷик", "ru", "language", "tg").await;
    suggests("гражданское сод", "en", "organization", "civic-assistance").await;
    for nothing in ["", "x", "%20", "!!"] {
        assert_eq!(app.get(&format!("/api/v1/suggest?q={nothing}")).await.json().as_array().unwrap().len(), 0, "{nothing}");
    }
    assert_eq!(app.get("/api/v1/suggest?q=ab&lang=xx").await.status.as_u16(), 422);
    assert_eq!(app.get("/api/v1/suggest?q=%00").await.status.as_u16(), 400);
}

/// Words that nobody wrote so are read as what was probably meant; it is said, and the way back is offered.
#[tokio::test]
async fn a_slip_is_mended_and_said_and_can_be_taken_back() {
    let app = TestApp::stocked().await;
    let mut record = app.record("ural-house").await;
    record.texts.iter_mut().filter(|text| text.field == TextField::Description).for_each(|text| text.body.push_str(" Zwibblefrotz."));
    app.save(&[record]).await;
    app.eventually("the word is public", |directory| directory.index().terms.knows("zwibblefrotz", false)).await;
    let typed = "/api/v1/search?q=zwibblefortz";
    let answer = app.get(typed).await.json();
    assert_eq!((&answer["corrected"], &answer["results"][0]["slug"]), (&"zwibblefrotz".into(), &"ural-house".into()), "{answer}");
    let page = app.get("/en/search?q=zwibblefortz").await.body;
    assert!(page.contains("Read as") && page.contains("href=\"/en/search?q=zwibblefortz&#38;words=exact\""), "{page}");
    let literally = app.get(&format!("{typed}&words=exact")).await.json();
    assert_eq!((&literally["corrected"], &literally["total"]), (&Value::Null, &0.into()), "{literally}");
}

/// Who is open now is another question in the next minute, and where somebody is belongs in no cache.
#[tokio::test]
async fn who_is_open_is_asked_anew_each_minute_and_a_position_is_kept_by_nobody() {
    let app = TestApp::stocked().await;
    let tag = async |path: &str| app.get(path).await.header("etag").to_owned();
    let (open, always) = (tag("/en/search?open=now").await, tag("/en/search").await);
    app.clock.set(app.clock.now() + jiff::SignedDuration::from_mins(1));
    assert_ne!(open, tag("/en/search?open=now").await);
    assert_eq!(always, tag("/en/search").await);
    for path in ["/en/search?near=56.8,60.6&sort=nearest", "/en/search.csv?near=56.8,60.6", "/api/v1/search?near=56.8,60.6"] {
        let answer = app.get(path).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control"), answer.header("etag")), (200, "no-store", ""), "{path}");
    }
}

/// Who asked to stay out of files that others copy stands in none, nor in the API.
#[tokio::test]
async fn who_asked_to_stay_out_of_files_is_in_none() {
    let app = TestApp::stocked().await;
    let mut record = app.record("ural-house").await;
    record.is_hidden_from_export = true;
    app.save(&[record]).await;
    app.eventually("it is hidden", |directory| directory.organizations().iter().any(|own| own.is_hidden_from_export)).await;
    for path in ["/en/search.json", "/en/search.csv", "/en/search.geojson", "/api/v1/search"] {
        assert!(!app.get(&format!("{path}?q=ural+house")).await.body.contains("ural-house"), "{path}");
    }
    assert!(app.get("/en/search?q=ural+house").await.body.contains("/en/organizations/ural-house"));
}
