//! The files of `data/organizations/`, as `data/README.md` and `data/schema/organizations.schema.json` describe them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    organizations::{ContactType, Cost, Coverage, DirectHelp, LegalNoticeKind, Listing, PhoneType, RelationType, Status, WebsiteType},
    partial_date::PartialDate,
};

/// A file: records of its own, or what other sources say of records in another file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Sources that many records share, by the name by which they point to them.
    #[serde(default)]
    pub shared_sources: BTreeMap<String, SourceEntry>,
    /// Records.
    #[serde(default)]
    pub organizations: Vec<Record>,
    /// Additions to records of other files.
    #[serde(default)]
    pub updates: Vec<Record>,
}

/// An organization as a file has it, or what an update adds to it. What must be there in the first case is asked for
/// when the record is built.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Record {
    pub slug: String,
    pub name: Option<Name>,
    pub other_names: Vec<Name>,
    pub acronym: Option<String>,
    pub kind: Option<String>,
    pub kind_note: Option<String>,
    pub listing: Option<Listing>,
    pub direct_help: Option<DirectHelp>,
    pub countries: Vec<String>,
    pub regions: Vec<String>,
    pub city: Option<String>,
    pub coverage: Option<Coverage>,
    pub place_note: Option<String>,
    pub description: Option<String>,
    pub needs: Vec<String>,
    pub services_note: Option<String>,
    pub cost: Option<Cost>,
    pub cost_note: Option<String>,
    pub languages: Vec<String>,
    pub languages_note: Option<String>,
    pub served: Vec<String>,
    pub communities: Vec<String>,
    pub status: Option<Status>,
    pub status_as_of: Option<PartialDate>,
    pub status_note: Option<String>,
    pub closed: Option<PartialDate>,
    pub founded: Option<PartialDate>,
    pub founded_note: Vec<String>,
    pub membership_count: Option<i32>,
    pub membership_approximate: bool,
    pub membership_as_of: Option<PartialDate>,
    pub membership_note: Vec<String>,
    pub websites: Vec<Link>,
    pub phones: Vec<PhoneEntry>,
    pub contacts: Vec<ContactEntry>,
    pub legal_notices: Vec<LegalNoticeEntry>,
    pub relations: Vec<RelationEntry>,
    pub programmes: Vec<String>,
    pub publications: Vec<String>,
    pub restrictions: Vec<String>,
    pub cautions: Vec<String>,
    pub notes: Vec<Note>,
    pub sources: Vec<SourceRef>,
    pub field_sources: BTreeMap<String, Vec<usize>>,
}

impl Record {
    /// Adds an update: single values replace, lists grow, and its sources come after those that are there.
    pub fn add(&mut self, update: Self) {
        let Self {
            slug: _,
            name,
            mut other_names,
            acronym,
            kind,
            kind_note,
            listing,
            direct_help,
            countries,
            regions,
            city,
            coverage,
            place_note,
            description,
            needs,
            services_note,
            cost,
            cost_note,
            languages,
            languages_note,
            served,
            communities,
            status,
            status_as_of,
            status_note,
            closed,
            founded,
            founded_note,
            membership_count,
            membership_approximate,
            membership_as_of,
            membership_note,
            mut websites,
            mut phones,
            mut contacts,
            mut legal_notices,
            mut relations,
            programmes,
            publications,
            restrictions,
            cautions,
            mut notes,
            sources,
            mut field_sources,
        } = update;
        let first = self.sources.len();
        other_names.iter_mut().filter_map(|name| name.source.as_mut()).for_each(|source| *source += first);
        websites.iter_mut().for_each(|website| website.source += first);
        phones.iter_mut().for_each(|phone| phone.source += first);
        contacts.iter_mut().for_each(|contact| contact.source += first);
        legal_notices.iter_mut().for_each(|notice| notice.source += first);
        relations.iter_mut().for_each(|relation| relation.source += first);
        notes.iter_mut().for_each(|note| note.source += first);
        field_sources.values_mut().flatten().for_each(|source| *source += first);
        if status.is_some() {
            // The old date and words were of the old status.
            (self.status_as_of, self.status_note) = (None, None);
        }
        if membership_count.is_some() {
            (self.membership_approximate, self.membership_as_of) = (membership_approximate, None);
        }
        replace(&mut self.name, name);
        replace(&mut self.acronym, acronym);
        replace(&mut self.kind, kind);
        replace(&mut self.kind_note, kind_note);
        replace(&mut self.listing, listing);
        replace(&mut self.direct_help, direct_help);
        replace(&mut self.city, city);
        replace(&mut self.coverage, coverage);
        replace(&mut self.place_note, place_note);
        replace(&mut self.description, description);
        replace(&mut self.services_note, services_note);
        replace(&mut self.cost, cost);
        replace(&mut self.cost_note, cost_note);
        replace(&mut self.languages_note, languages_note);
        replace(&mut self.status, status);
        replace(&mut self.status_as_of, status_as_of);
        replace(&mut self.status_note, status_note);
        replace(&mut self.closed, closed);
        replace(&mut self.founded, founded);
        replace(&mut self.membership_count, membership_count);
        replace(&mut self.membership_as_of, membership_as_of);
        extend(&mut self.countries, countries);
        extend(&mut self.regions, regions);
        extend(&mut self.needs, needs);
        extend(&mut self.languages, languages);
        extend(&mut self.served, served);
        extend(&mut self.communities, communities);
        extend(&mut self.founded_note, founded_note);
        extend(&mut self.membership_note, membership_note);
        extend(&mut self.programmes, programmes);
        extend(&mut self.publications, publications);
        extend(&mut self.restrictions, restrictions);
        extend(&mut self.cautions, cautions);
        self.other_names.extend(other_names);
        self.websites.extend(websites);
        self.phones.extend(phones);
        self.contacts.extend(contacts);
        self.legal_notices.extend(legal_notices);
        self.relations.extend(relations);
        self.notes.extend(notes);
        self.sources.extend(sources);
        for (field, numbers) in field_sources {
            // What a newer source says of a single value replaces what stood there; of a list it adds to it.
            let known = self.field_sources.entry(field.clone()).or_default();
            if matches!(field.as_str(), "needs" | "languages" | "served" | "communities" | "countries" | "regions") {
                known.extend(numbers);
            } else {
                *known = numbers;
            }
        }
    }
}

