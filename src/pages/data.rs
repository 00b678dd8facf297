//! What can be taken away: how much there is, where it lies, under which licence, and how to name it.

use std::collections::HashSet;

use askama::Template;
use axum::response::{IntoResponse, Response};

use crate::{
    directory::{Current, Directory},
    web::{Page, Shell},
};

/// What there is to download: what it is, and its address.
const FILES: [(&str, &str); 3] = [
    ("data-file-organizations", "/api/v1/organizations?limit=100"),
    ("data-file-needs", "/api/v1/needs"),
    ("data-file-places", "/api/v1/places"),
];

/// The page about the data.
#[derive(Template)]
#[template(path = "pages/data.html")]
pub struct DataPage {
    /// The frame.
    pub shell: Shell,
    /// What is counted, and how many of it there are.
    pub counts: Vec<(&'static str, usize)>,
    /// What there is to download, with its address.
    pub files: [(&'static str, &'static str); 3],
    /// The day on which the page is read.
    pub today: String,
    /// What the content stands at.
    pub version: String,
}

/// `/{lang}/data`
pub async fn show(shell: Shell, Current(directory): Current) -> Response {
    let version = format!("{:016x}", directory.version());
    let today = shell.date(&shell.today.into());
    Page(DataPage { counts: counts(&directory), files: FILES, today, version, shell }).into_response()
}

fn counts(directory: &Directory) -> Vec<(&'static str, usize)> {
    let all = directory.organizations();
    let languages: HashSet<&str> = all.iter().flat_map(|own| own.languages()).map(|(code, _)| code).collect();
    let countries: HashSet<&str> = all.iter().flat_map(|own| &own.places).map(|place| place.country.as_str()).collect();
    let taxonomy = directory.taxonomy();
    vec![
        ("listed-all", all.len()),
        ("listed-help", all.iter().filter(|own| own.is_help()).count()),
        ("data-count-checked", all.iter().filter(|own| own.last_check().is_some()).count()),
        ("data-count-countries", countries.len()),
        ("data-count-languages", languages.len()),
        ("footer-needs", taxonomy.groups().map(|group| taxonomy.needs_of(&group.slug).count()).sum()),
    ]
}
