//! Whether the server runs, starting it and stopping it.
//!
//! It runs when it answers on its socket and says that this data directory is its own. What PostgreSQL has noted about itself in
//! files is not believed; see the module `postmaster`.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use sqlx::{Connection as _, PgConnection};
use tokio::time::{Instant, sleep, timeout};

use crate::binaries::Binaries;
use crate::directory::Directory;
use crate::initialise::{check_durability, configure, initialise};
use crate::locks::StartLock;
use crate::postmaster::{live_postmaster, remove_stale_locks};
use crate::{Result, Settings};

/// No port is opened; the number is only a part of the socket's name.
pub(crate) const PORT: u16 = 5432;

/// For a server that is there, but repairs its data after a crash or is shutting down.
const PATIENCE_WITH_SERVER: Duration = Duration::from_secs(300);

/// For the backends of a killed postmaster, which notice that it is gone when they have finished their query.
const PATIENCE_WITH_ORPHANS: Duration = Duration::from_secs(20);

const PAUSE: Duration = Duration::from_millis(50);

/// What PostgreSQL logs when it does not start because of such backends, or of a lock file that we could not judge.
const NOT_YET: [&str; 2] = ["already exists", "pre-existing shared memory block"];

/// A longer log is put aside when the server starts.
const LONGEST_LOG: u64 = 10 << 20;

/// How to connect. Variables such as `PGHOST`, meant for another server, are all overridden.
pub(crate) fn connect_options(socket: &Path, application: &str, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass().socket(socket).port(PORT).username(application).database(database).ssl_mode(PgSslMode::Disable)
}

enum Answer {
    /// It runs, and it is ours.
    Running,
    /// It is starting, stopping, or has no connection left.
    Busy,
    /// Nobody listens.
    Nothing,
}

/// Makes the server run, whatever state its directory is in, and notes where its socket is.
pub(crate) async fn bring_up(directory: &mut Directory, settings: &Settings, right: &Arc<StartLock>) -> Result<()> {
    check_durability(directory, settings)?;
    let begun = Instant::now();
    loop {
        let alive = live_postmaster(directory);
        if let Some(socket) = alive.as_ref().and_then(|postmaster| postmaster.socket.clone()) {
            // It may have been started with another directory for temporary files in the environment.
            directory.socket = socket;
        }
        match ask(directory, &settings.application).await? {
            Answer::Running => return Ok(()),
            Answer::Nothing if alive.is_none() => {
                let (place, purpose) = (directory.clone(), settings.clone());
                let may_retry = begun.elapsed() < PATIENCE_WITH_ORPHANS;
                holding(right, move || start(&place, &purpose, may_retry)).await?;
            }
            Answer::Busy | Answer::Nothing => {}
        }
        ensure!(
            begun.elapsed() < PATIENCE_WITH_SERVER,
            "PostgreSQL in {} has not become ready within {} seconds; see {}",
            directory.base.display(),
            PATIENCE_WITH_SERVER.as_secs(),
            directory.log().display()
        );
        sleep(PAUSE).await;
    }
}

/// Runs blocking work that must not be overtaken by another process. The work holds on to the lock itself: when the caller stops
/// waiting, the work goes on, and so must the lock.
pub(crate) async fn holding<T: Send + 'static>(right: &Arc<StartLock>, work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let right = Arc::clone(right);
    tokio::task::spawn_blocking(move || {
        let result = work();
        drop(right);
        result
    })
    .await
    .context("The work on the database cluster was broken off")?
}

async fn ask(directory: &Directory, application: &str) -> Result<Answer> {
    let options = connect_options(&directory.socket, application, "postgres");
    let question = async {
        let mut connection = PgConnection::connect_with(&options).await?;
        let data: String = sqlx::query_scalar("show data_directory").fetch_one(&mut connection).await?;
        connection.close().await?;
        Ok(data)
    };
    let Ok(answer) = timeout(Duration::from_secs(5), question).await else {
        return Ok(Answer::Busy);
    };
    match answer {
        Ok(data) => {
            let same = Path::new(&data).canonicalize().is_ok_and(|data| data == directory.data());
            ensure!(
                same,
                "The server at {} serves another cluster, {data}: remove that socket or stop that server",
                directory.socket.display()
            );
            Ok(Answer::Running)
        }
        Err(error) => classify(error).with_context(|| format!("The server at {} cannot be used", directory.socket.display())),
    }
}

