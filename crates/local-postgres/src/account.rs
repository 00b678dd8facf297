//! The operating-system account that the server runs as, and acting in its name.
//!
//! PostgreSQL refuses to run as root. A root application therefore hands the server, and everything in the cluster's directory, to
//! an ordinary account. What is written there is then written *as* that account by a short-lived child: were it root who wrote, the
//! account could put a symbolic link in the way and have root overwrite any file of the machine.

use std::ffi::OsStr;
use std::io::Write as _;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, anyhow, bail, ensure};
use nix::errno::Errno;
use nix::unistd::{Gid, Uid, User, geteuid};

use crate::Result;

/// The accounts tried in turn when root has named none.
const USUAL: [&str; 2] = ["postgres", "nobody"];

/// Of the application's environment, only what programs need to be found and loaded. Its secrets are no business of the database
/// server, whose environment its account can read; `PG…` variables would redirect it, and with `NOTIFY_SOCKET` it would tell
/// systemd that the application is ready.
const KEPT_VARIABLES: [&str; 3] = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

/// Where the shell finds its tools when a service is started without any search path.
const PLAIN_PATH: &str = "/usr/bin:/bin";

#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) name: String,
    pub(crate) uid: Uid,
    gid: Gid,
    /// We are root, and become this account in child processes.
    switch: bool,
}

impl Account {
    /// Chooses the account for a cluster whose data belongs to `owner`, if there is any yet. An owner whom nobody has named is
    /// believed only when `trusted`: in a directory where everybody may write, anybody could have put data there for us to find.
    pub(crate) fn choose(wanted: Option<&str>, owner: Option<Uid>, trusted: bool) -> Result<Self> {
        let current = geteuid();
        if !current.is_root() {
            return Self::current(current, wanted);
        }
        let account = match (wanted, owner) {
            (Some(name), _) => by_name(name)?.with_context(|| format!("There is no account \"{name}\" to run PostgreSQL as"))?,
            (None, Some(owner)) if trusted || is_usual(owner) => by_uid(owner)?,
            _ => usual()?,
        };
        ensure!(!account.uid.is_root(), "PostgreSQL refuses to run as root: name another account for it");
        if let Some(owner) = owner.filter(|owner| *owner != account.uid) {
            bail!(
                "The cluster's data belongs to {}, but PostgreSQL shall run as {}: name the right account, or change the owner of the cluster's whole directory (chown -R)",
                describe(owner),
                account.name
            );
        }
        Ok(Self { name: account.name, uid: account.uid, gid: account.gid, switch: true })
    }

    fn current(uid: Uid, wanted: Option<&str>) -> Result<Self> {
        let user = by_uid(uid)?;
        if let Some(wanted) = wanted.filter(|wanted| *wanted != user.name) {
            bail!("Only root can start PostgreSQL as another account: run this as {wanted}, or do not ask for that account");
        }
        Ok(Self { name: user.name, uid, gid: user.gid, switch: false })
    }

    /// A program run as this account in `directory`. It speaks English with the C locale's rules, whatever the administrator's
    /// terminal is set to: initdb would take the locale over, and the log is searched for known sentences.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>, directory: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(directory).stdin(Stdio::null()).env_clear().env("LC_ALL", "C");
        let mut path = std::env::var_os("PATH").unwrap_or_default();
        if !path.is_empty() {
            path.push(":");
        }
        path.push(PLAIN_PATH);
        command.env("PATH", path);
        for name in KEPT_VARIABLES {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        if self.switch {
            // The standard library clears the supplementary groups along with this.
            command.uid(self.uid.as_raw()).gid(self.gid.as_raw());
        }
        command
    }

    /// Gives what root has just created to this account; a symbolic link is not followed.
    pub(crate) fn own(&self, path: &Path) -> Result<()> {
        if self.switch {
            std::os::unix::fs::lchown(path, Some(self.uid.as_raw()), Some(self.gid.as_raw()))
                .with_context(|| format!("{} could not be given to the account {}", path.display(), self.name))?;
        }
        Ok(())
    }

    /// The same for an open file.
    pub(crate) fn own_file(&self, file: &std::fs::File) -> std::io::Result<()> {
        if self.switch { std::os::unix::fs::fchown(file, Some(self.uid.as_raw()), Some(self.gid.as_raw())) } else { Ok(()) }
    }

