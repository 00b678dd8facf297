//! What the role of the server may not do, and what not even the owner may (promises D4, Z5, M1).

use std::{fs, path::Path};

use hamroh::ids::{DecisionId, RevisionId};
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Row};
use uuid::Uuid;

use super::{code, run};
use crate::harness::TestApp;

const INSUFFICIENT_PRIVILEGE: &str = "42501";
const RESTRICT_VIOLATION: &str = "23001";
const CHECK_VIOLATION: &str = "23514";
const FOREIGN_KEY_VIOLATION: &str = "23503";

/// The tables whose rows stay as they were written, each with a column of text.
const APPEND_ONLY: [(&str, &str); 3] = [("revisions", "reason"), ("revision_decisions", "reason"), ("audit_entries", "action")];

#[tokio::test]
async fn the_web_role_can_change_neither_history_nor_schema() {
    let app = TestApp::start().await;
    let mut refused: Vec<String> = Vec::new();
    for (table, column) in APPEND_ONLY {
        refused.push(format!("update {table} set {column} = 'other'"));
        refused.push(format!("delete from {table}"));
        refused.push(format!("truncate {table}"));
        refused.push(format!("truncate {table} cascade"));
        refused.push(format!("alter table {table} disable trigger all"));
        refused.push(format!("drop trigger {table}_append_only on {table}"));
        refused.push(format!("create rule forget as on insert to {table} do instead nothing"));
        refused.push(format!("drop table {table}"));
    }
    let others = [
        "create table mine (id integer)",
        "create view mine as select 1",
        "alter table organizations add column mine text",
        "alter table organizations owner to hamroh_web",
        "create index mine on organizations (kind)",
        "create trigger mine before insert on organizations for each row execute function set_updated_at()",
        "create function mine() returns integer language sql return 1",
        "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
        "alter function refuse_change() rename to allow_change",
        "drop function refuse_change() cascade",
        "create schema mine",
        "create extension pg_trgm",
        "create role mine",
        "alter role hamroh_web superuser",
        "set session_replication_role = replica",
        "update _sqlx_migrations set success = false",
        "copy organizations to program 'cat'",
        "select pg_read_file('postgresql.conf')",
        "alter system set fsync = off",
    ];
    refused.extend(others.map(str::to_owned));
    let mut connection = app.pool.acquire().await.unwrap();
    // It may say so, and PostgreSQL warns that nothing was granted.
    run(&mut connection, "grant update, delete, truncate on revisions, revision_decisions, audit_entries to hamroh_web").await.unwrap();
    for command in &refused {
        let error = run(&mut connection, command).await.expect_err(command);
        assert_eq!(code(&error), INSUFFICIENT_PRIVILEGE, "{command}: {error}");
    }
}

#[tokio::test]
async fn not_even_the_owner_changes_history_by_accident() {
    let app = TestApp::sampled().await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    for (table, column) in APPEND_ONLY {
        let changes =
            [format!("update {table} set {column} = 'other'"), format!("delete from {table}"), format!("truncate {table} cascade")];
        for change in changes {
            let error = run(&mut owner, &change).await.expect_err(&change);
            assert_eq!(code(&error), RESTRICT_VIOLATION, "{change}: {error}");
        }
    }
}

async fn current_role(connection: &mut PgConnection) -> String {
    // Not prepared: one of the commands discards what was.
    sqlx::query_scalar("select current_user::text").persistent(false).fetch_one(connection).await.unwrap()
}

/// The role is the default of the session, so resetting leads back to it.
#[tokio::test]
async fn the_web_role_is_what_a_reset_leads_to() {
    let app = TestApp::start().await;
    let mut connection = app.pool.acquire().await.unwrap();
    for command in ["reset role", "reset all", "discard all"] {
        run(&mut connection, command).await.unwrap();
        assert_eq!(current_role(&mut connection).await, "hamroh_web", "{command}");
    }
}

