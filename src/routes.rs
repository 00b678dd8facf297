//! Every address of the site, by room. Read it top to bottom to know what there is.

use axum::{
    Router,
    http::{HeaderName, Method, header},
    routing::get,
};
use tower_http::cors::{Any, CorsLayer};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use crate::{browse, listings, notices, pages, reports, search, state::AppState, web};

/// The description of the API at its head.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Hamroh",
        description = "A directory of the organizations that help migrants. Reading needs no key. The data is under CC BY 4.0; name the sources that stand in the records.",
        license(name = "CC BY 4.0", url = "https://creativecommons.org/licenses/by/4.0/"),
        version = "1"
    ),
    tags(
        (name = "organizations", description = "Organizations with everything the public may know of them"),
        (name = "search", description = "Words in any language, and what they mean"),
        (name = "browse", description = "What there is to filter by, with counts")
    )
)]
struct Description;

/// Pages and data.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(pages::pages()) //               /  /{lang}/  /leave  /livez  /readyz  /robots.txt  /sitemap.xml  /opensearch.xml  /.well-known/security.txt
        //                                      /{lang}/staying-safe  /privacy  /methodology  /about  /accessibility  /data  /status
        .merge(pages::developers::pages(&description())) // /{lang}/developers
        .merge(search::pages::pages()) //       /{lang}/search
        .merge(search::files::routes()) //      /{lang}/search.json  .csv  .geojson
        .merge(search::suggest::pages()) //     /{lang}/suggestions
        .merge(browse::needs::pages()) //       /{lang}/needs  /{lang}/needs/{slug}  /n/{code}
        .merge(browse::places::pages()) //      /{lang}/places  /{lang}/places/{country}/{region}/{city}
        .merge(browse::languages::pages()) //   /{lang}/languages  /{lang}/languages/{code}
        .merge(browse::communities::pages()) // /{lang}/communities  /{lang}/communities/{code}
        .merge(browse::kinds::pages()) //       /{lang}/kinds  /{lang}/kinds/{slug}
        .merge(browse::networks::pages()) //    /{lang}/networks  /{lang}/networks/{slug}
        .merge(listings::pages::pages()) //     /{lang}/organizations/{slug} with /print, /history and /services/{id}  /o/{id}
        .merge(reports::pages::pages()) //      /{lang}/report
        .merge(reports::suggestions::pages()) // /{lang}/suggest
        .merge(reports::receipts::pages()) //   /{lang}/receipts
        .merge(notices::pages::pages()) //      /{lang}/news  /{lang}/news.atom
        .merge(web::assets::routes()) //        /assets/{name}
        .merge(api())
}

/// Data for programs: readable from any web page, by nobody's cookie.
fn api() -> Router<AppState> {
    let (router, description) = OpenApiRouter::with_openapi(Description::openapi())
        .merge(listings::api::api()) //         /api/v1/organizations  /api/v1/organizations/{id}
        .merge(browse::api::api()) //           /api/v1/needs  /api/v1/places
        .merge(search::api::api()) //           /api/v1/search
        .merge(search::suggest::api()) //       /api/v1/suggest
        .split_for_parts();
    let anyone = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers([header::IF_NONE_MATCH, header::ACCEPT_LANGUAGE])
        .expose_headers([header::ETAG, HeaderName::from_static("retry-after")])
        // The answer is the same for whoever asks, so caches need not keep one for each.
        .vary([]);
    router.route("/api/v1/openapi.json", get(async move || web::Json(description))).route_layer(anyone)
}

/// The description of the API, as `/api/v1/openapi.json` gives it.
pub fn description() -> utoipa::openapi::OpenApi {
    OpenApiRouter::<AppState>::with_openapi(Description::openapi())
        .merge(listings::api::api())
        .merge(browse::api::api())
        .merge(search::api::api())
        .merge(search::suggest::api())
        .into_openapi()
}
