//! The change log: no edit of anything public goes by unseen, in whatever order transactions end (promise D5, bar 12).

use std::{collections::BTreeSet, time::Duration};

use hamroh::{ids::OrganizationId, organizations::Status};
use sqlx::{AssertSqlSafe, PgConnection};
use uuid::Uuid;

use super::{
    app_with_terms,
    full::{self, Terms},
    run, tables,
};
use crate::harness::TestApp;

/// Tables that name an organization, but are no part of what is public about it.
const NOT_PUBLIC: [&str; 8] =
    ["private_contacts", "memberships", "invitations", "revisions", "reports", "suggestions", "feedback_counts", "import_rows"];

/// What is asked for by name, or is the log itself.
const NOT_LOGGED: [&str; 2] = ["do_not_list", "change_log"];

/// The tables of an organization that have change-log triggers.
pub async fn logged_tables(connection: &mut PgConnection) -> BTreeSet<String> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select event_object_table::text from information_schema.triggers
        where trigger_schema = 'public' and action_statement ~ 'log_(inserted|updated|deleted)?_?organizations'",
    )
    .fetch_all(connection)
    .await
    .unwrap();
    tables.into_iter().collect()
}

#[tokio::test]
async fn every_public_table_is_logged() {
    let app = TestApp::start().await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    let naming: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.columns where table_schema = 'public' and column_name = 'organization_id'",
    )
    .fetch_all(&mut *owner)
    .await
    .unwrap();
    let expected: BTreeSet<String> = naming
        .into_iter()
        .filter(|table| !NOT_PUBLIC.contains(&table.as_str()) && !NOT_LOGGED.contains(&table.as_str()))
        .chain(["organizations".to_owned()])
        .collect();
    assert_eq!(logged_tables(&mut owner).await, expected);
    let all = tables(&mut owner).await;
    for table in NOT_PUBLIC.iter().chain(&NOT_LOGGED) {
        assert!(all.iter().any(|name| name == table), "{table} is gone: take it off the list");
    }
}

/// Does something inside a transaction that is taken back; gives the organizations that the log then names.
async fn logged_by(connection: &mut PgConnection, before: &str, commands: &str) -> BTreeSet<Option<Uuid>> {
    run(connection, &format!("begin; {before}")).await.unwrap();
    run(connection, "delete from change_log where xid = pg_current_xact_id()").await.unwrap();
    run(connection, commands).await.unwrap_or_else(|error| panic!("{commands}: {error}"));
    let logged: Vec<Option<Uuid>> = sqlx::query_scalar("select organization_id from change_log where xid = pg_current_xact_id()")
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    run(connection, "rollback").await.unwrap();
    assert_eq!(logged.len(), logged.iter().collect::<BTreeSet<_>>().len(), "one row for each organization");
    logged.into_iter().collect()
}

/// Rows for every table: the records that use everything, an old address of one, and one that is gone.
async fn fill(app: &TestApp) -> Vec<OrganizationId> {
    let records = full::records(&Terms::load(&mut app.pool.acquire().await.unwrap()).await);
    app.save(&records).await;
    let ids: Vec<OrganizationId> = records.iter().map(|record| record.id).collect();
    let mut owner = app.owner_pool.acquire().await.unwrap();
    run(
        &mut owner,
        &format!(
            "insert into organization_slugs (slug, organization_id) values ('old-address', '{}');
            insert into tombstones (organization_id, slug, reason) values (gen_random_uuid(), 'gone', 'closed');",
            ids[0]
        ),
    )
    .await
    .unwrap();
    ids
}

#[tokio::test]
async fn every_insert_update_and_delete_of_a_child_is_logged() {
    let app = app_with_terms().await;
    fill(&app).await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    for table in logged_tables(&mut owner).await {
        let key = if table == "organizations" { "id" } else { "organization_id" };
        let ids: Vec<Uuid> =
            sqlx::query_scalar(AssertSqlSafe(format!("select distinct {key} from {table}"))).fetch_all(&mut *owner).await.unwrap();
        assert!(!ids.is_empty(), "{table} has no rows to try it with");
        let all: BTreeSet<Option<Uuid>> = ids.iter().copied().map(Some).collect();

        let updated = logged_by(&mut owner, "", &format!("update {table} set {key} = {key}")).await;
        assert_eq!(updated, all, "update of {table}");
        let deleted = logged_by(&mut owner, "", &format!("delete from {table}")).await;
        assert_eq!(deleted, all, "delete from {table}");
        let keep = format!("create temporary table kept on commit drop as select * from {table}; delete from {table}");
        let inserted = logged_by(&mut owner, &keep, &format!("insert into {table} overriding system value select * from kept")).await;
        assert_eq!(inserted, all, "insert into {table}");
    }
}

