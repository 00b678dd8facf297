//! `hamroh seed`: the starter directory.

use std::process::ExitCode;

use clap::Args;
use sqlx::{Connection, PgConnection};

use crate::{
    config::DataConfig,
    db::Database,
    imports::{
        Outcome, Report,
        starter::{self, Extent},
    },
    organizations, places, taxonomy,
};

/// The command and its settings.
#[derive(Debug, Args)]
pub struct Seed {
    #[command(flatten)]
    pub data: DataConfig,

    /// Load the 47 organizations of the 2019 paper alone, as it has them
    #[arg(long, env = "HAMROH_ONLY_PAPER", default_value_t = false, num_args = 0..=1, default_missing_value = "true", action = clap::ArgAction::Set)]
    only_paper: bool,
}

impl Seed {
    /// How much to load.
    pub fn extent(&self) -> Extent {
        if self.only_paper { Extent::OnlyPaper } else { Extent::All }
    }
}

/// Loads taxonomy, places and the starter organizations.
pub async fn run(config: &DataConfig, extent: Extent) -> anyhow::Result<ExitCode> {
    let seed = async |database: &Database| {
        database.migrate().await?;
        load(database, extent).await
    };
    Database::with(config, seed).await?;
    Ok(ExitCode::SUCCESS)
}

/// Loads everything in one transaction, or nothing.
///
/// # Errors
/// When the data in the program does not fit the database, or that does not answer.
pub async fn load(database: &Database, extent: Extent) -> anyhow::Result<Report> {
    load_unless(database, extent, async |_| Ok(false)).await.map(Option::unwrap_or_default)
}

/// Loads everything if there is no organization yet.
///
/// # Errors
/// As [`load`].
pub async fn load_if_empty(database: &Database) -> anyhow::Result<()> {
    let has_records = async |connection: &mut PgConnection| Ok(!organizations::db::find_all(connection).await?.is_empty());
    load_unless(database, Extent::All, has_records).await?;
    Ok(())
}

/// Loads everything unless the question is answered with yes. Several processes may do so at once: they take turns, and
/// the later ones find what the first has done.
async fn load_unless(
    database: &Database,
    extent: Extent,
    is_unwanted: impl AsyncFnOnce(&mut PgConnection) -> anyhow::Result<bool>,
) -> anyhow::Result<Option<Report>> {
    let mut connection = PgConnection::connect_with(&database.owner).await?;
    let mut transaction = connection.begin().await?;
    sqlx::query!("select pg_advisory_xact_lock(hashtext('starter directory'))").execute(&mut *transaction).await?;
    let mut report = None;
    if !is_unwanted(&mut transaction).await? {
        let places = places::seed::seed(&mut transaction).await?;
        let terms = taxonomy::seed::seed(&mut transaction).await?;
        let loaded = report.insert(starter::seed(&mut transaction, extent).await?);
        tell(loaded, places, terms);
    }
    transaction.commit().await?;
    connection.close().await?;
    Ok(report)
}

fn tell(report: &Report, places: u64, terms: u64) {
    let [new, changed, unchanged] = [Outcome::New, Outcome::Changed, Outcome::Unchanged].map(|outcome| report.count(outcome));
    tracing::info!(places, terms, new, changed, unchanged, "loaded the starter directory");
    for row in report.rows.iter().filter(|row| matches!(row.outcome, Outcome::KeptEdited | Outcome::Refused)) {
        tracing::info!(slug = row.slug, outcome = row.outcome.as_str(), "left as it is");
    }
}
