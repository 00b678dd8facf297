//! Which organizations answer a filter, in which order, and how many each further filter would leave.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use super::filter::{Filter, Listed, Sort};
use crate::{
    directory::{
        Directory, PublicOrganization, fold,
        index::{Doc, Facets, Field, Index, Match, PlaceCode},
    },
    i18n::Formats,
    ids::OrganizationId,
    organizations::Cost,
};

/// A stretch of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// How many to leave out at the front.
    pub offset: usize,
    /// How many to take at most.
    pub limit: usize,
}

/// The answer to a filter.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The organizations of the page asked for. Those whose records say all that was asked come first.
    pub ids: Vec<OrganizationId>,
    /// How many there are in all.
    pub total: usize,
    /// How many of them say all that was asked; the others leave something unsaid.
    pub stated: usize,
    /// How many further records match that do not help people directly, and are not among these.
    pub unlisted: usize,
    /// Whether no record has all the words, so that these have some of them.
    pub is_partial: bool,
    /// How many would be left for each value of each group, the group itself being open.
    pub counts: Counts,
}

/// For each group of filters, how many records say each value, the other groups being as they are. What a record
/// leaves unsaid is counted as that.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By need and group of needs.
    pub needs: HashMap<String, usize>,
    /// By place: countries, regions and cities.
    pub places: HashMap<PlaceCode, usize>,
    /// Those of the places that records name, with what these lie in; in the others only work in the whole country counts.
    pub named_places: HashSet<PlaceCode>,
    /// By country, of work in the whole of it.
    pub nationwide: HashMap<String, usize>,
    /// By region, of work in the whole of it.
    pub regional: HashMap<String, usize>,
    /// Of work everywhere.
    pub worldwide: usize,
    /// By language.
    pub languages: HashMap<String, usize>,
    /// By kind.
    pub kinds: HashMap<String, usize>,
    /// By cost; `unknown` for those that do not say.
    pub costs: HashMap<Cost, usize>,
    /// How many do not say what they help with.
    pub needs_not_stated: usize,
    /// How many do not say in which languages.
    pub languages_not_stated: usize,
}

impl Counts {
    /// How many work in a place, whether or not a record names it.
    pub fn at(&self, place: &PlaceCode) -> usize {
        let regional = || place.region.as_ref().and_then(|region| self.regional.get(region)).copied().unwrap_or_default();
        let everywhere = || self.nationwide.get(&place.country).copied().unwrap_or_default() + regional() + self.worldwide;
        self.places.get(place).copied().unwrap_or_else(everywhere)
    }
}

/// Whether an organization is among those that answer a filter.
pub fn answers(directory: &Directory, filter: &Filter, id: OrganizationId) -> bool {
    let index = directory.index();
    let Some((doc, facets)) = directory.doc(id).and_then(|doc| Some((doc, index.facets().get(usize::try_from(doc).ok()?)?))) else {
        return false;
    };
    let has_words = text_matches(filter, index).0.is_none_or(|texts| texts.contains_key(&doc));
    let is_listed = filter.listed == Listed::All || facets.is_help;
    has_words && is_listed && Asked::new(filter, index).matches(facets).iter().all(|own| *own != Match::No)
}

/// Answers a filter. `formats` sorts names when that is asked for.
pub fn find(directory: &Directory, filter: &Filter, page: Page, formats: &Formats) -> Answer {
    let index = directory.index();
    let asked = Asked::new(filter, index);
    let (texts, is_partial) = text_matches(filter, index);
    let mut answer = Answer { is_partial, ..Answer::default() };
    let mut found: Vec<(Doc, bool, Field)> = Vec::new();
    let mut numbers = Numbers::new(directory);
    for (facets, doc) in index.facets().iter().zip(0..) {
        let Some(field) = texts.as_ref().map_or(Some(Field::Text), |texts| texts.get(&doc).copied()) else { continue };
        let matches = asked.matches(facets);
        let is_listed = filter.listed == Listed::All || facets.is_help;
        if !is_listed {
            answer.unlisted += usize::from(matches.iter().all(|own| *own != Match::No));
            continue;
        }
        numbers.count(facets, &matches, index.places());
        if matches.iter().all(|own| *own != Match::No) {
            found.push((doc, matches.iter().all(|own| *own == Match::Yes), field));
        }
    }
    sort(&mut found, directory, filter, formats);
    answer.total = found.len();
    answer.stated = found.iter().filter(|(_, is_stated, _)| *is_stated).count();
    let docs = found.iter().skip(page.offset).take(page.limit);
    answer.ids = docs.filter_map(|(doc, ..)| directory.by_doc(*doc)).map(|organization| organization.id).collect();
    answer.counts = numbers.named(directory, &filter.places);
    answer
}

