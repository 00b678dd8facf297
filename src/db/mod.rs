//! The database: found or made, checked, migrated, and opened as the role that may not change schema or history.

use std::{path::PathBuf, str::FromStr, time::Duration};

use anyhow::{Context, bail, ensure};
use local_postgres::{Cluster, Settings};
use sqlx::{
    Connection, PgConnection, PgPool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::config::DataConfig;

/// The name of the own cluster's role and database.
pub const APPLICATION: &str = "hamroh";

/// The oldest PostgreSQL that works.
const OLDEST_VERSION: i32 = 140_000;

/// Connections for handlers: four per core of a small machine. More made it slower where it was measured.
const POOL: u32 = 8;

/// How long an old connection may take to show that it lives. Several dead ones can then be put aside, and a new one
/// opened, in the second that a request waits for a connection.
const PING: Duration = Duration::from_millis(200);

/// How long a database may take to let us in and show what it is.
const OPENING: Duration = Duration::from_secs(10);

/// Every migration, compiled in.
pub static MIGRATOR: Migrator = sqlx::migrate!();

/// The database that the settings lead to.
#[derive(Debug)]
pub struct Database {
    /// How to connect as its owner, who may change the schema.
    pub owner: PgConnectOptions,
    cluster: Option<Cluster>,
}

/// The directory for everything that is kept outside the database.
///
/// # Errors
/// When no directory was set and the account has no home.
pub fn data_dir(config: &DataConfig) -> anyhow::Result<PathBuf> {
    match &config.data_dir {
        Some(folder) => Ok(folder.clone()),
        None => Ok(Settings::default_base(APPLICATION)?.parent().context("the data directory has no parent")?.to_path_buf()),
    }
}

impl Database {
    /// A database that somebody else runs, known to be fit.
    pub fn of(owner: PgConnectOptions) -> Self {
        Self { owner, cluster: None }
    }

    /// Opens the database, does `work` with it, and leaves it however the work ended: an own cluster that nobody else
    /// uses does not stay behind.
    ///
    /// # Errors
    /// As [`Database::open`], and those of the work.
    pub async fn with<T>(config: &DataConfig, work: impl AsyncFnOnce(&Self) -> anyhow::Result<T>) -> anyhow::Result<T> {
        let database = Self::open(config).await?;
        let result = work(&database).await;
        let left = database.leave().await;
        let value = result?;
        left?;
        Ok(value)
    }

    /// Opens the database of `DATABASE_URL`, or the own cluster, which is made and started as needed. Ends with
    /// [`Database::leave`].
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to do about it.
    pub async fn open(config: &DataConfig) -> anyhow::Result<Self> {
        let database = match &config.database_url {
            Some(url) => {
                let is_postgres = ["postgres:", "postgresql:"].iter().any(|scheme| url.expose().starts_with(scheme));
                // The error itself might quote the password.
                let owner = PgConnectOptions::from_str(url.expose()).ok().filter(|_| is_postgres);
                Self::of(owner.context("DATABASE_URL is not an address of PostgreSQL such as postgres://user:password@host/database")?)
            }
            None => Self::own(config).await?,
        };
        if let Err(error) = database.prepare().await {
            database.leave().await?;
            return Err(error);
        }
        Ok(database)
    }

    /// Makes sure that the database is there and fit.
    async fn prepare(&self) -> anyhow::Result<()> {
        if let Some(cluster) = &self.cluster {
            cluster.create_database_if_absent(APPLICATION).await?;
        }
        match tokio::time::timeout(OPENING, check(&self.owner)).await {
            Err(_) => bail!("the database does not answer within {} seconds", OPENING.as_secs()),
            Ok(checked) => checked,
        }
    }

    async fn own(config: &DataConfig) -> anyhow::Result<Self> {
        let base = data_dir(config)?.join("postgres");
        let settings =
            Settings { binaries: config.pg_bin.clone(), account: config.pg_user.clone(), ..Settings::durable(APPLICATION, base) };
        let cluster = Cluster::start(settings).await?;
        Ok(Self { owner: cluster.connect_options(APPLICATION), cluster: Some(cluster) })
    }

    /// Brings the schema up to date. Several processes may do so at once.
    ///
    /// # Errors
    /// When a migration fails; what it did is undone.
    pub async fn migrate(&self) -> anyhow::Result<()> {
        let owner = self.owner.clone().options([("lock_timeout", "60s")]);
        let mut connection = PgConnection::connect_with(&owner).await.context("could not connect to migrate")?;
        MIGRATOR.run_direct(None, &mut connection, false).await.context("a migration failed")?;
        connection.close().await?;
        Ok(())
    }

    /// Connections of the web role, with the limits of a request (promise V1).
    pub fn web_pool(&self, role: &str) -> PgPool {
        PgPoolOptions::new()
            .max_connections(POOL)
            .acquire_timeout(Duration::from_secs(1))
            .test_before_acquire(false)
            .before_acquire(|connection, _| {
                Box::pin(async move { Ok(matches!(tokio::time::timeout(PING, connection.ping()).await, Ok(Ok(())))) })
            })
            .connect_lazy_with(web_options(self.owner.clone(), role))
    }

    /// Starts the own cluster again when its server has died. Does nothing for a database of others.
    pub async fn revive(&self) {
        if let Some(cluster) = &self.cluster
            && let Err(error) = cluster.ensure_running().await
        {
            tracing::warn!(error = format!("{error:#}"), "the own database could not be started again");
        }
    }

    /// Ends the use of the own cluster; the last one out stops it.
    ///
    /// # Errors
    /// When the server does not stop.
    pub async fn leave(self) -> anyhow::Result<()> {
        if let Some(cluster) = self.cluster {
            cluster.leave().await?;
        }
        Ok(())
    }
}

/// How a request connects: as the web role, and never for long.
pub fn web_options(owner: PgConnectOptions, role: &str) -> PgConnectOptions {
    owner.options([
        ("role", role),
        ("statement_timeout", "2s"),
        ("lock_timeout", "1s"),
        ("idle_in_transaction_session_timeout", "5s"),
        ("jit", "off"),
    ])
}

/// Refuses a database that would not work, before anything is written to it.
async fn check(owner: &PgConnectOptions) -> anyhow::Result<()> {
    let mut connection = PgConnection::connect_with(owner).await.context("the database cannot be reached")?;
    let version =
        sqlx::query_scalar!(r#"select current_setting('server_version_num')::integer as "version!""#).fetch_one(&mut connection).await?;
    ensure!(version >= OLDEST_VERSION, "PostgreSQL {}.{} is too old: Hamroh needs 14 or newer", version / 10_000, version % 10_000);
    let encoding = sqlx::query_scalar!(r#"select current_setting('server_encoding') as "encoding!""#).fetch_one(&mut connection).await?;
    ensure!(
        encoding == "UTF8",
        "this database has encoding {encoding}, which cannot write every language. \
         Create it anew: create database hamroh template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'"
    );
    let knows_letters = sqlx::query_scalar!(r#"select lower('ЖӢ') = 'жӣ' as "knows!""#).fetch_one(&mut connection).await?;
    ensure!(
        knows_letters,
        "this database has ctype C, in which PostgreSQL knows no letters but English ones: names in Russian, Tajik or Arabic would not be found. \
         Create it anew: create database hamroh template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'"
    );
    connection.close().await?;
    Ok(())
}
