//! `local-postgres exec`: a command with a database of its own.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus};

use anyhow::Context as _;
use local_postgres::{Cluster, Result, Settings};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use sqlx::migrate::Migrator;
use tokio::process::{Child, Command};

use crate::Signals;

/// What shells answer when a command cannot be run, and when there is none of that name.
const CANNOT_RUN: u8 = 126;
const NOT_FOUND: u8 = 127;

/// Runs the command and clears up after it, however it ends.
pub(crate) async fn exec(settings: Result<Settings>, migrations: Option<PathBuf>, command: Vec<OsString>) -> Result<ExitCode> {
    let migrations = read(migrations.as_deref()).await?;
    let cluster = Cluster::start(settings?).await?;
    let mut signals = Signals::listen()?;
    let outcome = tokio::select! {
        made = cluster.database_from_template(&migrations) => match made {
            Ok(database) => with_database(&cluster, &database, command, &mut signals).await,
            Err(error) => Err(error),
        },
        signal = signals.next() => Ok(ended_by(signal as i32)),
    };
    let left = cluster.leave().await;
    let code = outcome?;
    left?;
    Ok(code)
}

async fn read(migrations: Option<&Path>) -> Result<Migrator> {
    match migrations {
        Some(directory) => {
            Migrator::new(directory).await.with_context(|| format!("The migrations in {} cannot be read", directory.display()))
        }
        None => Ok(Migrator::with_migrations(Vec::new())),
    }
}

async fn with_database(cluster: &Cluster, database: &str, command: Vec<OsString>, signals: &mut Signals) -> Result<ExitCode> {
    let mut words = command.into_iter();
    let program = words.next().context("There is no command to run")?;
    let child = Command::new(&program).args(words).env("DATABASE_URL", cluster.url(database)).spawn();
    let outcome = match child {
        Ok(child) => wait(child, signals).await.map(code_of),
        Err(error) => {
            eprintln!("local-postgres: {} cannot be run: {error}", program.display());
            Ok(ExitCode::from(if error.kind() == ErrorKind::NotFound { NOT_FOUND } else { CANNOT_RUN }))
        }
    };
    cluster.drop_database(database).await?;
    outcome
}

/// Waits for the command. A terminal sends its interrupt to the command as well; other signals came to this process alone and are
/// passed on.
async fn wait(mut child: Child, signals: &mut Signals) -> Result<ExitStatus> {
    loop {
        tokio::select! {
            status = child.wait() => return status.context("The command cannot be waited for"),
            signal = signals.next() => {
                let pid = child.id().and_then(|pid| i32::try_from(pid).ok());
                if let Some(pid) = pid.filter(|_| signal != Signal::SIGINT) {
                    // It may have ended at this moment, which the next turn notices.
                    let _ = kill(Pid::from_raw(pid), signal);
                }
            }
        }
    }
}

fn code_of(status: ExitStatus) -> ExitCode {
    let number = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    number.and_then(|number| u8::try_from(number).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn ended_by(signal: i32) -> ExitCode {
    u8::try_from(128 + signal).map_or(ExitCode::FAILURE, ExitCode::from)
}
