//! From a record of a file to an organization.

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, ensure};

use super::{
    STARTER,
    file::{Name, PhoneEntry, Record, RelationEntry, SourceEntry, SourceRef},
    organization_id,
};
use crate::{
    i18n::TextOrigin,
    ids::{ContactId, LegalNoticeId, PhoneId, RelationId, ServiceId, SourceId, WebsiteId},
    organizations::{
        Answer, Capacity, Contact, Cost, FieldSource, LanguageMode, LegalNotice, Organization, Phone, RecordOrigin, Relation, Service,
        ServiceLanguage, ServiceStatus, Source, Status, Text, TextField, Website, Welcome,
    },
    partial_date::PartialDate,
    places::{Place, seed::CityFile},
};

/// The name of the shared source that is the paper.
const PAPER: &str = "paper";

/// The organization of a record.
///
/// # Errors
/// When the record lacks what every organization has, or names a city or source that does not exist.
pub fn organization(record: &Record, shared: &BTreeMap<String, SourceEntry>, cities: &[CityFile]) -> anyhow::Result<Organization> {
    let build = Build { record, sources: sources(record, shared)? };
    let status = record.status.unwrap_or(Status::Unknown);
    Ok(Organization {
        id: organization_id(&record.slug),
        slug: record.slug.clone(),
        kind: record.kind.clone().context("no kind")?,
        parent_organization_id: None,
        listing: record.listing.context("no listing")?,
        direct_help: record.direct_help.context("no direct_help")?,
        coverage: record.coverage.context("no coverage")?,
        status,
        status_as_of: record.status_as_of,
        status_source_id: build.source_of("status")?,
        legal_status: None,
        founded: record.founded,
        closed: record.closed,
        membership_count: record.membership_count,
        membership_approximate: record.membership_approximate,
        membership_as_of: record.membership_as_of,
        uses_lawyers: Answer::NotStated,
        cooperates_with_authorities: Answer::NotStated,
        is_hidden_from_export: false,
        is_claimed: false,
        origin: RecordOrigin::Starter,
        information_from: build.information_from(),
        field_sources: build.field_sources()?,
        places: places_of(record, cities)?,
        communities: record.communities.clone(),
        identifiers: Vec::new(),
        websites: build.websites()?,
        fundings: Vec::new(),
        services: build.service()?.into_iter().collect(),
        locations: Vec::new(),
        phones: record.phones.iter().map(|phone| build.phone(phone)).collect::<anyhow::Result<_>>()?,
        contacts: build.contacts()?,
        relations: build.relations()?,
        legal_notices: build.legal_notices()?,
        checks: Vec::new(),
        texts: build.texts()?,
        sources: build.sources,
    })
}

fn sources(record: &Record, shared: &BTreeMap<String, SourceEntry>) -> anyhow::Result<Vec<Source>> {
    ensure!(!record.sources.is_empty(), "no source");
    let mut keys = HashSet::new();
    let mut sources = Vec::new();
    for (number, source) in record.sources.iter().enumerate() {
        let (entry, is_paper) = match source {
            SourceRef::Own(entry) => (entry, false),
            SourceRef::Shared(name) => {
                (shared.get(name).with_context(|| format!("the shared source {name} is not in the file"))?, name == PAPER)
            }
        };
        // The key outlives a change of order, unless one address stands there twice.
        let key = entry.url.as_ref().unwrap_or(&entry.title);
        let key = if keys.insert(key) { key.clone() } else { format!("{key}#{number}") };
        sources.push(Source {
            id: SourceId::derived(STARTER, &format!("{}/{key}", record.slug)),
            title: entry.title.clone(),
            url: entry.url.clone(),
            doi: entry.doi.clone(),
            publisher: None,
            published: entry.as_of,
            accessed: entry.accessed,
            is_paper,
        });
    }
    Ok(sources)
}

/// The city of the office, then the regions and countries of the work that it does not stand for.
fn places_of(record: &Record, cities: &[CityFile]) -> anyhow::Result<Vec<Place>> {
    let mut places = Vec::new();
    if let (Some(name), Some(country)) = (&record.city, record.countries.first()) {
        let city = cities.iter().find(|city| city.is_called(country, name)).with_context(|| format!("the city {name} is in no file"))?;
        places.push(Place { country: country.clone(), region: city.region().map(str::to_owned), city_id: Some(city.id()) });
    }
    for region in &record.regions {
        let country: String = region.chars().take(2).collect();
        if !places.iter().any(|place| place.region.as_ref() == Some(region)) {
            places.push(Place { country, region: Some(region.clone()), city_id: None });
        }
    }
    for country in &record.countries {
        if !places.iter().any(|place| &place.country == country) {
            places.push(Place { country: country.clone(), region: None, city_id: None });
        }
    }
    Ok(places)
}

/// A record with its sources.
struct Build<'a> {
    record: &'a Record,
    sources: Vec<Source>,
}