/// What the filter asks for, as the index numbers it.
struct Asked<'a> {
    needs: Vec<u16>,
    places: &'a [PlaceCode],
    languages: Vec<u16>,
    kinds: Vec<u16>,
    costs: &'a [Cost],
}

/// The groups of filters, in the order of [`Asked::matches`].
const NEEDS: usize = 0;
const PLACES: usize = 1;
const LANGUAGES: usize = 2;
const KINDS: usize = 3;
const COSTS: usize = 4;

impl<'a> Asked<'a> {
    fn new(filter: &'a Filter, index: &Index) -> Self {
        Self {
            needs: filter.needs.iter().filter_map(|slug| index.need(slug)).collect(),
            places: &filter.places,
            languages: filter.languages.iter().filter_map(|code| index.language(code)).collect(),
            kinds: filter.kinds.iter().filter_map(|slug| index.kind(slug)).collect(),
            costs: &filter.costs,
        }
    }

    fn matches(&self, facets: &Facets) -> [Match; 5] {
        let kind = if self.kinds.is_empty() || self.kinds.contains(&facets.kind) { Match::Yes } else { Match::No };
        [any(&self.needs, &facets.needs), self.place(facets), any(&self.languages, &facets.languages), kind, any(self.costs, &facets.costs)]
    }

    fn place(&self, facets: &Facets) -> Match {
        let covered = self.places.iter().map(|place| facets.reach.covers(place));
        covered.min_by_key(|own| *own as u8).unwrap_or(Match::Yes)
    }
}

/// Whether one of the values wanted is there; saying nothing is not saying no.
fn any<T: PartialEq>(wanted: &[T], own: &[T]) -> Match {
    if wanted.is_empty() || wanted.iter().any(|value| own.contains(value)) {
        Match::Yes
    } else if own.is_empty() {
        Match::NotStated
    } else {
        Match::No
    }
}

/// The documents that the words lead to; nothing when there are no words. When none has all of them, those that have
/// some, and `true`.
fn text_matches(filter: &Filter, index: &Index) -> (Option<HashMap<Doc, Field>>, bool) {
    let words = fold::words(filter.q.as_deref().unwrap_or_default());
    if words.is_empty() {
        return (None, false);
    }
    // Endings differ and the last word may not be finished: a word of four letters or more also finds what begins so.
    let hits: Vec<HashMap<Doc, Field>> =
        words.iter().map(|word| index.documents(word, word.chars().count() >= 4).into_iter().collect()).collect();
    let mut all = hits[0].clone();
    for hit in &hits[1..] {
        all.retain(|doc, _| hit.contains_key(doc));
        all.iter_mut().for_each(|(doc, field)| *field = (*field).min(hit[doc]));
    }
    if !all.is_empty() || hits.len() == 1 {
        return (Some(all), false);
    }
    let mut some: HashMap<Doc, (usize, Field)> = HashMap::new();
    for (doc, field) in hits.iter().flatten() {
        let entry = some.entry(*doc).or_insert((0, *field));
        *entry = (entry.0 + 1, entry.1.max(*field));
    }
    let most = some.values().map(|(words, _)| *words).max().unwrap_or_default();
    some.retain(|_, (words, _)| *words == most);
    let is_partial = !some.is_empty();
    (Some(some.into_iter().map(|(doc, (_, field))| (doc, field)).collect()), is_partial)
}

