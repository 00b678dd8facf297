//! All SQL of organizations. One SELECT puts the document of an organization together, one statement per table takes
//! documents apart, for one organization or for a hundred thousand.

use std::collections::HashMap;

use futures_util::{Stream, StreamExt};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use sqlx::{PgConnection, PgExecutor, types::Json};
use uuid::Uuid;

use super::Organization;
use crate::ids::{DecisionId, OrganizationId, RevisionId};

/// Who changes records, and why; it stands in the history for ever.
#[derive(Debug, Clone, Copy)]
pub struct Edit<'a> {
    /// `system`, `staff`, `moderator` or `admin`.
    pub author_role: &'a str,
    /// The account, when it is a person's edit.
    pub author_id: Option<Uuid>,
    /// Why.
    pub reason: &'a str,
    /// Where the facts come from, in words.
    pub source: Option<&'a str>,
}

/// What [`save`] did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Saved {
    /// Organizations that were not there before.
    pub new: Vec<OrganizationId>,
    /// Organizations that were there and are different now.
    pub changed: Vec<OrganizationId>,
    /// Organizations that were there, just so.
    pub unchanged: Vec<OrganizationId>,
}

/// The ids of all published organizations.
///
/// # Errors
/// When the database does not answer.
pub async fn find_all(executor: impl PgExecutor<'_>) -> sqlx::Result<Vec<OrganizationId>> {
    let ids = sqlx::query_scalar!("select id from organizations order by id").fetch_all(executor).await?;
    Ok(ids.into_iter().map(OrganizationId).collect())
}

/// A published version of a record, as its revision holds it. It may hold what the public must not see.
#[derive(Debug)]
pub struct Version {
    /// Its number.
    pub number: i32,
    /// Who made it: `system`, `staff`, `moderator`, `admin` or `visitor`.
    pub author_role: String,
    /// When it became public.
    pub published_at: Timestamp,
    /// The record, without what was redacted; nothing where the rest cannot be read as one.
    pub document: Option<Organization>,
}

/// The newest published versions of a record, `most` of them at most, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn load_versions(executor: impl PgExecutor<'_>, id: OrganizationId, most: i64) -> sqlx::Result<Vec<Version>> {
    let rows = sqlx::query!(
        r#"
        select r.number, r.author_role, d.decided_at as "decided_at: jiff_sqlx::Timestamp", r.document as "document: Json<Value>",
            (select coalesce(jsonb_agg(x.path), '[]') from redactions x where x.revision_id = r.id) as "redactions!: Json<Vec<Vec<String>>>"
        from revisions r
        join lateral (
            select o.state, o.decided_at from revision_decisions o where o.revision_id = r.id order by o.decided_at desc, o.id desc limit 1
        ) d on d.state = 'published'
        where r.organization_id = $1
        order by r.number desc
        limit $2
        "#,
        id.0,
        most
    )
    .fetch_all(executor)
    .await?;
    let versions = rows.into_iter().map(|row| Version {
        number: row.number,
        author_role: row.author_role,
        published_at: row.decided_at.to_jiff(),
        document: serde_json::from_value(redacted(row.document.0, &row.redactions.0)).ok(),
    });
    Ok(versions.collect())
}

/// A document without what stands at these paths: a member is null then, an entry of a list is gone.
fn redacted(mut document: Value, paths: &[Vec<String>]) -> Value {
    let mut emptied: Vec<String> = Vec::new();
    for path in paths {
        let pointer: String = path.iter().map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect();
        if let Some(value) = document.pointer_mut(&pointer) {
            *value = Value::Null;
            emptied.extend(pointer.rsplit_once('/').map(|(list, _)| list.to_owned()));
        }
    }
    // Only when all are empty, since the paths count the entries as they were.
    for pointer in emptied {
        if let Some(Value::Array(entries)) = document.pointer_mut(&pointer) {
            entries.retain(|entry| !entry.is_null());
        }
    }
    document
}

