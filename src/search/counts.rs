//! How many records state each value of each group, the other groups being as they are.

use std::{borrow::Borrow, collections::HashMap, hash::Hash, sync::Arc};

use super::filter::Within;
use crate::{
    directory::index::{Belongs, Index, Keys, PlaceCode, PlaceCounts, around},
    organizations::{Cost, Criterion, LanguageMode, Status, Way},
};

/// Counts by name.
#[derive(Debug, Clone)]
pub struct Tally<K> {
    keys: Arc<Keys<K>>,
    counts: Vec<usize>,
}

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self { keys: Arc::default(), counts: Vec::new() }
    }
}

impl<K: Hash + Eq + Clone> Tally<K> {
    /// These counts of these names.
    pub fn new(keys: &Arc<Keys<K>>, counts: Vec<usize>) -> Self {
        Self { keys: keys.clone(), counts }
    }

    /// How many; nothing when there is none.
    pub fn get<Q: Hash + Eq + ?Sized>(&self, name: &Q) -> Option<&usize>
    where
        K: Borrow<Q>,
    {
        self.keys.number(name).and_then(|number| self.counts.get(number as usize)).filter(|count| **count > 0)
    }

    /// Whether there is any.
    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, name: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.get(name).is_some()
    }

    /// Every name with its count, also those that have none.
    pub fn all(&self) -> impl Iterator<Item = (&K, usize)> {
        self.keys.names().iter().zip(self.counts.iter().copied())
    }

    /// Every name with a count.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &usize)> {
        self.keys.names().iter().zip(&self.counts).filter(|(_, count)| **count > 0)
    }
}

/// Counts of places: those that records name; once a place is asked for, every region and city of its country, which work
/// in the whole of the country reaches too.
#[derive(Debug, Clone, Default)]
pub struct PlaceTally {
    keys: Arc<Keys<PlaceCode>>,
    values: Vec<usize>,
    /// By number, for those that records name.
    named: Vec<usize>,
    /// Every region and city of the countries asked for.
    inside: Vec<Arc<Vec<PlaceCode>>>,
}

impl PlaceTally {
    /// Reads counts of place values; `inside` are the places of the countries asked for.
    pub fn new(index: &Index, values: Vec<usize>, inside: Vec<Arc<Vec<PlaceCode>>>) -> Self {
        let counts = PlaceCounts(&values);
        let everywhere = counts.everywhere();
        let at = |(number, around): (u32, &[Option<u32>; 2])| {
            if !counts.names(number) {
                return 0;
            }
            let throughout = around.iter().flatten().map(|place| counts.at(*place, Belongs::Throughout)).sum::<usize>();
            counts.at(number, Belongs::There) + counts.at(number, Belongs::Throughout) + throughout + everywhere
        };
        let named = (0..).zip(&index.places_around).map(at).collect();
        Self { keys: index.place_keys.clone(), values, named, inside }
    }

    /// How many work in a place, whether or not a record names it.
    pub fn at(&self, place: &PlaceCode) -> usize {
        let counts = PlaceCounts(&self.values);
        let here = self.keys.number(place).map_or(0, |number| counts.at(number, Belongs::There) + counts.at(number, Belongs::Throughout));
        let throughout = |place: PlaceCode| self.keys.number(&place).map_or(0, |number| counts.at(number, Belongs::Throughout));
        here + around(place).map(throughout).sum::<usize>() + counts.everywhere()
    }

    /// Whether a record that is counted names the place, or a place in it.
    pub fn is_named(&self, place: &PlaceCode) -> bool {
        self.keys.number(place).is_some_and(|number| PlaceCounts(&self.values).names(number))
    }

    /// Places that some record names, with their counts.
    pub fn named(&self) -> impl Iterator<Item = (&PlaceCode, usize)> {
        self.keys.names().iter().zip(self.named.iter().copied()).filter(|(_, count)| *count > 0)
    }

    /// The same with the other places of the countries asked for, which work in the whole of them reaches too.
    pub fn iter(&self) -> impl Iterator<Item = (&PlaceCode, usize)> {
        let others = self.inside.iter().flat_map(|places| places.iter()).filter(|place| !self.is_named(place));
        self.named().chain(others.map(|place| (place, self.at(place))).filter(|(_, count)| *count > 0))
    }
}

/// The counts of every group.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    /// By need and group of needs.
    pub needs: Tally<String>,
    /// By place.
    pub places: PlaceTally,
    /// By language.
    pub languages: Tally<String>,
    /// By the way in which the languages asked for are spoken, or any language.
    pub modes: Tally<LanguageMode>,
    /// By kind.
    pub kinds: Tally<String>,
    /// By whom it is for.
    pub criteria: Tally<Criterion>,
    /// By cost; `unknown` for those that do not say.
    pub costs: Tally<Cost>,
    /// By way.
    pub ways: Tally<Way>,
    /// How many are open at the moment of asking.
    pub open: usize,
    /// Whether any record states hours.
    pub states_hours: bool,
    /// By how long ago the last check may be.
    pub checked: HashMap<Within, usize>,
    /// By community.
    pub communities: Tally<String>,
    /// By what has become of them; `unknown` for those of which that is not known.
    pub statuses: Tally<Status>,
    /// How many do not say what they help with.
    pub needs_not_stated: usize,
    /// How many do not say in which languages.
    pub languages_not_stated: usize,
}

impl Counts {
    /// How many work in a place, whether or not a record names it.
    pub fn at(&self, place: &PlaceCode) -> usize {
        self.places.at(place)
    }
}
