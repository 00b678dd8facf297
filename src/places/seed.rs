//! The places that a new directory begins with, from `data/names/` (CLDR and ISO 3166; see the notices there).

use std::collections::BTreeMap;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::db;
use crate::{
    ids::CityId,
    taxonomy::{
        db::{SeedPhrase, SeedText, seed_phrases, seed_texts},
        seed::{Names, authored, from_cldr, place_phrases},
    },
};

const COUNTRIES: &str = include_str!("../../data/names/countries.json");
const REGIONS: &str = include_str!("../../data/names/regions.json");
const REGION_OVERRIDES: &str = include_str!("../../data/names/regions-overrides.json");
const CITIES: &str = include_str!("../../data/names/cities.json");

/// A city as the file has it.
#[derive(Debug, Serialize, Deserialize)]
pub struct CityFile {
    /// Its id, derived from country and slug.
    #[serde(default)]
    id: Option<CityId>,
    slug: String,
    country: String,
    region: Option<String>,
    #[serde(skip_serializing)]
    names: Names,
    /// Other spellings of its English name.
    #[serde(default, skip_serializing)]
    also: Vec<String>,
    lat: Option<f64>,
    lon: Option<f64>,
}

/// The id of a city of the starter directory.
pub fn city_id(country: &str, slug: &str) -> CityId {
    CityId::derived("cities", &format!("{country}/{slug}"))
}

/// The cities of the starter directory: country, slug, region and names.
///
/// # Errors
/// When the file does not parse.
pub fn cities() -> anyhow::Result<Vec<CityFile>> {
    let mut cities: Vec<CityFile> = serde_json::from_str(CITIES).context("data/names/cities.json")?;
    for city in &mut cities {
        city.id = Some(city_id(&city.country, &city.slug));
    }
    Ok(cities)
}

impl CityFile {
    /// Whether it is the city that `country` calls `name`, in English.
    pub fn is_called(&self, country: &str, name: &str) -> bool {
        self.country == country && self.names.get("en").into_iter().chain(&self.also).any(|own| own == name)
    }

    /// Its region.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Its id.
    pub fn id(&self) -> CityId {
        city_id(&self.country, &self.slug)
    }
}

/// Adds or updates places and their names. Says how many rows were new or different.
///
/// # Errors
/// When the files do not parse or the database does not answer.
pub async fn seed(connection: &mut PgConnection) -> anyhow::Result<u64> {
    let countries: BTreeMap<String, Names> = serde_json::from_str(COUNTRIES).context("data/names/countries.json")?;
    let regions: BTreeMap<String, Names> = serde_json::from_str(REGIONS).context("data/names/regions.json")?;
    let overrides = region_overrides()?;
    let cities = cities()?;

    let country_codes: Vec<String> = countries.keys().cloned().collect();
    let region_codes: Vec<String> = regions.keys().cloned().collect();
    let mut changed = db::seed_countries_and_regions(connection, &country_codes, &region_codes).await?;
    changed += db::seed_cities(connection, &serde_json::to_value(&cities)?).await?;

    let mut texts = Vec::new();
    for (code, names) in &countries {
        texts.extend(from_cldr(names, |text| SeedText { country: Some(code.clone()), ..text }));
    }
    for (code, mut names) in regions.into_iter().filter(|(code, _)| countries.contains_key(code.get(..2).unwrap_or_default())) {
        // An override stands instead of the name that CLDR has, so each language has one.
        let own = overrides.get(&code).cloned().unwrap_or_default();
        names.retain(|language, _| !own.contains_key(language));
        texts.extend(from_cldr(&names, |text| SeedText { region: Some(code.clone()), ..text }));
        texts.extend(authored(&own, "name", |text| SeedText { region: Some(code.clone()), ..text }));
    }
    for city in &cities {
        texts.extend(authored(&city.names, "name", |text| SeedText { city_id: city.id.map(|id| id.0), ..text }));
    }
    changed += seed_texts(connection, &texts).await?;
    changed += seed_phrases(connection, &phrases()?).await?;
    Ok(changed)
}

/// What people call countries and cities besides their names.
fn phrases() -> anyhow::Result<Vec<SeedPhrase>> {
    let mut phrases = Vec::new();
    for (place, by_language) in place_phrases()? {
        let city = place.split_once('/').map(|(country, slug)| city_id(country, slug).0);
        for (language, words) in by_language {
            phrases.extend(words.into_iter().map(|phrase| SeedPhrase {
                country: city.is_none().then(|| place.clone()),
                city_id: city,
                language: language.clone(),
                phrase,
                ..SeedPhrase::default()
            }));
        }
    }
    Ok(phrases)
}

/// Names of regions that CLDR lacks or has in a form nobody uses. The entry `_about` says who made them.
fn region_overrides() -> anyhow::Result<BTreeMap<String, Names>> {
    let mut file: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(REGION_OVERRIDES).context("data/names/regions-overrides.json")?;
    file.remove("_about");
    serde_json::from_value(file.into()).context("data/names/regions-overrides.json")
}
