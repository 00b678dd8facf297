//! What every handler may ask for. It holds parts of the kit alone and lives below the rooms.

use std::sync::Arc;

use axum::extract::FromRef;
use sqlx::PgPool;

use crate::{clock::Clock, config::ServeConfig, i18n::Words, mail::Mailer};

/// The state of the running server; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The settings.
    pub config: Arc<ServeConfig>,
    /// The database, as the web role. Public reads never touch it.
    pub pool: PgPool,
    /// All messages in all languages.
    pub words: Words,
    /// The time.
    pub clock: Clock,
    /// Where mails go.
    pub mailer: Mailer,
}

impl FromRef<AppState> for PgPool {
    fn from_ref(state: &AppState) -> Self {
        state.pool.clone()
    }
}

impl FromRef<AppState> for Words {
    fn from_ref(state: &AppState) -> Self {
        state.words.clone()
    }
}

impl FromRef<AppState> for Clock {
    fn from_ref(state: &AppState) -> Self {
        state.clock.clone()
    }
}
