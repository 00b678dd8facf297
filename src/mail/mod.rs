//! Mails: what one is, how it is written down and how it leaves the house.
//!
//! [`outbox::queue`] is the way to send one: the mail is stored with the change that it tells of and leaves
//! later, so nothing waits for a mail server. Mails carry no tracking: no images, no rewritten links,
//! no receipts.

mod address;
mod db;
mod mailer;
mod message;
pub mod outbox;
mod subject;

pub use address::{Address, BadAddress};
pub use mailer::{Mailer, SendError};
pub use subject::Subject;

use crate::i18n::Lang;

/// A mail to one recipient. It has no printing `Debug`: addresses do not belong into logs.
#[derive(Clone)]
pub struct Mail {
    /// Who gets it.
    pub to: Address,
    /// One line.
    pub subject: Subject,
    /// The text, with any kind of line ends. Everything that the mail says is here.
    pub body_text: String,
    /// The same as a complete HTML document, for programs that prefer it.
    pub body_html: Option<String>,
    /// The language of subject and bodies.
    pub language: Lang,
}
