//! A hidden place stands in no public byte (T4).

use hamroh::{
    i18n::Lang,
    ids::LocationId,
    organizations::{Location, LocationType, Organization, Visibility},
    places::Place,
};

use super::crawl::crawl;
use crate::harness::{TestApp, phone};

/// Words that no other record has, so that even one hit in a search would give the place away.
const HIDDEN: &str = "Zyxhidden";
const AREA: &str = "Zyxarea";
const POSTAL_CODE: &str = "620099";
const HIDDEN_PHONE: &str = "+442079460099";
const OPEN_PHONE: &str = "+442079460018";

fn location(visibility: Visibility, word: &str, opening_hours: Option<&str>) -> Location {
    Location {
        id: LocationId::new(),
        kind: LocationType::Physical,
        visibility,
        address_1: Some(format!("{word} street 1")),
        address_2: Some(format!("{word} yard")),
        postal_code: Some(POSTAL_CODE.to_owned()),
        place: Place { country: "KZ".into(), region: None, city_id: None },
        latitude: Some("56.83899".to_owned()),
        longitude: Some("60.60570".to_owned()),
        opening_hours: opening_hours.map(str::to_owned),
        source_id: None,
        accessibility: Vec::new(),
        texts: Vec::new(),
    }
}

/// A record with a shelter, an office of which only the area is public, a telephone in the shelter and an open one.
async fn with_shelter(app: &TestApp) -> Organization {
    let mut record = app.record("ural-house").await;
    record.locations = vec![location(Visibility::Hidden, HIDDEN, Some("24/7 Zyxhours")), location(Visibility::Area, AREA, None)];
    record.phones = vec![phone(HIDDEN_PHONE, Some(record.locations[0].id)), phone(OPEN_PHONE, None)];
    let id = record.id;
    app.save(&[record.clone()]).await;
    app.eventually("the open telephone is public", |directory| !directory.get(id).unwrap().phones.is_empty()).await;
    record
}

#[tokio::test]
async fn t4_a_hidden_address_stands_in_no_public_byte() {
    let app = TestApp::seeded().await;
    let record = with_shelter(&app).await;
    let langs: Vec<&str> = Lang::all().map(Lang::code).collect();
    let answers = crawl(&app, &langs).await;
    assert!(answers.len() > 1500, "{}", answers.len());
    let hidden_id = record.locations[0].id.to_string().replace('-', "");
    let secrets = [HIDDEN, AREA, POSTAL_CODE, "56.83", "60.60", "79460099", "Zyxhours", hidden_id.as_str()].map(str::to_ascii_lowercase);
    let mut shown = 0;
    for (address, answer) in &answers {
        // Numbers are written in several ways.
        let mut everything = format!("{:?} {}", answer.headers, answer.body);
        everything.make_ascii_lowercase();
        let packed = everything.replace([' ', '\u{a0}', '-', '(', ')'], "");
        for secret in &secrets {
            assert!(!packed.contains(secret), "{address} shows {secret}");
        }
        shown += usize::from(packed.contains("79460018"));
    }
    assert!(shown > langs.len(), "the open telephone is there, on {shown} pages");
}

/// That something is found is an answer too.
#[tokio::test]
async fn t4_a_hidden_address_cannot_be_found_by_searching_for_it() {
    let app = TestApp::seeded().await;
    with_shelter(&app).await;
    let total = async |query: &str| app.get(&format!("/api/v1/organizations?{query}")).await.json()["total"].as_u64().unwrap();
    assert_eq!(total("q=ural+house").await, 1);
    for secret in [HIDDEN, AREA, POSTAL_CODE, "Zyxhours", "zyxhid", "442079460099", "79460099", "56.83899"] {
        assert_eq!(total(&format!("q={}", secret.replace('+', "%2B"))).await, 0, "{secret}");
    }
    for secret in [HIDDEN, AREA] {
        let page = app.get(&format!("/en/search?q={secret}&listed=all")).await.body;
        assert!(!page.contains("/organizations/ural-house"), "{secret}");
    }
}

/// A hidden place does not put its organization on the map: not in its country, and not in any count.
#[tokio::test]
async fn t4_a_hidden_place_is_in_no_list_of_places() {
    let app = TestApp::seeded().await;
    let places = async || app.get("/api/v1/places").await.json();
    let (before, listed) = (places().await, app.get("/api/v1/organizations?place=KZ").await.json()["total"].clone());
    let mut record = app.record("ural-house").await;
    record.locations = vec![location(Visibility::Hidden, HIDDEN, None)];
    record.phones = vec![phone(OPEN_PHONE, None)];
    let id = record.id;
    app.save(&[record]).await;
    app.eventually("the change is public", |directory| !directory.get(id).unwrap().phones.is_empty()).await;
    assert_eq!(places().await, before);
    assert_eq!(app.get("/api/v1/organizations?place=KZ").await.json()["total"], listed);
}
