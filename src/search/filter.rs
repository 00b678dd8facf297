//! What a person asks for, as addresses say it: the same parameters for pages and for data.

use std::str::FromStr;

use crate::{
    directory::{Directory, index::PlaceCode},
    error::{AppError, FieldError},
    organizations::Cost,
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
    /// Kinds of organization.
    pub kinds: Vec<String>,
    /// Costs.
    pub costs: Vec<Cost>,
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
            kinds: Vec::new(),
            costs: Vec::new(),
            listed: Listed::Help,
            sort: Sort::Best,
        }
    }
}

impl Filter {
    /// Reads a filter; `listed` is what holds when the parameters do not say.
    ///
    /// # Errors
    /// `Invalid` when a value names nothing that the directory knows; `BadRequest` when a parameter stands twice that may stand once.
    pub fn read(params: &Params, directory: &Directory, listed: Listed) -> Result<Self, AppError> {
        let taxonomy = directory.taxonomy();
        let mut errors = Vec::new();
        let mut known = |name: &'static str, is_known: &dyn Fn(&str) -> bool| -> Vec<String> {
            let (known, unknown): (Vec<&str>, Vec<&str>) = params.many(name).into_iter().partition(|value| is_known(value));
            errors.extend(unknown.iter().map(|_| FieldError::new(name, "error-unknown-value")));
            known.into_iter().map(str::to_owned).collect()
        };
        let needs = known("need", &|slug| taxonomy.need(slug).is_some());
        let languages = known("lang", &|code| taxonomy.language(code).is_some());
        let kinds = known("kind", &|slug| taxonomy.kind(slug).is_some());
        let places = known("place", &|code| PlaceCode::find(code, directory.places()).is_some());
        let costs = known("cost", &|cost| Cost::from_str(cost).is_ok());
        let filter = Self {
            q: params.one("q")?.map(str::to_owned),
            words: one(params, "words", &mut errors)?.unwrap_or(Reading::Meaning),
            needs,
            places: places.iter().filter_map(|code| PlaceCode::find(code, directory.places())).collect(),
            languages,
            kinds,
            costs: costs.iter().filter_map(|cost| cost.parse().ok()).collect(),
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
        self.needs.len() + self.places.len() + self.languages.len() + self.kinds.len() + self.costs.len()
    }

    /// The parameters of this filter in their fixed order, without those that say nothing.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&'static str, String)> = self.q.iter().map(|q| ("q", q.clone())).collect();
        if self.words != Reading::Meaning && self.q.is_some() {
            pairs.push(("words", self.words.to_string()));
        }
        pairs.extend(self.needs.iter().map(|need| ("need", need.clone())));
        pairs.extend(self.places.iter().map(|place| ("place", place.to_string())));
        pairs.extend(self.languages.iter().map(|language| ("lang", language.clone())));
        pairs.extend(self.kinds.iter().map(|kind| ("kind", kind.clone())));
        pairs.extend(self.costs.iter().map(|cost| ("cost", cost.to_string())));
        if self.listed != Listed::Help {
            pairs.push(("listed", self.listed.to_string()));
        }
        if self.sort != Sort::Best {
            pairs.push(("sort", self.sort.to_string()));
        }
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

fn one<T: FromStr>(params: &Params, name: &'static str, errors: &mut Vec<FieldError>) -> Result<Option<T>, AppError> {
    let Some(value) = params.one(name)? else { return Ok(None) };
    let parsed = value.parse().ok();
    if parsed.is_none() {
        errors.push(FieldError::new(name, "error-unknown-value"));
    }
    Ok(parsed)
}
