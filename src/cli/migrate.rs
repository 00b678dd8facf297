//! `hamroh migrate`

use std::process::ExitCode;

use crate::{config::DataConfig, db::Database};

/// Brings the schema up to date.
pub async fn run(config: &DataConfig) -> anyhow::Result<ExitCode> {
    let database = Database::open(config).await?;
    database.migrate().await?;
    tracing::info!("the schema is up to date");
    database.leave().await?;
    Ok(ExitCode::SUCCESS)
}
