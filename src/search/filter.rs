//! What a person asks for, as addresses say it: the same parameters for pages and for data.

use std::str::FromStr;

use jiff::Timestamp;

use super::near::Near;
use crate::{
    directory::{Directory, index::PlaceCode},
    error::{AppError, FieldError},
    organizations::{Cost, Criterion, LanguageMode, Status, Way},
    vocabulary,
    web::Params,
};

vocabulary! {
    /// Which records may stand in an answer.
    Listed "listed" {
        /// Those that help people directly.
        Help = "help",
        /// Every record, also those that only stand in networks and data, and those that are closed.
        All = "all",
    }
}

vocabulary! {
    /// The order of an answer.
    Sort "sort" {
        /// The best match first.
        Best = "best",
        /// The last checked first.
        Checked = "checked",
        /// The nearest first: to the position given, else to the place asked for.
        Nearest = "nearest",
        /// By name, as the page's language sorts.
        Name = "name",
    }
}

vocabulary! {
    /// How the words are taken.
    Reading {
        /// By what they mean.
        Meaning = "meaning",
        /// As they are.
        Exact = "exact",
    }
}

vocabulary! {
    /// How long ago the last check may be, in months.
    Within "checked-within" {
        /// Half a year: what was checked then is shown plainly.
        HalfYear = "6",
        /// A year: after that a check is old.
        Year = "12",
    }
}

impl Within {
    /// In months.
    pub fn months(self) -> i32 {
        match self {
            Self::HalfYear => 6,
            Self::Year => 12,
        }
    }
}

vocabulary! {
    /// Whether people can come or call at this moment.
    Open "open" {
        /// They can.
        Now = "now",
    }
}

/// Words and filters. Values of one group are alternatives; groups narrow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Words.
    pub q: Option<String>,
    /// How they are taken.
    pub words: Reading,
    /// Needs, or groups of them.
    pub needs: Vec<String>,
    /// Places.
    pub places: Vec<PlaceCode>,
    /// Languages spoken.
    pub languages: Vec<String>,
    /// How they are spoken.
    pub modes: Vec<LanguageMode>,
    /// Kinds of organization.
    pub kinds: Vec<String>,
    /// For whom.
    pub criteria: Vec<Criterion>,
    /// Costs.
    pub costs: Vec<Cost>,
    /// Ways to reach it.
    pub ways: Vec<Way>,
    /// Whether it is open.
    pub open: Option<Open>,
    /// When it was checked last.
    pub checked: Option<Within>,
    /// Communities that it serves.
    pub communities: Vec<String>,
    /// What has become of it.
    pub statuses: Vec<Status>,
    /// Where the person is, roughly.
    pub near: Option<Near>,
    /// The moment of asking, for what is open or was checked lately.
    pub at: Timestamp,
    /// Which records.
    pub listed: Listed,
    /// In which order.
    pub sort: Sort,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            q: None,
            words: Reading::Meaning,
            needs: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            modes: Vec::new(),
            kinds: Vec::new(),
            criteria: Vec::new(),
            costs: Vec::new(),
            ways: Vec::new(),
            open: None,
            checked: None,
            communities: Vec::new(),
            statuses: Vec::new(),
            near: None,
            at: Timestamp::UNIX_EPOCH,
            listed: Listed::Help,
            sort: Sort::Best,
        }
    }
}

