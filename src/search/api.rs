//! Search as JSON: what was understood, and what answers it.

use std::collections::BTreeMap;

use axum::extract::{RawQuery, State};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Answer, Filter, Listed, Page as Stretch, Tally, Wish, wish::LetGo};
use crate::{
    directory::{Current, Directory, PublicOrganization},
    error::{AppError, FieldError, Result},
    i18n::{Lang, Translations},
    ids::OrganizationId,
    state::AppState,
    web::{FromParams, Json, Params, Query, problem::ProblemDetails},
};

/// The most results in one answer.
const MOST: usize = 100;

/// The results in one answer when the request does not say.
const USUAL: usize = 20;

/// The last result that is served; who wants more takes the list of organizations.
const LAST: usize = 20_000;

/// `/api/v1/search`
pub fn api() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(search))
}

/// What was understood of the words, best first.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnderstoodWords {
    /// Slugs of needs.
    needs: Vec<String>,
    /// Places: ISO 3166-1 and -2 codes, and cities such as `RU/yekaterinburg`.
    places: Vec<String>,
    /// Languages to be spoken: BCP 47 tags.
    languages: Vec<String>,
    /// Slugs of kinds.
    kinds: Vec<String>,
    /// Slugs of organizations whose names were typed.
    organizations: Vec<String>,
}

/// Why an organization is a result.
#[derive(Debug, Serialize, ToSchema)]
pub struct Why {
    /// The needs asked for that it meets.
    needs: Vec<String>,
    /// The places asked for that its record names, or whose country it covers.
    places: Vec<String>,
    /// Whether its name was typed.
    name: bool,
    /// Whether its record says all that was asked; otherwise it leaves something unsaid.
    stated: bool,
}

/// A result.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchResult {
    /// Its id.
    id: OrganizationId,
    /// Its name in addresses.
    slug: String,
    /// Its names by language.
    name: Translations,
    /// Everything that it helps with.
    needs: Vec<String>,
    /// Why it is here.
    why: Why,
}

/// How many records state each value, the other groups being as they are. What a record leaves unsaid is not counted here,
/// though it is a result (`total` is more than `stated` then).
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchCounts {
    needs: BTreeMap<String, usize>,
    places: BTreeMap<String, usize>,
    languages: BTreeMap<String, usize>,
    kinds: BTreeMap<String, usize>,
    costs: BTreeMap<String, usize>,
}

/// The answer to a search.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchAnswer {
    /// What was understood of `q`.
    understood: UnderstoodWords,
    /// What `q` was read as, where the keyboard stood on another layout.
    corrected: Option<String>,
    /// What was let go because nothing answered all of it.
    let_go: Vec<LetGo>,
    /// How many results there are.
    total: usize,
    /// How many of them say all that was asked; the others leave something unsaid and come after them.
    stated: usize,
    /// The results, best first.
    results: Vec<SearchResult>,
    /// How many records state each further value.
    counts: SearchCounts,
}

struct Slice(Stretch);

impl FromParams for Slice {
    fn from_params(params: &Params) -> Result<Self> {
        let limit = number(params, "limit", USUAL, 1..=MOST)?;
        Ok(Self(Stretch { offset: number(params, "offset", 0, 0..=LAST)?, limit }))
    }
}

fn number(params: &Params, name: &'static str, usual: usize, range: std::ops::RangeInclusive<usize>) -> Result<usize> {
    let Some(text) = params.one(name)? else { return Ok(usual) };
    text.parse()
        .ok()
        .filter(|number| range.contains(number))
        .ok_or_else(|| AppError::BadRequest(vec![FieldError::new(name, "error-number-out-of-range").with_limit(*range.end() as u64)]))
}

