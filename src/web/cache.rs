//! What browsers and proxies may keep, and the answer "you have it already" before any work is done (promises H9, P11).

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::shell::AwaySince;
use crate::{i18n::Lang, state::AppState};

/// Kept for a minute, and in need for a day: an edit shows soon, and a page survives our absence.
const PUBLIC: HeaderValue = HeaderValue::from_static("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");

/// Tells what the content of public pages stands at: equal numbers, equal content, on every node.
pub type ContentVersion = Arc<dyn Fn() -> u64 + Send + Sync>;

/// Answers 304 where the client has this very content, and marks what may be kept.
pub async fn revalidate(State((state, version)): State<(AppState, ContentVersion)>, request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path();
    if !is_read || path.starts_with("/assets/") || matches!(path, "/livez" | "/readyz" | "/leave") {
        return next.run(request).await;
    }
    // The one page that is served in the language that the browser asks for.
    let varies = path == "/";
    let tag = tag(&state, &version, &request, varies);
    if holds(request.headers(), &tag) {
        return marked(StatusCode::NOT_MODIFIED.into_response(), tag, varies);
    }
    let response = next.run(request).await;
    let is_keepable = response.status() == StatusCode::OK && !response.headers().contains_key(header::CACHE_CONTROL);
    if is_keepable { marked(response, tag, varies) } else { response }
}

/// Derived from what the answer is made of and from nothing about the visitor but the language that they get.
fn tag(state: &AppState, version: &ContentVersion, request: &Request, varies: bool) -> HeaderValue {
    let mut hash = DefaultHasher::new();
    crate::BUILD_ID.hash(&mut hash);
    version().hash(&mut hash);
    state.clock.today().hash(&mut hash);
    request.extensions().get::<AwaySince>().map(|away| away.0).hash(&mut hash);
    request.uri().path_and_query().map(|address| address.as_str()).hash(&mut hash);
    if varies {
        let wanted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Lang::negotiate(wanted.unwrap_or_default()).hash(&mut hash);
    }
    HeaderValue::from_str(&format!("W/\"{:016x}\"", hash.finish())).unwrap_or(HeaderValue::from_static("W/\"\""))
}

fn holds(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let held = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    held.flat_map(|value| value.split(',')).any(|held| held.trim().as_bytes() == tag.as_bytes())
}

fn marked(mut response: Response, tag: HeaderValue, varies: bool) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag);
    headers.insert(header::CACHE_CONTROL, PUBLIC);
    // Said here, so that a 304, which has no body to compress, says the same as the answer that it stands for.
    headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    if varies {
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    response
}
