//! The access log: off by default, and even when on it knows nothing of who asked or for what (promises P4, P5).

use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};

use crate::{ids::RequestId, state::AppState};

/// Logs method, route template, status, milliseconds and request id of each request, if that is switched on.
pub async fn access(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if !state.config.access_log {
        return next.run(request).await;
    }
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |route| route.as_str().to_owned());
    let id = request.extensions().get::<RequestId>().copied().unwrap_or_default();
    let began = state.clock.now();
    let response = next.run(request).await;
    let milliseconds = state.clock.now().duration_since(began).as_millis();
    tracing::info!(%method, route, status = response.status().as_u16(), milliseconds, request_id = %id, "answered");
    response
}
