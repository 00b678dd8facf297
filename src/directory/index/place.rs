//! Places as filters name them, and where an organization works.

use super::group::{Docs, Group, Keys};
use crate::{
    directory::PublicOrganization,
    i18n::{Lang, Translations},
    organizations::Coverage,
    places::Places,
};

/// A place as filters and addresses name it: `RU`, `RU-SVE` or `RU/yekaterinburg`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceCode {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2; a city has the region it lies in.
    pub region: Option<String>,
    /// The city's slug.
    pub city: Option<String>,
}

impl PlaceCode {
    /// The place that a code names, if we know it.
    pub fn find(code: &str, places: &Places) -> Option<Self> {
        if let Some((country, slug)) = code.split_once('/') {
            let city = places.city_by_slug(country, slug)?;
            return Some(Self { country: city.country.clone(), region: city.region.clone(), city: Some(city.slug.clone()) });
        }
        if let Some(region) = places.region(code) {
            return Some(Self { country: region.country.clone(), region: Some(region.code.clone()), city: None });
        }
        places.country(code).map(|country| Self { country: country.code.clone(), region: None, city: None })
    }

    /// Its names.
    pub fn name<'a>(&self, places: &'a Places) -> Option<&'a Translations> {
        if let Some(slug) = &self.city {
            return places.city_by_slug(&self.country, slug).map(|city| &city.name);
        }
        match &self.region {
            Some(region) => places.region(region).map(|region| &region.name),
            None => places.country(&self.country).map(|country| &country.name),
        }
    }

    /// Whether it is a city called like the region around it, such as Moscow: in a list of both it would stand twice.
    pub fn repeats_its_region(&self, places: &Places, lang: Lang) -> bool {
        let region = self.region.as_deref().filter(|_| self.city.is_some()).and_then(|region| places.region(region));
        region.is_some_and(|region| self.name(places).is_some_and(|name| name.text(lang) == region.name.text(lang)))
    }

    /// Its page, after the language.
    pub fn path(&self) -> String {
        let mut path = format!("/places/{}", self.country.to_lowercase());
        if let Some(region) = &self.region {
            path.push('/');
            path.push_str(&region.split('-').nth(1).unwrap_or("-").to_lowercase());
        }
        if let Some(city) = &self.city {
            if self.region.is_none() {
                path.push_str("/-");
            }
            path.push('/');
            path.push_str(city);
        }
        path
    }

    /// The country that it lies in.
    pub fn whole_country(&self) -> Self {
        Self { country: self.country.clone(), region: None, city: None }
    }

    /// The region that it lies in, if it lies in one.
    pub fn whole_region(&self) -> Option<Self> {
        self.region.as_ref().map(|region| Self { country: self.country.clone(), region: Some(region.clone()), city: None })
    }
}

impl std::fmt::Display for PlaceCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.city, &self.region) {
            (Some(city), _) => write!(formatter, "{}/{city}", self.country),
            (None, Some(region)) => formatter.write_str(region),
            (None, None) => formatter.write_str(&self.country),
        }
    }
}

/// How a document belongs to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// It works there, and not everywhere around.
    There,
    /// It works in the whole of it.
    Throughout,
    /// It names this place and nothing more exact, so where in it is not said.
    Somewhere,
    /// It names the place, but works far beyond.
    Named,
}

/// The kinds of [`Belongs`].
const KINDS: u32 = 4;

/// The value of work everywhere.
const EVERYWHERE: u32 = 0;

/// The number of the value that says how a document belongs to the place with a number.
pub fn value(place: u32, belongs: Belongs) -> u32 {
    1 + place * KINDS + belongs as u32
}

/// How many values there are for so many places.
pub fn value_count(places: usize) -> usize {
    1 + places * KINDS as usize
}

