//! What visitors tell us: problems with an organization, and organizations that are missing. Never who they are.
//!
//! Nothing is stored before the sender has seen what it is. What is stored is dated to the day, the moment is nowhere.
//! The sender gets a receipt's code, of which we keep the digest; it follows from the one-time token of the form, so
//! that a form that arrives twice is one message with one code.

mod db;
pub mod forms;
pub mod jobs;
pub mod pages;
pub mod receipts;
pub mod suggestions;

use std::str::FromStr;

use jiff::{ToSpan, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::PgPool;

use self::jobs::ForgetContact;
use crate::{
    error::{AppError, Result},
    i18n::Lang,
    ids::{OrganizationId, ReportId, ReportStateId, SuggestionId},
    vocabulary,
    vocabulary::UnknownValue,
};

/// So many messages of a kind are taken on one day; more than people can read help nobody (promise M5).
pub const MOST_PER_DAY: i64 = 1000;

/// After so many days the way to reach a sender is forgotten, whatever has become of the message.
pub const CONTACT_DAYS: i64 = 90;

/// How many digits a receipt's code has: 66 bits, in signs that every keyboard has and every language can say.
const DIGITS: usize = 20;

vocabulary! {
    /// What is wrong with an organization or its page.
    ReportKind "report-kind" {
        /// Somebody was asked for money.
        AskedForMoney = "asked-for-money",
        /// They kept a passport or other papers.
        KeptDocuments = "kept-documents",
        /// A number, an address, an hour is wrong.
        WrongDetails = "wrong-details",
        /// It does not exist any more.
        Closed = "closed",
        /// It is dangerous there.
        Unsafe = "unsafe",
        /// Somebody else uses its name.
        Copy = "copy",
        /// Anything else, in the sender's words.
        Other = "other",
    }
}

vocabulary! {
    /// What has become of a report.
    ReportState "report-state" {
        /// It is here.
        Received = "received",
        /// Somebody looks into it.
        Checking = "checking",
        /// The page was changed.
        Fixed = "fixed",
        /// Nothing was changed.
        Declined = "declined",
        /// The page says that there are reports.
        Published = "published",
    }
}

vocabulary! {
    /// What has become of a suggestion.
    SuggestionState "suggestion-state" {
        /// It is here.
        Received = "received",
        /// Somebody looks into it.
        Checking = "checking",
        /// It is in the directory.
        Published = "published",
        /// It was not taken.
        Declined = "declined",
    }
}

/// The one-time token of a form: whoever sends the same again says nothing new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token(u128);

impl Token {
    /// A new one.
    pub fn random() -> Self {
        Self(rand::random())
    }
}

impl std::fmt::Display for Token {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl FromStr for Token {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        let is_one = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        u128::from_str_radix(text, 16).ok().filter(|_| is_one).map(Self).ok_or(UnknownValue)
    }
}

/// The code with which a sender asks what has become of the message. It opens nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt(String);

impl Receipt {
    /// The receipt of the message with this token.
    pub fn of(token: Token) -> Self {
        let digest = Sha256::new().chain_update("receipt").chain_update(token.0.to_be_bytes()).finalize();
        let number = digest.iter().take(16).fold(0, |number: u128, byte| (number << 8) | u128::from(*byte));
        Self(format!("{:0DIGITS$}", number % 10_u128.pow(20)))
    }

    /// The code as somebody types it: with spaces, dashes, or the digits of Arabic or Persian. It need not be one of ours.
    pub fn typed(text: &str) -> Self {
        let digit = |letter: char| match letter {
            '0'..='9' => Some(letter),
            '\u{0660}'..='\u{0669}' => char::from_digit(u32::from(letter) - 0x0660, 10),
            '\u{06F0}'..='\u{06F9}' => char::from_digit(u32::from(letter) - 0x06F0, 10),
            _ => None,
        };
        Self(text.chars().filter_map(digit).collect())
    }

    /// The code in groups of four.
    pub fn groups(&self) -> Vec<&str> {
        (0..self.0.len()).step_by(4).filter_map(|at| self.0.get(at..(at + 4).min(self.0.len()))).collect()
    }

    /// What is kept of it.
    fn digest(&self) -> Vec<u8> {
        Sha256::digest(&self.0).to_vec()
    }
}

/// A message with what belongs to every one.
#[derive(Debug)]
pub struct Message<T> {
    /// The form's one-time token.
    pub token: Token,
    /// The language of the page.
    pub language: Lang,
    /// How the sender wants to be reached, if at all.
    pub contact: Option<String>,
    /// What is said.
    pub content: T,
}

/// A problem.
#[derive(Debug)]
pub struct Report {
    /// The organization; none when it is about the site.
    pub organization: Option<OrganizationId>,
    /// What is wrong.
    pub kind: ReportKind,
    /// The same in the sender's words.
    pub body: Option<String>,
}

/// An organization that is missing, as its row keeps it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// Its name.
    pub name: String,
    /// Country and city.
    pub place: String,
    /// What it helps with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Its telephone, web address or street.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<String>,
    /// How the sender knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,
}

