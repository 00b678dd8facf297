//! Fresh databases for tests, copied from a template that has the migrations applied. Copying takes a few hundredths of a second,
//! where applying all migrations would take tenths for each test.

use std::sync::atomic::Ordering;

use anyhow::{Context as _, ensure};
use nix::errno::Errno;
use nix::sys::signal::kill;
use nix::unistd::Pid;
use sqlx::migrate::Migrator;
use sqlx::postgres::PgPoolOptions;
use sqlx::{Connection as _, PgConnection};

use crate::databases::{drop_with, execute, quoted};
use crate::digest::{Digest, random};
use crate::{Cluster, Durability, Result};

/// What every template's name begins with.
const TEMPLATE: &str = "tpl_";

/// A template that is not complete yet.
const BUILDING: &str = "tpl_building";

/// What the name of every database made here begins with.
const FRESH: &str = "t_";

/// The advisory lock that keeps templates from vanishing while they are copied. Any number does that nobody else uses on the
/// database `postgres`; these are the letters "template".
const LOCK: i64 = 0x7465_6d70_6c61_7465;

/// From this version on, the way of copying can be chosen.
const STRATEGY_SINCE: i32 = 150_000;

impl Cluster {
    /// Creates a database with the migrations applied and returns its name. Drop it with [`Cluster::drop_database`]; in a throwaway
    /// cluster, the databases of processes that were killed before they could are dropped here.
    ///
    /// The first call with a new set of migrations builds a template, and drops those of other sets; later calls copy it.
    ///
    /// # Errors
    ///
    /// When a migration fails, or when the server cannot be reached or refuses.
    pub async fn database_from_template(&self, migrations: &Migrator) -> Result<String> {
        let mut connection = self.connect("postgres").await?;
        if self.settings.durability == Durability::Throwaway && !self.cleared.swap(true, Ordering::Relaxed) {
            drop_orphans(&mut connection).await?;
        }
        let template = template_name(migrations);
        let name = fresh_name();
        // Those who copy do not wait for each other. Another process with other migrations may replace the template between the
        // building and the copying, hence the loop; each turn needs such a process, so its end does not have to be enforced.
        loop {
            sqlx::query("select pg_advisory_lock_shared($1)").bind(LOCK).execute(&mut connection).await?;
            if exists(&mut connection, &template).await? {
                self.copy(&mut connection, &template, &name).await?;
                // The locks end with the session.
                connection.close().await?;
                return Ok(name);
            }
            sqlx::query("select pg_advisory_unlock_shared($1)").bind(LOCK).execute(&mut connection).await?;
            sqlx::query("select pg_advisory_lock($1)").bind(LOCK).execute(&mut connection).await?;
            if !exists(&mut connection, &template).await? {
                self.build(&mut connection, &template, migrations).await?;
            }
            sqlx::query("select pg_advisory_unlock($1)").bind(LOCK).execute(&mut connection).await?;
        }
    }

    /// Builds the template under another name first, so that one whose migration has failed is never copied.
    async fn build(&self, connection: &mut PgConnection, template: &str, migrations: &Migrator) -> Result<()> {
        for outdated in databases_beginning_with(connection, TEMPLATE).await? {
            drop_with(connection, &outdated).await?;
        }
        execute(connection, format!("create database {}", quoted(BUILDING))).await?;
        // With a pool, where a single connection would do, the future stays `Send`: sqlx promises that for no borrowed connection.
        let inside = PgPoolOptions::new().max_connections(1).connect_with(self.connect_options(BUILDING)).await?;
        let applied = migrations.run(&inside).await;
        inside.close().await;
        applied.context("The migrations could not be applied to an empty database")?;
        // Somebody connected to the template would keep it from being copied.
        execute(connection, format!("alter database {} with allow_connections false", quoted(BUILDING))).await?;
        execute(connection, format!("alter database {} rename to {}", quoted(BUILDING), quoted(template))).await?;
        Ok(())
    }

    async fn copy(&self, connection: &mut PgConnection, template: &str, name: &str) -> Result<()> {
        let version: i32 = sqlx::query_scalar("select current_setting('server_version_num')::integer").fetch_one(&mut *connection).await?;
        // Copying the files wants them flushed before and after, which is slow where flushing is real and free where it is off.
        let strategy = match self.settings.durability {
            Durability::Throwaway if version >= STRATEGY_SINCE => " strategy file_copy",
            _ => "",
        };
        let copied = execute(connection, format!("create database {} template {}{strategy}", quoted(name), quoted(template))).await;
        copied.with_context(|| format!("The database template \"{template}\" could not be copied"))
    }
}

