//! The frame of every page: language, the words in it, links that keep the reader where they are.

use axum::{
    extract::{FromRef, FromRequestParts},
    http::request::Parts,
};
use fluent_bundle::FluentValue;
use jiff::{Timestamp, civil::Date};

use super::assets;
use crate::{
    error::AppError,
    i18n::{Chosen, Formats, Lang, Translations, Words},
    partial_date::PartialDate,
    state::AppState,
};

/// The longest address that is repeated in links to the same page.
const LONGEST_ADDRESS: usize = 2048;

/// Since when the records in the database cannot be reached; pages then say how old they are. Put into each request
/// by the outer layer when it is so.
#[derive(Debug, Clone, Copy)]
pub struct AwaySince(pub Timestamp);

/// What every page's frame needs, taken from the request.
#[derive(Debug, Clone)]
pub struct Shell {
    /// The language of the page.
    pub lang: Lang,
    /// Today, for ages of checks and sources.
    pub today: Date,
    /// This moment, for what is open.
    pub now: Timestamp,
    /// The public address of the site, without a slash at the end.
    pub public_url: String,
    /// Since when the page may be older than the records.
    pub away_since: Option<Timestamp>,
    words: Words,
    path: String,
    query: String,
}

/// A link to the same page in another language.
#[derive(Debug)]
pub struct LanguageLink {
    /// Its language.
    pub lang: Lang,
    /// Its address.
    pub href: String,
    /// Whether it is this page.
    pub is_current: bool,
}

impl Shell {
    /// The frame of the page at `path` (with its language prefix) and `query`, in `lang`.
    pub fn new(state: &AppState, lang: Lang, path: &str, query: &str) -> Self {
        let prefix = format!("/{lang}/");
        let path = path.strip_prefix(&prefix).map_or_else(|| "/".to_owned(), |rest| format!("/{rest}"));
        Self {
            lang,
            today: state.clock.today(),
            now: state.clock.now(),
            public_url: state.config.public_url(),
            away_since: None,
            words: state.words.clone(),
            path,
            query: query.to_owned(),
        }
    }

    /// The message `key`.
    pub fn t(&self, key: &str) -> String {
        self.words.text(self.lang, key, &[])
    }

    /// The message `key` with one variable.
    pub fn t1<'a>(&self, key: &str, name: &'static str, value: impl Into<FluentValue<'a>>) -> String {
        self.words.text(self.lang, key, &[(name, value.into())])
    }

    /// The message `key` with two variables.
    pub fn t2<'a>(
        &self,
        key: &str,
        first: &'static str,
        value: impl Into<FluentValue<'a>>,
        second: &'static str,
        other: impl Into<FluentValue<'a>>,
    ) -> String {
        self.words.text(self.lang, key, &[(first, value.into()), (second, other.into())])
    }

    /// The address of another page in this language; `path` begins with a slash.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The address of this page without the language, such as `/search`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// This page in every language, the query kept.
    pub fn languages(&self) -> Vec<LanguageLink> {
        // An address of kilobytes, ten times over, would make a page of its own: then only the front page is linked.
        let is_long = self.path.len() + self.query.len() > LONGEST_ADDRESS;
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        let here = if is_long { "/".to_owned() } else { format!("{}{query}", self.path) };
        let link = |lang| LanguageLink { lang, href: format!("/{lang}{here}"), is_current: lang == self.lang };
        Lang::all().map(link).collect()
    }

    /// The one address of this page in this language, without the query.
    pub fn canonical(&self) -> String {
        format!("{}/{}{}", self.public_url, self.lang, self.path)
    }

    /// The address of a file of `static/`.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// A whole number as people of this language write it.
    pub fn number(&self, value: &usize) -> String {
        self.formats().number(u64::try_from(*value).unwrap_or(u64::MAX))
    }

    /// A name in this language, or in the nearest that there is.
    pub fn say<'t>(&self, texts: &'t Translations) -> &'t str {
        texts.text(self.lang)
    }

    /// A text in this language, or in the nearest that there is, with which one that is.
    pub fn choose<'t>(&self, texts: &'t Translations) -> Option<Chosen<'t>> {
        texts.choose(self.lang)
    }

    /// A date as people of this language write it, as exactly as it is known.
    pub fn date(&self, date: &PartialDate) -> String {
        self.formats().date(*date)
    }

    /// Several things in one phrase, as people of this language list them.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.formats().list(items)
    }

    /// The day of a moment, in UTC.
    pub fn day(&self, moment: &Timestamp) -> String {
        self.date(&moment.to_zoned(jiff::tz::TimeZone::UTC).date().into())
    }

    /// How this language writes and sorts.
    pub fn formats(&self) -> &Formats {
        self.words.formats(self.lang)
    }
}

impl<S> FromRequestParts<S> for Shell
where
    S: Send + Sync,
    AppState: FromRef<S>,
{
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let state = AppState::from_ref(state);
        let path = parts.uri.path();
        let lang = language_of_path(path).ok_or(AppError::NotFound)?;
        let mut shell = Self::new(&state, lang, path, parts.uri.query().unwrap_or_default());
        shell.away_since = parts.extensions.get::<AwaySince>().map(|away| away.0);
        Ok(shell)
    }
}

/// The language that a path begins with.
pub fn language_of_path(path: &str) -> Option<Lang> {
    path.get(1..)?.split('/').next()?.parse().ok()
}

/// The language in which to answer a request: that of its path, else what the browser asks for.
pub fn language_of_request(path: &str, accept_language: &str) -> Lang {
    language_of_path(path).unwrap_or_else(|| Lang::negotiate(accept_language))
}
