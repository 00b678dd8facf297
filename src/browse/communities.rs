//! People of one origin, at both ends of the road: who serves them abroad, who works where they come from, and the
//! embassies of their country. Only what records say; what they do not say is said to be unknown.

use std::collections::HashMap;

use askama::Template;
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{
    directory::{Current, Directory, PublicOrganization, index::PlaceCode},
    error::{AppError, Result},
    i18n::Translations,
    search::card::Card,
    state::AppState,
    taxonomy::Community,
    web::{Page, Path, Shell},
};

/// Entries of each group.
const SHOWN: usize = 20;

/// The group of needs around leaving, returning and travelling.
const ROAD: &str = "mobility";

/// The kind of bodies that stand for a country abroad.
const CONSULATE: &str = "consulate";

/// `/{lang}/communities` and `/{lang}/communities/{code}`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/communities", get(list)).route("/{lang}/communities/{code}", get(show))
}

/// A row of the table of communities.
#[derive(Debug)]
pub struct Row {
    /// The community, in words.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How many serve it abroad, with embassies.
    pub abroad: usize,
    /// How many work where it comes from, when that is one country.
    pub home: Option<usize>,
}

/// Every community that a record names.
#[derive(Template)]
#[template(path = "browse/communities.html")]
pub struct CommunitiesPage {
    /// The frame.
    pub shell: Shell,
    /// The communities.
    pub rows: Vec<Row>,
}

/// Organizations, and how many there are in all.
#[derive(Debug, Default)]
pub struct Group<'a> {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub cards: Vec<Card<'a>>,
}

/// A community.
#[derive(Template)]
#[template(path = "browse/community.html")]
pub struct CommunityPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// Its name.
    pub name: &'a str,
    /// The page of its country.
    pub country_href: Option<String>,
    /// Those abroad that say they serve it.
    pub abroad: Group<'a>,
    /// Where those work: country and count.
    pub countries: Vec<(String, usize)>,
    /// Those in its country that say they help with leaving, returning or travelling.
    pub road: Group<'a>,
    /// The others in its country.
    pub home: Group<'a>,
    /// Its embassies and consulates.
    pub embassies: Group<'a>,
}

/// The records around a community.
#[derive(Debug, Default)]
struct Around<'a> {
    abroad: Vec<&'a PublicOrganization>,
    road: Vec<&'a PublicOrganization>,
    home: Vec<&'a PublicOrganization>,
    embassies: Vec<&'a PublicOrganization>,
}

impl<'a> Around<'a> {
    fn new(directory: &'a Directory, community: &Community) -> Self {
        let mut around = Self::default();
        for organization in directory.organizations().iter().map(AsRef::as_ref).filter(|organization| organization.is_help()) {
            let serves = organization.communities.contains(&community.code);
            let is_home = community.country.as_ref().is_some_and(|home| organization.places.iter().any(|place| place.country == *home));
            let is_abroad = organization.places.is_empty()
                || organization.places.iter().any(|place| community.country.as_ref().is_none_or(|home| place.country != *home));
            if is_home {
                let group = if helps_on_the_road(organization, directory) { &mut around.road } else { &mut around.home };
                group.push(organization);
            }
            if serves && is_abroad {
                let group = if organization.kind == CONSULATE { &mut around.embassies } else { &mut around.abroad };
                group.push(organization);
            }
        }
        around
    }
}

fn helps_on_the_road(organization: &PublicOrganization, directory: &Directory) -> bool {
    let is_road = |slug: &&str| directory.taxonomy().need(slug).is_some_and(|need| need.parent.as_deref() == Some(ROAD));
    organization.needs().iter().any(is_road)
}

async fn list(shell: Shell, Current(directory): Current) -> Response {
    let is_named =
        |community: &&Community| directory.organizations().iter().any(|organization| organization.communities.contains(&community.code));
    let row = |community: &Community| {
        let around = Around::new(&directory, community);
        Row {
            name: shell.say(name(community, &directory)).to_owned(),
            href: shell.href(&path(community)),
            abroad: around.abroad.len() + around.embassies.len(),
            home: community.country.is_some().then(|| around.home.len() + around.road.len()),
        }
    };
    let mut rows: Vec<Row> = directory.taxonomy().communities().iter().filter(is_named).map(row).collect();
    rows.sort_by(|a, b| shell.formats().compare(&a.name, &b.name).then_with(|| a.href.cmp(&b.href)));
    Page(CommunitiesPage { rows, shell }).into_response()
}

async fn show(shell: Shell, Current(directory): Current, Path((_, code)): Path<(String, String)>) -> Result<Response> {
    let taxonomy = directory.taxonomy();
    let community = taxonomy.community(&code.to_ascii_uppercase()).or_else(|| taxonomy.community(&code));
    let community = community.filter(|community| path(community).ends_with(&format!("/{code}"))).ok_or(AppError::NotFound)?;
    let around = Around::new(&directory, community);
    let group = |organizations: &[&'_ PublicOrganization]| organizations.len();
    let cards = |organizations: Vec<_>| Group {
        count: group(&organizations),
        cards: organizations.into_iter().take(SHOWN).filter_map(|one| Card::new(one, &directory, &shell, true)).collect(),
    };
    let html = CommunityPage {
        name: shell.say(name(community, &directory)),
        country_href: community.country.as_ref().map(|country| {
            let place = PlaceCode { country: country.clone(), region: None, city: None };
            shell.href(&place.path())
        }),
        countries: countries(&around.abroad, &directory, &shell),
        abroad: cards(around.abroad),
        road: cards(around.road),
        home: cards(around.home),
        embassies: cards(around.embassies),
        shell: shell.clone(),
    };
    Ok(Page(html).into_response())
}

/// In which countries organizations work: each once for each country that it names.
fn countries(organizations: &[&PublicOrganization], directory: &Directory, shell: &Shell) -> Vec<(String, usize)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for organization in organizations {
        let mut own: Vec<&str> = organization.places.iter().map(|place| place.country.as_str()).collect();
        own.sort_unstable();
        own.dedup();
        own.into_iter().for_each(|country| *counts.entry(country).or_default() += 1);
    }
    let named = counts.into_iter().filter_map(|(code, count)| Some((shell.say(&directory.places().country(code)?.name).to_owned(), count)));
    let mut named: Vec<(String, usize)> = named.collect();
    named.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| shell.formats().compare(&a.0, &b.0)));
    named
}

/// The community's name: its country's, when it is one.
fn name<'a>(community: &'a Community, directory: &'a Directory) -> &'a Translations {
    let country = community.country.as_deref().and_then(|country| directory.places().country(country));
    country.map_or(&community.name, |country| &country.name)
}

/// Its page, after the language.
fn path(community: &Community) -> String {
    format!("/communities/{}", community.code.to_ascii_lowercase())
}
