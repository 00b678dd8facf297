//! One synthetic record: invented from its number, the same every time.

use jiff::{ToSpan, civil::Date};
use uuid::Uuid;

use super::{
    chance::Chance,
    words::{ABOUT, LANGUAGES, MORE, NAME, SYLLABLES, WAYS, script},
    world::{City, Country, Named, Need, World},
};
use crate::{
    i18n::TextOrigin,
    ids::{
        CheckId, ContactId, LegalNoticeId, LocationId, OrganizationId, PhoneId, RelationId, ServiceAtLocationId, ServiceId, SourceId,
        WebsiteId,
    },
    imports::starter::digest,
    organizations::{
        Accessibility, Answer, Capacity, Check, CheckMethod, CheckRole, Contact, ContactType, Cost, CostOption, Coverage, Criterion,
        DirectHelp, Eligibility, FieldGroup, FieldSource, Funding, Identifier, LanguageMode, LegalNotice, LegalNoticeKind, Listing,
        Location, LocationType, Organization, Phone, PhoneType, RecordOrigin, Relation, RelationType, Safety, SafetyAnswer, SafetyQuestion,
        Service, ServiceAtLocation, ServiceLanguage, ServiceStatus, Source, Status, Text, TextField, Visibility, Way, Website, WebsiteType,
        Welcome,
    },
    partial_date::PartialDate,
    places::Place,
};

/// The title of the one source of every synthetic record.
pub const SOURCE: &str = "Synthetic data for measuring";

/// Where the invention begins: another value would give another directory.
const SEED: u64 = 0x6861_6d72_6f68;

/// What ids of synthetic records begin with, by which they are known at sight.
const PREFIX: u128 = 0x5e17;

/// Opening hours, in OSM syntax.
const HOURS: &[&str] = &[
    "Mo-Fr 09:00-18:00",
    "Mo-Fr 10:00-17:00",
    "Mo-Fr 09:00-13:00,14:00-18:00",
    "Mo-Sa 08:00-20:00; PH off",
    "Tu,Th 14:00-19:00",
    "Mo,We,Fr 10:00-16:00",
    "Mo-Fr 10:00-17:00; Sa 10:00-14:00",
    "24/7",
];

/// The id of the `part`th entity of a table of the record with this number: a UUID of version 8 that counts, so that
/// records are stored in their order.
fn id(number: u64, table: u128, part: u128) -> Uuid {
    Uuid::from_u128(PREFIX << 112 | u128::from(number) << 80 | 8 << 76 | table << 64 | 2 << 62 | part)
}

/// The id of the synthetic record with this number.
pub fn organization_id(number: u64) -> OrganizationId {
    OrganizationId(id(number, 0, 0))
}

/// The number of the synthetic record with this id.
pub fn number_of(id: OrganizationId) -> u64 {
    id.0.as_u64_pair().0 << 16 >> 32
}

/// The record with this number. `today` is what ages are counted from.
pub fn record(world: &World, number: u64, today: Date) -> Organization {
    Maker::new(world, number, today).organization()
}

/// What is settled before the parts are made.
struct Maker<'a> {
    world: &'a World,
    number: u64,
    today: Date,
    chance: Chance,
    source: SourceId,
    /// Positions in [`LANGUAGES`], the record's own first.
    languages: Vec<usize>,
    country: Option<&'a Country>,
    city: Option<&'a City>,
    needs: Vec<&'a Need>,
    spoken: Vec<&'a String>,
}

