//! Takes due jobs from the queue and runs them: each in a task of its own, outside any transaction.

use std::{
    collections::BTreeMap,
    marker::PhantomData,
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, anyhow, bail};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use sqlx::PgPool;
use tokio::task::{JoinError, JoinSet};

use super::{
    Job, MAX_ATTEMPTS,
    db::{self, Claimed},
    retry_delay,
};
use crate::clock::Clock;

/// How many jobs run at the same time, so that one slow job does not hold up the mails.
const LANES: usize = 2;

/// How often to look for due jobs while there is nothing else to do.
const POLL_INTERVAL: Duration = Duration::from_secs(2);

/// How much of an error is stored, in characters.
const ERROR_LENGTH: usize = 2000;

/// Runs the jobs that it has been told of. Cheap to clone; any number may work on one queue.
#[derive(Clone)]
pub struct Runner {
    pool: PgPool,
    clock: Clock,
    bodies: BTreeMap<&'static str, Arc<dyn Body>>,
    /// The keys of `bodies` as the database wants them.
    names: Vec<String>,
}

impl Runner {
    /// A runner that knows no job yet.
    pub fn new(pool: &PgPool, clock: &Clock) -> Self {
        Self { pool: pool.clone(), clock: clock.clone(), bodies: BTreeMap::new(), names: Vec::new() }
    }

    /// The same, also running jobs `J` with `state`.
    ///
    /// # Panics
    /// When another job has the same name: one of the two would never run.
    #[must_use]
    pub fn with<J: Job>(mut self, state: J::State) -> Self {
        let taken = self.bodies.insert(J::NAME, Arc::new(Registered::<J> { state, job: PhantomData }));
        assert!(taken.is_none(), "two jobs are named {}", J::NAME);
        self.names = self.bodies.keys().map(|name| (*name).to_owned()).collect();
        self
    }

    /// Runs every job that is due, one after another, also those that they queue for now. Returns how many runs there were,
    /// failed ones included.
    ///
    /// # Errors
    /// The database's, in taking a job or in recording its outcome; never those of a job.
    pub async fn run_due(&self) -> anyhow::Result<usize> {
        let mut runs = 0;
        while let Some(claimed) = self.claim().await? {
            self.perform(claimed).await?;
            runs += 1;
        }
        Ok(runs)
    }

    /// Runs jobs as they become due until `shutdown`, then waits for those that are running. While the database
    /// is away it keeps trying quietly and goes on by itself.
    pub async fn work(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut lanes = JoinSet::new();
        let mut reachable = true;
        loop {
            while lanes.len() < LANES
                && let Some(claimed) = self.claim_quietly(&mut reachable).await
            {
                let runner = self.clone();
                lanes.spawn(async move { runner.perform_and_log(claimed).await });
            }
            tokio::select! {
                biased;
                () = &mut shutdown => break,
                Some(_) = lanes.join_next(), if !lanes.is_empty() => {}
                () = tokio::time::sleep(POLL_INTERVAL) => {}
            }
        }
        while lanes.join_next().await.is_some() {}
    }

    async fn claim(&self) -> anyhow::Result<Option<Claimed>> {
        let now = self.clock.now();
        let longest = self.bodies.values().map(|body| body.time_limit()).max().unwrap_or_default();
        Ok(db::claim_job(&self.pool, &self.names, now, later(now, longest * 2)?).await?)
    }

    /// Claims, and tells of a database that is away once, not at every look.
    async fn claim_quietly(&self, reachable: &mut bool) -> Option<Claimed> {
        match self.claim().await {
            Ok(claimed) => {
                if !std::mem::replace(reachable, true) {
                    tracing::info!("the job queue is back");
                }
                claimed
            }
            Err(error) => {
                if std::mem::replace(reachable, false) {
                    tracing::warn!(error = format!("{error:#}"), "cannot reach the job queue; jobs wait until it is back");
                }
                None
            }
        }
    }

    async fn perform_and_log(&self, claimed: Claimed) {
        let id = claimed.id;
        if let Err(error) = self.perform(claimed).await {
            tracing::warn!(job = %id, error = format!("{error:#}"), "cannot record how a job ended; it runs again when its lease ends");
        }
    }

