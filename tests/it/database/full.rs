//! Records in which every field is filled and every word of every vocabulary occurs.

use hamroh::{
    i18n::TextOrigin,
    ids::{
        CheckId, CityId, ContactId, LegalNoticeId, LocationId, OrganizationId, PhoneId, RelationId, ServiceAtLocationId, ServiceId,
        SourceId, WebsiteId,
    },
    organizations::{
        Accessibility, Answer, Capacity, Check, CheckMethod, CheckRole, Contact, ContactType, Cost, CostOption, Coverage, Criterion,
        DirectHelp, Eligibility, FieldGroup, FieldSource, Funding, Identifier, LanguageMode, LegalNotice, LegalNoticeKind, Listing,
        Location, LocationType, Organization, Phone, PhoneType, RecordOrigin, Relation, RelationLevel, RelationType, Safety, SafetyAnswer,
        SafetyQuestion, Service, ServiceAtLocation, ServiceLanguage, ServiceStatus, Source, Status, Text, TextField, Visibility, Way,
        Website, WebsiteType, Welcome,
    },
    partial_date::PartialDate,
    places::Place,
};
use jiff::civil::{Date, date};

/// As many as the longest vocabulary that has one value per record: the status.
pub const RECORDS: usize = 6;

/// The features of a place, which are no enum.
const FEATURES: [&str; 6] = ["step-free", "accessible-toilet", "lift", "hearing-loop", "sign-language", "child-friendly"];

const ANSWERERS: [&str; 3] = ["organization", "moderator", "source"];

/// Terms and places that are in the database.
#[derive(Debug, Clone)]
pub struct Terms {
    pub kinds: Vec<String>,
    pub needs: Vec<String>,
    pub languages: Vec<String>,
    pub communities: Vec<String>,
    pub city: Place,
}

impl Terms {
    pub async fn load(connection: &mut sqlx::PgConnection) -> Self {
        let first = async |connection: &mut sqlx::PgConnection, sql: &'static str| -> Vec<String> {
            sqlx::query_scalar(sql).fetch_all(connection).await.unwrap()
        };
        let (country, region, city): (String, Option<String>, uuid::Uuid) =
            sqlx::query_as("select country, region, id from cities where region is not null order by slug limit 1")
                .fetch_one(&mut *connection)
                .await
                .unwrap();
        Self {
            kinds: first(connection, "select slug from kinds order by slug desc").await,
            needs: first(connection, "select slug from needs order by slug desc").await,
            languages: first(connection, "select code from languages order by code desc").await,
            communities: first(connection, "select code from communities order by code desc").await,
            city: Place { country, region, city_id: Some(CityId(city)) },
        }
    }
}

/// The value whose turn it is.
fn turn<T: Copy>(values: &[T], number: usize) -> T {
    values[number % values.len()]
}

fn partial(text: &str) -> Option<PartialDate> {
    Some(text.parse().unwrap())
}

fn day(number: usize) -> Date {
    date(2026, 1, 1 + i8::try_from(number % 28).unwrap())
}

fn sources() -> Vec<Source> {
    let source = |number: usize| Source {
        id: SourceId::new(),
        title: format!("Source {number}"),
        url: Some(format!("https://source.example/{number}")),
        doi: Some(format!("10.1000/{number}")),
        publisher: Some("Publisher".to_owned()),
        published: partial("2019-05"),
        accessed: partial("2019-05-31"),
        is_paper: number == 0,
    };
    (0..3).map(source).collect()
}

/// A text for each of these fields, in several languages, with every origin.
fn texts(fields: &[TextField], source: SourceId) -> Vec<Text> {
    let text = |(number, field): (usize, &TextField)| {
        let said = move |language: &str, position: i32, origin: TextOrigin| Text {
            field: *field,
            position,
            language: language.to_owned(),
            body: format!("{field} {language} – Ҳамроҳ, همراه\n«{position}»"),
            origin,
            made_from: (origin == TextOrigin::Machine).then(|| "0123456789abcdef".to_owned()),
            source_id: number.is_multiple_of(2).then_some(source),
        };
        [said("en", 1, TextOrigin::Original), said("tg-Cyrl", 0, TextOrigin::Human), said("pt-BR", 0, TextOrigin::Machine)]
    };
    // Not in the order of any column: lists keep their own.
    fields.iter().enumerate().rev().flat_map(text).collect()
}

