//! The SQL of imports.

use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use uuid::Uuid;

use super::Report;
use crate::ids::{ImportBatchId, OrganizationId};

fn uuids(ids: &[OrganizationId]) -> Vec<Uuid> {
    ids.iter().map(|id| id.0).collect()
}

/// Those that asked not to be listed, and those that are gone.
///
/// # Errors
/// When the database does not answer.
pub async fn find_unwanted(connection: &mut PgConnection, ids: &[OrganizationId]) -> sqlx::Result<Vec<OrganizationId>> {
    let rows = sqlx::query_scalar!(
        r#"
        select organization_id as "id!" from do_not_list where organization_id = any($1::uuid[])
        union select organization_id from tombstones where organization_id = any($1::uuid[])
        "#,
        &uuids(ids)
    );
    Ok(rows.fetch_all(connection).await?.into_iter().map(OrganizationId).collect())
}

/// Those whose published revision is a person's.
///
/// # Errors
/// When the database does not answer.
pub async fn find_edited_by_people(connection: &mut PgConnection, ids: &[OrganizationId]) -> sqlx::Result<Vec<OrganizationId>> {
    let rows = sqlx::query_scalar!(
        "
        select o.id from organizations o join revisions r on r.id = o.published_revision_id
        where o.id = any($1::uuid[]) and r.author_role <> 'system'
        ",
        &uuids(ids)
    );
    Ok(rows.fetch_all(connection).await?.into_iter().map(OrganizationId).collect())
}

/// Stores what an import did.
///
/// # Errors
/// When the database does not answer.
pub async fn record_batch(connection: &mut PgConnection, source: &str, report: &Report) -> sqlx::Result<()> {
    let id = ImportBatchId::new().0;
    let document = serde_json::to_value(report).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let digest: String = Sha256::digest(document.to_string().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    sqlx::query!(
        "insert into import_batches (id, source, digest, state, report, applied_at) values ($1, $2, $3, 'applied', $4, now())",
        id,
        source,
        digest,
        document
    )
    .execute(&mut *connection)
    .await?;
    let ids: Vec<Uuid> = report.rows.iter().map(|row| row.organization_id.0).collect();
    let outcomes: Vec<String> = report.rows.iter().map(|row| row.outcome.to_string()).collect();
    sqlx::query!(
        "insert into import_rows (batch_id, organization_id, outcome) select $1, r.id, r.outcome from unnest($2::uuid[], $3::text[]) r (id, outcome)",
        id,
        &ids,
        &outcomes
    )
    .execute(connection)
    .await?;
    Ok(())
}
