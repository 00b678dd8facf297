//! `hamroh seed`: the starter directory.

use std::process::ExitCode;

use sqlx::{Connection, PgConnection};

use crate::{config::DataConfig, db::Database, organizations, organizations::db::Saved, places, taxonomy};

/// Loads taxonomy, places and the starter organizations.
pub async fn run(config: &DataConfig) -> anyhow::Result<ExitCode> {
    let seed = async |database: &Database| {
        database.migrate().await?;
        load(database).await
    };
    Database::with(config, seed).await?;
    Ok(ExitCode::SUCCESS)
}

/// Loads everything in one transaction, or nothing.
///
/// # Errors
/// When the data in the program does not fit the database, or that does not answer.
pub async fn load(database: &Database) -> anyhow::Result<Saved> {
    load_unless(database, async |_| Ok(false)).await.map(Option::unwrap_or_default)
}

/// Loads everything if there is no organization yet.
///
/// # Errors
/// As [`load`].
pub async fn load_if_empty(database: &Database) -> anyhow::Result<()> {
    let has_records = async |connection: &mut PgConnection| Ok(!organizations::db::find_all(connection).await?.is_empty());
    load_unless(database, has_records).await?;
    Ok(())
}

/// Loads everything unless the question is answered with yes. Several processes may do so at once: they take turns, and
/// the later ones find what the first has done.
async fn load_unless(
    database: &Database,
    is_unwanted: impl AsyncFnOnce(&mut PgConnection) -> anyhow::Result<bool>,
) -> anyhow::Result<Option<Saved>> {
    let mut connection = PgConnection::connect_with(&database.owner).await?;
    let mut transaction = connection.begin().await?;
    sqlx::query!("select pg_advisory_xact_lock(hashtext('starter directory'))").execute(&mut *transaction).await?;
    let mut saved = None;
    if !is_unwanted(&mut transaction).await? {
        let places = places::seed::seed(&mut transaction).await?;
        let terms = taxonomy::seed::seed(&mut transaction).await?;
        let Saved { new, changed, unchanged } = *saved.insert(organizations::starter::seed(&mut transaction).await?);
        tracing::info!(places, terms, new, changed, unchanged, "loaded the starter directory");
    }
    transaction.commit().await?;
    connection.close().await?;
    Ok(saved)
}
