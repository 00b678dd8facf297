//! What the public may know of an organization: the only type that public output is made from, in every format.
//!
//! Here is its shape; `project` makes it from a record.

use std::collections::{BTreeMap, HashSet};

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    i18n::Translations,
    ids::{ContactId, LocationId, OrganizationId, PhoneId, ServiceId, SourceId},
    organizations::{
        Accessibility, Answer, Capacity, CheckMethod, CheckRole, ContactType, Cost, CostOption, Coverage, DirectHelp, Eligibility,
        FieldGroup, Identifier, LanguageMode, LegalNoticeKind, Listing, LocationType, PhoneType, RecordOrigin, RelationLevel, RelationType,
        Safety, ServiceAtLocation, ServiceStatus, Status, Way, WebsiteType, Welcome,
    },
    partial_date::PartialDate,
    places::Place,
};

/// An organization, as everybody may know it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicOrganization {
    /// Its id, for ever: `/o/{id}` leads here.
    pub id: OrganizationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its names by language.
    pub name: Translations,
    /// Other names that it goes by.
    pub alternate_names: Vec<Translations>,
    /// Names of former times.
    pub former_names: Vec<Translations>,
    /// Its abbreviation.
    pub acronym: Translations,
    /// What it is.
    pub description: Translations,
    /// What kind of body it is: a slug of the taxonomy.
    pub kind: String,
    /// About its kind.
    pub kind_note: Translations,
    /// Whether it may stand in the results of someone looking for help.
    pub listing: Listing,
    /// Whether it takes the cases of single people.
    pub direct_help: DirectHelp,
    /// How far its work reaches.
    pub coverage: Coverage,
    /// Where it works.
    pub places: Vec<Place>,
    /// About where it is.
    pub place_note: Translations,
    /// What has become of it.
    pub status: Status,
    /// When that was so.
    pub status_as_of: Option<PartialDate>,
    /// About that.
    pub status_note: Translations,
    /// Pressure or limits that it works under.
    pub restrictions: Vec<Translations>,
    /// What authorities have declared of it.
    pub legal_notices: Vec<PublicLegalNotice>,
    /// What it offers.
    pub services: Vec<PublicService>,
    /// About its services in general.
    pub services_note: Translations,
    /// For whom it is.
    pub served: Vec<Translations>,
    /// For whom it is not.
    pub not_served: Vec<Translations>,
    /// Whom it serves by origin: codes of communities.
    pub communities: Vec<String>,
    /// About its languages.
    pub languages_note: Translations,
    /// What happens at the first visit.
    pub first_visit: Translations,
    /// Documents to bring.
    pub documents: Vec<Translations>,
    /// Its telephone numbers.
    pub phones: Vec<PublicPhone>,
    /// Public ways to write to it.
    pub contacts: Vec<PublicContact>,
    /// Its web addresses.
    pub websites: Vec<PublicWebsite>,
    /// About them.
    pub websites_note: Translations,
    /// Where it can be found, as far as the public may know.
    pub locations: Vec<PublicLocation>,
    /// Its legal form.
    pub legal_status: Option<String>,
    /// Its numbers in registers.
    pub identifiers: Vec<Identifier>,
    /// When it was founded.
    pub founded: Option<PartialDate>,
    /// About that.
    pub founded_notes: Vec<Translations>,
    /// When it closed.
    pub closed: Option<PartialDate>,
    /// How many members it has.
    pub membership_count: Option<i32>,
    /// Whether that number is a rough one.
    pub membership_approximate: bool,
    /// When it had them.
    pub membership_as_of: Option<PartialDate>,
    /// About them.
    pub membership_notes: Vec<Translations>,
    /// Who pays for its work, and until when.
    pub fundings: Vec<PublicFunding>,
    /// Its ethical rules.
    pub ethics_note: Translations,
    /// Whether it works with lawyers.
    pub uses_lawyers: Answer,
    /// Whether it works with the authorities.
    pub cooperates_with_authorities: Answer,
    /// What it published.
    pub publications: Vec<Translations>,
    /// Programmes that it runs or ran.
    pub programmes: Vec<Translations>,
    /// What to beware of when reading this record.
    pub cautions: Vec<Translations>,
    /// What sources say of it that stands nowhere else.
    pub notes: Vec<PublicNote>,
    /// Its relations, and those that others have to it.
    pub relations: Vec<PublicRelation>,
    /// What people have checked, newest first.
    pub checks: Vec<PublicCheck>,
    /// Where the facts come from.
    pub sources: Vec<PublicSource>,
    /// Which sources, by their place in `sources` counted from 0, stand behind a field; where none is named, all together.
    pub field_sources: BTreeMap<String, Vec<usize>>,
    /// Names that no source of ours prints yet.
    pub unsourced_names: Vec<String>,
    /// The time that the information as a whole is from.
    pub information_from: Option<PartialDate>,
    /// Whether the organization itself edits the record. This is no check.
    pub is_claimed: bool,
    /// How the record came to us.
    pub origin: RecordOrigin,
    /// Whether it asked to stay out of files that others copy.
    pub is_hidden_from_export: bool,
}

