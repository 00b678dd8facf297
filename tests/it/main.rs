//! Everything that the server promises, tested through its door: one binary, a module per matter.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod harness;

mod api;
mod browser;
mod cli;
mod database;
mod directory;
mod files;
mod history;
mod http;
mod information;
mod jobs;
mod layers;
mod listings;
mod mail;
mod notices;
mod oracle;
mod outage;
mod pages;
mod privacy;
mod reader;
mod reports;
mod search;
mod search_quality;
mod starter;
mod starter_files;
mod synthetic;
mod ways;
mod words;
