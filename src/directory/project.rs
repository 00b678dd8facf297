//! From a record to what the public may know of it: an allow-list. A field that is not named here does not exist in
//! public. Hidden locations are dropped with the telephones that ring there; of an area only region and city remain.

use std::collections::{BTreeMap, HashSet};

use super::public::{
    PublicCheck, PublicContact, PublicFunding, PublicLegalNotice, PublicLocation, PublicNote, PublicOrganization, PublicPhone,
    PublicRelation, PublicService, PublicServiceLanguage, PublicSource, PublicWebsite, RelationTarget,
};
use crate::{
    i18n::Translations,
    ids::LocationId,
    organizations::{
        Check, FieldSource, Funding, LegalNotice, LegalNoticeKind, Location, Organization, Phone, Relation, Service, ServiceLanguage,
        Source, Text, TextField, Visibility, Website, texts_of,
    },
};

/// What the public may know of a record. Relations are filled in when all records are together.
pub fn project(organization: &Organization) -> PublicOrganization {
    // Without `..`, so that the compiler asks about every new field here.
    let Organization {
        id,
        slug,
        kind,
        parent_organization_id: _,
        listing,
        direct_help,
        coverage,
        status,
        status_as_of,
        status_source_id: _,
        legal_status,
        founded,
        closed,
        membership_count,
        membership_approximate,
        membership_as_of,
        uses_lawyers,
        cooperates_with_authorities,
        is_hidden_from_export,
        is_claimed,
        origin,
        information_from,
        sources,
        field_sources,
        places,
        communities,
        identifiers,
        websites,
        fundings,
        services,
        locations,
        phones,
        contacts,
        relations: _,
        legal_notices,
        checks,
        texts,
    } = organization;
    let hidden: HashSet<LocationId> =
        locations.iter().filter(|location| location.visibility == Visibility::Hidden).map(|location| location.id).collect();
    let all = |field| texts_of(texts, field);
    let first = |field| texts_of(texts, field).into_iter().next().unwrap_or_default();
    let mut checks: Vec<PublicCheck> = checks.iter().map(check).collect();
    checks.sort_by_key(|check| std::cmp::Reverse(check.checked_on));
    PublicOrganization {
        id: *id,
        slug: slug.clone(),
        name: first(TextField::Name),
        alternate_names: all(TextField::AlternateName),
        former_names: all(TextField::FormerName),
        acronym: first(TextField::Acronym),
        description: first(TextField::Description),
        kind: kind.clone(),
        kind_note: first(TextField::KindNote),
        listing: *listing,
        direct_help: *direct_help,
        coverage: *coverage,
        places: places.clone(),
        place_note: first(TextField::PlaceNote),
        status: *status,
        status_as_of: *status_as_of,
        status_note: first(TextField::StatusNote),
        restrictions: all(TextField::Restriction),
        legal_notices: gravest_first(legal_notices),
        services: services.iter().map(|record| service(record, &hidden)).collect(),
        services_note: first(TextField::ServicesNote),
        served: all(TextField::Served),
        not_served: all(TextField::NotServed),
        communities: communities.clone(),
        languages_note: first(TextField::LanguagesNote),
        first_visit: first(TextField::FirstVisit),
        documents: all(TextField::Document),
        phones: phones.iter().filter_map(|record| phone(record, services, &hidden)).collect(),
        contacts: contacts
            .iter()
            .map(|contact| PublicContact {
                id: contact.id,
                kind: contact.kind,
                value: contact.value.clone(),
                printed_on: contact.printed_on,
                source_id: contact.source_id,
            })
            .collect(),
        websites: websites.iter().map(website).collect(),
        websites_note: first(TextField::WebsiteNote),
        locations: locations.iter().filter_map(location).collect(),
        legal_status: legal_status.clone(),
        identifiers: identifiers.clone(),
        founded: *founded,
        founded_notes: all(TextField::FoundedNote),
        closed: *closed,
        membership_count: *membership_count,
        membership_approximate: *membership_approximate,
        membership_as_of: *membership_as_of,
        membership_notes: all(TextField::MembershipNote),
        fundings: fundings.iter().map(funding).collect(),
        ethics_note: first(TextField::EthicsNote),
        uses_lawyers: *uses_lawyers,
        cooperates_with_authorities: *cooperates_with_authorities,
        publications: all(TextField::Publication),
        programmes: all(TextField::Programme),
        cautions: all(TextField::Caution),
        notes: notes(texts),
        relations: Vec::new(),
        checks,
        sources: sources.iter().map(source).collect(),
        field_sources: field_sources_by_number(field_sources, sources),
        unsourced_names: texts.iter().filter(|text| is_unsourced_name(text)).map(|text| text.body.clone()).collect(),
        information_from: *information_from,
        is_claimed: *is_claimed,
        origin: *origin,
        is_hidden_from_export: *is_hidden_from_export,
    }
}