/// Search
///
/// Reads words in any language and script, says what it understood, and answers. Filters are those of
/// `/api/v1/organizations`; what they say counts before what the words say. `words=exact` takes the words as they are.
#[utoipa::path(
    get,
    path = "/api/v1/search",
    tag = "search",
    params(
        ("q" = Option<String>, Query, description = "Words, in any language and script", max_length = 200),
        ("words" = Option<String>, Query, description = "`meaning` (the default) or `exact`"),
        ("need" = Option<Vec<String>>, Query, description = "Slugs of needs or groups of needs"),
        ("place" = Option<Vec<String>>, Query, description = "Places: `RU`, `RU-SVE` or `RU/yekaterinburg`"),
        ("lang" = Option<Vec<String>>, Query, description = "Languages in which people are served (BCP 47)"),
        ("kind" = Option<Vec<String>>, Query, description = "Kinds of organization"),
        ("cost" = Option<Vec<String>>, Query, description = "`free`, `low-cost`, `members-only`, `mixed`, `paid`"),
        ("listed" = Option<String>, Query, description = "`help` (the default here) or `all`"),
        ("limit" = Option<usize>, Query, description = "At most so many; 20 if absent", minimum = 1, maximum = 100),
        ("offset" = Option<usize>, Query, description = "How many to leave out at the front", maximum = 20000),
    ),
    responses(
        (status = 200, description = "The answer", body = SearchAnswer),
        (status = 400, description = "A parameter cannot be read", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "A value names nothing that the directory knows", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
async fn search(
    State(state): State<AppState>,
    Current(directory): Current,
    Query(Slice(stretch)): Query<Slice>,
    RawQuery(query): RawQuery,
) -> Result<Json<SearchAnswer>> {
    let params = Params::parse(query.as_deref().unwrap_or_default())?;
    let filter = Filter::read(&params, &directory, Listed::Help, state.clock.now())?;
    let mut wish = Wish::read(&directory, &filter);
    let answer = wish.answer(&directory, stretch, state.words.formats(Lang::EN));
    Ok(Json(in_json(&directory, &wish, &answer, stretch)))
}

pub(super) fn in_json(directory: &Directory, wish: &Wish, answer: &Answer, stretch: Stretch) -> SearchAnswer {
    // Who asked to stay out of files that others copy is counted, as on the page, and not listed.
    let listed = |id: &OrganizationId| directory.get(*id).filter(|organization| !organization.is_hidden_from_export);
    let understood = &wish.understood;
    let first_page_names = if stretch.offset == 0 { wish.named.as_slice() } else { &[] };
    let others = answer.ids.iter().enumerate().filter(|(_, id)| !first_page_names.contains(id));
    let named = first_page_names.iter().filter_map(listed).map(|organization| result(organization, wish, true));
    let found = others.filter_map(|(position, id)| Some(result(listed(id)?, wish, stretch.offset + position < answer.stated)));
    SearchAnswer {
        understood: UnderstoodWords {
            needs: understood.needs.iter().map(|(slug, _)| slug.clone()).collect(),
            places: understood.places.iter().map(ToString::to_string).collect(),
            languages: understood.languages.clone(),
            kinds: understood.kinds.iter().map(|(slug, _)| slug.clone()).collect(),
            organizations: understood.organizations.iter().filter_map(listed).map(|organization| organization.slug.clone()).collect(),
        },
        corrected: understood.corrected.clone(),
        let_go: wish.let_go.clone(),
        total: answer.total + wish.named_besides(directory),
        stated: answer.stated,
        results: named.chain(found).take(stretch.limit).collect(),
        counts: SearchCounts {
            needs: by_name(&answer.counts.needs),
            places: answer.counts.places.iter().map(|(place, count)| (place.to_string(), count)).collect(),
            languages: by_name(&answer.counts.languages),
            kinds: by_name(&answer.counts.kinds),
            costs: by_name(&answer.counts.costs),
        },
    }
}

fn by_name<K: ToString + std::hash::Hash + Eq + Clone>(tally: &Tally<K>) -> BTreeMap<String, usize> {
    tally.iter().map(|(name, count)| (name.to_string(), *count)).collect()
}

fn result(organization: &PublicOrganization, wish: &Wish, is_stated: bool) -> SearchResult {
    let own: Vec<&str> = organization.needs();
    let is_there = |code: &str| organization.places.iter().any(|place| place.country == code.get(..2).unwrap_or_default());
    SearchResult {
        id: organization.id,
        slug: organization.slug.clone(),
        name: organization.name.clone(),
        why: Why {
            needs: wish.filter.needs.iter().filter(|need| own.contains(&need.as_str())).cloned().collect(),
            places: wish.filter.places.iter().map(ToString::to_string).filter(|code| is_there(code)).collect(),
            name: wish.named.contains(&organization.id),
            stated: is_stated,
        },
        needs: own.into_iter().map(str::to_owned).collect(),
    }
}
