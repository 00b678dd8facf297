//! The starter directory: the 47 organizations of the paper, as `data/seed-organizations.json` has them.
//!
//! Every fact is the paper's, as of 2019; nothing is added. Ids derive from the slugs, so loading it twice changes
//! nothing, and machine translations of its English texts come from `data/translations/`.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, anyhow};
use rust_embed::RustEmbed;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;

use super::{
    Answer, Capacity, Cost, Coverage, DirectHelp, FieldSource, Listing, Organization, RecordOrigin, Relation, RelationType, Service,
    ServiceStatus, Source, Status, Text, TextField, Website, WebsiteType, Welcome,
    db::{self, Edit, Saved},
};
use crate::{
    i18n::TextOrigin,
    ids::{OrganizationId, RelationId, ServiceId, SourceId, WebsiteId},
    partial_date::PartialDate,
    places::{self, Place, seed::CityFile},
};

const FILE: &str = include_str!("../../data/seed-organizations.json");

/// What ids of the starter directory are derived from.
const STARTER: &str = "starter";

/// The year that the paper's information is from.
const PAPER_YEAR: &str = "2019";

#[derive(RustEmbed)]
#[folder = "data/translations/"]
#[include = "*.json"]
struct TranslationFiles;

#[derive(Deserialize)]
struct File {
    source: Paper,
    organizations: Vec<Record>,
}

#[derive(Deserialize)]
struct Paper {
    title: String,
    author: String,
    year: i32,
    doi: String,
    url: String,
    web_references_accessed: PartialDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    slug: String,
    name: PrintedName,
    other_names: Vec<OtherName>,
    acronym: Option<String>,
    kind: String,
    kind_note: Option<String>,
    listing: Listing,
    countries: Vec<String>,
    regions: Vec<String>,
    city: Option<String>,
    coverage: String,
    place_note: Option<String>,
    services: Vec<String>,
    services_note: Option<String>,
    direct_help: DirectHelp,
    serves: Vec<String>,
    origin_communities: Vec<String>,
    languages: Vec<String>,
    fees: Fees,
    status: StatusRecord,
    founded: Option<Founded>,
    membership: Option<Membership>,
    website: Option<Link>,
    source_links: Vec<Link>,
    publications: Vec<String>,
    programmes: Vec<String>,
    restrictions: Option<String>,
    relations: Vec<RelationRecord>,
    description: BTreeMap<String, String>,
    cautions: Vec<String>,
    // Where the paper speaks of it, and remarks on the making of the file: no facts about the organization.
    #[serde(rename = "paper_section")]
    _paper_section: String,
    #[serde(rename = "verification")]
    _verification: String,
    #[serde(rename = "last_checked")]
    _last_checked: Option<String>,
    #[serde(rename = "needs_enrichment")]
    _needs_enrichment: bool,
}

#[derive(Deserialize)]
struct PrintedName {
    printed: String,
    lang: String,
}

#[derive(Deserialize)]
struct OtherName {
    name: String,
    lang: String,
    source: String,
}

#[derive(Deserialize)]
struct Fees {
    policy: Cost,
    note: Option<String>,
}

