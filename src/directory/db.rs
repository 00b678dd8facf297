//! The reads that keep the directory up to date.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::ids::OrganizationId;

/// A change that a transaction made, as the change log tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Its number in the log.
    pub seq: i64,
    /// What changed; nothing: the taxonomy or places.
    pub organization_id: Option<OrganizationId>,
}

/// Everything that became visible since the horizon, and the horizon for next time.
#[derive(Debug)]
pub struct Changes {
    /// The changes; some may have been read before.
    pub changes: Vec<Change>,
    /// Every transaction below it had ended when this was read.
    pub horizon: i64,
}

/// The changes of every transaction from `horizon` on. Transactions become visible in any order, so a reader keeps
/// asking from the oldest one that was still open, and remembers which changes it has seen.
///
/// # Errors
/// When the database does not answer.
pub async fn changes_since(connection: &mut PgConnection, horizon: i64) -> sqlx::Result<Changes> {
    let next = current_horizon(connection).await?;
    let rows = sqlx::query!("select seq, organization_id from change_log where xid >= ($1::text)::xid8 order by seq", horizon.to_string())
        .fetch_all(connection)
        .await?;
    let changes = rows.into_iter().map(|row| Change { seq: row.seq, organization_id: row.organization_id.map(OrganizationId) }).collect();
    Ok(Changes { changes, horizon: next })
}

/// The versions of the migrations that this database has had.
///
/// # Errors
/// When the database does not answer.
pub async fn applied_migrations(connection: &mut PgConnection) -> sqlx::Result<Vec<i64>> {
    sqlx::query_scalar!("select version from _sqlx_migrations where success").fetch_all(connection).await
}

/// The oldest transaction that is still open, or the next one.
///
/// # Errors
/// When the database does not answer.
pub async fn current_horizon(connection: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "horizon!""#).fetch_one(connection).await
}

/// Addresses that have moved: old slug and the organization that it leads to.
///
/// # Errors
/// When the database does not answer.
pub async fn load_old_slugs(connection: &mut PgConnection) -> sqlx::Result<Vec<(String, OrganizationId)>> {
    let rows = sqlx::query!("select slug, organization_id from organization_slugs").fetch_all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.slug, OrganizationId(row.organization_id))).collect())
}

/// An organization that is gone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tombstone {
    /// Its id.
    pub organization_id: OrganizationId,
    /// Its last name in addresses.
    pub slug: String,
    /// What took its place.
    pub successor_id: Option<OrganizationId>,
    /// Whether it became part of the successor, so that its address leads there.
    pub is_merged: bool,
}

/// Every organization that is gone.
///
/// # Errors
/// When the database does not answer.
pub async fn load_tombstones(connection: &mut PgConnection) -> sqlx::Result<Vec<Tombstone>> {
    let rows = sqlx::query!("select organization_id, slug, successor_id, is_merged from tombstones").fetch_all(connection).await?;
    let tombstone = |(organization_id, slug, successor_id, is_merged): (Uuid, String, Option<Uuid>, bool)| Tombstone {
        organization_id: OrganizationId(organization_id),
        slug,
        successor_id: successor_id.map(OrganizationId),
        is_merged,
    };
    Ok(rows.into_iter().map(|row| tombstone((row.organization_id, row.slug, row.successor_id, row.is_merged))).collect())
}
