//! Work to do later: a queue in the table `jobs`. It knows no job body; each room brings its own.
//!
//! A job is queued in the transaction of the change that asks for it, so it exists exactly when the change does.
//! It runs at least once: a server that dies gives its job back when the lease ends. So every job must be safe
//! to run twice. Jobs depend on what they are given when they are registered ([`Runner::with`]), not on the
//! server's whole state: this module stays below it.

mod db;
mod runner;

use std::time::Duration;

use anyhow::Context;
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::PgExecutor;

pub use runner::Runner;

use crate::ids::JobId;

/// How often a job is tried before it counts as failed. With [`retry_delay`] the tries span about two days.
pub const MAX_ATTEMPTS: i32 = 8;

/// A piece of work that can be stored. Its fields are its payload; thin ones, ids rather than contents.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// The name it is stored under. Never changed while a row may carry it.
    const NAME: &'static str;

    /// How long one run may take. Running longer counts as a failed try. The lease of every claimed job is
    /// twice the longest limit of all jobs, so no other worker takes a job that still runs.
    const TIME_LIMIT: Duration = Duration::from_secs(300);

    /// What it works with, given at [`Runner::with`]: a pool, a mailer, or the server's whole state.
    type State: Clone + Send + Sync + 'static;

    /// Does the work; must be safe to run twice.
    ///
    /// # Errors
    /// Whatever went wrong: the job is tried again later. The error's text is stored and logged, so it must
    /// hold no address and no name of a person.
    fn run(self, state: &Self::State) -> impl Future<Output = anyhow::Result<()>> + Send;

    /// Called after the last try has failed, to tell whoever waits for the result. May be called twice.
    ///
    /// # Errors
    /// What went wrong in telling; it is logged.
    fn give_up(self, _state: &Self::State) -> impl Future<Output = anyhow::Result<()>> + Send {
        std::future::ready(Ok(()))
    }
}

/// Queues `job` to be run at `run_at` or soon after. Pass the transaction of the change that asks for it.
///
/// # Errors
/// The database's refusal, or a payload that JSON cannot hold.
pub async fn queue<J: Job>(executor: impl PgExecutor<'_>, job: &J, run_at: Timestamp) -> anyhow::Result<JobId> {
    let payload = serde_json::to_value(job).with_context(|| format!("the payload of a job {}", J::NAME))?;
    let id = JobId::new();
    db::insert_job(executor, id, J::NAME, &payload, run_at).await?;
    Ok(id)
}

/// How long to wait after a job has failed for the `attempts`-th time: half a minute, then four times as long each time.
pub fn retry_delay(attempts: i32) -> Duration {
    let exponent = u32::try_from(attempts.clamp(1, MAX_ATTEMPTS) - 1).unwrap_or_default();
    Duration::from_secs(30) * 4_u32.pow(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_half_a_minute_and_outlast_a_day() {
        let delays: Vec<_> = (1..MAX_ATTEMPTS).map(retry_delay).collect();
        assert_eq!(delays[0], Duration::from_secs(30));
        assert_eq!(delays[1], Duration::from_secs(120));
        let total: Duration = delays.iter().sum();
        let hour = Duration::from_secs(3600);
        assert!(total > 24 * hour && total < 72 * hour, "a job must outlast an outage of a day, yet not come after three: {total:?}");
    }

    #[test]
    fn attempts_out_of_range_still_give_a_delay() {
        assert_eq!(retry_delay(i32::MIN), retry_delay(1));
        assert_eq!(retry_delay(i32::MAX), retry_delay(MAX_ATTEMPTS));
    }
}