/// Those that say all that was asked first; then by the order asked for; the static rank breaks every tie.
fn sort(found: &mut [(Doc, bool, Field)], directory: &Directory, filter: &Filter, formats: &Formats) {
    let wants_urgent = filter.needs.iter().any(|slug| directory.taxonomy().need(slug).is_some_and(|need| need.is_urgent));
    let is_urgent =
        |doc: Doc| usize::try_from(doc).ok().and_then(|doc| directory.index().facets().get(doc)).is_some_and(|facets| facets.is_urgent);
    // Who works in the place asked for comes before who works everywhere.
    let is_far = |doc: Doc| {
        let facets = usize::try_from(doc).ok().and_then(|doc| directory.index().facets().get(doc));
        !filter.places.is_empty() && facets.is_some_and(|facets| facets.reach.covers_everything())
    };
    match filter.sort {
        Sort::Best => found
            .sort_by_key(|(doc, is_stated, field)| (!is_stated, Reverse(*field), is_far(*doc), !(wants_urgent && is_urgent(*doc)), *doc)),
        Sort::Checked => found.sort_by_cached_key(|(doc, is_stated, _)| {
            let checked = directory.by_doc(*doc).and_then(|organization| organization.last_check()).map(|check| check.checked_on);
            (!is_stated, Reverse(checked), *doc)
        }),
        Sort::Name => {
            let name = |doc: Doc| directory.by_doc(doc).map_or("", |organization| name_for_sorting(organization));
            found.sort_by(|a, b| a.1.cmp(&b.1).reverse().then_with(|| formats.compare(name(a.0), name(b.0))).then(a.0.cmp(&b.0)));
        }
    }
}

fn name_for_sorting(organization: &PublicOrganization) -> &str {
    organization.name.0.first().map_or("", |name| &name.body)
}

/// Counts while the documents pass by, by number; named at the end.
struct Numbers {
    needs: Vec<usize>,
    /// By place, of work that is bound to places.
    places: Vec<usize>,
    /// By place that is a country, of work in the whole of it.
    nationwide: Vec<usize>,
    /// By place that is a region, of work in the whole of it.
    regional: Vec<usize>,
    is_named: Vec<bool>,
    worldwide: usize,
    languages: Vec<usize>,
    kinds: Vec<usize>,
    costs: HashMap<Cost, usize>,
    needs_not_stated: usize,
    languages_not_stated: usize,
}

impl Numbers {
    fn new(directory: &Directory) -> Self {
        let taxonomy = directory.taxonomy();
        let places = directory.index().places().len();
        Self {
            needs: vec![0; taxonomy.needs().len()],
            places: vec![0; places],
            nationwide: vec![0; places],
            regional: vec![0; places],
            is_named: vec![false; places],
            worldwide: 0,
            languages: vec![0; taxonomy.languages().len()],
            kinds: vec![0; taxonomy.kinds().len()],
            costs: HashMap::new(),
            needs_not_stated: 0,
            languages_not_stated: 0,
        }
    }

    /// Counts a document in each group for which it matches all the other groups.
    fn count(&mut self, facets: &Facets, matches: &[Match; 5], places: &[PlaceCode]) {
        let is_open = |group: usize| matches.iter().enumerate().all(|(other, own)| other == group || *own == Match::Yes);
        if is_open(NEEDS) {
            facets.needs.iter().for_each(|need| add(&mut self.needs, *need));
            self.needs_not_stated += usize::from(facets.needs.is_empty());
        }
        if is_open(PLACES) {
            self.count_places(facets, places);
        }
        if is_open(LANGUAGES) {
            facets.languages.iter().for_each(|language| add(&mut self.languages, *language));
            self.languages_not_stated += usize::from(facets.languages.is_empty());
        }
        if is_open(KINDS) {
            add(&mut self.kinds, facets.kind);
        }
        if is_open(COSTS) {
            facets.costs.iter().for_each(|cost| *self.costs.entry(*cost).or_default() += 1);
            if facets.costs.is_empty() {
                *self.costs.entry(Cost::Unknown).or_default() += 1;
            }
        }
    }

