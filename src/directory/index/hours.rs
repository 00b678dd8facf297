//! Who can be visited or called at this moment.
//!
//! The rule for what is not known: an organization is open when one of its hours says so; it is closed when it states
//! hours, all of them can be read, and none says open; in every other case nobody knows, and it is shown second.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{Timestamp, civil::Weekday};

use super::{Doc, Docs};
use crate::{
    directory::PublicOrganization,
    opening_hours::OpeningHours,
    places::{Place, Places, zones},
};

/// Hours of every document that states some.
#[derive(Debug, Default)]
pub struct Hours {
    docs: usize,
    stated: Vec<Stated>,
    zones: Vec<jiff::tz::TimeZone>,
    /// The last answer, and the minute that it holds for.
    last: Mutex<Option<(i64, Arc<OpenNow>)>>,
}

#[derive(Debug)]
struct Stated {
    doc: Doc,
    hours: OpeningHours,
    /// Which clocks they mean; nothing when that cannot be told.
    zone: Option<usize>,
}

/// Who is open and who is closed at a moment; of all others nobody knows.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct OpenNow {
    /// Documents that are open.
    pub open: Docs,
    /// Documents that are closed.
    pub closed: Docs,
}

/// Hours while documents are added one after the other.
#[derive(Debug, Default)]
pub struct HoursBuilder {
    docs: Doc,
    stated: Vec<Stated>,
    zones: HashMap<&'static str, usize>,
}

impl HoursBuilder {
    /// Adds the next document.
    pub fn push(&mut self, organization: &PublicOrganization, places: &Places) {
        for (text, place) in texts(organization) {
            let name = place.and_then(|place| zones::name_of(place, places)).or_else(|| only_zone(organization, places));
            let next = self.zones.len();
            let zone = name.map(|name| *self.zones.entry(name).or_insert(next));
            self.stated.push(Stated { doc: self.docs, hours: OpeningHours::parse(text), zone });
        }
        self.docs += 1;
    }

    /// All of them.
    pub fn finish(self) -> Hours {
        let mut names: Vec<(&str, usize)> = self.zones.into_iter().collect();
        names.sort_by_key(|(_, number)| *number);
        let zones = names.into_iter().map(|(name, _)| zones::zone(name).unwrap_or(jiff::tz::TimeZone::UTC)).collect();
        Hours { docs: self.docs as usize, stated: self.stated, zones, last: Mutex::default() }
    }
}

/// Every text of hours, with the place where it holds when that is said.
pub fn texts(organization: &PublicOrganization) -> Vec<(&str, Option<&Place>)> {
    let services = organization.services.iter().filter_map(|service| Some((service.opening_hours.as_deref()?, None)));
    let locations = organization.locations.iter().filter_map(|location| Some((location.opening_hours.as_deref()?, Some(&location.place))));
    let phones = organization.phones.iter().filter_map(|phone| Some((phone.opening_hours.as_deref()?, None)));
    services.chain(locations).chain(phones).collect()
}

/// The time zone of an organization whose places all keep one time.
fn only_zone(organization: &PublicOrganization, places: &Places) -> Option<&'static str> {
    let mut names = organization.places.iter().map(|place| zones::name_of(place, places));
    let first = names.next()??;
    names.all(|name| name == Some(first)).then_some(first)
}

impl Hours {
    /// Whether no document states any.
    pub fn is_empty(&self) -> bool {
        self.stated.is_empty()
    }

    /// Who is open at a moment. Kept for the rest of its minute.
    pub fn at(&self, moment: Timestamp) -> Arc<OpenNow> {
        let minute = moment.as_second().div_euclid(60);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = last.as_ref().filter(|(known, _)| *known == minute) {
            return known.clone();
        }
        let now = Arc::new(self.ask(moment));
        *last = Some((minute, now.clone()));
        now
    }

    fn ask(&self, moment: Timestamp) -> OpenNow {
        let clocks: Vec<(Weekday, u16)> = self.zones.iter().map(|zone| clock(moment, zone)).collect();
        let mut now = OpenNow { open: Docs::with_capacity(self.docs), closed: Docs::with_capacity(self.docs) };
        for entries in self.stated.chunk_by(|a, b| a.doc == b.doc) {
            let answers = entries.iter().map(|entry| match entry.zone {
                _ if entry.hours.is_always() => Some(true),
                Some(zone) => entry.hours.is_open_at(clocks[zone].0, clocks[zone].1),
                None => None,
            });
            let answers: Vec<Option<bool>> = answers.collect();
            let doc = entries[0].doc as usize;
            now.open.set(doc, answers.contains(&Some(true)));
            now.closed.set(doc, answers.iter().all(|answer| *answer == Some(false)));
        }
        now
    }
}

/// Day and minute on the clocks of a zone.
pub fn clock(moment: Timestamp, zone: &jiff::tz::TimeZone) -> (Weekday, u16) {
    let there = moment.to_zoned(zone.clone());
    let minute = u16::from(there.hour().unsigned_abs()) * 60 + u16::from(there.minute().unsigned_abs());
    (there.weekday(), minute)
}
