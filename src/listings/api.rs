//! Organizations as JSON.

use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    directory::{Current, Directory, Found, PublicOrganization},
    error::{AppError, FieldError, Result},
    ids::OrganizationId,
    search::{Filter, Listed, matching},
    state::AppState,
    web::{FromParams, Json, Params, Path, Query, problem::ProblemDetails},
};
use axum::extract::{RawQuery, State};

/// The most organizations in one answer.
pub const MOST: usize = 100;

/// The organizations in one answer when the request does not say.
pub const USUAL: usize = 20;

/// `/api/v1/organizations` and `/api/v1/organizations/{id}`
pub fn api() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(show))
}

/// One stretch of a list of organizations.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganizationList {
    /// How many organizations answer the filter in all.
    pub total: usize,
    /// The `cursor` of the next stretch; absent at the end.
    pub next: Option<OrganizationId>,
    /// The organizations, in the order of their ids.
    pub organizations: Vec<PublicOrganization>,
}

/// Where in a list to begin, and how far to go.
struct Cursor {
    after: Option<OrganizationId>,
    limit: usize,
}

impl FromParams for Cursor {
    fn from_params(params: &Params) -> Result<Self> {
        let after = params.one("cursor")?.map(str::parse).transpose();
        let after = after.map_err(|_| AppError::BadRequest(vec![FieldError::new("cursor", "error-not-a-cursor")]))?;
        let limit = params.one("limit")?.map_or(Some(USUAL), |limit| limit.parse().ok().filter(|limit| (1..=MOST).contains(limit)));
        let limit = limit
            .ok_or_else(|| AppError::BadRequest(vec![FieldError::new("limit", "error-number-out-of-range").with_limit(MOST as u64)]))?;
        Ok(Self { after, limit })
    }
}

/// Organizations that answer a filter
///
/// Values of one parameter are alternatives, different parameters narrow each other. What a record does not say does not
/// rule it out. Every record is listed unless `listed=help` asks for those that help people directly; those that asked to
/// stay out of files are left out. The order is that of ids, so a list can be copied while it changes.
#[utoipa::path(
    get,
    path = "/api/v1/organizations",
    tag = "organizations",
    params(
        ("q" = Option<String>, Query, description = "Words as they stand in names and texts, in any language; `/api/v1/search` reads what they mean", max_length = 200),
        ("need" = Option<Vec<String>>, Query, description = "Slugs of needs or groups of needs (`/api/v1/needs`)"),
        ("place" = Option<Vec<String>>, Query, description = "Places: `RU`, `RU-SVE` or `RU/yekaterinburg` (`/api/v1/places`)"),
        ("lang" = Option<Vec<String>>, Query, description = "Languages in which people are served (BCP 47)"),
        ("kind" = Option<Vec<String>>, Query, description = "Kinds of organization"),
        ("cost" = Option<Vec<String>>, Query, description = "`free`, `low-cost`, `members-only`, `mixed`, `paid`"),
        ("listed" = Option<String>, Query, description = "`all` (the default here) or `help`"),
        ("cursor" = Option<OrganizationId>, Query, description = "`next` of the stretch before"),
        ("limit" = Option<usize>, Query, description = "At most so many; 20 if absent", minimum = 1, maximum = 100),
    ),
    responses(
        (status = 200, description = "A stretch of the list", body = OrganizationList),
        (status = 400, description = "A parameter cannot be read", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "A value names nothing that the directory knows", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
async fn list(
    State(state): State<AppState>,
    Current(directory): Current,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<OrganizationList>> {
    let params = Params::parse(query.as_deref().unwrap_or_default())?;
    let filter = Filter::read(&params, &directory, Listed::All, state.clock.now())?;
    Ok(Json(stretch(&directory, &filter, &cursor)))
}

fn stretch(directory: &Directory, filter: &Filter, cursor: &Cursor) -> OrganizationList {
    let mut found = matching(directory, filter);
    found.difference_with(&directory.index().hidden);
    let order = directory.docs_by_id();
    let id_of = |doc: &u32| directory.by_doc(*doc).map(|organization| organization.id);
    let start = cursor.after.map_or(0, |after| order.partition_point(|doc| id_of(doc).is_some_and(|id| id <= after)));
    let mut rest = order[start..].iter().filter(|doc| found.contains(**doc as usize)).filter_map(|doc| directory.by_doc(*doc));
    let organizations: Vec<PublicOrganization> =
        rest.by_ref().take(cursor.limit).map(|organization| without_hidden_relations(organization, directory)).collect();
    let is_last = rest.next().is_none();
    let next = organizations.last().map(|organization| organization.id).filter(|_| !is_last);
    OrganizationList { total: found.count_ones(..), next, organizations }
}

/// What asked to stay out of lists is not named in them by others either.
fn without_hidden_relations(organization: &PublicOrganization, directory: &Directory) -> PublicOrganization {
    let is_hidden = |id| directory.get(id).is_some_and(|other| other.is_hidden_from_export);
    let mut copy = organization.clone();
    copy.relations.retain(|relation| !relation.target.as_ref().is_some_and(|target| is_hidden(target.id)));
    copy
}

/// One organization, by its id
#[utoipa::path(
    get,
    path = "/api/v1/organizations/{id}",
    tag = "organizations",
    params(("id" = OrganizationId, Path, description = "Its id, which never changes")),
    responses(
        (status = 200, description = "The organization", body = PublicOrganization),
        (status = 404, description = "There is none with this id", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 410, description = "It is gone", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
async fn show(Current(directory): Current, Path(id): Path<String>) -> Result<Json<PublicOrganization>> {
    let id = id.parse().map_err(|_| AppError::NotFound)?;
    match directory.find_by_id(id) {
        Found::Here(organization) => Ok(Json(organization.as_ref().clone())),
        Found::Moved(_) | Found::Gone(_) => Err(AppError::Gone),
        Found::Nothing => Err(AppError::NotFound),
    }
}