    /// National and worldwide work counts in every place inside; it is added up when the counts are named.
    fn count_places(&mut self, facets: &Facets, places: &[PlaceCode]) {
        if facets.reach.covers_everything() {
            self.worldwide += 1;
            return;
        }
        for number in &facets.places {
            self.is_named[*number] = true;
            let place = &places[*number];
            match (facets.is_nationwide(), &place.region, &place.city) {
                (true, None, None) => self.nationwide[*number] += 1,
                (true, ..) => {}
                (false, Some(_), Some(_)) if facets.is_regional() => {}
                (false, Some(_), None) if facets.is_regional() => self.regional[*number] += 1,
                (false, ..) => self.places[*number] += 1,
            }
        }
    }

    fn named(self, directory: &Directory, asked: &[PlaceCode]) -> Counts {
        let taxonomy = directory.taxonomy();
        let all = directory.index().places();
        Counts {
            needs: named(taxonomy.needs().iter().map(|need| &need.slug), &self.needs),
            languages: named(taxonomy.languages().iter().map(|language| &language.code), &self.languages),
            kinds: named(taxonomy.kinds().iter().map(|kind| &kind.slug), &self.kinds),
            places: self.named_places(directory, asked),
            nationwide: all
                .iter()
                .zip(&self.nationwide)
                .filter(|(_, count)| **count > 0)
                .map(|(place, count)| (place.country.clone(), *count))
                .collect(),
            regional: self.regional(all),
            worldwide: self.worldwide,
            named_places: all.iter().zip(&self.is_named).filter(|(_, is_named)| **is_named).map(|(place, _)| place.clone()).collect(),
            costs: self.costs,
            needs_not_stated: self.needs_not_stated,
            languages_not_stated: self.languages_not_stated,
        }
    }

    fn regional(&self, all: &[PlaceCode]) -> HashMap<String, usize> {
        let counted = all.iter().zip(&self.regional).filter(|(_, count)| **count > 0);
        counted.filter_map(|(place, count)| Some((place.region.clone()?, *count))).collect()
    }

    /// Places that records name, and every region and city of the countries asked for, since work in a whole country
    /// reaches them too.
    fn named_places(&self, directory: &Directory, asked: &[PlaceCode]) -> HashMap<PlaceCode, usize> {
        let all = directory.index().places();
        let nationwide: HashMap<&str, usize> = all
            .iter()
            .zip(&self.nationwide)
            .filter(|(_, count)| **count > 0)
            .map(|(place, count)| (place.country.as_str(), *count))
            .collect();
        let regional = self.regional(all);
        let everywhere = |place: &PlaceCode| {
            let of_region = place.region.as_ref().and_then(|region| regional.get(region)).copied().unwrap_or_default();
            nationwide.get(place.country.as_str()).copied().unwrap_or_default() + of_region + self.worldwide
        };
        let mut counts: HashMap<PlaceCode, usize> = HashMap::new();
        for place in inside(directory, asked) {
            counts.insert(place.clone(), everywhere(&place));
        }
        for (number, place) in all.iter().enumerate().filter(|(number, _)| self.is_named[*number]) {
            counts.insert(place.clone(), self.places[number] + everywhere(place));
        }
        counts.retain(|_, count| *count > 0);
        counts
    }
}

/// The regions and cities of the countries asked for.
fn inside(directory: &Directory, asked: &[PlaceCode]) -> Vec<PlaceCode> {
    if asked.is_empty() {
        return Vec::new();
    }
    let places = directory.places();
    let is_asked = |code: &str| asked.iter().any(|place| place.country == code);
    let regions = places.regions().iter().filter(|region| is_asked(&region.country));
    let regions = regions.map(|region| PlaceCode { country: region.country.clone(), region: Some(region.code.clone()), city: None });
    let cities = places.cities().iter().filter(|city| is_asked(&city.country));
    let cities = cities.map(|city| PlaceCode { country: city.country.clone(), region: city.region.clone(), city: Some(city.slug.clone()) });
    regions.chain(cities).collect()
}

fn add(counts: &mut [usize], number: u16) {
    if let Some(count) = counts.get_mut(usize::from(number)) {
        *count += 1;
    }
}

/// Counts by name; the numbers follow the order of the names.
fn named<'a>(names: impl Iterator<Item = &'a String>, counts: &[usize]) -> HashMap<String, usize> {
    names.zip(counts).filter(|(_, count)| **count > 0).map(|(name, count)| (name.clone(), *count)).collect()
}
