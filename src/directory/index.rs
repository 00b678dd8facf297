//! The search index of a directory: per organization the facet values that it has, and the words that lead to it.
//!
//! Documents are numbered by static rank, so the first that match are the first to show. A facet value is a small
//! number; what a record does not say is no value, and is told apart from saying no.

use std::collections::{BTreeMap, HashMap};

use super::{fold, public::PublicOrganization};
use crate::{
    i18n::{Lang, Translations},
    organizations::{Cost, Coverage},
    places::Places,
    taxonomy::Taxonomy,
};

/// The number of a document: its place in the order of static rank.
pub type Doc = u32;

/// What a filter asks of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// The record says so.
    Yes,
    /// The record does not say; it is shown after those that do.
    NotStated,
    /// The record says otherwise.
    No,
}

/// The facet values of one document.
#[derive(Debug, Default)]
pub struct Facets {
    /// Needs that its services meet, and the groups of those needs.
    pub needs: Vec<u16>,
    /// Its kind.
    pub kind: u16,
    /// Languages in which it serves.
    pub languages: Vec<u16>,
    /// The cost of its services.
    pub costs: Vec<Cost>,
    /// Where it works.
    pub reach: Reach,
    /// Every place in which it is counted, by number: those it names with what they lie in, once each.
    pub places: Vec<PlaceNumber>,
    /// Whether it may stand in the results of someone looking for help.
    pub is_help: bool,
    /// Whether it has a line for people in danger.
    pub is_urgent: bool,
}

/// The number of a place that some record names.
pub type PlaceNumber = usize;

/// Where an organization works, as exactly as its record says.
#[derive(Debug, Default)]
pub struct Reach {
    /// The places that it names: country, region, city.
    pub places: Vec<(String, Option<String>, Option<String>)>,
    /// How far its work reaches.
    pub coverage: Option<Coverage>,
}

impl Reach {
    /// Whether it works in the place `wanted`.
    pub fn covers(&self, wanted: &PlaceCode) -> Match {
        let coverage = self.coverage.unwrap_or(Coverage::Unknown);
        if coverage == Coverage::Global {
            return Match::Yes;
        }
        if self.places.is_empty() {
            return Match::NotStated;
        }
        let mut best = Match::No;
        for place in self.places.iter().filter(|(country, ..)| *country == wanted.country) {
            match covers(place, coverage, wanted) {
                Match::Yes => return Match::Yes,
                Match::NotStated => best = Match::NotStated,
                Match::No => {}
            }
        }
        best
    }

    /// Whether it works everywhere.
    pub fn covers_everything(&self) -> bool {
        self.coverage == Some(Coverage::Global)
    }

    fn is_nationwide(&self) -> bool {
        matches!(self.coverage, Some(Coverage::National | Coverage::CrossBorder))
    }
}

/// Whether work in `place`, of the same country, reaches the place wanted.
fn covers((_, region, city): &(String, Option<String>, Option<String>), coverage: Coverage, wanted: &PlaceCode) -> Match {
    let Some(wanted_region) = &wanted.region else {
        return Match::Yes;
    };
    if matches!(coverage, Coverage::National | Coverage::CrossBorder) {
        return Match::Yes;
    }
    match (region, city, &wanted.city) {
        (None, ..) => Match::NotStated,
        (Some(region), ..) if region != wanted_region => Match::No,
        (Some(_), _, None) => Match::Yes,
        (Some(_), Some(city), Some(wanted_city)) if city == wanted_city => Match::Yes,
        (Some(_), _, Some(_)) if coverage == Coverage::Regional => Match::Yes,
        (Some(_), None, Some(_)) => Match::NotStated,
        (Some(_), Some(_), Some(_)) => Match::No,
    }
}

/// A place as filters and addresses name it: `RU`, `RU-SVE` or `RU/yekaterinburg`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceCode {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2; a city has the region it lies in.
    pub region: Option<String>,
    /// The city's slug.
    pub city: Option<String>,
}

impl PlaceCode {
    /// The place that a code names, if we know it.
    pub fn find(code: &str, places: &Places) -> Option<Self> {
        if let Some((country, slug)) = code.split_once('/') {
            let city = places.city_by_slug(country, slug)?;
            return Some(Self { country: city.country.clone(), region: city.region.clone(), city: Some(city.slug.clone()) });
        }
        if let Some(region) = places.region(code) {
            return Some(Self { country: region.country.clone(), region: Some(region.code.clone()), city: None });
        }
        places.country(code).map(|country| Self { country: country.code.clone(), region: None, city: None })
    }

