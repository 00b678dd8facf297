//! The directory that a new instance begins with: the paper's 47 organizations, what other sources say of them since, and
//! further organizations of all parts of the world, from `data/organizations/`.
//!
//! Every fact has a source and was read there; none was checked by a call. Ids derive from slugs, so loading it twice
//! changes nothing. Machine translations of its English texts come from `data/translations/`.

mod build;
mod file;

use std::collections::{BTreeMap, HashMap};

use anyhow::Context;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;

use self::file::File;
use super::{Report, apply};
use crate::{
    i18n::TextOrigin,
    ids::OrganizationId,
    organizations::{Organization, Text, TextField},
    places,
};

/// What ids of the starter directory are derived from.
const STARTER: &str = "starter";

#[derive(RustEmbed)]
#[folder = "data/organizations/"]
#[include = "*.json"]
struct OrganizationFiles;

#[derive(RustEmbed)]
#[folder = "data/translations/"]
#[include = "*.json"]
struct TranslationFiles;

/// How much of the starter directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    All,
    /// The 47 organizations of the paper, as it has them, alone.
    OnlyPaper,
}

/// Loads the starter directory, in the caller's transaction. Taxonomy and places must be there already.
///
/// # Errors
/// When a file does not parse or the database refuses a record.
pub async fn seed(connection: &mut PgConnection, extent: Extent) -> anyhow::Result<Report> {
    Ok(apply(connection, "data/organizations", organizations(extent)?).await?)
}

/// The records of the starter directory.
///
/// # Errors
/// When a file does not parse, or a record lacks something or names a city, source or organization that does not exist.
pub fn organizations(extent: Extent) -> anyhow::Result<Vec<Organization>> {
    let cities = places::seed::cities()?;
    let translations = translations()?;
    let mut organizations = Vec::new();
    for file in files(extent)? {
        for record in &file.organizations {
            organizations.push(build::organization(record, &file.shared_sources, &cities).with_context(|| record.slug.clone())?);
        }
    }
    organizations.iter_mut().for_each(|organization| translate(organization, &translations));
    Ok(organizations)
}

/// The id of the starter organization with this slug.
pub fn organization_id(slug: &str) -> OrganizationId {
    OrganizationId::derived(STARTER, slug)
}

/// The files, with the updates added to the records that they are about.
fn files(extent: Extent) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::new();
    for name in OrganizationFiles::iter().filter(|name| extent == Extent::All || name == "paper.json") {
        let content = OrganizationFiles::get(&name).with_context(|| name.to_string())?;
        let file: File = serde_json::from_slice(&content.data).with_context(|| format!("data/organizations/{name}"))?;
        files.push(file);
    }
    let updates: Vec<file::Record> = files.iter_mut().flat_map(|file| std::mem::take(&mut file.updates)).collect();
    for update in updates {
        let mut records = files.iter_mut().flat_map(|file| &mut file.organizations);
        let record = records.find(|record| record.slug == update.slug);
        record.with_context(|| format!("{}: an update of a record that is in no file", update.slug))?.add(update);
    }
    Ok(files)
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
    organization.phones.iter_mut().for_each(|phone| add_translations(&mut phone.texts, memory));
    organization.legal_notices.iter_mut().for_each(|notice| add_translations(&mut notice.texts, memory));
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
