//! Made-up directories to measure with: the same every time, whole, known for what they are, and never among real records.

use std::process::Stdio;

use futures_util::TryStreamExt;
use hamroh::{
    cli::{load_starter, load_synthetic},
    db::Database,
    directory::Directory,
    imports::{
        starter::Extent,
        synthetic::{self, SOURCE, record, tables, world::World},
    },
    organizations::{self, Organization, Visibility},
};
use jiff::civil::Date;
use sqlx::PgPool;
use tokio::process::Command;

use crate::harness::TestApp;

const TODAY: Date = Date::constant(2026, 11, 24);

fn database(app: &TestApp) -> Database {
    Database::of(app.owner_pool.connect_options().as_ref().clone())
}

async fn stored(pool: &PgPool) -> Vec<Organization> {
    let ids = organizations::db::find_all(pool).await.unwrap();
    organizations::db::load(pool, &ids).try_collect().await.unwrap()
}

async fn world(app: &TestApp) -> World {
    synthetic::world(&mut app.owner_pool.acquire().await.unwrap()).await.unwrap()
}

/// Everything of the schema that a load puts aside, with whether it is in force.
async fn rules(pool: &PgPool) -> Vec<String> {
    sqlx::query_scalar(
        "select format('%s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) from pg_constraint
            where connamespace = 'public'::regnamespace
        union all select format('%s %s', pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal
        union all select indexdef from pg_indexes where schemaname = 'public'
        order by 1",
    )
    .fetch_all(pool)
    .await
    .unwrap()
}

#[tokio::test]
async fn three_hundred_are_stored_as_they_were_invented_and_stand_in_search() {
    let app = TestApp::start().await;
    let loaded = load_synthetic(&database(&app), 300, &app.clock).await.unwrap();
    assert_eq!((loaded.before, loaded.added), (0, 300));

    let (records, world) = (stored(&app.pool).await, world(&app).await);
    assert_eq!(records.len(), 300);
    for (number, stored) in (0..).zip(&records) {
        assert_eq!(*stored, record(&world, number, TODAY), "{}", stored.slug);
    }

    let all_there = |directory: &Directory| directory.organizations().len() == 300;
    app.eventually("all are in memory", all_there).await;
    for record in &records[..3] {
        let name = &record.texts.first().unwrap().body;
        let own = name.split(['“', '«']).nth(1).and_then(|rest| rest.split(['”', '»']).next()).unwrap();
        let page = app.get(&format!("/en/search?q={own}")).await;
        assert!(page.body.contains(&format!("/{}\"", record.slug)), "{own}: {}", page.body);
    }
    let counted = app.get("/api/v1/search?need=unpaid-wages").await.json();
    assert!(counted["total"].as_u64().is_some_and(|total| total > 60), "the first need is the most frequent: {counted}");
}

#[tokio::test]
async fn a_load_goes_on_where_the_last_one_ended() {
    let app = TestApp::start().await;
    load_synthetic(&database(&app), 40, &app.clock).await.unwrap();
    let again = load_synthetic(&database(&app), 40, &app.clock).await.unwrap();
    assert_eq!((again.before, again.added), (40, 0));
    let more = load_synthetic(&database(&app), 60, &app.clock).await.unwrap();
    assert_eq!((more.before, more.added), (40, 20));

    let world = world(&app).await;
    let wanted: Vec<Organization> = (0..60).map(|number| record(&world, number, TODAY)).collect();
    assert!(stored(&app.pool).await == wanted, "in two parts it is the same as in one");
}

#[tokio::test]
async fn the_same_number_gives_the_same_bytes_and_the_load_tells_them() {
    let (one, other) = (TestApp::start().await, TestApp::start().await);
    let first = load_synthetic(&database(&one), 120, &one.clock).await.unwrap();
    let second = load_synthetic(&database(&other), 120, &other.clock).await.unwrap();
    assert_eq!(first, second);
    let world = world(&one).await;
    let rows = tables(&world, 0..120, TODAY);
    assert_eq!((rows.count(), rows.bytes() as u64), (first.rows, first.bytes));
    assert!(rows != tables(&world, 1..121, TODAY));
}

#[tokio::test]
async fn after_a_load_every_rule_of_the_database_holds_as_before() {
    let app = TestApp::start().await;
    let before = rules(&app.owner_pool).await;
    load_synthetic(&database(&app), 30, &app.clock).await.unwrap();
    assert_eq!(rules(&app.owner_pool).await, before);

    let dangling = "insert into service_needs select organization_id, gen_random_uuid(), 0, need from service_needs limit 1";
    assert!(sqlx::query(dangling).execute(&app.owner_pool).await.is_err(), "a need of no service");
    assert!(sqlx::query("delete from audit_entries").execute(&app.owner_pool).await.is_err(), "history may be rewritten");

    let logged = "select count(*) from change_log where organization_id is not null";
    let count = async || sqlx::query_scalar::<_, i64>(logged).fetch_one(&app.owner_pool).await.unwrap();
    assert_eq!(count().await, 30, "each new record once");
    sqlx::query("update texts set body = body || '!' where organization_id = (select min(organization_id::text)::uuid from texts)")
        .execute(&app.owner_pool)
        .await
        .unwrap();
    assert_eq!(count().await, 31, "an edit is logged again");
}

#[tokio::test]
async fn a_load_is_told_once_in_the_history() {
    let app = TestApp::start().await;
    let loaded = load_synthetic(&database(&app), 25, &app.clock).await.unwrap();
    load_synthetic(&database(&app), 25, &app.clock).await.unwrap();
    let entries: Vec<serde_json::Value> =
        sqlx::query_scalar("select detail from audit_entries where action = 'import'").fetch_all(&app.pool).await.unwrap();
    assert_eq!(entries, [serde_json::to_value(&loaded).unwrap()]);
    let batches: Vec<(String, String)> = sqlx::query_as("select source, digest from import_batches").fetch_all(&app.pool).await.unwrap();
    assert_eq!(batches, [(SOURCE.to_owned(), loaded.digest)]);
    let broken: Option<i64> = sqlx::query_scalar("select first_broken_audit_entry()").fetch_one(&app.pool).await.unwrap();
    assert_eq!(broken, None);

    // And a person can edit such a record as any other.
    let mut edited = stored(&app.pool).await.remove(3);
    edited.is_claimed = !edited.is_claimed;
    assert_eq!(app.save(&[edited]).await.changed, 1);
}

#[tokio::test]
async fn made_up_and_real_records_never_stand_together() {
    let real = TestApp::seeded().await;
    let before = stored(&real.pool).await;
    let run = async |app: &TestApp, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hamroh"));
        command.args(arguments).env_clear().env("DATABASE_URL", app.database_url().await).stdin(Stdio::null());
        let output = command.output().await.unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = run(&real, &["seed", "--synthetic", "10"]).await;
    assert_eq!(code, Some(1));
    assert!(said.contains("there are organizations here that are not synthetic"), "{said}");
    assert!(stored(&real.pool).await == before);

    let made_up = TestApp::start().await;
    let (code, said) = run(&made_up, &["seed", "--synthetic", "10"]).await;
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("wrote 10 of 10"), "{said}");
    let (code, said) = run(&made_up, &["seed"]).await;
    assert_eq!(code, Some(1));
    assert!(said.contains("there are synthetic organizations here"), "{said}");
    assert!(load_starter(&database(&made_up), Extent::OnlyPaper).await.is_err());
    assert_eq!(stored(&made_up.pool).await.len(), 10);
}

