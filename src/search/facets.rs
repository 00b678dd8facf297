//! The groups of further filters beside a list, with how many entries each would leave.

use std::hash::Hash;

use super::{Counts, Filter, Listed, Open, Tally, Within};
use crate::{
    directory::{
        Directory,
        index::{PlaceCode, community_name},
    },
    organizations::{Cost, Criterion, LanguageMode, Status, Way},
    taxonomy::{Community, Language, Need, SECTOR_GROUP},
    web::Shell,
};

/// How many values a group shows before "more".
const SHOWN: usize = 8;

/// How many more it has at the most: a list of every country of the world would weigh more than the results.
const MORE: usize = 16;

/// A group of filters.
#[derive(Debug)]
pub struct Facet {
    /// The parameter: such as `need` or `place`.
    pub name: &'static str,
    /// The key of its heading.
    pub heading: &'static str,
    /// Its values: the chosen ones, then the most frequent.
    pub values: Vec<FacetValue>,
    /// Further values.
    pub more: Vec<FacetValue>,
    /// How many are chosen.
    pub chosen: usize,
}

/// A value of a group.
#[derive(Debug)]
pub struct FacetValue {
    /// As the address says it.
    pub value: String,
    /// As people say it.
    pub label: String,
    /// How many entries it would leave; nothing where that changes while the page is read.
    pub count: Option<usize>,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl FacetValue {
    /// Whether it leaves anything, or is to be taken away again.
    fn is_told(&self) -> bool {
        self.is_chosen || self.count.is_some_and(|count| count > 0)
    }
}

/// The groups for a filter and its counts; a group without values is left out.
pub fn facets(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<Facet> {
    let groups = [
        facet("need", "search-facet-need", needs(filter, counts, directory, shell)),
        facet("place", "search-facet-place", places(filter, counts, directory, shell)),
        facet("lang", "search-facet-language", languages(filter, counts, directory, shell)),
        facet("mode", "search-facet-mode", closed(&filter.modes, &counts.modes, LanguageMode::key, LanguageMode::NotStated, shell)),
        facet("cost", "search-facet-cost", closed(&filter.costs, &counts.costs, Cost::key, Cost::Unknown, shell)),
        facet("for", "search-facet-for", every(&filter.criteria, &counts.criteria, Criterion::key, shell)),
        facet("way", "search-facet-way", every(&filter.ways, &counts.ways, Way::key, shell)),
        facet("open", "search-facet-open", open(filter, counts, shell)),
        facet("checked", "search-facet-checked", checked(filter, counts, shell)),
        facet("community", "search-facet-community", communities(filter, counts, directory, shell)),
        facet("kind", "search-facet-kind", kinds(filter, counts, directory, shell)),
        facet("status", "search-facet-status", statuses(filter, counts, shell)),
    ];
    groups.into_iter().filter(|facet| !facet.values.is_empty()).collect()
}

fn facet(name: &'static str, heading: &'static str, mut values: Vec<FacetValue>) -> Facet {
    values.sort_by(|a, b| (b.is_chosen, b.count).cmp(&(a.is_chosen, a.count)).then_with(|| a.value.cmp(&b.value)));
    let chosen = values.iter().filter(|value| value.is_chosen).count();
    let mut more = values.split_off(values.len().min(SHOWN.max(chosen)));
    more.truncate(MORE);
    Facet { name, heading, values, more, chosen }
}

/// Single needs only, since a group is reached from the home page; and for people looking for help, none of those that
/// organizations have of each other.
fn needs(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<FacetValue> {
    let is_for_people = |need: &Need| need.parent.as_deref() != Some(SECTOR_GROUP) || filter.listed == Listed::All;
    let is_told = |need: &&Need| {
        filter.needs.contains(&need.slug) || need.parent.is_some() && counts.needs.contains_key(&need.slug) && is_for_people(need)
    };
    let value = |need: &Need| FacetValue {
        value: need.slug.clone(),
        label: need.name.text(shell.lang).to_owned(),
        count: count(&counts.needs, &need.slug),
        is_chosen: filter.needs.contains(&need.slug),
    };
    directory.taxonomy().needs().iter().filter(is_told).map(value).collect()
}

/// Countries at first; once a place is chosen, the regions and cities of its country that records name. The others would
/// only repeat what the country gives, once for each.
fn places(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<FacetValue> {
    let is_near = |place: &PlaceCode| {
        place.region.is_none() && place.city.is_none()
            || counts.places.is_named(place) && filter.places.iter().any(|chosen| chosen.country == place.country)
    };
    let repeats = |place: &PlaceCode| place.repeats_its_region(directory.places(), shell.lang);
    // Of a city and its region of one name, the one that is chosen stands there, else the region.
    let is_chosen_as_city = |place: &PlaceCode| {
        place.city.is_none() && filter.places.iter().any(|chosen| chosen.region == place.region && chosen.city.is_some() && repeats(chosen))
    };
    let is_told = |place: &PlaceCode| is_near(place) && !repeats(place) && !is_chosen_as_city(place);
    let counted = counts.places.named().filter(|(place, _)| is_told(place) || filter.places.contains(place));
    let is_counted = |place: &PlaceCode| counts.places.is_named(place) && counts.at(place) > 0;
    let chosen = filter.places.iter().filter(|place| !is_counted(place)).map(|place| (place, counts.at(place)));
    let value = |(place, count): (&PlaceCode, usize)| {
        let label = place.name(directory.places())?.text(shell.lang).to_owned();
        Some(FacetValue { value: place.to_string(), label, count: Some(count), is_chosen: filter.places.contains(place) })
    };
    counted.chain(chosen).filter_map(value).collect()
}

fn languages(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<FacetValue> {
    let is_told = |language: &&Language| counts.languages.contains_key(&language.code) || filter.languages.contains(&language.code);
    let languages = directory.taxonomy().languages().iter().filter(is_told).map(|language| FacetValue {
        value: language.code.clone(),
        label: language.name.text(shell.lang).to_owned(),
        count: count(&counts.languages, &language.code),
        is_chosen: filter.languages.contains(&language.code),
    });
    languages.collect()
}

fn kinds(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<FacetValue> {
    let kinds = directory.taxonomy().kinds().iter().map(|kind| FacetValue {
        value: kind.slug.clone(),
        label: kind.name.text(shell.lang).to_owned(),
        count: count(&counts.kinds, &kind.slug),
        is_chosen: filter.kinds.contains(&kind.slug),
    });
    kinds.filter(|value| value.is_told()).collect()
}

fn communities(filter: &Filter, counts: &Counts, directory: &Directory, shell: &Shell) -> Vec<FacetValue> {
    let is_told = |community: &&Community| counts.communities.contains_key(&community.code) || filter.communities.contains(&community.code);
    let value = |community: &Community| FacetValue {
        value: community.code.clone(),
        label: community_name(directory.taxonomy(), directory.places(), &community.code)
            .map_or_else(String::new, |name| name.text(shell.lang).to_owned()),
        count: count(&counts.communities, &community.code),
        is_chosen: filter.communities.contains(&community.code),
    };
    directory.taxonomy().communities().iter().filter(is_told).map(value).collect()
}

/// Who is open changes while the page is read, so there is no count.
fn open(filter: &Filter, counts: &Counts, shell: &Shell) -> Vec<FacetValue> {
    let value = |open: &Open| FacetValue {
        value: open.to_string(),
        label: shell.t(open.key()),
        count: None,
        is_chosen: filter.open == Some(*open),
    };
    // Where nobody's hours are known, the question is none.
    Open::ALL.iter().map(value).filter(|value| value.is_chosen || counts.states_hours).collect()
}

fn checked(filter: &Filter, counts: &Counts, shell: &Shell) -> Vec<FacetValue> {
    let value = |within: &Within| FacetValue {
        value: within.to_string(),
        label: shell.t(within.key()),
        count: counts.checked.get(within).copied(),
        is_chosen: filter.checked == Some(*within),
    };
    Within::ALL.iter().map(value).filter(|value| value.is_told()).collect()
}

/// What has become of it is only a question where every record is listed: those that help are not closed.
fn statuses(filter: &Filter, counts: &Counts, shell: &Shell) -> Vec<FacetValue> {
    let values = closed(&filter.statuses, &counts.statuses, Status::key, Status::Unknown, shell);
    if filter.listed == Listed::All { values } else { values.into_iter().filter(|value| value.is_chosen).collect() }
}

/// The values of a closed vocabulary, but for the one that says nothing: it would be taken for a kind of answer.
fn closed<T>(chosen: &[T], counts: &Tally<T>, key: fn(T) -> &'static str, nothing: T, shell: &Shell) -> Vec<FacetValue>
where
    T: Copy + Eq + Hash + ToString,
{
    let nothing = nothing.to_string();
    every(chosen, counts, key, shell).into_iter().filter(|value| value.is_chosen || value.value != nothing).collect()
}

/// The values of a closed vocabulary that are counted or chosen.
fn every<T>(chosen: &[T], counts: &Tally<T>, key: fn(T) -> &'static str, shell: &Shell) -> Vec<FacetValue>
where
    T: Copy + Eq + Hash + ToString,
{
    let value = |(value, count): (&T, usize)| FacetValue {
        value: value.to_string(),
        label: shell.t(key(*value)),
        count: Some(count),
        is_chosen: chosen.contains(value),
    };
    counts.all().map(value).filter(|value| value.is_told()).collect()
}

fn count(counts: &Tally<String>, key: &str) -> Option<usize> {
    Some(counts.get(key).copied().unwrap_or_default())
}
