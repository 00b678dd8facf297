//! What a new directory begins with: needs, kinds, languages and communities from `data/`. Repeatable; what a person
//! has edited since stays as it is.

use std::collections::BTreeMap;

use anyhow::Context;
use rust_embed::RustEmbed;
use serde::Deserialize;
use sqlx::PgConnection;

use super::db::{self, SeedPhrase, SeedText};
use crate::i18n::TextOrigin;

const TAXONOMY: &str = include_str!("../../data/taxonomy.json");
const LANGUAGES: &str = include_str!("../../data/names/languages.json");
/// What people type: a file per language for needs and kinds, and one for places.
#[derive(RustEmbed)]
#[folder = "data/phrases/"]
#[include = "*.json"]
struct PhraseFiles;

const COMMUNITIES: &str = include_str!("../../data/communities.json");

/// Names by the code of their language.
pub type Names = BTreeMap<String, String>;

#[derive(Deserialize)]
struct TaxonomyFile {
    needs: Vec<TermFile>,
    kinds: Vec<TermFile>,
}

#[derive(Deserialize)]
struct TermFile {
    slug: String,
    names: Names,
    #[serde(default)]
    description: Names,
}

#[derive(Deserialize)]
struct PhraseFile {
    needs: BTreeMap<String, Vec<String>>,
    kinds: BTreeMap<String, Vec<String>>,
}

/// The phrases of needs and kinds to begin with. Those of places are in a file of their own.
fn phrases() -> anyhow::Result<Vec<SeedPhrase>> {
    let mut phrases = Vec::new();
    for name in PhraseFiles::iter().filter(|name| name != PLACES) {
        let content = PhraseFiles::get(&name).with_context(|| name.to_string())?;
        let file: PhraseFile = serde_json::from_slice(&content.data).with_context(|| format!("data/phrases/{name}"))?;
        let language = name.trim_end_matches(".json");
        let phrase = |phrase: String| SeedPhrase { language: language.to_owned(), phrase, ..SeedPhrase::default() };
        for (slug, words) in file.needs {
            phrases.extend(words.into_iter().map(|words| SeedPhrase { need: Some(slug.clone()), ..phrase(words) }));
        }
        for (slug, words) in file.kinds {
            phrases.extend(words.into_iter().map(|words| SeedPhrase { kind: Some(slug.clone()), ..phrase(words) }));
        }
    }
    Ok(phrases)
}

/// The file of what people call places.
const PLACES: &str = "places.json";

/// What people call places besides their names: by place, then by language.
///
/// # Errors
/// When the file does not parse.
pub fn place_phrases() -> anyhow::Result<BTreeMap<String, BTreeMap<String, Vec<String>>>> {
    let content = PhraseFiles::get(PLACES).context("data/phrases/places.json")?;
    serde_json::from_slice(&content.data).context("data/phrases/places.json")
}

/// Adds or updates the taxonomy. Says how many rows were new or different. Countries must be there already.
///
/// # Errors
/// When the files do not parse or the database does not answer.
pub async fn seed(connection: &mut PgConnection) -> anyhow::Result<u64> {
    let taxonomy = serde_json::from_str(TAXONOMY).context("data/taxonomy.json")?;
    let terms: TaxonomyFile = serde_json::from_str(TAXONOMY).context("data/taxonomy.json")?;
    let languages: BTreeMap<String, Names> = serde_json::from_str(LANGUAGES).context("data/names/languages.json")?;
    let communities: BTreeMap<String, Names> = serde_json::from_str(COMMUNITIES).context("data/communities.json")?;

    let codes: Vec<String> = languages.keys().cloned().collect();
    let autonyms: Vec<Option<String>> = languages.values().map(|names| names.get("autonym").cloned()).collect();
    let areas: Vec<String> = communities.keys().cloned().collect();
    let mut changed = db::seed_terms(connection, &taxonomy).await?;
    changed += db::seed_languages(connection, &codes, &autonyms).await?;
    changed += db::seed_communities(connection, &areas).await?;

    let mut texts = Vec::new();
    for term in terms.needs {
        texts.extend(authored(&term.names, "name", |text| SeedText { need: Some(term.slug.clone()), ..text }));
        texts.extend(authored(&term.description, "description", |text| SeedText { need: Some(term.slug.clone()), ..text }));
    }
    for term in terms.kinds {
        texts.extend(authored(&term.names, "name", |text| SeedText { kind: Some(term.slug.clone()), ..text }));
        texts.extend(authored(&term.description, "description", |text| SeedText { kind: Some(term.slug.clone()), ..text }));
    }
    for (code, names) in communities {
        texts.extend(authored(&names, "name", |text| SeedText { community: Some(code.clone()), ..text }));
    }
    for (code, mut names) in languages {
        names.retain(|key, _| !matches!(key.as_str(), "autonym" | "note"));
        texts.extend(from_cldr(&names, |text| SeedText { language_code: Some(code.clone()), ..text }));
    }
    changed += db::seed_texts(connection, &texts).await?;
    changed += db::seed_phrases(connection, &phrases()?).await?;
    Ok(changed)
}

/// Texts written for this project: English by its authors, the rest by machine until a native reader has read it.
pub fn authored(names: &Names, field: &'static str, owned: impl Fn(SeedText) -> SeedText) -> Vec<SeedText> {
    let origin = |language: &str| if language == "en" { TextOrigin::Original } else { TextOrigin::Machine };
    let text = |(language, body): (&String, &String)| {
        owned(SeedText { field, language: language.clone(), body: body.clone(), origin: Some(origin(language)), ..SeedText::default() })
    };
    names.iter().map(text).collect()
}

/// Names from CLDR, which native readers have voted on.
pub fn from_cldr(names: &Names, owned: impl Fn(SeedText) -> SeedText) -> Vec<SeedText> {
    let text = |(language, body): (&String, &String)| {
        owned(SeedText {
            field: "name",
            language: language.clone(),
            body: body.clone(),
            origin: Some(TextOrigin::Original),
            ..SeedText::default()
        })
    };
    names.iter().map(text).collect()
}