/// A service, as everybody may know it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicService {
    /// Its id.
    pub id: ServiceId,
    /// Its name.
    pub name: Translations,
    /// What it is.
    pub description: Translations,
    /// Whether it still exists.
    pub status: ServiceStatus,
    /// Which needs it meets.
    pub needs: Vec<String>,
    /// What it costs.
    pub cost: Cost,
    /// Its prices.
    pub cost_options: Vec<CostOption>,
    /// About the cost.
    pub cost_note: Translations,
    /// For whom it is, and for whom not.
    pub eligibility: Vec<Eligibility>,
    /// Who is welcome.
    pub welcome: Welcome,
    /// How it is reached.
    pub access: Vec<Way>,
    /// In which languages.
    pub languages: Vec<PublicServiceLanguage>,
    /// For people in which places; empty: where the organization works.
    pub areas: Vec<Place>,
    /// When, in the syntax of OSM `opening_hours`.
    pub opening_hours: Option<String>,
    /// Whether there is room.
    pub capacity: Capacity,
    /// How long the wait is, in days.
    pub wait_days: Option<i32>,
    /// Documents to bring.
    pub documents: Vec<Translations>,
    /// What people who are afraid want to know.
    pub safety: Vec<Safety>,
    /// At which of the organization's public locations.
    pub locations: Vec<ServiceAtLocation>,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// A language at a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicServiceLanguage {
    /// BCP 47 tag.
    pub language: String,
    /// How it is spoken.
    pub mode: LanguageMode,
    /// When.
    pub available: Option<String>,
    /// When somebody confirmed it.
    #[schema(value_type = Option<String>, format = Date)]
    pub confirmed_at: Option<Date>,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicPhone {
    /// Its id.
    pub id: PhoneId,
    /// The service that answers there, if it is one.
    pub service_id: Option<ServiceId>,
    /// The public place where it rings, if it is one.
    pub location_id: Option<LocationId>,
    /// The number in E.164.
    pub number: Option<String>,
    /// A number that works inside one country only.
    pub short_code: Option<String>,
    /// That country.
    pub country: Option<String>,
    /// The number as people read it, with the country's spaces.
    pub formatted: String,
    /// What the source prints, where that is another number to look at, such as a free one.
    pub as_printed: Option<String>,
    /// Extension.
    pub extension: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub kind: PhoneType,
    /// When it is answered.
    pub opening_hours: Option<String>,
    /// Whether it is a line for people in danger.
    pub is_urgent: bool,
    /// In which languages it is answered.
    pub languages: Vec<String>,
    /// Which line it is, and for whom.
    pub note: Translations,
    /// When the source printed it.
    pub printed_on: Option<PartialDate>,
    /// Who printed it.
    pub source_id: Option<SourceId>,
}

/// Years after which a number that somebody printed counts as old.
const OLD: i16 = 3;

/// Years after which it is folded away.
const VERY_OLD: i16 = 6;

