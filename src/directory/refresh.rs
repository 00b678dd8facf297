//! Keeps the directory as new as the database: reads it at the start, then follows the change log.
//!
//! `NOTIFY` only wakes it; it also asks twice a second, so a lost wake-up costs half a second. When Postgres goes away
//! or falls silent, the last directory stays in use and [`Health`] says since when; when it is back, the change log
//! tells what was missed.

use std::{
    collections::{HashMap, HashSet},
    convert::Infallible,
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock},
    time::Duration,
};

use anyhow::Context;
use axum::{extract::FromRequestParts, http::request::Parts};
use futures_util::StreamExt;
use jiff::Timestamp;
use sqlx::{
    Acquire, Connection, PgConnection, PgPool,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions},
};
use tokio::time::{Instant, sleep, timeout};

use super::{
    Directory, Record,
    db::{self, Change},
    suggest::Beginnings,
    thesaurus::Thesaurus,
};
use crate::{clock::Clock, db::MIGRATOR, ids::OrganizationId, organizations, places, taxonomy};

/// How long to wait for a wake-up before asking. With a merge, an edit is then public within a second (bar 12).
const POLL: Duration = Duration::from_millis(500);

/// How long the database may take to answer a small question before it counts as away. With [`POLL`] and [`GAP`] before
/// the question, silence shows within three seconds (promise V5).
const PATIENCE: Duration = Duration::from_millis(1500);

/// How long to wait before trying again to reach a database that is away.
const RETRY: Duration = Duration::from_millis(500);

/// How long reading changed records may take.
const LOADING: Duration = Duration::from_secs(300);

/// The least time between two merges, so that a burst of edits is merged once.
const GAP: Duration = Duration::from_millis(300);

/// How things stand with the database.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Health {
    /// Since when it has not answered; nothing when it does.
    pub away_since: Option<Timestamp>,
    /// Whether it lacks migrations that this program was made with.
    pub is_schema_behind: bool,
}

/// Leads to the newest directory; cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Handle(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    current: RwLock<Arc<Directory>>,
    health: Mutex<Health>,
}

impl Handle {
    /// The newest directory. Keep it for the whole of one request, so that its parts fit together.
    pub fn current(&self) -> Arc<Directory> {
        self.0.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How things stand with the database.
    pub fn health(&self) -> Health {
        *self.0.health.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn swap(&self, directory: Directory) {
        *self.0.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(directory);
    }

    /// Notes that the database cannot be followed, and says so when that is new.
    fn note_away(&self, now: Timestamp, error: &anyhow::Error) {
        let mut health = self.0.health.lock().unwrap_or_else(PoisonError::into_inner);
        if health.away_since.is_none() {
            tracing::warn!(error = format!("{error:#}"), "the database does not answer; pages are served from memory");
            health.away_since = Some(now);
        }
    }

    fn note_schema(&self, is_behind: bool) {
        let mut health = self.0.health.lock().unwrap_or_else(PoisonError::into_inner);
        if is_behind && !health.is_schema_behind {
            tracing::warn!("the database lacks migrations of this version: run `hamroh migrate`");
        }
        health.is_schema_behind = is_behind;
    }

    /// Notes that the directory is up to date, and says so when that is new.
    fn note_back(&self) {
        let mut health = self.0.health.lock().unwrap_or_else(PoisonError::into_inner);
        if health.away_since.take().is_some() {
            tracing::info!("the database answers again");
        }
    }
}

/// The directory of this request, for handlers.
#[derive(Debug)]
pub struct Current(pub Arc<Directory>);

impl<S: Sync> FromRequestParts<S> for Current {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(parts.extensions.get::<Handle>().map(Handle::current).unwrap_or_default()))
    }
}

/// Follows the change log. One per process.
pub struct Refresher {
    handle: Handle,
    options: PgConnectOptions,
    clock: Clock,
    horizon: i64,
    seen: HashSet<i64>,
    merged_at: Instant,
}