impl<'a> Maker<'a> {
    fn new(world: &'a World, number: u64, today: Date) -> Self {
        let mut chance = Chance::of(SEED, number);
        let country = world.countries.draw(&mut chance);
        let city = country.and_then(|country| world.cities.get(&country.code)).and_then(|cities| cities.draw(&mut chance));
        let own = country.map_or(0, |country| country.language);
        let mut languages = vec![own];
        for _ in 0..chance.weighted(&[(35, 1), (35, 2), (20, 3)], 4) {
            let another = if chance.percent(40) { 0 } else { chance.between(0, 8) as usize };
            if !languages.contains(&another) {
                languages.push(another);
            }
        }
        if languages.len() == 1 {
            languages.push(usize::from(own == 0));
        }
        let count = chance.between(2, 6);
        let needs = world.needs.some(count, &mut chance);
        let count = chance.between(1, 5);
        let mut spoken = world.languages.some(count, &mut chance);
        if let Some(code) = world.languages.find(|code| code == LANGUAGES[own]).filter(|code| !spoken.contains(code)) {
            spoken.insert(0, code);
        }
        Self { world, number, today, chance, source: SourceId(id(number, 1, 0)), languages, country, city, needs, spoken }
    }

    fn organization(mut self) -> Organization {
        let (kind, body) = self.world.bodies.draw(&mut self.chance).map(|(kind, said)| (kind.clone(), *said)).unwrap_or_default();
        let status = self.status();
        let places = self.places();
        let locations = self.locations(&places);
        let services = self.services(&locations);
        let phones = self.phones(&locations, &services);
        let texts = self.texts(&body, &places);
        let communities = self.chance.weighted(&[(45, 0), (30, 1), (15, 2)], 3);
        let listing = if self.chance.percent(94) { Listing::Help } else { Listing::Reference };
        let help = [(70, DirectHelp::Yes), (12, DirectHelp::Limited), (6, DirectHelp::No)];
        let yes_or_no = [(15, Answer::Yes), (10, Answer::No)];
        Organization {
            id: organization_id(self.number),
            slug: format!("synthetic-{}", self.number),
            kind,
            parent_organization_id: None,
            listing,
            direct_help: self.chance.weighted(&help, DirectHelp::Unknown),
            coverage: coverage(&places, &mut self.chance),
            status,
            status_as_of: self.maybe_date(60),
            status_source_id: Some(self.source),
            legal_status: None,
            founded: self.chance.percent(50).then(|| year(self.chance.between(1980, 2024))),
            closed: if status == Status::Closed { self.maybe_date(80) } else { None },
            membership_count: self.chance.percent(10).then(|| self.chance.between(10, 20_000).cast_signed()),
            membership_approximate: false,
            membership_as_of: None,
            uses_lawyers: self.chance.weighted(&yes_or_no, Answer::NotStated),
            cooperates_with_authorities: self.chance.weighted(&yes_or_no, Answer::NotStated),
            is_hidden_from_export: self.chance.percent(2),
            is_claimed: self.chance.percent(5),
            origin: RecordOrigin::Synthetic,
            information_from: Some(self.today.into()),
            sources: vec![self.source_entry()],
            field_sources: vec![FieldSource { field: "status".to_owned(), source_id: self.source }],
            places,
            communities: self.world.communities.some(communities, &mut self.chance).into_iter().cloned().collect(),
            identifiers: self.identifiers(),
            websites: self.websites(),
            fundings: self.fundings(),
            services,
            locations,
            phones,
            contacts: self.contacts(),
            relations: self.relations(),
            legal_notices: self.legal_notices(),
            checks: self.checks(),
            texts,
        }
    }

    fn status(&mut self) -> Status {
        let most = [(88, Status::Active), (3, Status::Restricted), (3, Status::TemporarilyClosed), (4, Status::Closed)];
        self.chance.weighted(&most, Status::Unknown)
    }

    fn source_entry(&self) -> Source {
        Source {
            id: self.source,
            title: SOURCE.to_owned(),
            url: None,
            doi: None,
            publisher: None,
            published: Some(self.today.into()),
            accessed: None,
            is_paper: false,
        }
    }

