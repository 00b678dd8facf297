//! How a form is filled in: the form, what is wrong in it, a look at what will be sent, the receipt. Nothing is stored
//! before the look: until then what was typed lives in the page alone.

use std::{collections::BTreeMap, time::Duration};

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{CONTACT_DAYS, Receipt, Token};
use crate::{
    error::{AppError, Result},
    i18n::number,
    web::{FromParams, Page, Params, Shell, extract::LARGEST_FORM, page::unkept},
};

/// A field for words.
#[derive(Debug)]
pub struct Asked {
    /// Its name.
    pub name: &'static str,
    /// The key of its label.
    pub label: &'static str,
    /// The key of the sentence below.
    pub hint: Option<&'static str>,
    /// The most characters.
    pub limit: usize,
    /// Whether the form is nothing without it.
    pub is_required: bool,
    /// Whether it takes several lines.
    pub is_long: bool,
}

/// A choice of one.
#[derive(Debug)]
pub struct Choice {
    /// Its name.
    pub name: &'static str,
    /// The key of its heading.
    pub legend: &'static str,
    /// Its values, each with the key of its name.
    pub values: fn() -> Vec<(&'static str, &'static str)>,
}

/// What a form asks for.
#[derive(Debug)]
pub struct Questions {
    /// Its address below the language.
    pub path: &'static str,
    /// The key of its title.
    pub title: &'static str,
    /// The key of the sentence below.
    pub lead: &'static str,
    /// What there is to choose.
    pub choice: Option<Choice>,
    /// What there is to write.
    pub asked: &'static [Asked],
}

/// How to reach the sender: the last field of every form.
pub const CONTACT: Asked =
    Asked { name: "contact", label: "form-contact", hint: Some("form-contact-hint"), limit: 200, is_required: false, is_long: false };

/// The field that people do not see. Programs that send spam fill it in.
const TRAP: &str = "subject";

/// What a button of the form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To see what will be sent.
    Check,
    /// To change it once more.
    Edit,
    /// To send it.
    Send,
}

/// What is wrong in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is empty.
    Missing,
    /// None was chosen.
    NotChosen,
    /// It has more characters than it may.
    TooLong {
        /// So many it may have.
        limit: usize,
        /// So many it has.
        count: usize,
    },
    /// It is filled in, and should not be.
    NotEmpty,
}

/// A posted form, as its parameters.
#[derive(Debug)]
pub struct Entered(pub Params);

impl FromParams for Entered {
    // What is too long is said at its field, beside all that was typed.
    const LONGEST_VALUE: usize = LARGEST_FORM;

    fn from_params(params: &Params) -> Result<Self> {
        Ok(Self(params.clone()))
    }
}

/// A form as somebody filled it in.
#[derive(Debug)]
pub struct Filled {
    values: BTreeMap<&'static str, String>,
    wrong: Vec<(&'static str, Wrong)>,
    /// Which button was pressed.
    pub step: Step,
    /// The token, when the form has been looked at.
    pub token: Option<Token>,
}

impl Filled {
    /// The form before anybody has typed.
    pub fn empty() -> Self {
        Self { values: BTreeMap::new(), wrong: Vec::new(), step: Step::Edit, token: None }
    }

    /// Reads what was typed.
    ///
    /// # Errors
    /// `BadRequest` when a field stands twice: no page of ours sends that.
    pub fn read(questions: &Questions, params: &Params) -> Result<Self> {
        let mut filled = Self::empty();
        filled.step = match params.one("step")? {
            Some("send") => Step::Send,
            Some("edit") => Step::Edit,
            _ => Step::Check,
        };
        filled.token = params.one("token")?.and_then(|token| token.parse().ok());
        if let Some(choice) = &questions.choice {
            let chosen = params.one(choice.name)?.filter(|chosen| (choice.values)().iter().any(|(value, _)| value == chosen));
            filled.note(choice.name, chosen, chosen.is_none().then_some(Wrong::NotChosen));
        }
        for asked in questions.asked {
            let typed = params.one(asked.name)?.map(one_line_break);
            let wrong = wrong_in(asked, typed.as_deref());
            filled.note(asked.name, typed.as_deref(), wrong);
        }
        let trap = params.one(TRAP)?;
        filled.note(TRAP, trap, trap.map(|_| Wrong::NotEmpty));
        Ok(filled)
    }

