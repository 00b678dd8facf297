//! Finding by looking around: needs, places, languages, communities, kinds and networks, as pages and as data.

pub mod api;
pub mod communities;
pub mod graph;
pub mod kinds;
pub mod languages;
pub mod map;
pub mod needs;
pub mod networks;
pub mod places;