fn classify(error: sqlx::Error) -> Result<Answer> {
    match &error {
        sqlx::Error::Io(io) if matches!(io.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) => Ok(Answer::Nothing),
        sqlx::Error::Io(io) if io.kind() != ErrorKind::PermissionDenied => Ok(Answer::Busy),
        // Starting or stopping (57P…), and too many connections.
        sqlx::Error::Database(said) if said.code().is_some_and(|code| code.starts_with("57P") || code == "53300") => Ok(Answer::Busy),
        _ => Err(error.into()),
    }
}

/// One attempt to start. An attempt that failed for a reason that may pass counts as done when `may_retry`.
fn start(directory: &Directory, settings: &Settings, may_retry: bool) -> Result<()> {
    let binaries = Binaries::find(settings.binaries.as_deref(), directory.major()?)?;
    directory.account.check_reach(&binaries.program("postgres"), &directory.base)?;
    initialise(directory, &binaries, settings)?;
    directory.create_socket_directory()?;
    remove_stale_locks(directory)?;
    configure(directory, settings)?;
    put_long_log_aside(directory);
    let log = directory.log();
    let seen = log.metadata().map_or(0, |about| about.len());
    // The server inherits what pg_ctl writes to. Were that a pipe, reading it to its end would last until the server stops.
    let status = directory
        .account
        .command(binaries.program("pg_ctl"), &directory.base)
        .args(["start", "--wait", "--timeout=60", "--silent", "--pgdata"])
        .arg(directory.data())
        .arg("--log")
        .arg(&log)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .context("PostgreSQL's pg_ctl cannot be run")?;
    // It can fail because it has waited long enough, while the server is still repairing its data.
    if status.success() || live_postmaster(directory).is_some() {
        return Ok(());
    }
    let said = read_from(&log, seen);
    if may_retry && NOT_YET.iter().any(|sentence| said.contains(sentence)) {
        tracing::debug!("processes of an earlier server are still there; trying again");
        return Ok(());
    }
    bail!("PostgreSQL did not start in {}. Its log ({}) says:\n{}", directory.base.display(), log.display(), last_lines(&said, 20));
}

/// Stops the server and waits for it, if it runs. Open connections are cut, their transactions rolled back.
pub(crate) fn stop(directory: &Directory, settings: &Settings) -> Result<()> {
    // pg_ctl believes postmaster.pid, and would send its signal to a stranger.
    if live_postmaster(directory).is_none() {
        return Ok(());
    }
    let binaries = Binaries::find(settings.binaries.as_deref(), directory.major()?)?;
    let output = directory
        .account
        .command(binaries.program("pg_ctl"), &directory.base)
        .args(["stop", "--mode=fast", "--wait", "--timeout=60", "--silent", "--pgdata"])
        .arg(directory.data())
        .output()
        .context("PostgreSQL's pg_ctl cannot be run")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success() || live_postmaster(directory).is_none(),
        "PostgreSQL in {} did not stop: {}",
        directory.base.display(),
        said.trim()
    );
    if directory.socket.parent() != Some(&directory.base) {
        // In a directory for temporary files, nothing shall stay behind. It may be in use by nobody else, but it may be gone.
        let _ = std::fs::remove_dir(&directory.socket);
    }
    Ok(())
}

fn put_long_log_aside(directory: &Directory) {
    let log = directory.log();
    if log.metadata().is_ok_and(|about| about.len() > LONGEST_LOG) {
        let aside = directory.base.join("postgres.log.1");
        if let Err(error) = std::fs::rename(&log, aside) {
            tracing::warn!(%error, "the database's log could not be put aside");
        }
    }
}

fn read_from(path: &Path, position: u64) -> String {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|mut file| {
        file.seek(SeekFrom::Start(position))?;
        file.take(LONGEST_LOG).read_to_end(&mut bytes)
    });
    if let Err(error) = read {
        return format!("(it cannot be read: {error})");
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_end_of_a_log_is_shown() {
        assert_eq!(last_lines("a\nb\nc", 2), "b\nc");
        assert_eq!(last_lines("", 2), "");
        assert!(read_from(Path::new("/nonexistent"), 0).contains("cannot be read"));
    }
}