/// Where an organization works, as values; `number` numbers places that are named for the first time. Nothing: it does
/// not say.
pub fn values_of(organization: &PublicOrganization, places: &Places, mut number: impl FnMut(PlaceCode) -> u32) -> Vec<u32> {
    if organization.coverage == Coverage::Global {
        return vec![EVERYWHERE];
    }
    let areas = organization.services.iter().flat_map(|service| &service.areas);
    let mut values = Vec::new();
    for place in organization.places.iter().chain(areas) {
        let city = place.city_id.and_then(|id| places.city(id)).map(|city| city.slug.clone());
        let code = PlaceCode { country: place.country.clone(), region: place.region.clone(), city };
        for (place, belongs) in belonging(&code, organization.coverage) {
            values.push(value(number(place), belongs));
        }
    }
    values
}

/// What a record says of the places around the one that it names.
fn belonging(code: &PlaceCode, coverage: Coverage) -> Vec<(PlaceCode, Belongs)> {
    use Belongs::{Named, Somewhere, There, Throughout};
    let (country, region) = (code.whole_country(), code.whole_region());
    let city = code.city.is_some().then(|| code.clone());
    let is_nationwide = matches!(coverage, Coverage::National | Coverage::CrossBorder);
    if is_nationwide {
        let inside = region.into_iter().chain(city).map(|place| (place, Named));
        return std::iter::once((country, Throughout)).chain(inside).collect();
    }
    let Some(region) = region else {
        let exact = city.map(|city| (city, There));
        return [(country.clone(), There), (country, Somewhere)].into_iter().chain(exact).collect();
    };
    let in_country = std::iter::once((country, There));
    match (coverage, city) {
        (Coverage::Regional, city) => in_country.chain([(region, Throughout)]).chain(city.map(|city| (city, Named))).collect(),
        (_, Some(city)) => in_country.chain([(region, There), (city, There)]).collect(),
        (_, None) => in_country.chain([(region.clone(), There), (region, Somewhere)]).collect(),
    }
}

/// The documents that work in a place, and those that may: their records do not say where around it.
pub fn reach(group: &Group, keys: &Keys<PlaceCode>, place: &PlaceCode, yes: &mut Docs, maybe: &mut Docs) {
    let add = |set: &mut Docs, place: &PlaceCode, belongs| {
        if let Some(number) = keys.number(place) {
            group.add_to(set, value(number, belongs));
        }
    };
    group.add_to(yes, EVERYWHERE);
    maybe.union_with(group.silent());
    add(yes, place, Belongs::There);
    add(yes, place, Belongs::Throughout);
    for around in around(place) {
        add(yes, &around, Belongs::Throughout);
        add(maybe, &around, Belongs::Somewhere);
    }
}

/// What a place lies in.
pub fn around(place: &PlaceCode) -> impl Iterator<Item = PlaceCode> {
    let is_city = place.city.is_some();
    let region = place.whole_region().filter(|_| is_city);
    let country = (is_city || place.region.is_some()).then(|| place.whole_country());
    region.into_iter().chain(country)
}

/// The documents that work everywhere.
pub fn everywhere(group: &Group) -> Docs {
    group.any([EVERYWHERE])
}

/// Counts of [`value`]s, read as counts of places.
#[derive(Debug, Clone, Copy)]
pub struct PlaceCounts<'a>(pub &'a [usize]);

impl PlaceCounts<'_> {
    /// How many work everywhere.
    pub fn everywhere(self) -> usize {
        self.of(EVERYWHERE)
    }

    /// How many belong to a place so.
    pub fn at(self, place: u32, belongs: Belongs) -> usize {
        self.of(value(place, belongs))
    }

    /// Whether a record names the place.
    pub fn names(self, place: u32) -> bool {
        [Belongs::There, Belongs::Throughout, Belongs::Named].into_iter().any(|belongs| self.at(place, belongs) > 0)
    }

    fn of(self, value: u32) -> usize {
        self.0.get(value as usize).copied().unwrap_or_default()
    }
}