#[tokio::test]
async fn a_child_that_moves_is_logged_for_both() {
    let app = app_with_terms().await;
    let ids = fill(&app).await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    let moving = format!("update organization_slugs set organization_id = '{}'", ids[1]);
    assert_eq!(logged_by(&mut owner, "", &moving).await, BTreeSet::from([Some(ids[0].0), Some(ids[1].0)]));
}

#[tokio::test]
async fn every_change_of_taxonomy_and_places_is_logged() {
    let app = app_with_terms().await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "select event_object_table::text from information_schema.triggers where trigger_schema = 'public' and action_statement ~ 'log_taxonomy'
        group by 1 having count(*) = 3 order by 1",
    )
    .fetch_all(&mut *owner)
    .await
    .unwrap();
    assert_eq!(
        tables,
        ["cities", "communities", "countries", "kinds", "languages", "needs", "regions", "taxonomy_phrases", "taxonomy_texts"]
    );
    let anything = BTreeSet::from([None]);
    // Nothing refers to these; the others are only updated.
    let leaves = ["taxonomy_phrases", "taxonomy_texts"];
    for table in &tables {
        let column = if table.starts_with("taxonomy") { "origin" } else { "code" };
        let column = if table == "cities" { "slug" } else { column };
        let updated = logged_by(&mut owner, "", &format!("update {table} set {column} = {column}")).await;
        assert_eq!(updated, anything, "update of {table}");
        let nothing = logged_by(&mut owner, "", &format!("update {table} set {column} = {column} where false")).await;
        assert_eq!(nothing, BTreeSet::new(), "an update that finds nothing in {table} is no change");
    }
    for table in leaves {
        assert_eq!(logged_by(&mut owner, "", &format!("delete from {table}")).await, anything, "delete from {table}");
        let keep = format!("create temporary table kept on commit drop as select * from {table}; delete from {table}");
        let inserted = logged_by(&mut owner, &keep, &format!("insert into {table} overriding system value select * from kept")).await;
        assert_eq!(inserted, anything, "insert into {table}");
    }
}

/// The older transaction ends last. A reader that went by the newest number seen would never see it.
#[tokio::test]
async fn what_an_older_transaction_commits_late_is_not_missed() {
    let app = app_with_terms().await;
    let ids = fill(&app).await;
    app.eventually("they are public", |directory| ids.iter().all(|id| directory.get(*id).is_some())).await;
    let close = async |connection: &mut PgConnection, id: OrganizationId| {
        sqlx::query("update organizations set status = 'closed' where id = $1").bind(id.0).execute(connection).await.unwrap();
    };
    let is_closed = |id: OrganizationId| {
        move |directory: &hamroh::directory::Directory| directory.get(id).is_some_and(|found| found.status == Status::Closed)
    };
    let mut oldest = app.owner_pool.begin().await.unwrap();
    close(&mut oldest, ids[0]).await;
    let mut older = app.owner_pool.begin().await.unwrap();
    close(&mut older, ids[1]).await;
    let order: Vec<i64> = {
        let mut found = Vec::new();
        for transaction in [&mut oldest, &mut older] {
            found.push(
                sqlx::query_scalar("select seq from change_log where xid = pg_current_xact_id()")
                    .fetch_one(&mut **transaction)
                    .await
                    .unwrap(),
            );
        }
        found
    };
    assert!(order[0] < order[1], "the first to write has the lower number");

    // The newest ends first, and several others after it, so that a horizon of any kind would have moved on.
    for round in 0..3 {
        let mut newest = app.owner_pool.begin().await.unwrap();
        sqlx::query("update organizations set membership_count = $1 where id = $2")
            .bind(round)
            .bind(ids[2].0)
            .execute(&mut *newest)
            .await
            .unwrap();
        newest.commit().await.unwrap();
        app.eventually("the newest is seen", |directory| directory.get(ids[2]).unwrap().membership_count == Some(round)).await;
    }
    assert!(!is_closed(ids[0])(&app.directory.current()) && !is_closed(ids[1])(&app.directory.current()));
    older.commit().await.unwrap();
    let waited = app.eventually("the older one is seen", is_closed(ids[1])).await;
    assert!(waited < Duration::from_secs(1), "{waited:?}");
    assert!(!is_closed(ids[0])(&app.directory.current()));
    oldest.commit().await.unwrap();
    let waited = app.eventually("the oldest one is seen", is_closed(ids[0])).await;
    assert!(waited < Duration::from_secs(1), "{waited:?}");
}
