//! The results page.

use askama::Template;
use axum::{
    Router,
    extract::RawQuery,
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    Answer, Counts, Filter, Listed, Page as Stretch, Reading, Sort, Wish,
    card::Card,
    facets::{Facet, facets},
};
use crate::{
    directory::{
        Current, Directory, PublicOrganization,
        index::{PlaceCode, community_name},
    },
    error::{AppError, FieldError, Result},
    ids::OrganizationId,
    state::AppState,
    web::{Form, FromParams, Page, Params, Query, Shell, page::unkept},
};

/// Entries on a page.
pub const PER_PAGE: usize = 20;

/// Fewer results than this are few: what else might help is offered.
const FEW: usize = 5;

/// So many places are offered.
const PLACES: usize = 6;

/// So many other kinds of help are offered.
const RELATED: usize = 5;

/// The need that fits every trouble.
const ADVICE: &str = "legal-advice";

/// The last page that is served; who wants more takes the file.
pub const LAST_PAGE: usize = 1000;

/// `/{lang}/search`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/search", get(show).post(show_unseen))
}

/// A filter that holds, and the address without it.
#[derive(Debug)]
pub struct Applied {
    /// What holds, in words.
    pub label: String,
    /// The address of the list without it.
    pub href: String,
}

/// The results page.
#[derive(Template)]
#[template(path = "search/show.html")]
pub struct ShowPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words typed.
    pub q: String,
    /// The filter that is answered, for links and hidden fields.
    pub filter: &'a Filter,
    /// What was asked.
    pub asked: &'a Filter,
    /// How it was understood.
    pub wish: &'a Wish,
    /// The address of the same words taken as they are, when they were read.
    pub exact_href: Option<String>,
    /// Needs that may be meant instead.
    pub instead: Vec<Applied>,
    /// Other kinds of help that are to be had there, where there is little of what was asked for.
    pub related: Vec<Applied>,
    /// Places to choose from, where none was named.
    pub places: Vec<Applied>,
    /// Organizations whose names were typed.
    pub named: Vec<Card<'a>>,
    /// Filters that hold.
    pub applied: Vec<Applied>,
    /// The groups of further filters.
    pub facets: Vec<Facet>,
    /// The answer's numbers.
    pub answer: &'a Answer,
    /// Entries whose records say all that was asked.
    pub stated: Vec<Card<'a>>,
    /// Entries whose records leave something unsaid.
    pub not_stated: Vec<Card<'a>>,
    /// This page, from 1.
    pub page: usize,
    /// The last page with entries.
    pub last_page: usize,
    /// Whether a warning about paid helpers belongs beside these results.
    pub warns: bool,
    /// How many entries there are, with those that were asked for by name.
    pub shown: usize,
    /// Whether the words came without standing in the address, and must not get there by a link.
    pub is_unseen: bool,
    /// Whether somebody may be in danger now.
    pub is_urgent: bool,
    /// Whether onlookers must not read what was searched for.
    pub is_sensitive: bool,
}

impl ShowPage<'_> {
    /// The address of another page of this list.
    pub fn page_href(&self, page: usize) -> String {
        self.shell.href(&format!("/search{}", self.filter.query(page)))
    }

    /// The address of this list in another order.
    pub fn sort_href(&self, sort: Sort) -> String {
        self.shell.href(&format!("/search{}", Filter { sort, ..self.filter.clone() }.query(1)))
    }

    /// The address of this list as a file.
    pub fn file_href(&self, ending: &str) -> String {
        self.shell.href(&format!("/search.{ending}{}", self.filter.query(1)))
    }

    /// The address of this list with every record.
    pub fn unlisted_href(&self) -> String {
        self.shell.href(&format!("/search{}", Filter { listed: Listed::All, ..self.filter.clone() }.query(1)))
    }

    /// Whether a parameter is a filter, not words.
    pub fn is_filter(&self, name: &str) -> bool {
        !matches!(name, "q" | "words")
    }

    /// What was chosen besides words, for the form that asks anew.
    pub fn asked_pairs(&self) -> Vec<(&'static str, String)> {
        self.asked.pairs()
    }

    /// The orders that there are.
    pub fn sorts(&self) -> &'static [Sort] {
        Sort::ALL
    }
}

