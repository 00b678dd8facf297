//! The database: what it refuses, what it keeps, what it tells; and that the record goes through it unchanged.

mod audit;
mod changes;
mod full;
mod opening;
mod records;
mod roles;
mod schema;

use hamroh::db::MIGRATOR;
use sqlx::{AssertSqlSafe, Connection, PgConnection, postgres::PgConnectOptions};

use crate::harness::{TestApp, cluster};

/// An empty database on the cluster of all tests. What a failed test leaves is dropped by the next run, by its name.
pub struct Scratch {
    pub name: String,
}

impl Scratch {
    /// Creates it; `how` is what `create database` may say after the name.
    pub async fn create(how: &str) -> Self {
        // As databases from the template are named; asking for one also clears what killed tests have left.
        let name = format!("t_{}_{:016x}", std::process::id(), rand::random::<u64>());
        run_in(&cluster().await.connect_options("postgres"), &format!("create database {name} {how}")).await;
        Self { name }
    }

    /// How to connect as the owner.
    pub async fn options(&self) -> PgConnectOptions {
        cluster().await.connect_options(&self.name)
    }

    pub async fn drop(self) {
        run_in(&cluster().await.connect_options("postgres"), &format!("drop database {} with (force)", self.name)).await;
    }
}

/// Runs commands that a test has put together itself.
async fn run_in(options: &PgConnectOptions, commands: &str) {
    let mut connection = PgConnection::connect_with(options).await.unwrap();
    run(&mut connection, commands).await.unwrap_or_else(|error| panic!("{error}\n{commands}"));
    connection.close().await.unwrap();
}

async fn run(connection: &mut PgConnection, commands: &str) -> sqlx::Result<()> {
    sqlx::raw_sql(AssertSqlSafe(commands.to_owned())).execute(connection).await.map(|_| ())
}

/// The SQLSTATE of a refusal.
fn code(error: &sqlx::Error) -> String {
    error.as_database_error().and_then(|error| error.code()).map_or_else(|| format!("{error:?}"), |code| code.into_owned())
}

/// The application with terms and places, and no organization.
async fn app_with_terms() -> TestApp {
    let app = TestApp::start().await;
    app.add_samples(2).await;
    app
}

/// The names of the tables that the migrations make.
async fn tables(connection: &mut PgConnection) -> Vec<String> {
    let own = MIGRATOR.table_name.to_string();
    sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public' and tablename <> $1 order by tablename")
        .bind(own)
        .fetch_all(connection)
        .await
        .unwrap()
}