    fn note(&mut self, name: &'static str, value: Option<&str>, wrong: Option<Wrong>) {
        self.values.extend(value.map(|value| (name, value.to_owned())));
        self.wrong.extend(wrong.map(|wrong| (name, wrong)));
    }

    /// What was typed into a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// The same to keep.
    pub fn owned(&self, name: &str) -> Option<String> {
        self.values.get(name).cloned()
    }

    /// Marks a field that is wrong for a reason of the form's own.
    pub fn mark(&mut self, name: &'static str, wrong: Wrong) {
        if self.wrong_at(name).is_none() {
            self.wrong.push((name, wrong));
        }
    }

    /// Whether nothing is wrong.
    pub fn is_right(&self) -> bool {
        self.wrong.is_empty()
    }

    fn wrong_at(&self, name: &str) -> Option<Wrong> {
        self.wrong.iter().find(|(field, _)| *field == name).map(|(_, wrong)| *wrong)
    }
}

/// Browsers send line breaks as two characters, of which people type one.
fn one_line_break(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn wrong_in(asked: &Asked, typed: Option<&str>) -> Option<Wrong> {
    let count = typed.map_or(0, |typed| typed.chars().count());
    match count {
        0 => asked.is_required.then_some(Wrong::Missing),
        _ if count > asked.limit => Some(Wrong::TooLong { limit: asked.limit, count }),
        _ => None,
    }
}

/// A field as the page shows it.
#[derive(Debug)]
pub struct Field {
    /// What it is.
    pub asked: &'static Asked,
    /// Its label.
    pub label: String,
    /// The sentence below.
    pub hint: Option<String>,
    /// What stands in it.
    pub value: String,
    /// What is wrong in it.
    pub error: Option<String>,
}

/// The value of a choice as the page shows it.
#[derive(Debug)]
pub struct Offered {
    /// What is sent.
    pub value: &'static str,
    /// What people read.
    pub label: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A choice as the page shows it.
#[derive(Debug)]
pub struct Choosing {
    /// Its name.
    pub name: &'static str,
    /// Its heading.
    pub legend: String,
    /// Its values.
    pub values: Vec<Offered>,
    /// What is wrong.
    pub error: Option<String>,
}

/// What the form is about, and where it is sent.
#[derive(Debug, Clone)]
pub struct Subject {
    /// What it is about, as a sentence.
    pub about: Option<String>,
    /// The address with what stands behind the question mark.
    pub action: String,
}

/// The form.
#[derive(Template)]
#[template(path = "reports/form.html")]
pub struct FormPage {
    /// The frame.
    pub shell: Shell,
    /// What is asked.
    pub questions: &'static Questions,
    /// What it is about.
    pub subject: Subject,
    /// What there is to choose.
    pub choosing: Option<Choosing>,
    /// What there is to write.
    pub fields: Vec<Field>,
    /// What to say at the field that people do not see.
    pub trap: Option<String>,
    /// Everything that is wrong: the place on the page, and what.
    pub problems: Vec<(String, String)>,
}

/// What will be sent.
#[derive(Template)]
#[template(path = "reports/check.html")]
pub struct CheckPage {
    /// The frame.
    pub shell: Shell,
    /// What it is about.
    pub subject: Subject,
    /// Labels and values.
    pub rows: Vec<(String, String)>,
    /// Names and values, to be sent.
    pub hidden: Vec<(&'static str, String)>,
    /// The one-time token.
    pub token: Token,
    /// Why it could not be stored.
    pub failure: Option<String>,
}

/// The receipt.
#[derive(Template)]
#[template(path = "reports/receipt.html")]
pub struct ReceiptPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// Its code.
    pub receipt: &'a Receipt,
    /// Whether a contact was given, which will be forgotten.
    pub has_contact: bool,
}

impl ReceiptPage<'_> {
    /// After how many days the contact is forgotten.
    pub fn contact_days(&self) -> i64 {
        CONTACT_DAYS
    }
}

/// The form with what was typed; 422 when something is wrong in it.
pub fn ask(shell: Shell, questions: &'static Questions, subject: Subject, filled: &Filled) -> Response {
    // Who wants to change something is not told what is missing yet.
    let is_shown = filled.step != Step::Edit;
    let error = |name: &str, label: &str| filled.wrong_at(name).filter(|_| is_shown).map(|wrong| in_words(&shell, label, wrong));
    let choosing = questions.choice.as_ref().map(|choice| {
        let legend = shell.t(choice.legend);
        let value = |(value, key): (&'static str, &'static str)| Offered {
            value,
            label: shell.t(key),
            is_chosen: filled.get(choice.name) == Some(value),
        };
        Choosing {
            name: choice.name,
            error: error(choice.name, &legend),
            values: (choice.values)().into_iter().map(value).collect(),
            legend,
        }
    });
    let field = |asked: &'static Asked| {
        let label = shell.t(asked.label);
        let hint = asked.hint.map(|key| shell.t2(key, "limit", count(asked.limit), "days", number(CONTACT_DAYS.unsigned_abs())));
        Field { error: error(asked.name, &label), value: filled.owned(asked.name).unwrap_or_default(), asked, label, hint }
    };
    let fields: Vec<Field> = questions.asked.iter().map(field).collect();
    let trap = error(TRAP, &shell.t("form-trap"));
    let of_choice = choosing.iter().filter_map(|choice| Some((format!("{}-1", choice.name), choice.error.clone()?)));
    let of_fields = fields.iter().filter_map(|field| Some((field.asked.name.to_owned(), field.error.clone()?)));
    let of_trap = trap.iter().map(|error| (TRAP.to_owned(), error.clone()));
    let problems: Vec<(String, String)> = of_choice.chain(of_fields).chain(of_trap).collect();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    (status, Page(FormPage { problems, trap, fields, choosing, subject, questions, shell })).into_response()
}

fn in_words(shell: &Shell, label: &str, wrong: Wrong) -> String {
    let label = label.to_owned();
    match wrong {
        Wrong::Missing => shell.t1("form-error-missing", "field", label),
        Wrong::NotChosen => shell.t1("form-error-not-chosen", "field", label),
        Wrong::NotEmpty => shell.t1("form-error-not-empty", "field", label),
        Wrong::TooLong { limit, count: has } => shell.t2("form-error-too-long", "limit", count(limit), "count", count(has)),
    }
}

fn count(value: usize) -> fluent_bundle::FluentValue<'static> {
    number(u64::try_from(value).unwrap_or(u64::MAX))
}