/// The template's name follows from everything that its content depends on.
fn template_name(migrations: &Migrator) -> String {
    let forward = migrations.iter().filter(|migration| !migration.migration_type.is_down_migration());
    let digest = forward.fold(Digest::new().field(migrations.table_name.as_bytes()), |digest, migration| {
        digest
            .field(&migration.version.to_le_bytes())
            .field(migration.description.as_bytes())
            .field(&migration.checksum)
            .field(&[u8::from(migration.no_tx)])
    });
    format!("{TEMPLATE}{}", digest.hex())
}

/// A name that no other process or thread uses at the same time.
fn fresh_name() -> String {
    format!("{FRESH}{}_{:016x}", std::process::id(), random())
}

async fn exists(connection: &mut PgConnection, database: &str) -> Result<bool> {
    let found = sqlx::query_scalar("select exists (select from pg_database where datname = $1)");
    Ok(found.bind(database).fetch_one(connection).await?)
}

async fn databases_beginning_with(connection: &mut PgConnection, prefix: &str) -> Result<Vec<String>> {
    let found = sqlx::query_scalar("select datname::text from pg_database where starts_with(datname::text, $1) order by datname");
    Ok(found.bind(prefix).fetch_all(connection).await?)
}

/// Drops the databases of processes that are gone. Two processes may be doing this at once, so a failure means little.
async fn drop_orphans(connection: &mut PgConnection) -> Result<()> {
    for database in databases_beginning_with(connection, FRESH).await? {
        if maker(&database).is_some_and(is_gone)
            && let Err(error) = drop_with(connection, &database).await
        {
            ensure!(!connection_is_lost(&error), error);
            tracing::debug!(database, %error, "a database that a killed process has left could not be dropped");
        }
    }
    Ok(())
}

fn connection_is_lost(error: &anyhow::Error) -> bool {
    !matches!(error.downcast_ref::<sqlx::Error>(), Some(sqlx::Error::Database(_)))
}

/// Which process made the database, as its name tells.
fn maker(database: &str) -> Option<Pid> {
    let pid = database.strip_prefix(FRESH)?.split('_').next()?.parse().ok()?;
    (pid > 0).then(|| Pid::from_raw(pid))
}

fn is_gone(process: Pid) -> bool {
    kill(process, None) == Err(Errno::ESRCH)
}

#[cfg(test)]
mod tests {
    use sqlx::SqlSafeStr as _;
    use sqlx::migrate::{Migration, MigrationType};

    use super::*;

    fn migrator(version: i64, sql: &'static str, kind: MigrationType) -> Migrator {
        let first = Migration::new(1, "first".into(), MigrationType::Simple, "create table a ()".into_sql_str(), false);
        let second = Migration::new(version, "second".into(), kind, sql.into_sql_str(), false);
        Migrator::with_migrations(vec![first, second])
    }

    #[test]
    fn a_template_is_named_by_its_migrations() {
        let name = template_name(&migrator(2, "create table b ()", MigrationType::Simple));
        assert_eq!(name, template_name(&migrator(2, "create table b ()", MigrationType::Simple)));
        assert_ne!(name, template_name(&migrator(2, "create table c ()", MigrationType::Simple)));
        assert_ne!(name, template_name(&migrator(3, "create table b ()", MigrationType::Simple)));
        let down = |sql| template_name(&migrator(2, sql, MigrationType::ReversibleDown));
        assert_eq!(down("drop table a"), down("drop table a cascade"), "undoing is no part of what a template holds");
    }

    #[test]
    fn a_databases_name_tells_whether_its_maker_lives() {
        let (one, other) = (fresh_name(), fresh_name());
        assert_ne!(one, other);
        assert!(one.len() < 64 && !is_gone(maker(&one).unwrap()), "{one}");
        let mut child = std::process::Command::new("true").spawn().unwrap();
        let pid = child.id();
        child.wait().unwrap();
        assert!(is_gone(maker(&format!("{FRESH}{pid}_00ff")).unwrap()));
        assert_eq!(maker("t_shirts"), None);
        assert_eq!(maker("t_0_00ff"), None);
    }
}
