//! Records as the rows of their tables, in the text form of COPY.

use std::io::Write;

use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    ids::{
        CheckId, CityId, ContactId, LegalNoticeId, LocationId, OrganizationId, PhoneId, RelationId, ServiceAtLocationId, ServiceId,
        SourceId, WebsiteId,
    },
    organizations::{LegalNotice, Location, Organization, Phone, Relation, Service, Text},
    partial_date::PartialDate,
    places::Place,
};

/// The rows of one table that are still to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    /// What goes into the COPY stream.
    pub bytes: Vec<u8>,
    /// How many rows they are.
    pub count: u64,
}

impl Rows {
    fn add(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
        self.count += 1;
    }
}

/// What writes these values as one row.
macro_rules! row {
    ($($value:expr),+ $(,)?) => {
        |out: &mut Vec<u8>| {
            $(
                $value.write(out);
                out.push(b'\t');
            )+
            out.pop();
            out.push(b'\n');
        }
    };
}

/// Declares the tables of a record, in an order in which each comes after those that it points to.
macro_rules! tables {
    ($($table:ident: $columns:literal,)*) => {
        /// The rows of some records, by table.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Tables {
            $(#[doc = concat!("The rows of `", stringify!($table), "`.")] pub $table: Rows,)*
        }

        impl Tables {
            /// The names of the tables, in the order in which they are written.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($table)),*];

            /// Each table with its columns and rows, in the order in which they are written.
            pub fn all(&self) -> impl Iterator<Item = (&'static str, &'static str, &Rows)> {
                [$((stringify!($table), $columns, &self.$table)),*].into_iter()
            }
        }
    };
}

tables! {
    organizations: "id, slug, kind, parent_organization_id, listing, direct_help, coverage, status, status_as_of, status_source_id, \
        legal_status, founded, closed, membership_count, membership_approximate, membership_as_of, uses_lawyers, \
        cooperates_with_authorities, is_hidden_from_export, is_claimed, origin, information_from",
    sources: "id, organization_id, position, title, url, doi, publisher, published, accessed, is_paper",
    field_sources: "organization_id, position, field, source_id",
    organization_places: "organization_id, position, country, region, city_id",
    organization_communities: "organization_id, position, community",
    organization_identifiers: "organization_id, position, scheme, number, register_url",
    websites: "id, organization_id, position, url, type, checked_at, accessed, source_id",
    fundings: "organization_id, position, funder, until, source_id",
    locations: "id, organization_id, position, type, visibility, address_1, address_2, postal_code, country, region, city_id, \
        latitude, longitude, opening_hours, source_id",
    location_accessibility: "organization_id, location_id, position, feature, answer",
    services: "id, organization_id, position, status, cost, welcome, capacity, wait_days, opening_hours, source_id",
    service_needs: "organization_id, service_id, position, need",
    service_at_locations: "id, organization_id, service_id, location_id, position, opening_hours",
    cost_options: "organization_id, service_id, position, amount_min, amount_max, currency",
    service_eligibility: "organization_id, service_id, position, criterion, answer",
    service_access: "organization_id, service_id, position, way",
    service_areas: "organization_id, service_id, position, country, region, city_id",
    service_safety: "organization_id, service_id, position, question, answer, answered_by, answered_on",
    service_languages: "organization_id, service_id, service_at_location_id, position, language, mode, available, confirmed_at",
    phones: "id, organization_id, service_id, location_id, service_at_location_id, position, number, short_code, country, as_printed, \
        extension, type, opening_hours, is_urgent, languages, printed_on, source_id",
    contacts: "id, organization_id, position, type, value, printed_on, source_id",
    relations: "id, organization_id, position, type, target_id, target_text, country, level, since, until, is_past, document, source_id",
    legal_notices: "id, organization_id, position, kind, country, authority, date, source_id",
    checks: "id, organization_id, position, field_group, method, role, checked_on, note",
    texts: "organization_id, service_id, location_id, relation_id, legal_notice_id, phone_id, field, position, language, body, origin, \
        made_from, source_id",
}

impl Tables {
    /// How many rows there are in all tables.
    pub fn count(&self) -> u64 {
        self.all().map(|(_, _, rows)| rows.count).sum()
    }

    /// How many bytes they are.
    pub fn bytes(&self) -> usize {
        self.all().map(|(_, _, rows)| rows.bytes.len()).sum()
    }

    /// Adds the rows of a record.
    pub fn add(&mut self, record: &Organization) {
        self.add_organization(record);
        self.add_origins(record);
        self.add_identity(record);
        each(&record.locations, |at, location| self.add_location(record.id, at, location));
        each(&record.services, |at, service| self.add_service(record.id, at, service));
        each(&record.phones, |at, phone| self.add_phone(record.id, at, phone));
        each(&record.contacts, |at, one| {
            self.contacts.add(row![one.id, record.id, at, one.kind.as_str(), one.value, one.printed_on, one.source_id]);
        });
        each(&record.relations, |at, relation| self.add_relation(record.id, at, relation));
        each(&record.legal_notices, |at, notice| self.add_legal_notice(record.id, at, notice));
        each(&record.checks, |at, one| {
            let (group, method, role) = (one.field_group.as_str(), one.method.as_str(), one.role.as_str());
            self.checks.add(row![one.id, record.id, at, group, method, role, one.checked_on, one.note]);
        });
        self.add_texts(record.id, Owner::default(), &record.texts);
    }

