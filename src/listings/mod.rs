//! One organization in full: its page, its permanent address, its data, and what hangs on it: services, a sheet to
//! print, its history.

pub mod api;
pub mod history;
pub mod pages;
pub mod print;
pub mod services;
pub mod share;
