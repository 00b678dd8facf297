//! What a cluster is for and where it lives.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use nix::sys::statvfs::statvfs;
use nix::unistd::{AccessFlags, Uid, User, access, geteuid};

use crate::Result;

/// Whether the data must survive a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Data that people have entered: PostgreSQL's own careful defaults, with checksums.
    Durable,
    /// Data that a test has made: nothing is flushed to the disk, which makes small transactions many times faster, and more
    /// connections are allowed, since many tests run at once.
    Throwaway,
}

/// Which cluster, and how it is run. Reading the application's own environment variables is the caller's task.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The cluster's own directory. It is created when absent; one that holds other files is refused.
    pub base: PathBuf,
    /// The database role, also used in names of files: a lower-case letter, then such letters, digits, `_` or `-`, 40 at most.
    pub application: String,
    /// Whether the data must survive a power cut.
    pub durability: Durability,
    /// The directory of PostgreSQL's server programs, when they shall not be looked for.
    pub binaries: Option<PathBuf>,
    /// The account that the server runs as when the application itself runs as root, which PostgreSQL refuses to do.
    /// Without it: the owner of the existing data, or `postgres`, or `nobody`.
    pub account: Option<String>,
}

impl Settings {
    /// A durable cluster in `base`, with everything else found by itself.
    pub fn durable(application: impl Into<String>, base: impl Into<PathBuf>) -> Self {
        Self { base: base.into(), application: application.into(), durability: Durability::Durable, binaries: None, account: None }
    }

    /// A throwaway cluster in [`Settings::throwaway_base`], which all tests of this account share.
    pub fn throwaway(application: impl Into<String>) -> Self {
        let application = application.into();
        let base = Self::throwaway_base(&application);
        Self { durability: Durability::Throwaway, ..Self::durable(application, base) }
    }

    /// Where a durable cluster lives by default: `$STATE_DIRECTORY/postgres` (set by systemd for services), for root
    /// `/var/lib/<application>/postgres`, else `<application>/postgres` in the XDG directory for user data.
    /// The last part leaves room for other files of the application beside the cluster, which wants a directory for itself.
    ///
    /// # Errors
    ///
    /// When the account has no home directory.
    pub fn default_base(application: &str) -> Result<PathBuf> {
        let user = geteuid();
        let home = std::env::var_os("HOME").or_else(|| home_directory(user));
        Surroundings {
            state_directory: std::env::var_os("STATE_DIRECTORY"),
            root: user.is_root(),
            xdg_data_home: std::env::var_os("XDG_DATA_HOME"),
            home,
        }
        .base(application)
    }

    /// Where the throwaway cluster of this account lives: in memory (`/dev/shm`) where that is writable and not tiny, as it is in
    /// containers by default, otherwise in the directory for temporary files. The account's number is in the name, so that two
    /// accounts on one machine do not get in each other's way.
    pub fn throwaway_base(application: &str) -> PathBuf {
        let memory = Path::new("/dev/shm");
        let parent = if has_room(memory) { memory.to_path_buf() } else { std::env::temp_dir() };
        parent.join(format!("{application}-throwaway-postgres-{}", geteuid()))
    }

    /// Whether the name can be used as it is in a path, a configuration file and a role's name.
    pub(crate) fn check_application(&self) -> Result<()> {
        let name = self.application.as_str();
        let first = name.chars().next().is_some_and(|letter| letter.is_ascii_lowercase());
        let rest = name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_-".contains(letter));
        ensure!(
            first && rest && name.len() <= 40,
            "\"{name}\" cannot name a cluster: take a lower-case letter, then lower-case letters, digits, \"_\" or \"-\", 40 at most"
        );
        Ok(())
    }
}

/// A new cluster takes 40 MB, its write-ahead log up to 128 MB more, and each test's database about 10 MB.
const ROOM: u64 = 1 << 30;

/// The size of the whole file system is asked, not what is free of it: all processes must come to the same answer.
fn has_room(directory: &Path) -> bool {
    let size = statvfs(directory).map_or(0, |about| bytes(about.blocks(), about.fragment_size()));
    size >= ROOM && access(directory, AccessFlags::W_OK | AccessFlags::X_OK).is_ok()
}

/// The types of the two numbers differ between systems.
fn bytes(blocks: impl Into<u64>, block: impl Into<u64>) -> u64 {
    blocks.into().saturating_mul(block.into())
}

fn home_directory(user: Uid) -> Option<OsString> {
    User::from_uid(user).ok().flatten().map(|user| user.dir.into_os_string())
}

/// What the default directory is chosen by.
struct Surroundings {
    state_directory: Option<OsString>,
    root: bool,
    xdg_data_home: Option<OsString>,
    home: Option<OsString>,
}

impl Surroundings {
    fn base(self, application: &str) -> Result<PathBuf> {
        // systemd separates several directories by colons; the first is the main one.
        let state = self.state_directory.and_then(|list| std::env::split_paths(&list).next());
        if let Some(state) = state.filter(|state| state.is_absolute()) {
            return Ok(state.join("postgres"));
        }
        if self.root {
            return Ok(Path::new("/var/lib").join(application).join("postgres"));
        }
        // The XDG specification wants relative paths to be ignored.
        let user_data = self.xdg_data_home.map(PathBuf::from).filter(|path| path.is_absolute());
        let user_data = user_data.or_else(|| self.home.map(|home| Path::new(&home).join(".local/share")));
        let user_data = user_data.context("This account has no home directory: say in which directory the database shall be kept")?;
        Ok(user_data.join(application).join("postgres"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(state: Option<&str>, root: bool, xdg: Option<&str>, home: Option<&str>) -> Result<PathBuf> {
        let [state_directory, xdg_data_home, home] = [state, xdg, home].map(|value| value.map(OsString::from));
        Surroundings { state_directory, root, xdg_data_home, home }.base("app")
    }

    #[test]
    fn the_default_directory_follows_systemd_then_root_then_xdg() {
        let home = Some("/home/anna");
        assert_eq!(base(Some("/srv/one:/srv/two"), true, None, home).unwrap(), Path::new("/srv/one/postgres"));
        assert_eq!(base(None, true, Some("/data"), home).unwrap(), Path::new("/var/lib/app/postgres"));
        assert_eq!(base(Some(""), true, None, None).unwrap(), Path::new("/var/lib/app/postgres"));
        assert_eq!(base(None, false, Some("/data"), home).unwrap(), Path::new("/data/app/postgres"));
        assert_eq!(base(None, false, Some("data"), home).unwrap(), Path::new("/home/anna/.local/share/app/postgres"));
        assert!(base(None, false, None, None).unwrap_err().to_string().contains("no home directory"));
    }

    #[test]
    fn names_that_would_need_quoting_are_refused() {
        for good in ["hamroh", "a", "my-app_2"] {
            Settings::durable(good, "/tmp").check_application().unwrap();
        }
        for bad in ["", "App", "2app", "a b", "a/b", "../a", "a\"b", "приложение", &"a".repeat(41)] {
            assert!(Settings::durable(bad, "/tmp").check_application().is_err(), "{bad}");
        }
    }
}
