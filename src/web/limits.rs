//! How much anybody may ask of us: length of addresses, time per request, requests at once per kind of page, and
//! requests per minute from one network (promises I1, I5, P6, V2, V3).

use std::{
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{DefaultKeyedRateLimiter, Quota};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::{extract::BODY_DEADLINE, headers::is_data_path, params::check_text};
use crate::{
    error::{AppError, FieldError},
    state::AppState,
};

/// The longest address that we take, in bytes.
pub const LONGEST_URI: usize = 8 * 1024;

/// How long a handler may take, not counting the arrival of a body.
pub const REQUEST_DEADLINE: Duration = Duration::from_secs(10);

/// The client's end of the connection, put into each request by the accept loop.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// Refuses what is too long or encoded in a way we do not read, and gives up on what takes too long.
pub async fn bound(request: Request, next: Next) -> Response {
    if request.uri().to_string().len() > LONGEST_URI {
        return AppError::UriTooLong.into_response();
    }
    if request.headers().contains_key(header::CONTENT_ENCODING) {
        return AppError::UnsupportedMediaType.into_response();
    }
    if let Err(error) = check_path(request.uri().path()) {
        return error.into_response();
    }
    let has_body = request.headers().contains_key(header::TRANSFER_ENCODING)
        || request.headers().get(header::CONTENT_LENGTH).is_some_and(|length| length != "0");
    let deadline = if has_body { REQUEST_DEADLINE + BODY_DEADLINE } else { REQUEST_DEADLINE };
    match tokio::time::timeout(deadline, next.run(request)).await {
        Ok(response) => response,
        Err(_) => AppError::Unavailable(Duration::from_secs(10)).into_response(),
    }
}

/// Static files, health checks and the way out: answered however busy we are and however often somebody asks.
fn is_always_answered(path: &str) -> bool {
    path.starts_with("/assets/") || matches!(path, "/livez" | "/readyz" | "/leave")
}

/// A path is text like any other.
fn check_path(path: &str) -> Result<(), AppError> {
    let text = percent_encoding::percent_decode_str(path).decode_utf8();
    let text = text.map_err(|_| AppError::BadRequest(vec![FieldError::new("", "error-not-utf8")]))?;
    check_text(&text, "")
}

/// How many requests of each kind are worked on at once. More are turned away at once rather than queued, so that
/// one kind of page cannot starve the others. What is always answered is not counted.
#[derive(Debug)]
pub struct Concurrency {
    search: Semaphore,
    data: Semaphore,
    pages: Semaphore,
}

impl Default for Concurrency {
    fn default() -> Self {
        Self { search: Semaphore::new(64), data: Semaphore::new(64), pages: Semaphore::new(256) }
    }
}

impl Concurrency {
    /// The places for a kind of page, by its path.
    pub fn class(&self, path: &str) -> Option<&Semaphore> {
        let rest = path.get(1..).and_then(|path| path.split_once('/')).map_or("", |(_, rest)| rest);
        match path {
            _ if is_always_answered(path) => None,
            _ if is_data_path(path) => Some(&self.data),
            _ if rest == "search" => Some(&self.search),
            _ => Some(&self.pages),
        }
    }
}

/// Turns a request away when its kind is full.
pub async fn shed(State(concurrency): State<Arc<Concurrency>>, request: Request, next: Next) -> Response {
    let Some(class) = concurrency.class(request.uri().path()) else {
        return next.run(request).await;
    };
    match class.try_acquire() {
        Ok(_place) => next.run(request).await,
        Err(_) => AppError::Unavailable(Duration::from_secs(1)).into_response(),
    }
}

/// Counts requests per network for a minute at a time. It keeps only a salted hash of the network (/24 or /48), in
/// memory; the salt is random and thrown away with all counters after a day, so nothing can be traced back.
#[derive(Debug)]
pub struct RateLimiter {
    per_minute: Option<NonZeroU32>,
    today: Mutex<Arc<Counters>>,
}

#[derive(Debug)]
struct Counters {
    salt: [u8; 32],
    born: Timestamp,
    limiter: DefaultKeyedRateLimiter<[u8; 16]>,
    messages: DefaultKeyedRateLimiter<[u8; 16]>,
}

/// Messages from one network in an hour. A house full of people shares a network; and no network alone can send as many
/// in a day as are taken on a day (promise M5).
const MESSAGES_PER_HOUR: NonZeroU32 = NonZeroU32::new(20).unwrap();

const SALT_LIFE: SignedDuration = SignedDuration::from_hours(24);

impl RateLimiter {
    /// A limiter of `per_minute` requests from one network; 0 = no limit.
    pub fn new(per_minute: u32, now: Timestamp) -> Self {
        let per_minute = NonZeroU32::new(per_minute);
        Self { per_minute, today: Mutex::new(Arc::new(Counters::new(per_minute, now))) }
    }

    /// Counts one request from `address`; false when it is one too many.
    pub fn allows(&self, address: IpAddr, now: Timestamp) -> bool {
        if self.per_minute.is_none() {
            return true;
        }
        let counters = self.counters(now);
        counters.limiter.check_key(&counters.key(address)).is_ok()
    }

    /// Counts one message from `address` that is to be kept; false when it is one too many.
    fn allows_message(&self, address: IpAddr, now: Timestamp) -> bool {
        if self.per_minute.is_none() {
            return true;
        }
        let counters = self.counters(now);
        counters.messages.check_key(&counters.key(address)).is_ok()
    }

    fn counters(&self, now: Timestamp) -> Arc<Counters> {
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        if now.duration_since(today.born).abs() >= SALT_LIFE {
            *today = Arc::new(Counters::new(self.per_minute, now));
        }
        today.clone()
    }
}

impl Counters {
    fn new(per_minute: Option<NonZeroU32>, now: Timestamp) -> Self {
        let quota = Quota::per_minute(per_minute.unwrap_or(NonZeroU32::MIN));
        let messages = DefaultKeyedRateLimiter::keyed(Quota::per_hour(MESSAGES_PER_HOUR));
        Self { salt: rand::random(), born: now, limiter: DefaultKeyedRateLimiter::keyed(quota), messages }
    }

    fn key(&self, address: IpAddr) -> [u8; 16] {
        let mut hash = Sha256::new();
        hash.update(self.salt);
        match address.to_canonical() {
            IpAddr::V4(address) => hash.update(&address.octets()[..3]),
            IpAddr::V6(address) => hash.update(&address.octets()[..6]),
        }
        let digest = hash.finalize();
        std::array::from_fn(|index| digest[index])
    }
}

/// Where a message comes from, for as long as the request takes: handlers that keep something ask whether they may.
#[derive(Debug, Clone, Default)]
pub struct Sender(Option<(Arc<RateLimiter>, IpAddr)>);

impl Sender {
    /// Counts a message.
    ///
    /// # Errors
    /// `TooManyRequests` when it is one too many from its network.
    pub fn count(&self, now: Timestamp) -> Result<(), AppError> {
        match &self.0 {
            Some((limiter, address)) if !limiter.allows_message(*address, now) => Err(AppError::TooManyRequests(Duration::from_secs(3600))),
            _ => Ok(()),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Sender {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}

/// Turns a network away that asks too often. What is always answered is not counted.
pub async fn rate(State((state, limiter)): State<(AppState, Arc<RateLimiter>)>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_counted = !is_always_answered(path);
    let address = request.extensions().get::<Peer>().map(|peer| client(peer.0.ip(), request.headers(), &state.config.trusted_proxies.0));
    match address {
        Some(address) if is_counted && !limiter.allows(address, state.clock.now()) => {
            AppError::TooManyRequests(Duration::from_secs(60)).into_response()
        }
        _ => {
            request.extensions_mut().insert(Sender(address.map(|address| (limiter, address))));
            next.run(request).await
        }
    }
}

/// Who is asking: the peer, or what a trusted proxy says of it, read from the right: what stands further left was sent
/// by whoever asks, and may be anything (promise H7).
pub fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.contains(&address.to_canonical());
    if !is_trusted(&peer) {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|value| value.split(',')).collect();
    hops.into_iter().rev().map_while(|hop| hop.trim().parse().ok()).find(|hop| !is_trusted(hop)).unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn p6_counts_networks_not_people_and_forgets_after_a_day() {
        let start: Timestamp = "2026-11-24T00:00:00Z".parse().unwrap();
        let limiter = RateLimiter::new(2, start);
        assert!(limiter.allows(address("192.0.2.1"), start));
        assert!(limiter.allows(address("192.0.2.99"), start), "same network, second request");
        assert!(!limiter.allows(address("192.0.2.7"), start), "same network, third request");
        assert!(limiter.allows(address("198.51.100.1"), start), "another network");
        let salt = limiter.counters(start).salt;
        let next_day = start + SALT_LIFE;
        assert!(limiter.allows(address("192.0.2.7"), next_day));
        assert_ne!(salt, limiter.counters(next_day).salt);
    }

    #[test]
    fn m5_messages_are_counted_by_the_hour_and_apart_from_pages() {
        let now: Timestamp = "2026-11-24T00:00:00Z".parse().unwrap();
        let limiter = Arc::new(RateLimiter::new(1, now));
        let from = |text: &str| Sender(Some((limiter.clone(), address(text))));
        assert!(limiter.allows(address("192.0.2.1"), now) && !limiter.allows(address("192.0.2.1"), now));
        assert!((0..20).all(|host| from(&format!("192.0.2.{host}")).count(now).is_ok()));
        assert_eq!(from("192.0.2.99").count(now).unwrap_err().status().as_u16(), 429);
        assert!(from("198.51.100.1").count(now).is_ok(), "another network");
        assert!(from("192.0.2.99").count(now + SALT_LIFE).is_ok());
        assert!(Sender::default().count(now).is_ok());
    }

    #[test]
    fn zero_is_no_limit() {
        let now: Timestamp = "2026-11-24T00:00:00Z".parse().unwrap();
        let limiter = RateLimiter::new(0, now);
        assert!((0..10_000).all(|_| limiter.allows(address("192.0.2.1"), now)));
    }

    #[test]
    fn h7_forwarding_headers_are_believed_from_configured_proxies_only() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "203.0.113.9, 198.51.100.7, 10.0.0.2".parse().unwrap());
        let proxies = [address("10.0.0.1"), address("10.0.0.2")];
        assert_eq!(client(address("192.0.2.1"), &headers, &proxies), address("192.0.2.1"));
        assert_eq!(client(address("10.0.0.1"), &headers, &proxies), address("198.51.100.7"));
        assert_eq!(client(address("10.0.0.1"), &HeaderMap::new(), &proxies), address("10.0.0.1"));
        headers.insert("x-forwarded-for", "unknown, 198.51.100.7, 10.0.0.2".parse().unwrap());
        assert_eq!(client(address("10.0.0.1"), &headers, &proxies), address("198.51.100.7"), "what the visitor sent changes nothing");
        headers.insert("x-forwarded-for", "198.51.100.7, unknown".parse().unwrap());
        assert_eq!(client(address("10.0.0.1"), &headers, &proxies), address("10.0.0.1"), "nothing beyond what cannot be read");
    }
}
