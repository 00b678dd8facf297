//! Which clocks a place keeps.

use std::{collections::HashMap, sync::LazyLock};

use jiff::tz::TimeZone;
use serde::Deserialize;

use super::{Place, Places};

/// IANA names by ISO 3166-1 country, ISO 3166-2 region and `CC/slug` city. A country or region with more than one time is
/// left out: nobody could tell which holds.
const ZONES: &str = include_str!("../../data/names/time-zones.json");

#[derive(Deserialize)]
struct Zones {
    countries: HashMap<String, String>,
    regions: HashMap<String, String>,
    cities: HashMap<String, String>,
}

#[expect(clippy::expect_used, reason = "a file of this program; a test reads it")]
static TABLE: LazyLock<Zones> = LazyLock::new(|| serde_json::from_str(ZONES).expect("data/names/time-zones.json is a table of zones"));

/// The IANA name of the time zone in which a place lies, if there is but one.
pub fn name_of(place: &Place, places: &Places) -> Option<&'static str> {
    let city = place.city_id.and_then(|id| places.city(id)).map(|city| format!("{}/{}", city.country, city.slug));
    let city = city.and_then(|city| TABLE.cities.get(&city));
    let region = || place.region.as_ref().and_then(|region| TABLE.regions.get(region));
    city.or_else(region).or_else(|| TABLE.countries.get(&place.country)).map(String::as_str)
}

/// The time zone with an IANA name.
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_of_the_table_exists() {
        let Zones { countries, regions, cities } = &*TABLE;
        for name in countries.values().chain(regions.values()).chain(cities.values()) {
            assert!(zone(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_region_tells_more_than_a_country_with_many_times() {
        let place =
            |country: &str, region: Option<&str>| Place { country: country.into(), region: region.map(str::to_owned), city_id: None };
        let of = |country, region| name_of(&place(country, region), &Places::default());
        assert_eq!(of("RU", Some("RU-SVE")), Some("Asia/Yekaterinburg"));
        assert_eq!(of("RU", None), None, "which of eleven?");
        assert_eq!(of("TJ", Some("TJ-SU")), Some("Asia/Dushanbe"));
    }
}
