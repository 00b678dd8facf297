//! Forgetting how a sender can be reached, as the form promises.

use serde::{Deserialize, Serialize};
use sqlx::PgPool;

use super::db;
use crate::{
    ids::{ReportId, SuggestionId},
    jobs::Job,
};

/// The job that takes the contact from a message. Queued with the message.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ForgetContact {
    /// From a report.
    Report(ReportId),
    /// From a suggestion.
    Suggestion(SuggestionId),
}

impl Job for ForgetContact {
    const NAME: &'static str = "forget_contact";

    type State = PgPool;

    async fn run(self, pool: &PgPool) -> anyhow::Result<()> {
        match self {
            Self::Report(id) => db::delete_contact_of_report(pool, id).await?,
            Self::Suggestion(id) => db::delete_contact_of_suggestion(pool, id).await?,
        }
        Ok(())
    }
}
