//! Kinds of organizations: what each can and cannot do for a person, and which there are.

use askama::Template;
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::get,
};

use super::places::Row;
use crate::{
    directory::Current,
    error::{AppError, Result},
    i18n::Chosen,
    search::{Answer, Filter, Listed, Page as Stretch, card::Card, find},
    state::AppState,
    taxonomy::Kind,
    web::{Page, Path, Shell},
};

/// Entries on the page of a kind; the rest is a search away.
const SHOWN: usize = 20;

/// `/{lang}/kinds` and `/{lang}/kinds/{slug}`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/kinds", get(list)).route("/{lang}/kinds/{slug}", get(show))
}

/// Every kind, with counts.
#[derive(Template)]
#[template(path = "browse/kinds.html")]
pub struct KindsPage {
    /// The frame.
    pub shell: Shell,
    /// The kinds of which there is a record.
    pub rows: Vec<Row>,
    /// The kinds of which there is none yet: name and page.
    pub others: Vec<(String, String)>,
}

/// A kind.
#[derive(Template)]
#[template(path = "browse/kind.html")]
pub struct KindPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The kind.
    pub kind: &'a Kind,
    /// What it is.
    pub about: Option<Chosen<'a>>,
    /// The keys of what it can and what it cannot do; a kind that moderators added has none yet.
    pub limits: Option<(&'static str, &'static str)>,
    /// Organizations of this kind that help.
    pub cards: Vec<Card<'a>>,
    /// The numbers.
    pub answer: &'a Answer,
    /// The whole list.
    pub search_href: String,
    /// The whole list with the records that do not help people directly.
    pub all_href: String,
}

async fn list(shell: Shell, Current(directory): Current) -> Response {
    let counts = |listed| {
        let filter = Filter { listed, ..Filter::default() };
        find(&directory, &filter, Stretch { offset: 0, limit: 0 }, shell.formats()).counts.kinds
    };
    let (help, all) = (counts(Listed::Help), counts(Listed::All));
    let row = |kind: &Kind| Row {
        code: kind.slug.clone(),
        name: shell.say(&kind.name).to_owned(),
        href: shell.href(&format!("/kinds/{}", kind.slug)),
        help: help.get(&kind.slug).copied().unwrap_or_default(),
        all: all.get(&kind.slug).copied().unwrap_or_default(),
    };
    let (mut rows, others): (Vec<Row>, Vec<Row>) = directory.taxonomy().kinds().iter().map(row).partition(|row| row.all > 0);
    rows.sort_by(|a, b| (b.help, b.all).cmp(&(a.help, a.all)).then_with(|| shell.formats().compare(&a.name, &b.name)));
    let others = others.into_iter().map(|row| (row.name, row.href)).collect();
    Page(KindsPage { rows, others, shell }).into_response()
}

async fn show(shell: Shell, Current(directory): Current, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let kind = directory.taxonomy().kind(&slug).ok_or(AppError::NotFound)?;
    let filter = Filter { kinds: vec![slug], ..Filter::default() };
    let answer = find(&directory, &filter, Stretch { offset: 0, limit: SHOWN }, shell.formats());
    let organizations = answer.ids.iter().filter_map(|id| directory.get(*id));
    let html = KindPage {
        kind,
        about: kind.description.choose(shell.lang),
        limits: limits(&kind.slug),
        cards: organizations.filter_map(|organization| Card::new(organization, &directory, &shell, true)).collect(),
        answer: &answer,
        search_href: shell.href(&format!("/search{}", filter.query(1))),
        all_href: shell.href(&format!("/search{}", Filter { listed: Listed::All, ..filter }.query(1))),
        shell,
    };
    Ok(Page(html).into_response())
}

/// The messages on what a kind can and cannot do for a person.
fn limits(slug: &str) -> Option<(&'static str, &'static str)> {
    Some(match slug {
        "ngo" => ("kind-ngo-can", "kind-ngo-cannot"),
        "ngo-network" => ("kind-ngo-network-can", "kind-ngo-network-cannot"),
        "diaspora-association" => ("kind-diaspora-association-can", "kind-diaspora-association-cannot"),
        "interethnic-association" => ("kind-interethnic-association-can", "kind-interethnic-association-cannot"),
        "trade-union" => ("kind-trade-union-can", "kind-trade-union-cannot"),
        "migrants-union" => ("kind-migrants-union-can", "kind-migrants-union-cannot"),
        "union-confederation" => ("kind-union-confederation-can", "kind-union-confederation-cannot"),
        "global-union" => ("kind-global-union-can", "kind-global-union-cannot"),
        "worker-centre-network" => ("kind-worker-centre-network-can", "kind-worker-centre-network-cannot"),
        "international-organization" => ("kind-international-organization-can", "kind-international-organization-cannot"),
        "service-centre" => ("kind-service-centre-can", "kind-service-centre-cannot"),
        "foundation" => ("kind-foundation-can", "kind-foundation-cannot"),
        "union-project" => ("kind-union-project-can", "kind-union-project-cannot"),
        "research-centre" => ("kind-research-centre-can", "kind-research-centre-cannot"),
        "government-body" => ("kind-government-body-can", "kind-government-body-cannot"),
        "ombudsman" => ("kind-ombudsman-can", "kind-ombudsman-cannot"),
        "consulate" => ("kind-consulate-can", "kind-consulate-cannot"),
        "clinic" => ("kind-clinic-can", "kind-clinic-cannot"),
        "faith-organization" => ("kind-faith-organization-can", "kind-faith-organization-cannot"),
        "university" => ("kind-university-can", "kind-university-cannot"),
        "community-media" => ("kind-community-media-can", "kind-community-media-cannot"),
        "informal-group" => ("kind-informal-group-can", "kind-informal-group-cannot"),
        "paid-company" => ("kind-paid-company-can", "kind-paid-company-cannot"),
        _ => return None,
    })
}
