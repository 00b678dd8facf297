//! An organization on one sheet of paper: large, black on white, with the code that leads back here.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::{
    pages::{ShowPage, open},
    share::{Code, permanent_address},
};
use crate::{
    directory::{
        Current,
        public::{PublicContact, PublicLocation, PublicPhone},
    },
    error::Result,
    web::{Page, Path, Shell},
};

/// The most of a kind that one sheet has room for.
const NEEDS: usize = 10;
const PHONES: usize = 3;
const CONTACTS: usize = 2;
const PLACES: usize = 2;

/// The sheet.
#[derive(Template)]
#[template(path = "listings/print.html")]
pub struct PrintPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The page of the organization.
    pub listing: ShowPage<'a>,
    /// Where it is found for ever.
    pub address: String,
    /// The same for cameras.
    pub code: Option<Code>,
}

impl PrintPage<'_> {
    /// What it helps with, as far as there is room.
    pub fn needs(&self) -> Vec<&str> {
        self.listing.needs.iter().take(NEEDS).map(|need| self.shell.say(&need.name)).collect()
    }

    /// How many needs there is no room for.
    pub fn more_needs(&self) -> usize {
        self.listing.needs.len().saturating_sub(NEEDS)
    }

    /// The day on which it is printed: tomorrow it may say something else.
    pub fn today(&self) -> String {
        self.shell.date(&self.shell.today.into())
    }

    /// Telephones worth trying.
    pub fn phones(&self) -> Vec<&PublicPhone> {
        self.listing.organization.phones_to_try(&self.shell.today).into_iter().take(PHONES).collect()
    }

    /// How many there is no room for.
    pub fn more_phones(&self) -> usize {
        self.listing.organization.phones_to_try(&self.shell.today).len().saturating_sub(PHONES)
    }

    /// Ways to write.
    pub fn contacts(&self) -> Vec<&PublicContact> {
        self.listing.organization.contacts.iter().take(CONTACTS).collect()
    }

    /// Where it can be found.
    pub fn locations(&self) -> Vec<&PublicLocation> {
        self.listing.organization.locations.iter().take(PLACES).collect()
    }
}

/// `/{lang}/organizations/{slug}/print`
pub(super) async fn show(shell: Shell, Current(directory): Current, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let listing = match open(shell.clone(), &directory, &slug, "/print")? {
        Ok(listing) => listing,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let address = permanent_address(listing.organization, &shell);
    Ok(Page(PrintPage { code: Code::new(&address), address, listing, shell }).into_response())
}
