//! What can go wrong in answering a request, and the small [`Problem`] that tells the outer layer of it.
//!
//! An error knows neither language nor format of the answer: `into_response` sets the status and puts a
//! [`Problem`] into the response's extensions; `web::problem` turns that into a translated page or into
//! `application/problem+json`. No text of a library ever reaches a visitor.

use std::time::Duration;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// The result of a handler.
pub type Result<T, E = AppError> = std::result::Result<T, E>;

/// One thing wrong in what was sent: where, and the key of the message that says what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the form field or query parameter, or a JSON pointer without its leading slash.
    pub field: String,
    /// A message key of `locales/<lang>/errors.ftl`.
    pub message: &'static str,
    /// A number that the message speaks of, such as the longest length allowed.
    pub limit: Option<u64>,
}

impl FieldError {
    /// An error at `field` told by the message `message`.
    pub fn new(field: impl Into<String>, message: &'static str) -> Self {
        Self { field: field.into(), message, limit: None }
    }

    /// The same with the number that the message needs.
    pub fn with_limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Why a request could not be answered as asked.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// It was sent from another site's page (403).
    #[error("forbidden")]
    Forbidden,
    /// There is nothing at this address (404).
    #[error("not found")]
    NotFound,
    /// There was something, and it is gone for good (410).
    #[error("gone")]
    Gone,
    /// The request cannot be read (400).
    #[error("bad request")]
    BadRequest(Vec<FieldError>),
    /// The request was read, and what it says is not acceptable (422).
    #[error("invalid")]
    Invalid(Vec<FieldError>),
    /// This method does not exist here (405).
    #[error("method not allowed")]
    MethodNotAllowed,
    /// The body is larger than we take (413).
    #[error("payload too large")]
    PayloadTooLarge,
    /// The address is longer than we take (414).
    #[error("uri too long")]
    UriTooLong,
    /// The body's type or encoding is not one that we read (415).
    #[error("unsupported media type")]
    UnsupportedMediaType,
    /// The Host is not ours (421).
    #[error("misdirected request")]
    MisdirectedRequest,
    /// Too many requests from one place (429); come back after the given time.
    #[error("too many requests")]
    TooManyRequests(Duration),
    /// The body came too slowly (408).
    #[error("request timeout")]
    RequestTimeout,
    /// Too busy, or a part that we need is away (503); come back after the given time.
    #[error("unavailable")]
    Unavailable(Duration),
    /// Our own fault (500); logged once, shown as a plain sentence with a reference number.
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => Self::Unavailable(Duration::from_secs(5)),
            sqlx::Error::Database(said) if said.code().is_some_and(|code| may_pass(&code)) => Self::Unavailable(Duration::from_secs(5)),
            other => Self::Internal(other.into()),
        }
    }
}

/// Whether an SQLSTATE says that the same may work a little later: the database stops, starts or is full (classes 08, 53
/// and 57P), gave up for lack of time (57014, 55P03), or preferred another transaction (class 40).
fn may_pass(code: &str) -> bool {
    ["08", "53", "57P", "57014", "55P03", "40"].iter().any(|beginning| code.starts_with(beginning))
}

/// An error with its causes. Of what the database refused, the kind alone: its words may quote what somebody sent
/// (promise P4).
fn for_log(error: &anyhow::Error) -> String {
    let mut causes = Vec::new();
    for cause in error.chain() {
        if let Some(sqlx::Error::Database(said)) = cause.downcast_ref() {
            let code = said.code();
            let (code, table, constraint) = (code.as_deref().unwrap_or("-"), said.table().unwrap_or("-"), said.constraint().unwrap_or("-"));
            causes.push(format!("the database refused: SQLSTATE {code}, table {table}, constraint {constraint}"));
            break;
        }
        causes.push(cause.to_string());
    }
    causes.join(": ")
}

impl AppError {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UriTooLong => StatusCode::URI_TOO_LONG,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::MisdirectedRequest => StatusCode::MISDIRECTED_REQUEST,
            Self::TooManyRequests(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::RequestTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// What the outer layer needs to write the answer to a request that failed.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The status, which also chooses title and sentence.
    pub status: StatusCode,
    /// What is wrong with single fields, if that is the matter.
    pub errors: Vec<FieldError>,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = self.status();
        let retry_after = match &self {
            Self::TooManyRequests(wait) | Self::Unavailable(wait) => Some(wait.as_secs().max(1)),
            _ => None,
        };
        if let Self::Internal(error) = &self {
            tracing::error!(error = for_log(error), "request failed");
        }
        let errors = match self {
            Self::BadRequest(errors) | Self::Invalid(errors) => errors,
            _ => Vec::new(),
        };
        let mut response = status.into_response();
        if let Some(seconds) = retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(Problem { status, errors });
        response
    }
}