impl Build<'_> {
    fn source(&self, number: usize) -> anyhow::Result<&Source> {
        self.sources.get(number).with_context(|| format!("there is no source {number}"))
    }

    /// The first source that stands behind a field.
    fn source_of(&self, field: &str) -> anyhow::Result<Option<SourceId>> {
        let number = self.record.field_sources.get(field).and_then(|numbers| numbers.first());
        number.map(|number| Ok(self.source(*number)?.id)).transpose()
    }

    /// The one that stands behind a field, else the first of all.
    fn source_for(&self, field: &str) -> anyhow::Result<SourceId> {
        Ok(self.source_of(field)?.unwrap_or(self.source(0)?.id))
    }

    /// The paper's year where the record is the paper's; else the date of the newest source that has one.
    fn information_from(&self) -> Option<PartialDate> {
        let paper = self.sources.iter().find(|source| source.is_paper);
        paper.map_or_else(|| self.sources.iter().filter_map(|source| source.published).max(), |paper| paper.published)
    }

    fn field_sources(&self) -> anyhow::Result<Vec<FieldSource>> {
        let mut field_sources = Vec::new();
        for (field, numbers) in &self.record.field_sources {
            let mut seen = HashSet::new();
            for number in numbers.iter().filter(|number| seen.insert(**number)) {
                field_sources.push(FieldSource { field: field.clone(), source_id: self.source(*number)?.id });
            }
        }
        Ok(field_sources)
    }

    fn key(&self, parts: &[&str]) -> String {
        std::iter::once(self.record.slug.as_str()).chain(parts.iter().copied()).collect::<Vec<_>>().join("/")
    }

    fn websites(&self) -> anyhow::Result<Vec<Website>> {
        let website = |link: &super::file::Link| {
            let source = self.source(link.source)?;
            Ok(Website {
                id: WebsiteId::derived(STARTER, &self.key(&[&link.url])),
                url: link.url.clone(),
                kind: link.kind,
                checked_at: None,
                accessed: link.accessed.or(source.accessed),
                source_id: Some(source.id),
            })
        };
        self.record.websites.iter().map(website).collect()
    }

    /// The sources name what an organization helps with, not its single services: one service carries all of it.
    fn service(&self) -> anyhow::Result<Option<Service>> {
        let record = self.record;
        if record.needs.is_empty() {
            return Ok(None);
        }
        let mut texts = Texts::default();
        texts.english(TextField::CostNote, &record.cost_note, self.source_for("cost")?);
        let language = |code: &String| ServiceLanguage {
            service_at_location_id: None,
            language: code.clone(),
            mode: LanguageMode::NotStated,
            available: None,
            confirmed_at: None,
        };
        Ok(Some(Service {
            id: ServiceId::derived(STARTER, &record.slug),
            status: ServiceStatus::Unknown,
            cost: record.cost.unwrap_or(Cost::Unknown),
            welcome: Welcome::NotStated,
            capacity: Capacity::NotStated,
            wait_days: None,
            opening_hours: None,
            source_id: Some(self.source_for("needs")?),
            needs: record.needs.clone(),
            cost_options: Vec::new(),
            eligibility: Vec::new(),
            access: Vec::new(),
            languages: record.languages.iter().map(language).collect(),
            areas: Vec::new(),
            safety: Vec::new(),
            locations: Vec::new(),
            texts: texts.0,
        }))
    }

    fn phone(&self, phone: &PhoneEntry) -> anyhow::Result<Phone> {
        let source = self.source(phone.source)?;
        let digits = phone.number.as_ref().or(phone.short_code.as_ref()).context("a telephone without a number")?;
        let mut texts = Texts::default();
        texts.english(TextField::Note, &phone.note, source.id);
        Ok(Phone {
            id: PhoneId::derived(STARTER, &self.key(&[digits, phone.kind.as_str()])),
            service_id: None,
            location_id: None,
            service_at_location_id: None,
            number: phone.number.clone(),
            short_code: phone.short_code.clone(),
            country: phone.country.clone(),
            as_printed: phone.as_printed.clone(),
            extension: None,
            kind: phone.kind,
            opening_hours: phone.opening_hours.clone(),
            is_urgent: phone.is_urgent,
            languages: phone.languages.clone(),
            printed_on: source.published,
            source_id: Some(source.id),
            texts: texts.0,
        })
    }

    fn contacts(&self) -> anyhow::Result<Vec<Contact>> {
        let contact = |entry: &super::file::ContactEntry| {
            let source = self.source(entry.source)?;
            Ok(Contact {
                id: ContactId::derived(STARTER, &self.key(&[&entry.value])),
                kind: entry.kind,
                value: entry.value.clone(),
                printed_on: source.published,
                source_id: Some(source.id),
            })
        };
        self.record.contacts.iter().map(contact).collect()
    }

    fn relations(&self) -> anyhow::Result<Vec<Relation>> {
        self.record.relations.iter().enumerate().map(|(position, relation)| self.relation(position, relation)).collect()
    }

    fn relation(&self, position: usize, relation: &RelationEntry) -> anyhow::Result<Relation> {
        let source_id = self.source(relation.source)?.id;
        let mut texts = Texts::default();
        texts.english(TextField::Note, &relation.note, source_id);
        texts.english(TextField::Name, &relation.target_text, source_id);
        Ok(Relation {
            id: RelationId::derived(STARTER, &self.key(&[&position.to_string()])),
            kind: relation.kind,
            target_id: relation.target.as_deref().map(organization_id),
            target_text: relation.target_text.clone(),
            country: relation.country.clone(),
            level: None,
            since: relation.since,
            until: relation.until,
            is_past: relation.is_past,
            document: None,
            source_id: Some(source_id),
            texts: texts.0,
        })
    }

    fn legal_notices(&self) -> anyhow::Result<Vec<LegalNotice>> {
        let notice = |(position, entry): (usize, &super::file::LegalNoticeEntry)| {
            let source_id = self.source(entry.source)?.id;
            let mut texts = Texts::default();
            texts.english(TextField::Note, [&entry.text], source_id);
            Ok(LegalNotice {
                id: LegalNoticeId::derived(STARTER, &self.key(&[&position.to_string()])),
                kind: entry.kind,
                country: entry.country.clone(),
                authority: entry.authority.clone(),
                date: entry.date,
                source_id: Some(source_id),
                texts: texts.0,
            })
        };
        self.record.legal_notices.iter().enumerate().map(notice).collect()
    }

    fn texts(&self) -> anyhow::Result<Vec<Text>> {
        let record = self.record;
        let mut texts = Texts::default();
        self.names(&mut texts)?;
        texts.english(TextField::Description, [record.description.as_ref().context("no description")?], self.source_for("description")?);
        texts.english(TextField::Served, &record.served, self.source_for("served")?);
        texts.english(TextField::ServicesNote, &record.services_note, self.source_for("services_note")?);
        texts.english(TextField::PlaceNote, &record.place_note, self.source_for("place_note")?);
        texts.english(TextField::KindNote, &record.kind_note, self.source_for("kind_note")?);
        texts.english(TextField::StatusNote, &record.status_note, self.source_for("status")?);
        texts.english(TextField::LanguagesNote, &record.languages_note, self.source_for("languages")?);
        texts.english(TextField::Restriction, &record.restrictions, self.source_for("restrictions")?);
        texts.english(TextField::FoundedNote, &record.founded_note, self.source_for("founded")?);
        texts.english(TextField::MembershipNote, &record.membership_note, self.source_for("membership")?);
        texts.english(TextField::Publication, &record.publications, self.source(0)?.id);
        texts.english(TextField::Programme, &record.programmes, self.source_for("programmes")?);
        texts.english(TextField::Caution, &record.cautions, self.source_for("cautions")?);
        for website in &record.websites {
            texts.english(TextField::WebsiteNote, &website.note, self.source(website.source)?.id);
        }
        for note in &record.notes {
            texts.english(TextField::Note, [&note.text], self.source(note.source)?.id);
        }
        Ok(texts.0)
    }

    /// The first name in each language is the name in that language, the others are alternatives.
    fn names(&self, texts: &mut Texts) -> anyhow::Result<()> {
        let main = self.record.name.as_ref().context("no name")?;
        let main_source = main.source.unwrap_or(0);
        let names = std::iter::once((main, Some(main_source))).chain(self.record.other_names.iter().map(|name| (name, name.source)));
        for (Name { text, language, former, .. }, source) in names {
            if let Some(known) = texts.0.iter_mut().find(|known| &known.body == text && &known.language == language) {
                // A later source prints what was only commonly known before.
                known.source_id = known.source_id.or(source.map(|number| self.source(number).map(|source| source.id)).transpose()?);
                if *former && known.field == TextField::AlternateName {
                    known.field = TextField::FormerName;
                }
                continue;
            }
            let has_name = texts.0.iter().any(|known| known.field == TextField::Name && &known.language == language);
            let field = match (former, has_name) {
                (true, _) => TextField::FormerName,
                (false, false) => TextField::Name,
                (false, true) => TextField::AlternateName,
            };
            texts.add(field, language, text, source.map(|number| Ok::<_, anyhow::Error>(self.source(number)?.id)).transpose()?);
        }
        if let Some(acronym) = &self.record.acronym {
            texts.add(TextField::Acronym, &main.language, acronym, Some(self.source(main_source)?.id));
        }
        Ok(())
    }
}

/// Collects the texts of one owner.
#[derive(Default)]
struct Texts(Vec<Text>);

impl Texts {
    fn add(&mut self, field: TextField, language: &str, body: &str, source_id: Option<SourceId>) {
        let same = |text: &&Text| text.field == field && text.language == language;
        let position = i32::try_from(self.0.iter().filter(same).count()).unwrap_or(i32::MAX);
        let (language, body) = (language.to_owned(), body.to_owned());
        self.0.push(Text { field, position, language, body, origin: TextOrigin::Original, made_from: None, source_id });
    }

    /// Adds English texts of a file, if there are any.
    fn english<'a>(&mut self, field: TextField, bodies: impl IntoIterator<Item = &'a String>, source_id: SourceId) {
        for body in bodies {
            self.add(field, "en", body, Some(source_id));
        }
    }
}
