//! The few files that pages load: style sheet and icon, compiled in, under addresses that change with their content.

use std::sync::LazyLock;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::RustEmbed;

use super::extract::Path;
use crate::error::AppError;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

struct Asset {
    name: String,
    address: String,
    media_type: &'static str,
    bytes: bytes::Bytes,
}

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    Files::iter()
        .filter_map(|name| {
            let file = Files::get(&name)?;
            let digest = file.metadata.sha256_hash();
            let (stem, ending) = name.rsplit_once('.')?;
            let address = format!("{stem}-{:02x}{:02x}{:02x}{:02x}.{ending}", digest[0], digest[1], digest[2], digest[3]);
            Some(Asset { address, media_type: media_type(ending), bytes: file.data.into_owned().into(), name: name.into_owned() })
        })
        .collect()
});

fn media_type(ending: &str) -> &'static str {
    match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The address of a file of `static/`; the empty text for one that is not there, which the link test finds.
pub fn address(name: &str) -> String {
    ASSETS.iter().find(|asset| asset.name == name).map(|asset| format!("/assets/{}", asset.address)).unwrap_or_default()
}

/// `/assets/…`: kept for a year, since another content has another address.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(show))
}

async fn show(Path(name): Path<String>) -> Result<Response, AppError> {
    let asset = ASSETS.iter().find(|asset| asset.address == name).ok_or(AppError::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.media_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    Ok((headers, asset.bytes.clone()).into_response())
}
