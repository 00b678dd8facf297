//! The tree of needs, and the page of one need.

use askama::Template;
use axum::{
    Router,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{
    directory::{Current, Directory, index::PlaceCode},
    error::{AppError, Result},
    i18n::Lang,
    search::{Answer, Filter, Page as Stretch, card::Card, find},
    state::AppState,
    taxonomy::{Need, Taxonomy},
    web::{Page, Path, Shell, page::unkept},
};

/// Entries on the page of a need; the rest is a search away.
const SHOWN: usize = 20;

/// Cities to choose from.
const CITIES: usize = 12;

/// Countries to choose from before "more".
const COUNTRIES: usize = 12;

/// `/{lang}/needs`, `/{lang}/needs/{slug}` and `/n/{code}`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/needs", get(list)).route("/{lang}/needs/{slug}", get(show)).route("/n/{code}", get(permanent))
}

/// A group with its needs and how many organizations each has.
#[derive(Debug)]
pub struct Group<'a> {
    /// The group.
    pub group: &'a Need,
    /// Its needs, with counts.
    pub needs: Vec<(&'a Need, usize)>,
}

/// The tree of needs.
#[derive(Template)]
#[template(path = "browse/needs.html")]
pub struct NeedsPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The groups.
    pub groups: Vec<Group<'a>>,
}

/// The page of a need, or of a group of needs.
#[derive(Template)]
#[template(path = "browse/need.html")]
pub struct NeedPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The need.
    pub need: &'a Need,
    /// Its group, when it is a single need.
    pub group: Option<&'a Need>,
    /// Its needs, when it is a group; else the others of its group.
    pub related: Vec<(&'a Need, usize)>,
    /// Cities where somebody helps with it: name, list and count.
    pub cities: Vec<(String, String, usize)>,
    /// The same of countries.
    pub countries: Vec<(String, String, usize)>,
    /// Further countries.
    pub more_countries: Vec<(String, String, usize)>,
    /// Who helps with it.
    pub cards: Vec<Card<'a>>,
    /// The numbers.
    pub answer: &'a Answer,
    /// The whole list.
    pub search_href: String,
}

impl NeedPage<'_> {
    /// The icon of the need's group, which every need of it shares.
    pub fn icon(&self) -> Option<&str> {
        self.group.unwrap_or(self.need).icon.as_deref()
    }
}

/// The groups of needs that people looking for help see, with counts.
pub fn groups<'a>(taxonomy: &'a Taxonomy, answer: &Answer) -> Vec<Group<'a>> {
    let count = |need: &Need| answer.counts.needs.get(&need.slug).copied().unwrap_or_default();
    let group = |group: &'a Need| Group { group, needs: taxonomy.needs_of(&group.slug).map(|need| (need, count(need))).collect() };
    taxonomy.groups().map(group).collect()
}

async fn list(shell: Shell, Current(directory): Current) -> Result<Response> {
    let answer = find(&directory, &Filter::default(), Stretch { offset: 0, limit: 0 }, shell.formats());
    Ok(Page(NeedsPage { groups: groups(directory.taxonomy(), &answer), shell }).into_response())
}

async fn show(shell: Shell, Current(directory): Current, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let taxonomy = directory.taxonomy();
    let need = taxonomy.need(&slug).ok_or(AppError::NotFound)?;
    let filter = Filter { needs: vec![slug.clone()], ..Filter::default() };
    let answer = find(&directory, &filter, Stretch { offset: 0, limit: SHOWN }, shell.formats());
    let organizations = answer.ids.iter().filter_map(|id| directory.get(*id)).take(answer.stated);
    let cards = organizations.filter_map(|organization| Card::new(organization, &directory, &shell, true)).collect();
    let count = |need: &Need| answer.counts.needs.get(&need.slug).copied().unwrap_or_default();
    let siblings = taxonomy.needs_of(need.parent.as_deref().unwrap_or(&need.slug)).filter(|other| other.slug != need.slug);
    let mut cities = places(&directory, &shell, &filter, &answer, |place| place.city.is_some());
    cities.truncate(CITIES);
    let mut countries = places(&directory, &shell, &filter, &answer, |place| place.region.is_none() && place.city.is_none());
    let more_countries = countries.split_off(countries.len().min(COUNTRIES));
    let html = NeedPage {
        need,
        group: need.parent.as_deref().and_then(|parent| taxonomy.need(parent)),
        related: siblings.map(|need| (need, count(need))).collect(),
        cities,
        countries,
        more_countries,
        cards,
        answer: &answer,
        search_href: shell.href(&format!("/search{}", filter.query(1))),
        shell,
    };
    let page = Page(html).into_response();
    Ok(if need.is_sensitive { unkept(page) } else { page })
}

/// Places with records of their own that help with what is asked: name, list and count. First those where readers of the
/// page's language mostly are, then those with the most.
pub(super) fn places(
    directory: &Directory,
    shell: &Shell,
    filter: &Filter,
    answer: &Answer,
    is_wanted: impl Fn(&PlaceCode) -> bool,
) -> Vec<(String, String, usize)> {
    let wanted = answer.counts.places.named().filter(|(place, _)| is_wanted(place));
    let mut found: Vec<(usize, String, String, usize)> = wanted
        .filter_map(|(place, count)| {
            let filter = Filter { places: vec![place.clone()], ..filter.clone() };
            let name = place.name(directory.places())?.text(shell.lang).to_owned();
            Some((shell.lang.country_rank(&place.country), name, shell.href(&format!("/search{}", filter.query(1))), count))
        })
        .collect();
    found.sort_by(|a, b| {
        a.0.cmp(&b.0).then_with(|| b.3.cmp(&a.3)).then_with(|| shell.formats().compare(&a.1, &b.1)).then_with(|| a.2.cmp(&b.2))
    });
    found.into_iter().map(|(_, name, href, count)| (name, href, count)).collect()
}

/// The short link of a need, for print and for telling.
async fn permanent(Current(directory): Current, Path(code): Path<String>, headers: HeaderMap) -> Result<Response> {
    let need = directory.taxonomy().need_by_code(&code.to_ascii_uppercase()).ok_or(AppError::NotFound)?;
    let accept_language = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let location =
        HeaderValue::from_str(&format!("/{}/needs/{}", Lang::negotiate(accept_language), need.slug)).map_err(|_| AppError::NotFound)?;
    Ok((StatusCode::FOUND, [(header::LOCATION, location), (header::VARY, HeaderValue::from_static("accept-language"))]).into_response())
}