fn is_unsourced_name(text: &Text) -> bool {
    matches!(text.field, TextField::Name | TextField::AlternateName) && text.source_id.is_none()
}

fn service(record: &Service, hidden: &HashSet<LocationId>) -> PublicService {
    let Service {
        id,
        status,
        cost,
        welcome,
        capacity,
        wait_days,
        opening_hours,
        source_id,
        needs,
        cost_options,
        eligibility,
        access,
        languages,
        areas,
        safety,
        locations,
        texts,
    } = record;
    let first = |field| texts_of(texts, field).into_iter().next().unwrap_or_default();
    let at_hidden: HashSet<_> = locations.iter().filter(|at| hidden.contains(&at.location_id)).map(|at| at.id).collect();
    PublicService {
        id: *id,
        name: first(TextField::Name),
        description: first(TextField::Description),
        status: *status,
        needs: needs.clone(),
        cost: *cost,
        cost_options: cost_options.clone(),
        cost_note: first(TextField::CostNote),
        eligibility: eligibility.clone(),
        welcome: *welcome,
        access: access.clone(),
        languages: languages
            .iter()
            .filter(|language| language.service_at_location_id.is_none_or(|at| !at_hidden.contains(&at)))
            .map(service_language)
            .collect(),
        areas: areas.clone(),
        opening_hours: opening_hours.clone(),
        capacity: *capacity,
        wait_days: *wait_days,
        documents: texts_of(texts, TextField::Document),
        safety: safety.clone(),
        locations: locations.iter().filter(|at| !hidden.contains(&at.location_id)).cloned().collect(),
        source_id: *source_id,
    }
}

fn service_language(record: &ServiceLanguage) -> PublicServiceLanguage {
    let ServiceLanguage { service_at_location_id: _, language, mode, available, confirmed_at } = record;
    PublicServiceLanguage { language: language.clone(), mode: *mode, available: available.clone(), confirmed_at: *confirmed_at }
}

/// A telephone that rings in a hidden place could give the place away, so it is not public either.
fn phone(record: &Phone, services: &[Service], hidden: &HashSet<LocationId>) -> Option<PublicPhone> {
    let Phone {
        id,
        service_id,
        location_id,
        service_at_location_id,
        number,
        short_code,
        country,
        as_printed,
        extension,
        kind,
        opening_hours,
        is_urgent,
        languages,
        printed_on,
        source_id,
        texts,
    } = record;
    let at = services.iter().flat_map(|service| &service.locations).find(|at| Some(at.id) == *service_at_location_id);
    let location_id = location_id.or(at.map(|at| at.location_id));
    if location_id.is_some_and(|id| hidden.contains(&id)) {
        return None;
    }
    Some(PublicPhone {
        id: *id,
        service_id: *service_id,
        location_id,
        number: number.clone(),
        short_code: short_code.clone(),
        country: country.clone(),
        formatted: formatted(number.as_deref(), short_code.as_deref()),
        as_printed: printed_otherwise(number.as_deref(), as_printed.as_deref()),
        extension: extension.clone(),
        kind: *kind,
        opening_hours: opening_hours.clone(),
        is_urgent: *is_urgent,
        languages: languages.clone(),
        note: texts_of(texts, TextField::Note).into_iter().next().unwrap_or_default(),
        printed_on: *printed_on,
        source_id: *source_id,
    })
}

/// A number with the spaces of its country.
fn formatted(number: Option<&str>, short_code: Option<&str>) -> String {
    let Some(number) = number else { return short_code.unwrap_or_default().to_owned() };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let spaced = phonenumber::parse(None, number).map(|parsed| parsed.format().mode(phonenumber::Mode::International).to_string());
    // The library takes the 8 of a Russian free number for a prefix: what is shown must be what is rung.
    spaced.ok().filter(|spaced| digits(spaced) == digits(number)).unwrap_or_else(|| number.to_owned())
}

/// The printed form of a line that is free or works inside one country only: people know it as `0800 0005776`, and from
/// the E.164 form alone nobody would see what it is.
fn printed_otherwise(number: Option<&str>, as_printed: Option<&str>) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let is_special = |printed: &&str| {
        ["0800", "0808", "800", "8800", "900", "0900", "0850", "1800"].iter().any(|start| digits(printed).starts_with(start))
    };
    number.and(as_printed).filter(is_special).map(str::to_owned)
}

