//! What synthetic records are made of: places, needs and languages as the directory has them, ranked by how often they
//! are to occur.

use std::collections::HashMap;

use super::{
    Coordinates,
    chance::Ranked,
    words::{BODIES, LANGUAGES, Said},
};
use crate::{
    i18n::Translations,
    places::{Place, Places},
    taxonomy::{SECTOR_GROUP, Taxonomy},
};

/// Countries that most records are about, and the language (of [`LANGUAGES`]) of most of their records. The rest follow
/// in the order of their codes, in English.
const COUNTRIES: &[(&str, &str)] = &[
    ("RU", "ru"),
    ("DE", "en"),
    ("US", "en"),
    ("KZ", "ru"),
    ("UZ", "uz"),
    ("TJ", "tg"),
    ("KG", "ky"),
    ("ES", "es"),
    ("PL", "uk"),
    ("TR", "ar"),
    ("UA", "uk"),
    ("GB", "en"),
    ("LB", "ar"),
    ("FR", "ar"),
    ("MX", "es"),
    ("IR", "fa"),
    ("SE", "fa"),
    ("CA", "en"),
    ("CH", "en"),
    ("AR", "es"),
    ("MA", "ar"),
    ("JO", "ar"),
    ("EG", "ar"),
    ("CO", "es"),
    ("AF", "fa"),
    ("BY", "ru"),
    ("IT", "es"),
    ("CZ", "uk"),
];

/// Cities that come first in their countries.
const CITIES: &[&str] =
    &["moscow", "saint-petersburg", "almaty", "tashkent", "dushanbe", "bishkek", "berlin", "new-york", "geneva", "warsaw"];

/// Languages that are spoken most; the rest of the taxonomy follows.
const SPOKEN: &[&str] =
    &["en", "ru", "uz", "tg", "ky", "ar", "fa", "uk", "es", "fr", "tr", "kk", "de", "zh", "hy", "ps", "ur", "pl", "so", "am"];

/// Communities that most records are for.
const COMMUNITIES: &[&str] = &["UZ", "TJ", "KG", "central-asia", "UA", "AF", "SY", "cis", "latin-america", "south-asia", "MD", "AM"];

/// A name in each of [`LANGUAGES`].
pub type Named = [String; 9];

/// A country with what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name.
    pub name: Named,
    /// The language of most records there: a position in [`LANGUAGES`].
    pub language: usize,
}

/// A city.
#[derive(Debug, Clone, PartialEq)]
pub struct City {
    /// Where it is.
    pub place: Place,
    /// Its name.
    pub name: Named,
    /// Degrees north and east.
    pub coordinates: Option<(f64, f64)>,
}

/// A need.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// A slug of the taxonomy.
    pub slug: String,
    /// Its name.
    pub name: Named,
}

/// All of it.
#[derive(Debug, Clone)]
pub struct World {
    /// Countries.
    pub countries: Ranked<Country>,
    /// Cities by country.
    pub cities: HashMap<String, Ranked<City>>,
    /// Codes of regions by country.
    pub regions: HashMap<String, Ranked<String>>,
    /// What people need.
    pub needs: Ranked<Need>,
    /// Slugs of kinds, with what such a body is called.
    pub bodies: Ranked<(String, Said)>,
    /// Codes of languages in which people are served.
    pub languages: Ranked<String>,
    /// Codes of communities.
    pub communities: Ranked<String>,
}

impl World {
    /// The world of this directory.
    pub fn new(places: &Places, taxonomy: &Taxonomy, coordinates: &Coordinates) -> Self {
        let mut countries: Vec<&crate::places::Country> = places.countries().iter().collect();
        countries.sort_by_key(|country| (rank(COUNTRIES.iter().map(|(code, _)| *code), &country.code), country.code.clone()));
        let countries = countries.into_iter().map(|country| Country {
            language: language_of(&country.code),
            name: named(&country.name),
            code: country.code.clone(),
        });
        let mut cities: Vec<&crate::places::City> = places.cities().iter().collect();
        cities.sort_by_key(|city| rank(CITIES.iter().copied(), &city.slug));
        let cities = cities.into_iter().map(|city| City {
            place: Place { country: city.country.clone(), region: city.region.clone(), city_id: Some(city.id) },
            name: named(&city.name),
            coordinates: coordinates.get(&city.id).copied(),
        });
        let regions = places.regions().iter().map(|region| (region.country.clone(), region.code.clone()));
        let mut needs: Vec<_> = taxonomy.needs().iter().filter(|need| need.parent.is_some()).collect();
        needs.sort_by_key(|need| (need.parent.as_deref() == Some(SECTOR_GROUP), !need.is_top, need.code.clone()));
        let needs = needs.into_iter().map(|need| Need { slug: need.slug.clone(), name: named(&need.name) });
        let bodies = BODIES.iter().filter(|(kind, _)| taxonomy.kind(kind).is_some());
        Self {
            countries: Ranked::new(countries.collect()),
            cities: by_country(cities.map(|city| (city.place.country.clone(), city))),
            regions: by_country(regions),
            needs: Ranked::new(needs.collect()),
            bodies: Ranked::new(bodies.map(|(kind, said)| ((*kind).to_owned(), *said)).collect()),
            languages: ranked_codes(taxonomy.languages().iter().map(|language| &language.code), SPOKEN),
            communities: ranked_codes(taxonomy.communities().iter().map(|community| &community.code), COMMUNITIES),
        }
    }
}

fn named(name: &Translations) -> Named {
    LANGUAGES.map(|language| {
        let found = name.in_language(language).or_else(|| name.in_language("en")).or(name.0.first());
        found.map(|text| text.body.clone()).unwrap_or_default()
    })
}

fn language_of(country: &str) -> usize {
    let named = COUNTRIES.iter().find(|(code, _)| *code == country).map_or("en", |(_, language)| language);
    LANGUAGES.iter().position(|language| *language == named).unwrap_or_default()
}

fn rank<'a>(mut order: impl Iterator<Item = &'a str>, code: &str) -> usize {
    order.position(|own| own == code).unwrap_or(usize::MAX)
}

fn ranked_codes<'a>(codes: impl Iterator<Item = &'a String>, first: &[&str]) -> Ranked<String> {
    let mut codes: Vec<String> = codes.cloned().collect();
    codes.sort_by_cached_key(|code| (rank(first.iter().copied(), code), code.clone()));
    Ranked::new(codes)
}

fn by_country<T>(entries: impl Iterator<Item = (String, T)>) -> HashMap<String, Ranked<T>> {
    let mut lists: HashMap<String, Vec<T>> = HashMap::new();
    for (country, entry) in entries {
        lists.entry(country).or_default().push(entry);
    }
    lists.into_iter().map(|(country, entries)| (country, Ranked::new(entries))).collect()
}