    /// Where it works: mostly its city, sometimes further cities of the country, or the whole of it.
    fn places(&mut self) -> Vec<Place> {
        let Some(country) = self.country else { return Vec::new() };
        let whole = Place { country: country.code.clone(), region: None, city_id: None };
        let region = self.world.regions.get(&country.code).filter(|_| self.chance.percent(30));
        let region = region.and_then(|regions| regions.draw(&mut self.chance));
        let first = match (self.city, region) {
            (Some(city), _) if self.chance.percent(80) => city.place.clone(),
            (_, Some(region)) => Place { region: Some(region.clone()), ..whole },
            _ => whole,
        };
        let mut places = vec![first];
        if let Some(cities) = self.world.cities.get(&country.code).filter(|_| self.chance.percent(20)) {
            let more = self.chance.between(1, 3);
            let others = cities.some(more, &mut self.chance).into_iter().map(|city| city.place.clone());
            places.extend(others.filter(|place| *place != places[0]).collect::<Vec<_>>());
        }
        places
    }

    fn locations(&mut self, places: &[Place]) -> Vec<Location> {
        let count = self.chance.weighted(&[(15, 0), (65, 1), (15, 2)], 3);
        let (number, source) = (self.number, self.source);
        let mut locations = Vec::new();
        for part in 0..count {
            let Some(place) = self.city.map(|city| city.place.clone()).or_else(|| places.first().cloned()) else { break };
            let (latitude, longitude) = self.coordinates().unzip();
            let most = [(88, Visibility::Public), (7, Visibility::Area)];
            locations.push(Location {
                id: LocationId(id(number, 2, part)),
                kind: self.chance.weighted(&[(92, LocationType::Physical), (6, LocationType::Postal)], LocationType::Virtual),
                visibility: self.chance.weighted(&most, Visibility::Hidden),
                address_1: Some(format!("Synthetic Street {}", self.chance.between(1, 240))),
                address_2: None,
                postal_code: None,
                place,
                latitude,
                longitude,
                opening_hours: self.hours(40),
                source_id: Some(source),
                accessibility: self.accessibility(),
                texts: Vec::new(),
            });
        }
        locations
    }

    /// A point within eight hundredths of a degree of the city, for most places whose city has coordinates.
    fn coordinates(&mut self) -> Option<(String, String)> {
        let (latitude, longitude) = self.city?.coordinates.filter(|_| self.chance.percent(70))?;
        let mut near = |degrees: f64| format!("{:.5}", degrees + (f64::from(self.chance.between(0, 16_000)) - 8_000.0) / 100_000.0);
        Some((near(latitude), near(longitude)))
    }

    fn accessibility(&mut self) -> Vec<Accessibility> {
        let answers = [(60, Answer::Yes), (40, Answer::No)];
        let features = ["step-free", "accessible-toilet", "child-friendly"].into_iter().filter(|_| self.chance.percent(12));
        let features: Vec<&str> = features.collect();
        let entry =
            |feature: &str| Accessibility { feature: feature.to_owned(), answer: self.chance.weighted(&answers, Answer::NotStated) };
        features.into_iter().map(entry).collect()
    }

    fn hours(&mut self, often: u32) -> Option<String> {
        self.chance.percent(often).then(|| (*self.chance.pick(HOURS)).to_owned())
    }

    fn services(&mut self, locations: &[Location]) -> Vec<Service> {
        let count = self.chance.weighted(&[(5, 1), (25, 2), (40, 3), (20, 4)], 5);
        (0..count).map(|part| self.service(part, locations)).collect()
    }