/// The number of a page, from 1.
struct PageNumber(usize);

impl FromParams for PageNumber {
    fn from_params(params: &Params) -> Result<Self> {
        let Some(text) = params.one("page")? else { return Ok(Self(1)) };
        let number = text.parse().ok().filter(|page| (1..=LAST_PAGE).contains(page));
        number.map(Self).ok_or_else(|| {
            let error = FieldError::new("page", "error-number-out-of-range").with_limit(LAST_PAGE as u64);
            AppError::BadRequest(vec![error])
        })
    }
}

async fn show(
    shell: Shell,
    Current(directory): Current,
    Query(PageNumber(page)): Query<PageNumber>,
    RawQuery(query): RawQuery,
) -> Result<Response> {
    answer(shell, &directory, page, &Params::parse(query.as_deref().unwrap_or_default())?, false)
}

/// The same with nothing in the address, for whoever shares a telephone; kept by nobody.
async fn show_unseen(shell: Shell, Current(directory): Current, Form(params): Form<Params>) -> Result<Response> {
    Ok(unkept(answer(shell, &directory, 1, &params, true)?))
}

fn answer(shell: Shell, directory: &Directory, page: usize, params: &Params, is_unseen: bool) -> Result<Response> {
    let filter = Filter::read(params, directory, Listed::Help, shell.now)?;
    let stretch = Stretch { offset: (page - 1) * PER_PAGE, limit: PER_PAGE };
    let mut wish = Wish::read(directory, &filter);
    let answer = wish.answer(directory, stretch, shell.formats());
    if page > 1 && page > answer.total.div_ceil(PER_PAGE) {
        return Err(AppError::NotFound);
    }
    let asked = filter;
    let filter = wish.filter.clone();
    let named: Vec<Card<'_>> = if page == 1 { cards_of(&wish.named, directory, &shell) } else { Vec::new() };
    let found = answer.ids.iter().filter_map(|id| directory.get(*id)).enumerate();
    let found = found.filter(|(_, organization)| page > 1 || !wish.named.contains(&organization.id));
    let cards = found.filter_map(|(position, organization)| {
        let card = Card::new(organization, directory, &shell, stretch.offset + position < answer.stated)?;
        Some(Card { why: if asked.q.is_some() { why(organization, &filter, directory, &shell) } else { Vec::new() }, ..card })
    });
    let (stated, not_stated): (Vec<Card<'_>>, Vec<Card<'_>>) = cards.partition(|card| card.is_stated);
    let taxonomy = directory.taxonomy();
    let is_sensitive = filter.needs.iter().any(|slug| taxonomy.need(slug).is_some_and(|need| need.is_sensitive));
    let html = ShowPage {
        places: if filter.places.is_empty() && asked.q.is_some() && !is_unseen {
            where_to(&filter, &answer.counts, directory, &shell)
        } else {
            Vec::new()
        },
        exact_href: exact_href(&asked, &wish, &shell).filter(|_| !is_unseen),
        instead: if is_unseen { Vec::new() } else { instead(&wish, directory, &shell) },
        shown: answer.total + wish.named_besides(directory),
        is_unseen,
        related: if answer.total < FEW && !is_unseen { related(&filter, &answer, directory, &shell) } else { Vec::new() },
        named,
        q: asked.q.clone().unwrap_or_default(),
        applied: applied(&filter, directory, &shell),
        facets: facets(&filter, &answer.counts, directory, &shell),
        filter: &filter,
        asked: &asked,
        wish: &wish,
        answer: &answer,
        stated,
        not_stated,
        page,
        last_page: answer.total.div_ceil(PER_PAGE).clamp(1, LAST_PAGE),
        warns: filter
            .needs
            .iter()
            .any(|slug| is_about_papers_or_work(taxonomy.need(slug).map(|need| need.parent.as_deref().unwrap_or(&need.slug)))),
        is_urgent: filter.needs.iter().any(|slug| taxonomy.need(slug).is_some_and(|need| need.is_urgent)),
        is_sensitive,
        shell,
    };
    let page = Page(html).into_response();
    Ok(if is_sensitive { unkept(page) } else { page })
}

