//! Finding PostgreSQL's server programs. Debian keeps them out of PATH on purpose, one directory for each major version.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use crate::Result;

/// Of these, only a server's package has all: `libpq` and the client packages bring `pg_config` or `psql` alone.
const PROGRAMS: [&str; 3] = ["postgres", "initdb", "pg_ctl"];

/// The oldest major version whose options we use (`initdb --no-instructions`).
const OLDEST: u32 = 14;

/// Where distributions put them: what stands before and after the directory that is named by the version.
const USUAL_PLACES: [(&str, &str); 6] = [
    ("/usr/lib/postgresql", "bin"),
    ("/usr", "bin"),
    ("/opt/homebrew/opt", "bin"),
    ("/usr/local/opt", "bin"),
    ("/usr/local", "bin"),
    ("/Applications/Postgres.app/Contents/Versions", "bin"),
];

const HOW_TO_INSTALL: &str = "install PostgreSQL's server (Debian, Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server; macOS: brew install postgresql), or name the directory that holds these programs";

/// A directory with a complete server of one version.
#[derive(Debug, Clone)]
pub(crate) struct Binaries {
    directory: PathBuf,
    pub(crate) major: u32,
}

impl Binaries {
    /// Takes the directory that was named, else the first on PATH, else what `pg_config` names, else the newest in the usual
    /// places. A cluster that exists can only be run by the major version that made it.
    pub(crate) fn find(named: Option<&Path>, needed: Option<u32>) -> Result<Self> {
        if let Some(directory) = named {
            let found = Self::at(directory).with_context(|| {
                format!("{} does not hold PostgreSQL's server programs ({}): {HOW_TO_INSTALL}", directory.display(), PROGRAMS.join(", "))
            })?;
            return pick(vec![found], needed);
        }
        let mut found: Vec<Self> = on_path().into_iter().chain(named_by_pg_config()).filter_map(|place| Self::at(&place)).collect();
        let mut usual: Vec<Self> = usual_places().iter().filter_map(|place| Self::at(place)).collect();
        usual.sort_by_key(|binaries| Reverse(binaries.major));
        found.append(&mut usual);
        pick(found, needed)
    }

    /// What is in this directory, when it is a complete server.
    fn at(directory: &Path) -> Option<Self> {
        let complete = PROGRAMS.iter().all(|program| directory.join(program).is_file());
        let output = complete.then(|| Command::new(directory.join("postgres")).arg("--version").output())?.ok()?;
        let major = major_version(&String::from_utf8_lossy(&output.stdout))?;
        Some(Self { directory: directory.to_path_buf(), major })
    }

    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }
}

fn pick(found: Vec<Binaries>, needed: Option<u32>) -> Result<Binaries> {
    let seen =
        found.iter().map(|binaries| format!("{} in {}", binaries.major, binaries.directory.display())).collect::<Vec<_>>().join(", ");
    ensure!(!found.is_empty(), "PostgreSQL's server programs ({}) were not found: {HOW_TO_INSTALL}", PROGRAMS.join(", "));
    let fits = |binaries: &Binaries| needed.map_or(binaries.major >= OLDEST, |needed| binaries.major == needed);
    match (found.into_iter().find(fits), needed) {
        (Some(binaries), _) => Ok(binaries),
        (None, Some(needed)) => bail!(
            "The cluster was made by PostgreSQL {needed}, and only that version can run it, but what was found is {seen}. Install it (Debian, Ubuntu: apt-get install postgresql-{needed}), or move the data to the newer version with pg_upgrade"
        ),
        (None, None) => bail!("PostgreSQL {OLDEST} or newer is needed, but what was found is {seen}: {HOW_TO_INSTALL}"),
    }
}

/// The directory of each `pg_ctl` on PATH, links followed: a link in `/usr/local/bin` has no `initdb` beside it.
fn on_path() -> Vec<PathBuf> {
    let found = path_entries().into_iter().filter_map(|entry| entry.join("pg_ctl").canonicalize().ok());
    found.filter_map(|program| program.parent().map(Path::to_path_buf)).collect()
}

fn named_by_pg_config() -> Option<PathBuf> {
    let program = path_entries().into_iter().map(|entry| entry.join("pg_config")).find(|program| program.is_file())?;
    let output = Command::new(program).arg("--bindir").output().ok().filter(|output| output.status.success())?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim()))
}

/// An empty or relative entry would mean the current directory, from where nothing should be run.
fn path_entries() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).filter(|entry| entry.is_absolute()).collect()
}

fn usual_places() -> Vec<PathBuf> {
    let mut places = Vec::new();
    for (before, after) in USUAL_PLACES {
        let entries = std::fs::read_dir(before).into_iter().flatten().flatten();
        places.extend(entries.map(|entry| entry.path().join(after)).filter(|place| place.join("pg_ctl").is_file()));
    }
    places
}

/// Reads `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)`, also `… 18beta1`.
fn major_version(version: &str) -> Option<u32> {
    let number = version.split("(PostgreSQL)").nth(1)?.trim_start();
    let digits = number.split(|letter: char| !letter.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binaries(major: u32) -> Binaries {
        Binaries { directory: PathBuf::from(format!("/opt/pg{major}")), major }
    }

    #[test]
    fn version_lines_are_understood() {
        assert_eq!(major_version("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n"), Some(15));
        assert_eq!(major_version("postgres (PostgreSQL) 18beta1"), Some(18));
        assert_eq!(major_version("postgres (PostgreSQL) 9.6.24"), Some(9));
        assert_eq!(major_version("something else 15"), None);
    }

    #[test]
    fn an_existing_cluster_gets_its_own_version_and_a_new_one_the_first_that_is_new_enough() {
        assert_eq!(pick(vec![binaries(17), binaries(15)], Some(15)).unwrap().major, 15);
        assert_eq!(pick(vec![binaries(13), binaries(15), binaries(17)], None).unwrap().major, 15);
        let wrong = pick(vec![binaries(17)], Some(15)).unwrap_err().to_string();
        assert!(wrong.contains("apt-get install postgresql-15") && wrong.contains("17 in /opt/pg17"), "{wrong}");
        assert!(pick(vec![binaries(13)], None).unwrap_err().to_string().contains("PostgreSQL 14 or newer"));
        assert!(pick(Vec::new(), None).unwrap_err().to_string().contains("apt-get install postgresql"));
    }

    #[test]
    fn a_directory_without_the_server_does_not_count() {
        let missing = Binaries::find(Some(Path::new("/nonexistent")), None).unwrap_err().to_string();
        assert!(missing.contains("/nonexistent") && missing.contains("apt-get install postgresql"), "{missing}");
    }
}