/// What will be sent, with a token of its own; or the same once more, when it could not be stored.
pub fn show(shell: Shell, questions: &'static Questions, subject: Subject, filled: &Filled, failure: Option<String>) -> CheckPage {
    let chosen = questions.choice.iter().filter_map(|choice| {
        let value = filled.get(choice.name)?;
        let key = (choice.values)().into_iter().find(|(own, _)| *own == value)?.1;
        Some((shell.t(choice.legend), shell.t(key)))
    });
    let typed = |asked: &Asked| (shell.t(asked.label), filled.owned(asked.name).unwrap_or_else(|| shell.t("form-left-empty")));
    CheckPage {
        rows: chosen.chain(questions.asked.iter().map(typed)).collect(),
        hidden: filled.values.iter().map(|(name, value)| (*name, value.clone())).collect(),
        token: filled.token.unwrap_or_else(Token::random),
        failure,
        subject,
        shell,
    }
}

/// The answer to a form that was to be stored: the receipt, or what will be sent once more when it cannot be stored now.
pub fn stored(shell: Shell, questions: &'static Questions, subject: Subject, filled: &Filled, result: Result<Receipt>) -> Result<Response> {
    let (status, key, wait) = match result {
        Ok(receipt) => {
            let has_contact = filled.get(CONTACT.name).is_some();
            return Ok(unkept(Page(ReceiptPage { receipt: &receipt, has_contact, shell }).into_response()));
        }
        Err(AppError::Unavailable(wait)) => (StatusCode::SERVICE_UNAVAILABLE, "form-not-now", wait),
        Err(AppError::TooManyRequests(wait)) => (StatusCode::TOO_MANY_REQUESTS, "form-too-many", wait),
        Err(other) => return Err(other),
    };
    let failure = Some(shell.t(key));
    Ok((status, retry_after(wait), Page(show(shell, questions, subject, filled, failure))).into_response())
}

fn retry_after(wait: Duration) -> [(header::HeaderName, HeaderValue); 1] {
    [(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)))]
}
