//! The list of a search as a file: every result, with the same filter and in the same order as on the page.

use axum::{Router, extract::RawQuery, response::Response, routing::get};
use serde_json::{Value, json};

use super::{Filter, Listed, Page as Stretch, Wish, api};
use crate::{
    directory::{Current, Directory, PublicOrganization, index::PlaceCode},
    error::Result,
    state::AppState,
    web::{
        Params, Shell,
        twin::{self, Twin},
    },
};

/// The most results in a file; who needs more takes `/api/v1/organizations`.
const MOST: usize = 5_000;

/// The first line of a table. Several values of a cell are separated by `; `.
const HEAD: [&str; 16] = [
    "id",
    "slug",
    "name",
    "name_en",
    "kind",
    "status",
    "coverage",
    "places",
    "needs",
    "languages",
    "cost",
    "phones",
    "websites",
    "checked_on",
    "information_from",
    "address",
];

/// `/{lang}/search.json`, `.csv` and `.geojson`
pub fn routes() -> Router<AppState> {
    let file = |twin: Twin| {
        get(move |shell: Shell, Current(directory): Current, RawQuery(query): RawQuery| async move {
            show(&shell, &directory, twin, query.as_deref().unwrap_or_default())
        })
    };
    Twin::ALL.iter().fold(Router::new(), |router, twin| router.route(&format!("/{{lang}}/search.{twin}"), file(*twin)))
}

fn show(shell: &Shell, directory: &Directory, twin: Twin, query: &str) -> Result<Response> {
    let filter = Filter::read(&Params::parse(query)?, directory, Listed::Help, shell.now)?;
    let mut wish = Wish::read(directory, &filter);
    let stretch = Stretch { offset: 0, limit: MOST };
    let answer = wish.answer(directory, stretch, shell.formats());
    if twin == Twin::Json {
        return twin::json(&api::in_json(directory, &wish, &answer, stretch), "application/json");
    }
    let others = answer.ids.iter().filter(|id| !wish.named.contains(id));
    let found = wish.named.iter().chain(others).filter_map(|id| directory.get(*id)).map(AsRef::as_ref);
    let found = found.filter(|organization: &&PublicOrganization| !organization.is_hidden_from_export);
    match twin {
        Twin::Csv => twin::csv("organizations", HEAD, found.map(|organization| row(organization, directory, shell))),
        _ => twin::json(&in_geojson(found, directory, shell), "application/geo+json"),
    }
}

fn codes(organization: &PublicOrganization, directory: &Directory) -> Vec<String> {
    let code = |place: &crate::places::Place| {
        let city = place.city_id.and_then(|id| directory.places().city(id)).map(|city| city.slug.clone());
        PlaceCode { country: place.country.clone(), region: place.region.clone(), city }.to_string()
    };
    organization.places.iter().map(code).collect()
}

fn address(organization: &PublicOrganization, shell: &Shell) -> String {
    format!("{}/o/{}", shell.public_url, organization.id)
}

fn row(organization: &PublicOrganization, directory: &Directory, shell: &Shell) -> [String; HEAD.len()] {
    let phones: Vec<&str> =
        organization.phones.iter().filter_map(|phone| phone.number.as_deref().or(phone.short_code.as_deref())).collect();
    let websites: Vec<&str> = organization.websites.iter().map(|website| website.url.as_str()).collect();
    let languages: Vec<&str> = organization.languages().into_iter().map(|(code, _)| code).collect();
    [
        organization.id.to_string(),
        organization.slug.clone(),
        organization.name.text(shell.lang).to_owned(),
        organization.name.text(crate::i18n::Lang::EN).to_owned(),
        organization.kind.clone(),
        organization.status.to_string(),
        organization.coverage.to_string(),
        codes(organization, directory).join("; "),
        organization.needs().join("; "),
        languages.join("; "),
        organization.cost().to_string(),
        phones.join("; "),
        websites.join("; "),
        organization.last_check().map(|check| check.checked_on.to_string()).unwrap_or_default(),
        organization.information_from.map(|date| date.to_string()).unwrap_or_default(),
        address(organization, shell),
    ]
}

/// A point for each town that an organization names; an address is never told by a map.
fn in_geojson<'a>(found: impl Iterator<Item = &'a PublicOrganization>, directory: &Directory, shell: &Shell) -> Value {
    let features = found.map(|organization| {
        let cities = organization.places.iter().filter_map(|place| directory.places().city(place.city_id?)?.point());
        let points: Vec<Value> = cities.map(|(north, east)| json!([degrees(east), degrees(north)])).collect();
        let geometry = if points.is_empty() { Value::Null } else { json!({"type": "MultiPoint", "coordinates": points}) };
        json!({
            "type": "Feature",
            "id": organization.id,
            "geometry": geometry,
            "properties": {
                "slug": organization.slug,
                "name": organization.name.text(shell.lang),
                "kind": organization.kind,
                "places": codes(organization, directory),
                "needs": organization.needs(),
                "cost": organization.cost(),
                "address": address(organization, shell),
            },
        })
    });
    json!({"type": "FeatureCollection", "features": features.collect::<Vec<_>>()})
}

/// Hundredths of a degree, without the noise of a short float.
fn degrees(value: f32) -> f64 {
    (f64::from(value) * 100.0).round() / 100.0
}
