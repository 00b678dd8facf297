//! The schema: migrations that carry rows along, names that we chose, and a list of all that is known (promises D8, P13).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use futures_util::TryStreamExt;
use hamroh::{
    db::{Database, MIGRATOR},
    organizations,
};
use sqlx::{AssertSqlSafe, Connection, PgConnection, migrate::Migrator};

use super::{Scratch, changes::logged_tables, run, tables};
use crate::harness::{TestApp, sample_rows};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder with this ending, by name.
fn files(folder: &Path, ending: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let wanted = entries.filter(|path| path.to_string_lossy().ends_with(ending));
    wanted.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap())).collect()
}

#[tokio::test]
async fn d8_every_migration_carries_the_rows_of_all_before_it() {
    let (migrations, samples) = (files(&folder("migrations"), ".sql"), sample_rows());
    assert_eq!(samples.keys().collect::<Vec<_>>(), migrations.keys().collect::<Vec<_>>(), "each migration has its sample rows, by name");

    let scratch = Scratch::create("").await;
    let mut connection = PgConnection::connect_with(&scratch.options().await).await.unwrap();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (number, sample) in samples.values().enumerate() {
        let so_far = Migrator::with_migrations(MIGRATOR.iter().take(number + 1).cloned().collect());
        so_far.run_direct(None, &mut connection, false).await.unwrap();
        run(&mut connection, sample).await.unwrap_or_else(|error| panic!("sample rows number {number}: {error}"));
        known = tables(&mut connection).await.into_iter().collect();
        for table in &known {
            let rows: i64 =
                sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(&mut connection).await.unwrap();
            assert!(rows > 0, "{table} has no sample rows when migration {number} has been applied");
        }
    }
    assert!(known.len() > 50, "all tables, not {}", known.len());
    // And the program can read what came through.
    let ids = organizations::db::find_all(&mut connection).await.unwrap();
    let records: Vec<_> = organizations::db::load(&mut connection, &ids).try_collect().await.unwrap();
    assert_eq!(records.len(), 2);
    let broken: Option<i64> = sqlx::query_scalar("select first_broken_audit_entry()").fetch_one(&mut connection).await.unwrap();
    assert_eq!(broken, None);
    connection.close().await.unwrap();
    scratch.drop().await;
}

/// What the catalogue says of everything that migrations make.
async fn shape(connection: &mut PgConnection) -> Vec<String> {
    sqlx::query_scalar(
        "select format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default)
            from information_schema.columns where table_schema = 'public'
        union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
        union all select indexdef from pg_indexes where schemaname = 'public'
        union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
        union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
        union all select format('%s %s', relname, relacl) from pg_class where relnamespace = 'public'::regnamespace
        order by 1",
    )
    .fetch_all(connection)
    .await
    .unwrap()
}

#[tokio::test]
async fn d8_migrating_again_or_from_several_processes_is_harmless() {
    let scratch = Scratch::create("").await;
    let options = scratch.options().await;
    let database = Database::of(options.clone());
    for result in futures_util::future::join_all((0..4).map(|_| database.migrate())).await {
        result.unwrap();
    }
    let mut connection = PgConnection::connect_with(&options).await.unwrap();
    let once = shape(&mut connection).await;
    database.migrate().await.unwrap();
    assert_eq!(shape(&mut connection).await, once);
    let applied: Vec<i64> =
        sqlx::query_scalar("select version from _sqlx_migrations where success order by version").fetch_all(&mut connection).await.unwrap();
    assert_eq!(applied, MIGRATOR.iter().map(|migration| migration.version).collect::<Vec<_>>());
    connection.close().await.unwrap();
    scratch.drop().await;
}

/// A message for a form is chosen by the constraint's name, so it is one that we wrote down.
#[tokio::test]
async fn every_constraint_is_named_by_us() {
    let app = TestApp::start().await;
    let migrations: String = files(&folder("migrations"), ".sql").into_values().collect();
    let constraints: Vec<(String, String)> = sqlx::query_as(
        "select conrelid::regclass::text, conname::text from pg_constraint
        where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> '_sqlx_migrations'::regclass and contype in ('p', 'u', 'c', 'f')",
    )
    .fetch_all(&app.owner_pool)
    .await
    .unwrap();
    assert!(constraints.len() > 250, "{}", constraints.len());
    for (table, name) in constraints {
        assert!(name.starts_with(&format!("{table}_")), "{name} does not begin with its table, {table}");
        let last = name.rsplit('_').next().unwrap();
        assert!(["pkey", "key", "check", "fkey"].contains(&last), "{name} does not say what it is");
        let is_written = migrations
            .match_indices(&format!("constraint {name}"))
            .any(|(at, text)| !migrations[at + text.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_'));
        assert!(is_written, "{name} was named by PostgreSQL: name it in the migration");
    }
}

#[tokio::test]
async fn p13_everything_that_is_known_is_on_the_list() {
    let app = TestApp::start().await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    let there: BTreeSet<(String, String)> = sqlx::query_as::<_, (String, String)>(
        "select table_name || '.' || column_name, udt_name from information_schema.columns
        where table_schema = 'public' and table_name <> '_sqlx_migrations'",
    )
    .fetch_all(&mut *owner)
    .await
    .unwrap()
    .into_iter()
    .collect();
    let mut listed = BTreeSet::new();
    let mut classes: BTreeMap<String, String> = BTreeMap::new();
    let list = fs::read_to_string(folder("tests/it/data/columns.txt")).unwrap();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [column, kind, class] = line.split_whitespace().collect::<Vec<_>>()[..] else { panic!("not three words: {line}") };
        assert!(["public", "internal", "personal", "secret"].contains(&class), "{line}");
        assert!(listed.insert((column.to_owned(), kind.to_owned())), "listed twice: {line}");
        classes.insert(column.to_owned(), class.to_owned());
    }
    let unlisted: Vec<_> = there.difference(&listed).collect();
    assert!(unlisted.is_empty(), "review these and add them to tests/it/data/columns.txt: {unlisted:?}");
    let gone: Vec<_> = listed.difference(&there).collect();
    assert!(gone.is_empty(), "these are gone: take them off tests/it/data/columns.txt: {gone:?}");

    // What is public has nothing personal in its tables but where a hidden place is, and nothing secret at all.
    let public = logged_tables(&mut owner).await;
    for (column, class) in &classes {
        let (table, name) = column.split_once('.').unwrap();
        let is_guarded = table == "locations" && class == "personal";
        assert!(!public.contains(table) || ["public", "internal"].contains(&class.as_str()) || is_guarded, "{column} is {class}");
        // Of visitors nothing is kept that tells who they are, where they are, or what they looked for.
        for trace in ["ip", "address_ip", "ip_address", "user_agent", "referer", "referrer", "query", "cookie", "fingerprint"] {
            assert_ne!(name, trace, "{column}");
        }
    }
}

/// Secrets are stored as digests; a column of text would invite the secret itself.
#[tokio::test]
async fn tokens_are_stored_as_digests() {
    let app = TestApp::start().await;
    for table in ["sessions", "invitations", "api_keys"] {
        let definition: Option<String> =
            sqlx::query_scalar("select pg_get_constraintdef(oid) from pg_constraint where conname = $1 and contype = 'c'")
                .bind(format!("{table}_token_hash_check"))
                .fetch_optional(&app.owner_pool)
                .await
                .unwrap();
        assert_eq!(definition.as_deref(), Some("CHECK ((length(token_hash) = 32))"), "{table}");
    }
}
