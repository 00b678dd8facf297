//! All SQL of the taxonomy.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Community, Kind, Language, Need, Taxonomy};
use crate::i18n::{TextOrigin, Translation, Translations};

/// Names or descriptions by the key of what they belong to.
type TextsByKey = HashMap<(String, String), Translations>;

/// The whole taxonomy.
///
/// # Errors
/// When the database does not answer.
pub async fn load(connection: &mut PgConnection) -> sqlx::Result<Taxonomy> {
    let mut texts = load_texts(connection).await?;
    let mut phrases = load_phrases(connection).await?;
    let mut text = |owner: &str, key: &str, field: &str| texts.remove(&(format!("{owner}/{key}"), field.to_owned())).unwrap_or_default();
    let mut phrases_of = |owner: &str, key: &str| phrases.remove(&format!("{owner}/{key}")).unwrap_or_default();
    let needs = sqlx::query!("select slug, id, code, parent, icon, is_top, is_urgent, is_sensitive from needs order by position")
        .fetch_all(&mut *connection)
        .await?;
    let kinds = sqlx::query!("select slug, id, code, schema_org from kinds order by position").fetch_all(&mut *connection).await?;
    let languages = sqlx::query!("select code, autonym from languages order by code").fetch_all(&mut *connection).await?;
    let communities = sqlx::query!("select code, country from communities order by code").fetch_all(&mut *connection).await?;
    let needs = needs.into_iter().map(|row| Need {
        name: text("need", &row.slug, "name"),
        description: text("need", &row.slug, "description"),
        phrases: phrases_of("need", &row.slug),
        slug: row.slug,
        id: row.id,
        code: row.code,
        parent: row.parent,
        icon: row.icon,
        is_top: row.is_top,
        is_urgent: row.is_urgent,
        is_sensitive: row.is_sensitive,
    });
    let needs = needs.collect();
    let kinds = kinds.into_iter().map(|row| Kind {
        name: text("kind", &row.slug, "name"),
        description: text("kind", &row.slug, "description"),
        phrases: phrases_of("kind", &row.slug),
        slug: row.slug,
        id: row.id,
        code: row.code,
        schema_org: row.schema_org,
    });
    let kinds = kinds.collect();
    let languages = languages
        .into_iter()
        .map(|row| Language { name: text("language", &row.code, "name"), code: row.code, autonym: row.autonym })
        .collect();
    let communities = communities
        .into_iter()
        .map(|row| Community { name: text("community", &row.code, "name"), code: row.code, country: row.country })
        .collect();
    Ok(Taxonomy::new(needs, kinds, languages, communities))
}

async fn load_texts(connection: &mut PgConnection) -> sqlx::Result<TextsByKey> {
    let rows = sqlx::query!(
        r#"
        select
            case when need is not null then 'need/' || need when kind is not null then 'kind/' || kind
                when language_code is not null then 'language/' || language_code else 'community/' || community end as "owner!",
            field, language, body, origin
        from taxonomy_texts
        where num_nonnulls(need, kind, language_code, community) = 1
        order by language
        "#
    )
    .fetch_all(connection)
    .await?;
    let mut texts = TextsByKey::new();
    for row in rows {
        let origin = row.origin.parse().unwrap_or(TextOrigin::Machine);
        texts.entry((row.owner, row.field)).or_default().0.push(Translation { language: row.language, body: row.body, origin });
    }
    Ok(texts)
}

async fn load_phrases(connection: &mut PgConnection) -> sqlx::Result<HashMap<String, Vec<(String, String)>>> {
    let rows = sqlx::query!(
        r#"
        select case when need is not null then 'need/' || need else 'kind/' || kind end as "owner!", language, phrase
        from taxonomy_phrases
        where num_nonnulls(need, kind) = 1
        order by id
        "#
    )
    .fetch_all(connection)
    .await?;
    let mut phrases: HashMap<String, Vec<(String, String)>> = HashMap::new();
    for row in rows {
        phrases.entry(row.owner).or_default().push((row.language, row.phrase));
    }
    Ok(phrases)
}

/// A name or description to begin with, of exactly one term or place.
#[derive(Debug, Default, Serialize)]
pub struct SeedText {
    /// The need.
    pub need: Option<String>,
    /// The kind.
    pub kind: Option<String>,
    /// The language.
    pub language_code: Option<String>,
    /// The community.
    pub community: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The city.
    pub city_id: Option<Uuid>,
    /// `name` or `description`.
    pub field: &'static str,
    /// BCP 47 tag of its language.
    pub language: String,
    /// The text.
    pub body: String,
    /// Where the words come from; nothing by a person is ever overwritten.
    pub origin: Option<TextOrigin>,
}

