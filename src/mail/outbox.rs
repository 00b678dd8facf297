//! The outbox: mails stored with the change that they tell of, and the job that sends them.
//!
//! A mail is sent at least once, or never if the change was rolled back. It is sent a second time only if the database
//! goes away between the mail server's "taken" and our note of it; both copies then carry the same Message-ID.

use anyhow::bail;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{PgConnection, PgPool};

use super::{Mail, Mailer, SendError, db, message::tidy};
use crate::{
    clock::Clock,
    ids::MailId,
    jobs::{self, Job},
};

/// Stores `mail` and queues its sending, both in `transaction`. `now` is the clock's.
///
/// # Errors
/// The database's.
pub async fn queue(transaction: &mut PgConnection, mail: &Mail, now: Timestamp) -> anyhow::Result<MailId> {
    let id = MailId::new();
    let mail = Mail { body_text: tidy(&mail.body_text), body_html: mail.body_html.as_deref().map(tidy), ..mail.clone() };
    db::insert_mail(&mut *transaction, id, &mail, now).await?;
    jobs::queue(transaction, &SendMail { mail: id }, now).await?;
    Ok(id)
}

/// What sending a stored mail takes.
#[derive(Clone)]
pub struct Postman {
    /// The database with the outbox.
    pub pool: PgPool,
    /// The time.
    pub clock: Clock,
    /// Where mails go.
    pub mailer: Mailer,
}

/// The job that sends one mail of the outbox, unless it has been sent.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendMail {
    /// The mail.
    pub mail: MailId,
}

impl Job for SendMail {
    const NAME: &'static str = "send_mail";

    type State = Postman;

    async fn run(self, postman: &Postman) -> anyhow::Result<()> {
        let Postman { pool, clock, mailer } = postman;
        let Some(mail) = db::load_waiting_mail(pool, self.mail).await? else {
            return Ok(());
        };
        match mailer.send(self.mail, &mail, clock.now()).await {
            Ok(()) => Ok(db::update_sent(pool, self.mail, clock.now()).await?),
            Err(error @ SendError::MailboxRefused { code, .. }) => {
                tracing::warn!(mail = %self.mail, code, "a mailbox refused a mail for good");
                db::update_error(pool, self.mail, &tidy(&error.to_string())).await?;
                Ok(db::update_failed(pool, self.mail, clock.now()).await?)
            }
            Err(error @ SendError::NotNow(_)) => {
                db::update_error(pool, self.mail, &tidy(&error.to_string())).await?;
                bail!("mail {} was not taken; outbox_mails.error says why", self.mail)
            }
        }
    }

    async fn give_up(self, postman: &Postman) -> anyhow::Result<()> {
        Ok(db::update_failed(&postman.pool, self.mail, postman.clock.now()).await?)
    }
}
