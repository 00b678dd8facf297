//! Taking in many records at once: all or nothing, repeatable, with a report on each, and never over the head of a
//! person who has edited one since.
//!
//! Whatever the source, it is first turned into [`Organization`]s whose ids derive from it ([`starter`] does so for
//! `data/organizations/`); [`apply`] does the rest.

pub mod db;
pub mod starter;
pub mod synthetic;

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use sqlx::PgConnection;

use crate::{
    ids::OrganizationId,
    organizations::{
        Organization,
        db::{Edit, Saved, save},
    },
    vocabulary,
};

vocabulary! {
    /// What became of a record in an import.
    Outcome {
        /// It was not there before.
        New = "new",
        /// It was there and is different now.
        Changed = "changed",
        /// It was there, just so.
        Unchanged = "unchanged",
        /// A person has edited it since it was imported; it stays as they left it.
        KeptEdited = "kept-edited",
        /// It asked not to be listed, or is gone on purpose.
        Refused = "refused",
    }
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The record.
    pub organization_id: OrganizationId,
    /// Its name in addresses.
    pub slug: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of each record of an import, in the order of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The records.
    pub rows: Vec<Row>,
}

impl Report {
    /// How many records had this outcome.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.rows.iter().filter(|row| row.outcome == outcome).count()
    }
}

/// Imports records in the caller's transaction. The batch with its report is stored when it changed anything.
///
/// # Errors
/// When the database refuses a record (the caller then rolls everything back) or does not answer.
pub async fn apply(connection: &mut PgConnection, source: &str, records: Vec<Organization>) -> sqlx::Result<Report> {
    let ids: Vec<OrganizationId> = records.iter().map(|record| record.id).collect();
    let refused: HashSet<OrganizationId> = db::find_unwanted(connection, &ids).await?.into_iter().collect();
    let edited: HashSet<OrganizationId> = db::find_edited_by_people(connection, &ids).await?.into_iter().collect();
    let slugs: Vec<(OrganizationId, String)> = records.iter().map(|record| (record.id, record.slug.clone())).collect();
    let mut wanted: Vec<Organization> =
        records.into_iter().filter(|record| !refused.contains(&record.id) && !edited.contains(&record.id)).collect();
    // Who is not to be listed is not to be named by others either.
    let is_refused = |id| refused.contains(&id);
    wanted.iter_mut().for_each(|record| record.relations.retain(|relation| !relation.target_id.is_some_and(is_refused)));
    let edit = Edit { author_role: "system", author_id: None, reason: "Import", source: Some(source) };
    let Saved { new, changed, unchanged } = save(connection, &wanted, edit).await?;
    let groups = [(new, Outcome::New), (changed, Outcome::Changed), (unchanged, Outcome::Unchanged)];
    let outcomes: HashMap<OrganizationId, Outcome> =
        groups.into_iter().flat_map(|(ids, outcome)| ids.into_iter().map(move |id| (id, outcome))).collect();
    let outcome = |id: &OrganizationId| match outcomes.get(id) {
        Some(outcome) => *outcome,
        None if refused.contains(id) => Outcome::Refused,
        None => Outcome::KeptEdited,
    };
    let rows = slugs.into_iter().map(|(organization_id, slug)| Row { outcome: outcome(&organization_id), organization_id, slug });
    let report = Report { rows: rows.collect() };
    if report.count(Outcome::New) + report.count(Outcome::Changed) > 0 {
        db::record_batch(connection, source, &report).await?;
    }
    Ok(report)
}
