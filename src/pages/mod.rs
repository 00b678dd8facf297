//! Pages about no single record: home, texts about the site, the way out, and what machines ask for.

mod data;
pub mod developers;
mod home;
mod sitemap;
mod status;
mod system;
mod texts;

use axum::{Router, routing::get};

use crate::state::AppState;

/// Home and texts in every language, `/leave`, health checks, robots.txt, sitemaps, opensearch.xml and security.txt.
pub fn pages() -> Router<AppState> {
    Router::new()
        .route("/", get(home::negotiated))
        .route("/{lang}/", get(home::show))
        .route("/{lang}", get(home::with_slash))
        .merge(texts::pages())
        .route("/{lang}/data", get(data::show))
        .route("/{lang}/status", get(status::show))
        .route("/leave", get(system::leave))
        .route("/livez", get(system::livez))
        .route("/readyz", get(system::readyz))
        .route("/robots.txt", get(system::robots))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemaps/{lang}", get(sitemap::show))
        .route("/opensearch.xml", get(sitemap::open_search))
        .route("/.well-known/security.txt", get(system::security))
}