/// Why an organization answers what was typed: what it helps with and where of what was understood; else its words.
fn why(organization: &PublicOrganization, filter: &Filter, directory: &Directory, shell: &Shell) -> Vec<String> {
    let own = organization.needs();
    let is_met = |slug: &str| {
        own.contains(&slug)
            || own.iter().any(|need| directory.taxonomy().need(need).is_some_and(|need| need.parent.as_deref() == Some(slug)))
    };
    let needs = filter.needs.iter().filter(|slug| is_met(slug)).filter_map(|slug| directory.taxonomy().need(slug)).map(|need| &need.name);
    let is_there = |place: &&PlaceCode| organization.places.iter().any(|own| own.country == place.country);
    let places = filter.places.iter().filter(is_there).filter_map(|place| place.name(directory.places()));
    let words = filter.q.as_ref().map(|_| shell.t("search-why-words"));
    needs.chain(places).map(|name| name.text(shell.lang).to_owned()).chain(words).collect()
}

fn cards_of<'a>(ids: &[OrganizationId], directory: &'a Directory, shell: &Shell) -> Vec<Card<'a>> {
    let card = |id: &OrganizationId| {
        let card = Card::new(directory.get(*id)?, directory, shell, true)?;
        Some(Card { why: vec![shell.t("search-why-name")], ..card })
    };
    ids.iter().filter_map(card).collect()
}

/// The same words, taken as they are.
fn exact_href(asked: &Filter, wish: &Wish, shell: &Shell) -> Option<String> {
    let was_read = asked.q.is_some() && (!wish.understood.is_empty() || wish.understood.corrected.is_some());
    was_read.then(|| shell.href(&format!("/search{}", Filter { words: Reading::Exact, ..asked.clone() }.query(1))))
}

/// What else helps in the same trouble, the most frequent first: other needs of the group, and advice.
fn related(filter: &Filter, answer: &Answer, directory: &Directory, shell: &Shell) -> Vec<Applied> {
    let taxonomy = directory.taxonomy();
    let groups: Vec<&str> = filter.needs.iter().filter_map(|slug| taxonomy.need(slug)?.parent.as_deref()).collect();
    let is_near =
        |need: &&crate::taxonomy::Need| need.parent.as_deref().is_some_and(|parent| groups.contains(&parent)) || need.slug == ADVICE;
    let near = taxonomy.needs().iter().filter(is_near).filter(|need| !groups.is_empty() && !filter.needs.contains(&need.slug));
    let mut near: Vec<_> = near.filter_map(|need| Some((answer.counts.needs.get(&need.slug)?, need))).collect();
    near.sort_by_key(|(count, need)| (std::cmp::Reverse(**count), need.slug.as_str()));
    let offer = |(count, need): (&usize, &crate::taxonomy::Need)| Applied {
        label: format!("{} ({})", need.name.text(shell.lang), shell.number(count)),
        href: shell.href(&format!("/search{}", Filter { needs: vec![need.slug.clone()], q: None, ..filter.clone() }.query(1))),
    };
    near.into_iter().take(RELATED).map(offer).collect()
}