fn location(number: usize, place: &Place, source: SourceId) -> Location {
    Location {
        id: LocationId::new(),
        kind: turn(LocationType::ALL, number),
        visibility: turn(Visibility::ALL, number),
        address_1: Some("Бульвар 1".to_owned()),
        address_2: Some("2nd floor".to_owned()),
        postal_code: Some("620000".to_owned()),
        place: place.clone(),
        latitude: Some(["56.8", "-0.1234567", "90"][number % 3].to_owned()),
        longitude: Some(["60.60", "-180", "179.9999999"][number % 3].to_owned()),
        opening_hours: Some("Mo-Fr 09:00-18:00".to_owned()),
        source_id: Some(source),
        accessibility: (FEATURES.iter().enumerate())
            .map(|(turn_of, feature)| Accessibility { feature: (*feature).to_owned(), answer: turn(Answer::ALL, turn_of + number) })
            .collect(),
        texts: texts(&[TextField::Name, TextField::Note], source),
    }
}

fn service(number: usize, terms: &Terms, locations: &[Location], source: SourceId) -> Service {
    let at_locations: Vec<ServiceAtLocation> = (locations.iter())
        .map(|location| ServiceAtLocation {
            id: ServiceAtLocationId::new(),
            location_id: location.id,
            opening_hours: Some("Sa 10:00-12:00".to_owned()),
        })
        .collect();
    let language = |(turn_of, mode): (usize, &LanguageMode)| ServiceLanguage {
        service_at_location_id: turn_of.is_multiple_of(2).then(|| at_locations[turn_of % at_locations.len()].id),
        language: terms.languages[turn_of % terms.languages.len()].clone(),
        mode: *mode,
        available: Some("Mo 10:00-12:00".to_owned()),
        confirmed_at: Some(day(turn_of)),
    };
    Service {
        id: ServiceId::new(),
        status: turn(ServiceStatus::ALL, number),
        cost: turn(Cost::ALL, number),
        welcome: turn(Welcome::ALL, number),
        capacity: turn(Capacity::ALL, number),
        wait_days: Some(14),
        opening_hours: Some("Mo-Fr 10:00-17:00".to_owned()),
        source_id: Some(source),
        needs: terms.needs.iter().take(3).cloned().collect(),
        cost_options: [(Some("10"), Some("20.5")), (Some("0.00"), None), (None, None)]
            .map(|(min, max)| CostOption {
                amount_min: min.map(str::to_owned),
                amount_max: max.map(str::to_owned),
                currency: "RUB".to_owned(),
            })
            .to_vec(),
        eligibility: (Criterion::ALL.iter().enumerate())
            .map(|(turn_of, criterion)| Eligibility { criterion: *criterion, answer: turn(Answer::ALL, turn_of + number) })
            .collect(),
        access: Way::ALL.to_vec(),
        languages: LanguageMode::ALL.iter().enumerate().map(language).collect(),
        areas: vec![terms.city.clone(), Place { region: None, city_id: None, ..terms.city.clone() }],
        safety: (SafetyQuestion::ALL.iter().enumerate())
            .map(|(turn_of, question)| Safety {
                question: *question,
                answer: turn(SafetyAnswer::ALL, turn_of + number),
                answered_by: Some(turn(&ANSWERERS, turn_of + number).to_owned()),
                answered_on: Some(day(turn_of)),
            })
            .collect(),
        locations: at_locations,
        texts: texts(&[TextField::Name, TextField::Document, TextField::FirstVisit], source),
    }
}

fn phones(services: &[Service], locations: &[Location], country: &str, source: SourceId) -> Vec<Phone> {
    let phone = |(number, kind): (usize, &PhoneType)| Phone {
        id: PhoneId::new(),
        service_id: (number % 4 == 1).then(|| services[0].id),
        location_id: (number % 4 == 2).then(|| locations[0].id),
        service_at_location_id: (number % 4 == 3).then(|| services[0].locations[0].id),
        number: (number % 2 == 0).then(|| format!("+99290000000{number}")),
        short_code: (number % 2 == 1).then(|| format!("11{number}")),
        country: Some(country.to_owned()),
        as_printed: Some(format!("00992 90 000 00 0{number}")),
        extension: Some("12".to_owned()),
        kind: *kind,
        opening_hours: Some("24/7".to_owned()),
        is_urgent: number == 1,
        languages: vec!["tg".to_owned(), "ru".to_owned()],
        printed_on: partial("2019"),
        source_id: Some(source),
        texts: texts(&[TextField::Note], source),
    };
    PhoneType::ALL.iter().enumerate().map(phone).collect()
}

fn relation(number: usize, kind: RelationType, other: OrganizationId, country: &str, source: SourceId) -> Relation {
    Relation {
        id: RelationId::new(),
        kind,
        target_id: number.is_multiple_of(2).then_some(other),
        target_text: (!number.is_multiple_of(2)).then(|| "A body of which only the name is known".to_owned()),
        country: Some(country.to_owned()),
        level: Some(turn(RelationLevel::ALL, number)),
        since: partial("2001-02"),
        until: partial("2002-03-04"),
        is_past: number.is_multiple_of(3),
        document: Some("Agreement 7".to_owned()),
        source_id: Some(source),
        texts: texts(&[TextField::Note], source),
    }
}