fn notes(texts: &[Text]) -> Vec<PublicNote> {
    let source = |position: usize| {
        texts
            .iter()
            .find(|text| text.field == TextField::Note && usize::try_from(text.position) == Ok(position))
            .and_then(|text| text.source_id)
    };
    let notes = texts_of(texts, TextField::Note).into_iter().enumerate();
    notes.map(|(position, text)| PublicNote { text, source_id: source(position) }).collect()
}

fn field_sources_by_number(field_sources: &[FieldSource], sources: &[Source]) -> BTreeMap<String, Vec<usize>> {
    let mut numbers: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for FieldSource { field, source_id } in field_sources {
        if let Some(position) = sources.iter().position(|source| source.id == *source_id) {
            numbers.entry(field.clone()).or_default().push(position);
        }
    }
    numbers
}

fn website(record: &Website) -> PublicWebsite {
    let Website { id: _, url, kind, checked_at, accessed, source_id } = record;
    PublicWebsite { url: url.clone(), kind: *kind, checked_at: *checked_at, accessed: *accessed, source_id: *source_id }
}

fn location(record: &Location) -> Option<PublicLocation> {
    let Location {
        id,
        kind,
        visibility,
        address_1,
        address_2,
        postal_code,
        place,
        latitude,
        longitude,
        opening_hours,
        source_id,
        accessibility,
        texts: _,
    } = record;
    let is_public = match visibility {
        Visibility::Public => true,
        Visibility::Area => false,
        Visibility::Hidden => return None,
    };
    let shown = |value: &Option<String>| if is_public { value.clone() } else { None };
    Some(PublicLocation {
        id: *id,
        kind: *kind,
        is_area_only: !is_public,
        address_1: shown(address_1),
        address_2: shown(address_2),
        postal_code: shown(postal_code),
        place: place.clone(),
        latitude: shown(latitude),
        longitude: shown(longitude),
        opening_hours: opening_hours.clone(),
        accessibility: accessibility.clone(),
        source_id: if is_public { *source_id } else { None },
    })
}

/// A relation seen from its own organization; `target` is the other one, if it is in the directory.
pub(super) fn relation(record: &Relation, target: Option<RelationTarget>) -> PublicRelation {
    let Relation { id: _, kind, target_id: _, target_text, country, level, since, until, is_past, document, source_id, texts } = record;
    let named = texts_of(texts, TextField::Name).into_iter().next().unwrap_or_default();
    let unnamed = named.is_empty() && target_text.is_some();
    let target_text = if unnamed { Translations(Vec::new()) } else { named };
    PublicRelation {
        kind: *kind,
        target,
        target_text,
        country: country.clone(),
        level: *level,
        since: *since,
        until: *until,
        is_past: *is_past,
        document: document.clone(),
        note: texts_of(texts, TextField::Note).into_iter().next().unwrap_or_default(),
        source_id: *source_id,
    }
}

/// Those that can bring a reader into danger first, the newest of them first.
fn gravest_first(records: &[LegalNotice]) -> Vec<PublicLegalNotice> {
    let gravity = |kind: LegalNoticeKind| match kind {
        LegalNoticeKind::Terrorist | LegalNoticeKind::Extremist => 0,
        LegalNoticeKind::Undesirable => 1,
        LegalNoticeKind::Liquidation | LegalNoticeKind::Suspension => 2,
        LegalNoticeKind::ForeignAgent => 3,
        LegalNoticeKind::Other => 4,
    };
    let mut notices: Vec<PublicLegalNotice> = records.iter().map(legal_notice).collect();
    notices.sort_by_key(|notice| (gravity(notice.kind), std::cmp::Reverse(notice.date)));
    notices
}

fn legal_notice(record: &LegalNotice) -> PublicLegalNotice {
    let LegalNotice { id: _, kind, country, authority, date, source_id, texts } = record;
    PublicLegalNotice {
        kind: *kind,
        country: country.clone(),
        authority: authority.clone(),
        date: *date,
        note: texts_of(texts, TextField::Note).into_iter().next().unwrap_or_default(),
        source_id: *source_id,
    }
}

fn funding(record: &Funding) -> PublicFunding {
    let Funding { funder, until, source_id } = record;
    PublicFunding { funder: funder.clone(), until: *until, source_id: *source_id }
}

/// A check's note is for moderators.
fn check(record: &Check) -> PublicCheck {
    let Check { id: _, field_group, method, role, checked_on, note: _ } = record;
    PublicCheck { field_group: *field_group, method: *method, role: *role, checked_on: *checked_on }
}

fn source(record: &Source) -> PublicSource {
    let Source { id, title, url, doi, publisher, published, accessed, is_paper } = record;
    PublicSource {
        id: *id,
        title: title.clone(),
        url: url.clone(),
        doi: doi.clone(),
        publisher: publisher.clone(),
        published: *published,
        accessed: *accessed,
        is_paper: *is_paper,
    }
}
