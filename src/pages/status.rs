//! How things stand, for people; programs ask `/readyz`.

use askama::Template;
use axum::{
    Extension,
    response::{IntoResponse, Response},
};

use crate::{
    directory::{Handle, Health},
    web::{Page, Shell, page::unkept},
};

/// The page of how things stand.
#[derive(Template)]
#[template(path = "pages/status.html")]
pub struct StatusPage {
    /// The frame.
    pub shell: Shell,
    /// How things stand with the database.
    pub health: Health,
    /// How many records there are.
    pub organizations: usize,
    /// What the content stands at.
    pub version: String,
}

/// `/{lang}/status`: as it is now, so nobody keeps it.
pub async fn show(shell: Shell, Extension(handle): Extension<Handle>) -> Response {
    let directory = handle.current();
    let (organizations, version) = (directory.organizations().len(), format!("{:016x}", directory.version()));
    unkept(Page(StatusPage { health: handle.health(), organizations, version, shell }).into_response())
}
