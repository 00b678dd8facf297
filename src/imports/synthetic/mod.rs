//! Directories to measure with: any number of organizations that do not exist, in nine languages, with places, needs and
//! languages as unevenly spread as real ones.
//!
//! Each [`record`](record()) is invented from its number alone, so a directory of a thousand is the beginning of one of a
//! million, and both are the same every time (with the same taxonomy, places and day). None can be taken for real: its
//! address begins with `synthetic-`, its name says so in every language, its telephone numbers are of those that are kept
//! free for films, and its origin is one of its own, which pages say in words.

pub mod chance;
pub mod db;
mod record;
pub mod rows;
pub mod words;
pub mod world;

use std::{collections::HashMap, sync::Arc};

use anyhow::{Context, ensure};
use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use tokio::sync::mpsc;

pub use self::record::{SOURCE, number_of, organization_id, record};
use self::{rows::Tables, world::World};
use crate::{ids::CityId, places, taxonomy};

/// Degrees north and east by city.
pub type Coordinates = HashMap<CityId, (f64, f64)>;

/// How many records are made and written at a time: what is in memory at once.
const STRETCH: u64 = 5_000;

/// What a load did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Loaded {
    /// How many organizations were there before.
    pub before: u64,
    /// How many were added.
    pub added: u64,
    /// How many rows they are.
    pub rows: u64,
    /// How many bytes.
    pub bytes: u64,
    /// SHA-256 of all of them: the same for the same records.
    pub digest: String,
}

/// Reads what synthetic records are made of.
///
/// # Errors
/// When the database does not answer.
pub async fn world(connection: &mut PgConnection) -> sqlx::Result<World> {
    let coordinates = db::load_coordinates(connection).await?;
    let places = places::db::load(connection).await?;
    Ok(World::new(&places, &taxonomy::db::load(connection).await?, &coordinates))
}

/// Makes it so that there are `count` synthetic organizations, in the caller's transaction: those that are missing are
/// added, and nothing is done when there are as many already. Taxonomy and places must be there. The connection must be
/// the owner's.
///
/// # Errors
/// When there are organizations that are not synthetic, or the database refuses a row or does not answer.
pub async fn seed(connection: &mut PgConnection, count: u64, today: Date) -> anyhow::Result<Loaded> {
    ensure!(u32::try_from(count).is_ok(), "{count} synthetic organizations are too many");
    ensure!(
        !db::has_others(connection).await?,
        "there are organizations here that are not synthetic: made-up ones must not stand among them. Use an empty database"
    );
    let before = db::find_last(connection).await?.map_or(0, |last| number_of(last) + 1);
    let mut loaded = Loaded { before, ..Loaded::default() };
    if before >= count {
        return Ok(loaded);
    }
    let world = Arc::new(world(connection).await?);
    let rules = db::put_rules_aside(connection).await?;
    write(connection, world, before..count, today, &mut loaded).await?;
    tracing::info!("checking all references");
    db::restore_rules(connection, rules).await?;
    db::record_load(connection, &loaded, organization_id(before)).await?;
    Ok(loaded)
}

/// Makes records and writes them, both at the same time.
async fn write(
    connection: &mut PgConnection,
    world: Arc<World>,
    numbers: std::ops::Range<u64>,
    today: Date,
    loaded: &mut Loaded,
) -> anyhow::Result<()> {
    let (sender, mut receiver) = mpsc::channel(1);
    let (first, end) = (numbers.start, numbers.end);
    let maker = tokio::task::spawn_blocking(move || {
        let mut start = first;
        while start < end {
            let stretch = start..end.min(start + STRETCH);
            start = stretch.end;
            // Nobody listens any more when the database has refused something.
            if sender.blocking_send((stretch.end, tables(&world, stretch, today))).is_err() {
                return;
            }
        }
    });
    let mut digest = Sha256::new();
    while let Some((done, tables)) = receiver.recv().await {
        db::copy(connection, &tables).await.context("the database refuses a synthetic record")?;
        tables.all().for_each(|(_, _, rows)| digest.update(&rows.bytes));
        loaded.rows += tables.count();
        loaded.bytes += tables.bytes() as u64;
        tracing::info!("wrote {done} of {end} synthetic organizations");
    }
    maker.await?;
    loaded.added = end - first;
    loaded.digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(())
}

/// The rows of the records with these numbers.
pub fn tables(world: &World, numbers: std::ops::Range<u64>, today: Date) -> Tables {
    let mut tables = Tables::default();
    numbers.for_each(|number| tables.add(&record(world, number, today)));
    tables
}
