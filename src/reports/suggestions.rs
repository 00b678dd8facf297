//! Suggesting an organization that is missing. What comes is read and checked by a person before anything of it is shown.

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    Message, Suggestion, file_suggestion,
    forms::{self, Asked, CONTACT, Entered, Filled, Questions, Step, Subject},
};
use crate::{
    error::Result,
    state::AppState,
    web::{Form, OwnPage, Page, Shell, limits::Sender},
};

/// `/{lang}/suggest`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/suggest", get(new).post(receive))
}

static QUESTIONS: Questions = Questions {
    path: "/suggest",
    title: "suggest-title",
    lead: "suggest-lead",
    choice: None,
    asked: &[
        Asked { name: "name", label: "suggest-name", hint: None, limit: 200, is_required: true, is_long: false },
        Asked { name: "place", label: "suggest-place", hint: Some("suggest-place-hint"), limit: 200, is_required: true, is_long: false },
        Asked { name: "help", label: "suggest-help", hint: Some("form-optional"), limit: 1000, is_required: false, is_long: true },
        Asked { name: "reach", label: "suggest-reach", hint: Some("suggest-reach-hint"), limit: 300, is_required: false, is_long: true },
        Asked { name: "known", label: "suggest-known", hint: Some("suggest-known-hint"), limit: 300, is_required: false, is_long: true },
        CONTACT,
    ],
};

fn subject(shell: &Shell) -> Subject {
    Subject { about: None, action: shell.href(QUESTIONS.path) }
}

async fn new(shell: Shell) -> Response {
    let subject = subject(&shell);
    forms::ask(shell, &QUESTIONS, subject, &Filled::empty())
}

async fn receive(
    shell: Shell,
    State(state): State<AppState>,
    _: OwnPage,
    sender: Sender,
    Form(Entered(params)): Form<Entered>,
) -> Result<Response> {
    let (subject, filled) = (subject(&shell), Filled::read(&QUESTIONS, &params)?);
    match (filled.step, filled.token) {
        (Step::Edit, _) => Ok(forms::ask(shell, &QUESTIONS, subject, &filled)),
        _ if !filled.is_right() => Ok(forms::ask(shell, &QUESTIONS, subject, &filled)),
        (Step::Send, Some(token)) => {
            let message = Message { token, language: shell.lang, contact: filled.owned(CONTACT.name), content: suggestion(&filled) };
            let stored = match sender.count(state.clock.now()) {
                Ok(()) => file_suggestion(&state.pool, &message, shell.today).await,
                Err(too_many) => Err(too_many),
            };
            forms::stored(shell, &QUESTIONS, subject, &filled, stored)
        }
        _ => Ok(Page(forms::show(shell, &QUESTIONS, subject, &filled, None)).into_response()),
    }
}

fn suggestion(filled: &Filled) -> Suggestion {
    Suggestion {
        name: filled.owned("name").unwrap_or_default(),
        place: filled.owned("place").unwrap_or_default(),
        help: filled.owned("help"),
        reach: filled.owned("reach"),
        known: filled.owned("known"),
    }
}
