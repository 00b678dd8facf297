//! The front page: one question, the needs, the languages.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    browse::needs::{Group, groups},
    directory::{Current, Directory},
    error::{AppError, Result},
    i18n::Lang,
    search::{Answer, Filter, Page as Stretch, find},
    state::AppState,
    web::{AwaySince, Page, Shell},
};

/// Needs shown per group; the rest is one tap away.
const NEEDS: usize = 3;

/// Of so many countries, those where most readers are, the cities can be chosen: the page has 5 KB.
const WITH_PARTS: usize = 2;

/// The front page.
#[derive(Template)]
#[template(path = "pages/home.html")]
pub struct HomePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The groups of needs, each with those most asked for.
    pub groups: Vec<Group<'a>>,
    /// Countries to choose from.
    pub countries: Vec<Country>,
    /// How many organizations help people.
    pub help: usize,
    /// How many records there are in all.
    pub all: usize,
}

/// A country to choose, with what lies in it.
#[derive(Debug)]
pub struct Country {
    /// As filters name it.
    pub code: String,
    /// As people name it.
    pub name: String,
    /// Its regions and cities: code and name.
    pub parts: Vec<(String, String)>,
}

/// `/`: the front page itself in the language that the browser asks for, without a detour.
pub async fn negotiated(
    State(state): State<AppState>,
    Current(directory): Current,
    headers: HeaderMap,
    extensions: axum::http::Extensions,
) -> Response {
    let accept_language = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let lang = Lang::negotiate(accept_language);
    let mut shell = Shell::new(&state, lang, &format!("/{lang}/"), "");
    shell.away_since = extensions.get::<AwaySince>().map(|away| away.0);
    page(shell, &directory)
}

/// `/{lang}/`
pub async fn show(shell: Shell, Current(directory): Current) -> Response {
    page(shell, &directory)
}

/// `/{lang}`: the address with its slash is the one that counts.
pub async fn with_slash(shell: Shell) -> Result<Response> {
    let location = HeaderValue::from_str(&shell.href("/")).map_err(|_| AppError::NotFound)?;
    Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response())
}

fn page(shell: Shell, directory: &Directory) -> Response {
    let answer = find(directory, &Filter::default(), Stretch { offset: 0, limit: 0 }, shell.formats());
    let mut groups = groups(directory.taxonomy(), &answer);
    for group in &mut groups {
        group.needs.sort_by_key(|(need, _)| !need.is_top);
        group.needs.truncate(NEEDS);
    }
    let countries = countries(directory, &answer, &shell);
    Page(HomePage { groups, countries, help: answer.total, all: directory.organizations().len(), shell }).into_response()
}

/// Countries where somebody helps, those first where readers of the page's language mostly are; below a country its
/// cities with records of their own, and regions without such a city.
fn countries(directory: &Directory, answer: &Answer, shell: &Shell) -> Vec<Country> {
    let named = |is_wanted: &dyn Fn(&crate::directory::index::PlaceCode) -> bool| {
        let counted = answer.counts.places.named().filter(|(place, _)| is_wanted(place));
        let mut named: Vec<(usize, String, String)> = counted
            .filter_map(|(place, _)| {
                let name = place.name(directory.places())?.text(shell.lang).to_owned();
                Some((shell.lang.country_rank(&place.country), place.to_string(), name))
            })
            .collect();
        named.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| shell.formats().compare(&a.2, &b.2)).then_with(|| a.1.cmp(&b.1)));
        named.into_iter().map(|(_, code, name)| (code, name)).collect::<Vec<_>>()
    };
    let countries = named(&|place| place.region.is_none() && place.city.is_none());
    let with_parts = countries.into_iter().map(|(code, name)| {
        // The parts of every country of the world would weigh more than the rest of the page.
        if shell.lang.country_rank(&code) >= WITH_PARTS {
            return Country { code, name, parts: Vec::new() };
        }
        let has_city =
            |region: &Option<String>| answer.counts.places.named().any(|(place, _)| place.city.is_some() && &place.region == region);
        // A region stands there when no city of it does.
        let parts = named(&|place| place.country == code && place.region.is_some() && (place.city.is_some() || !has_city(&place.region)));
        Country { code, name, parts }
    });
    with_parts.collect()
}