impl PublicPhone {
    /// The address by which it is rung or written to. A number of a messenger has none: ringing it would lead nowhere, and
    /// a link to the messenger would be one to a foreign host.
    pub fn href(&self) -> Option<String> {
        let number = self.number.as_ref().or(self.short_code.as_ref()).cloned().unwrap_or_default();
        match (self.kind, &self.extension) {
            (PhoneType::Voice, Some(extension)) => Some(format!("tel:{number};ext={extension}")),
            (PhoneType::Voice, None) => Some(format!("tel:{number}")),
            (PhoneType::Sms, _) => Some(format!("sms:{number}")),
            _ => None,
        }
    }

    /// Whether it rests on a source that is older than three years, or that nobody can date.
    pub fn is_old(&self, today: &Date) -> bool {
        self.source_id.is_some() && self.printed_on.is_none_or(|printed| is_older(printed, OLD, today))
    }

    /// Whether its source is older than six years.
    pub fn is_very_old(&self, today: &Date) -> bool {
        self.source_id.is_some() && self.printed_on.is_some_and(|printed| is_older(printed, VERY_OLD, today))
    }
}

fn is_older(printed: PartialDate, years: i16, today: &Date) -> bool {
    let limit = today.checked_sub(jiff::Span::new().years(years)).unwrap_or(*today);
    printed.earliest() < limit
}

/// What a source says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicNote {
    /// The words, by language.
    pub text: Translations,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// A public way to write to an organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicContact {
    /// Its id.
    pub id: ContactId,
    /// Which way.
    #[serde(rename = "type")]
    pub kind: ContactType,
    /// The address or link.
    pub value: String,
    /// When the source printed it.
    pub printed_on: Option<PartialDate>,
    /// Who printed it.
    pub source_id: Option<SourceId>,
}

/// A web address. Until `checked_at` is there, nobody has opened it: show it as text, never as a link.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicWebsite {
    /// The address, as it was printed.
    pub url: String,
    /// What it leads to.
    #[serde(rename = "type")]
    pub kind: WebsiteType,
    /// The day on which a person opened it and found the organization there.
    #[schema(value_type = Option<String>, format = Date)]
    pub checked_at: Option<Date>,
    /// When the source read it.
    pub accessed: Option<PartialDate>,
    /// Who printed it.
    pub source_id: Option<SourceId>,
}

/// A place, as far as the public may know it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicLocation {
    /// Its id.
    pub id: LocationId,
    /// What kind of place it is.
    #[serde(rename = "type")]
    pub kind: LocationType,
    /// Whether the address is left out on purpose.
    pub is_area_only: bool,
    /// Street and number.
    pub address_1: Option<String>,
    /// The rest of the address.
    pub address_2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country, region and city.
    #[serde(flatten)]
    pub place: Place,
    /// Degrees north.
    pub latitude: Option<String>,
    /// Degrees east.
    pub longitude: Option<String>,
    /// When it is open.
    pub opening_hours: Option<String>,
    /// For whom it is easy to reach.
    pub accessibility: Vec<Accessibility>,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// A relation to another organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicRelation {
    /// How they are related, seen from the organization in whose record it stands.
    #[serde(rename = "type")]
    pub kind: RelationType,
    /// The other one, if it is in the directory.
    pub target: Option<RelationTarget>,
    /// What it is called, if it is not.
    pub target_text: Translations,
    /// In which country.
    pub country: Option<String>,
    /// How far it reaches.
    pub level: Option<RelationLevel>,
    /// Since when.
    pub since: Option<PartialDate>,
    /// Until when.
    pub until: Option<PartialDate>,
    /// Whether it is over.
    pub is_past: bool,
    /// The agreement it rests on.
    pub document: Option<String>,
    /// About it.
    pub note: Translations,
    /// Who says so: a source of the record in which it stands.
    pub source_id: Option<SourceId>,
}

/// The other end of a relation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct RelationTarget {
    /// Its id.
    pub id: OrganizationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its names by language.
    pub name: Translations,
}

