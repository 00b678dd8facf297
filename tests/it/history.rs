//! What a page said before: differences by words and marks, and never what the public must not see.

use axum::http::StatusCode;
use hamroh::{
    i18n::{Lang, TextOrigin},
    ids::{LocationId, OrganizationId},
    organizations::{Cost, Location, LocationType, Organization, Text, TextField, Visibility},
    places::Place,
};
use nix::sys::signal::Signal;
use scraper::{Html, Selector};

use crate::harness::{Options, Playground, TestApp, phone};

const SECRET: &str = "Zyxhidden street 7";
const SECRET_PHONE: &str = "+442079460099";

fn texts(html: &str, selector: &str) -> Vec<String> {
    let (html, selector) = (Html::parse_document(html), Selector::parse(selector).unwrap());
    html.select(&selector).map(|element| element.text().collect::<String>()).collect()
}

async fn save(app: &TestApp, record: &Organization) {
    let version = app.directory.current().version();
    app.save(std::slice::from_ref(record)).await;
    app.eventually("the change is public", |directory| directory.version() != version).await;
}

async fn history(app: &TestApp, lang: &str) -> String {
    let answer = app.get(&format!("/{lang}/organizations/ural-house/history")).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    answer.body.replace(['\u{2068}', '\u{2069}'], "")
}

fn described(record: &mut Organization, body: &str) {
    record.texts.retain(|text| text.field != TextField::Description);
    record.texts.push(Text {
        field: TextField::Description,
        position: 0,
        language: "en".to_owned(),
        body: body.to_owned(),
        origin: TextOrigin::Original,
        made_from: None,
        source_id: None,
    });
}

fn place(visibility: Visibility) -> Location {
    Location {
        id: LocationId::new(),
        kind: LocationType::Physical,
        visibility,
        address_1: Some(SECRET.to_owned()),
        address_2: Some("Zyxhidden yard".to_owned()),
        postal_code: Some("620099".to_owned()),
        place: Place { country: "RU".into(), region: None, city_id: None },
        latitude: None,
        longitude: None,
        opening_hours: Some("Mo 03:00-04:00".to_owned()),
        source_id: None,
        accessibility: Vec::new(),
        texts: Vec::new(),
    }
}

#[tokio::test]
async fn what_was_taken_out_and_what_was_added_is_said_and_marked() {
    let app = TestApp::seeded().await;
    let first = history(&app, "en").await;
    assert_eq!(texts(&first, "main h2").len(), 1);
    assert!(first.contains("The first version."));
    let mut record = app.record("ural-house").await;
    record.services[0].cost = Cost::Paid;
    described(&mut record, "A house with a garden.");
    save(&app, &record).await;
    let html = history(&app, "en").await;
    assert_eq!(texts(&html, "main h2"), ["24 November 2026", "24 November 2026"].map(str::to_owned));
    let (removed, added) = (texts(&html, "del"), texts(&html, "ins"));
    assert!(
        added.contains(&"Charges money. Ask the price".to_owned()) && added.contains(&"A house with a garden.".to_owned()),
        "{added:?}"
    );
    assert!(removed.len() >= 2 && !removed.contains(&"A house with a garden.".to_owned()), "{removed:?}");
    let words = texts(&html, "main li");
    assert!(words.iter().all(|line| line.starts_with("Added: ") || line.starts_with("Taken out: ")), "{words:?}");
    let russian = history(&app, "ru").await;
    assert!(texts(&russian, "ins").contains(&"Платно. Спросите цену".to_owned()));
    assert_eq!(app.get("/en/organizations/nobody/history").await.status, StatusCode::NOT_FOUND);
}

