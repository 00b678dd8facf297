//! `hamroh seed`: the starter directory, or a made-up one to measure with.

use std::process::ExitCode;

use anyhow::ensure;
use clap::Args;
use sqlx::{Connection, PgConnection};

use crate::{
    clock::Clock,
    config::DataConfig,
    db::Database,
    imports::{
        Outcome, Report,
        starter::{self, Extent},
        synthetic::{self, Loaded},
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

    /// Load this many made-up organizations instead, to measure with: into a database without real ones
    #[arg(long, env = "HAMROH_SYNTHETIC", value_name = "NUMBER", conflicts_with = "only_paper")]
    synthetic: Option<u32>,
}

/// Loads taxonomy, places and the organizations that were asked for.
pub async fn run(command: &Seed) -> anyhow::Result<ExitCode> {
    let extent = if command.only_paper { Extent::OnlyPaper } else { Extent::All };
    let seed = async |database: &Database| {
        database.migrate().await?;
        match command.synthetic {
            Some(count) => load_synthetic(database, count, &Clock::system()).await.map(|_| ()),
            None => load(database, extent).await.map(|_| ()),
        }
    };
    Database::with(&command.data, seed).await?;
    Ok(ExitCode::SUCCESS)
}

/// Makes it so that there are this many synthetic organizations, in one transaction, or changes nothing.
///
/// # Errors
/// When there are organizations that are not synthetic, or the database does not answer.
pub async fn load_synthetic(database: &Database, count: u32, clock: &Clock) -> anyhow::Result<Loaded> {
    let began = clock.now();
    let mut connection = PgConnection::connect_with(&database.owner).await?;
    let mut transaction = connection.begin().await?;
    wait_for_others(&mut transaction).await?;
    places::seed::seed(&mut transaction).await?;
    taxonomy::seed::seed(&mut transaction).await?;
    let loaded = synthetic::seed(&mut transaction, count.into(), clock.today()).await?;
    transaction.commit().await?;
    connection.close().await?;
    let seconds = (clock.now() - began).total(jiff::Unit::Second)?;
    tracing::info!(before = loaded.before, added = loaded.added, rows = loaded.rows, seconds, "loaded synthetic organizations");
    Ok(loaded)
}

/// Loads everything in one transaction, or nothing.
///
/// # Errors
/// When there are synthetic organizations, the data in the program does not fit the database, or that does not answer.
pub async fn load(database: &Database, extent: Extent) -> anyhow::Result<Report> {
    let refuse_beside_synthetic = async |connection: &mut PgConnection| {
        ensure!(
            synthetic::db::find_last(connection).await?.is_none(),
            "there are synthetic organizations here: real ones must not stand among them. Use an empty database"
        );
        Ok(false)
    };
    load_unless(database, extent, refuse_beside_synthetic).await.map(Option::unwrap_or_default)
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
    wait_for_others(&mut transaction).await?;
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

/// Several processes that load at once take turns.
async fn wait_for_others(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("select pg_advisory_xact_lock(hashtext('starter directory'))").execute(connection).await?;
    Ok(())
}

fn tell(report: &Report, places: u64, terms: u64) {
    let [new, changed, unchanged] = [Outcome::New, Outcome::Changed, Outcome::Unchanged].map(|outcome| report.count(outcome));
    tracing::info!(places, terms, new, changed, unchanged, "loaded the starter directory");
    for row in report.rows.iter().filter(|row| matches!(row.outcome, Outcome::KeptEdited | Outcome::Refused)) {
        tracing::info!(slug = row.slug, outcome = row.outcome.as_str(), "left as it is");
    }
}