    fn service(&mut self, part: u128, locations: &[Location]) -> Service {
        let costs = [(45, Cost::Free), (12, Cost::LowCost), (6, Cost::MembersOnly), (8, Cost::Mixed), (6, Cost::Paid)];
        let cost = self.chance.weighted(&costs, Cost::Unknown);
        let needs = self.needs_of_service(part);
        let statuses = [(94, ServiceStatus::Active), (2, ServiceStatus::TemporarilyClosed), (2, ServiceStatus::Closed)];
        let welcomes = [(20, Welcome::Unconditional), (8, Welcome::Preferential), (4, Welcome::Exclusive)];
        let capacities = [(12, Capacity::Open), (6, Capacity::WaitingList), (3, Capacity::Full)];
        let capacity = self.chance.weighted(&capacities, Capacity::NotStated);
        Service {
            id: ServiceId(id(self.number, 3, part)),
            status: self.chance.weighted(&statuses, ServiceStatus::Unknown),
            cost,
            welcome: self.chance.weighted(&welcomes, Welcome::NotStated),
            capacity,
            wait_days: (capacity == Capacity::WaitingList).then(|| self.chance.between(3, 90).cast_signed()),
            opening_hours: self.hours(40),
            source_id: Some(self.source),
            texts: self.service_texts(&needs),
            needs: needs.into_iter().map(|need| need.slug.clone()).collect(),
            cost_options: self.cost_options(cost),
            eligibility: self.eligibility(),
            access: self.ways(),
            languages: self.service_languages(),
            areas: self.areas(),
            safety: self.safety(),
            locations: self.service_at_locations(part, locations),
        }
    }