    /// Replaces a file inside the cluster's directory, at once and readable by this account only.
    pub(crate) fn write(&self, directory: &Path, file: &Path, text: &str) -> Result<()> {
        let problem = || format!("{} could not be written as the account {}", file.display(), self.name);
        let mut child = self
            .command("/bin/sh", directory)
            .args(["-c", r#"umask 077 && cat >"$1.new" && mv -f "$1.new" "$1""#, "sh"])
            .arg(file)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(problem)?;
        // When the shell has already failed, what it says matters more than the broken pipe.
        let written = child.stdin.take().map_or(Ok(()), |mut input| input.write_all(text.as_bytes()));
        let output = child.wait_with_output().with_context(problem)?;
        ensure!(output.status.success(), "{}: {}", problem(), String::from_utf8_lossy(&output.stderr).trim());
        written.with_context(problem)
    }

    /// Tries whether the account can run the server in the cluster's directory at all. An administrator's first attempt is often in
    /// the own home directory, which other accounts cannot enter; `initdb`'s own words for it would be hard to understand.
    pub(crate) fn check_reach(&self, server: &Path, base: &Path) -> Result<()> {
        if !self.switch {
            return Ok(());
        }
        let name = &self.name;
        let problem = match self.command(server, base).arg("--version").output() {
            Ok(output) if output.status.success() => return Ok(()),
            Ok(output) => anyhow!("{}", String::from_utf8_lossy(&output.stderr).trim().to_owned()),
            Err(error) if error.raw_os_error() == Some(Errno::EPERM as i32) => {
                bail!("This process may not change its account to {name}: start it as {name}, or give it CAP_SETUID and CAP_SETGID")
            }
            Err(error) => error.into(),
        };
        for path in [base, server] {
            if let Some(closed) = self.closed_parent(path) {
                bail!(
                    "PostgreSQL shall run as the account {name}, which cannot enter {}, so {} is out of its reach: choose a directory that it can reach, for example under /var/lib",
                    closed.display(),
                    path.display()
                );
            }
        }
        Err(problem.context(format!("The account {name} cannot run {} in {}", server.display(), base.display())))
    }

    /// The outermost directory above `path` that the account may not pass through, judged by the mode bits.
    fn closed_parent(&self, path: &Path) -> Option<PathBuf> {
        let mut parents: Vec<&Path> = path.ancestors().skip(1).collect();
        parents.reverse();
        parents.into_iter().find(|parent| self.is_closed(parent)).map(Path::to_path_buf)
    }

    fn is_closed(&self, directory: &Path) -> bool {
        let Ok(about) = std::fs::metadata(directory) else {
            return true;
        };
        let bit = match (about.uid() == self.uid.as_raw(), about.gid() == self.gid.as_raw()) {
            (true, _) => 0o100,
            (false, true) => 0o010,
            (false, false) => 0o001,
        };
        about.mode() & bit == 0
    }
}

fn usual() -> Result<User> {
    for name in USUAL {
        if let Some(user) = by_name(name)? {
            return Ok(user);
        }
    }
    bail!(
        "PostgreSQL refuses to run as root, and there is neither an account \"postgres\" nor \"nobody\": name one, or run this as an ordinary account"
    )
}

fn is_usual(uid: Uid) -> bool {
    usual().is_ok_and(|user| user.uid == uid)
}

fn by_name(name: &str) -> Result<Option<User>> {
    User::from_name(name).with_context(|| format!("The account \"{name}\" could not be looked up"))
}

fn by_uid(uid: Uid) -> Result<User> {
    let user = User::from_uid(uid).with_context(|| format!("The account number {uid} could not be looked up"))?;
    // initdb and peer authentication both ask for it.
    user.with_context(|| {
        format!(
            "The account number {uid} has no name, which PostgreSQL needs: add it to /etc/passwd, or run this as an account that is there"
        )
    })
}

/// An account's name for a message, or its number when it has none.
pub(crate) fn describe(uid: Uid) -> String {
    User::from_uid(uid).ok().flatten().map_or_else(|| format!("the account number {uid}"), |user| format!("the account {}", user.name))
}
