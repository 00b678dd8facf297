//! Records as they go in and come out: unchanged, one revision for each change, all or nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    slice::from_ref,
};

use hamroh::{
    ids::{OrganizationId, RelationId, ServiceId, SourceId, WebsiteId},
    imports::starter::{self, Extent},
    organizations::{self, Organization, Status, TextField, db::Edit},
};
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};

use super::{
    app_with_terms, code,
    full::{self, Terms},
    tables,
};
use crate::harness::{Counts, TestApp, load};

const EDIT: Edit<'static> =
    Edit { author_role: "moderator", author_id: None, reason: "The organization has told us", source: Some("By telephone") };

async fn full_records(app: &TestApp) -> Vec<Organization> {
    full::records(&Terms::load(&mut app.pool.acquire().await.unwrap()).await)
}

/// The record without the others that it is related to.
fn alone(mut record: Organization) -> Organization {
    record.relations.clear();
    record.parent_organization_id = None;
    record
}

/// Which fields hold anything at all, by path: `services.cost_options.amount_min`.
fn filled(value: &Value, path: &str, found: &mut BTreeMap<String, bool>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| filled(value, &format!("{path}.{name}"), found)),
        Value::Array(entries) => {
            *found.entry(path.to_owned()).or_default() |= !entries.is_empty();
            entries.iter().for_each(|entry| filled(entry, path, found));
        }
        Value::Null => *found.entry(path.to_owned()).or_default() |= false,
        _ => *found.entry(path.to_owned()).or_default() |= true,
    }
}

#[tokio::test]
async fn a_record_that_uses_everything_comes_out_as_it_went_in() {
    let app = app_with_terms().await;
    let records = full_records(&app).await;
    let mut found = BTreeMap::new();
    records.iter().for_each(|record| filled(&serde_json::to_value(record).unwrap(), "", &mut found));
    let empty: Vec<&String> = found.iter().filter(|(_, is_filled)| !**is_filled).map(|(path, _)| path).collect();
    assert!(empty.is_empty() && found.len() > 120, "these records use every field, but not {empty:?} of {}", found.len());

    assert_eq!(app.save(&records).await, Counts { new: full::RECORDS, changed: 0, unchanged: 0 });
    for record in &records {
        assert_eq!(load(&app.pool, record.id).await.as_ref(), Some(record));
    }
    assert_eq!(app.save(&records).await, Counts { new: 0, changed: 0, unchanged: full::RECORDS });

    let document: sqlx::types::Json<Organization> = sqlx::query_scalar("select document from revisions where organization_id = $1")
        .bind(records[0].id.0)
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(document.0, records[0], "the revision is the record");
    app.eventually("they are public", |directory| records.iter().all(|record| directory.get(record.id).is_some())).await;
}

/// The words of the program and those of the database are the same ones: each check of a list of words has seen them all.
#[tokio::test]
async fn every_vocabulary_is_known_to_the_database_word_for_word() {
    let app = app_with_terms().await;
    let records = full_records(&app).await;
    app.save(&records).await;
    let checks: Vec<(String, String, String)> = sqlx::query_as(
        "select c.conrelid::regclass::text, a.attname::text, pg_get_constraintdef(c.oid)
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
        where c.contype = 'c' and pg_get_constraintdef(c.oid) ~ '= ANY \\(ARRAY\\['",
    )
    .fetch_all(&app.pool)
    .await
    .unwrap();
    let logged = super::changes::logged_tables(&mut app.pool.acquire().await.unwrap()).await;
    let mut seen = 0;
    for (table, column, definition) in checks.iter().filter(|(table, _, _)| logged.contains(table)) {
        let allowed: BTreeSet<String> = definition.split('\'').skip(1).step_by(2).map(str::to_owned).collect();
        let used: Vec<String> =
            sqlx::query_scalar(AssertSqlSafe(format!("select distinct {column} from {table} where {column} is not null")))
                .fetch_all(&app.pool)
                .await
                .unwrap();
        assert_eq!(used.into_iter().collect::<BTreeSet<_>>(), allowed, "{table}.{column}");
        seen += 1;
    }
    assert!(seen >= 33, "{seen} vocabularies");
}

