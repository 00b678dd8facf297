//! The cluster as its users see it.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use anyhow::{Context as _, ensure};
use sqlx::postgres::PgConnectOptions;

use crate::directory::Directory;
use crate::locks::{StartLock, UsersLock};
use crate::postmaster::live_postmaster;
use crate::server::{self, PORT, bring_up, holding};
use crate::{Result, Settings};

/// A running PostgreSQL cluster, in use by this process.
///
/// While this value lives, no other process that goes by the same rules stops the server. Dropping it only ends the use: the server
/// goes on running. [`Cluster::leave`] ends the use and stops a server that nobody else uses.
#[derive(Debug)]
pub struct Cluster {
    pub(crate) directory: Directory,
    pub(crate) settings: Settings,
    users: UsersLock,
    /// Whether what killed tests have left was already cleared by this value.
    pub(crate) cleared: AtomicBool,
}

/// What has become of the server when its user left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nobody else used it, so it was stopped.
    Stopped,
    /// It goes on running for its other users.
    InUse,
}

impl Cluster {
    /// Makes the cluster run, whatever state its directory was left in, and joins its users. It is created when there is none, and
    /// started when it does not run; several processes may do this at once.
    ///
    /// # Errors
    ///
    /// When PostgreSQL is not installed or has the wrong version, when the directory belongs to another account, holds other things
    /// or is out of reach for the server's account, or when the server does not start. The message says what to do.
    pub async fn start(settings: Settings) -> Result<Self> {
        settings.check_application()?;
        let purpose = settings.clone();
        let opening = tokio::task::spawn_blocking(move || Directory::open(&purpose));
        let mut directory = opening.await.context("Opening the database's directory was broken off")??;
        let right = StartLock::acquire(&directory).await?;
        bring_up(&mut directory, &settings, &right).await?;
        let users = UsersLock::join(&directory, &right)?;
        Ok(Self { directory, settings, users, cleared: AtomicBool::new(false) })
    }

    /// Starts the server again if it is gone. For an application whose connections have all failed: an administrator's mistake or the
    /// kernel's out-of-memory killer may have ended the server under it. When it runs, nothing happens.
    ///
    /// # Errors
    ///
    /// As for [`Cluster::start`].
    pub async fn ensure_running(&self) -> Result<()> {
        let mut directory = self.directory.clone();
        let right = StartLock::acquire(&directory).await?;
        bring_up(&mut directory, &self.settings, &right).await?;
        ensure!(
            directory.socket == self.directory.socket,
            "The server has been started with its socket in another place, {}: start this process again to find it there",
            directory.socket.display()
        );
        Ok(())
    }

    /// Ends the use of the server, and stops it when nobody else uses it. Connections of this process should be closed before.
    ///
    /// # Errors
    ///
    /// When the server does not stop within a minute, or the directory is gone.
    pub async fn leave(self) -> Result<Left> {
        let Self { directory, settings, users, .. } = self;
        let right = StartLock::acquire(&directory).await?;
        if !users.leave(&right)? {
            return Ok(Left::InUse);
        }
        holding(&right, move || server::stop(&directory, &settings)).await?;
        Ok(Left::Stopped)
    }

    /// How to connect to one of the cluster's databases. There is always one named `postgres`.
    pub fn connect_options(&self, database: &str) -> PgConnectOptions {
        server::connect_options(&self.directory.socket, &self.settings.application, database)
    }

    /// The same as a URL, for `DATABASE_URL`; sqlx and PostgreSQL's own programs understand it.
    pub fn url(&self, database: &str) -> String {
        let socket = self.directory.socket.to_string_lossy();
        let (database, socket, role) = (encoded(database), encoded(&socket), encoded(&self.settings.application));
        format!("postgres:///{database}?host={socket}&port={PORT}&user={role}&sslmode=disable")
    }

    /// The process number of the server, if it runs: of the process itself, not merely what a file says.
    pub fn postmaster_pid(&self) -> Option<u32> {
        live_postmaster(&self.directory).map(|postmaster| postmaster.pid)
    }

    /// The cluster's directory, absolute and without symbolic links.
    pub fn base(&self) -> &Path {
        &self.directory.base
    }
}

/// Percent-encodes all but the characters that mean themselves anywhere in a URL; a slash stays, for people to read the path.
fn encoded(text: &str) -> String {
    let mut url = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            url.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
    url
}