/// Adds texts, and brings those that no person has touched up to date. Says how many were new or different.
///
/// # Errors
/// When one of them belongs to nothing, or the database does not answer.
pub async fn seed_texts(connection: &mut PgConnection, texts: &[SeedText]) -> sqlx::Result<u64> {
    let rows = serde_json::to_value(texts).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let result = sqlx::query!(
        "
        insert into taxonomy_texts (need, kind, language_code, community, country, region, city_id, field, language, body, origin)
        select need, kind, language_code, community, country, region, city_id, field, language, body, origin
        from jsonb_populate_recordset(null::taxonomy_texts, $1)
        on conflict (coalesce(need, ''), coalesce(kind, ''), coalesce(language_code, ''), coalesce(community, ''),
            coalesce(country, ''), coalesce(region, ''), coalesce(city_id, '00000000-0000-0000-0000-000000000000'), field, language)
        do update set body = excluded.body, origin = excluded.origin
        where taxonomy_texts.origin <> 'human'
            and (taxonomy_texts.body, taxonomy_texts.origin) is distinct from (excluded.body, excluded.origin)
        ",
        rows
    )
    .execute(connection)
    .await?;
    Ok(result.rows_affected())
}

/// Adds needs and kinds with their phrases and keeps their flags up to date. Says how many rows were new or different.
///
/// # Errors
/// When the database does not answer.
pub async fn seed_terms(connection: &mut PgConnection, taxonomy: &serde_json::Value) -> sqlx::Result<u64> {
    let needs = sqlx::query!(
        "
        insert into needs (slug, id, code, parent, position, icon, is_top, is_urgent, is_sensitive)
        select n->>'slug', (n->>'id')::uuid, n->>'code', n->>'parent', position, n->>'icon',
            coalesce((n->>'top')::boolean, false), coalesce((n->>'urgent')::boolean, false), coalesce((n->>'sensitive')::boolean, false)
        from jsonb_array_elements(($1::jsonb)->'needs') with ordinality e (n, position)
        on conflict (slug) do update set position = excluded.position, icon = excluded.icon, is_top = excluded.is_top,
            is_urgent = excluded.is_urgent, is_sensitive = excluded.is_sensitive
        where (needs.position, needs.icon, needs.is_top, needs.is_urgent, needs.is_sensitive)
            is distinct from (excluded.position, excluded.icon, excluded.is_top, excluded.is_urgent, excluded.is_sensitive)
        ",
        taxonomy
    )
    .execute(&mut *connection)
    .await?;
    let kinds = sqlx::query!(
        "
        insert into kinds (slug, id, code, position, schema_org)
        select k->>'slug', (k->>'id')::uuid, k->>'code', position, k->>'schema_org'
        from jsonb_array_elements(($1::jsonb)->'kinds') with ordinality e (k, position)
        on conflict (slug) do nothing
        ",
        taxonomy
    )
    .execute(&mut *connection)
    .await?;
    Ok(needs.rows_affected() + kinds.rows_affected())
}

/// A phrase to begin with, of exactly one term or place.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SeedPhrase {
    /// The need.
    pub need: Option<String>,
    /// The kind.
    pub kind: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The city.
    pub city_id: Option<Uuid>,
    /// BCP 47 tag.
    pub language: String,
    /// What people type.
    pub phrase: String,
}

/// Adds phrases that are not there yet, all marked as machine-made. Says how many were new.
///
/// # Errors
/// When the database does not answer.
pub async fn seed_phrases(connection: &mut PgConnection, phrases: &[SeedPhrase]) -> sqlx::Result<u64> {
    let document = serde_json::to_value(phrases).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let added = sqlx::query!(
        "
        insert into taxonomy_phrases (need, kind, country, city_id, language, phrase, origin)
        select r.need, r.kind, r.country, r.city_id, r.language, r.phrase, 'machine'
        from jsonb_array_elements($1::jsonb) with ordinality c (value, position), jsonb_populate_record(null::taxonomy_phrases, c.value) r
        order by c.position
        on conflict do nothing
        ",
        document
    )
    .execute(connection)
    .await?;
    Ok(added.rows_affected())
}

/// Adds languages by code and autonym. Says how many were new or different.
///
/// # Errors
/// When the database does not answer.
pub async fn seed_languages(connection: &mut PgConnection, codes: &[String], autonyms: &[Option<String>]) -> sqlx::Result<u64> {
    let result = sqlx::query!(
        "
        insert into languages (code, autonym)
        select code, autonym from unnest($1::text[], $2::text[]) l (code, autonym)
        on conflict (code) do update set autonym = excluded.autonym where languages.autonym is distinct from excluded.autonym
        ",
        codes,
        autonyms as _
    )
    .execute(connection)
    .await?;
    Ok(result.rows_affected())
}

/// Adds a community for each country, and the wider areas named. Says how many were new.
///
/// # Errors
/// When the database does not answer.
pub async fn seed_communities(connection: &mut PgConnection, areas: &[String]) -> sqlx::Result<u64> {
    let result = sqlx::query!(
        "
        insert into communities (code, type, country)
        select code, 'country', code from countries
        union all select area, 'area', null from unnest($1::text[]) area
        on conflict (code) do nothing
        ",
        areas
    )
    .execute(connection)
    .await?;
    Ok(result.rows_affected())
}