/// What an authority has declared of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicLegalNotice {
    /// What was declared.
    pub kind: LegalNoticeKind,
    /// In which country.
    pub country: String,
    /// By whom.
    pub authority: Option<String>,
    /// When.
    pub date: Option<PartialDate>,
    /// About it.
    pub note: Translations,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// Who pays, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicFunding {
    /// Who pays.
    pub funder: String,
    /// Until when.
    pub until: Option<PartialDate>,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// What a person confirmed, how and when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicCheck {
    /// Which facts.
    pub field_group: FieldGroup,
    /// How.
    pub method: CheckMethod,
    /// By whom.
    pub role: CheckRole,
    /// When.
    #[schema(value_type = String, format = Date)]
    pub checked_on: Date,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, ToSchema)]
pub struct PublicSource {
    /// Its id within the record.
    pub id: SourceId,
    /// Its title.
    pub title: String,
    /// Its web address.
    pub url: Option<String>,
    /// Its DOI.
    pub doi: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When.
    pub published: Option<PartialDate>,
    /// When it was read.
    pub accessed: Option<PartialDate>,
    /// Whether it is the paper that the starter directory comes from.
    pub is_paper: bool,
}

impl PublicOrganization {
    /// What its help costs, for one line: the dearest of its services, where not knowing counts as dearer than any
    /// small fee, so that unknown never looks like free.
    pub fn cost(&self) -> Cost {
        let dearness = |cost: &Cost| match cost {
            Cost::Free => 0,
            Cost::LowCost => 1,
            Cost::MembersOnly => 2,
            Cost::Unknown => 3,
            Cost::Mixed => 4,
            Cost::Paid => 5,
        };
        self.services.iter().map(|service| service.cost).max_by_key(dearness).unwrap_or(Cost::Unknown)
    }

    /// Every language in which it serves, each with its best mode, own people first.
    pub fn languages(&self) -> Vec<(&str, LanguageMode)> {
        let mut languages: Vec<(&str, LanguageMode)> = Vec::new();
        for language in self.services.iter().flat_map(|service| &service.languages) {
            match languages.iter_mut().find(|(code, _)| *code == language.language) {
                Some((_, mode)) => *mode = (*mode).min(language.mode),
                None => languages.push((&language.language, language.mode)),
            }
        }
        languages.sort_by_key(|(_, mode)| *mode);
        languages
    }

    /// Every need that its services meet, once.
    pub fn needs(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        self.services.iter().flat_map(|service| &service.needs).map(String::as_str).filter(|need| seen.insert(*need)).collect()
    }

    /// Whether it may stand in the results of someone looking for help.
    pub fn is_help(&self) -> bool {
        self.listing == Listing::Help && self.direct_help != DirectHelp::No && !self.is_closed() && !self.is_dangerous()
    }

    /// Whether dealing with it can bring a person into prison somewhere: nobody is sent there for help.
    pub fn is_dangerous(&self) -> bool {
        self.legal_notices.iter().any(|notice| matches!(notice.kind, LegalNoticeKind::Extremist | LegalNoticeKind::Terrorist))
    }

    /// Whether it no longer exists.
    pub fn is_closed(&self) -> bool {
        matches!(self.status, Status::Closed | Status::Merged)
    }

    /// The newest check of any of its facts.
    pub fn last_check(&self) -> Option<&PublicCheck> {
        self.checks.first()
    }

    /// Telephones worth trying, those for people in danger first, then the newest.
    pub fn phones_to_try(&self, today: &Date) -> Vec<&PublicPhone> {
        let mut phones: Vec<&PublicPhone> = self.phones.iter().filter(|phone| !phone.is_very_old(today)).collect();
        phones.sort_by_key(|phone| (!phone.is_urgent, phone.is_old(today)));
        phones
    }

    /// Telephones that are more likely somebody else's by now.
    pub fn very_old_phones(&self, today: &Date) -> Vec<&PublicPhone> {
        self.phones.iter().filter(|phone| phone.is_very_old(today)).collect()
    }

    /// The place of a source in the list, counted from 1, as pages point to it.
    pub fn source_number(&self, id: &SourceId) -> Option<usize> {
        self.sources.iter().position(|source| source.id == *id).map(|position| position + 1)
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&PublicSource> {
        self.sources.iter().find(|source| source.id == *id)
    }
}
