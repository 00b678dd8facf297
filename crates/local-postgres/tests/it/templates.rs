//! Fresh databases copied from a template.

use local_postgres::{Cluster, Durability};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{Connection as _, PgConnection, SqlSafeStr as _};

use crate::support::{Home, Who};

const FIRST: &str = "create table word (text text primary key)";

fn migrations(commands: &[&'static str]) -> Migrator {
    let numbered = (1..).zip(commands);
    let one = |(version, command): (i64, &&'static str)| {
        Migration::new(version, format!("step {version}").into(), MigrationType::Simple, command.into_sql_str(), false)
    };
    Migrator::with_migrations(numbered.map(one).collect())
}

async fn connect(cluster: &Cluster, database: &str) -> PgConnection {
    PgConnection::connect_with(&cluster.connect_options(database)).await.unwrap()
}

async fn databases(cluster: &Cluster, pattern: &str) -> Vec<String> {
    let mut connection = connect(cluster, "postgres").await;
    let found = sqlx::query_scalar("select datname::text from pg_database where datname like $1 order by datname");
    found.bind(pattern).fetch_all(&mut connection).await.unwrap()
}

#[tokio::test]
async fn each_database_has_the_migrations_and_nothing_of_the_others() {
    for durability in [Durability::Throwaway, Durability::Durable] {
        let home = Home::new(Who::Myself);
        let cluster = Cluster::start(home.settings(durability)).await.unwrap();
        let migrations = migrations(&[FIRST, "insert into word values ('from a migration')"]);
        let one = cluster.database_from_template(&migrations).await.unwrap();
        let mut connection = connect(&cluster, &one).await;
        sqlx::query("insert into word values ('from the first')").execute(&mut connection).await.unwrap();
        let other = cluster.database_from_template(&migrations).await.unwrap();
        assert_ne!(one, other);
        let mut second = connect(&cluster, &other).await;
        let words: Vec<String> = sqlx::query_scalar("select text from word").fetch_all(&mut second).await.unwrap();
        assert_eq!(words, ["from a migration"], "{durability:?}");
        migrations.run(&mut second).await.expect("nothing is left to be applied");

        // Both are connected to still.
        cluster.drop_database(&one).await.unwrap();
        cluster.drop_database(&one).await.unwrap();
        assert_eq!(databases(&cluster, "t\\_%").await, [other], "{durability:?}");
        cluster.leave().await.unwrap();
    }
}

#[tokio::test]
async fn changed_migrations_get_a_new_template_and_the_old_one_goes() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    let mut names = Vec::new();
    for commands in [&[FIRST][..], &[FIRST, "create table more ()"], &[FIRST, "create table other ()"], &[]] {
        cluster.database_from_template(&migrations(commands)).await.unwrap();
        let templates = databases(&cluster, "tpl\\_%").await;
        assert_eq!(templates.len(), 1, "{templates:?}");
        names.extend(templates);
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 4, "{names:?}");
    cluster.leave().await.unwrap();
}

#[tokio::test]
async fn a_template_whose_migration_fails_is_not_used() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    for _ in 0..2 {
        let said = cluster.database_from_template(&migrations(&[FIRST, "create table word ()"])).await.unwrap_err();
        assert!(format!("{said:#}").contains("already exists"), "{said:#}");
    }
    let good = cluster.database_from_template(&migrations(&[FIRST])).await.unwrap();
    let mut connection = connect(&cluster, &good).await;
    sqlx::query("insert into word values ('a')").execute(&mut connection).await.unwrap();
    cluster.leave().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_tests_at_once_and_two_sets_of_migrations_get_along() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|number| {
            let settings = home.settings(Durability::Throwaway);
            tokio::spawn(async move {
                let cluster = Cluster::start(settings).await.unwrap();
                let second = if number % 8 == 0 { "create table rare ()" } else { "create table usual ()" };
                let database = cluster.database_from_template(&migrations(&[FIRST, second])).await.unwrap();
                let mut connection = connect(&cluster, &database).await;
                let tables = "select relname::text from pg_class where relname in ('rare', 'usual')";
                let table: String = sqlx::query_scalar(tables).fetch_one(&mut connection).await.unwrap();
                assert_eq!(second, format!("create table {table} ()"));
                connection.close().await.unwrap();
                cluster.drop_database(&database).await.unwrap();
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(databases(&cluster, "t\\_%").await, Vec::<String>::new());
    cluster.leave().await.unwrap();
}

#[tokio::test]
async fn databases_of_killed_tests_are_dropped() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    let mut child = std::process::Command::new("true").spawn().unwrap();
    let gone = format!("t_{}_0123456789abcdef", child.id());
    child.wait().unwrap();
    let alive = format!("t_{}_0123456789abcdef", std::process::id());
    for name in [gone.as_str(), alive.as_str(), "t_shirts"] {
        cluster.create_database_if_absent(name).await.unwrap();
    }
    let fresh = cluster.database_from_template(&migrations(&[FIRST])).await.unwrap();
    let mut expected = vec![alive, fresh, "t_shirts".to_owned()];
    expected.sort();
    assert_eq!(databases(&cluster, "t\\_%").await, expected);
    cluster.leave().await.unwrap();
}
