//! Organizations with everything below them: the record as it is stored, edited and versioned.
//!
//! [`Organization`] is the aggregate, and its serde form is the one shape of it: the document of a revision, what
//! `db::save` takes apart into tables and `db::load` puts together again. It may hold what the public must not see
//! (hidden locations), so no page is made from it; see `directory` for the projection that is.

pub mod db;
mod vocabularies;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use self::vocabularies::*;
use crate::{
    i18n::{TextOrigin, Translation, Translations},
    ids::{
        CheckId, ContactId, LegalNoticeId, LocationId, OrganizationId, PhoneId, RelationId, ServiceAtLocationId, ServiceId, SourceId,
        WebsiteId,
    },
    partial_date::PartialDate,
    places::Place,
};

/// An organization with everything below it. Lists keep their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its id, for ever.
    pub id: OrganizationId,
    /// Its name in addresses.
    pub slug: String,
    /// What kind of body it is: a slug of the taxonomy.
    pub kind: String,
    /// The organization that it is a part of.
    pub parent_organization_id: Option<OrganizationId>,
    /// Whether it may stand in the results of someone looking for help.
    pub listing: Listing,
    /// Whether it takes the cases of single people.
    pub direct_help: DirectHelp,
    /// How far its work reaches.
    pub coverage: Coverage,
    /// What has become of it.
    pub status: Status,
    /// When that was so.
    pub status_as_of: Option<PartialDate>,
    /// Who says so.
    pub status_source_id: Option<SourceId>,
    /// Its legal form, in words.
    pub legal_status: Option<String>,
    /// When it was founded.
    pub founded: Option<PartialDate>,
    /// When it closed.
    pub closed: Option<PartialDate>,
    /// How many members it has.
    pub membership_count: Option<i32>,
    /// Whether that number is a rough one.
    pub membership_approximate: bool,
    /// When it had them.
    pub membership_as_of: Option<PartialDate>,
    /// Whether it works with lawyers.
    pub uses_lawyers: Answer,
    /// Whether it works with the authorities.
    pub cooperates_with_authorities: Answer,
    /// Whether it asked to stay out of files that others copy.
    pub is_hidden_from_export: bool,
    /// Whether the organization itself edits the record.
    pub is_claimed: bool,
    /// How the record came to us.
    pub origin: RecordOrigin,
    /// The time that the information as a whole is from.
    pub information_from: Option<PartialDate>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// Which source stands behind a plain field.
    pub field_sources: Vec<FieldSource>,
    /// Where it works.
    pub places: Vec<Place>,
    /// Whom it serves by origin: codes of communities.
    pub communities: Vec<String>,
    /// Its numbers in registers.
    pub identifiers: Vec<Identifier>,
    /// Its web addresses.
    pub websites: Vec<Website>,
    /// Who pays for its work, and until when.
    pub fundings: Vec<Funding>,
    /// What it offers.
    pub services: Vec<Service>,
    /// Where it can be found.
    pub locations: Vec<Location>,
    /// Its telephone numbers.
    pub phones: Vec<Phone>,
    /// Public ways to write to it.
    pub contacts: Vec<Contact>,
    /// Its relations to other organizations.
    pub relations: Vec<Relation>,
    /// What authorities have declared of it.
    pub legal_notices: Vec<LegalNotice>,
    /// What people have checked.
    pub checks: Vec<Check>,
    /// Its texts: names, description and notes.
    pub texts: Vec<Text>,
}

/// A text of an entity, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Which field it belongs to.
    pub field: TextField,
    /// Which entry of the field, counted from 0, where a field has several (publications, cautions, other names).
    pub position: i32,
    /// BCP 47 tag of its language.
    pub language: String,
    /// The text.
    pub body: String,
    /// Where the words come from.
    pub origin: TextOrigin,
    /// The digest of the text that it was translated from; stale when that text has another digest now.
    pub made_from: Option<String>,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
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