    /// The record's needs, one or two to a service.
    fn needs_of_service(&mut self, part: u128) -> Vec<&'a Need> {
        if self.needs.is_empty() {
            return Vec::new();
        }
        let first = usize::try_from(part).unwrap_or_default() % self.needs.len();
        let mut needs = vec![self.needs[first]];
        let other = *self.chance.pick(&self.needs);
        if other != needs[0] && self.chance.percent(55) {
            needs.push(other);
        }
        needs
    }

    fn cost_options(&mut self, cost: Cost) -> Vec<CostOption> {
        if !matches!(cost, Cost::Paid | Cost::LowCost | Cost::Mixed) || self.chance.percent(40) {
            return Vec::new();
        }
        let least = self.chance.between(1, 40) * 5;
        let most = self.chance.percent(50).then(|| (least * 2).to_string());
        let currency = (*self.chance.pick(&["EUR", "USD", "RUB", "KZT"])).to_owned();
        vec![CostOption { amount_min: Some(least.to_string()), amount_max: most, currency }]
    }

    fn eligibility(&mut self) -> Vec<Eligibility> {
        let mut entries = Vec::new();
        if self.chance.percent(55) {
            return entries;
        }
        let answers = [(80, Answer::Yes)];
        for criterion in Criterion::ALL {
            if self.chance.percent(11) {
                entries.push(Eligibility { criterion: *criterion, answer: self.chance.weighted(&answers, Answer::No) });
            }
        }
        entries
    }

    fn ways(&mut self) -> Vec<Way> {
        let often = [(Way::WalkIn, 45), (Way::Appointment, 35), (Way::Phone, 40), (Way::Chat, 8), (Way::Online, 15), (Way::Referral, 6)];
        often.into_iter().filter(|(_, often)| self.chance.percent(*often)).map(|(way, _)| way).collect()
    }

    fn service_languages(&mut self) -> Vec<ServiceLanguage> {
        let modes = [
            (70, LanguageMode::Staff),
            (8, LanguageMode::Interpreter),
            (5, LanguageMode::PhoneInterpreter),
            (4, LanguageMode::Written),
            (2, LanguageMode::BringSomeone),
        ];
        let spoken: Vec<&String> =
            self.spoken.iter().copied().enumerate().filter(|(at, _)| *at == 0 || self.chance.percent(70)).map(|(_, code)| code).collect();
        let mut languages = Vec::new();
        for code in spoken {
            languages.push(ServiceLanguage {
                service_at_location_id: None,
                language: code.clone(),
                mode: self.chance.weighted(&modes, LanguageMode::NotStated),
                available: self.hours(4),
                confirmed_at: self.chance.percent(10).then(|| self.past_day()),
            });
        }
        languages
    }

    /// For people in which places, where it is not where the organization works.
    fn areas(&mut self) -> Vec<Place> {
        let country = self.country.filter(|_| self.chance.percent(8));
        country.map(|country| Place { country: country.code.clone(), region: None, city_id: None }).into_iter().collect()
    }

    fn safety(&mut self) -> Vec<Safety> {
        let mut answers = Vec::new();
        if self.chance.percent(75) {
            return answers;
        }
        let most = [(30, SafetyAnswer::Yes), (35, SafetyAnswer::No), (15, SafetyAnswer::Never)];
        for question in SafetyQuestion::ALL {
            if self.chance.percent(60) {
                answers.push(Safety {
                    question: *question,
                    answer: self.chance.weighted(&most, SafetyAnswer::Unknown),
                    answered_by: Some("source".to_owned()),
                    answered_on: Some(self.past_day()),
                });
            }
        }
        answers
    }

    fn service_at_locations(&mut self, service: u128, locations: &[Location]) -> Vec<ServiceAtLocation> {
        let mut entries = Vec::new();
        for (part, location) in (0..).zip(locations) {
            if self.chance.percent(70) {
                let id = ServiceAtLocationId(id(self.number, 4, service << 8 | part));
                entries.push(ServiceAtLocation { id, location_id: location.id, opening_hours: self.hours(8) });
            }
        }
        entries
    }

    fn phones(&mut self, locations: &[Location], services: &[Service]) -> Vec<Phone> {
        let count = self.chance.weighted(&[(15, 0), (60, 1), (18, 2)], 3);
        (0..count).map(|part| self.phone(part, locations, services)).collect()
    }

    fn phone(&mut self, part: u128, locations: &[Location], services: &[Service]) -> Phone {
        let kinds = [(86, PhoneType::Voice), (8, PhoneType::WhatsApp), (5, PhoneType::Telegram)];
        let location_id = locations.first().filter(|_| self.chance.percent(25)).map(|location| location.id);
        let service_id = services.first().filter(|_| location_id.is_none() && self.chance.percent(15)).map(|service| service.id);
        let answered = self.spoken.iter().take(2).filter(|_| self.chance.percent(30)).map(|code| (*code).clone()).collect();
        Phone {
            id: PhoneId(id(self.number, 5, part)),
            service_id,
            location_id,
            service_at_location_id: None,
            number: Some(number_of_fiction(&mut self.chance)),
            short_code: None,
            country: None,
            as_printed: None,
            extension: None,
            kind: self.chance.weighted(&kinds, PhoneType::Viber),
            opening_hours: self.hours(20),
            is_urgent: self.chance.percent(4),
            languages: answered,
            printed_on: self.maybe_date(60),
            source_id: Some(self.source),
            texts: Vec::new(),
        }
    }

    fn identifiers(&mut self) -> Vec<Identifier> {
        let is_known = self.chance.percent(20);
        let identifier = || Identifier { scheme: "XX-SYNTHETIC".to_owned(), number: self.number.to_string(), register_url: None };
        is_known.then(identifier).into_iter().collect()
    }

    /// Addresses below a top-level name that will never exist.
    fn websites(&mut self) -> Vec<Website> {
        let (number, source) = (self.number, self.source);
        let kinds = [(0, WebsiteType::Home, 55, ""), (1, WebsiteType::Social, 20, "social/")];
        let mut websites = Vec::new();
        for (part, kind, often, path) in kinds {
            if self.chance.percent(often) {
                let url = format!("https://synthetic-{number}.example/{path}");
                let accessed = self.maybe_date(50);
                websites.push(Website {
                    id: WebsiteId(id(number, 6, part)),
                    url,
                    kind,
                    checked_at: None,
                    accessed,
                    source_id: Some(source),
                });
            }
        }
        websites
    }

    fn fundings(&mut self) -> Vec<Funding> {
        let is_known = self.chance.percent(4);
        let funder = || Funding { funder: "Synthetic Fund".to_owned(), until: None, source_id: Some(self.source) };
        is_known.then(funder).into_iter().collect()
    }

    fn contacts(&mut self) -> Vec<Contact> {
        let (number, source) = (self.number, self.source);
        let is_known = self.chance.percent(60);
        let contact = || Contact {
            id: ContactId(id(number, 7, 0)),
            kind: ContactType::Email,
            value: format!("info@synthetic-{number}.example"),
            printed_on: self.maybe_date(60),
            source_id: Some(source),
        };
        is_known.then(contact).into_iter().collect()
    }

    /// To a record with a lower number, which is there already.
    fn relations(&mut self) -> Vec<Relation> {
        if self.number == 0 || !self.chance.percent(15) {
            return Vec::new();
        }
        let kinds = [(50, RelationType::PartnerOf), (30, RelationType::MemberOf)];
        let relation = Relation {
            id: RelationId(id(self.number, 8, 0)),
            kind: self.chance.weighted(&kinds, RelationType::CooperatesWith),
            target_id: Some(organization_id(self.chance.below(self.number))),
            target_text: None,
            country: None,
            level: None,
            since: self.maybe_date(30),
            until: None,
            is_past: false,
            document: None,
            source_id: Some(self.source),
            texts: Vec::new(),
        };
        vec![relation]
    }

    fn legal_notices(&mut self) -> Vec<LegalNotice> {
        let Some(country) = self.country.filter(|_| self.chance.percent(1)) else { return Vec::new() };
        let notice = LegalNotice {
            id: LegalNoticeId(id(self.number, 9, 0)),
            kind: LegalNoticeKind::Other,
            country: country.code.clone(),
            authority: Some("Synthetic authority".to_owned()),
            date: self.maybe_date(80),
            source_id: Some(self.source),
            texts: Vec::new(),
        };
        vec![notice]
    }

    fn checks(&mut self) -> Vec<Check> {
        let count = self.chance.weighted(&[(70, 0), (20, 1), (7, 2)], 3);
        let methods = [(40, CheckMethod::Website), (30, CheckMethod::Call), (20, CheckMethod::Organization), (5, CheckMethod::Visit)];
        let mut checks = Vec::new();
        for part in 0..count {
            let method = self.chance.weighted(&methods, CheckMethod::Document);
            let role = if method == CheckMethod::Organization { CheckRole::Organization } else { CheckRole::Moderator };
            let field_group = *self.chance.pick(FieldGroup::ALL);
            let checked_on = self.past_day();
            checks.push(Check { id: CheckId(id(self.number, 10, part)), field_group, method, role, checked_on, note: None });
        }
        checks
    }

    /// A day of the last two and a half years.
    fn past_day(&mut self) -> Date {
        let days = i64::from(self.chance.between(1, 900));
        self.today.checked_sub(days.days()).unwrap_or(self.today)
    }

    fn maybe_date(&mut self, often: u32) -> Option<PartialDate> {
        self.chance.percent(often).then(|| self.past_day().into())
    }

    /// The name and the description.
    fn texts(&mut self, body: &[&str; 9], places: &[Place]) -> Vec<Text> {
        let syllables: Vec<&[&str; 3]> = (0..self.chance.between(3, 4)).map(|_| self.chance.pick(SYLLABLES)).collect();
        let own = [0, 1, 2].map(|script| capitalized(&syllables.iter().map(|syllable| syllable[script]).collect::<String>()));
        let place = self.place_name(places);
        let name = |at: usize| NAME[at].replace("{body}", body[at]).replace("{own}", &own[script(at)]).replace("{place}", &place[at]);
        let mut texts = self.said(TextField::Name, name);
        if self.chance.percent(85) {
            let more = self.chance.between(0, 3);
            let sentences: Vec<_> = (0..more).map(|_| self.chance.pick(MORE)).collect();
            let needs = self.needs.clone();
            let description = |at: usize| {
                let topics: Vec<&str> = needs.iter().map(|need| need.name[at].as_str()).collect();
                let mut text = ABOUT[at].replace("{needs}", &topics.join(if at == 5 || at == 6 { "، " } else { ", " }));
                for sentence in &sentences {
                    text.push(' ');
                    text.push_str(sentence[at]);
                }
                text
            };
            texts.extend(self.said(TextField::Description, description));
        }
        texts
    }

    fn place_name(&self, places: &[Place]) -> Named {
        let city = self.city.filter(|city| places.first().is_some_and(|place| place.city_id == city.place.city_id));
        city.map(|city| &city.name).or(self.country.map(|country| &country.name)).cloned().unwrap_or_default()
    }

    fn service_texts(&mut self, needs: &[&Need]) -> Vec<Text> {
        let Some(need) = needs.first() else { return Vec::new() };
        let way = self.chance.percent(40).then(|| self.chance.pick(WAYS));
        let name = |at: usize| match way {
            Some(way) => format!("{} {}", need.name[at], way[at]),
            None => need.name[at].clone(),
        };
        let mut texts = self.said(TextField::Name, name);
        if self.chance.percent(30) {
            let sentence = self.chance.pick(MORE);
            texts.extend(self.said(TextField::Description, |at| sentence[at].to_owned()));
        }
        texts
    }

    /// The same in each of the record's languages: its own as it was written, the others translated from that.
    fn said(&mut self, field: TextField, say: impl Fn(usize) -> String) -> Vec<Text> {
        let mut texts: Vec<Text> = Vec::with_capacity(self.languages.len());
        let mut made_from = None;
        for (at, language) in self.languages.iter().enumerate() {
            let body = say(*language);
            let original = at == 0;
            if original {
                made_from = Some(digest(&body));
            }
            let translated = if self.chance.percent(50) { TextOrigin::Machine } else { TextOrigin::Human };
            texts.push(Text {
                field,
                position: 0,
                language: LANGUAGES[*language].to_owned(),
                body,
                origin: if original { TextOrigin::Original } else { translated },
                made_from: made_from.clone().filter(|_| !original),
                source_id: Some(self.source),
            });
        }
        texts
    }
}

