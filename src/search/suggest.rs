//! Suggestions while a person types: as JSON for the script, as a page of links for everyone.

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::Filter;
use crate::{
    directory::{Current, Directory, suggest::Suggestion},
    error::{AppError, FieldError, Result},
    i18n::{Lang, Words},
    state::AppState,
    web::{FromParams, Json, Page, Params, Query, Shell, problem::ProblemDetails},
};

/// Suggestions of each kind.
const OF_EACH: usize = 3;

/// `/{lang}/suggestions`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/suggestions", get(show))
}

/// `/api/v1/suggest`
pub fn api() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(suggest))
}

/// A suggestion.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionEntry {
    /// `need`, `place`, `language` or `organization`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// As filters name it; an organization's slug.
    pub value: String,
    /// As people call it.
    pub label: String,
    /// The page that it leads to.
    pub href: String,
}

/// The page of suggestions.
#[derive(Template)]
#[template(path = "search/suggestions.html")]
pub struct SuggestionsPage {
    /// The frame.
    pub shell: Shell,
    /// What was typed.
    pub q: String,
    /// What it may become.
    pub suggestions: Vec<SuggestionEntry>,
}

/// What was typed, and the language to answer in.
struct Typed {
    q: String,
    lang: Lang,
}

impl FromParams for Typed {
    fn from_params(params: &Params) -> Result<Self> {
        let unknown = || AppError::Invalid(vec![FieldError::new("lang", "error-unknown-value")]);
        let lang = params.one("lang")?.map_or(Ok(Lang::EN), |lang| lang.parse().map_err(|_| unknown()))?;
        Ok(Self { q: params.one("q")?.unwrap_or_default().to_owned(), lang })
    }
}

/// Suggestions
///
/// What may be meant by a beginning of words: needs first, then places, languages and organizations.
#[utoipa::path(
    get,
    path = "/api/v1/suggest",
    tag = "search",
    params(
        ("q" = String, Query, description = "The beginning, in any language", max_length = 200),
        ("lang" = Option<String>, Query, description = "The language to answer in; English if absent"),
    ),
    responses(
        (status = 200, description = "Suggestions, the most likely first", body = Vec<SuggestionEntry>),
        (status = 422, description = "No such language", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
async fn suggest(State(state): State<AppState>, Current(directory): Current, Query(typed): Query<Typed>) -> Json<Vec<SuggestionEntry>> {
    Json(entries(&directory, &typed.q, typed.lang, &state.words))
}

async fn show(shell: Shell, State(state): State<AppState>, Current(directory): Current, Query(typed): Query<Typed>) -> Response {
    let suggestions = entries(&directory, &typed.q, shell.lang, &state.words);
    Page(SuggestionsPage { q: typed.q, suggestions, shell }).into_response()
}

fn entries(directory: &Directory, q: &str, lang: Lang, words: &Words) -> Vec<SuggestionEntry> {
    directory.suggest(q, OF_EACH).into_iter().filter_map(|suggestion| entry(directory, suggestion, lang, words)).collect()
}

fn entry(directory: &Directory, suggestion: &Suggestion, lang: Lang, words: &Words) -> Option<SuggestionEntry> {
    let list = |filter: &Filter| format!("/{lang}/search{}", filter.query(1));
    let taxonomy = directory.taxonomy();
    let entry = match suggestion {
        Suggestion::Need(slug) => SuggestionEntry {
            kind: "need",
            value: slug.clone(),
            label: taxonomy.need(slug)?.name.text(lang).to_owned(),
            href: format!("/{lang}/needs/{slug}"),
        },
        Suggestion::Place(place) => {
            let places = directory.places();
            let around = crate::directory::index::around(place).filter(|_| !place.repeats_its_region(places, lang)).last();
            let names = [Some(place.clone()), around].into_iter().flatten();
            let names: Vec<&str> = names.filter_map(|place| Some(place.name(places)?.text(lang))).collect();
            SuggestionEntry {
                kind: "place",
                value: place.to_string(),
                label: words.formats(lang).list(&names[..1]) + &names[1..].iter().map(|name| format!(" ({name})")).collect::<String>(),
                href: list(&Filter { places: vec![place.clone()], ..Filter::default() }),
            }
        }
        Suggestion::Language(code) => SuggestionEntry {
            kind: "language",
            value: code.clone(),
            label: taxonomy.language(code)?.name.text(lang).to_owned(),
            href: list(&Filter { languages: vec![code.clone()], ..Filter::default() }),
        },
        Suggestion::Organization(id) => {
            let organization = directory.get(*id)?;
            SuggestionEntry {
                kind: "organization",
                value: organization.slug.clone(),
                label: organization.name.text(lang).to_owned(),
                href: format!("/{lang}/organizations/{}", organization.slug),
            }
        }
    };
    Some(entry)
}