impl Refresher {
    /// Reads the whole directory, so that the first answer is already a right one.
    ///
    /// # Errors
    /// When the database does not answer, or a record in it cannot be read.
    pub async fn start(options: PgConnectOptions, clock: Clock) -> anyhow::Result<Self> {
        let options =
            options.options([("statement_timeout", "300s"), ("lock_timeout", "5s"), ("idle_in_transaction_session_timeout", "310s")]);
        let handle = Handle::default();
        let mut refresher = Self { handle, options, clock, horizon: 0, seen: HashSet::new(), merged_at: Instant::now() };
        let mut connection = refresher.pool().acquire().await.context("the database does not answer")?;
        refresher.horizon = refresher.load_all(&mut connection).await?;
        Ok(refresher)
    }

    /// Leads to the directory that this keeps new.
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Follows changes for ever.
    pub async fn run(mut self) -> Infallible {
        loop {
            let error = match self.follow().await {
                Ok(never) => match never {},
                Err(error) => error,
            };
            self.handle.note_away(self.clock.now(), &error);
            sleep(RETRY).await;
        }
    }

    /// Follows changes until the connection breaks or falls silent.
    async fn follow(&mut self) -> anyhow::Result<Infallible> {
        // Anew each time: what is left of the last connection may still wait for an answer that will never come.
        let pool = self.pool();
        let listening = async {
            let mut listener = PgListener::connect_with(&pool).await?;
            listener.listen("directory_changed").await?;
            Ok::<_, sqlx::Error>(listener)
        };
        let mut listener = timeout(PATIENCE, listening).await??;
        loop {
            self.catch_up(&mut listener).await?;
            self.handle.note_back();
            // A closed connection ends the wait at once, and the next question shows it.
            let _ = timeout(POLL, listener.try_recv()).await;
            sleep(GAP.saturating_sub(self.merged_at.elapsed())).await;
        }
    }

    /// Reads and merges what has changed.
    async fn catch_up(&mut self, listener: &mut PgListener) -> anyhow::Result<()> {
        let asking = async {
            let connection = listener.acquire().await?;
            let changes = db::changes_since(&mut *connection, self.horizon).await?;
            let applied = db::applied_migrations(&mut *connection).await?;
            Ok::<_, sqlx::Error>((connection, changes, applied))
        };
        let (connection, changes, applied) = timeout(PATIENCE, asking).await??;
        self.handle.note_schema(MIGRATOR.iter().any(|migration| !applied.contains(&migration.version)));
        let options = self.options.clone();
        if changes.horizon < self.horizon {
            // Another database, such as a restored backup: nothing that we remember of it holds.
            self.horizon = while_it_answers(&options, self.load_all(connection)).await?;
            self.seen.clear();
            return Ok(());
        }
        let fresh: Vec<Change> = changes.changes.iter().filter(|change| !self.seen.contains(&change.seq)).copied().collect();
        if !fresh.is_empty() {
            while_it_answers(&options, self.merge(connection, &fresh)).await?;
        }
        self.seen = changes.changes.iter().map(|change| change.seq).collect();
        self.horizon = changes.horizon;
        Ok(())
    }

    fn pool(&self) -> PgPool {
        PgPoolOptions::new().max_connections(1).acquire_timeout(PATIENCE).connect_lazy_with(self.options.clone())
    }

    /// Reads everything in one snapshot; gives the horizon to follow from.
    async fn load_all(&self, connection: &mut PgConnection) -> anyhow::Result<i64> {
        let mut snapshot = begin_snapshot(connection).await?;
        let horizon = db::current_horizon(&mut snapshot).await?;
        let ids = organizations::db::find_all(&mut *snapshot).await?;
        let records = load_records(&mut snapshot, &ids).await?.into_iter().collect();
        let words = Vocabulary::load(&mut snapshot).await?;
        self.build(&mut snapshot, records, words).await?;
        end_snapshot(snapshot).await?;
        Ok(horizon)
    }

