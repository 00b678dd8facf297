//! Telling a living server from what a dead one has left.
//!
//! PostgreSQL's own `postmaster.pid` is never trusted. After a crash it names a process number that may belong to nobody, to a zombie
//! that is never collected (the first process of many containers does not do that), or to a stranger who got the number since;
//! `pg_ctl` then either refuses to start the server, or would stop the stranger. So a process is believed to be the postmaster only
//! when the kernel says that it works in the data directory.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::Result;
use crate::directory::Directory;
use crate::server::PORT;

/// A postmaster that is certainly alive and works on this directory.
pub(crate) struct Postmaster {
    pub(crate) pid: u32,
    /// Where it says that its socket is.
    pub(crate) socket: Option<PathBuf>,
}

pub(crate) fn live_postmaster(directory: &Directory) -> Option<Postmaster> {
    let data = directory.data();
    let text = std::fs::read_to_string(data.join("postmaster.pid")).ok()?;
    let mut lines = text.lines();
    let pid = process_number(lines.next()?)?;
    let socket = lines.nth(3).filter(|line| line.starts_with('/')).map(PathBuf::from);
    works_in(pid, &data).then_some(Postmaster { pid, socket })
}

/// A single-user server notes its number with a minus sign.
fn process_number(line: &str) -> Option<u32> {
    line.trim().trim_start_matches('-').parse().ok().filter(|pid| *pid > 0)
}

/// Whether the process is alive and its working directory is `data`, as is every PostgreSQL process's. A zombie has none.
fn works_in(pid: u32, data: &Path) -> bool {
    if Path::new("/proc/self/cwd").exists() {
        return std::fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|directory| directory == data);
    }
    named_in_process_list(pid, data)
}

/// Whether any PostgreSQL process works in this directory. Systems without `/proc` cannot tell and say no.
pub(crate) fn anybody_works_in(directory: &Path) -> bool {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let mut places = processes.filter_map(|process| std::fs::read_link(process.path().join("cwd")).ok());
    places.any(|place| place == directory)
}

/// The same for systems without `/proc`: the command line that `pg_ctl` gives the server names the directory.
fn named_in_process_list(pid: u32, data: &Path) -> bool {
    let output = Command::new("ps").args(["-ww", "-o", "command=", "-p"]).arg(pid.to_string()).output();
    output.is_ok_and(|output| {
        let command = String::from_utf8_lossy(&output.stdout);
        command.contains("postgres") && command.contains(&*data.to_string_lossy())
    })
}

/// Removes the lock files of a server that is gone. Called only when nobody answers on the socket and no live process is found.
pub(crate) fn remove_stale_locks(directory: &Directory) -> Result<()> {
    let data = directory.data();
    for path in [data.join("postmaster.pid"), directory.socket.join(format!(".s.PGSQL.{PORT}.lock"))] {
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let owner = text.lines().next().and_then(process_number);
        if !owner.is_some_and(|pid| works_in(pid, &data)) {
            tracing::debug!(path = %path.display(), ?owner, "removing a lock file of a server that is gone");
            std::fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::process::Stdio;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_process_is_known_by_its_working_directory() {
        let elsewhere = tempfile::tempdir().unwrap();
        let here = elsewhere.path().canonicalize().unwrap();
        let mut child = Command::new("sleep").arg("60").current_dir(&here).spawn().unwrap();
        let (inside, outside) = (works_in(child.id(), &here), works_in(child.id(), Path::new("/")));
        let somebody = anybody_works_in(&here);
        child.kill().unwrap();
        // Not waited for yet, it is a zombie: its number is taken, but it works nowhere.
        let gone = (0..500).any(|_| {
            std::thread::sleep(Duration::from_millis(10));
            !works_in(child.id(), &here)
        });
        child.wait().unwrap();
        assert!(inside && somebody && !outside && gone);
        assert!(!anybody_works_in(&here));
    }

    #[test]
    fn the_process_list_is_asked_where_there_is_no_proc() {
        // It waits for its input, so it ends with this test in any case.
        let mut waiting = Command::new("sh");
        waiting.args(["-c", "read line; :", "postgres -D /srv/some/data"]).stdin(Stdio::piped());
        let mut child = waiting.spawn().unwrap();
        let (named, other) = (
            named_in_process_list(child.id(), Path::new("/srv/some/data")),
            named_in_process_list(child.id(), Path::new("/srv/other/data")),
        );
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(named && !other);
    }

    #[test]
    fn process_numbers_are_read_with_care() {
        assert_eq!(process_number("123\n"), Some(123));
        assert_eq!(process_number("-45"), Some(45));
        assert_eq!(process_number("0"), None);
        assert_eq!(process_number(""), None);
    }
}
