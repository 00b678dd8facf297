//! Where mails go: to the mail server of the settings, or into a folder when there is none.

use std::{fs::DirBuilder, path::PathBuf, time::Duration};

use anyhow::{Context, ensure};
use jiff::Timestamp;
use lettre::{
    AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{self, PoolConfig},
};
use url::Url;

use super::{
    Mail,
    message::{Sender, compose},
};
use crate::{
    config::{Secret, ServeConfig},
    ids::MailId,
};

/// How long to wait for the mail server at each step.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many connections to the mail server to keep at most; mails are few.
const CONNECTIONS: u32 = 2;

/// What a server answers when it has no such mailbox or will not take mail for it (RFC 5321, 4.2.3). Other refusals are
/// often the fault of settings, which someone may still put right, so they are tried again.
const MAILBOX_REFUSED: [u16; 4] = [550, 551, 553, 556];

/// Sends mails. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Mailer {
    sender: Sender,
    transport: Transport,
}

#[derive(Clone)]
enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

/// Why a mail could not be sent. The texts quote the mail server, which may quote the recipient: they are for the
/// outbox, not for logs.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// There is no such mailbox: the mail server answered with this code. Trying again would not help.
    #[error("the mailbox was refused: {answer}")]
    MailboxRefused {
        /// The SMTP reply code.
        code: u16,
        /// What the server said.
        answer: String,
    },
    /// The mail server was not reached or took the mail not now; trying again may help.
    #[error("not sent: {0}")]
    NotNow(String),
}

impl Mailer {
    /// Sends by the SMTP server of `config`; without one, writes each mail as an `.eml` file into `folder`, which is
    /// made if it is missing. The mail server need not be there yet. Must be called in a Tokio runtime.
    ///
    /// # Errors
    /// Settings that cannot work, each with a sentence that says what to do; a folder that cannot be made.
    pub fn new(config: &ServeConfig, folder: PathBuf) -> anyhow::Result<Self> {
        let sender = Sender::from_config(config)?;
        let transport = match &config.smtp_url {
            Some(url) => Transport::Smtp(smtp_transport(url)?),
            None => Transport::Folder(folder_transport(folder)?),
        };
        Ok(Self { sender, transport })
    }

    /// Sends `mail` under the name `id`, dated `now`. Use [`super::outbox::queue`] rather: it does not wait and does not forget.
    ///
    /// # Errors
    /// See [`SendError`].
    pub async fn send(&self, id: MailId, mail: &Mail, now: Timestamp) -> Result<(), SendError> {
        let message = compose(&self.sender, id, mail, now).map_err(|error| SendError::NotNow(format!("{error:#}")))?;
        match &self.transport {
            Transport::Smtp(transport) => transport.send(message).await.map(drop).map_err(from_smtp),
            Transport::Folder(transport) => transport.send(message).await.map(drop).map_err(|error| SendError::NotNow(error.to_string())),
        }
    }
}

fn from_smtp(error: smtp::Error) -> SendError {
    match error.status().map(u16::from) {
        Some(code) if MAILBOX_REFUSED.contains(&code) => SendError::MailboxRefused { code, answer: error.to_string() },
        _ => SendError::NotNow(error.to_string()),
    }
}

fn smtp_transport(url: &Secret) -> anyhow::Result<AsyncSmtpTransport<Tokio1Executor>> {
    let parsed = Url::parse(url.expose()).context("HAMROH_SMTP_URL is not an address such as smtps://user:password@mail.example.org")?;
    ensure!(
        parsed.password().is_none() || keeps_password_secret(&parsed),
        "HAMROH_SMTP_URL would send its password in the clear: begin it with smtps://, or add ?tls=required"
    );
    let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose()).context("HAMROH_SMTP_URL cannot be used")?;
    Ok(builder.timeout(Some(PATIENCE)).pool_config(PoolConfig::new().max_size(CONNECTIONS)).build())
}

/// Whether nobody on the network can read along: TLS is certain, or the way does not leave this machine.
fn keeps_password_secret(url: &Url) -> bool {
    let tls_is_required = url.query_pairs().any(|(key, value)| key == "tls" && value == "required");
    let host = url.host_str().unwrap_or_default();
    let is_local = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    url.scheme() == "smtps" || tls_is_required || is_local
}

fn folder_transport(folder: PathBuf) -> anyhow::Result<AsyncFileTransport<Tokio1Executor>> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700); // mails are nobody else's business
    builder.create(&folder).with_context(|| format!("the folder of mails {}", folder.display()))?;
    Ok(AsyncFileTransport::new(folder))
}