/// The records with these ids, one by one, in the order of ids; an id without a record gives nothing.
pub fn load<'a>(executor: impl PgExecutor<'a> + 'a, ids: &'a [OrganizationId]) -> impl Stream<Item = sqlx::Result<Organization>> + 'a {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    sqlx::query_scalar!(
        r#"
        select
            to_jsonb(o) - '{created_at,updated_at,version,published_revision_id}'::text[] || jsonb_build_object(
                'sources', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from sources c where c.organization_id = o.id),
                'field_sources', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from field_sources c where c.organization_id = o.id),
                'places', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from organization_places c where c.organization_id = o.id),
                'communities', (select coalesce(jsonb_agg(c.community order by c.position), '[]') from organization_communities c where c.organization_id = o.id),
                'identifiers', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from organization_identifiers c where c.organization_id = o.id),
                'websites', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from websites c where c.organization_id = o.id),
                'fundings', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from fundings c where c.organization_id = o.id),
                'phones', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] || jsonb_build_object(
                        'texts', (select coalesce(jsonb_agg(to_jsonb(t) - '{id,organization_id,service_id,location_id,relation_id,legal_notice_id,phone_id}'::text[] order by t.id), '[]') from texts t where t.organization_id = o.id and t.phone_id = c.id)
                    ) order by c.position), '[]') from phones c where c.organization_id = o.id),
                'contacts', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from contacts c where c.organization_id = o.id),
                'checks', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] order by c.position), '[]') from checks c where c.organization_id = o.id),
                'texts', (select coalesce(jsonb_agg(to_jsonb(c) - '{id,organization_id,service_id,location_id,relation_id,legal_notice_id,phone_id}'::text[] order by c.id), '[]')
                    from texts c where c.organization_id = o.id and num_nonnulls(c.service_id, c.location_id, c.relation_id, c.legal_notice_id, c.phone_id) = 0),
                'relations', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] || jsonb_build_object(
                        'texts', (select coalesce(jsonb_agg(to_jsonb(t) - '{id,organization_id,service_id,location_id,relation_id,legal_notice_id,phone_id}'::text[] order by t.id), '[]') from texts t where t.organization_id = o.id and t.relation_id = c.id)
                    ) order by c.position), '[]') from relations c where c.organization_id = o.id),
                'legal_notices', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] || jsonb_build_object(
                        'texts', (select coalesce(jsonb_agg(to_jsonb(t) - '{id,organization_id,service_id,location_id,relation_id,legal_notice_id,phone_id}'::text[] order by t.id), '[]') from texts t where t.organization_id = o.id and t.legal_notice_id = c.id)
                    ) order by c.position), '[]') from legal_notices c where c.organization_id = o.id),
                'locations', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] || jsonb_build_object(
                        'latitude', c.latitude::text, 'longitude', c.longitude::text,
                        'accessibility', (select coalesce(jsonb_agg(to_jsonb(a) - '{organization_id,location_id,position}'::text[] order by a.position), '[]') from location_accessibility a where a.location_id = c.id),
                        'texts', (select coalesce(jsonb_agg(to_jsonb(t) - '{id,organization_id,service_id,location_id,relation_id,legal_notice_id,phone_id}'::text[] order by t.id), '[]') from texts t where t.organization_id = o.id and t.location_id = c.id)
                    ) order by c.position), '[]') from locations c where c.organization_id = o.id),
                'services', (select coalesce(jsonb_agg(to_jsonb(c) - '{organization_id,position}'::text[] || jsonb_build_object(
                        'needs', (select coalesce(jsonb_agg(n.need order by n.position), '[]') from service_needs n where n.service_id = c.id),
                        'cost_options', (select coalesce(jsonb_agg(jsonb_build_object('amount_min', p.amount_min::text, 'amount_max', p.amount_max::text, 'currency', p.currency) order by p.position), '[]') from cost_options p where p.service_id = c.id),
                        'eligibility', (select coalesce(jsonb_agg(to_jsonb(e) - '{organization_id,service_id,position}'::text[] order by e.position), '[]') from service_eligibility e where e.service_id = c.id),
                        'access', (select coalesce(jsonb_agg(w.way order by w.position), '[]') from service_access w where w.service_id = c.id),
                        'areas', (select coalesce(jsonb_agg(to_jsonb(r) - '{organization_id,service_id,position}'::text[] order by r.position), '[]') from service_areas r where r.service_id = c.id),
                        'safety', (select coalesce(jsonb_agg(to_jsonb(q) - '{organization_id,service_id,position}'::text[] order by q.position), '[]') from service_safety q where q.service_id = c.id),
                        'locations', (select coalesce(jsonb_agg(to_jsonb(a) - '{organization_id,service_id,position}'::text[] order by a.position), '[]') from service_at_locations a where a.service_id = c.id),
                        'languages', (select coalesce(jsonb_agg(to_jsonb(l) - '{organization_id,service_id,position}'::text[] order by l.position), '[]') from service_languages l where l.service_id = c.id),
                        'texts', (select coalesce(jsonb_agg(to_jsonb(t) - '{id,organization_id,service_id,location_id,relation_id,legal_notice_id,phone_id}'::text[] order by t.id), '[]') from texts t where t.organization_id = o.id and t.service_id = c.id)
                    ) order by c.position), '[]') from services c where c.organization_id = o.id)
            ) as "document!: Json<Organization>"
        from organizations o
        where o.id = any($1::uuid[])
        order by o.id
        "#,
        &ids as _
    )
    .fetch(executor)
    .map(|row| row.map(|Json(organization)| organization))
}

