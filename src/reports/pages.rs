//! Reporting a problem with an organization, or with the site.

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    Message, Report, ReportKind, file_report,
    forms::{self, Asked, CONTACT, Choice, Entered, Filled, Questions, Step, Subject, Wrong},
};
use crate::{
    directory::{Current, Directory, Found, PublicOrganization},
    error::{AppError, Result},
    state::AppState,
    web::{Form, FromParams, OwnPage, Page, Params, Query, Shell, limits::Sender},
};

/// `/{lang}/report`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/report", get(new).post(receive))
}

static QUESTIONS: Questions = Questions {
    path: "/report",
    title: "report-title",
    lead: "report-lead",
    choice: Some(Choice { name: "kind", legend: "report-kind", values: kinds }),
    asked: &[
        Asked { name: "text", label: "report-text", hint: Some("report-text-hint"), limit: 1000, is_required: false, is_long: true },
        CONTACT,
    ],
};

fn kinds() -> Vec<(&'static str, &'static str)> {
    ReportKind::ALL.iter().map(|kind| (kind.as_str(), kind.key())).collect()
}

/// The slug of the organization that the report is about.
struct About(Option<String>);

impl FromParams for About {
    fn from_params(params: &Params) -> Result<Self> {
        Ok(Self(params.one("o")?.map(str::to_owned)))
    }
}

/// The organization with this slug; none for a report about the site.
fn find<'a>(directory: &'a Directory, about: &About) -> Result<Option<&'a PublicOrganization>> {
    let Some(slug) = &about.0 else { return Ok(None) };
    match directory.find_by_slug(slug) {
        Found::Here(organization) | Found::Moved(organization) => Ok(Some(organization)),
        Found::Gone(_) => Err(AppError::Gone),
        Found::Nothing => Err(AppError::NotFound),
    }
}

fn subject(shell: &Shell, organization: Option<&PublicOrganization>) -> Subject {
    match organization {
        Some(organization) => Subject {
            about: Some(shell.t1("report-about", "organization", organization.name.text(shell.lang))),
            action: shell.href(&format!("/report?o={}", organization.slug)),
        },
        None => Subject { about: Some(shell.t("report-about-site")), action: shell.href("/report") },
    }
}

async fn new(shell: Shell, Current(directory): Current, Query(about): Query<About>) -> Result<Response> {
    let subject = subject(&shell, find(&directory, &about)?);
    Ok(forms::ask(shell, &QUESTIONS, subject, &Filled::empty()))
}

async fn receive(
    shell: Shell,
    Current(directory): Current,
    State(state): State<AppState>,
    _: OwnPage,
    sender: Sender,
    Query(about): Query<About>,
    Form(Entered(params)): Form<Entered>,
) -> Result<Response> {
    let organization = find(&directory, &about)?;
    let subject = subject(&shell, organization);
    let filled = read(&params)?;
    match (filled.step, filled.token) {
        (Step::Edit, _) => Ok(forms::ask(shell, &QUESTIONS, subject, &filled)),
        _ if !filled.is_right() => Ok(forms::ask(shell, &QUESTIONS, subject, &filled)),
        (Step::Send, Some(token)) => {
            let kind = filled.get("kind").and_then(|kind| kind.parse().ok()).unwrap_or(ReportKind::Other);
            let report = Report { organization: organization.map(|organization| organization.id), kind, body: filled.owned("text") };
            let message = Message { token, language: shell.lang, contact: filled.owned(CONTACT.name), content: report };
            let stored = match sender.count(state.clock.now()) {
                Ok(()) => file_report(&state.pool, &message, shell.today).await,
                Err(too_many) => Err(too_many),
            };
            forms::stored(shell, &QUESTIONS, subject, &filled, stored)
        }
        _ => Ok(Page(forms::show(shell, &QUESTIONS, subject, &filled, None)).into_response()),
    }
}

/// "Something else" says nothing without words.
fn read(params: &Params) -> Result<Filled> {
    let mut filled = Filled::read(&QUESTIONS, params)?;
    if filled.get("kind") == Some(ReportKind::Other.as_str()) && filled.get("text").is_none() {
        filled.mark("text", Wrong::Missing);
    }
    Ok(filled)
}