fn checks(number: usize) -> Vec<Check> {
    let check = |(turn_of, field_group): (usize, &FieldGroup)| Check {
        id: CheckId::new(),
        field_group: *field_group,
        method: turn(CheckMethod::ALL, turn_of + number),
        role: turn(CheckRole::ALL, turn_of + number),
        checked_on: day(turn_of),
        note: Some("Asked at the desk".to_owned()),
    };
    FieldGroup::ALL.iter().enumerate().map(check).collect()
}

/// The records; each is the parent of the next, and related to it.
pub fn records(terms: &Terms) -> Vec<Organization> {
    let ids: Vec<OrganizationId> = (0..RECORDS).map(|_| OrganizationId::new()).collect();
    (0..RECORDS).map(|number| record(number, &ids, terms)).collect()
}

fn record(number: usize, ids: &[OrganizationId], terms: &Terms) -> Organization {
    let other = ids[(number + 1) % RECORDS];
    let country = terms.city.country.as_str();
    let sources = sources();
    let source = sources[1].id;
    let locations: Vec<Location> = (0..3).map(|turn_of| location(number + turn_of, &terms.city, source)).collect();
    let services: Vec<Service> = (0..2).map(|turn_of| service(number + turn_of, terms, &locations, source)).collect();
    let website = |(turn_of, kind): (usize, &WebsiteType)| Website {
        id: WebsiteId::new(),
        url: format!("https://organization{number}.example/{turn_of}"),
        kind: *kind,
        checked_at: Some(day(turn_of)),
        accessed: partial("2019-05"),
        source_id: Some(source),
    };
    let contact = |(turn_of, kind): (usize, &ContactType)| Contact {
        id: ContactId::new(),
        kind: *kind,
        value: format!("office{turn_of}@organization{number}.example"),
        printed_on: partial("2019-05-06"),
        source_id: Some(source),
    };
    let legal_notice = |(turn_of, kind): (usize, &LegalNoticeKind)| LegalNotice {
        id: LegalNoticeId::new(),
        kind: *kind,
        country: country.to_owned(),
        authority: Some("Ministry".to_owned()),
        date: partial(["2015", "2015-03", "2015-03-04"][turn_of % 3]),
        source_id: Some(source),
        texts: texts(&[TextField::Note], source),
    };
    Organization {
        id: ids[number],
        slug: format!("full-record-{number}"),
        kind: terms.kinds[number % terms.kinds.len()].clone(),
        parent_organization_id: Some(other),
        listing: turn(Listing::ALL, number),
        direct_help: turn(DirectHelp::ALL, number),
        coverage: turn(Coverage::ALL, number),
        status: turn(Status::ALL, number),
        status_as_of: partial("2019-05-06"),
        status_source_id: Some(source),
        legal_status: Some("NGO".to_owned()),
        founded: partial("1998"),
        closed: partial("2020-12"),
        membership_count: Some(1200),
        membership_approximate: number.is_multiple_of(2),
        membership_as_of: partial("2018"),
        uses_lawyers: turn(Answer::ALL, number),
        cooperates_with_authorities: turn(Answer::ALL, number),
        is_hidden_from_export: number == 1,
        is_claimed: number == 2,
        origin: turn(RecordOrigin::ALL, number),
        information_from: partial("2019"),
        field_sources: ["status", "founded", "membership_count"]
            .map(|field| FieldSource { field: field.to_owned(), source_id: source })
            .to_vec(),
        places: vec![Place { region: None, city_id: None, ..terms.city.clone() }, terms.city.clone()],
        communities: terms.communities.iter().take(3).cloned().collect(),
        identifiers: ["RU-OGRN", "GB-COH"]
            .map(|scheme| Identifier {
                scheme: scheme.to_owned(),
                number: format!("{number}000"),
                register_url: Some("https://register.example/".to_owned()),
            })
            .to_vec(),
        websites: WebsiteType::ALL.iter().enumerate().map(website).collect(),
        fundings: vec![Funding { funder: "A fund".to_owned(), until: partial("2027-06"), source_id: Some(source) }],
        phones: phones(&services, &locations, country, source),
        contacts: ContactType::ALL.iter().enumerate().map(contact).collect(),
        relations: (RelationType::ALL.iter().enumerate()).map(|(turn_of, kind)| relation(turn_of, *kind, other, country, source)).collect(),
        legal_notices: LegalNoticeKind::ALL.iter().enumerate().map(legal_notice).collect(),
        checks: checks(number),
        texts: texts(TextField::ALL, source),
        services,
        locations,
        sources,
    }
}
