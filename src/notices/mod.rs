//! News of law changes: a date, a country, one sentence, a source, and who checked it.
//!
//! The directory in memory holds organizations and does not carry notices, so this room reads its own table: at most
//! once a minute, however many ask, and when Postgres is away the last that was read stays on the page.

mod db;
pub mod pages;

use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp, civil::Date};
use sqlx::PgPool;

use crate::{
    error::{AppError, Result},
    i18n::Translations,
    ids::NoticeId,
    partial_date::PartialDate,
    vocabulary,
};

vocabulary! {
    /// What a notice tells of.
    NoticeType "notice-type" {
        /// The law has changed.
        LawChange = "law-change",
        /// Something else that people should know.
        Service = "service",
    }
}

vocabulary! {
    /// Who checked a notice against its source.
    CheckedRole "notice-checked" {
        /// A moderator.
        Moderator = "moderator",
        /// A lawyer.
        Lawyer = "lawyer",
    }
}

/// A published notice. One without a source and a check is none.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// Its name on the page.
    pub slug: String,
    /// What it tells of.
    pub kind: NoticeType,
    /// Its country.
    pub country: String,
    /// Its region, if it holds there alone.
    pub region: Option<String>,
    /// Its title.
    pub title: Translations,
    /// What has changed, in one sentence.
    pub sentence: Translations,
    /// The source's title.
    pub source_title: String,
    /// The source's address.
    pub source_url: Option<String>,
    /// When the source was published.
    pub source_published: Option<PartialDate>,
    /// From when it holds.
    pub valid_from: Option<Date>,
    /// Until when it holds.
    pub valid_until: Option<Date>,
    /// Who checked it.
    pub checked_role: CheckedRole,
    /// When it was checked.
    pub checked_on: Date,
    /// When it was put here.
    pub published_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// For so long what was read is new enough.
const FRESH: SignedDuration = SignedDuration::from_secs(60);

/// After a failure nobody waits for the database again for so long.
const PATIENCE: SignedDuration = SignedDuration::from_secs(5);

/// The notices as they were last read.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    notices: Option<Arc<Vec<Notice>>>,
    ask_again: Option<Timestamp>,
}

impl Shelf {
    /// Every published notice, the newest first.
    ///
    /// # Errors
    /// The database's, when none were ever read.
    pub async fn notices(&self, pool: &PgPool, now: Timestamp) -> Result<Arc<Vec<Notice>>> {
        let (kept, is_fresh) = self.kept(now);
        if let Some(notices) = kept.as_ref().filter(|_| is_fresh) {
            return Ok(notices.clone());
        }
        match db::load_published(pool, now).await {
            Ok(notices) => {
                let notices = Arc::new(notices);
                self.keep(Some(notices.clone()), now + FRESH);
                Ok(notices)
            }
            Err(error) => {
                self.keep(kept.clone(), now + PATIENCE);
                kept.ok_or_else(|| error.downcast::<sqlx::Error>().map_or_else(AppError::Internal, AppError::from))
            }
        }
    }

    /// What was last read, and whether that will do.
    fn kept(&self, now: Timestamp) -> (Option<Arc<Vec<Notice>>>, bool) {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (kept.notices.clone(), kept.ask_again.is_some_and(|ask_again| now < ask_again))
    }

    fn keep(&self, notices: Option<Arc<Vec<Notice>>>, ask_again: Timestamp) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Kept { notices, ask_again: Some(ask_again) };
    }
}
