//! The SQL of the job queue. Times are the caller's, never `now()`: tests set the clock.

use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use serde_json::Value;
use sqlx::PgExecutor;

use crate::ids::JobId;

/// A job that this process has taken, until its lease ends.
#[derive(Debug)]
pub(super) struct Claimed {
    pub(super) id: JobId,
    pub(super) name: String,
    pub(super) payload: Value,
    /// How often it has been taken, this time included. Also the proof of the claim: who takes the job over
    /// after the lease has a higher number, and what the slow worker reports is then ignored.
    pub(super) attempts: i32,
}

pub(super) async fn insert_job(
    executor: impl PgExecutor<'_>,
    id: JobId,
    name: &str,
    payload: &Value,
    run_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into jobs (id, name, payload, run_at)
        values ($1, $2, $3, $4)",
        id.0,
        name,
        payload,
        run_at.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}

/// Takes the job that has waited longest, of those with one of `names`. Jobs that this build does not know
/// are left for one that does.
pub(super) async fn claim_job(
    executor: impl PgExecutor<'_>,
    names: &[String],
    now: Timestamp,
    until: Timestamp,
) -> sqlx::Result<Option<Claimed>> {
    let row = sqlx::query!(
        "update jobs
        set attempts = attempts + 1, claimed_until = $3
        where id = (
            select id
            from jobs
            where finished_at is null
                and failed_at is null
                and run_at <= $2
                and (claimed_until is null or claimed_until <= $2)
                and name = any($1)
            order by run_at, id
            limit 1
            for update skip locked
        )
        returning id, name, payload, attempts",
        names,
        now.to_sqlx() as _,
        until.to_sqlx() as _,
    )
    .fetch_optional(executor)
    .await?;
    Ok(row.map(|row| Claimed { id: JobId(row.id), name: row.name, payload: row.payload, attempts: row.attempts }))
}

pub(super) async fn finish_job(executor: impl PgExecutor<'_>, job: &Claimed, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "update jobs
        set finished_at = $3, claimed_until = null
        where id = $1 and attempts = $2",
        job.id.0,
        job.attempts,
        now.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}

pub(super) async fn retry_job(executor: impl PgExecutor<'_>, job: &Claimed, run_at: Timestamp, error: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update jobs
        set run_at = $3, claimed_until = null, last_error = $4
        where id = $1 and attempts = $2",
        job.id.0,
        job.attempts,
        run_at.to_sqlx() as _,
        error,
    )
    .execute(executor)
    .await?;
    Ok(())
}

pub(super) async fn fail_job(executor: impl PgExecutor<'_>, job: &Claimed, now: Timestamp, error: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update jobs
        set failed_at = $3, claimed_until = null, last_error = $4
        where id = $1 and attempts = $2",
        job.id.0,
        job.attempts,
        now.to_sqlx() as _,
        error,
    )
    .execute(executor)
    .await?;
    Ok(())
}
