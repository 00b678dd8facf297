//! What search engines may show: the pages with words of their own in a language, each with its sisters in the others.
//!
//! Left out are results of searches, pages about sensitive needs, and organizations that asked to stay out of files.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::{
    directory::{Current, Directory, index::PlaceCode},
    error::{AppError, Result},
    i18n::Lang,
    listings::is_written_in,
    state::AppState,
    web::{FromParams, Params, Path, Query, Shell},
};

const XML: HeaderValue = HeaderValue::from_static("application/xml; charset=utf-8");

const OPEN_SEARCH: HeaderValue = HeaderValue::from_static("application/opensearchdescription+xml; charset=utf-8");

/// The list of sitemaps: one for each language.
#[derive(Template)]
#[template(path = "pages/sitemaps.xml")]
struct Sitemaps {
    public_url: String,
    languages: Vec<Lang>,
}

/// The pages in one language.
#[derive(Template)]
#[template(path = "pages/sitemap.xml")]
struct Sitemap {
    public_url: String,
    lang: Lang,
    entries: Vec<Entry>,
}

/// A page, after the language, and the languages that it is written in.
struct Entry {
    path: String,
    languages: Vec<Lang>,
}

/// How a browser searches here from its own field.
#[derive(Template)]
#[template(path = "pages/opensearch.xml")]
struct OpenSearch {
    shell: Shell,
}

/// The language of the description.
pub struct Language(Lang);

impl FromParams for Language {
    fn from_params(params: &Params) -> Result<Self> {
        let lang = params.one("lang")?.map_or(Ok(Lang::EN), str::parse);
        lang.map(Self).map_err(|_| AppError::NotFound)
    }
}

/// `/sitemap.xml`
pub(super) async fn index(State(state): State<AppState>) -> Result<Response> {
    xml(&Sitemaps { public_url: state.config.public_url(), languages: Lang::all().collect() }, XML)
}

/// `/sitemaps/{lang}`
pub(super) async fn show(State(state): State<AppState>, Current(directory): Current, Path(lang): Path<String>) -> Result<Response> {
    let lang: Lang = lang.strip_suffix(".xml").and_then(|lang| lang.parse().ok()).ok_or(AppError::NotFound)?;
    let entries = entries(&directory).into_iter().filter(|entry| entry.languages.contains(&lang)).collect();
    xml(&Sitemap { public_url: state.config.public_url(), lang, entries }, XML)
}

/// `/opensearch.xml?lang=…`
pub(super) async fn open_search(State(state): State<AppState>, Query(Language(lang)): Query<Language>) -> Result<Response> {
    xml(&OpenSearch { shell: Shell::new(&state, lang, "/", "") }, OPEN_SEARCH)
}

fn xml(template: &impl Template, media_type: HeaderValue) -> Result<Response> {
    let text = template.render().map_err(|error| AppError::Internal(error.into()))?;
    Ok(([(header::CONTENT_TYPE, media_type)], text).into_response())
}

/// Every page that is not a list of results.
fn entries(directory: &Directory) -> Vec<Entry> {
    let everywhere = |path: String| Entry { path, languages: Lang::all().collect() };
    let needs = directory.taxonomy().needs().iter().filter(|need| !need.is_sensitive).map(|need| format!("/needs/{}", need.slug));
    let pages = ["/", "/needs", "/places"].map(str::to_owned).into_iter().chain(needs).chain(places(directory)).map(everywhere);
    let organizations = directory.organizations().iter().filter(|organization| !organization.is_hidden_from_export);
    let organizations = organizations.map(|organization| Entry {
        path: format!("/organizations/{}", organization.slug),
        languages: Lang::all().filter(|lang| is_written_in(organization, *lang)).collect(),
    });
    pages.chain(organizations).collect()
}

/// Places where there is an organization, and those that they lie in.
fn places(directory: &Directory) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for place in directory.organizations().iter().flat_map(|organization| &organization.places) {
        let city = place.city_id.and_then(|id| directory.places().city(id)).map(|city| city.slug.clone());
        let country = PlaceCode { country: place.country.clone(), region: None, city: None };
        let region = PlaceCode { region: place.region.clone(), ..country.clone() };
        paths.insert(PlaceCode { city, ..region.clone() }.path());
        paths.extend([country.path(), region.path()]);
    }
    paths
}
