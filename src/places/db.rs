//! All SQL of places.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::{City, Country, Places, Region};
use crate::{
    i18n::{TextOrigin, Translation, Translations},
    ids::CityId,
};

/// Every place with its names.
///
/// # Errors
/// When the database does not answer.
pub async fn load(connection: &mut PgConnection) -> sqlx::Result<Places> {
    let mut names = load_names(connection).await?;
    let mut name = |key: &str| names.remove(key).unwrap_or_default();
    let mut phrases = load_phrases(connection).await?;
    let mut phrases_of = |key: &str| phrases.remove(key).unwrap_or_default();
    let countries = sqlx::query!("select code from countries order by code").fetch_all(&mut *connection).await?;
    let regions = sqlx::query!("select code, country from regions order by code").fetch_all(&mut *connection).await?;
    let cities = sqlx::query!(
        r#"
        select id, slug, country, region, (latitude * 100)::smallint as latitude, (longitude * 100)::smallint as longitude
        from cities
        order by country, slug
        "#
    )
    .fetch_all(&mut *connection)
    .await?;
    let countries =
        countries.into_iter().map(|row| Country { name: name(&row.code), phrases: phrases_of(&row.code), code: row.code }).collect();
    let regions = regions.into_iter().map(|row| Region { name: name(&row.code), code: row.code, country: row.country }).collect();
    let cities = cities.into_iter().map(|row| City {
        name: name(&row.id.to_string()),
        phrases: phrases_of(&row.id.to_string()),
        id: CityId(row.id),
        slug: row.slug,
        country: row.country,
        region: row.region,
        middle: row.latitude.zip(row.longitude),
    });
    Ok(Places::new(countries, regions, cities.collect()))
}

async fn load_phrases(connection: &mut PgConnection) -> sqlx::Result<HashMap<String, Vec<String>>> {
    let rows = sqlx::query!(
        r#"
        select coalesce(country, city_id::text) as "owner!", phrase
        from taxonomy_phrases
        where num_nonnulls(country, city_id) = 1
        order by id
        "#
    )
    .fetch_all(connection)
    .await?;
    let mut phrases: HashMap<String, Vec<String>> = HashMap::new();
    for row in rows {
        phrases.entry(row.owner).or_default().push(row.phrase);
    }
    Ok(phrases)
}

async fn load_names(connection: &mut PgConnection) -> sqlx::Result<HashMap<String, Translations>> {
    let rows = sqlx::query!(
        r#"
        select coalesce(country, region, city_id::text) as "owner!", language, body, origin
        from taxonomy_texts
        where field = 'name' and num_nonnulls(country, region, city_id) = 1
        order by language
        "#
    )
    .fetch_all(connection)
    .await?;
    let mut names: HashMap<String, Translations> = HashMap::new();
    for row in rows {
        let origin = row.origin.parse().unwrap_or(TextOrigin::Machine);
        names.entry(row.owner).or_default().0.push(Translation { language: row.language, body: row.body, origin });
    }
    Ok(names)
}

/// Adds countries and regions. Says how many were new.
///
/// # Errors
/// When the database does not answer.
pub async fn seed_countries_and_regions(connection: &mut PgConnection, countries: &[String], regions: &[String]) -> sqlx::Result<u64> {
    let added_countries = sqlx::query!("insert into countries (code) select unnest($1::text[]) on conflict do nothing", countries)
        .execute(&mut *connection)
        .await?;
    let added_regions = sqlx::query!(
        "
        insert into regions (code, country)
        select code, left(code, 2) from unnest($1::text[]) code
        where exists (select from countries where countries.code = left(code, 2))
        on conflict do nothing
        ",
        regions
    )
    .execute(connection)
    .await?;
    Ok(added_countries.rows_affected() + added_regions.rows_affected())
}

/// Adds cities; `cities` is an array of objects with `id`, `slug`, `country`, `region`, `lat` and `lon`. Says how many were new or moved.
///
/// # Errors
/// When a city's region does not exist, or the database does not answer.
pub async fn seed_cities(connection: &mut PgConnection, cities: &serde_json::Value) -> sqlx::Result<u64> {
    let result = sqlx::query!(
        "
        insert into cities (id, slug, country, region, latitude, longitude)
        select (c->>'id')::uuid, c->>'slug', c->>'country', c->>'region', (c->>'lat')::numeric, (c->>'lon')::numeric
        from jsonb_array_elements($1) c
        on conflict (id) do update set region = excluded.region, latitude = excluded.latitude, longitude = excluded.longitude
        where (cities.region, cities.latitude, cities.longitude) is distinct from (excluded.region, excluded.latitude, excluded.longitude)
        ",
        cities
    )
    .execute(connection)
    .await?;
    Ok(result.rows_affected())
}
