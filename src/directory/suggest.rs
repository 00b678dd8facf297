//! What a person may be about to type: needs, places, languages and names of organizations, by how they begin, in every
//! language at once.

use std::collections::HashSet;

use super::{PublicOrganization, fold, index::PlaceCode};
use crate::{i18n::Translations, ids::OrganizationId, places::Places, taxonomy::Taxonomy};

/// Shorter beginnings lead everywhere.
const SHORTEST: usize = 2;

/// So many entries that begin alike are looked at.
const LOOKED_AT: usize = 400;

/// Something to suggest.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Suggestion {
    /// A need, by its slug.
    Need(String),
    /// A place.
    Place(PlaceCode),
    /// A language, by its tag.
    Language(String),
    /// An organization.
    Organization(OrganizationId),
}

/// Beginnings and what they lead to, in the order of the alphabet.
#[derive(Debug, Default)]
pub struct Beginnings {
    entries: Vec<(Box<str>, u32)>,
    suggestions: Vec<Suggestion>,
}

impl Beginnings {
    /// Needs, with everything that people type for them.
    pub fn of_needs(taxonomy: &Taxonomy) -> Self {
        let mut beginnings = Self::default();
        for need in taxonomy.needs() {
            let number = beginnings.add(Suggestion::Need(need.slug.clone()));
            beginnings.lead_from_every_word(&need.name, number);
            need.phrases.iter().for_each(|(_, phrase)| beginnings.lead(fold::fold(phrase), number));
        }
        beginnings.sorted()
    }

    /// Countries, regions and cities.
    pub fn of_places(places: &Places) -> Self {
        let mut beginnings = Self::default();
        let mut add = |place: PlaceCode, name: &Translations, phrases: &[String]| {
            let number = beginnings.add(Suggestion::Place(place));
            beginnings.lead_from_every_word(name, number);
            phrases.iter().for_each(|phrase| beginnings.lead(fold::fold(phrase), number));
        };
        for city in places.cities() {
            let place = PlaceCode { country: city.country.clone(), region: city.region.clone(), city: Some(city.slug.clone()) };
            add(place, &city.name, &city.phrases);
        }
        for country in places.countries() {
            add(PlaceCode { country: country.code.clone(), region: None, city: None }, &country.name, &country.phrases);
        }
        for region in places.regions() {
            add(PlaceCode { country: region.country.clone(), region: Some(region.code.clone()), city: None }, &region.name, &[]);
        }
        beginnings.sorted()
    }

    /// Languages.
    pub fn of_languages(taxonomy: &Taxonomy) -> Self {
        let mut beginnings = Self::default();
        for language in taxonomy.languages() {
            let number = beginnings.add(Suggestion::Language(language.code.clone()));
            beginnings.lead_from_every_word(&language.name, number);
            language.autonym.iter().for_each(|autonym| beginnings.lead(fold::fold(autonym), number));
        }
        beginnings.sorted()
    }

    /// Names and abbreviations of organizations.
    pub fn of_organizations<'a>(organizations: impl Iterator<Item = &'a PublicOrganization>) -> Self {
        let mut beginnings = Self::default();
        for organization in organizations {
            let number = beginnings.add(Suggestion::Organization(organization.id));
            let names = [&organization.name, &organization.acronym].into_iter().chain(&organization.alternate_names);
            names.for_each(|names| beginnings.lead_from_every_word(names, number));
        }
        beginnings.sorted()
    }

    fn add(&mut self, suggestion: Suggestion) -> u32 {
        self.suggestions.push(suggestion);
        super::index::group::length(self.suggestions.len() - 1)
    }

    fn lead_from_every_word(&mut self, names: &Translations, number: u32) {
        for name in &names.0 {
            let folded = fold::fold(&name.body);
            let starts = std::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1));
            let ends: Vec<String> = starts.map(|start| folded[start..].to_owned()).collect();
            ends.into_iter().for_each(|end| self.lead(end, number));
        }
    }

    fn lead(&mut self, beginning: String, number: u32) {
        self.entries.push((beginning.into_boxed_str(), number));
    }

    fn sorted(mut self) -> Self {
        self.entries.sort_unstable();
        self.entries.dedup();
        self.entries.shrink_to_fit();
        self
    }

    /// What begins so, once each, in the order in which it was added: the most important first.
    pub fn find(&self, typed: &str, most: usize) -> Vec<&Suggestion> {
        let typed = fold::fold(typed);
        let is_ideograph = typed.chars().next().is_some_and(|first| ('\u{3400}'..='\u{9FFF}').contains(&first));
        if typed.chars().count() < if is_ideograph { 1 } else { SHORTEST } {
            return Vec::new();
        }
        let from = self.entries.partition_point(|(beginning, _)| beginning.as_ref() < typed.as_str());
        let alike = self.entries[from..].iter().take_while(|(beginning, _)| beginning.starts_with(&typed)).take(LOOKED_AT);
        let mut numbers: Vec<u32> = alike.map(|(_, number)| *number).collect::<HashSet<_>>().into_iter().collect();
        numbers.sort_unstable();
        numbers.into_iter().take(most).map(|number| &self.suggestions[number as usize]).collect()
    }
}
