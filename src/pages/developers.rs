//! The addresses for programs, as the description of the API has them, each with an example that works.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use utoipa::openapi::OpenApi;

use crate::{
    directory::{Current, Directory},
    state::AppState,
    web::{Page, Shell},
};

/// Questions that show what an address can do; an address that is not here is its own example.
const QUESTIONS: [(&str, &str); 2] =
    [("/api/v1/organizations", "?need=legal-advice&place=RU&limit=5"), ("/api/v1/search", "?q=my+boss+does+not+pay&limit=5")];

/// An address for programs.
#[derive(Debug, Clone)]
pub struct Address {
    /// The address, with names in braces for what varies.
    pub path: String,
    /// What is there, in English.
    pub summary: String,
}

/// The page for those who write programs.
#[derive(Template)]
#[template(path = "pages/developers.html")]
pub struct DevelopersPage {
    /// The frame.
    pub shell: Shell,
    /// The addresses, each with an example if there is one.
    pub addresses: Vec<(Address, Option<String>)>,
    /// How many requests a minute one network may send; 0 = any number.
    pub rate: u32,
}

/// `/{lang}/developers`, about the API that `description` describes.
pub fn pages(description: &OpenApi) -> Router<AppState> {
    let addresses = Arc::new(addresses(description));
    let show = move |shell: Shell, State(state): State<AppState>, Current(directory): Current| {
        std::future::ready(page(&addresses, shell, &state, &directory))
    };
    Router::new().route("/{lang}/developers", get(show))
}

/// The addresses that a description names.
fn addresses(description: &OpenApi) -> Vec<Address> {
    let gets = description.paths.paths.iter().filter_map(|(path, item)| Some((path, item.get.as_ref()?)));
    let address = |(path, get): (&String, &utoipa::openapi::path::Operation)| Address {
        path: path.clone(),
        summary: get.summary.clone().unwrap_or_default(),
    };
    gets.map(address).collect()
}

fn page(addresses: &[Address], shell: Shell, state: &AppState, directory: &Directory) -> Response {
    let addresses = addresses.iter().map(|address| (address.clone(), example(&address.path, directory))).collect();
    Page(DevelopersPage { addresses, rate: state.config.anonymous_rate, shell }).into_response()
}

/// An address that answers; none when a part of it would have to be guessed.
fn example(path: &str, directory: &Directory) -> Option<String> {
    if let Some((_, question)) = QUESTIONS.iter().find(|(own, _)| *own == path) {
        return Some(format!("{path}{question}"));
    }
    let filled = match directory.organizations().first() {
        Some(organization) => path.replace("organizations/{id}", &format!("organizations/{}", organization.id)),
        None => path.to_owned(),
    };
    (!filled.contains('{')).then_some(filled)
}