async fn history(pool: &PgPool, id: OrganizationId) -> (Vec<i32>, i32, i64) {
    let numbers = sqlx::query_scalar("select number from revisions where organization_id = $1 order by number").bind(id.0);
    let version = sqlx::query_scalar("select version from organizations where id = $1").bind(id.0);
    let audit = sqlx::query_scalar("select count(*) from audit_entries where subject_id = $1 and action = 'publish'").bind(id.0);
    (numbers.fetch_all(pool).await.unwrap(), version.fetch_one(pool).await.unwrap(), audit.fetch_one(pool).await.unwrap())
}

#[tokio::test]
async fn each_change_is_one_revision_and_no_change_is_none() {
    let app = app_with_terms().await;
    let mut record = alone(full_records(&app).await.remove(1));
    app.save(from_ref(&record)).await;
    assert_eq!(history(&app.pool, record.id).await, (vec![1], 1, 1));
    assert_eq!(app.save(from_ref(&record)).await, Counts { unchanged: 1, ..Counts::default() });
    assert_eq!(history(&app.pool, record.id).await, (vec![1], 1, 1));

    assert_ne!(record.status, Status::Closed);
    record.status = Status::Closed;
    assert_eq!(app.save(from_ref(&record)).await, Counts { changed: 1, ..Counts::default() });
    assert_eq!(history(&app.pool, record.id).await, (vec![1, 2], 2, 2));
    assert_eq!(load(&app.pool, record.id).await, Some(record.clone()));

    let (published, state): (i32, String) = sqlx::query_as(
        "select r.number, d.state
        from organizations o join revisions r on r.id = o.published_revision_id join revision_decisions d on d.revision_id = r.id
        where o.id = $1",
    )
    .bind(record.id.0)
    .fetch_one(&app.pool)
    .await
    .unwrap();
    assert_eq!((published, state.as_str()), (2, "published"));
}

/// A copy of a starter organization under a name of its own, with ids of its own.
fn copy(original: &Organization, number: usize) -> Organization {
    let mut copy = original.clone();
    copy.id = OrganizationId::new();
    copy.slug = format!("{}-{number}", original.slug);
    let sources: Vec<(SourceId, SourceId)> = copy.sources.iter().map(|source| (source.id, SourceId::new())).collect();
    let mut text = serde_json::to_string(&copy).unwrap();
    for (old, new) in sources {
        text = text.replace(&old.to_string(), &new.to_string());
    }
    let mut copy: Organization = serde_json::from_str(&text).unwrap();
    copy.websites.iter_mut().for_each(|website| website.id = WebsiteId::new());
    copy.services.iter_mut().for_each(|service| service.id = ServiceId::new());
    copy.relations.iter_mut().for_each(|relation| relation.id = RelationId::new());
    copy
}

#[tokio::test]
async fn five_hundred_records_at_once() {
    let app = TestApp::seeded().await;
    let originals = starter::organizations(Extent::OnlyPaper).unwrap();
    let records: Vec<Organization> = (0..500).map(|number| copy(&originals[number % originals.len()], number)).collect();
    assert_eq!(app.save(&records).await, Counts { new: 500, ..Counts::default() });
    let mut changed = records.clone();
    changed.iter_mut().step_by(5).for_each(|record| record.status = Status::Merged);
    let is_different = records.iter().zip(&changed).filter(|(old, new)| old != new).count();
    assert_eq!(app.save(&changed).await, Counts { new: 0, changed: is_different, unchanged: 500 - is_different });
    for record in changed.iter().step_by(50) {
        assert_eq!(load(&app.pool, record.id).await.as_ref(), Some(record));
    }
}

/// How many rows each table has.
async fn counts(app: &TestApp) -> BTreeMap<String, i64> {
    let mut owner = app.owner_pool.acquire().await.unwrap();
    let mut counts = BTreeMap::new();
    for table in tables(&mut owner).await {
        let count = sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(&mut *owner).await.unwrap();
        counts.insert(table, count);
    }
    counts
}