    /// Its names.
    pub fn name<'a>(&self, places: &'a Places) -> Option<&'a Translations> {
        if let Some(slug) = &self.city {
            return places.city_by_slug(&self.country, slug).map(|city| &city.name);
        }
        match &self.region {
            Some(region) => places.region(region).map(|region| &region.name),
            None => places.country(&self.country).map(|country| &country.name),
        }
    }

    /// Whether it is a city called like the region around it, such as Moscow: in a list of both it would stand twice.
    pub fn repeats_its_region(&self, places: &Places, lang: Lang) -> bool {
        let region = self.region.as_deref().filter(|_| self.city.is_some()).and_then(|region| places.region(region));
        region.is_some_and(|region| self.name(places).is_some_and(|name| name.text(lang) == region.name.text(lang)))
    }

    /// Its page, after the language.
    pub fn path(&self) -> String {
        let mut path = format!("/places/{}", self.country.to_lowercase());
        if let Some(region) = &self.region {
            path.push('/');
            path.push_str(&region.split('-').nth(1).unwrap_or("-").to_lowercase());
        }
        if let Some(city) = &self.city {
            if self.region.is_none() {
                path.push_str("/-");
            }
            path.push('/');
            path.push_str(city);
        }
        path
    }
}

impl std::fmt::Display for PlaceCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.city, &self.region) {
            (Some(city), _) => write!(formatter, "{}/{city}", self.country),
            (None, Some(region)) => formatter.write_str(region),
            (None, None) => formatter.write_str(&self.country),
        }
    }
}

/// How a word leads to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// It stands in a text, or names a need, kind, place or language of it.
    Text,
    /// It stands in a name.
    Name,
}

/// The index.
#[derive(Debug, Default)]
pub struct Index {
    facets: Vec<Facets>,
    need_numbers: HashMap<String, u16>,
    kind_numbers: HashMap<String, u16>,
    language_numbers: HashMap<String, u16>,
    places: Vec<PlaceCode>,
    place_numbers: HashMap<PlaceCode, PlaceNumber>,
    postings: BTreeMap<String, Vec<(Doc, Field)>>,
}

impl Index {
    /// The index of these organizations, which stand in the order of their static rank.
    pub fn build<'a>(organizations: impl Iterator<Item = &'a PublicOrganization>, taxonomy: &Taxonomy, places: &Places) -> Self {
        let mut index = Self {
            need_numbers: numbers(taxonomy.needs().iter().map(|need| &need.slug)),
            kind_numbers: numbers(taxonomy.kinds().iter().map(|kind| &kind.slug)),
            language_numbers: numbers(taxonomy.languages().iter().map(|language| &language.code)),
            ..Self::default()
        };
        let mut vocabulary = Vocabulary::new(taxonomy, places);
        for (organization, doc) in organizations.zip(0..) {
            let mut facets = index.facets_of(organization, taxonomy, places);
            facets.places = facets.named_places().into_iter().map(|place| index.number_of_place(place)).collect();
            index.facets.push(facets);
            let mut words: BTreeMap<String, Field> = BTreeMap::new();
            vocabulary.collect(organization, &mut words);
            for (word, field) in words {
                index.postings.entry(word).or_default().push((doc, field));
            }
        }
        index
    }

    fn number_of_place(&mut self, place: PlaceCode) -> PlaceNumber {
        let next = self.places.len();
        let number = *self.place_numbers.entry(place.clone()).or_insert(next);
        if number == next {
            self.places.push(place);
        }
        number
    }

    /// Every place that some record names, by number.
    pub fn places(&self) -> &[PlaceCode] {
        &self.places
    }

    /// The facets of every document.
    pub fn facets(&self) -> &[Facets] {
        &self.facets
    }

    /// The number of a need or group.
    pub fn need(&self, slug: &str) -> Option<u16> {
        self.need_numbers.get(slug).copied()
    }

    /// The number of a kind.
    pub fn kind(&self, slug: &str) -> Option<u16> {
        self.kind_numbers.get(slug).copied()
    }

    /// The number of a language.
    pub fn language(&self, code: &str) -> Option<u16> {
        self.language_numbers.get(code).copied()
    }

    /// The documents that a word leads to, in their order; a prefix leads to those of every word that begins so.
    pub fn documents(&self, word: &str, is_prefix: bool) -> Vec<(Doc, Field)> {
        if !is_prefix {
            return self.postings.get(word).cloned().unwrap_or_default();
        }
        let mut found: BTreeMap<Doc, Field> = BTreeMap::new();
        let words = self.postings.range(word.to_owned()..).take_while(|(other, _)| other.starts_with(word));
        for (doc, field) in words.flat_map(|(_, postings)| postings) {
            let best = found.entry(*doc).or_insert(*field);
            *best = (*best).max(*field);
        }
        found.into_iter().collect()
    }

    fn facets_of(&self, organization: &PublicOrganization, taxonomy: &Taxonomy, places: &Places) -> Facets {
        let mut needs = Vec::new();
        for slug in organization.needs() {
            let group = taxonomy.need(slug).and_then(|need| need.parent.as_deref());
            needs.extend(std::iter::once(slug).chain(group).filter_map(|slug| self.need(slug)));
        }
        needs.sort_unstable();
        needs.dedup();
        let mut languages: Vec<u16> = organization.languages().iter().filter_map(|(code, _)| self.language(code)).collect();
        languages.sort_unstable();
        let mut costs: Vec<Cost> = organization.services.iter().map(|service| service.cost).filter(|cost| *cost != Cost::Unknown).collect();
        costs.sort_unstable();
        costs.dedup();
        let areas = organization.services.iter().flat_map(|service| &service.areas);
        let place = |place: &crate::places::Place| {
            let city = place.city_id.and_then(|id| places.city(id)).map(|city| city.slug.clone());
            (place.country.clone(), place.region.clone(), city)
        };
        Facets {
            needs,
            kind: self.kind(&organization.kind).unwrap_or(u16::MAX),
            languages,
            costs,
            reach: Reach { places: organization.places.iter().chain(areas).map(place).collect(), coverage: Some(organization.coverage) },
            places: Vec::new(),
            is_help: organization.is_help(),
            is_urgent: organization.phones.iter().any(|phone| phone.is_urgent),
        }
    }
}

