//! Countries, regions (ISO 3166-2) and cities, with their names in every interface language.

pub mod db;
pub mod seed;
pub mod zones;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::{
    i18n::{Lang, Translations},
    ids::CityId,
};

/// A place as records name it: a country, or more exactly a region or city of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Place {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2.
    pub region: Option<String>,
    /// The city.
    pub city_id: Option<CityId>,
}

/// A country.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name.
    pub name: Translations,
    /// What people call it besides.
    pub phrases: Vec<String>,
}

/// A first-level part of a country.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Region {
    /// ISO 3166-2.
    pub code: String,
    /// Its country.
    pub country: String,
    /// Its name.
    pub name: Translations,
}

/// A city.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct City {
    /// Its id.
    pub id: CityId,
    /// Its name in addresses, unique within the country.
    pub slug: String,
    /// Its country.
    pub country: String,
    /// Its region.
    pub region: Option<String>,
    /// Its name.
    pub name: Translations,
    /// What people call it besides.
    pub phrases: Vec<String>,
    /// Its middle, in hundredths of degrees north and east.
    pub middle: Option<(i16, i16)>,
}

impl City {
    /// Its middle in degrees north and east.
    pub fn point(&self) -> Option<(f32, f32)> {
        self.middle.map(|(north, east)| (f32::from(north) / 100.0, f32::from(east) / 100.0))
    }
}

/// Every place that we know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    countries: Vec<Country>,
    regions: Vec<Region>,
    cities: Vec<City>,
    country_positions: HashMap<String, usize>,
    region_positions: HashMap<String, usize>,
    city_positions: HashMap<CityId, usize>,
    /// By country, then by slug.
    slug_positions: HashMap<String, HashMap<String, usize>>,
}

impl Places {
    /// The directory of these places.
    pub fn new(countries: Vec<Country>, regions: Vec<Region>, cities: Vec<City>) -> Self {
        let mut slug_positions: HashMap<String, HashMap<String, usize>> = HashMap::new();
        for (position, city) in cities.iter().enumerate() {
            slug_positions.entry(city.country.clone()).or_default().insert(city.slug.clone(), position);
        }
        Self {
            slug_positions,
            country_positions: countries.iter().enumerate().map(|(position, country)| (country.code.clone(), position)).collect(),
            region_positions: regions.iter().enumerate().map(|(position, region)| (region.code.clone(), position)).collect(),
            city_positions: cities.iter().enumerate().map(|(position, city)| (city.id, position)).collect(),
            countries,
            regions,
            cities,
        }
    }

    /// Every country.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// Every region.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// Every city.
    pub fn cities(&self) -> &[City] {
        &self.cities
    }

    /// The country with this code.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.country_positions.get(code).map(|position| &self.countries[*position])
    }

    /// The region with this code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.region_positions.get(code).map(|position| &self.regions[*position])
    }

    /// The city with this id.
    pub fn city(&self, id: CityId) -> Option<&City> {
        self.city_positions.get(&id).map(|position| &self.cities[*position])
    }

    /// The city of a country by its slug.
    pub fn city_by_slug(&self, country: &str, slug: &str) -> Option<&City> {
        self.slug_positions.get(country).and_then(|slugs| slugs.get(slug)).map(|position| &self.cities[*position])
    }

    /// The name of the most exact part of a place: its city, else its region, else its country.
    pub fn name(&self, place: &Place, lang: Lang) -> String {
        let city = place.city_id.and_then(|id| self.city(id)).map(|city| city.name.text(lang));
        let region = || place.region.as_deref().and_then(|code| self.region(code)).map(|region| region.name.text(lang));
        let country = || self.country(&place.country).map(|country| country.name.text(lang));
        city.or_else(region).or_else(country).unwrap_or(&place.country).to_owned()
    }
}
