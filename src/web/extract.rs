//! The extractors that handlers use. axum's own answer a bad request in English library text; these answer with
//! an [`AppError`], which the outer layer shows in the reader's language.

use std::time::Duration;

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, HeaderValue, header, request::Parts},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;

use super::params::{FromParams, Params, check_text};
use crate::error::{AppError, FieldError};

/// The largest form that we take, in bytes (promise I1).
pub const LARGEST_FORM: usize = 64 * 1024;

/// The largest JSON body that we take, in bytes (promise I1).
pub const LARGEST_JSON: usize = 256 * 1024;

/// How long a body may take to arrive (promise V2).
pub const BODY_DEADLINE: Duration = Duration::from_secs(15);

/// The parts of the path. What does not parse names nothing that exists: 404.
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = AppError;

    #[expect(clippy::disallowed_types, reason = "the one place that wraps it")]
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let path = axum::extract::Path::<T>::from_request_parts(parts, state).await;
        path.map(|axum::extract::Path(value)| Self(value)).map_err(|_| AppError::NotFound)
    }
}

/// The query string.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T: FromParams, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        let params = Params::parse(parts.uri.query().unwrap_or_default())?;
        T::from_params(&params).map(Self)
    }
}

/// A posted form, `application/x-www-form-urlencoded`.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: FromParams, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Self, AppError> {
        let bytes = body(request, "application/x-www-form-urlencoded", LARGEST_FORM).await?;
        let text = std::str::from_utf8(&bytes).map_err(|_| AppError::BadRequest(vec![FieldError::new("", "error-not-utf8")]))?;
        T::from_params(&Params::parse_within(text, T::LONGEST_VALUE)?).map(Self)
    }
}

/// A JSON body, of a request or of an answer. Unknown fields of a request are refused by the type (`deny_unknown_fields`).
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &S) -> Result<Self, AppError> {
        let bytes = body(request, "application/json", LARGEST_JSON).await?;
        let text = std::str::from_utf8(&bytes).map_err(|_| AppError::BadRequest(vec![FieldError::new("", "error-not-utf8")]))?;
        check_json(text)?;
        let value = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text));
        value.map(Self).map_err(|error| AppError::Invalid(vec![FieldError::new(pointer(error.path()), "error-not-a-value")]))
    }
}

/// Refuses what is not JSON, and harmful characters in any name or text of it, escaped ones such as `\u0000` too.
fn check_json(text: &str) -> Result<(), AppError> {
    let value = serde_json::from_str(text).map_err(|_| AppError::BadRequest(vec![FieldError::new("", "error-not-json")]))?;
    check_texts(&value, "")
}

fn check_texts(value: &serde_json::Value, field: &str) -> Result<(), AppError> {
    use serde_json::Value;
    match value {
        Value::String(text) => check_text(text, field),
        Value::Array(items) => items.iter().enumerate().try_for_each(|(index, item)| check_texts(item, &below(field, &index.to_string()))),
        Value::Object(members) => members.iter().try_for_each(|(name, member)| {
            check_text(name, field)?;
            check_texts(member, &below(field, name))
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

/// The place of an error as a JSON pointer (RFC 6901) without its leading slash.
fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter().fold(String::new(), |field, segment| match segment {
        Segment::Seq { index } => below(&field, &index.to_string()),
        Segment::Map { key } => below(&field, key),
        Segment::Enum { .. } | Segment::Unknown => field,
    })
}

fn below(field: &str, name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    if field.is_empty() { name } else { format!("{field}/{name}") }
}

/// Reads a body of the one type that we understand here, within size and time.
async fn body(request: Request, media_type: &str, largest: usize) -> Result<bytes::Bytes, AppError> {
    check_media_type(request.headers(), media_type)?;
    let body = Limited::new(request.into_body(), largest).collect();
    match tokio::time::timeout(BODY_DEADLINE, body).await {
        Err(_) => Err(AppError::RequestTimeout),
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(AppError::PayloadTooLarge),
        Ok(Err(_)) => Err(AppError::BadRequest(Vec::new())),
    }
}

fn check_media_type(headers: &HeaderMap, expected: &str) -> Result<(), AppError> {
    let sent = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = sent.split(';').map(str::trim);
    let is_expected = parts.next().is_some_and(|essence| essence.eq_ignore_ascii_case(expected));
    let is_utf8 =
        parts.all(|parameter| parameter.eq_ignore_ascii_case("charset=utf-8") || !parameter.to_ascii_lowercase().starts_with("charset"));
    if is_expected && is_utf8 { Ok(()) } else { Err(AppError::UnsupportedMediaType) }
}

impl<T: serde::Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(bytes) => ([(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"))], bytes).into_response(),
            Err(error) => AppError::Internal(error.into()).into_response(),
        }
    }
}