/// Says that a source stands behind a plain field of the organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldSource {
    /// The field's name.
    pub field: String,
    /// The source.
    pub source_id: SourceId,
}

/// A number in a register.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// Which register, such as `RU-OGRN` (org-id.guide).
    pub scheme: String,
    /// The number.
    pub number: String,
    /// The register's page.
    pub register_url: Option<String>,
}

/// A web address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Website {
    /// Its id.
    pub id: WebsiteId,
    /// The address, as it was printed.
    pub url: String,
    /// What it leads to.
    #[serde(rename = "type")]
    pub kind: WebsiteType,
    /// The day on which a person opened it and found the organization there; before that it is shown as text.
    pub checked_at: Option<Date>,
    /// When the source read it.
    pub accessed: Option<PartialDate>,
    /// Who printed it.
    pub source_id: Option<SourceId>,
}

/// Who pays, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// Who pays.
    pub funder: String,
    /// Until when.
    pub until: Option<PartialDate>,
    /// Who says so.
    pub source_id: Option<SourceId>,
}

/// Something that an organization does for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Whether it still exists.
    pub status: ServiceStatus,
    /// What it costs.
    pub cost: Cost,
    /// Who is welcome.
    pub welcome: Welcome,
    /// Whether there is room.
    pub capacity: Capacity,
    /// How long the wait is, in days.
    pub wait_days: Option<i32>,
    /// When, in the syntax of OSM `opening_hours`.
    pub opening_hours: Option<String>,
    /// Who says so.
    pub source_id: Option<SourceId>,
    /// Which needs it meets: slugs of the taxonomy.
    pub needs: Vec<String>,
    /// Its prices.
    pub cost_options: Vec<CostOption>,
    /// For whom it is, and for whom not; what is not here was not stated.
    pub eligibility: Vec<Eligibility>,
    /// How it is reached.
    pub access: Vec<Way>,
    /// In which languages.
    pub languages: Vec<ServiceLanguage>,
    /// For people in which places; empty: where the organization works.
    pub areas: Vec<Place>,
    /// What people who are afraid want to know.
    pub safety: Vec<Safety>,
    /// At which of the organization's locations.
    pub locations: Vec<ServiceAtLocation>,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// A price.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CostOption {
    /// The least, as a decimal number; absent where only the currency is known.
    pub amount_min: Option<String>,
    /// The most.
    pub amount_max: Option<String>,
    /// ISO 4217.
    pub currency: String,
}

/// Whether a service is for people of some kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// People of which kind.
    pub criterion: Criterion,
    /// Whether it is for them.
    pub answer: Answer,
}

/// A language at a service, or at the service in one of its places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceLanguage {
    /// The place, where it differs from the others.
    pub service_at_location_id: Option<ServiceAtLocationId>,
    /// BCP 47 tag.
    pub language: String,
    /// How it is spoken.
    pub mode: LanguageMode,
    /// When, in the syntax of OSM `opening_hours`.
    pub available: Option<String>,
    /// When somebody confirmed it.
    pub confirmed_at: Option<Date>,
}

/// The answer to a safety question.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// What was asked.
    pub question: SafetyQuestion,
    /// What was answered.
    pub answer: SafetyAnswer,
    /// Who answered: `organization`, `moderator` or `source`.
    pub answered_by: Option<String>,
    /// When.
    #[schema(value_type = Option<String>, format = Date)]
    pub answered_on: Option<Date>,
}

/// A service at one of the organization's places.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceAtLocation {
    /// Its id.
    pub id: ServiceAtLocationId,
    /// The place.
    pub location_id: LocationId,
    /// When, where it differs from the place's hours.
    pub opening_hours: Option<String>,
}

