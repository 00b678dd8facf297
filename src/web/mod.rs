//! HTTP for every room: extractors, the frame of pages, errors as pages, and the layers that keep our promises.

pub mod assets;
pub mod cache;
pub mod extract;
pub mod headers;
pub mod host;
pub mod hours;
pub mod limits;
pub mod log;
pub mod origin;
pub mod paced;
pub mod page;
pub mod params;
pub mod problem;
pub mod server;
pub mod shell;
pub mod twin;

pub use self::{
    extract::{Form, Json, Path, Query},
    origin::OwnPage,
    page::Page,
    params::{FromParams, Params},
    shell::{AwaySince, Shell},
};
