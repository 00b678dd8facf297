//! `local-postgres`: runs a command with a fresh database, or keeps a cluster running while something needs it.

mod exec;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use local_postgres::{Cluster, Durability, Result, Settings};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::oneshot;

/// The status when the cluster itself has failed, so that it can be told apart from the command's own.
const CLUSTER_FAILED: u8 = 125;

/// Runs an application's own PostgreSQL cluster.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Runs a command with DATABASE_URL naming a fresh database, which is dropped afterwards. Ends with the command's status, or
    /// with 125 when the cluster failed, 126 or 127 when the command could not be run.
    Exec {
        #[command(flatten)]
        cluster: ClusterArguments,
        /// Apply the migrations of this directory to the database first.
        #[arg(long, value_name = "DIR")]
        migrations: Option<PathBuf>,
        /// The command and its arguments.
        #[arg(required = true, trailing_var_arg = true, value_name = "COMMAND")]
        command: Vec<std::ffi::OsString>,
    },
    /// Starts the cluster, prints the URL of a database that is kept, and uses it until the standard input ends.
    Hold {
        #[command(flatten)]
        cluster: ClusterArguments,
        /// The database, created when absent; otherwise it has the application's name.
        #[arg(long)]
        database: Option<String>,
    },
}

#[derive(Debug, Args)]
struct ClusterArguments {
    /// The cluster's directory.
    #[arg(long, value_name = "DIR")]
    base: Option<PathBuf>,
    /// Names the default directory and the database role.
    #[arg(long, value_name = "NAME", default_value = "hamroh")]
    application: String,
    /// Use a cluster for tests: fast, in memory if possible, and not meant to survive a crash of the machine.
    #[arg(long)]
    throwaway: bool,
    /// The directory of PostgreSQL's server programs.
    #[arg(long, value_name = "DIR")]
    binaries: Option<PathBuf>,
    /// The account to run the server as, when this is run as root.
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
}

impl ClusterArguments {
    fn settings(self) -> Result<Settings> {
        let base = match (self.base, self.throwaway) {
            (Some(base), _) => base,
            (None, true) => Settings::throwaway_base(&self.application),
            (None, false) => Settings::default_base(&self.application)?,
        };
        let durability = if self.throwaway { Durability::Throwaway } else { Durability::Durable };
        let Self { application, binaries, account, .. } = self;
        Ok(Settings { base, application, durability, binaries, account })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match Arguments::parse().action {
        Action::Exec { cluster, migrations, command } => exec::exec(cluster.settings(), migrations, command).await,
        Action::Hold { cluster, database } => hold(cluster.settings(), database).await,
    };
    result.unwrap_or_else(|error| {
        eprintln!("local-postgres: {error:#}");
        ExitCode::from(CLUSTER_FAILED)
    })
}

async fn hold(settings: Result<Settings>, database: Option<String>) -> Result<ExitCode> {
    let settings = settings?;
    let database = database.unwrap_or_else(|| settings.application.clone());
    let cluster = Cluster::start(settings).await?;
    let mut signals = Signals::listen()?;
    cluster.create_database_if_absent(&database).await?;
    let mut output = std::io::stdout().lock();
    writeln!(output, "{}", cluster.url(&database)).and_then(|()| output.flush()).context("The URL cannot be printed")?;
    drop(output);
    tokio::select! {
        () = end_of_input() => {}
        _ = signals.next() => {}
    }
    cluster.leave().await?;
    Ok(ExitCode::SUCCESS)
}

/// Reads on a thread of its own, as reading cannot be broken off when a signal comes first.
async fn end_of_input() {
    let (sender, ended) = oneshot::channel();
    std::thread::spawn(move || {
        let read = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        sender.send(read)
    });
    // Input that cannot be read has ended as well.
    let _ = ended.await;
}

/// The signals that ask a program to end. Listening to them keeps this one alive until the cluster is left in order.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
    hang_up: Signal,
}

impl Signals {
    fn listen() -> Result<Self> {
        let listen = |kind| signal(kind).context("Signals cannot be listened to");
        Ok(Self {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
            hang_up: listen(SignalKind::hangup())?,
        })
    }

    async fn next(&mut self) -> nix::sys::signal::Signal {
        tokio::select! {
            _ = self.interrupt.recv() => nix::sys::signal::SIGINT,
            _ = self.terminate.recv() => nix::sys::signal::SIGTERM,
            _ = self.hang_up.recv() => nix::sys::signal::SIGHUP,
        }
    }
}
