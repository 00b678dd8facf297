//! Hamroh: a directory of the organizations that help migrants.
//!
//! The layers, from the ground up (`ARCHITECTURE.md` has the picture; a test holds the imports to it):
//! the kit (`web`, `jobs`, `mail`, `db`, `i18n`, `state` …), the rooms (`taxonomy`, `places`, `organizations`,
//! `directory`, `search`, `listings`, `browse`, `reports`, `notices`, `pages`), then `routes`, `app` and `cli`.

pub mod app;
pub mod browse;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod directory;
pub mod error;
pub mod i18n;
pub mod ids;
pub mod imports;
pub mod jobs;
pub mod listings;
pub mod mail;
pub mod notices;
pub mod opening_hours;
pub mod organizations;
pub mod pages;
pub mod partial_date;
pub mod places;
pub mod reports;
pub mod routes;
pub mod search;
pub mod state;
pub mod taxonomy;
pub mod vocabulary;
pub mod web;

/// What this program was built from, as a number: equal sources, equal id.
pub const BUILD_ID: &str = env!("SOURCES_ID");
