//! One thing said in several languages, each with where its words come from.

use serde::{Deserialize, Serialize};

use super::{Lang, direction_of};
use crate::vocabulary;

vocabulary! {
    /// Where a text comes from. Machine-made texts are marked until a native reader has checked them.
    TextOrigin {
        /// As its owner or source wrote it.
        Original = "original",
        /// Translated or written by a person.
        Human = "human",
        /// Translated by a machine, not yet read by a native reader.
        Machine = "machine",
    }
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Translation {
    /// BCP 47 tag of its language.
    pub language: String,
    /// The text.
    pub body: String,
    /// Where the words come from.
    pub origin: TextOrigin,
}

/// The same text in several languages, at most once in each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(transparent)]
pub struct Translations(pub Vec<Translation>);

/// The text chosen for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen<'a> {
    /// The text.
    pub body: &'a str,
    /// BCP 47 tag of its language.
    pub language: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether it is another language than the reader's, so that the page must say so.
    pub is_foreign: bool,
    /// Whether a machine made it.
    pub is_machine: bool,
}

impl Translations {
    /// The text for a reader of `lang`: theirs, else by the fallback chain, else whichever there is.
    pub fn choose(&self, lang: Lang) -> Option<Chosen<'_>> {
        let found = lang.chain().find_map(|code| self.in_language(code)).or(self.0.first())?;
        Some(Chosen {
            body: &found.body,
            language: &found.language,
            dir: direction_of(&found.language),
            is_foreign: found.language != lang.code(),
            is_machine: found.origin == TextOrigin::Machine,
        })
    }

    /// The words alone, for a name that always exists; empty when there is none.
    pub fn text(&self, lang: Lang) -> &str {
        self.choose(lang).map_or("", |chosen| chosen.body)
    }

    /// The text in exactly this language.
    pub fn in_language(&self, code: &str) -> Option<&Translation> {
        self.0.iter().find(|text| text.language == code)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
