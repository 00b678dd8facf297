//! Finding by looking around: needs and places, as pages and as data.

pub mod api;
pub mod needs;
pub mod places;