impl Facets {
    fn named_places(&self) -> Vec<PlaceCode> {
        let mut counted: Vec<PlaceCode> = Vec::new();
        for (country, region, city) in &self.reach.places {
            let whole = PlaceCode { country: country.clone(), region: None, city: None };
            let region_code =
                region.as_ref().map(|region| PlaceCode { country: country.clone(), region: Some(region.clone()), city: None });
            let city_code =
                city.as_ref().map(|city| PlaceCode { country: country.clone(), region: region.clone(), city: Some(city.clone()) });
            for code in std::iter::once(whole).chain(region_code).chain(city_code) {
                if !counted.contains(&code) {
                    counted.push(code);
                }
            }
        }
        counted
    }

    /// Whether its work reaches every town of the regions that it names.
    pub fn is_regional(&self) -> bool {
        self.reach.coverage == Some(Coverage::Regional)
    }

    /// Whether its work reaches every region of the countries that it names.
    pub fn is_nationwide(&self) -> bool {
        self.reach.is_nationwide()
    }
}

fn numbers<'a>(keys: impl Iterator<Item = &'a String>) -> HashMap<String, u16> {
    keys.zip(0u16..).map(|(key, number)| (key.clone(), number)).collect()
}

/// The folded words of taxonomy and places, folded once for all organizations that carry them.
struct Vocabulary<'a> {
    taxonomy: &'a Taxonomy,
    places: &'a Places,
    folded: HashMap<String, Vec<String>>,
}

impl<'a> Vocabulary<'a> {
    fn new(taxonomy: &'a Taxonomy, places: &'a Places) -> Self {
        Self { taxonomy, places, folded: HashMap::new() }
    }

    /// The words that lead to an organization: its names, its texts, and the names of its needs, kind, languages,
    /// communities and places, in every language. What people type for a need is read before (`thesaurus`).
    fn collect(&mut self, organization: &PublicOrganization, words: &mut BTreeMap<String, Field>) {
        let names =
            [&organization.name, &organization.acronym].into_iter().chain(&organization.alternate_names).chain(&organization.former_names);
        let texts = std::iter::once(&organization.description)
            .chain(&organization.served)
            .chain(&organization.programmes)
            .chain(&organization.publications);
        texts.for_each(|text| add(words, text, Field::Text));
        for slug in organization.needs() {
            self.add_term(words, &format!("need/{slug}"), |taxonomy, _| taxonomy.need(slug).map(|need| &need.name));
        }
        let kind = &organization.kind;
        self.add_term(words, &format!("kind/{kind}"), |taxonomy, _| taxonomy.kind(kind).map(|kind| &kind.name));
        for (code, _) in organization.languages() {
            self.add_term(words, &format!("language/{code}"), |taxonomy, _| taxonomy.language(code).map(|language| &language.name));
        }
        for code in &organization.communities {
            self.add_term(words, &format!("community/{code}"), |taxonomy, places| {
                let community = taxonomy.community(code)?;
                let name = community
                    .country
                    .as_deref()
                    .and_then(|country| places.country(country))
                    .map_or(&community.name, |country| &country.name);
                Some(name)
            });
        }
        for place in &organization.places {
            self.add_term(words, &format!("country/{}", place.country), |_, places| {
                places.country(&place.country).map(|country| &country.name)
            });
            if let Some(code) = &place.region {
                self.add_term(words, &format!("region/{code}"), |_, places| places.region(code).map(|region| &region.name));
            }
            if let Some(id) = place.city_id {
                self.add_term(words, &format!("city/{id}"), |_, places| places.city(id).map(|city| &city.name));
            }
        }
        names.for_each(|name| add(words, name, Field::Name));
    }

    fn add_term(
        &mut self,
        words: &mut BTreeMap<String, Field>,
        key: &str,
        term: impl FnOnce(&'a Taxonomy, &'a Places) -> Option<&'a Translations>,
    ) {
        if !self.folded.contains_key(key) {
            let folded = term(self.taxonomy, self.places)
                .map_or_else(Vec::new, |name| name.0.iter().flat_map(|translation| fold::words(&translation.body)).collect());
            self.folded.insert(key.to_owned(), folded);
        }
        for word in self.folded.get(key).into_iter().flatten() {
            words.entry(word.clone()).or_insert(Field::Text);
        }
    }
}

fn add(words: &mut BTreeMap<String, Field>, text: &Translations, field: Field) {
    for word in text.0.iter().flat_map(|translation| fold::words(&translation.body)) {
        let best = words.entry(word).or_insert(field);
        *best = (*best).max(field);
    }
}