    /// Runs a claimed job and records how it ended.
    async fn perform(&self, claimed: Claimed) -> anyhow::Result<()> {
        let body = self.bodies.get(claimed.name.as_str()).context("a claimed job that is not registered")?;
        let outcome = if claimed.attempts > MAX_ATTEMPTS {
            // The last try ended without a word: the process died with it. Running it again might do the same.
            Err(anyhow!("the server stopped while the job ran"))
        } else {
            guarded(body.run(claimed.payload.clone()), body.time_limit()).await
        };
        let now = self.clock.now();
        match outcome {
            Ok(()) => db::finish_job(&self.pool, &claimed, now).await?,
            Err(error) if claimed.attempts < MAX_ATTEMPTS => {
                let error = storable(&error);
                tracing::warn!(job = %claimed.id, name = claimed.name, attempt = claimed.attempts, error, "a job failed and will be tried again");
                db::retry_job(&self.pool, &claimed, later(now, retry_delay(claimed.attempts))?, &error).await?;
            }
            Err(error) => self.give_up(body.as_ref(), &claimed, &storable(&error)).await?,
        }
        Ok(())
    }

    async fn give_up(&self, body: &dyn Body, claimed: &Claimed, error: &str) -> anyhow::Result<()> {
        tracing::error!(job = %claimed.id, name = claimed.name, error, "a job failed for the last time");
        if let Err(error) = guarded(body.give_up(claimed.payload.clone()), body.time_limit()).await {
            tracing::error!(job = %claimed.id, error = format!("{error:#}"), "could not tell of the failed job");
        }
        Ok(db::fail_job(&self.pool, claimed, self.clock.now(), error).await?)
    }
}

type Doing = Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send>>;

/// A job whose type has been forgotten, so that jobs of many rooms fit into one map.
trait Body: Send + Sync {
    fn time_limit(&self) -> Duration;
    fn run(&self, payload: Value) -> Doing;
    fn give_up(&self, payload: Value) -> Doing;
}

struct Registered<J: Job> {
    state: J::State,
    job: PhantomData<fn() -> J>,
}

impl<J: Job> Body for Registered<J> {
    fn time_limit(&self) -> Duration {
        J::TIME_LIMIT
    }

    fn run(&self, payload: Value) -> Doing {
        let state = self.state.clone();
        Box::pin(async move { read::<J>(payload)?.run(&state).await })
    }

    fn give_up(&self, payload: Value) -> Doing {
        let state = self.state.clone();
        Box::pin(async move { read::<J>(payload)?.give_up(&state).await })
    }
}

fn read<J: Job>(payload: Value) -> anyhow::Result<J> {
    serde_json::from_value(payload).context("the payload does not fit the job")
}

/// Runs `doing` in a task of its own: a panic or an endless wait ends that task and nothing else.
async fn guarded(doing: Doing, limit: Duration) -> anyhow::Result<()> {
    let mut task = JoinSet::new(); // a set, because dropping it ends the task
    task.spawn(doing);
    match tokio::time::timeout(limit, task.join_next()).await {
        Err(_) => bail!("ran longer than {limit:?}"),
        Ok(None) => Ok(()),
        Ok(Some(Ok(result))) => result,
        Ok(Some(Err(error))) => Err(panic_message(error)),
    }
}

fn panic_message(error: JoinError) -> anyhow::Error {
    let Ok(payload) = error.try_into_panic() else {
        return anyhow!("was stopped");
    };
    let text =
        payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no message");
    anyhow!("panicked: {text}")
}

/// The error with its causes, not too long, as PostgreSQL takes it: text without NUL.
fn storable(error: &anyhow::Error) -> String {
    format!("{error:#}").replace('\0', "\u{fffd}").chars().take(ERROR_LENGTH).collect()
}

fn later(now: Timestamp, wait: Duration) -> anyhow::Result<Timestamp> {
    Ok(now.checked_add(SignedDuration::try_from(wait)?)?)
}
