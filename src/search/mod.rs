//! Search: from what a person asks for to the organizations that answer it.
//!
//! [`find`] says *which*; the directory says *what* they are. Pages, JSON and files all ask this same pair.

pub mod api;
pub mod card;
mod counts;
mod facets;
mod filter;
mod find;
mod near;
pub mod pages;
mod understand;
mod wish;

pub use self::{
    counts::{Counts, PlaceTally, Tally},
    filter::{Filter, Listed, Open, Reading, Sort, Within},
    find::{Answer, Page, answers, corrected, find, matching},
    near::Near,
    understand::{Understood, understand},
    wish::Wish,
};
