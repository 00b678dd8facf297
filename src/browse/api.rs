//! Needs and places as JSON, each with how many organizations there are.

use axum::extract::{RawQuery, State};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    directory::{Current, Directory},
    error::Result,
    i18n::{Lang, Translations},
    search::{Answer, Filter, Listed, Page as Stretch, find},
    state::AppState,
    web::{Json, Params},
};

/// `/api/v1/needs` and `/api/v1/places`
pub fn api() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(needs)).routes(routes!(places))
}

/// A need, or a group of needs.
#[derive(Debug, Serialize, ToSchema)]
pub struct NeedEntry {
    /// Its name in addresses and filters.
    slug: String,
    /// Its id (HSDS taxonomy term).
    id: Uuid,
    /// Its code in short links: `/n/{code}`.
    code: String,
    /// The group that it belongs to; a group has none.
    parent: Option<String>,
    /// Its names by language.
    name: Translations,
    /// What it means.
    description: Translations,
    /// Whether telephone lines come first for it.
    is_urgent: bool,
    /// Whether its pages are neutral to onlookers.
    is_sensitive: bool,
    /// How many organizations that answer the filter help with it.
    organizations: usize,
}

/// A place with organizations.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceEntry {
    /// As filters name it: `RU`, `RU-SVE`, `RU/yekaterinburg`.
    code: String,
    /// The place that it lies in.
    parent: Option<String>,
    /// Its names by language.
    name: Translations,
    /// How many organizations that answer the filter work there, with those that work in the whole country or world.
    organizations: usize,
}

/// Needs with counts
///
/// Takes the filters of `/api/v1/organizations`; the counts are as if no need were chosen.
#[utoipa::path(get, path = "/api/v1/needs", tag = "browse", responses((status = 200, description = "Every need, a group before its needs", body = Vec<NeedEntry>)))]
async fn needs(State(state): State<AppState>, Current(directory): Current, RawQuery(query): RawQuery) -> Result<Json<Vec<NeedEntry>>> {
    let answer = answer(&state, &directory, query.as_deref())?;
    let entry = |need: &crate::taxonomy::Need| NeedEntry {
        slug: need.slug.clone(),
        id: need.id,
        code: need.code.clone(),
        parent: need.parent.clone(),
        name: need.name.clone(),
        description: need.description.clone(),
        is_urgent: need.is_urgent,
        is_sensitive: need.is_sensitive,
        organizations: answer.counts.needs.get(&need.slug).copied().unwrap_or_default(),
    };
    Ok(Json(directory.taxonomy().needs().iter().map(entry).collect()))
}

/// Places with counts
///
/// Takes the filters of `/api/v1/organizations`; the counts are as if no place were chosen. Countries that records name;
/// with `place=` also the regions and cities of its country.
#[utoipa::path(get, path = "/api/v1/places", tag = "browse", responses((status = 200, description = "Places with organizations", body = Vec<PlaceEntry>)))]
async fn places(State(state): State<AppState>, Current(directory): Current, RawQuery(query): RawQuery) -> Result<Json<Vec<PlaceEntry>>> {
    let answer = answer(&state, &directory, query.as_deref())?;
    let mut counted: Vec<_> = answer.counts.places.iter().collect();
    counted.sort();
    let entry = |(place, organizations): (&crate::directory::index::PlaceCode, usize)| {
        let parent = match (&place.region, &place.city) {
            (Some(region), Some(_)) => Some(region.clone()),
            (None, None) => None,
            _ => Some(place.country.clone()),
        };
        Some(PlaceEntry { code: place.to_string(), parent, name: place.name(directory.places())?.clone(), organizations })
    };
    Ok(Json(counted.into_iter().filter_map(entry).collect()))
}

fn answer(state: &AppState, directory: &Directory, query: Option<&str>) -> Result<Answer> {
    let params = Params::parse(query.unwrap_or_default())?;
    let filter = Filter::read(&params, directory, Listed::All, state.clock.now())?;
    Ok(find(directory, &filter, Stretch { offset: 0, limit: 0 }, state.words.formats(Lang::EN)))
}
