//! The cluster under real conditions: every test has a real cluster in a directory of its own, run by real processes, which are
//! killed where a scenario wants that.
//!
//! As root, the scenarios are played by root (whose server runs as another account) and by the account `nobody`; as an ordinary user,
//! by that user.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by panicking")]

mod access;
mod content;
mod crashes;
mod exec;
mod lifecycle;
mod refusals;
mod strangers;
mod support;
mod templates;
