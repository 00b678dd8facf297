//! The commands of the one program, one file each.

mod doctor;
mod healthcheck;
mod migrate;
mod seed;
mod serve;

use std::{
    io::{IsTerminal, Write},
    process::ExitCode,
};

pub use seed::{load as load_starter, load_synthetic};

use clap::{CommandFactory, Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use crate::config::{DataConfig, LogConfig, refuse_unknown_variables};

/// A directory of the organizations that help migrants
#[derive(Debug, Parser)]
#[command(name = "hamroh", version, about)]
pub struct Cli {
    #[command(flatten)]
    log: LogConfig,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer requests (what happens when no command is named)
    Serve(Box<serve::Serve>),
    /// Bring the database's schema up to date
    Migrate(DataConfig),
    /// Load the starter directory, or a made-up one to measure with; loading it again changes nothing
    Seed(seed::Seed),
    /// Check database, schema, taxonomy, languages and disk, and say what to do
    Doctor(DataConfig),
    /// Ask a running server whether it lives; for container health checks
    Healthcheck(healthcheck::Healthcheck),
}

/// Reads the command line and does what it says.
pub fn main() -> ExitCode {
    let cli = Cli::parse_from(with_default_command(std::env::args_os()));
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            // A person at the terminal reads this, so it is a sentence and not a log line.
            let _ = writeln!(std::io::stderr(), "hamroh: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// `hamroh` alone, or with flags only, serves.
fn with_default_command(arguments: impl Iterator<Item = std::ffi::OsString>) -> Vec<std::ffi::OsString> {
    let mut arguments: Vec<_> = arguments.collect();
    let names_command = Cli::command().get_subcommands().any(|command| arguments.iter().any(|argument| *argument == *command.get_name()));
    let asks_about_itself =
        arguments.iter().any(|argument| ["help", "--help", "-h", "--version", "-V"].iter().any(|flag| argument == flag));
    if !names_command && !asks_about_itself {
        arguments.insert(1.min(arguments.len()), "serve".into());
    }
    arguments
}

#[tokio::main]
async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    start_log(&cli.log)?;
    refuse_unknown_variables(&known_variables(), std::env::vars_os().filter_map(|(name, _)| name.into_string().ok()))?;
    match cli.command {
        Some(Command::Serve(command)) => serve::run(*command).await,
        Some(Command::Migrate(config)) => migrate::run(&config).await,
        Some(Command::Seed(command)) => seed::run(&command).await,
        Some(Command::Doctor(config)) => doctor::run(&config).await,
        Some(Command::Healthcheck(command)) => healthcheck::run(&command).await,
        None => Ok(ExitCode::FAILURE),
    }
}

fn start_log(config: &LogConfig) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&config.log)
        .map_err(|_| anyhow::anyhow!("HAMROH_LOG must be a level such as info, or tracing directives, not {:?}", config.log))?;
    // Colours are for people; in a file or a journal they would stand as escape sequences.
    let has_colours = std::io::stderr().is_terminal();
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(has_colours);
    if config.log_json {
        log.json().init()
    } else {
        log.init()
    }
    Ok(())
}

/// Every `HAMROH_*` variable that some setting reads.
fn known_variables() -> Vec<String> {
    let command = Cli::command();
    let all = command.get_subcommands().flat_map(|command| command.get_arguments()).chain(command.get_arguments());
    let mut names: Vec<String> = all.filter_map(|argument| argument.get_env()).map(|name| name.to_string_lossy().into_owned()).collect();
    names.retain(|name| name.starts_with("HAMROH_"));
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verify_cli() {
        Cli::command().debug_assert();
    }

    #[test]
    fn no_command_means_serve() {
        let arguments = |line: &str| line.split(' ').map(Into::into).collect::<Vec<std::ffi::OsString>>();
        let with = |line: &str| with_default_command(arguments(line).into_iter());
        assert_eq!(with("hamroh"), arguments("hamroh serve"));
        assert_eq!(with("hamroh --listen 127.0.0.1:1"), arguments("hamroh serve --listen 127.0.0.1:1"));
        assert_eq!(with("hamroh doctor"), arguments("hamroh doctor"));
        assert_eq!(with("hamroh --version"), arguments("hamroh --version"));
    }

    #[test]
    fn every_setting_is_a_flag_and_a_variable_with_help() {
        for command in Cli::command().get_subcommands() {
            for argument in command.get_arguments().filter(|argument| argument.get_id() != "help") {
                assert!(argument.get_env().is_some(), "{} has no variable", argument.get_id());
                assert!(argument.get_help().is_some(), "{} has no help", argument.get_id());
            }
        }
        let known = known_variables();
        for name in ["HAMROH_LISTEN", "HAMROH_DATA_DIR", "HAMROH_BASE_URL", "HAMROH_ANONYMOUS_RATE"] {
            assert!(known.iter().any(|known| known == name), "{name}");
        }
    }

    #[test]
    fn an_unknown_variable_is_refused_by_name() {
        let known = known_variables();
        let error = refuse_unknown_variables(&known, ["HAMROH_LISTN".to_owned()].into_iter()).unwrap_err().to_string();
        assert!(error.contains("HAMROH_LISTN is not a setting"), "{error}");
        assert!(refuse_unknown_variables(&known, ["HAMROH_LISTEN".to_owned(), "PATH".to_owned()].into_iter()).is_ok());
    }
}
