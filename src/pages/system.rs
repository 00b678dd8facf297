//! Answers for machines, and the way out for people.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;

use crate::{
    directory::Handle,
    error::{AppError, Result},
    state::AppState,
};

const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// How long a security.txt stays valid; it is made anew at each request, so it never runs out unseen.
const SECURITY_VALID: SignedDuration = SignedDuration::from_hours(24 * 180);

/// `/leave`: away from here, to a neutral page, with what the browser kept of us cleared as far as it obeys.
pub async fn leave(State(state): State<AppState>) -> Result<Response> {
    let location = HeaderValue::from_str(state.config.leave_url.as_str()).map_err(|error| AppError::Internal(error.into()))?;
    let headers = [
        (header::LOCATION, location),
        (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((StatusCode::SEE_OTHER, headers).into_response())
}

/// `/livez`: the process answers. Asks nothing else, so a database that is away does not get it restarted.
pub async fn livez() -> Response {
    ([(header::CONTENT_TYPE, TEXT)], "ok\n").into_response()
}

/// `/readyz`: it answers from records that are up to date, in a schema that it was made for (promise V6). When the database is away it still answers, from memory.
pub async fn readyz(handle: Option<axum::Extension<Handle>>) -> Response {
    let health = handle.map(|axum::Extension(handle)| handle.health());
    let (status, text) = match health {
        Some(health) if health.away_since.is_none() && health.is_schema_behind => (StatusCode::SERVICE_UNAVAILABLE, "migrations missing\n"),
        Some(health) if health.away_since.is_none() => (StatusCode::OK, "ok\n"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "database away\n"),
    };
    (status, [(header::CONTENT_TYPE, TEXT)], text).into_response()
}

/// `/robots.txt`: everything public may be found; lists of results are endless and are not.
pub async fn robots(State(state): State<AppState>, _: HeaderMap) -> Response {
    let text = format!(
        "User-agent: *\nDisallow: /*/search\nDisallow: /leave\nDisallow: /staff/\n\nSitemap: {}/sitemap.xml\n",
        state.config.public_url()
    );
    ([(header::CONTENT_TYPE, TEXT)], text).into_response()
}

/// `/.well-known/security.txt` (RFC 9116), when the instance has said where reports go.
pub async fn security(State(state): State<AppState>) -> Result<Response> {
    let contact = state.config.security_contact.as_ref().ok_or(AppError::NotFound)?;
    let expires = (state.clock.now() + SECURITY_VALID).strftime("%Y-%m-%dT00:00:00Z");
    let address = state.config.public_url();
    let text =
        format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en, ru\nCanonical: {address}/.well-known/security.txt\n");
    Ok(([(header::CONTENT_TYPE, TEXT)], text).into_response())
}
