//! `hamroh doctor`: what is in order, what is not, and what to do about it.

use std::{io::Write, process::ExitCode};

use anyhow::Context;
use sqlx::{Connection, PgConnection};

use crate::{
    config::DataConfig,
    db::{self, Database},
    i18n::{Lang, sources},
    organizations, taxonomy,
};

/// Less than this is too little for a database that is used.
const LEAST_DISK: u64 = 1 << 30;

/// One thing looked at: what it is, and how it stands, or what to do.
type Finding = (&'static str, anyhow::Result<String>);

/// Looks at everything and says how it stands. Fails when something is not in order.
pub async fn run(config: &DataConfig) -> anyhow::Result<ExitCode> {
    let mut findings = vec![("languages", languages()), ("disk", disk(config))];
    let look = async |database: &Database| {
        let mut connection = PgConnection::connect_with(&database.owner).await?;
        let findings = database_findings(&mut connection).await;
        connection.close().await?;
        Ok(findings)
    };
    match Database::with(config, look).await {
        Err(error) => findings.push(("database", Err(error))),
        Ok(found) => findings.extend(found),
    }
    let mut output = std::io::stdout().lock();
    let mut is_well = true;
    for (name, finding) in findings {
        match finding {
            Ok(state) => writeln!(output, "ok       {name}: {state}")?,
            Err(error) => {
                is_well = false;
                writeln!(output, "PROBLEM  {name}: {error:#}")?;
            }
        }
    }
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn languages() -> anyhow::Result<String> {
    for lang in Lang::all() {
        anyhow::ensure!(!sources(lang).is_empty(), "this build has no messages in {lang}: build it again from a complete checkout");
    }
    Ok(Lang::all().map(|lang| lang.code()).collect::<Vec<_>>().join(" "))
}

fn disk(config: &DataConfig) -> anyhow::Result<String> {
    let folder = db::data_dir(config)?;
    let existing = folder.ancestors().find(|folder| folder.exists()).context("no part of the data directory exists")?;
    let about = nix::sys::statvfs::statvfs(existing)?;
    let free = bytes(about.blocks_available(), about.fragment_size());
    anyhow::ensure!(free >= LEAST_DISK, "{} MB are free for {}: make room, 1 GB at least", free >> 20, folder.display());
    Ok(format!("{} MB free for {}", free >> 20, folder.display()))
}

/// The types of the two numbers differ between systems.
fn bytes(blocks: impl Into<u64>, block: impl Into<u64>) -> u64 {
    blocks.into().saturating_mul(block.into())
}

async fn database_findings(connection: &mut PgConnection) -> Vec<Finding> {
    let mut findings = vec![("database", version(connection).await), ("extensions", extensions(connection).await)];
    let schema = schema(connection).await;
    let is_migrated = schema.is_ok();
    findings.push(("schema", schema));
    if is_migrated {
        findings.push(("web role", web_role(connection).await));
        findings.push(("taxonomy", terms(connection).await));
        findings.push(("organizations", records(connection).await));
        findings.push(("audit", audit(connection).await));
    }
    findings
}

async fn version(connection: &mut PgConnection) -> anyhow::Result<String> {
    let row = sqlx::query!(
        r#"select current_setting('server_version') as "version!", datcollate as "collate!", datctype as "ctype!" from pg_database where datname = current_database()"#
    );
    let row = row.fetch_one(connection).await?;
    Ok(format!("PostgreSQL {}, collate {}, ctype {}", row.version, row.collate, row.ctype))
}

/// The schema needs PL/pgSQL alone, which every PostgreSQL has unless somebody dropped it.
async fn extensions(connection: &mut PgConnection) -> anyhow::Result<String> {
    let names = sqlx::query_scalar!("select extname::text as \"name!\" from pg_extension order by 1").fetch_all(connection).await?;
    anyhow::ensure!(names.iter().any(|name| name == "plpgsql"), "plpgsql is missing: as an administrator, create extension plpgsql");
    Ok(names.join(" "))
}

async fn schema(connection: &mut PgConnection) -> anyhow::Result<String> {
    let is_there =
        sqlx::query_scalar!(r#"select to_regclass('_sqlx_migrations') is not null as "there!""#).fetch_one(&mut *connection).await?;
    anyhow::ensure!(is_there, "the database is empty: run hamroh migrate");
    let applied = sqlx::query_scalar::<_, i64>("select version from _sqlx_migrations where success").fetch_all(connection).await?;
    let missing = db::MIGRATOR.iter().filter(|migration| !applied.contains(&migration.version)).count();
    anyhow::ensure!(missing == 0, "{missing} migrations are missing: run hamroh migrate");
    Ok(format!("{} migrations", applied.len()))
}

async fn web_role(connection: &mut PgConnection) -> anyhow::Result<String> {
    let may = sqlx::query_scalar!(
        r#"select has_table_privilege('hamroh_web', 'revisions', 'update') or has_table_privilege('hamroh_web', 'audit_entries', 'delete')
            or has_schema_privilege('hamroh_web', 'public', 'create') as "may!""#
    );
    let may = may.fetch_one(connection).await?;
    anyhow::ensure!(!may, "hamroh_web may change history or schema: revoke what was granted to it by hand");
    Ok("may read and write, not change schema or history".to_owned())
}

async fn terms(connection: &mut PgConnection) -> anyhow::Result<String> {
    let taxonomy = taxonomy::db::load(connection).await?;
    let (needs, kinds) = (taxonomy.needs().len(), taxonomy.kinds().len());
    anyhow::ensure!(needs > 0 && kinds > 0, "there are no needs or kinds: run hamroh seed");
    Ok(format!("{needs} needs, {kinds} kinds, {} languages", taxonomy.languages().len()))
}

async fn records(connection: &mut PgConnection) -> anyhow::Result<String> {
    let count = organizations::db::find_all(connection).await?.len();
    anyhow::ensure!(count > 0, "there are none: run hamroh seed");
    Ok(count.to_string())
}

/// Recomputes the chain of the audit entries.
async fn audit(connection: &mut PgConnection) -> anyhow::Result<String> {
    let broken = sqlx::query_scalar!("select first_broken_audit_entry()").fetch_one(&mut *connection).await?;
    if let Some(seq) = broken {
        anyhow::bail!("entry {seq} is not what was written, or the one before it is missing: compare with a backup from before the change");
    }
    let count = sqlx::query_scalar!(r#"select count(*) as "count!" from audit_entries"#).fetch_one(connection).await?;
    Ok(format!("{count} entries, all as they were written"))
}
