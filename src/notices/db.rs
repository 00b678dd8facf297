//! The SQL of notices.

use anyhow::Context;
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use serde::Deserialize;
use sqlx::{PgExecutor, types::Json};

use super::Notice;
use crate::{
    i18n::{Translation, Translations},
    ids::NoticeId,
};

/// A text of a notice as it is stored.
#[derive(Debug, Deserialize)]
struct Text {
    field: String,
    #[serde(flatten)]
    translation: Translation,
}

/// Notices that are published, checked and say something, the newest first; more than anybody reads are not loaded.
pub(super) async fn load_published(executor: impl PgExecutor<'_>, now: Timestamp) -> anyhow::Result<Vec<Notice>> {
    let rows = sqlx::query!(
        r#"
        select n.id, n.slug, n.type as kind, n.country, n.region, n.source_title, n.source_url, n.source_published,
            n.valid_from as "valid_from: jiff_sqlx::Date", n.valid_until as "valid_until: jiff_sqlx::Date",
            n.checked_role as "checked_role!", n.checked_on as "checked_on!: jiff_sqlx::Date",
            n.published_at as "published_at!: jiff_sqlx::Timestamp", n.updated_at as "updated_at: jiff_sqlx::Timestamp",
            t.texts as "texts!: Json<Vec<Text>>"
        from notices n
        cross join lateral (
            select jsonb_agg(jsonb_build_object('field', field, 'language', language, 'body', body, 'origin', origin) order by language) as texts
            from notice_texts
            where notice_id = n.id
        ) t
        where n.published_at <= $1
            and n.checked_on is not null
            and n.checked_role is not null
            and t.texts is not null
        order by n.published_at desc, n.slug
        limit 500
        "#,
        now.to_sqlx() as _,
    )
    .fetch_all(executor)
    .await?;
    let notices = rows.into_iter().map(|row| {
        Ok(Notice {
            id: NoticeId(row.id),
            slug: row.slug,
            kind: row.kind.parse().context("a stored type of a notice")?,
            country: row.country,
            region: row.region,
            title: texts_of(&row.texts, "title"),
            sentence: texts_of(&row.texts, "sentence"),
            source_title: row.source_title,
            source_url: row.source_url,
            source_published: row.source_published.map(|date| date.parse()).transpose().context("a stored date of a source")?,
            valid_from: row.valid_from.map(|date| date.to_jiff()),
            valid_until: row.valid_until.map(|date| date.to_jiff()),
            checked_role: row.checked_role.parse().context("a stored role of a checker")?,
            checked_on: row.checked_on.to_jiff(),
            published_at: row.published_at.to_jiff(),
            updated_at: row.updated_at.to_jiff(),
        })
    });
    notices.collect()
}

fn texts_of(texts: &[Text], field: &str) -> Translations {
    Translations(texts.iter().filter(|text| text.field == field).map(|text| text.translation.clone()).collect())
}
