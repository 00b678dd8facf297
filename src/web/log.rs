//! What is written down of requests: by default nothing, and even with the access log on nothing of who asked or for
//! what (promises P4, P5).

use std::sync::atomic::{AtomicU64, Ordering};

use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};

use crate::{ids::RequestId, state::AppState};

/// Logs method, route template, status, milliseconds and request id of each request, if that is switched on.
pub async fn access(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if !state.config.access_log {
        return next.run(request).await;
    }
    let method = method_name(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |route| route.as_str().to_owned());
    let id = request.extensions().get::<RequestId>().copied().unwrap_or_default();
    let began = state.clock.now();
    let response = next.run(request).await;
    let milliseconds = state.clock.now().duration_since(began).as_millis();
    tracing::info!(method, route, status = response.status().as_u16(), milliseconds, request_id = %id, "answered");
    response
}

/// A method that nobody has heard of is a text of the visitor's.
fn method_name(method: &Method) -> &'static str {
    const KNOWN: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("-")
}

/// Panics since the start of the process.
static PANICS: AtomicU64 = AtomicU64::new(0);

/// From now on a panic is counted (promise V9) and logged by its place alone. Its message may quote what somebody asked for: "byte index 1 is not
/// a char boundary; it is inside 'ж' of `…`".
pub fn note_panics_by_place() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let panics = PANICS.fetch_add(1, Ordering::Relaxed) + 1;
        tracing::error!(place, panics, "a part of the program panicked");
    }));
}
