//! What has become of a message: asked with the code of its receipt, which never stands in an address.

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};

use super::{Followed, FollowedState, Receipt, follow};
use crate::{
    error::Result,
    i18n::direction_of,
    state::AppState,
    web::{Form, FromParams, OwnPage, Page, Params, Shell},
};

/// `/{lang}/receipts`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/receipts", get(ask).post(show))
}

/// The question for a code.
#[derive(Template)]
#[template(path = "reports/receipts.html")]
pub struct AskPage {
    /// The frame.
    pub shell: Shell,
    /// What was typed.
    pub typed: String,
    /// Whether there is no message with this code.
    pub is_wrong: bool,
}

/// What has become of a message.
#[derive(Template)]
#[template(path = "reports/followed.html")]
pub struct FollowedPage {
    /// The frame.
    pub shell: Shell,
    /// The message.
    pub followed: Followed,
}

impl FollowedPage {
    /// What was sent, and when.
    pub fn sent(&self) -> String {
        let key = match self.followed.state {
            FollowedState::Report(_) => "receipts-report",
            FollowedState::Suggestion(_) => "receipts-suggestion",
        };
        self.shell.t1(key, "date", self.shell.date(&self.followed.received_on.into()))
    }

    /// Its state in words.
    pub fn state(&self) -> String {
        match self.followed.state {
            FollowedState::Report(state) => self.shell.t(state.key()),
            FollowedState::Suggestion(state) => self.shell.t(state.key()),
        }
    }

    /// Which way a language runs.
    pub fn dir(&self, language: &str) -> &'static str {
        direction_of(language)
    }
}

/// A code as it was typed.
struct Typed(String);

impl FromParams for Typed {
    fn from_params(params: &Params) -> Result<Self> {
        Ok(Self(params.one("code")?.unwrap_or_default().to_owned()))
    }
}

async fn ask(shell: Shell) -> Response {
    Page(AskPage { typed: String::new(), is_wrong: false, shell }).into_response()
}

/// Every wrong code gets the same answer in the same way, whatever is wrong with it.
async fn show(shell: Shell, State(state): State<AppState>, _: OwnPage, Form(Typed(typed)): Form<Typed>) -> Result<Response> {
    match follow(&state.pool, &Receipt::typed(&typed)).await? {
        Some(followed) => Ok(Page(FollowedPage { followed, shell }).into_response()),
        None => Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(AskPage { typed, is_wrong: true, shell })).into_response()),
    }
}
