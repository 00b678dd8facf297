//! Puts the server together: routes, and around them the layers that keep our promises. The tests start this same thing.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
};
use tower_http::compression::{CompressionLayer, CompressionLevel};

use crate::{
    directory::Handle,
    jobs::Runner,
    mail::outbox::{Postman, SendMail},
    reports::jobs::ForgetContact,
    routes::routes,
    state::AppState,
    web::{
        self, AwaySince,
        cache::{ContentVersion, Pages},
        limits::{Concurrency, RateLimiter},
    },
};

/// Brotli at this level costs a page less than a millisecond and saves a phone a second.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(4);

/// The whole site.
pub fn build(state: AppState, directory: Handle) -> Router {
    with_layers(routes(), state, directory)
}

/// Any routes in our layers. On the way in a request passes them from the last to the first.
pub fn with_layers(routes: Router<AppState>, state: AppState, directory: Handle) -> Router {
    let limiter = Arc::new(RateLimiter::new(state.config.anonymous_rate, state.clock.now()));
    let version: ContentVersion = {
        let directory = directory.clone();
        Arc::new(move || directory.current().version())
    };
    routes
        .layer(from_fn_with_state(Arc::new(Concurrency::default()), web::limits::shed))
        // Inside of what keeps pages, so that they are compressed once.
        .layer(CompressionLayer::new().quality(COMPRESSION))
        // Outside of the places for work: "you have it already" needs none.
        .layer(from_fn_with_state((state.clone(), Pages::new(version)), web::cache::revalidate))
        .layer(from_fn(web::limits::bound))
        .layer(from_fn_with_state((state.clone(), limiter), web::limits::rate))
        .layer(from_fn_with_state(state.clone(), web::host::check))
        .layer(from_fn_with_state(state.clone(), web::log::access))
        .layer(from_fn_with_state(state.clone(), web::problem::render))
        // For what has become of errors just now.
        .layer(CompressionLayer::new().quality(COMPRESSION))
        .layer(from_fn_with_state(state.clone(), web::headers::secure))
        .layer(from_fn_with_state(directory, lend))
        .with_state(state)
}

/// Gives the request the directory, and tells it when the records behind it cannot be reached.
async fn lend(State(directory): State<Handle>, mut request: Request, next: Next) -> Response {
    let away = directory.health().away_since.map(AwaySince);
    if let Some(away) = away {
        request.extensions_mut().insert(away);
    }
    request.extensions_mut().insert(directory);
    let mut response = next.run(request).await;
    if away.is_some() {
        response.headers_mut().insert(header::WARNING, HeaderValue::from_static("110 - \"Response is Stale\""));
    }
    response
}

/// Every job that the queue may hold.
pub fn jobs(state: &AppState) -> Runner {
    let postman = Postman { pool: state.pool.clone(), clock: state.clock.clone(), mailer: state.mailer.clone() };
    Runner::new(&state.pool, &state.clock).with::<SendMail>(postman).with::<ForgetContact>(state.pool.clone())
}
