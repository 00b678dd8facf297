//! The page of notices, and the same as a feed.

use std::sync::Arc;

use askama::Template;
use axum::{
    Extension, Router,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::{Timestamp, tz::TimeZone};

use super::{Notice, Shelf};
use crate::{
    directory::{Current, Directory},
    error::{AppError, FieldError, Result},
    i18n::Chosen,
    state::AppState,
    web::{FromParams, Page, Params, Query, Shell, cache::PUBLIC},
};

/// `/{lang}/news` and `/{lang}/news.atom`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/news", get(list)).route("/{lang}/news.atom", get(feed)).layer(Extension(Arc::new(Shelf::default())))
}

/// A notice in the reader's words.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The notice.
    pub notice: &'a Notice,
    /// Its title.
    pub title: Chosen<'a>,
    /// Its sentence.
    pub sentence: Chosen<'a>,
    /// Its country, and its region if it has one.
    pub place: String,
}

/// A country to choose.
#[derive(Debug)]
pub struct CountryLink {
    /// Its name.
    pub name: String,
    /// The list of its notices.
    pub href: String,
    /// How many there are.
    pub count: usize,
    /// Whether this is its list.
    pub is_current: bool,
}

/// The page of notices.
#[derive(Template)]
#[template(path = "notices/list.html")]
pub struct ListPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The notices.
    pub entries: Vec<Entry<'a>>,
    /// The countries that have any.
    pub countries: Vec<CountryLink>,
    /// The country that was chosen, in words.
    pub country: Option<String>,
    /// The feed of the same.
    pub feed_href: String,
}

/// The feed (RFC 4287).
#[derive(Template)]
#[template(path = "notices/feed.xml")]
pub struct Feed<'a> {
    /// The frame.
    pub shell: Shell,
    /// The notices.
    pub entries: Vec<Entry<'a>>,
    /// What is behind the question mark.
    pub query: String,
    /// The country that was chosen, in words.
    pub country: Option<String>,
    /// When anything in it last changed.
    pub updated: Timestamp,
}

impl ListPage<'_> {
    /// The sentences on when it holds, where the source says so.
    pub fn validity(&self, notice: &Notice) -> Vec<String> {
        let from = notice.valid_from.map(|date| self.shell.t1("news-valid-from", "date", self.shell.date(&date.into())));
        let until = notice.valid_until.map(|date| {
            let key = if date < self.shell.today { "news-over" } else { "news-valid-until" };
            self.shell.t1(key, "date", self.shell.date(&date.into()))
        });
        from.into_iter().chain(until).collect()
    }

    /// The day on which it was checked.
    pub fn checked_on(&self, notice: &Notice) -> String {
        self.shell.date(&notice.checked_on.into())
    }

    /// Its source with the date of that.
    pub fn source(&self, notice: &Notice) -> String {
        match &notice.source_published {
            Some(date) => format!("{} ({})", notice.source_title, self.shell.date(date)),
            None => notice.source_title.clone(),
        }
    }

    /// The source's address, where it is one that a link may lead to.
    pub fn link<'n>(&self, notice: &'n Notice) -> Option<&'n str> {
        notice.source_url.as_deref().filter(|url| is_web(url))
    }
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// The country that was chosen.
struct Country(Option<String>);

impl FromParams for Country {
    fn from_params(params: &Params) -> Result<Self> {
        Ok(Self(params.one("country")?.map(str::to_owned)))
    }
}

impl Country {
    /// Its name.
    fn name(&self, directory: &Directory, shell: &Shell) -> Result<Option<String>> {
        let Some(code) = &self.0 else { return Ok(None) };
        let country = directory.places().country(code);
        let unknown = || AppError::Invalid(vec![FieldError::new("country", "error-unknown-value")]);
        Ok(Some(country.ok_or_else(unknown)?.name.text(shell.lang).to_owned()))
    }

    fn query(&self) -> String {
        self.0.as_ref().map(|code| format!("?country={code}")).unwrap_or_default()
    }
}

async fn list(
    shell: Shell,
    Current(directory): Current,
    State(state): State<AppState>,
    Extension(shelf): Extension<Arc<Shelf>>,
    Query(chosen): Query<Country>,
) -> Result<Response> {
    let country = chosen.name(&directory, &shell)?;
    let notices = shelf.notices(&state.pool, state.clock.now()).await?;
    let html = ListPage {
        entries: entries(&notices, &chosen, &directory, &shell),
        countries: countries(&notices, &chosen, &directory, &shell),
        country,
        feed_href: shell.href(&format!("/news.atom{}", chosen.query())),
        shell,
    };
    Ok(briefly_kept(Page(html).into_response()))
}

async fn feed(
    shell: Shell,
    Current(directory): Current,
    State(state): State<AppState>,
    Extension(shelf): Extension<Arc<Shelf>>,
    Query(chosen): Query<Country>,
) -> Result<Response> {
    let country = chosen.name(&directory, &shell)?;
    let notices = shelf.notices(&state.pool, state.clock.now()).await?;
    let entries = entries(&notices, &chosen, &directory, &shell);
    // An empty feed is as new as the day: nothing of it can have changed.
    let today = shell.today.to_zoned(TimeZone::UTC).map_err(anyhow::Error::from)?.timestamp();
    let updated = entries.iter().map(|entry| entry.notice.updated_at.max(entry.notice.published_at)).max().unwrap_or(today);
    let xml = Feed { entries, country, query: chosen.query(), updated, shell }.render().map_err(anyhow::Error::from)?;
    let media_type = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    Ok(briefly_kept(([(header::CONTENT_TYPE, media_type)], xml).into_response()))
}

/// Kept by browsers as other pages are, but not by us: what this page is made of has no part in the number of the directory.
fn briefly_kept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, PUBLIC);
    response
}

fn entries<'a>(notices: &'a [Notice], chosen: &Country, directory: &'a Directory, shell: &Shell) -> Vec<Entry<'a>> {
    let entry = |notice: &'a Notice| {
        Some(Entry {
            title: notice.title.choose(shell.lang)?,
            sentence: notice.sentence.choose(shell.lang)?,
            place: place(notice, directory, shell),
            notice,
        })
    };
    notices.iter().filter(|notice| chosen.0.as_ref().is_none_or(|code| *code == notice.country)).filter_map(entry).collect()
}

fn place(notice: &Notice, directory: &Directory, shell: &Shell) -> String {
    let places = directory.places();
    let country = places.country(&notice.country).map_or(notice.country.as_str(), |country| country.name.text(shell.lang));
    let region = notice.region.as_deref().and_then(|code| places.region(code)).map(|region| region.name.text(shell.lang));
    region.map_or_else(|| country.to_owned(), |region| format!("{country} · {region}"))
}

fn countries(notices: &[Notice], chosen: &Country, directory: &Directory, shell: &Shell) -> Vec<CountryLink> {
    let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    notices.iter().for_each(|notice| *counts.entry(&notice.country).or_default() += 1);
    let link = |(code, count): (&str, usize)| CountryLink {
        name: directory.places().country(code).map_or(code, |country| country.name.text(shell.lang)).to_owned(),
        href: shell.href(&format!("/news?country={code}")),
        count,
        is_current: chosen.0.as_deref() == Some(code),
    };
    let mut links: Vec<CountryLink> = counts.into_iter().map(link).collect();
    links.sort_by(|a, b| shell.formats().compare(&a.name, &b.name));
    links
}
