//! `hamroh serve`: the site.

use std::{convert::Infallible, io::Write, process::ExitCode, sync::Arc, time::Duration};

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

/// How long the first answers have the machine for themselves.
const SETTLING: Duration = Duration::from_secs(1);

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
    // From the first moment on: a signal during the start must not leave the database behind.
    let stop = told_to_stop()?;
    command.serve.check()?;
    i18n::check_embedded()?;
    let asked = command.serve.listen;
    let listener = TcpListener::bind(asked).await.with_context(|| format!("cannot listen on {asked}: is Hamroh running already?"))?;
    // Port 0 asks for any free one.
    let config = Arc::new(ServeConfig { listen: listener.local_addr()?, ..command.serve });
    let mails = db::data_dir(&command.data)?.join("mail");
    let serve = async |database: &Database| {
        if config.migrate {
            database.migrate().await?;
        }
        if command.seed_if_empty {
            seed::load_if_empty(database).await?;
        }
        // After the database: its account must be able to enter the directory around both, which whoever comes first makes.
        let mailer = Mailer::new(&config, mails)?;
        answer(database, listener, config, mailer, stop).await
    };
    Database::with(&command.data, serve).await?;
    Ok(ExitCode::SUCCESS)
}

/// Answers requests and does what goes on beside that, until `stop` is done.
async fn answer(
    database: &Database,
    listener: TcpListener,
    config: Arc<ServeConfig>,
    mailer: Mailer,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    web::log::note_panics_by_place();
    let clock = Clock::system();
    let refresher = Refresher::start(db::web_options(database.owner.clone(), &config.web_role), clock.clone()).await?;
    let directory = refresher.handle();
    let state = AppState { pool: database.web_pool(&config.web_role), words: Words::load()?, mailer, clock, config };
    announce(&state, &directory);
    // Words are read from the first question on without anybody waiting for the thesaurus; nor does the start wait for it.
    let first = directory.current();
    tokio::spawn(async {
        tokio::time::sleep(SETTLING).await;
        let _ = tokio::task::spawn_blocking(move || first.prepare_words()).await;
    });

    let (end_jobs, ending) = watch::channel(());
    let refreshing = tokio::spawn(async { match refresher.run().await {} });
    let jobs = tokio::spawn(work(state.clone(), ending));
    tokio::select! {
        () = web::server::serve(listener, app::build(state.clone(), directory.clone()), stop) => {}
        never = supervise(database, &directory) => match never {},
    }
    drop(end_jobs);
    refreshing.abort();
    let _ = jobs.await;
    let _ = refreshing.await;
    state.pool.close().await;
    Ok(())
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

/// Starts the own database again whenever it has died under us.
async fn supervise(database: &Database, directory: &Handle) -> Infallible {
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
