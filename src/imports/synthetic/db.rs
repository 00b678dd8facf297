//! The SQL of synthetic directories.
//!
//! Checking each row's references and logging each row as it comes would take most of the time. So both are put aside
//! for the length of the transaction and done for all rows at the end: the references are checked when their constraints
//! are made again, and the change log gets every new record. Nobody sees the tables without their rules, since they are
//! locked until then, and whatever fails puts everything back.

use sqlx::{AssertSqlSafe, PgConnection, types::Json};
use uuid::Uuid;

use super::{Coordinates, Loaded, SOURCE, rows::Tables};
use crate::ids::{CityId, ImportBatchId, OrganizationId};

/// Whether there is an organization that is not synthetic.
///
/// # Errors
/// When the database does not answer.
pub async fn has_others(connection: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from organizations where origin <> 'synthetic') as "has!""#).fetch_one(connection).await
}

/// The last of the synthetic organizations.
///
/// # Errors
/// When the database does not answer.
pub async fn find_last(connection: &mut PgConnection) -> sqlx::Result<Option<OrganizationId>> {
    let last = sqlx::query_scalar!("select id from organizations where origin = 'synthetic' order by id desc limit 1");
    Ok(last.fetch_optional(connection).await?.map(OrganizationId))
}

/// Where cities are.
///
/// # Errors
/// When the database does not answer.
pub async fn load_coordinates(connection: &mut PgConnection) -> sqlx::Result<Coordinates> {
    let rows = sqlx::query!(
        r#"
        select id, latitude::double precision as "latitude!", longitude::double precision as "longitude!"
        from cities where num_nonnulls(latitude, longitude) = 2
        "#
    );
    let rows = rows.fetch_all(connection).await?;
    Ok(rows.into_iter().map(|row| (CityId(row.id), (row.latitude, row.longitude))).collect())
}

/// What is put aside while rows are written, as statements that make it again.
#[derive(Debug)]
pub struct Rules(Vec<String>);

/// Puts aside what is checked and done for each row: references, and the triggers of the change log.
///
/// # Errors
/// When the database does not answer.
pub async fn put_rules_aside(connection: &mut PgConnection) -> sqlx::Result<Rules> {
    let names: Vec<String> = Tables::NAMES.iter().map(|name| (*name).to_owned()).collect();
    let references = sqlx::query!(
        r#"
        select format('alter table %s drop constraint %I', conrelid::regclass, conname) as "drop!",
            format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as "add!"
        from pg_constraint
        where contype = 'f' and conrelid = any($1::text[]::regclass[])
        order by conrelid, conname
        "#,
        &names
    );
    let references = references.fetch_all(&mut *connection).await?;
    let logging = |state: &str| names.iter().map(|name| format!("alter table {name} {state} trigger user")).collect::<Vec<_>>();
    run(connection, logging("disable").into_iter().chain(references.iter().map(|one| one.drop.clone()))).await?;
    Ok(Rules(references.into_iter().map(|one| one.add).chain(logging("enable")).collect()))
}

/// Takes stock of what was written, checks all references and makes all rules hold again.
///
/// # Errors
/// When a row points to nothing, or the database does not answer.
pub async fn restore_rules(connection: &mut PgConnection, Rules(rules): Rules) -> sqlx::Result<()> {
    let stock = format!("analyze {}", Tables::NAMES.join(", "));
    let memory = "set local maintenance_work_mem = '256MB'".to_owned();
    run(connection, [stock, memory].into_iter().chain(rules)).await
}

async fn run(connection: &mut PgConnection, statements: impl IntoIterator<Item = String>) -> sqlx::Result<()> {
    for statement in statements {
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Writes rows, a stream for each table.
///
/// # Errors
/// When a row breaks a rule of its table, or the database does not answer.
pub async fn copy(connection: &mut PgConnection, tables: &Tables) -> sqlx::Result<()> {
    for (table, columns, rows) in tables.all().filter(|(_, _, rows)| rows.count > 0) {
        let mut stream = connection.copy_in_raw(&format!("copy {table} ({columns}) from stdin")).await?;
        for part in rows.bytes.chunks(1 << 16) {
            stream.send(part).await?;
        }
        stream.finish().await?;
    }
    Ok(())
}

/// Tells what was loaded: in the change log record by record, so that servers read them; as one import batch and one
/// entry of the audit chain for all. There is no revision of a record before its first edit.
///
/// # Errors
/// When the database does not answer.
pub async fn record_load(connection: &mut PgConnection, loaded: &Loaded, first: OrganizationId) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into change_log (organization_id) select id from organizations where origin = 'synthetic' and id >= $1 order by id",
        first.0
    )
    .execute(&mut *connection)
    .await?;
    let batch: Uuid = ImportBatchId::new().0;
    let report = Json(loaded);
    sqlx::query!(
        "insert into import_batches (id, source, digest, state, report, applied_at) values ($1, $2, $3, 'applied', $4, now())",
        batch,
        SOURCE,
        loaded.digest,
        report as _
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "
        insert into audit_entries (actor_role, action, subject_type, subject_id, detail)
        values ('system', 'import', 'import_batch', $1, $2)
        ",
        batch,
        report as _
    )
    .execute(connection)
    .await?;
    Ok(())
}
