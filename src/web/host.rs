//! Only requests for our own host are answered (promise H4): links and mails are made from the configured
//! address alone, and nobody can make us speak in the name of another.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{error::AppError, state::AppState};

/// Refuses requests for other hosts with 421, and requests with none or several with 400. Health checks come from
/// machines that know only an address, so they may ask for any.
pub async fn check(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if matches!(request.uri().path(), "/livez" | "/readyz") {
        return next.run(request).await;
    }
    match asked_host(request.headers(), request.uri()) {
        None => AppError::BadRequest(Vec::new()).into_response(),
        Some(host) if is_ours(&state, &host) => next.run(request).await,
        Some(_) => AppError::MisdirectedRequest.into_response(),
    }
}

/// The one host that the request asks for, in lower case.
fn asked_host(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?.to_ascii_lowercase();
    let is_single = hosts.next().is_none() && !host.is_empty();
    let agrees = uri.authority().is_none_or(|authority| authority.as_str().eq_ignore_ascii_case(&host));
    (is_single && agrees).then_some(host)
}

fn is_ours(state: &AppState, host: &str) -> bool {
    let config = &state.config;
    let public = config.public_url();
    let (scheme, authority) = public.split_once("://").unwrap_or_default();
    // The port that goes without saying may be said.
    let usual_port = if scheme == "https" { ":443" } else { ":80" };
    let host = host.strip_suffix(usual_port).unwrap_or(host);
    if host.eq_ignore_ascii_case(authority) {
        return true;
    }
    // On the machine itself, localhost has three names.
    let port = config.listen.port();
    config.base_url.is_none()
        && config.listen.ip().is_loopback()
        && ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host == format!("{name}:{port}"))
}