fn replace<T>(value: &mut Option<T>, newer: Option<T>) {
    if newer.is_some() {
        *value = newer;
    }
}

fn extend(list: &mut Vec<String>, more: Vec<String>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

/// A name in its own script.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    pub text: String,
    pub language: String,
    #[serde(default)]
    pub former: bool,
    /// Absent: commonly known, but no source of ours prints it.
    #[serde(default)]
    pub source: Option<usize>,
}

/// A web address of an organization.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub url: String,
    #[serde(rename = "type")]
    pub kind: WebsiteType,
    #[serde(default)]
    pub accessed: Option<PartialDate>,
    pub source: usize,
    #[serde(default)]
    pub note: Option<String>,
}

/// A telephone number, or a short code that works in one country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneEntry {
    #[serde(default)]
    pub number: Option<String>,
    #[serde(default)]
    pub short_code: Option<String>,
    #[serde(default)]
    pub country: Option<String>,
    #[serde(default)]
    pub as_printed: Option<String>,
    #[serde(rename = "type")]
    pub kind: PhoneType,
    #[serde(default)]
    pub is_urgent: bool,
    #[serde(default)]
    pub languages: Vec<String>,
    #[serde(default)]
    pub opening_hours: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
    pub source: usize,
}

/// A way to write to a role address.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactEntry {
    #[serde(rename = "type")]
    pub kind: ContactType,
    pub value: String,
    pub source: usize,
}

/// What an authority has declared.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalNoticeEntry {
    pub kind: LegalNoticeKind,
    pub country: String,
    #[serde(default)]
    pub authority: Option<String>,
    #[serde(default)]
    pub date: Option<PartialDate>,
    pub text: String,
    pub source: usize,
}

/// A relation to another organization.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelationEntry {
    #[serde(rename = "type")]
    pub kind: RelationType,
    #[serde(default)]
    pub target: Option<String>,
    #[serde(default)]
    pub target_text: Option<String>,
    #[serde(default)]
    pub country: Option<String>,
    #[serde(default)]
    pub since: Option<PartialDate>,
    #[serde(default)]
    pub until: Option<PartialDate>,
    #[serde(default)]
    pub is_past: bool,
    #[serde(default)]
    pub note: Option<String>,
    pub source: usize,
}

/// A fact that fits nowhere else.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub text: String,
    pub source: usize,
}

/// A source of a record: its own, or the name of a shared one.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum SourceRef {
    Shared(String),
    Own(SourceEntry),
}

/// Where facts come from.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    pub title: String,
    /// Left out where it would name a private person.
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub doi: Option<String>,
    /// The date of the page, or of the stored copy that was read.
    #[serde(default)]
    pub as_of: Option<PartialDate>,
    #[serde(default)]
    pub accessed: Option<PartialDate>,
}