#[tokio::test]
async fn no_page_of_a_made_up_record_can_be_taken_for_real() {
    let app = TestApp::start().await;
    load_synthetic(&database(&app), 12, &app.clock).await.unwrap();
    app.eventually("all are in memory", |directory| directory.organizations().len() == 12).await;
    for (language, words) in [("en", "does not exist"), ("ru", "Такой организации нет"), ("fa", "چنین سازمانی وجود ندارد")]
    {
        for number in 0..12 {
            let page = app.get(&format!("/{language}/organizations/synthetic-{number}")).await;
            assert_eq!(page.status, 200);
            assert!(page.body.contains(words), "{language} {number}");
            assert!(page.body.contains(r#"<meta name="robots" content="noindex">"#), "{language} {number}");
        }
    }
    let real = TestApp::seeded().await;
    let page = real.get("/en/organizations/civic-assistance").await;
    assert_eq!(page.status, 200, "a real one");
    assert!(!page.body.contains("does not exist") && !page.body.contains("noindex"));
}

#[tokio::test]
async fn made_up_records_are_as_uneven_and_as_many_tongued_as_real_ones() {
    let app = TestApp::start().await;
    load_synthetic(&database(&app), 1, &app.clock).await.unwrap();
    let world = world(&app).await;
    let records: Vec<Organization> = (0..2_000).map(|number| record(&world, number, TODAY)).collect();
    let share = |is_so: &dyn Fn(&Organization) -> bool| records.iter().filter(|record| is_so(record)).count() * 100 / records.len();

    let services: usize = records.iter().map(|record| record.services.len()).sum();
    assert!((5_500..6_500).contains(&services), "three on average: {services}");
    assert!((25..=35).contains(&share(&|record| !record.checks.is_empty())));
    assert!(share(&|record| record.places.iter().any(|place| place.country == "RU")) > 10, "the first country is the most frequent");
    let countries: std::collections::BTreeSet<_> = records.iter().flat_map(|record| &record.places).map(|place| &place.country).collect();
    assert!(countries.len() > 100, "and even the last occur: {}", countries.len());
    for visibility in Visibility::ALL {
        assert!(share(&|record| record.locations.iter().any(|location| location.visibility == *visibility)) > 0, "{visibility}");
    }
    for language in synthetic::words::LANGUAGES {
        assert!(share(&|record| record.texts.iter().any(|text| text.language == language)) > 2, "{language}");
    }
    let marks = ["Synthetic", "интетич", "Sintetik", "синтетикӣ", "Синтетикалык", "اصطناعي", "ساختگی", "sintético"];
    for record in &records {
        let names: Vec<_> = record.texts.iter().filter(|text| text.field == organizations::TextField::Name).collect();
        assert!(
            (2..=5).contains(&names.len())
                && names.iter().all(|name| marks.iter().any(|mark| name.body.to_lowercase().contains(&mark.to_lowercase())))
        );
        assert!(record.phones.iter().all(|phone| is_fiction(phone.number.as_deref().unwrap())), "{:?}", record.phones);
        assert!(record.websites.iter().all(|website| website.url.contains(".example/")));
    }
}

/// Ranges that are kept free for films and books.
fn is_fiction(number: &str) -> bool {
    let north_american = number.len() == 12 && number.starts_with("+1") && number.get(5..10) == Some("55501");
    north_american || ["+447700900", "+442079460", "+441614960", "+3319900", "+493023125"].iter().any(|range| number.starts_with(range))
}
