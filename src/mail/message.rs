//! A mail as it goes over the wire: headers and MIME parts.

use std::time::SystemTime;

use anyhow::{Context, ensure};
use jiff::Timestamp;
use lettre::{
    Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{HeaderName, HeaderValue},
    },
};

use super::{Address, Mail};
use crate::{config::ServeConfig, ids::MailId};

/// Who sends our mails: a name and an address.
#[derive(Clone)]
pub(super) struct Sender(Mailbox);

impl Sender {
    /// The sender set in the settings; without one, a name at the host of the site, for the folder of mails.
    pub(super) fn from_config(config: &ServeConfig) -> anyhow::Result<Self> {
        let Some(text) = &config.mail_from else {
            let url = url::Url::parse(&config.public_url())?;
            let address = Address::parse(&format!("hamroh@{}", url.domain().unwrap_or("localhost")))?;
            return Ok(Self(Mailbox::new(Some("Hamroh".to_owned()), address.to_lettre())));
        };
        Self::parse(text).context("HAMROH_MAIL_FROM must be an address such as hamroh@example.org or Hamroh <hamroh@example.org>")
    }

    fn parse(text: &str) -> anyhow::Result<Self> {
        ensure!(!text.contains(char::is_control), "a control character");
        let mailbox: Mailbox = text.parse()?;
        let address = Address::parse(mailbox.email.as_ref())?;
        Ok(Self(Mailbox::new(mailbox.name, address.to_lettre())))
    }
}

/// Writes down `mail`. The same `id` gives the same Message-ID, so that mail programs recognize a mail that came twice.
pub(super) fn compose(sender: &Sender, id: MailId, mail: &Mail, now: Timestamp) -> anyhow::Result<Message> {
    let builder = Message::builder()
        .from(sender.0.clone())
        .to(Mailbox::new(None, mail.to.to_lettre()))
        .subject(mail.subject.as_str())
        .date(SystemTime::from(now))
        .message_id(Some(format!("<{id}@{}>", sender.0.email.domain())))
        .raw_header(header("Content-Language", mail.language.code()))
        .raw_header(header("Auto-Submitted", "auto-generated"));
    let text = tidy(&mail.body_text);
    let message = match &mail.body_html {
        Some(html) => builder.multipart(MultiPart::alternative_plain_html(text, tidy(html))),
        None => builder.singlepart(SinglePart::plain(text)),
    };
    message.context("a mail that cannot be written")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// A body with one kind of line end and no other control characters but tabs. A lone CR, which some servers take for
/// a line end and others do not, would otherwise let text pose as the end of the mail.
pub(super) fn tidy(body: &str) -> String {
    body.replace("\r\n", "\n")
        .chars()
        .map(|character| if matches!(character, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') { '\n' } else { character })
        .filter(|character| matches!(character, '\n' | '\t') || !character.is_control())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_senders_and_refuses_what_would_forge_a_header() {
        assert_eq!(Sender::parse("hamroh@example.org").unwrap().0.to_string(), "hamroh@example.org");
        assert_eq!(Sender::parse("Hamroh <hamroh@example.org>").unwrap().0.name.as_deref(), Some("Hamroh"));
        assert_eq!(Sender::parse("Ҳамроҳ <hamroh@example.org>").unwrap().0.name.as_deref(), Some("Ҳамроҳ"));
        for text in
            ["", "Hamroh", "Hamroh <hamroh@example.org>\r\nBcc: b@example.org", "a@example.org, b@example.org", "\"a b\"@example.org"]
        {
            assert!(Sender::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn tidies_line_ends_and_control_characters() {
        assert_eq!(tidy("a\r\nb\rc\nd\u{2028}e\0f\u{1b}[0m\tg"), "a\nb\nc\nd\nef[0m\tg");
    }
}