/// Countries to choose from, for whoever has not said where they are: first those where readers of the page's language
/// mostly are, then those that would leave the most.
fn where_to(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<Applied> {
    let mut countries: Vec<(&PlaceCode, usize)> =
        counts.places.named().filter(|(place, _)| place.region.is_none() && place.city.is_none()).collect();
    countries.sort_by_key(|(place, count)| (shell.lang.country_rank(&place.country), std::cmp::Reverse(*count), *place));
    let offer = |(place, count): (&PlaceCode, usize)| {
        let filter = Filter { places: vec![place.clone()], ..filter.clone() };
        let label = format!("{} ({})", place.name(directory.places())?.text(shell.lang), shell.number(&count));
        Some(Applied { label, href: shell.href(&format!("/search{}", filter.query(1))) })
    };
    countries.into_iter().take(PLACES).filter_map(offer).collect()
}

/// Needs that the words may mean instead, each with its list.
fn instead(wish: &Wish, directory: &Directory, shell: &Shell) -> Vec<Applied> {
    let offer = |slug: &String| {
        let need = directory.taxonomy().need(slug)?;
        let href = shell.href(&format!("/search{}", Filter { needs: vec![slug.clone()], ..wish.filter.clone() }.query(1)));
        Some(Applied { label: need.name.text(shell.lang).to_owned(), href })
    };
    wish.instead.iter().filter_map(offer).collect()
}

/// Papers, jobs and registration are what false helpers sell.
fn is_about_papers_or_work(group: Option<&str>) -> bool {
    matches!(group, Some("papers" | "work"))
}

/// The filters that hold, each with the address of the list without it.
fn applied(filter: &Filter, directory: &Directory, shell: &Shell) -> Vec<Applied> {
    let taxonomy = directory.taxonomy();
    let lang = shell.lang;
    let without = |label: String, change: &dyn Fn(&mut Filter)| {
        let mut other = filter.clone();
        change(&mut other);
        Applied { label, href: shell.href(&format!("/search{}", other.query(1))) }
    };
    let mut applied = Vec::new();
    if let Some(q) = &filter.q {
        applied.push(without(shell.t1("search-words", "words", q.clone()), &|other| other.q = None));
    }
    for slug in &filter.needs {
        let label = taxonomy.need(slug).map_or_else(String::new, |need| need.name.text(lang).to_owned());
        applied.push(without(label, &|other| other.needs.retain(|need| need != slug)));
    }
    for place in &filter.places {
        let label = place.name(directory.places()).map_or_else(String::new, |name| name.text(lang).to_owned());
        applied.push(without(label, &|other| other.places.retain(|own| own != place)));
    }
    for code in &filter.languages {
        let label = taxonomy.language(code).map_or_else(String::new, |language| language.name.text(lang).to_owned());
        applied.push(without(label, &|other| other.languages.retain(|language| language != code)));
    }
    for mode in &filter.modes {
        applied.push(without(shell.t(mode.key()), &|other| other.modes.retain(|own| own != mode)));
    }
    for slug in &filter.kinds {
        let label = taxonomy.kind(slug).map_or_else(String::new, |kind| kind.name.text(lang).to_owned());
        applied.push(without(label, &|other| other.kinds.retain(|kind| kind != slug)));
    }
    for criterion in &filter.criteria {
        applied.push(without(shell.t(criterion.key()), &|other| other.criteria.retain(|own| own != criterion)));
    }
    for cost in &filter.costs {
        applied.push(without(shell.t(cost.key()), &|other| other.costs.retain(|own| own != cost)));
    }
    for way in &filter.ways {
        applied.push(without(shell.t(way.key()), &|other| other.ways.retain(|own| own != way)));
    }
    if let Some(open) = filter.open {
        applied.push(without(shell.t(open.key()), &|other| other.open = None));
    }
    if let Some(within) = filter.checked {
        applied.push(without(shell.t(within.key()), &|other| other.checked = None));
    }
    for code in &filter.communities {
        let name = community_name(taxonomy, directory.places(), code);
        let label = name.map_or_else(String::new, |name| name.text(lang).to_owned());
        applied.push(without(label, &|other| other.communities.retain(|own| own != code)));
    }
    for status in &filter.statuses {
        applied.push(without(shell.t(status.key()), &|other| other.statuses.retain(|own| own != status)));
    }
    if filter.listed == Listed::All {
        applied.push(without(shell.t("listed-all"), &|other| other.listed = Listed::Help));
    }
    applied
}
