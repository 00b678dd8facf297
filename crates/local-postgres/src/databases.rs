//! The databases in a cluster: creating and dropping them.

use anyhow::Context as _;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::{Cluster, Result};

/// There is already a database of that name.
const DUPLICATE_DATABASE: &str = "42P04";

/// The same, noticed a moment later, as two processes created it at once.
const UNIQUE_VIOLATION: &str = "23505";

impl Cluster {
    /// Creates an empty database, unless there is already one of that name.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached or refuses.
    pub async fn create_database_if_absent(&self, name: &str) -> Result<()> {
        let mut connection = self.connect("postgres").await?;
        let exists: bool =
            sqlx::query_scalar("select exists (select from pg_database where datname = $1)").bind(name).fetch_one(&mut connection).await?;
        if !exists {
            let created = execute(&mut connection, format!("create database {}", quoted(name))).await;
            match created {
                Err(sqlx::Error::Database(error))
                    if error.code().is_some_and(|code| [DUPLICATE_DATABASE, UNIQUE_VIOLATION].contains(&&*code)) => {}
                other => other.with_context(|| format!("The database \"{name}\" could not be created"))?,
            }
        }
        connection.close().await?;
        Ok(())
    }

    /// Drops a database with all that is in it, cutting the connections to it. When there is none of that name, nothing happens.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached or refuses.
    pub async fn drop_database(&self, name: &str) -> Result<()> {
        let mut connection = self.connect("postgres").await?;
        drop_with(&mut connection, name).await?;
        connection.close().await?;
        Ok(())
    }

    pub(crate) async fn connect(&self, database: &str) -> Result<PgConnection> {
        let connected = PgConnection::connect_with(&self.connect_options(database)).await;
        connected.with_context(|| format!("The database \"{database}\" of the cluster in {} cannot be reached", self.base().display()))
    }
}

pub(crate) async fn drop_with(connection: &mut PgConnection, name: &str) -> Result<()> {
    let dropped = execute(connection, format!("drop database if exists {} with (force)", quoted(name))).await;
    dropped.with_context(|| format!("The database \"{name}\" could not be dropped"))
}

/// Runs a command whose names cannot be parameters. They are quoted by [`quoted`], which makes the text safe.
pub(crate) async fn execute(connection: &mut PgConnection, command: String) -> sqlx::Result<()> {
    sqlx::query(AssertSqlSafe(command)).persistent(false).execute(connection).await.map(|_| ())
}

/// A name as SQL spells it when it may hold any character.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