/// Makes the stored state of these organizations exactly what is given, with a published revision and an audit entry
/// for each that is new or different. What is already so is left alone. Part of the caller's transaction.
///
/// # Errors
/// When a constraint refuses a record (nothing is changed then, once the caller rolls back) or the database is away.
pub async fn save(connection: &mut PgConnection, organizations: &[Organization], edit: Edit<'_>) -> sqlx::Result<Saved> {
    let ids: Vec<OrganizationId> = organizations.iter().map(|organization| organization.id).collect();
    lock(connection, &ids).await?;
    let mut stored = HashMap::new();
    {
        let mut records = std::pin::pin!(load(&mut *connection, &ids));
        while let Some(record) = records.next().await.transpose()? {
            stored.insert(record.id, record);
        }
    }
    let mut saved = Saved::default();
    let mut different = Vec::new();
    for record in organizations {
        let outcome = match stored.get(&record.id) {
            None => &mut saved.new,
            Some(same) if same == record => &mut saved.unchanged,
            Some(_) => &mut saved.changed,
        };
        outcome.push(record.id);
        if stored.get(&record.id) != Some(record) {
            different.push(record);
        }
    }
    if !different.is_empty() {
        replace(connection, &different).await?;
        record_history(connection, &different, edit).await?;
    }
    Ok(saved)
}

/// Makes edits of one organization wait for each other: two at once would leave a mixture of both.
async fn lock(connection: &mut PgConnection, ids: &[OrganizationId]) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    sqlx::query!("select id from organizations where id = any($1::uuid[]) order by id for update", &ids).fetch_all(connection).await?;
    Ok(())
}

/// Replaces the rows of these organizations.
async fn replace(connection: &mut PgConnection, organizations: &[&Organization]) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = organizations.iter().map(|organization| organization.id.0).collect();
    let documents = serde_json::to_value(organizations).map_err(|error| sqlx::Error::Encode(error.into()))?;
    clear_children(connection, &ids).await?;
    upsert_organizations(connection, &documents).await?;
    insert_sources(connection, &documents).await?;
    insert_places_and_identity(connection, &documents).await?;
    insert_locations(connection, &documents).await?;
    insert_services(connection, &documents).await?;
    insert_service_details(connection, &documents).await?;
    insert_contacts(connection, &documents).await?;
    insert_relations_and_notices(connection, &documents).await?;
    insert_texts(connection, &documents).await
}

