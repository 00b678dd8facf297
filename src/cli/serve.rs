//! `hamroh serve`: the site.

use std::{io::Write, process::ExitCode, sync::Arc, time::Duration};

use anyhow::Context;
use clap::Args;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use super::seed;
use crate::{
    app,
    clock::Clock,
    config::{DataConfig, ServeConfig},
    db::{self, Database},
    directory::{Handle, Refresher},
    i18n::{self, Words},
    mail::Mailer,
    state::AppState,
    web,
};

/// How often to see whether the own database has to be started again.
const SUPERVISION: Duration = Duration::from_secs(1);

/// The command and its settings.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    data: DataConfig,

    #[command(flatten)]
    serve: ServeConfig,

    /// Load the starter directory first if there is no organization yet
    #[arg(long, env = "HAMROH_SEED_IF_EMPTY", default_value_t = false, num_args = 0..=1, default_missing_value = "true", action = clap::ArgAction::Set)]
    seed_if_empty: bool,
}

/// Serves until the process is told to stop.
pub async fn run(command: Serve) -> anyhow::Result<ExitCode> {
    let config = Arc::new(command.serve);
    config.check()?;
    i18n::check_embedded()?;
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("cannot listen on {}: is Hamroh running already?", config.listen))?;
    let database = Arc::new(Database::open(&command.data).await?);
    if config.migrate {
        database.migrate().await?;
    }
    if command.seed_if_empty {
        seed::load_if_empty(&database).await?;
    }
    let clock = Clock::system();
    let refresher = Refresher::start(db::web_options(database.owner.clone(), &config.web_role), clock.clone()).await?;
    let directory = refresher.handle();
    let state = AppState {
        pool: database.web_pool(&config.web_role),
        words: Words::load()?,
        mailer: Mailer::new(&config, db::data_dir(&command.data)?.join("mail"))?,
        clock,
        config,
    };
    announce(&state, &directory);

    let (stop, stopping) = watch::channel(());
    let background = [tokio::spawn(async { match refresher.run().await {} }), tokio::spawn(supervise(database.clone(), directory.clone()))];
    let jobs = tokio::spawn(work(state.clone(), stopping));
    web::server::serve(listener, app::build(state.clone(), directory), told_to_stop()?).await;

    drop(stop);
    background.iter().for_each(tokio::task::JoinHandle::abort);
    let _ = jobs.await;
    for task in background {
        let _ = task.await;
    }
    state.pool.close().await;
    if let Some(database) = Arc::into_inner(database) {
        database.leave().await?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Tells the person at the terminal where to look.
fn announce(state: &AppState, directory: &Handle) {
    let organizations = directory.current().organizations().len();
    tracing::info!(organizations, listen = %state.config.listen, "serving");
    let _ = writeln!(std::io::stdout(), "Hamroh answers on {}", state.config.public_url());
}

/// Done when the process gets SIGTERM or SIGINT.
fn told_to_stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping: finishing what was begun");
    })
}

/// Starts the own database again when it has died under us.
async fn supervise(database: Arc<Database>, directory: Handle) {
    loop {
        tokio::time::sleep(SUPERVISION).await;
        if directory.health().away_since.is_some() {
            database.revive().await;
        }
    }
}

/// Works off the queue until told to stop.
async fn work(state: AppState, mut stopping: watch::Receiver<()>) {
    let runner = app::jobs(&state);
    runner
        .work(async move {
            let _ = stopping.changed().await;
        })
        .await;
}
