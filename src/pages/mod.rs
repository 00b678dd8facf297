//! Pages about no single record: home, the way out, and what machines ask for.

mod home;
mod system;

use axum::{Router, routing::get};

use crate::state::AppState;

/// Home in every language, `/leave`, health checks, robots.txt and security.txt.
pub fn pages() -> Router<AppState> {
    Router::new()
        .route("/", get(home::negotiated))
        .route("/{lang}/", get(home::show))
        .route("/{lang}", get(home::with_slash))
        .route("/leave", get(system::leave))
        .route("/livez", get(system::livez))
        .route("/readyz", get(system::readyz))
        .route("/robots.txt", get(system::robots))
        .route("/.well-known/security.txt", get(system::security))
}
