//! Languages: who serves in one, by own people or through an interpreter, and where.

use std::collections::HashMap;

use askama::Template;
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::get,
};

use super::needs;
use crate::{
    directory::{Current, Directory, PublicOrganization},
    error::{AppError, Result},
    organizations::LanguageMode,
    search::{Filter, Page as Stretch, card::Card, find},
    state::AppState,
    taxonomy::Language,
    web::{Page, Path, Shell},
};

/// Entries of each group on the page of a language; the rest is a search away.
const SHOWN: usize = 20;

/// `/{lang}/languages` and `/{lang}/languages/{code}`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/languages", get(list)).route("/{lang}/languages/{code}", get(show))
}

/// How a language is spoken, as far as a reader needs to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Manner {
    /// By own people.
    Staff,
    /// Through an interpreter, there or on the telephone.
    Interpreter,
    /// In writing only, or by someone you bring.
    Other,
    /// Nobody said how.
    NotStated,
}

/// The headings of the manners, in their order.
const HEADINGS: [&str; 4] = ["languages-staff", "languages-interpreter", "languages-other", "languages-not-stated"];

impl From<LanguageMode> for Manner {
    fn from(mode: LanguageMode) -> Self {
        match mode {
            LanguageMode::Staff => Self::Staff,
            LanguageMode::Interpreter | LanguageMode::PhoneInterpreter => Self::Interpreter,
            LanguageMode::Written | LanguageMode::BringSomeone => Self::Other,
            LanguageMode::NotStated => Self::NotStated,
        }
    }
}

/// A row of the table of languages.
#[derive(Debug)]
pub struct Row {
    /// The language, in words.
    pub name: String,
    /// What it calls itself, with its code, where that is another word.
    pub autonym: Option<(String, String)>,
    /// Its page.
    pub href: String,
    /// How many serve in it in each of the manners that the table has.
    pub counts: Vec<usize>,
    /// How many in all.
    pub total: usize,
}

/// Every language in which somebody serves.
#[derive(Template)]
#[template(path = "browse/languages.html")]
pub struct LanguagesPage {
    /// The frame.
    pub shell: Shell,
    /// The manners that some record tells of, by the keys of their headings; none when no record tells how.
    pub manners: Vec<&'static str>,
    /// The languages.
    pub rows: Vec<Row>,
    /// How many organizations do not say in which languages.
    pub unsaid: usize,
}

/// Those that speak a language in one manner.
#[derive(Debug)]
pub struct Group<'a> {
    /// The key of its heading.
    pub heading: &'static str,
    /// How many there are.
    pub count: usize,
    /// The first of them, each with the sentence on how, where it is not in the heading.
    pub cards: Vec<(Card<'a>, Option<&'static str>)>,
}

/// A language.
#[derive(Template)]
#[template(path = "browse/language.html")]
pub struct LanguagePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The language.
    pub language: &'a Language,
    /// Its name.
    pub name: &'a str,
    /// Those that serve in it, by manner.
    pub groups: Vec<Group<'a>>,
    /// Countries where they work: name, list and count.
    pub countries: Vec<(String, String, usize)>,
    /// How many serve in it.
    pub stated: usize,
    /// How many do not say in which languages.
    pub unsaid: usize,
    /// The whole list.
    pub search_href: String,
}

async fn list(shell: Shell, Current(directory): Current) -> Response {
    let mut counts: HashMap<&str, [usize; 4]> = HashMap::new();
    for (code, mode) in helping(&directory).flat_map(|organization| organization.languages()) {
        counts.entry(code).or_default()[Manner::from(mode) as usize] += 1;
    }
    let is_told = |manner: &usize| counts.values().any(|own| own[*manner] > 0);
    let told: Vec<usize> = (0..HEADINGS.len()).filter(is_told).collect();
    // A table where all is unknown says so once.
    let told = if told == [Manner::NotStated as usize] { Vec::new() } else { told };
    let row = |language: &Language| {
        let counts = *counts.get(language.code.as_str())?;
        let name = shell.say(&language.name).to_owned();
        let autonym = language.autonym.clone().filter(|autonym| autonym.to_lowercase() != name.to_lowercase());
        Some(Row {
            autonym: autonym.map(|autonym| (language.code.clone(), autonym)),
            name,
            href: shell.href(&format!("/languages/{}", language.code)),
            total: counts.iter().sum(),
            counts: told.iter().map(|manner| counts[*manner]).collect(),
        })
    };
    let mut rows: Vec<Row> = directory.taxonomy().languages().iter().filter_map(row).collect();
    rows.sort_by(|a, b| b.total.cmp(&a.total).then_with(|| shell.formats().compare(&a.name, &b.name)));
    let unsaid = helping(&directory).filter(|organization| organization.languages().is_empty()).count();
    Page(LanguagesPage { manners: told.iter().map(|manner| HEADINGS[*manner]).collect(), rows, unsaid, shell }).into_response()
}

async fn show(shell: Shell, Current(directory): Current, Path((_, code)): Path<(String, String)>) -> Result<Response> {
    let language = directory.taxonomy().language(&code).ok_or(AppError::NotFound)?;
    let filter = Filter { languages: vec![code], ..Filter::default() };
    let answer = find(&directory, &filter, Stretch { offset: 0, limit: 0 }, shell.formats());
    let countries = needs::places(&directory, &shell, &filter, &answer, |place| place.region.is_none() && place.city.is_none());
    let html = LanguagePage {
        name: shell.say(&language.name),
        groups: groups(&directory, &shell, &language.code),
        countries,
        stated: answer.stated,
        unsaid: answer.total - answer.stated,
        search_href: shell.href(&format!("/search{}", filter.query(1))),
        language,
        shell: shell.clone(),
    };
    Ok(Page(html).into_response())
}

/// Those that serve in a language, own people before interpreters, each group in the order of the directory.
fn groups<'a>(directory: &'a Directory, shell: &Shell, code: &str) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = HEADINGS.map(|heading| Group { heading, count: 0, cards: Vec::new() }).into();
    for organization in helping(directory) {
        let Some((_, mode)) = organization.languages().into_iter().find(|(own, _)| *own == code) else { continue };
        let group = &mut groups[Manner::from(mode) as usize];
        group.count += 1;
        if group.cards.len() < SHOWN {
            let how =
                matches!(mode, LanguageMode::PhoneInterpreter | LanguageMode::Written | LanguageMode::BringSomeone).then(|| mode.key());
            group.cards.extend(Card::new(organization, directory, shell, true).map(|card| (card, how)));
        }
    }
    groups.retain(|group| group.count > 0);
    groups
}

fn helping(directory: &Directory) -> impl Iterator<Item = &PublicOrganization> {
    directory.organizations().iter().map(AsRef::as_ref).filter(|organization: &&PublicOrganization| organization.is_help())
}
