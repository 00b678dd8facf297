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
    let mut connection = PgConnection::connect_with(&database.owner).await?;
    let mut transaction = connection.begin().await?;
    let places = places::seed::seed(&mut transaction).await?;
    let terms = taxonomy::seed::seed(&mut transaction).await?;
    let saved = organizations::starter::seed(&mut transaction).await?;
    transaction.commit().await?;
    connection.close().await?;
    tracing::info!(places, terms, new = saved.new, changed = saved.changed, unchanged = saved.unchanged, "loaded the starter directory");
    Ok(saved)
}

/// Loads everything if there is no organization yet.
///
/// # Errors
/// As [`load`].
pub async fn load_if_empty(database: &Database) -> anyhow::Result<()> {
    let mut connection = PgConnection::connect_with(&database.owner).await?;
    let is_empty = organizations::db::find_all(&mut connection).await?.is_empty();
    connection.close().await?;
    if is_empty {
        load(database).await?;
    }
    Ok(())
}
