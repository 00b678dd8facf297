//! The outer layer that gives every failed answer its body: a page in the reader's language, or
//! `application/problem+json` (RFC 9457) for programs. It also covers the empty 404 and 405 of the router and panics.

use std::panic::AssertUnwindSafe;

use askama::Template;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use serde::Serialize;

use super::{
    extract::Json,
    headers::is_data_path,
    page::Page,
    shell::{AwaySince, Shell, language_of_request},
};
use crate::{
    error::{AppError, FieldError, Problem},
    i18n::number,
    ids::RequestId,
    state::AppState,
};

/// The page of a failed request.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// The frame.
    pub shell: Shell,
    /// The status, printed small.
    pub status: u16,
    /// What happened, in one line.
    pub title: String,
    /// What the reader can do.
    pub detail: String,
    /// What is wrong in single fields.
    pub errors: Vec<String>,
    /// What to quote to us, when the fault is ours.
    pub reference: Option<RequestId>,
}

/// A problem as RFC 9457 writes it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemDetails {
    /// Always `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What happened, in the reader's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What to do about it.
    pub detail: String,
    /// The id of this request.
    pub instance: String,
    /// What is wrong in single parameters or members.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
}

/// One thing wrong in what was sent.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemField {
    /// A JSON pointer to the member, or the name of the parameter after a slash; empty for the whole.
    pub pointer: String,
    /// What is wrong with it.
    pub detail: String,
}

/// Puts the request's id into it, runs it, and gives the answer a body when it is a problem.
pub async fn render(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let id = RequestId::new();
    request.extensions_mut().insert(id);
    let path = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or_default().to_owned();
    let accept_language = header_text(request.headers(), header::ACCEPT_LANGUAGE).to_owned();
    let away = request.extensions().get::<AwaySince>().copied();
    let response = AssertUnwindSafe(next.run(request)).catch_unwind().await.unwrap_or_else(|_| {
        // Logged as any fault of ours; the process lives on.
        AppError::Internal(anyhow::anyhow!("a handler panicked")).into_response()
    });
    let Some(problem) = problem_of(&response) else {
        return response;
    };
    let lang = language_of_request(&path, &accept_language);
    let mut shell = Shell::new(&state, lang, &path, &query);
    shell.away_since = away.map(|away| away.0);
    let (parts, _) = response.into_parts();
    let mut body = if is_data_path(&path) { details(&shell, &problem, id) } else { page(shell, &problem, id) };
    *body.status_mut() = problem.status;
    // Allow, Retry-After and the like belong to the status, whatever the body.
    for (name, value) in &parts.headers {
        if !matches!(*name, header::CONTENT_TYPE | header::CONTENT_LENGTH) {
            body.headers_mut().append(name, value.clone());
        }
    }
    body.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    body
}

/// The problem that a handler reported, or the bare status of the router's own refusals.
fn problem_of(response: &Response) -> Option<Problem> {
    let status = response.status();
    let is_bare = (status.is_client_error() || status.is_server_error()) && !response.headers().contains_key(header::CONTENT_TYPE);
    let reported = response.extensions().get::<Problem>().cloned();
    reported.or_else(|| is_bare.then(|| Problem { status, errors: Vec::new() }))
}

fn page(shell: Shell, problem: &Problem, id: RequestId) -> Response {
    let reference = problem.status.is_server_error().then_some(id);
    let (title, detail) = words_of(&shell, problem.status);
    let errors = problem.errors.iter().map(|error| sentence(&shell, error)).collect();
    Page(ErrorPage { status: problem.status.as_u16(), title, detail, errors, reference, shell }).into_response()
}

fn details(shell: &Shell, problem: &Problem, id: RequestId) -> Response {
    let (title, detail) = words_of(shell, problem.status);
    // The empty pointer means the whole of what was sent; a lone slash would mean a member without a name (RFC 6901).
    let pointer = |field: &str| if field.is_empty() { String::new() } else { format!("/{field}") };
    let errors = problem.errors.iter().map(|error| ProblemField { pointer: pointer(&error.field), detail: sentence(shell, error) });
    let details = ProblemDetails {
        kind: "about:blank",
        title,
        status: problem.status.as_u16(),
        detail,
        instance: format!("urn:uuid:{id}"),
        errors: errors.collect(),
    };
    let content_type = HeaderValue::from_static("application/problem+json; charset=utf-8");
    let language = HeaderValue::from_static(shell.lang.code());
    let mut response = Json(details).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
    response
}

/// Title and advice for a status; statuses without words of their own use those of their class.
fn words_of(shell: &Shell, status: StatusCode) -> (String, String) {
    let (title, detail) = match status.as_u16() {
        403 => ("error-403-title", "error-403-detail"),
        404 => ("error-404-title", "error-404-detail"),
        405 => ("error-405-title", "error-405-detail"),
        408 => ("error-408-title", "error-408-detail"),
        410 => ("error-410-title", "error-410-detail"),
        413 | 414 => ("error-too-long-title", "error-too-long-detail"),
        415 => ("error-415-title", "error-415-detail"),
        421 => ("error-421-title", "error-421-detail"),
        422 => ("error-422-title", "error-422-detail"),
        429 => ("error-429-title", "error-429-detail"),
        503 => ("error-503-title", "error-503-detail"),
        code if code < 500 => ("error-400-title", "error-400-detail"),
        _ => ("error-500-title", "error-500-detail"),
    };
    (shell.t(title), shell.t(detail))
}

fn sentence(shell: &Shell, error: &FieldError) -> String {
    let sentence = match error.limit {
        Some(limit) => shell.t2(error.message, "field", error.field.clone(), "limit", number(limit)),
        None => shell.t1(error.message, "field", error.field.clone()),
    };
    if error.field.is_empty() {
        // Such a sentence begins with the field's name and a colon: without a name, the colon goes too.
        return sentence.trim_start_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    }
    sentence
}

fn header_text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