/// Public once, hidden since: its address, its telephone and words that hold the address stand in no version.
#[tokio::test]
async fn a_hidden_address_stands_in_no_version() {
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    record.locations = vec![place(Visibility::Public)];
    record.phones = vec![phone(SECRET_PHONE, Some(record.locations[0].id))];
    described(&mut record, &format!("A house in {}.", SECRET.to_uppercase()));
    save(&app, &record).await;
    assert!(history(&app, "en").await.contains(SECRET), "today it is public");
    record.locations[0].visibility = Visibility::Hidden;
    described(&mut record, "A house.");
    save(&app, &record).await;
    let shown = texts(&history(&app, "en").await, "main h2").len();
    // A hidden place moves: nobody outside learns that anything happened.
    record.locations[0].address_1 = Some("Zyxhidden street 8".to_owned());
    app.save(std::slice::from_ref(&record)).await;
    record.locations.push(place(Visibility::Area));
    save(&app, &record).await;
    record.locations.clear();
    record.phones.clear();
    described(&mut record, "A house without places.");
    save(&app, &record).await;
    for lang in Lang::all() {
        let html = history(&app, lang.code()).await.to_lowercase();
        for secret in ["zyxhidden", "620099", "79460099", "7946 0099", "03:00"] {
            assert!(!html.contains(secret), "{lang}: {secret} in {html}");
        }
    }
    let html = history(&app, "en").await;
    assert_eq!(texts(&html, "main h2").len(), shown + 2, "the new area and its end are told of, the move is not");
    assert!(texts(&html, "del").contains(&"A house.".to_owned()));
}

async fn revision(app: &TestApp, id: OrganizationId, number: i32) -> uuid::Uuid {
    let sql = "select id from revisions where organization_id = $1 and number = $2";
    sqlx::query_scalar(sql).bind(id.0).bind(number).fetch_one(&app.owner_pool).await.unwrap()
}

#[tokio::test]
async fn what_is_redacted_or_was_never_published_is_not_shown() {
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    record.texts.retain(|text| text.field != TextField::Description);
    described(&mut record, "Zyxredacted words");
    let at = record.texts.len() - 1;
    save(&app, &record).await;
    described(&mut record, "Other words");
    save(&app, &record).await;
    assert!(texts(&history(&app, "en").await, "del").contains(&"Zyxredacted words".to_owned()));
    let (id, second) = (record.id, revision(&app, record.id, 2).await);
    let redact = "insert into redactions (id, revision_id, path, reason) values ($1, $2, $3, 'test')";
    let path = vec!["texts".to_owned(), at.to_string()];
    sqlx::query(redact).bind(uuid::Uuid::from_u128(1)).bind(second).bind(path).execute(&app.owner_pool).await.unwrap();
    let html = history(&app, "en").await;
    assert!(!html.contains("Zyxredacted"), "{html}");
    assert!(texts(&html, "ins").contains(&"Other words".to_owned()), "the rest stays");

    let third = revision(&app, id, 3).await;
    let reject = "insert into revision_decisions (id, revision_id, needs_second_person, state, decided_at) values ($1, $2, false, 'rejected', now() + interval '1 second')";
    sqlx::query(reject).bind(uuid::Uuid::from_u128(2)).bind(third).execute(&app.owner_pool).await.unwrap();
    assert!(!texts(&history(&app, "en").await, "ins").contains(&"Other words".to_owned()), "what was rejected is no version");

    // What is left after a redaction may be no record any more: then nothing of it is shown.
    let path = vec!["slug".to_owned()];
    sqlx::query(redact).bind(uuid::Uuid::from_u128(3)).bind(second).bind(path).execute(&app.owner_pool).await.unwrap();
    let html = history(&app, "en").await;
    assert!(html.contains("This version can no longer be shown."), "{html}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_database_the_page_says_so_and_leads_back() {
    let playground = Playground::new();
    let cluster = playground.cluster().await;
    let app = TestApp::on_cluster(&cluster, Options::default()).await;
    app.add_samples(usize::MAX).await;
    app.eventually("the samples are public", |directory| !directory.organizations().is_empty()).await;
    assert!(playground.signal(Signal::SIGSTOP) > 0);
    let answer = app.get("/ru/organizations/with-everything/history").await;
    playground.signal(Signal::SIGCONT);
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "30"));
    assert!(answer.body.contains("Сейчас мы не можем прочитать историю"), "{}", answer.body);
    assert!(answer.body.contains("href=\"/ru/organizations/with-everything\""));
}
