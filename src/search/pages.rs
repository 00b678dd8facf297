//! The results page.

use askama::Template;
use axum::{Router, extract::RawQuery, response::IntoResponse, routing::get};

use super::{
    Answer, Filter, Listed, Page as Stretch, Sort,
    card::Card,
    facets::{Facet, facets},
    find,
};
use crate::{
    directory::Current,
    error::{AppError, FieldError, Result},
    state::AppState,
    web::{FromParams, Page, Params, Query, Shell},
};

/// Entries on a page.
pub const PER_PAGE: usize = 20;

/// The last page that is served; who wants more takes the file.
pub const LAST_PAGE: usize = 1000;

/// `/{lang}/search`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/search", get(show))
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
    /// The filter, for links and hidden fields.
    pub filter: &'a Filter,
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

    /// The address of this list with every record.
    pub fn unlisted_href(&self) -> String {
        self.shell.href(&format!("/search{}", Filter { listed: Listed::All, ..self.filter.clone() }.query(1)))
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
) -> Result<impl IntoResponse> {
    let params = Params::parse(query.as_deref().unwrap_or_default())?;
    let filter = Filter::read(&params, &directory, Listed::Help)?;
    let stretch = Stretch { offset: (page - 1) * PER_PAGE, limit: PER_PAGE };
    let answer = find(&directory, &filter, stretch, shell.formats());
    let found = answer.ids.iter().filter_map(|id| directory.get(*id)).enumerate();
    let cards =
        found.filter_map(|(position, organization)| Card::new(organization, &directory, &shell, stretch.offset + position < answer.stated));
    let (stated, not_stated): (Vec<Card<'_>>, Vec<Card<'_>>) = cards.partition(|card| card.is_stated);
    let taxonomy = directory.taxonomy();
    let is_sensitive = filter.needs.iter().any(|slug| taxonomy.need(slug).is_some_and(|need| need.is_sensitive));
    let html = ShowPage {
        q: filter.q.clone().unwrap_or_default(),
        applied: applied(&filter, &directory, &shell),
        facets: facets(&filter, &answer.counts, &directory, &shell),
        filter: &filter,
        answer: &answer,
        stated,
        not_stated,
        page,
        last_page: answer.total.div_ceil(PER_PAGE).clamp(1, LAST_PAGE),
        warns: filter
            .needs
            .iter()
            .any(|slug| is_about_papers_or_work(taxonomy.need(slug).map(|need| need.parent.as_deref().unwrap_or(&need.slug)))),
        is_sensitive,
        shell,
    };
    let page = Page(html).into_response();
    Ok(if is_sensitive { crate::web::page::unkept(page) } else { page })
}

/// Papers, jobs and registration are what false helpers sell.
fn is_about_papers_or_work(group: Option<&str>) -> bool {
    matches!(group, Some("papers" | "work"))
}

/// The filters that hold, each with the address of the list without it.
fn applied(filter: &Filter, directory: &crate::directory::Directory, shell: &Shell) -> Vec<Applied> {
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
    for slug in &filter.kinds {
        let label = taxonomy.kind(slug).map_or_else(String::new, |kind| kind.name.text(lang).to_owned());
        applied.push(without(label, &|other| other.kinds.retain(|kind| kind != slug)));
    }
    for cost in &filter.costs {
        applied.push(without(shell.t(cost.key()), &|other| other.costs.retain(|own| own != cost)));
    }
    if filter.listed == Listed::All {
        applied.push(without(shell.t("listed-all"), &|other| other.listed = Listed::Help));
    }
    applied
}
