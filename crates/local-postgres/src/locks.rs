//! The two locks that processes sharing a cluster agree by. Both are `flock`s, which the kernel releases with the process, so nothing
//! is left behind by a process that was killed, unlike a file whose mere presence is the lock.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use nix::fcntl::OFlag;
use tokio::time::{Instant, sleep};

use crate::Result;
use crate::directory::Directory;

/// Longer than creating a cluster takes on a slow and busy machine, or than a server may take to repair itself after a crash.
const PATIENCE: Duration = Duration::from_secs(360);

/// How often to look again. A blocking `flock` would be told at once, but it cannot be given up.
const PAUSE: Duration = Duration::from_millis(10);

/// The right to create, start or stop the server; one process at a time has it.
#[derive(Debug)]
pub(crate) struct StartLock {
    _file: File,
}

impl StartLock {
    /// Waits for the right. The result can be shared with a blocking task, so that the lock outlives a caller who stops waiting.
    pub(crate) async fn acquire(directory: &Directory) -> Result<Arc<Self>> {
        let path = directory.base.join("start.lock");
        let file = open(&path, directory)?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Arc::new(Self { _file: file })),
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => sleep(PAUSE).await,
                Err(TryLockError::WouldBlock) => {
                    bail!("Another process has held {} for {} seconds: is it hanging?", path.display(), PATIENCE.as_secs())
                }
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| format!("{} cannot be locked", path.display()));
                }
            }
        }
    }
}

/// Being one of those who use the server. It is released by dropping it.
#[derive(Debug)]
pub(crate) struct UsersLock {
    file: File,
}

impl UsersLock {
    /// Joins the users. Only who holds the start lock may call this, so nobody is just about to stop the server.
    pub(crate) fn join(directory: &Directory, _right: &StartLock) -> Result<Self> {
        let path = directory.base.join("users.lock");
        let file = open(&path, directory)?;
        file.lock_shared().with_context(|| format!("{} cannot be locked", path.display()))?;
        Ok(Self { file })
    }

    /// Leaves the users and tells whether nobody else is there. As nobody can join meanwhile, the answer stays true while the start
    /// lock is held.
    pub(crate) fn leave(self, _right: &StartLock) -> Result<bool> {
        self.file.unlock().context("users.lock cannot be released")?;
        match self.file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error).context("users.lock cannot be locked"),
        }
    }
}

/// Opens a lock file, or creates it in the name of the server's account, since the application may run as that account next time.
fn open(path: &Path, directory: &Directory) -> Result<File> {
    let mut options = OpenOptions::new();
    // Root must not be led elsewhere by a symbolic link that the account has put here.
    options.read(true).write(true).mode(0o600).custom_flags(OFlag::O_NOFOLLOW.bits());
    let file = match options.clone().create_new(true).open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => options.open(path),
        other => other,
    };
    let file = file.with_context(|| format!("{} cannot be opened: does the cluster belong to another account?", path.display()))?;
    let about = file.metadata().with_context(|| format!("{} cannot be looked at", path.display()))?;
    if about.uid() == 0 && about.nlink() == 1 {
        directory.account.own_file(&file).with_context(|| format!("{} cannot be given to its account", path.display()))?;
    }
    Ok(file)
}