type Spoil = fn(&mut Organization);

/// What a record may have wrong with it, and the constraint that says so.
const FAULTS: [(&str, Spoil); 9] = [
    ("organizations_slug_key", |record| record.slug = "full-record-0".to_owned()),
    ("organizations_slug_check", |record| record.slug = "Not A Slug".to_owned()),
    ("organizations_kind_fkey", |record| record.kind = "no-such-kind".to_owned()),
    ("organizations_parent_organization_id_fkey", |record| record.parent_organization_id = Some(OrganizationId::new())),
    ("organizations_status_source_id_fkey", |record| record.status_source_id = Some(SourceId::new())),
    ("locations_latitude_check", |record| record.locations[0].latitude = Some("56.123456789".to_owned())),
    ("cost_options_amount_min_check", |record| record.services[0].cost_options[0].amount_min = Some("9.999".to_owned())),
    ("websites_url_check", |record| record.websites[0].url = "javascript:alert(1)".to_owned()),
    ("texts_once", |record| record.texts.push(record.texts[0].clone())),
];

#[tokio::test]
async fn one_bad_record_among_good_ones_changes_nothing_at_all() {
    let app = app_with_terms().await;
    let before = counts(&app).await;
    let good = full_records(&app).await;
    for (constraint, spoil) in FAULTS {
        let mut records = good.clone();
        spoil(&mut records[3]);
        let mut transaction = app.pool.begin().await.unwrap();
        let saved = organizations::db::save(&mut transaction, &records, EDIT).await;
        // Some faults show when everything is there: at the commit.
        let error = match saved {
            Ok(_) => transaction.commit().await.expect_err(constraint),
            Err(error) => {
                drop(transaction);
                error
            }
        };
        assert_eq!(error.as_database_error().unwrap().constraint(), Some(constraint), "{error}");
    }
    assert_eq!(counts(&app).await, before);
    assert_eq!(app.save(&good).await.new, good.len(), "and without the fault they are taken");
}

#[tokio::test]
async fn a_child_cannot_be_taken_from_another_organization() {
    let app = app_with_terms().await;
    let mut records = full_records(&app).await;
    app.save(&records).await;
    let stolen = records[1].services[0].clone();
    records[0].services[0].id = stolen.id;
    let mut transaction = app.pool.begin().await.unwrap();
    let error = organizations::db::save(&mut transaction, &records[..1], EDIT).await.unwrap_err();
    assert_eq!(code(&error), "23505", "{error}");
    transaction.rollback().await.unwrap();
    assert_eq!(load(&app.pool, records[1].id).await.unwrap().services[0], stolen);
}

/// Each of ten editors writes another text into the record, which other children go with. What stays is one of them whole.
#[tokio::test]
async fn edits_at_the_same_moment_leave_one_whole_record() {
    let app = app_with_terms().await;
    let original = alone(full_records(&app).await.remove(0));
    app.save(from_ref(&original)).await;
    let id = original.id;
    let edits = (2..12).map(|number| {
        let mut record = original.clone();
        for text in record.texts.iter_mut().filter(|text| text.field == TextField::Name) {
            text.position = number;
        }
        record.websites.iter_mut().for_each(|website| website.id = WebsiteId::new());
        let pool = app.pool.clone();
        tokio::spawn(async move {
            let mut transaction = pool.begin().await.unwrap();
            let saved = organizations::db::save(&mut transaction, &[record], EDIT).await;
            saved.unwrap();
            transaction.commit().await.unwrap();
        })
    });
    for edit in edits.collect::<Vec<_>>() {
        edit.await.unwrap();
    }
    let (numbers, version, _) = history(&app.pool, id).await;
    assert_eq!((numbers, version), ((1..=11).collect(), 11));
    let newest: sqlx::types::Json<Organization> =
        sqlx::query_scalar("select document from revisions where organization_id = $1 and number = 11")
            .bind(id.0)
            .fetch_one(&app.pool)
            .await
            .unwrap();
    assert_eq!(load(&app.pool, id).await, Some(newest.0));
}
