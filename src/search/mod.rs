//! Search: from what a person asks for to the organizations that answer it.
//!
//! [`find`] says *which*; the directory says *what* they are. Pages, JSON and files all ask this same pair.

pub mod api;
pub mod card;
mod facets;
mod filter;
mod find;
pub mod pages;
mod understand;
mod wish;

pub use self::{
    filter::{Filter, Listed, Reading, Sort},
    find::{Answer, Counts, Page, answers, find},
    understand::{Understood, understand},
    wish::Wish,
};