    fn add_organization(&mut self, record: &Organization) {
        self.organizations.add(row![
            record.id,
            record.slug,
            record.kind,
            record.parent_organization_id,
            record.listing.as_str(),
            record.direct_help.as_str(),
            record.coverage.as_str(),
            record.status.as_str(),
            record.status_as_of,
            record.status_source_id,
            record.legal_status,
            record.founded,
            record.closed,
            record.membership_count,
            record.membership_approximate,
            record.membership_as_of,
            record.uses_lawyers.as_str(),
            record.cooperates_with_authorities.as_str(),
            record.is_hidden_from_export,
            record.is_claimed,
            record.origin.as_str(),
            record.information_from,
        ]);
    }

    fn add_origins(&mut self, record: &Organization) {
        each(&record.sources, |at, one| {
            let row = row![one.id, record.id, at, one.title, one.url, one.doi, one.publisher, one.published, one.accessed, one.is_paper];
            self.sources.add(row);
        });
        each(&record.field_sources, |at, one| self.field_sources.add(row![record.id, at, one.field, one.source_id]));
    }

    fn add_identity(&mut self, record: &Organization) {
        let id = record.id;
        each(&record.places, |at, Place { country, region, city_id }| {
            self.organization_places.add(row![id, at, country, region, city_id]);
        });
        each(&record.communities, |at, community| self.organization_communities.add(row![id, at, community]));
        each(&record.identifiers, |at, one| {
            self.organization_identifiers.add(row![id, at, one.scheme, one.number, one.register_url]);
        });
        each(&record.websites, |at, one| {
            self.websites.add(row![one.id, id, at, one.url, one.kind.as_str(), one.checked_at, one.accessed, one.source_id]);
        });
        each(&record.fundings, |at, one| self.fundings.add(row![id, at, one.funder, one.until, one.source_id]));
    }

    fn add_location(&mut self, organization: OrganizationId, position: usize, location: &Location) {
        let id = location.id;
        self.locations.add(row![
            id,
            organization,
            position,
            location.kind.as_str(),
            location.visibility.as_str(),
            location.address_1,
            location.address_2,
            location.postal_code,
            location.place.country,
            location.place.region,
            location.place.city_id,
            location.latitude,
            location.longitude,
            location.opening_hours,
            location.source_id,
        ]);
        each(&location.accessibility, |at, one| {
            self.location_accessibility.add(row![organization, id, at, one.feature, one.answer.as_str()]);
        });
        self.add_texts(organization, Owner { location: Some(id), ..Owner::default() }, &location.texts);
    }

    fn add_service(&mut self, organization: OrganizationId, position: usize, service: &Service) {
        let id = service.id;
        self.services.add(row![
            id,
            organization,
            position,
            service.status.as_str(),
            service.cost.as_str(),
            service.welcome.as_str(),
            service.capacity.as_str(),
            service.wait_days,
            service.opening_hours,
            service.source_id,
        ]);
        each(&service.needs, |at, need| self.service_needs.add(row![organization, id, at, need]));
        each(&service.locations, |at, one| {
            self.service_at_locations.add(row![one.id, organization, id, one.location_id, at, one.opening_hours]);
        });
        each(&service.cost_options, |at, one| {
            self.cost_options.add(row![organization, id, at, one.amount_min, one.amount_max, one.currency]);
        });
        self.add_terms(organization, service);
        self.add_texts(organization, Owner { service: Some(id), ..Owner::default() }, &service.texts);
    }

    /// For whom a service is, how it is reached and where, what it asks, and what it speaks.
    fn add_terms(&mut self, organization: OrganizationId, service: &Service) {
        let id = service.id;
        each(&service.eligibility, |at, one| {
            self.service_eligibility.add(row![organization, id, at, one.criterion.as_str(), one.answer.as_str()]);
        });
        each(&service.access, |at, way| self.service_access.add(row![organization, id, at, way.as_str()]));
        each(&service.areas, |at, Place { country, region, city_id }| {
            self.service_areas.add(row![organization, id, at, country, region, city_id]);
        });
        each(&service.safety, |at, one| {
            let (question, answer) = (one.question.as_str(), one.answer.as_str());
            self.service_safety.add(row![organization, id, at, question, answer, one.answered_by, one.answered_on]);
        });
        each(&service.languages, |at, one| {
            let (place, mode) = (one.service_at_location_id, one.mode.as_str());
            self.service_languages.add(row![organization, id, place, at, one.language, mode, one.available, one.confirmed_at]);
        });
    }