/// What a receipt's code shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// What was sent.
    pub state: FollowedState,
    /// The day on which it came.
    pub received_on: Date,
    /// Our answer, with the language that it is in.
    pub answer: Option<(String, String)>,
    /// The organization's answer to a published report, with its language.
    pub organization_answer: Option<(String, String)>,
}

/// What has become of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowedState {
    /// Of a report.
    Report(ReportState),
    /// Of a suggestion.
    Suggestion(SuggestionState),
}

/// Stores a report with its first state, its audit entry and the job that forgets the contact, all or nothing. The same
/// message sent again changes nothing.
///
/// # Errors
/// `TooManyRequests` when too many came today, else the database's.
pub async fn file_report(pool: &PgPool, message: &Message<Report>, today: Date) -> Result<Receipt> {
    let (id, receipt) = (ReportId::derived("form", &message.token.to_string()), Receipt::of(message.token));
    let mut transaction = pool.begin().await?;
    if db::insert_report(&mut *transaction, id, message, &receipt.digest(), today).await? {
        refuse_more(db::count_reports(&mut *transaction, today).await?)?;
        let state = ReportStateId::derived("received", &id.to_string());
        db::insert_report_state(&mut *transaction, state, id, ReportState::Received, today).await?;
        db::insert_audit_entry(&mut *transaction, "receive", "report", id.0, today).await?;
        if message.contact.is_some() {
            forget_later(&mut transaction, ForgetContact::Report(id), today).await?;
        }
        transaction.commit().await?;
    }
    Ok(receipt)
}

/// The same of a suggestion.
///
/// # Errors
/// As [`file_report`].
pub async fn file_suggestion(pool: &PgPool, message: &Message<Suggestion>, today: Date) -> Result<Receipt> {
    let (id, receipt) = (SuggestionId::derived("form", &message.token.to_string()), Receipt::of(message.token));
    let mut transaction = pool.begin().await?;
    if db::insert_suggestion(&mut *transaction, id, message, &receipt.digest(), today).await? {
        refuse_more(db::count_suggestions(&mut *transaction, today).await?)?;
        db::insert_audit_entry(&mut *transaction, "receive", "suggestion", id.0, today).await?;
        if message.contact.is_some() {
            forget_later(&mut transaction, ForgetContact::Suggestion(id), today).await?;
        }
        transaction.commit().await?;
    }
    Ok(receipt)
}

/// What has become of the message with this receipt.
///
/// # Errors
/// The database's.
pub async fn follow(pool: &PgPool, receipt: &Receipt) -> Result<Option<Followed>> {
    db::find_by_receipt(pool, &receipt.digest()).await.map_err(of_database)
}

/// An error that may be the database's own.
fn of_database(error: anyhow::Error) -> AppError {
    error.downcast::<sqlx::Error>().map_or_else(AppError::Internal, AppError::from)
}

/// `count` has the new one in it.
fn refuse_more(count: i64) -> Result<()> {
    if count > MOST_PER_DAY { Err(AppError::TooManyRequests(std::time::Duration::from_secs(3600))) } else { Ok(()) }
}

async fn forget_later(transaction: &mut sqlx::PgTransaction<'_>, job: ForgetContact, today: Date) -> Result<()> {
    let day = today.checked_add(CONTACT_DAYS.days()).and_then(|day| day.to_zoned(TimeZone::UTC)).map_err(anyhow::Error::from)?;
    let id = crate::jobs::queue(&mut **transaction, &job, day.timestamp()).await.map_err(of_database)?;
    Ok(db::update_job_to_day(&mut **transaction, id, today).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m7_a_code_follows_from_its_token_and_tells_nothing_of_it() {
        let (one, other) = (Token(1), Token(2));
        assert_eq!(Receipt::of(one).0, Receipt::of(one).0);
        assert_ne!(Receipt::of(one).0, Receipt::of(other).0);
        let codes: std::collections::HashSet<String> = (0..10_000).map(|token| Receipt::of(Token(token)).0).collect();
        assert_eq!(codes.len(), 10_000);
        assert!(codes.iter().all(|code| code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit())));
        assert!(codes.iter().any(|code| code.starts_with('0')), "also with zeros in front");
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let receipt = Receipt::typed("12345678901234567890");
        assert_eq!(receipt.groups(), ["1234", "5678", "9012", "3456", "7890"]);
        for typed in ["1234 5678 9012 3456 7890", " 1234-5678-9012-3456-7890.", "١٢٣٤٥٦٧٨٩٠ ١٢٣٤٥٦٧٨٩٠", "۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰"]
        {
            assert_eq!(Receipt::typed(typed).0, receipt.0, "{typed}");
        }
        assert_eq!(Receipt::typed("").groups(), [""; 0]);
        assert_eq!(Receipt::typed("12345").groups(), ["1234", "5"]);
    }

    #[test]
    fn a_token_is_thirty_two_hexadecimal_digits() {
        let token = Token::random();
        assert_eq!(token.to_string().parse(), Ok(token));
        for bad in ["", "1", "+0000000000000000000000000000001", "g0000000000000000000000000000001", "000000000000000000000000000000001"] {
            assert!(bad.parse::<Token>().is_err(), "{bad}");
        }
    }
}