    /// Reads the changed records again and builds the next directory from them and the old ones.
    async fn merge(&mut self, connection: &mut PgConnection, changes: &[Change]) -> anyhow::Result<()> {
        let before = self.handle.current();
        let mut snapshot = begin_snapshot(connection).await?;
        let changed: HashSet<OrganizationId> = changes.iter().filter_map(|change| change.organization_id).collect();
        let changed: Vec<OrganizationId> = changed.into_iter().collect();
        let mut records: HashMap<OrganizationId, Record> = before.records.clone();
        changed.iter().for_each(|id| {
            records.remove(id);
        });
        records.extend(load_records(&mut snapshot, &changed).await?);
        let words_changed = changes.iter().any(|change| change.organization_id.is_none());
        let words = if words_changed {
            Vocabulary::load(&mut snapshot).await?
        } else {
            Vocabulary {
                taxonomy: before.taxonomy.clone(),
                places: before.places.clone(),
                thesaurus: before.thesaurus.clone(),
                beginnings: before.beginnings.clone(),
            }
        };
        self.build(&mut snapshot, records, words).await?;
        end_snapshot(snapshot).await?;
        self.merged_at = Instant::now();
        Ok(())
    }

    async fn build(&self, snapshot: &mut PgConnection, records: HashMap<OrganizationId, Record>, words: Vocabulary) -> anyhow::Result<()> {
        let old_slugs = db::load_old_slugs(snapshot).await?;
        let tombstones = db::load_tombstones(snapshot).await?;
        let directory = tokio::task::spawn_blocking(|| Directory::build(records, words, old_slugs, tombstones)).await?;
        self.handle.swap(directory);
        Ok(())
    }
}

/// The words that order the directory, and what is made from them alone.
pub(super) struct Vocabulary {
    pub taxonomy: Arc<taxonomy::Taxonomy>,
    pub places: Arc<places::Places>,
    pub thesaurus: Arc<OnceLock<Thesaurus>>,
    pub beginnings: Arc<OnceLock<[Beginnings; 3]>>,
}

impl Vocabulary {
    async fn load(connection: &mut PgConnection) -> sqlx::Result<Self> {
        let taxonomy = Arc::new(taxonomy::db::load(connection).await?);
        Ok(Self { taxonomy, places: Arc::new(places::db::load(connection).await?), thesaurus: Arc::default(), beginnings: Arc::default() })
    }
}

/// Does `work`, which may take long, for as long as the database answers small questions on a connection beside it:
/// so silence in the middle of a long reading shows as soon as any other.
async fn while_it_answers<T>(options: &PgConnectOptions, work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::select! {
        done = timeout(LOADING, work) => done?,
        error = silence(options) => Err(error),
    }
}

/// Asks again and again; done when there is no answer.
async fn silence(options: &PgConnectOptions) -> anyhow::Error {
    loop {
        sleep(POLL).await;
        let question = async { PgConnection::connect_with(options).await?.close().await };
        match timeout(PATIENCE, question).await {
            // A refusal is an answer too, such as having no connection left.
            Ok(Ok(()) | Err(sqlx::Error::Database(_))) => {}
            Ok(Err(error)) => return error.into(),
            Err(elapsed) => return elapsed.into(),
        }
    }
}

/// One consistent view for several reads.
async fn begin_snapshot(connection: &mut PgConnection) -> sqlx::Result<sqlx::Transaction<'_, sqlx::Postgres>> {
    connection.begin_with("begin isolation level repeatable read, read only").await
}

/// Ends it at once: dropped, it would stay open until the connection is used again, and a connection inside a
/// transaction hears no notification.
async fn end_snapshot(snapshot: sqlx::Transaction<'_, sqlx::Postgres>) -> sqlx::Result<()> {
    snapshot.rollback().await
}

/// Reads and projects records. One that cannot be read stops everything rather than vanish in silence.
async fn load_records(connection: &mut PgConnection, ids: &[OrganizationId]) -> anyhow::Result<Vec<(OrganizationId, Record)>> {
    let mut rows = std::pin::pin!(organizations::db::load(&mut *connection, ids));
    let mut records = Vec::with_capacity(ids.len());
    while let Some(organization) = rows.next().await.transpose().context("an organization's record cannot be read")? {
        records.push((organization.id, Record::new(&organization)));
    }
    Ok(records)
}