#[derive(Deserialize)]
struct StatusRecord {
    value: Status,
    as_of: i32,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Founded {
    year: Option<i32>,
    month: Option<u8>,
    text: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Membership {
    value: Option<i32>,
    #[serde(default)]
    approximate: bool,
    as_of: i32,
    foreign_born_share: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Link {
    url: String,
    accessed_by_paper: Option<PartialDate>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct RelationRecord {
    #[serde(rename = "type")]
    kind: RelationType,
    target: Option<String>,
    target_text: Option<String>,
    country: Option<String>,
    date: Option<PartialDate>,
    note: Option<String>,
    period: Option<String>,
}

/// Loads the starter directory, in the caller's transaction. Taxonomy and places must be there already.
///
/// # Errors
/// When a file does not parse or the database refuses a record.
pub async fn seed(connection: &mut PgConnection) -> anyhow::Result<Saved> {
    let edit = Edit { author_role: "system", author_id: None, reason: "Starter directory", source: Some("data/seed-organizations.json") };
    Ok(db::save(connection, &organizations()?, edit).await?)
}

/// The records of the starter directory.
///
/// # Errors
/// When a file does not parse, or a record names a city or relation that does not exist.
pub fn organizations() -> anyhow::Result<Vec<Organization>> {
    let file: File = serde_json::from_str(FILE).context("data/seed-organizations.json")?;
    let cities = places::seed::cities()?;
    let translations = translations()?;
    let records = file.organizations.iter().map(|record| organization(record, &file.source, &cities));
    let mut organizations = records.collect::<anyhow::Result<Vec<_>>>()?;
    organizations.iter_mut().for_each(|organization| translate(organization, &translations));
    Ok(organizations)
}

/// The id of the starter organization with this slug.
pub fn organization_id(slug: &str) -> OrganizationId {
    OrganizationId::derived(STARTER, slug)
}

/// Collects the texts of one owner.
struct Texts {
    source_id: SourceId,
    texts: Vec<Text>,
}

impl Texts {
    fn new(source_id: SourceId) -> Self {
        Self { source_id, texts: Vec::new() }
    }

    fn add(&mut self, field: TextField, language: &str, body: &str) -> &mut Text {
        let same = |text: &&Text| text.field == field && text.language == language;
        let position = i32::try_from(self.texts.iter().filter(same).count()).unwrap_or(i32::MAX);
        let source_id = Some(self.source_id);
        self.texts.push(Text {
            field,
            position,
            language: language.to_owned(),
            body: body.to_owned(),
            origin: TextOrigin::Original,
            made_from: None,
            source_id,
        });
        let last = self.texts.len() - 1;
        &mut self.texts[last]
    }

    /// Adds an English text of the file, if there is one.
    fn english<'a>(&mut self, field: TextField, bodies: impl IntoIterator<Item = &'a String>) {
        for body in bodies {
            self.add(field, "en", body);
        }
    }
}

fn organization(record: &Record, paper: &Paper, cities: &[CityFile]) -> anyhow::Result<Organization> {
    let id = organization_id(&record.slug);
    let sources = sources(record, paper);
    let paper_id = sources.first().map(|source| source.id).context("the paper")?;
    let places = places_of(record, cities)?;
    anyhow::ensure!(record.languages.is_empty(), "{}: the file's languages have no mode; say how before adding them", record.slug);
    let website = record.website.as_ref().map(|link| Website {
        id: WebsiteId::derived(STARTER, &format!("{}/0", record.slug)),
        url: link.url.clone(),
        kind: if link.note.as_deref().is_some_and(|note| note.contains("not a home page")) { WebsiteType::Page } else { WebsiteType::Home },
        checked_at: None,
        accessed: link.accessed_by_paper,
        source_id: Some(paper_id),
    });
    let founded = record
        .founded
        .as_ref()
        .and_then(|founded| Some(PartialDate { year: i16::try_from(founded.year?).ok()?, month: founded.month, day: None }));
    let membership = record.membership.as_ref();
    let status_as_of = year(record.status.as_of)?;
    Ok(Organization {
        id,
        slug: record.slug.clone(),
        kind: record.kind.clone(),
        parent_organization_id: None,
        listing: record.listing,
        direct_help: record.direct_help,
        coverage: coverage(record)?,
        status: record.status.value,
        status_as_of: Some(status_as_of),
        status_source_id: Some(paper_id),
        legal_status: None,
        founded,
        closed: (record.status.value == Status::Closed && record.status.as_of != paper.year).then_some(status_as_of),
        membership_count: membership.and_then(|membership| membership.value),
        membership_approximate: membership.is_some_and(|membership| membership.approximate),
        membership_as_of: membership.map(|membership| year(membership.as_of)).transpose()?,
        uses_lawyers: Answer::NotStated,
        cooperates_with_authorities: Answer::NotStated,
        is_hidden_from_export: false,
        is_claimed: false,
        origin: RecordOrigin::Starter,
        information_from: Some(PAPER_YEAR.parse()?),
        field_sources: field_sources(record, paper_id),
        sources,
        places,
        communities: record.origin_communities.iter().map(|name| community(name)).collect(),
        identifiers: Vec::new(),
        websites: website.into_iter().collect(),
        fundings: Vec::new(),
        services: service(record, paper_id).into_iter().collect(),
        locations: Vec::new(),
        phones: Vec::new(),
        contacts: Vec::new(),
        relations: record
            .relations
            .iter()
            .enumerate()
            .map(|(position, relation)| relation_of(record, position, relation, paper_id))
            .collect(),
        legal_notices: Vec::new(),
        checks: Vec::new(),
        texts: texts(record, paper_id),
    })
}

/// The file says `international` of bodies that work in several countries, or without naming any in the whole world.
fn coverage(record: &Record) -> anyhow::Result<Coverage> {
    match record.coverage.as_str() {
        "international" if record.countries.is_empty() => Ok(Coverage::Global),
        "international" => Ok(Coverage::CrossBorder),
        other => other.parse().with_context(|| format!("{}: {other} is no coverage", record.slug)),
    }
}

fn year(year: i32) -> anyhow::Result<PartialDate> {
    format!("{year:04}").parse().map_err(|_| anyhow!("{year} is not a year"))
}

/// The paper, then the pages that it cites for this organization.
fn sources(record: &Record, paper: &Paper) -> Vec<Source> {
    let own = |key: &str| SourceId::derived(STARTER, &format!("{}/{key}", record.slug));
    let paper_source = Source {
        id: own("paper"),
        title: format!("{}: {}", paper.author, paper.title),
        url: Some(paper.url.clone()),
        doi: Some(paper.doi.clone()),
        publisher: None,
        published: year(paper.year).ok(),
        accessed: Some(paper.web_references_accessed),
        is_paper: true,
    };
    let cited = record.source_links.iter().map(|link| Source {
        id: own(&link.url),
        title: host(&link.url).to_owned(),
        url: Some(link.url.clone()),
        doi: None,
        publisher: None,
        published: None,
        accessed: link.accessed_by_paper,
        is_paper: false,
    });
    std::iter::once(paper_source).chain(cited).collect()
}

fn host(url: &str) -> &str {
    url.split("//").nth(1).unwrap_or(url).split('/').next().unwrap_or(url)
}

fn field_sources(record: &Record, paper_id: SourceId) -> Vec<FieldSource> {
    let fields = [("founded", record.founded.is_some()), ("membership_count", record.membership.is_some()), ("status", true)];
    let stated = fields.into_iter().filter(|(_, is_stated)| *is_stated);
    stated.map(|(field, _)| FieldSource { field: field.to_owned(), source_id: paper_id }).collect()
}

/// The city where one is named, else the regions, else the countries.
fn places_of(record: &Record, cities: &[CityFile]) -> anyhow::Result<Vec<Place>> {
    if let (Some(name), Some(country)) = (&record.city, record.countries.first()) {
        let city = cities
            .iter()
            .find(|city| city.is_called(country, name))
            .with_context(|| format!("{}: the city {name} is in no file", record.slug))?;
        return Ok(vec![Place { country: country.clone(), region: city.region().map(str::to_owned), city_id: Some(city.id()) }]);
    }
    let regions = record.regions.iter().map(|region| Place {
        country: region.chars().take(2).collect(),
        region: Some(region.clone()),
        city_id: None,
    });
    let without_region =
        record.countries.iter().filter(|country| !record.regions.iter().any(|region| region.starts_with(country.as_str())));
    let countries = without_region.map(|country| Place { country: country.clone(), region: None, city_id: None });
    Ok(regions.chain(countries).collect())
}

/// The code of a community: the country's code, or the slug of a wider area of `data/communities.json`.
fn community(name: &str) -> String {
    match name {
        "CIS countries" => "cis".to_owned(),
        code if code.len() == 2 => code.to_owned(),
        area => area.to_lowercase().replace(' ', "-"),
    }
}

/// The paper names what an organization helps with, not its single services: one service carries all of it.
fn service(record: &Record, paper_id: SourceId) -> Option<Service> {
    if record.services.is_empty() {
        return None;
    }
    let mut texts = Texts::new(paper_id);
    texts.english(TextField::CostNote, &record.fees.note);
    Some(Service {
        id: ServiceId::derived(STARTER, &record.slug),
        status: ServiceStatus::Unknown,
        cost: record.fees.policy,
        welcome: Welcome::NotStated,
        capacity: Capacity::NotStated,
        wait_days: None,
        opening_hours: None,
        source_id: Some(paper_id),
        needs: record.services.clone(),
        cost_options: Vec::new(),
        eligibility: Vec::new(),
        access: Vec::new(),
        languages: Vec::new(),
        areas: Vec::new(),
        safety: Vec::new(),
        locations: Vec::new(),
        texts: texts.texts,
    })
}

fn relation_of(record: &Record, position: usize, relation: &RelationRecord, paper_id: SourceId) -> Relation {
    let mut texts = Texts::new(paper_id);
    texts.english(TextField::Note, &relation.note);
    texts.english(TextField::Name, &relation.target_text);
    Relation {
        id: RelationId::derived(STARTER, &format!("{}/{position}", record.slug)),
        kind: relation.kind,
        target_id: relation.target.as_deref().map(organization_id),
        target_text: relation.target_text.clone(),
        country: relation.country.clone(),
        level: None,
        since: relation.date,
        until: None,
        is_past: relation.period.as_deref() == Some("past"),
        document: None,
        source_id: Some(paper_id),
        texts: texts.texts,
    }
}

fn texts(record: &Record, paper_id: SourceId) -> Vec<Text> {
    let mut texts = Texts::new(paper_id);
    texts.add(TextField::Name, &record.name.lang, &record.name.printed);
    for other in &record.other_names {
        let is_first_in_language = !texts.texts.iter().any(|text| text.field == TextField::Name && text.language == other.lang);
        let field = if is_first_in_language { TextField::Name } else { TextField::AlternateName };
        let text = texts.add(field, &other.lang, &other.name);
        if other.source != "paper" {
            // Commonly known, but no source of ours prints it yet.
            text.source_id = None;
        }
    }
    if let Some(acronym) = &record.acronym {
        texts.add(TextField::Acronym, &record.name.lang, acronym);
    }
    for (language, body) in &record.description {
        texts.add(TextField::Description, language, body);
    }
    texts.english(TextField::Served, &record.serves);
    texts.english(TextField::ServicesNote, &record.services_note);
    texts.english(TextField::PlaceNote, &record.place_note);
    texts.english(TextField::KindNote, &record.kind_note);
    texts.english(TextField::StatusNote, &record.status.note);
    texts.english(TextField::Restriction, &record.restrictions);
    if let Some(founded) = &record.founded {
        texts.english(TextField::FoundedNote, founded.text.iter().chain(&founded.note));
    }
    if let Some(membership) = &record.membership {
        let share = membership.foreign_born_share.as_ref().map(|share| format!("Members born abroad: {share}."));
        texts.english(TextField::MembershipNote, share.iter().chain(&membership.note));
    }
    if let Some(note) = record.website.as_ref().and_then(|link| link.note.as_ref()) {
        texts.add(TextField::WebsiteNote, "en", note);
    }
    texts.english(TextField::Publication, &record.publications);
    texts.english(TextField::Programme, &record.programmes);
    texts.english(TextField::Caution, &record.cautions);
    texts.texts
}

/// English text → language → translation.
type Memory = HashMap<String, BTreeMap<String, String>>;

/// The machine translations of the starter directory's texts, from `data/translations/<language>.json`.
fn translations() -> anyhow::Result<Memory> {
    let mut memory = Memory::new();
    for name in TranslationFiles::iter() {
        let file = TranslationFiles::get(&name).with_context(|| name.to_string())?;
        let language = name.trim_end_matches(".json").to_owned();
        let pairs: BTreeMap<String, String> = serde_json::from_slice(&file.data).with_context(|| format!("data/translations/{name}"))?;
        for (english, translation) in pairs {
            memory.entry(english).or_default().insert(language.clone(), translation);
        }
    }
    Ok(memory)
}

fn translate(organization: &mut Organization, memory: &Memory) {
    add_translations(&mut organization.texts, memory);
    organization.services.iter_mut().for_each(|service| add_translations(&mut service.texts, memory));
    organization.relations.iter_mut().for_each(|relation| add_translations(&mut relation.texts, memory));
}

/// Adds what the memory has for each English text, marked as machine-made and with the digest of what it was made from.
/// Names and titles of publications stay as they are: a name is what people ask for at the door.
fn add_translations(texts: &mut Vec<Text>, memory: &Memory) {
    let translatable = |text: &&Text| {
        text.language == "en"
            && !matches!(text.field, TextField::Name | TextField::AlternateName | TextField::Acronym | TextField::Publication)
    };
    let mut added = Vec::new();
    for text in texts.iter().filter(translatable) {
        for (language, body) in memory.get(&text.body).into_iter().flatten() {
            let is_there =
                texts.iter().any(|other| other.field == text.field && other.position == text.position && &other.language == language);
            if !is_there {
                let made_from = Some(digest(&text.body));
                added.push(Text { language: language.clone(), body: body.clone(), origin: TextOrigin::Machine, made_from, ..text.clone() });
            }
        }
    }
    texts.extend(added);
}

/// The digest by which a translation knows whether its original has changed: the first half of its SHA-256.
pub fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
