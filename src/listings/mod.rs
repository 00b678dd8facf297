//! One organization in full: its page, its permanent address, and its data.

pub mod api;
pub mod pages;
