//! From what was typed and chosen to the filter that is answered: what was understood becomes filters that the person sees
//! and can take away; what was not stays words.

use super::{
    Answer, Filter, Page, answers, corrected,
    filter::Reading,
    find,
    understand::{Understood, understand},
};
use crate::{
    directory::{Directory, index::PlaceCode},
    i18n::Formats,
    ids::OrganizationId,
    vocabulary,
};

/// A need that scores at least this part of the best one is meant as well, or instead.
const AS_GOOD: f32 = 0.72;

/// With fewer results than this, slips of the finger are looked for.
const ENOUGH: usize = 3;

/// Organizations that are shown because their names were typed.
const NAMED: usize = 3;

/// What a person asks for, as it is answered.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The filter that is answered.
    pub filter: Filter,
    /// What was understood of the words; nothing when they were to be taken as they are.
    pub understood: Understood,
    /// Needs that may be meant instead.
    pub instead: Vec<String>,
    /// Organizations whose names were typed.
    pub named: Vec<OrganizationId>,
    /// Filters that were let go because nothing answered all of them.
    pub let_go: Vec<LetGo>,
}

vocabulary! {
    /// A part of a filter that was let go.
    LetGo "search-let-go" {
        /// The words.
        Words = "words",
        /// That it is open.
        Open = "open",
        /// That it was checked lately.
        Checked = "checked",
        /// What has become of it.
        Statuses = "statuses",
        /// The ways to reach it.
        Ways = "ways",
        /// How languages are spoken.
        Modes = "modes",
        /// The languages.
        Languages = "languages",
        /// The kinds.
        Kinds = "kinds",
        /// The communities.
        Communities = "communities",
        /// For whom it is.
        Criteria = "criteria",
        /// The costs.
        Costs = "costs",
        /// The places.
        Places = "places",
    }
}

/// Empties a list; whether there was anything in it.
fn take<T>(list: &mut Vec<T>) -> bool {
    !std::mem::take(list).is_empty()
}

/// From a city to its region, from there to the country, from there to the world.
fn widen(places: &mut Vec<PlaceCode>) {
    let is_exact = places.iter().any(|place| place.city.is_some() || place.region.is_some());
    if !is_exact {
        places.clear();
    }
    for place in places.iter_mut() {
        if place.city.take().is_none() {
            place.region = None;
        }
    }
    places.dedup();
}

impl Wish {
    /// Reads the words of a filter.
    pub fn read(directory: &Directory, filter: &Filter) -> Self {
        let mut wish =
            Self { filter: filter.clone(), understood: Understood::default(), instead: Vec::new(), named: Vec::new(), let_go: Vec::new() };
        let Some(q) = filter.q.as_deref().filter(|_| filter.words == Reading::Meaning) else { return wish };
        wish.understood = understand(directory, q);
        let understood = &wish.understood;
        wish.named = understood.organizations.iter().copied().take(NAMED).collect();
        let means_more = !understood.needs.is_empty() || !understood.places.is_empty() || !understood.kinds.is_empty();
        if !means_more || understood.is_a_name {
            return wish;
        }
        wish.filter.q = None;
        if wish.filter.needs.is_empty() {
            let best = understood.needs.first().map_or(0.0, |(_, score)| *score);
            let (meant, instead): (Vec<_>, Vec<_>) = understood.needs.iter().partition(|(_, score)| *score >= AS_GOOD * best);
            wish.filter.needs = meant.into_iter().map(|(slug, _)| slug.clone()).collect();
            wish.instead = instead.into_iter().map(|(slug, _)| slug.clone()).collect();
        }
        if wish.filter.places.is_empty() {
            wish.filter.places = understood.places.clone();
        }
        if wish.filter.languages.is_empty() {
            wish.filter.languages = understood.languages.clone();
        }
        if wish.filter.needs.is_empty() && wish.filter.kinds.is_empty() {
            wish.filter.kinds = understood.kinds.iter().take(1).map(|(slug, _)| slug.clone()).collect();
        }
        wish
    }

    /// How many of those whose names were typed do not answer the filter: they are shown all the same.
    pub fn named_besides(&self, directory: &Directory) -> usize {
        self.named.iter().filter(|id| self.understood.is_a_number || !answers(directory, &self.filter, **id)).count()
    }

    /// Answers the wish. When nothing does, what matters least is let go, one after the other, until something does.
    pub fn answer(&mut self, directory: &Directory, page: Page, formats: &Formats) -> Answer {
        if self.understood.is_a_number {
            // It is somebody's or nobody's; what resembles it would mislead.
            return Answer::default();
        }
        let mut answer = find(directory, &self.filter, page, formats);
        if answer.total < ENOUGH
            && self.filter.words == Reading::Meaning
            && let Some(words) = self.filter.q.as_deref().and_then(|q| corrected(directory, q))
        {
            let filter = Filter { q: Some(words.clone()), ..self.filter.clone() };
            let better = find(directory, &filter, page, formats);
            if better.total > 0 && (answer.total == 0 || answer.is_partial && !better.is_partial) {
                (self.filter, answer, self.understood.corrected) = (filter, better, Some(words));
            }
        }
        while answer.total == 0 && page.offset == 0 {
            let Some(let_go) = self.let_go_of_the_least() else { break };
            if !self.let_go.contains(&let_go) {
                self.let_go.push(let_go);
            }
            answer = find(directory, &self.filter, page, formats);
        }
        answer
    }

    /// What a person misses least comes first: in what words, in which language, by whom, at what price; then where.
    fn let_go_of_the_least(&mut self) -> Option<LetGo> {
        let filter = &mut self.filter;
        if filter.q.is_some() && filter.count() > 0 {
            filter.q = None;
            return Some(LetGo::Words);
        }
        if filter.open.take().is_some() {
            return Some(LetGo::Open);
        }
        if filter.checked.take().is_some() {
            return Some(LetGo::Checked);
        }
        if take(&mut filter.statuses) {
            return Some(LetGo::Statuses);
        }
        if take(&mut filter.ways) {
            return Some(LetGo::Ways);
        }
        if take(&mut filter.modes) {
            return Some(LetGo::Modes);
        }
        if take(&mut filter.languages) {
            return Some(LetGo::Languages);
        }
        if take(&mut filter.communities) {
            return Some(LetGo::Communities);
        }
        if !filter.kinds.is_empty() && !filter.needs.is_empty() {
            filter.kinds.clear();
            return Some(LetGo::Kinds);
        }
        if take(&mut filter.criteria) {
            return Some(LetGo::Criteria);
        }
        if take(&mut filter.costs) {
            return Some(LetGo::Costs);
        }
        if !filter.places.is_empty() && (!filter.needs.is_empty() || !filter.kinds.is_empty()) {
            widen(&mut filter.places);
            return Some(LetGo::Places);
        }
        None
    }
}
