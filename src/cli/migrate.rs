//! `hamroh migrate`

use std::process::ExitCode;

use crate::{config::DataConfig, db::Database};

/// Brings the schema up to date.
pub async fn run(config: &DataConfig) -> anyhow::Result<ExitCode> {
    Database::with(config, async |database| database.migrate().await).await?;
    tracing::info!("the schema is up to date");
    Ok(ExitCode::SUCCESS)
}
