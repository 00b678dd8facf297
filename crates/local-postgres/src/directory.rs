//! The cluster's directory: claiming it, and where in it everything is.

use std::fs::{DirBuilder, Permissions};
use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use nix::unistd::{Uid, geteuid};

use crate::account::{Account, describe};
use crate::digest::Digest;
use crate::{Result, Settings};

/// A socket's path has room for 103 bytes on macOS and 107 on Linux, of which `/.s.PGSQL.5432` takes 14.
const LONGEST_SOCKET_DIRECTORY: usize = 80;

/// A cluster's directory that this process may use.
#[derive(Debug, Clone)]
pub(crate) struct Directory {
    /// Absolute, and without symbolic links, so that it can be compared with what the kernel says about processes.
    pub(crate) base: PathBuf,
    pub(crate) account: Account,
    /// Where the server's socket is, or will be when it is started next.
    pub(crate) socket: PathBuf,
}

impl Directory {
    /// Creates the directory when it is absent, and makes sure that it is, or may become, a cluster of ours.
    pub(crate) fn open(settings: &Settings) -> Result<Self> {
        let problem = || format!("The directory {} for the database cannot be used", settings.base.display());
        let path = std::path::absolute(&settings.base).with_context(problem)?;
        check_characters(&path).with_context(problem)?;
        create_with_parents(&path).with_context(problem)?;
        let base = path.canonicalize().with_context(problem)?;
        let owner = owner_of(&base.join("data"))?;
        let account = Account::choose(settings.account.as_deref(), owner, !everybody_may_write_beside(&base))?;
        check_owner(&base, &account).with_context(problem)?;
        claim(&base, &account).with_context(problem)?;
        let socket = socket_directory(&base, &settings.application);
        Ok(Self { base, account, socket })
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.base.join("data")
    }

    pub(crate) fn log(&self) -> PathBuf {
        self.base.join("postgres.log")
    }

    /// Which major version made the data, or nothing when there is no data yet.
    pub(crate) fn major(&self) -> Result<Option<u32>> {
        let file = self.data().join("PG_VERSION");
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                let major = text.trim().split('.').next().and_then(|major| major.parse().ok());
                Ok(Some(major.with_context(|| format!("{} holds no version number", file.display()))?))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{} cannot be read", file.display())),
        }
    }

    /// Creates the directory of the socket, for the server's account alone.
    pub(crate) fn create_socket_directory(&self) -> Result<()> {
        let path = &self.socket;
        let problem = || format!("The directory {} for the database's socket cannot be used", path.display());
        match DirBuilder::new().mode(0o700).create(path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(error).with_context(problem);
            }
            _ => {}
        }
        // In a directory for temporary files, somebody else may have been here first.
        let about = path.symlink_metadata().with_context(problem)?;
        let owner = Uid::from_raw(about.uid());
        ensure!(about.is_dir(), "{}: it is something else; remove it", problem());
        ensure!(owner == self.account.uid || owner == geteuid(), "{}: it belongs to {}; remove it", problem(), describe(owner));
        self.account.own(path)
    }
}

/// `pg_ctl` hands the path to a shell in double quotes and escapes nothing in it, and the server notes it as one line of a file.
fn check_characters(path: &Path) -> Result<()> {
    let awkward = |letter: &char| "\"$`\\".contains(*letter) || letter.is_control();
    match path.to_string_lossy().chars().find(awkward) {
        None => Ok(()),
        Some(letter) => bail!("PostgreSQL cannot cope with the character {letter:?} in it: choose another directory"),
    }
}

/// Creates a directory for nobody but its owner. The parents are created as well, and open to pass through when root creates them,
/// even under a strict umask, as another account has to.
fn create_with_parents(path: &Path) -> std::io::Result<()> {
    if let Some(parent) = path.parent().filter(|parent| !parent.exists()) {
        let missing: Vec<&Path> = parent.ancestors().take_while(|ancestor| !ancestor.exists()).collect();
        std::fs::create_dir_all(parent)?;
        for created in missing.into_iter().filter(|_| geteuid().is_root()) {
            std::fs::set_permissions(created, Permissions::from_mode(0o755))?;
        }
    }
    match DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        other => other,
    }
}

fn owner_of(path: &Path) -> Result<Option<Uid>> {
    match path.symlink_metadata() {
        Ok(about) => Ok(Some(Uid::from_raw(about.uid()))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            bail!("{} cannot be looked at: does the cluster belong to another account?", path.display())
        }
        Err(error) => Err(error).with_context(|| format!("{} cannot be looked at", path.display())),
    }
}

fn everybody_may_write_beside(base: &Path) -> bool {
    base.parent().and_then(|parent| parent.metadata().ok()).is_some_and(|about| about.mode() & 0o002 != 0)
}

/// The directory must belong to the server's account, or to root who is going to give it to that account.
fn check_owner(base: &Path, account: &Account) -> Result<()> {
    let about = base.metadata()?;
    let owner = Uid::from_raw(about.uid());
    ensure!(about.is_dir(), "it is a file");
    ensure!(
        owner == account.uid || (owner.is_root() && geteuid().is_root()),
        "it belongs to {}, while PostgreSQL runs as {}: run this as the owner, or choose another directory",
        describe(owner),
        account.name
    );
    Ok(())
}

/// Takes possession of an empty directory. One with other things in it is left alone: a mistyped path must not make root give away
/// `/etc`, or close a home directory for everybody else.
fn claim(base: &Path, account: &Account) -> Result<()> {
    // In this order: another process may be creating the first file of the cluster at this moment.
    let empty = base.read_dir()?.next().is_none();
    let ours = base.join("start.lock").exists() || base.join("data").join("PG_VERSION").exists();
    ensure!(empty || ours, "it holds other files: choose an empty directory, or one that does not exist yet");
    if !ours {
        std::fs::set_permissions(base, Permissions::from_mode(0o700))?;
    }
    account.own(base)
}

fn socket_directory(base: &Path, application: &str) -> PathBuf {
    let beside = base.join("run");
    let short = |path: &Path| path.as_os_str().len() <= LONGEST_SOCKET_DIRECTORY;
    if short(&beside) {
        return beside;
    }
    let name = format!("{application}-pg-{}", Digest::new().field(base.as_os_str().as_bytes()).hex());
    let temporary = std::env::temp_dir().join(&name);
    if short(&temporary) { temporary } else { Path::new("/tmp").join(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_stays_beside_the_data_while_its_path_is_short_enough() {
        assert_eq!(socket_directory(Path::new("/var/lib/app"), "app"), Path::new("/var/lib/app/run"));
        let long = Path::new("/srv").join("x".repeat(120));
        let elsewhere = socket_directory(&long, "app");
        assert!(elsewhere.as_os_str().len() <= LONGEST_SOCKET_DIRECTORY, "{}", elsewhere.display());
        assert_ne!(elsewhere, socket_directory(&long.join("other"), "app"));
    }
}