/// `set role none` would lead out, as the connection was made by the owner. A request cannot say it: its SQL goes as one
/// prepared statement, which takes no second one, and no SQL of the server is put together at run time.
#[tokio::test]
async fn a_request_has_no_way_to_another_role() {
    let app = TestApp::start().await;
    let mut connection = app.pool.acquire().await.unwrap();
    let input = "x'; set role none; select '";
    let smuggled = AssertSqlSafe(format!("select '{input}'"));
    let error = sqlx::query(smuggled).execute(&mut *connection).await.unwrap_err();
    assert_eq!(code(&error), "42601", "{error}");
    let bound: String = sqlx::query_scalar("select $1").bind(input).fetch_one(&mut *connection).await.unwrap();
    assert_eq!((bound.as_str(), current_role(&mut connection).await.as_str()), (input, "hamroh_web"));

    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    assert!(sources.len() > 50, "the sources are found");
    // Loading made-up records is a command of the owner, with names of tables and rules from the schema itself.
    for (name, source) in sources.into_iter().filter(|(name, _)| !name.ends_with("imports/synthetic/db.rs")) {
        for word in ["AssertSqlSafe", "raw_sql", "QueryBuilder", "set_config"] {
            assert!(!source.contains(word), "{name} says {word}: SQL of the server is fixed text with parameters");
        }
    }
}

fn collect(folder: &Path, sources: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

async fn account(pool: &PgPool, name: &str) -> Uuid {
    sqlx::query_scalar("insert into accounts (id, email, role, language) values (gen_random_uuid(), $1, 'moderator', 'en') returning id")
        .bind(format!("{name}@hamroh.example"))
        .fetch_one(pool)
        .await
        .unwrap()
}

async fn revision(pool: &PgPool, number: i32, author: Option<Uuid>, needs_second_person: bool) -> RevisionId {
    let id = RevisionId::new();
    sqlx::query(
        "insert into revisions (id, organization_id, number, document, author_id, author_role, reason, needs_second_person)
        values ($1, '00000000-0000-4000-8000-000000000001', $2, '{}', $3, 'moderator', 'a new telephone number', $4)",
    )
    .bind(id.0)
    .bind(number)
    .bind(author)
    .bind(needs_second_person)
    .execute(pool)
    .await
    .unwrap();
    id
}

/// `claimed_author` and `claimed_need` are what the server says of the revision; the database knows better.
async fn publish(
    pool: &PgPool,
    revision: RevisionId,
    decided_by: Option<Uuid>,
    claimed_author: Option<Uuid>,
    claimed_need: bool,
) -> sqlx::Result<Option<Uuid>> {
    let stored = sqlx::query(
        "insert into revision_decisions (id, revision_id, needs_second_person, state, author_id, decided_by)
        values ($1, $2, $3, 'published', $4, $5) returning author_id",
    )
    .bind(DecisionId::new().0)
    .bind(revision.0)
    .bind(claimed_need)
    .bind(claimed_author)
    .bind(decided_by)
    .fetch_one(pool)
    .await?;
    stored.try_get("author_id")
}

#[tokio::test]
async fn m1_nobody_publishes_their_own_risky_change() {
    let app = TestApp::start().await;
    let (author, other) = (account(&app.pool, "author").await, account(&app.pool, "other").await);
    let risky = revision(&app.pool, 1, Some(author), true).await;
    for (decided_by, claimed_author) in [(Some(author), None), (Some(author), Some(other)), (None, None), (None, Some(other))] {
        let error = publish(&app.pool, risky, decided_by, claimed_author, true).await.unwrap_err();
        assert_eq!(code(&error), CHECK_VIOLATION, "{error}");
        assert!(error.to_string().contains("revision_decisions_second_person_check"), "{error}");
    }
    let error = publish(&app.pool, risky, Some(author), None, false).await.unwrap_err();
    assert_eq!(code(&error), FOREIGN_KEY_VIOLATION, "the need is the revision's own: {error}");
    assert_eq!(publish(&app.pool, risky, Some(other), Some(other), true).await.unwrap(), Some(author), "the author is the revision's own");

    let harmless = revision(&app.pool, 2, Some(author), false).await;
    publish(&app.pool, harmless, Some(author), None, false).await.unwrap();
    let nobodys = revision(&app.pool, 3, None, true).await;
    let error = publish(&app.pool, nobodys, Some(other), None, true).await.unwrap_err();
    assert_eq!(code(&error), CHECK_VIOLATION, "without an author there is no second person: {error}");
}
