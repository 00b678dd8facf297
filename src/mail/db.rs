//! The SQL of the outbox.

use anyhow::Context;
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgExecutor;

use super::{Address, Mail, Subject};
use crate::ids::MailId;

pub(super) async fn insert_mail(executor: impl PgExecutor<'_>, id: MailId, mail: &Mail, now: Timestamp) -> sqlx::Result<()> {
    let Mail { to, subject, body_text, body_html, language } = mail;
    sqlx::query!(
        "insert into outbox_mails (id, recipient, subject, body_text, body_html, language, created_at)
        values ($1, $2, $3, $4, $5, $6, $7)",
        id.0,
        to.as_str(),
        subject.as_str(),
        body_text,
        body_html.as_deref(),
        language.code(),
        now.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}

/// The mail, if it is neither sent nor given up.
pub(super) async fn load_waiting_mail(executor: impl PgExecutor<'_>, id: MailId) -> anyhow::Result<Option<Mail>> {
    let row = sqlx::query!(
        "select recipient, subject, body_text, body_html, language
        from outbox_mails
        where id = $1
            and sent_at is null
            and failed_at is null",
        id.0,
    )
    .fetch_optional(executor)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    Ok(Some(Mail {
        to: Address::parse(&row.recipient).context("a stored recipient")?,
        subject: Subject::new(&row.subject),
        body_text: row.body_text,
        body_html: row.body_html,
        language: row.language.parse().context("a stored language")?,
    }))
}

pub(super) async fn update_sent(executor: impl PgExecutor<'_>, id: MailId, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "update outbox_mails
        set sent_at = $2, error = null
        where id = $1",
        id.0,
        now.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}

pub(super) async fn update_error(executor: impl PgExecutor<'_>, id: MailId, error: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update outbox_mails
        set error = $2
        where id = $1",
        id.0,
        error,
    )
    .execute(executor)
    .await?;
    Ok(())
}

/// Marks a mail that was never sent as given up.
pub(super) async fn update_failed(executor: impl PgExecutor<'_>, id: MailId, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "update outbox_mails
        set failed_at = $2
        where id = $1
            and sent_at is null",
        id.0,
        now.to_sqlx() as _,
    )
    .execute(executor)
    .await?;
    Ok(())
}