/// Where an organization can be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// Its id.
    pub id: LocationId,
    /// What kind of place it is.
    #[serde(rename = "type")]
    pub kind: LocationType,
    /// How much of it the public may know.
    pub visibility: Visibility,
    /// Street and number.
    pub address_1: Option<String>,
    /// The rest of the address.
    pub address_2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country, region and city.
    #[serde(flatten)]
    pub place: Place,
    /// Degrees north, as a decimal number.
    pub latitude: Option<String>,
    /// Degrees east.
    pub longitude: Option<String>,
    /// When it is open, in the syntax of OSM `opening_hours`.
    pub opening_hours: Option<String>,
    /// Who says so.
    pub source_id: Option<SourceId>,
    /// For whom it is easy to reach.
    pub accessibility: Vec<Accessibility>,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// Whether a place has something that people need to reach or use it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// What: `step-free`, `accessible-toilet`, `lift`, `hearing-loop`, `sign-language`, `child-friendly`.
    pub feature: String,
    /// Whether it has it.
    pub answer: Answer,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// Its id.
    pub id: PhoneId,
    /// The service that answers there, if it is one.
    pub service_id: Option<ServiceId>,
    /// The place where it rings, if it is one.
    pub location_id: Option<LocationId>,
    /// The service at one place, if it is that.
    pub service_at_location_id: Option<ServiceAtLocationId>,
    /// The number in E.164; absent for a short code.
    pub number: Option<String>,
    /// A number that works inside one country only.
    pub short_code: Option<String>,
    /// That country: ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// As the source writes it, where that is not the number itself.
    pub as_printed: Option<String>,
    /// Extension.
    pub extension: Option<String>,
    /// What it is for.
    #[serde(rename = "type")]
    pub kind: PhoneType,
    /// When it is answered, in the syntax of OSM `opening_hours`.
    pub opening_hours: Option<String>,
    /// Whether it is a line for people in danger.
    pub is_urgent: bool,
    /// In which languages it is answered.
    pub languages: Vec<String>,
    /// When the source printed it.
    pub printed_on: Option<PartialDate>,
    /// Who printed it.
    pub source_id: Option<SourceId>,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// A public way to write to an organization: a role address, never a person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
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

/// A relation to another organization, in this directory or only named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// Its id.
    pub id: RelationId,
    /// How they are related.
    #[serde(rename = "type")]
    pub kind: RelationType,
    /// The other one, if it is in the directory.
    pub target_id: Option<OrganizationId>,
    /// What it is called, if it is not.
    pub target_text: Option<String>,
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
    /// Who says so.
    pub source_id: Option<SourceId>,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// What an authority has declared of an organization, dated and sourced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalNotice {
    /// Its id.
    pub id: LegalNoticeId,
    /// What was declared.
    pub kind: LegalNoticeKind,
    /// In which country.
    pub country: String,
    /// By whom.
    pub authority: Option<String>,
    /// When.
    pub date: Option<PartialDate>,
    /// Who says so.
    pub source_id: Option<SourceId>,
    /// Its texts.
    pub texts: Vec<Text>,
}

/// What a person confirmed, how and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Its id.
    pub id: CheckId,
    /// Which facts.
    pub field_group: FieldGroup,
    /// How.
    pub method: CheckMethod,
    /// By whom.
    pub role: CheckRole,
    /// When.
    pub checked_on: Date,
    /// What there is to say about it.
    pub note: Option<String>,
}

/// The texts of one field: an entry per position, each in its languages.
pub fn texts_of(texts: &[Text], field: TextField) -> Vec<Translations> {
    let mut entries: Vec<(i32, Translations)> = Vec::new();
    for text in texts.iter().filter(|text| text.field == field) {
        let translation = Translation { language: text.language.clone(), body: text.body.clone(), origin: text.origin };
        match entries.iter_mut().find(|(position, _)| *position == text.position) {
            Some((_, entry)) => entry.0.push(translation),
            None => entries.push((text.position, Translations(vec![translation]))),
        }
    }
    entries.sort_by_key(|(position, _)| *position);
    entries.into_iter().map(|(_, entry)| entry).collect()
}