    fn add_phone(&mut self, organization: OrganizationId, position: usize, phone: &Phone) {
        self.phones.add(row![
            phone.id,
            organization,
            phone.service_id,
            phone.location_id,
            phone.service_at_location_id,
            position,
            phone.number,
            phone.short_code,
            phone.country,
            phone.as_printed,
            phone.extension,
            phone.kind.as_str(),
            phone.opening_hours,
            phone.is_urgent,
            phone.languages.as_slice(),
            phone.printed_on,
            phone.source_id,
        ]);
        self.add_texts(organization, Owner { phone: Some(phone.id), ..Owner::default() }, &phone.texts);
    }

    fn add_relation(&mut self, organization: OrganizationId, position: usize, relation: &Relation) {
        self.relations.add(row![
            relation.id,
            organization,
            position,
            relation.kind.as_str(),
            relation.target_id,
            relation.target_text,
            relation.country,
            relation.level.map(|level| level.as_str()),
            relation.since,
            relation.until,
            relation.is_past,
            relation.document,
            relation.source_id,
        ]);
        self.add_texts(organization, Owner { relation: Some(relation.id), ..Owner::default() }, &relation.texts);
    }

    fn add_legal_notice(&mut self, organization: OrganizationId, position: usize, notice: &LegalNotice) {
        let kind = notice.kind.as_str();
        self.legal_notices.add(row![
            notice.id,
            organization,
            position,
            kind,
            notice.country,
            notice.authority,
            notice.date,
            notice.source_id
        ]);
        self.add_texts(organization, Owner { legal_notice: Some(notice.id), ..Owner::default() }, &notice.texts);
    }

    fn add_texts(&mut self, organization: OrganizationId, owner: Owner, texts: &[Text]) {
        let Owner { service, location, relation, legal_notice, phone } = owner;
        for text in texts {
            self.texts.add(row![
                organization,
                service,
                location,
                relation,
                legal_notice,
                phone,
                text.field.as_str(),
                text.position,
                text.language,
                text.body,
                text.origin.as_str(),
                text.made_from,
                text.source_id,
            ]);
        }
    }
}

/// What a text is about, when that is not the organization itself.
#[derive(Debug, Clone, Copy, Default)]
struct Owner {
    service: Option<ServiceId>,
    location: Option<LocationId>,
    relation: Option<RelationId>,
    legal_notice: Option<LegalNoticeId>,
    phone: Option<PhoneId>,
}

fn each<T>(entries: &[T], mut add: impl FnMut(usize, &T)) {
    entries.iter().enumerate().for_each(|(position, entry)| add(position, entry));
}

/// A value of a column.
trait Value {
    /// Writes it in the text form of COPY.
    fn write(&self, out: &mut Vec<u8>);
}

impl Value for str {
    fn write(&self, out: &mut Vec<u8>) {
        for byte in self.bytes() {
            match byte {
                b'\\' => out.extend_from_slice(b"\\\\"),
                b'\t' => out.extend_from_slice(b"\\t"),
                b'\n' => out.extend_from_slice(b"\\n"),
                b'\r' => out.extend_from_slice(b"\\r"),
                other => out.push(other),
            }
        }
    }
}

impl Value for String {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_str().write(out);
    }
}

impl<T: Value + ?Sized> Value for &T {
    fn write(&self, out: &mut Vec<u8>) {
        (*self).write(out);
    }
}

impl<T: Value> Value for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write(out),
            None => out.extend_from_slice(b"\\N"),
        }
    }
}

impl Value for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(if *self { b't' } else { b'f' });
    }
}

/// A list of plain words, such as language tags.
impl Value for [String] {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        self.join(",").write(out);
        out.push(b'}');
    }
}

impl Value for Uuid {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.hyphenated().encode_lower(&mut Uuid::encode_buffer()).as_bytes());
    }
}

macro_rules! values {
    (displayed: $($type:ty),*; ids: $($id:ty),* $(,)?) => {
        $(impl Value for $type {
            fn write(&self, out: &mut Vec<u8>) {
                // Into memory, which does not fail.
                let _ = write!(out, "{self}");
            }
        })*
        $(impl Value for $id {
            fn write(&self, out: &mut Vec<u8>) {
                self.0.write(out);
            }
        })*
    };
}

values! {
    displayed: i32, usize, Date, PartialDate;
    ids: OrganizationId, SourceId, WebsiteId, LocationId, ServiceId, ServiceAtLocationId, PhoneId, ContactId, RelationId,
        LegalNoticeId, CheckId, CityId,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: impl Value) -> String {
        let mut out = Vec::new();
        value.write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_would_end_a_field_is_written_otherwise() {
        assert_eq!(written("a\tb\nc\\d\re"), "a\\tb\\nc\\\\d\\re");
        assert_eq!(written(None::<String>), "\\N");
        assert_eq!(written(Some("\\N")), "\\\\N");
        assert_eq!(written(["ru".to_owned(), "tg".to_owned()].as_slice()), "{ru,tg}");
    }
}
