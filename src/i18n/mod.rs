//! Interface languages: which there are, what they say, how they write dates and numbers.

mod format;
mod lang;
mod translations;
mod words;

pub use self::{
    format::Formats,
    lang::{Direction, Lang, direction_of},
    translations::{Chosen, TextOrigin, Translation, Translations},
    words::{Words, check_embedded, number, sources, text},
};
