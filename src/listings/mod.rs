//! One organization in full: its page, its permanent address, its data, and what hangs on it: services, a sheet to
//! print, its history.

pub mod api;
pub mod history;
pub mod pages;
pub mod print;
pub mod services;
pub mod share;

use crate::{directory::PublicOrganization, i18n::Lang, organizations::RecordOrigin};

/// Whether the page of an organization has words of its own in a language, not only those of the frame: a description,
/// or where there is none at all, a name. One that was made up to measure with has none.
pub fn is_written_in(organization: &PublicOrganization, lang: Lang) -> bool {
    let is_made_up = organization.origin == RecordOrigin::Synthetic;
    let texts = if organization.description.is_empty() { &organization.name } else { &organization.description };
    !is_made_up && texts.0.iter().any(|text| text.language == lang.code())
}
