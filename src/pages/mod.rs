//! Pages about no single record: home, the way out, and what machines ask for.

mod home;
mod sitemap;
mod system;

use axum::{Router, routing::get};

use crate::state::AppState;

/// Home in every language, `/leave`, health checks, robots.txt, sitemaps, opensearch.xml and security.txt.
pub fn pages() -> Router<AppState> {
    Router::new()
        .route("/", get(home::negotiated))
        .route("/{lang}/", get(home::show))
        .route("/{lang}", get(home::with_slash))
        .route("/leave", get(system::leave))
        .route("/livez", get(system::livez))
        .route("/readyz", get(system::readyz))
        .route("/robots.txt", get(system::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemaps/{lang}", get(sitemap::show))
        .route("/opensearch.xml", get(sitemap::open_search))
        .route("/.well-known/security.txt", get(system::security))
}
