//! The headers that every answer carries, whatever made it: errors, 304s and static files too (promises H1-H3, H6, H8, P3).

use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{self, HeaderName},
    },
    middleware::Next,
    response::Response,
};

use super::shell::language_of_path;
use crate::state::AppState;

/// What a page may load: its own style, script and pictures, and nothing else from anywhere.
pub const PAGE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
);

/// What data may load when somebody opens it in a browser: nothing.
pub const DATA_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");

const ALWAYS: [(HeaderName, HeaderValue); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("geolocation=(), camera=(), microphone=(), browsing-topics=()"),
    ),
];

/// Two years, as the preload lists ask.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// True for addresses that answer with data for programs rather than with pages.
pub fn is_data_path(path: &str) -> bool {
    path.starts_with("/api/") || path == "/api"
}

/// Adds the headers on the way out.
pub async fn secure(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_data = is_data_path(path);
    let is_page_path = path == "/" || language_of_path(path).is_some();
    let mut response = next.run(request).await;
    let status = response.status();
    let headers = response.headers_mut();
    // An answer without content, such as a 304, carries the policy of what it stands for.
    let is_page = headers.get(header::CONTENT_TYPE).map_or(is_page_path, |media_type| media_type.as_bytes().starts_with(b"text/html"));
    for (name, value) in ALWAYS {
        headers.insert(name, value);
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, if is_data || !is_page { DATA_POLICY } else { PAGE_POLICY });
    let sharing = if is_data { "cross-origin" } else { "same-origin" };
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static(sharing));
    if is_data {
        share(headers);
    }
    if state.config.public_url().starts_with("https://") {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
    }
    let is_error = status.is_client_error() || status.is_server_error();
    if is_error {
        headers.remove(header::ETAG);
    }
    // What nobody has thought about is not kept by anybody, nor is what went wrong.
    let is_thought_about = headers.contains_key(header::CACHE_CONTROL) || status == StatusCode::NOT_MODIFIED;
    if is_error || !is_thought_about {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Any page of any site may read data, errors and "not modified" too: a program that cannot read a 429 cannot wait
/// (promise H6). Credentials are never spoken of.
fn share(headers: &mut HeaderMap) {
    headers.entry(header::ACCESS_CONTROL_ALLOW_ORIGIN).or_insert(HeaderValue::from_static("*"));
    headers.entry(header::ACCESS_CONTROL_EXPOSE_HEADERS).or_insert(HeaderValue::from_static("etag,retry-after"));
}
