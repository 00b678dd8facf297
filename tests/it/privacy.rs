//! Nothing about a visitor is kept, and nothing hidden is shown (promises P and T4).

mod crawl;
mod hidden;
mod pages;
mod traces;