impl Filter {
    /// Reads a filter at a moment; `listed` is what holds when the parameters do not say.
    ///
    /// # Errors
    /// `Invalid` when a value names nothing that the directory knows; `BadRequest` when a parameter stands twice that may stand once.
    pub fn read(params: &Params, directory: &Directory, listed: Listed, at: Timestamp) -> Result<Self, AppError> {
        let (taxonomy, places) = (directory.taxonomy(), directory.places());
        let mut errors = Vec::new();
        let named = |name, errors: &mut Vec<_>, is_known: &dyn Fn(&str) -> bool| {
            values(params, name, errors, |value| is_known(value).then(|| value.to_owned()))
        };
        let filter = Self {
            q: params.one("q")?.map(str::to_owned),
            words: one(params, "words", &mut errors)?.unwrap_or(Reading::Meaning),
            needs: named("need", &mut errors, &|slug| taxonomy.need(slug).is_some()),
            places: values(params, "place", &mut errors, |code| PlaceCode::find(code, places)),
            languages: named("lang", &mut errors, &|code| taxonomy.language(code).is_some()),
            modes: values(params, "mode", &mut errors, |mode| mode.parse().ok()),
            kinds: named("kind", &mut errors, &|slug| taxonomy.kind(slug).is_some()),
            criteria: values(params, "for", &mut errors, |criterion| criterion.parse().ok()),
            costs: values(params, "cost", &mut errors, |cost| cost.parse().ok()),
            ways: values(params, "way", &mut errors, |way| way.parse().ok()),
            open: one(params, "open", &mut errors)?,
            checked: one(params, "checked", &mut errors)?,
            communities: named("community", &mut errors, &|code| taxonomy.community(code).is_some()),
            statuses: values(params, "status", &mut errors, |status| status.parse().ok()),
            near: one(params, "near", &mut errors)?,
            at,
            listed: one(params, "listed", &mut errors)?.unwrap_or(listed),
            sort: one(params, "sort", &mut errors)?.unwrap_or(Sort::Best),
        };
        if errors.is_empty() { Ok(filter) } else { Err(AppError::Invalid(errors)) }
    }

    /// Whether nothing narrows the answer.
    pub fn is_empty(&self) -> bool {
        self.q.is_none() && self.count() == 0
    }

    /// How many values are chosen.
    pub fn count(&self) -> usize {
        let lists = [self.needs.len(), self.places.len(), self.languages.len(), self.modes.len(), self.kinds.len(), self.criteria.len()];
        let more = [self.costs.len(), self.ways.len(), self.communities.len(), self.statuses.len()];
        lists.iter().chain(&more).sum::<usize>() + usize::from(self.open.is_some()) + usize::from(self.checked.is_some())
    }

    /// The parameters of this filter in their fixed order, without those that say nothing.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        add(&mut pairs, "q", &self.q);
        add(&mut pairs, "words", Some(self.words).filter(|words| *words != Reading::Meaning && self.q.is_some()));
        add(&mut pairs, "need", &self.needs);
        add(&mut pairs, "place", &self.places);
        add(&mut pairs, "lang", &self.languages);
        add(&mut pairs, "mode", &self.modes);
        add(&mut pairs, "kind", &self.kinds);
        add(&mut pairs, "for", &self.criteria);
        add(&mut pairs, "cost", &self.costs);
        add(&mut pairs, "way", &self.ways);
        add(&mut pairs, "open", self.open);
        add(&mut pairs, "checked", self.checked);
        add(&mut pairs, "community", &self.communities);
        add(&mut pairs, "status", &self.statuses);
        add(&mut pairs, "near", self.near);
        add(&mut pairs, "listed", Some(self.listed).filter(|listed| *listed != Listed::Help));
        add(&mut pairs, "sort", Some(self.sort).filter(|sort| *sort != Sort::Best));
        pairs
    }

    /// The query string of this filter, with a page when it is not the first; empty when there is nothing to say.
    pub fn query(&self, page: usize) -> String {
        let mut writer = form_urlencoded::Serializer::new(String::new());
        writer.extend_pairs(self.pairs());
        if page > 1 {
            writer.append_pair("page", &page.to_string());
        }
        let query = writer.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }
}

fn add<T: ToString>(pairs: &mut Vec<(&'static str, String)>, name: &'static str, values: impl IntoIterator<Item = T>) {
    pairs.extend(values.into_iter().map(|value| (name, value.to_string())));
}

/// Every value of a parameter; one that cannot be read is an error.
fn values<T>(params: &Params, name: &'static str, errors: &mut Vec<FieldError>, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let mut known = Vec::new();
    for value in params.many(name) {
        match read(value) {
            Some(value) => known.push(value),
            None => errors.push(FieldError::new(name, "error-unknown-value")),
        }
    }
    known
}

fn one<T: FromStr>(params: &Params, name: &'static str, errors: &mut Vec<FieldError>) -> Result<Option<T>, AppError> {
    let Some(value) = params.one(name)? else { return Ok(None) };
    let parsed = value.parse().ok();
    if parsed.is_none() {
        errors.push(FieldError::new(name, "error-unknown-value"));
    }
    Ok(parsed)
}
