//! What browsers and proxies may keep, the answer "you have it already" before any work is done (promises H9, P11), and
//! pages as they were last sent, compressed, so that the same page is not made twice from the same content.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http_body_util::BodyExt;
use moka::sync::Cache;

use super::{page::unkept, shell::AwaySince};
use crate::{error::AppError, i18n::Lang, state::AppState};

/// Kept for a minute, and in need for a day: an edit shows soon, and a page survives our absence.
pub const PUBLIC: HeaderValue = HeaderValue::from_static("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");

/// Tells what the content of public pages stands at: equal numbers, equal content, on every node.
pub type ContentVersion = Arc<dyn Fn() -> u64 + Send + Sync>;

/// All bodies that are kept, in bytes.
const KEPT: u64 = 64 * 1024 * 1024;

/// The largest body that is kept, in bytes.
const KEPT_EACH: usize = 256 * 1024;

/// Public pages as they were sent, until content or memory moves on. What somebody typed is never among them.
#[derive(Clone)]
pub struct Pages {
    version: ContentVersion,
    sent: Cache<(u64, u64), Arc<Sent>>,
}

/// A page as it was sent.
struct Sent {
    headers: HeaderMap,
    body: Bytes,
}

impl Pages {
    /// No page yet; `version` says what content stands at.
    pub fn new(version: ContentVersion) -> Self {
        let weight = |_: &(u64, u64), sent: &Arc<Sent>| u32::try_from(sent.body.len()).unwrap_or(u32::MAX).saturating_add(1024);
        Self { version, sent: Cache::builder().weigher(weight).max_capacity(KEPT).build() }
    }

    /// Keeps a copy of what is sent, if it is small enough.
    async fn keep(&self, key: (u64, u64), response: Response) -> Result<Response, axum::Error> {
        let (parts, body) = response.into_parts();
        let body = body.collect().await?.to_bytes();
        if body.len() <= KEPT_EACH {
            self.sent.insert(key, Arc::new(Sent { headers: parts.headers.clone(), body: body.clone() }));
        }
        Ok(Response::from_parts(parts, Body::from(body)))
    }
}

/// Answers 304 where the client has this very content and from memory where we have it, and marks what may be kept.
pub async fn revalidate(State((state, pages)): State<(AppState, Pages)>, request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path();
    if !is_read || path.starts_with("/assets/") || matches!(path, "/livez" | "/readyz" | "/leave") {
        return next.run(request).await;
    }
    // The one page that is served in the language that the browser asks for.
    let varies = path == "/";
    let number = number(&state, &pages.version, &request, varies);
    let tag = HeaderValue::from_str(&format!("W/\"{number:016x}\"")).unwrap_or(HeaderValue::from_static("W/\"\""));
    if holds(request.headers(), &tag) {
        return marked(StatusCode::NOT_MODIFIED.into_response(), tag, varies);
    }
    let key = (request.method() == Method::GET && !is_typed(&request)).then(|| (number, encodings(request.headers())));
    if let Some(sent) = key.and_then(|key| pages.sent.get(&key)) {
        let mut response = Response::new(Body::from(sent.body.clone()));
        *response.headers_mut() = sent.headers.clone();
        return response;
    }
    let is_near_somebody = names(&request, &["near"]);
    let response = next.run(request).await;
    if is_near_somebody {
        return unkept(response);
    }
    if response.status() != StatusCode::OK || response.headers().contains_key(header::CACHE_CONTROL) {
        return response;
    }
    let response = marked(response, tag, varies);
    match key {
        Some(key) => pages.keep(key, response).await.unwrap_or_else(|error| AppError::Internal(error.into()).into_response()),
        None => response,
    }
}

/// Whether the address holds words that a person typed, or where a person is.
fn is_typed(request: &Request) -> bool {
    names(request, &["q", "near"])
}

/// Whether the address names one of these parameters.
fn names(request: &Request, wanted: &[&str]) -> bool {
    form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).any(|(name, _)| wanted.contains(&name.as_ref()))
}

/// The encodings that a client takes, as a number: equal wishes, equal bodies.
fn encodings(headers: &HeaderMap) -> u64 {
    let mut hash = DefaultHasher::new();
    headers.get_all(header::ACCEPT_ENCODING).iter().for_each(|value| value.as_bytes().hash(&mut hash));
    hash.finish()
}

/// Derived from what the answer is made of and from nothing about the visitor but the language that they get.
fn number(state: &AppState, version: &ContentVersion, request: &Request, varies: bool) -> u64 {
    let mut hash = DefaultHasher::new();
    crate::BUILD_ID.hash(&mut hash);
    version().hash(&mut hash);
    state.clock.today().hash(&mut hash);
    if names(request, &["open"]) {
        // Who is open is another answer in the next minute.
        state.clock.now().as_second().div_euclid(60).hash(&mut hash);
    }
    request.extensions().get::<AwaySince>().map(|away| away.0).hash(&mut hash);
    request.uri().path_and_query().map(|address| address.as_str()).hash(&mut hash);
    if varies {
        let wanted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Lang::negotiate(wanted.unwrap_or_default()).hash(&mut hash);
    }
    hash.finish()
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
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if varies {
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    response
}