/// Takes away everything below these organizations; what hangs below a service or location goes with it.
async fn clear_children(connection: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        with ids as (select unnest($1::uuid[]) as id),
            a as (delete from texts where organization_id in (select id from ids)),
            b as (delete from field_sources where organization_id in (select id from ids)),
            c as (delete from organization_places where organization_id in (select id from ids)),
            d as (delete from organization_communities where organization_id in (select id from ids)),
            e as (delete from organization_identifiers where organization_id in (select id from ids)),
            f as (delete from websites where organization_id in (select id from ids)),
            g as (delete from fundings where organization_id in (select id from ids)),
            h as (delete from phones where organization_id in (select id from ids)),
            i as (delete from contacts where organization_id in (select id from ids)),
            j as (delete from relations where organization_id in (select id from ids)),
            k as (delete from legal_notices where organization_id in (select id from ids)),
            l as (delete from checks where organization_id in (select id from ids)),
            m as (delete from services where organization_id in (select id from ids)),
            n as (delete from locations where organization_id in (select id from ids))
        delete from sources where organization_id in (select id from ids)
        ",
        ids
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn upsert_organizations(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into organizations (
            id, slug, kind, parent_organization_id, listing, direct_help, coverage, status, status_as_of, status_source_id,
            legal_status, founded, closed, membership_count, membership_approximate, membership_as_of, uses_lawyers,
            cooperates_with_authorities, is_hidden_from_export, is_claimed, origin, information_from)
        select
            id, slug, kind, parent_organization_id, listing, direct_help, coverage, status, status_as_of, status_source_id,
            legal_status, founded, closed, membership_count, membership_approximate, membership_as_of, uses_lawyers,
            cooperates_with_authorities, is_hidden_from_export, is_claimed, origin, information_from
        from jsonb_populate_recordset(null::organizations, $1)
        on conflict (id) do update set
            slug = excluded.slug, kind = excluded.kind, parent_organization_id = excluded.parent_organization_id,
            listing = excluded.listing, direct_help = excluded.direct_help, coverage = excluded.coverage,
            status = excluded.status, status_as_of = excluded.status_as_of, status_source_id = excluded.status_source_id,
            legal_status = excluded.legal_status, founded = excluded.founded, closed = excluded.closed,
            membership_count = excluded.membership_count, membership_approximate = excluded.membership_approximate,
            membership_as_of = excluded.membership_as_of, uses_lawyers = excluded.uses_lawyers,
            cooperates_with_authorities = excluded.cooperates_with_authorities,
            is_hidden_from_export = excluded.is_hidden_from_export, is_claimed = excluded.is_claimed,
            origin = excluded.origin, information_from = excluded.information_from, version = organizations.version + 1
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_sources(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into sources (id, organization_id, position, title, url, doi, publisher, published, accessed, is_paper)
        select r.id, (o->>'id')::uuid, c.position - 1, r.title, r.url, r.doi, r.publisher, r.published, r.accessed, r.is_paper
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'sources') with ordinality c (value, position), jsonb_populate_record(null::sources, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into field_sources (organization_id, position, field, source_id)
        select (o->>'id')::uuid, c.position - 1, r.field, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'field_sources') with ordinality c (value, position), jsonb_populate_record(null::field_sources, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_places_and_identity(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into organization_places (organization_id, position, country, region, city_id)
        select (o->>'id')::uuid, c.position - 1, r.country, r.region, r.city_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'places') with ordinality c (value, position), jsonb_populate_record(null::organization_places, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into organization_communities (organization_id, position, community)
        select (o->>'id')::uuid, c.position - 1, c.value
        from jsonb_array_elements($1) o, jsonb_array_elements_text(o->'communities') with ordinality c (value, position)
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into organization_identifiers (organization_id, position, scheme, number, register_url)
        select (o->>'id')::uuid, c.position - 1, r.scheme, r.number, r.register_url
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'identifiers') with ordinality c (value, position), jsonb_populate_record(null::organization_identifiers, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into websites (id, organization_id, position, url, type, checked_at, accessed, source_id)
        select r.id, (o->>'id')::uuid, c.position - 1, r.url, r.type, r.checked_at, r.accessed, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'websites') with ordinality c (value, position), jsonb_populate_record(null::websites, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into fundings (organization_id, position, funder, until, source_id)
        select (o->>'id')::uuid, c.position - 1, r.funder, r.until, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'fundings') with ordinality c (value, position), jsonb_populate_record(null::fundings, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_locations(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into locations (id, organization_id, position, type, visibility, address_1, address_2, postal_code, country, region, city_id, latitude, longitude, opening_hours, source_id)
        select r.id, (o->>'id')::uuid, c.position - 1, r.type, r.visibility, r.address_1, r.address_2, r.postal_code, r.country, r.region, r.city_id, r.latitude, r.longitude, r.opening_hours, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'locations') with ordinality c (value, position), jsonb_populate_record(null::locations, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into location_accessibility (organization_id, location_id, position, feature, answer)
        select (o->>'id')::uuid, (l->>'id')::uuid, c.position - 1, r.feature, r.answer
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'locations') l, jsonb_array_elements(l->'accessibility') with ordinality c (value, position), jsonb_populate_record(null::location_accessibility, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_services(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into services (id, organization_id, position, status, cost, welcome, capacity, wait_days, opening_hours, source_id)
        select r.id, (o->>'id')::uuid, c.position - 1, r.status, r.cost, r.welcome, r.capacity, r.wait_days, r.opening_hours, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') with ordinality c (value, position), jsonb_populate_record(null::services, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_needs (organization_id, service_id, position, need)
        select (o->>'id')::uuid, (s->>'id')::uuid, c.position - 1, c.value
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements_text(s->'needs') with ordinality c (value, position)
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_at_locations (id, organization_id, service_id, location_id, position, opening_hours)
        select r.id, (o->>'id')::uuid, (s->>'id')::uuid, r.location_id, c.position - 1, r.opening_hours
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements(s->'locations') with ordinality c (value, position), jsonb_populate_record(null::service_at_locations, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_service_details(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into cost_options (organization_id, service_id, position, amount_min, amount_max, currency)
        select (o->>'id')::uuid, (s->>'id')::uuid, c.position - 1, r.amount_min, r.amount_max, r.currency
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements(s->'cost_options') with ordinality c (value, position), jsonb_populate_record(null::cost_options, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_eligibility (organization_id, service_id, position, criterion, answer)
        select (o->>'id')::uuid, (s->>'id')::uuid, c.position - 1, r.criterion, r.answer
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements(s->'eligibility') with ordinality c (value, position), jsonb_populate_record(null::service_eligibility, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_access (organization_id, service_id, position, way)
        select (o->>'id')::uuid, (s->>'id')::uuid, c.position - 1, c.value
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements_text(s->'access') with ordinality c (value, position)
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_areas (organization_id, service_id, position, country, region, city_id)
        select (o->>'id')::uuid, (s->>'id')::uuid, c.position - 1, r.country, r.region, r.city_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements(s->'areas') with ordinality c (value, position), jsonb_populate_record(null::service_areas, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_safety (organization_id, service_id, position, question, answer, answered_by, answered_on)
        select (o->>'id')::uuid, (s->>'id')::uuid, c.position - 1, r.question, r.answer, r.answered_by, r.answered_on
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements(s->'safety') with ordinality c (value, position), jsonb_populate_record(null::service_safety, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into service_languages (organization_id, service_id, service_at_location_id, position, language, mode, available, confirmed_at)
        select (o->>'id')::uuid, (s->>'id')::uuid, r.service_at_location_id, c.position - 1, r.language, r.mode, r.available, r.confirmed_at
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'services') s, jsonb_array_elements(s->'languages') with ordinality c (value, position), jsonb_populate_record(null::service_languages, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_contacts(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into phones (id, organization_id, service_id, location_id, service_at_location_id, position, number, short_code, country, as_printed, extension, type, opening_hours, is_urgent, languages, printed_on, source_id)
        select r.id, (o->>'id')::uuid, r.service_id, r.location_id, r.service_at_location_id, c.position - 1, r.number, r.short_code, r.country, r.as_printed, r.extension, r.type, r.opening_hours, r.is_urgent, r.languages, r.printed_on, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'phones') with ordinality c (value, position), jsonb_populate_record(null::phones, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into contacts (id, organization_id, position, type, value, printed_on, source_id)
        select r.id, (o->>'id')::uuid, c.position - 1, r.type, r.value, r.printed_on, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'contacts') with ordinality c (value, position), jsonb_populate_record(null::contacts, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn insert_relations_and_notices(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into relations (id, organization_id, position, type, target_id, target_text, country, level, since, until, is_past, document, source_id)
        select r.id, (o->>'id')::uuid, c.position - 1, r.type, r.target_id, r.target_text, r.country, r.level, r.since, r.until, r.is_past, r.document, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'relations') with ordinality c (value, position), jsonb_populate_record(null::relations, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into legal_notices (id, organization_id, position, kind, country, authority, date, source_id)
        select r.id, (o->>'id')::uuid, c.position - 1, r.kind, r.country, r.authority, r.date, r.source_id
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'legal_notices') with ordinality c (value, position), jsonb_populate_record(null::legal_notices, c.value) r
        ",
        documents
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into checks (id, organization_id, position, field_group, method, role, checked_on, note)
        select r.id, (o->>'id')::uuid, c.position - 1, r.field_group, r.method, r.role, r.checked_on, r.note
        from jsonb_array_elements($1) o, jsonb_array_elements(o->'checks') with ordinality c (value, position), jsonb_populate_record(null::checks, c.value) r
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Texts of the organization itself and of everything below it, in their order.
async fn insert_texts(connection: &mut PgConnection, documents: &serde_json::Value) -> sqlx::Result<()> {
    sqlx::query!(
        "
        insert into texts (organization_id, service_id, location_id, relation_id, legal_notice_id, phone_id, field, position, language, body, origin, made_from, source_id)
        select owner.organization_id, owner.service_id, owner.location_id, owner.relation_id, owner.legal_notice_id, owner.phone_id, r.field, r.position, r.language, r.body, r.origin, r.made_from, r.source_id
        from jsonb_array_elements($1) with ordinality o (value, position)
        cross join lateral (
            select (o.value->>'id')::uuid as organization_id, null::uuid as service_id, null::uuid as location_id, null::uuid as relation_id, null::uuid as legal_notice_id, null::uuid as phone_id, o.value->'texts' as texts
            union all select (o.value->>'id')::uuid, (e->>'id')::uuid, null, null, null, null, e->'texts' from jsonb_array_elements(o.value->'services') e
            union all select (o.value->>'id')::uuid, null, (e->>'id')::uuid, null, null, null, e->'texts' from jsonb_array_elements(o.value->'locations') e
            union all select (o.value->>'id')::uuid, null, null, (e->>'id')::uuid, null, null, e->'texts' from jsonb_array_elements(o.value->'relations') e
            union all select (o.value->>'id')::uuid, null, null, null, (e->>'id')::uuid, null, e->'texts' from jsonb_array_elements(o.value->'legal_notices') e
            union all select (o.value->>'id')::uuid, null, null, null, null, (e->>'id')::uuid, e->'texts' from jsonb_array_elements(o.value->'phones') e
        ) owner
        cross join lateral jsonb_array_elements(owner.texts) with ordinality c (value, position)
        cross join lateral jsonb_populate_record(null::texts, c.value) r
        order by o.position, c.position
        ",
        documents
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes a published revision and an audit entry for each, and makes the revision the current one.
async fn record_history(connection: &mut PgConnection, organizations: &[&Organization], edit: Edit<'_>) -> sqlx::Result<()> {
    let ids: Vec<Uuid> = organizations.iter().map(|organization| organization.id.0).collect();
    let revisions: Vec<Uuid> = organizations.iter().map(|_| RevisionId::new().0).collect();
    let decisions: Vec<Uuid> = organizations.iter().map(|_| DecisionId::new().0).collect();
    let documents =
        organizations.iter().map(serde_json::to_value).collect::<Result<Vec<_>, _>>().map_err(|error| sqlx::Error::Encode(error.into()))?;
    sqlx::query!(
        "
        insert into revisions (id, organization_id, number, document, author_id, author_role, reason, source)
        select r.id, r.organization_id, coalesce((select max(number) from revisions p where p.organization_id = r.organization_id), 0) + 1, r.document, $4, $5, $6, $7
        from unnest($1::uuid[], $2::uuid[], $3::jsonb[]) r (id, organization_id, document)
        ",
        &revisions,
        &ids,
        &documents,
        edit.author_id,
        edit.author_role,
        edit.reason,
        edit.source
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into revision_decisions (id, revision_id, needs_second_person, state, decided_by)
        select d.id, d.revision_id, false, 'published', $3
        from unnest($1::uuid[], $2::uuid[]) d (id, revision_id)
        ",
        &decisions,
        &revisions,
        edit.author_id
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        update organizations o set published_revision_id = r.id
        from unnest($1::uuid[], $2::uuid[]) r (id, organization_id)
        where o.id = r.organization_id
        ",
        &revisions,
        &ids
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into audit_entries (actor_id, actor_role, action, subject_type, subject_id, detail)
        select $3, $4, 'publish', 'organization', r.organization_id, jsonb_build_object('revision_id', r.id, 'reason', $5::text)
        from unnest($1::uuid[], $2::uuid[]) r (id, organization_id)
        ",
        &revisions,
        &ids,
        edit.author_id,
        edit.author_role,
        edit.reason
    )
    .execute(connection)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_redacted_is_gone_whatever_the_order() {
        let document = json!({"locations": [{"address_1": "a", "place": "b"}, {"address_1": "c"}, {"address_1": "d"}], "slug": "s"});
        let path = |steps: &str| steps.split(' ').map(str::to_owned).collect::<Vec<_>>();
        for paths in [["locations 0", "locations 2 address_1", "nothing 5"], ["nothing 5", "locations 2 address_1", "locations 0"]] {
            let rest = redacted(document.clone(), &paths.map(path));
            assert_eq!(rest, json!({"locations": [{"address_1": "c"}, {"address_1": null}], "slug": "s"}));
        }
        assert_eq!(redacted(document.clone(), &[]), document);
    }
}