fn coverage(places: &[Place], chance: &mut Chance) -> Coverage {
    match places.first() {
        Some(Place { city_id: Some(_), .. }) => chance.weighted(&[(75, Coverage::Local), (15, Coverage::Regional)], Coverage::Unknown),
        Some(Place { region: Some(_), .. }) => Coverage::Regional,
        _ => chance.weighted(&[(80, Coverage::National), (12, Coverage::CrossBorder), (4, Coverage::Global)], Coverage::Unknown),
    }
}

fn year(year: u32) -> PartialDate {
    PartialDate { year: i16::try_from(year).unwrap_or(2000), month: None, day: None }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A number of those that the authorities keep free for films and books, so that nobody is ever rung: NANPA (555-01XX),
/// Ofcom (07700 900, 020 7946 0, 0161 496 0), ARCEP (01 99 00), Bundesnetzagentur (030 23125).
fn number_of_fiction(chance: &mut Chance) -> String {
    let area = *chance.pick(&[202, 212, 312, 415, 617, 713]);
    match chance.between(0, 9) {
        0..=3 => format!("+1{area}55501{:02}", chance.between(0, 99)),
        4 | 5 => format!("+447700900{:03}", chance.between(0, 999)),
        6 => format!("+442079460{:03}", chance.between(0, 999)),
        7 => format!("+441614960{:03}", chance.between(0, 999)),
        8 => format!("+331990{:05}", chance.between(0, 9_999)),
        _ => format!("+493023125{:03}", chance.between(0, 999)),
    }
}
