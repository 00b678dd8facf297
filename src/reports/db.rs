//! The SQL of reports and suggestions. Days are the caller's, and no moment is stored: who watches the network could
//! otherwise tell which visitor wrote what.

use anyhow::Context;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, types::Json};
use uuid::Uuid;

use super::{Followed, FollowedState, Message, Report, ReportState, Suggestion};
use crate::ids::{JobId, ReportId, ReportStateId, SuggestionId};

/// Stores a report; false when it is here already.
pub(super) async fn insert_report(
    executor: impl PgExecutor<'_>,
    id: ReportId,
    message: &Message<Report>,
    receipt_hash: &[u8],
    today: Date,
) -> sqlx::Result<bool> {
    let Report { organization, kind, body } = &message.content;
    let inserted = sqlx::query!(
        "insert into reports (id, organization_id, kind, body, language, receipt_hash, contact, received_on, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $8::date::timestamp at time zone 'UTC')
        on conflict (id) do nothing",
        id.0,
        organization.map(|organization| organization.0),
        kind.as_str(),
        body.as_deref(),
        message.language.code(),
        receipt_hash,
        message.contact.as_deref(),
        today.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

pub(super) async fn insert_report_state(
    executor: impl PgExecutor<'_>,
    id: ReportStateId,
    report: ReportId,
    state: ReportState,
    today: Date,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into report_states (id, report_id, state, decided_at)
        values ($1, $2, $3, $4::date::timestamp at time zone 'UTC')",
        id.0,
        report.0,
        state.as_str(),
        today.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}

/// Stores a suggestion; false when it is here already.
pub(super) async fn insert_suggestion(
    executor: impl PgExecutor<'_>,
    id: SuggestionId,
    message: &Message<Suggestion>,
    receipt_hash: &[u8],
    today: Date,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into suggestions (id, document, language, receipt_hash, contact, received_on)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (id) do nothing",
        id.0,
        Json(&message.content) as _,
        message.language.code(),
        receipt_hash,
        message.contact.as_deref(),
        today.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// A visitor's act in the audit chain: by nobody, and dated to the day.
pub(super) async fn insert_audit_entry(
    executor: impl PgExecutor<'_>,
    action: &str,
    subject_type: &str,
    subject: Uuid,
    today: Date,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into audit_entries (at, actor_role, action, subject_type, subject_id)
        values ($1::date::timestamp at time zone 'UTC', 'visitor', $2, $3, $4)",
        today.to_sqlx() as _,
        action,
        subject_type,
        subject,
    )
    .execute(executor)
    .await?;
    Ok(())
}

/// How many reports came on a day.
pub(super) async fn count_reports(executor: impl PgExecutor<'_>, day: Date) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select count(*) as "count!" from reports where received_on = $1"#, day.to_sqlx() as _).fetch_one(executor).await
}

/// How many suggestions came on a day.
pub(super) async fn count_suggestions(executor: impl PgExecutor<'_>, day: Date) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select count(*) as "count!" from suggestions where received_on = $1"#, day.to_sqlx() as _)
        .fetch_one(executor)
        .await
}

/// Dates a job to the day on which it was queued.
pub(super) async fn update_job_to_day(executor: impl PgExecutor<'_>, id: JobId, day: Date) -> sqlx::Result<()> {
    sqlx::query!(
        "update jobs
        set created_at = $2::date::timestamp at time zone 'UTC'
        where id = $1",
        id.0,
        day.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}

pub(super) async fn delete_contact_of_report(executor: impl PgExecutor<'_>, id: ReportId) -> sqlx::Result<()> {
    sqlx::query!("update reports set contact = null where id = $1 and contact is not null", id.0).execute(executor).await?;
    Ok(())
}

pub(super) async fn delete_contact_of_suggestion(executor: impl PgExecutor<'_>, id: SuggestionId) -> sqlx::Result<()> {
    sqlx::query!("update suggestions set contact = null where id = $1 and contact is not null", id.0).execute(executor).await?;
    Ok(())
}

/// The message with this receipt, in one query whatever it is, so that every wrong code takes the same time.
pub(super) async fn find_by_receipt(executor: impl PgExecutor<'_>, receipt_hash: &[u8]) -> anyhow::Result<Option<Followed>> {
    let row = sqlx::query!(
        r#"
        select r.received_on as "received_on!: jiff_sqlx::Date", s.state as "state!", s.answer, s.answer_language,
            p.body as "organization_answer?", p.language as "organization_answer_language?", true as "is_report!"
        from reports r
        cross join lateral (
            select state, answer, answer_language from report_states where report_id = r.id order by decided_at desc, id desc limit 1
        ) s
        left join report_replies p on p.report_id = r.id and s.state = 'published'
        where r.receipt_hash = $1
        union all
        select received_on, state, answer, answer_language, null, null, false
        from suggestions
        where receipt_hash = $1
        limit 1
        "#,
        receipt_hash,
    )
    .fetch_optional(executor)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    Ok(Some(Followed {
        state: if row.is_report {
            FollowedState::Report(row.state.parse().context("a stored state of a report")?)
        } else {
            FollowedState::Suggestion(row.state.parse().context("a stored state of a suggestion")?)
        },
        received_on: row.received_on.to_jiff(),
        answer: row.answer.zip(row.answer_language),
        organization_answer: row.organization_answer.zip(row.organization_answer_language),
    }))
}
