//! The words that order the directory: needs, kinds of organizations, languages and communities, with their names
//! and the phrases people really type. They live in the database, so a moderator can edit them while the server runs;
//! `data/taxonomy.json` is what a new directory begins with.

pub mod db;
pub mod seed;

use std::collections::HashMap;

use uuid::Uuid;

use crate::i18n::Translations;

/// Something a person may need, such as help with wages that are not paid; or a group of such needs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Need {
    /// Its name in addresses and filters.
    pub slug: String,
    /// Its id in exchange with others (HSDS taxonomy term).
    pub id: Uuid,
    /// Its code in short links, such as `N0101`.
    pub code: String,
    /// The group that it belongs to; a group has none.
    pub parent: Option<String>,
    /// The icon of a group.
    pub icon: Option<String>,
    /// Whether it is one of those most asked for.
    pub is_top: bool,
    /// Whether telephone lines come first for it.
    pub is_urgent: bool,
    /// Whether its pages are neutral to onlookers.
    pub is_sensitive: bool,
    /// Its name.
    pub name: Translations,
    /// What it means.
    pub description: Translations,
    /// How people say it: language and words.
    pub phrases: Vec<(String, String)>,
}

/// The group that is hidden from people looking for help: work among organizations.
pub const SECTOR_GROUP: &str = "sector";

/// A kind of organization.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Kind {
    /// Its name in addresses and filters.
    pub slug: String,
    /// Its id in exchange with others.
    pub id: Uuid,
    /// Its code.
    pub code: String,
    /// What schema.org calls it.
    pub schema_org: String,
    /// Its name.
    pub name: Translations,
    /// What this kind of body can and cannot do.
    pub description: Translations,
    /// How people say it.
    pub phrases: Vec<(String, String)>,
}

/// A language in which people are served.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language {
    /// BCP 47 tag.
    pub code: String,
    /// Its name in itself.
    pub autonym: Option<String>,
    /// Its name in other languages.
    pub name: Translations,
}

/// People of one origin: from a country, of a people, or from a wider area.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Community {
    /// ISO 3166-1 code of the country, or a slug.
    pub code: String,
    /// The country, when it is one; its name is then the country's.
    pub country: Option<String>,
    /// Its name, when it is no country.
    pub name: Translations,
}

/// The whole taxonomy, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taxonomy {
    needs: Vec<Need>,
    kinds: Vec<Kind>,
    languages: Vec<Language>,
    communities: Vec<Community>,
    need_positions: HashMap<String, usize>,
    kind_positions: HashMap<String, usize>,
    language_positions: HashMap<String, usize>,
    community_positions: HashMap<String, usize>,
}

impl Taxonomy {
    /// The taxonomy of these terms.
    pub fn new(needs: Vec<Need>, kinds: Vec<Kind>, languages: Vec<Language>, communities: Vec<Community>) -> Self {
        Self {
            need_positions: positions(needs.iter().map(|term| &term.slug)),
            kind_positions: positions(kinds.iter().map(|term| &term.slug)),
            language_positions: positions(languages.iter().map(|term| &term.code)),
            community_positions: positions(communities.iter().map(|term| &term.code)),
            needs,
            kinds,
            languages,
            communities,
        }
    }

    /// Every need and group of needs; a group stands before its needs.
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The groups of needs that are shown to people looking for help.
    pub fn groups(&self) -> impl Iterator<Item = &Need> {
        self.needs.iter().filter(|need| need.parent.is_none() && need.slug != SECTOR_GROUP)
    }

    /// The needs of a group.
    pub fn needs_of(&self, group: &str) -> impl Iterator<Item = &Need> {
        self.needs.iter().filter(move |need| need.parent.as_deref() == Some(group))
    }

    /// The need or group with this slug.
    pub fn need(&self, slug: &str) -> Option<&Need> {
        self.need_positions.get(slug).map(|position| &self.needs[*position])
    }

    /// The need or group with this code.
    pub fn need_by_code(&self, code: &str) -> Option<&Need> {
        self.needs.iter().find(|need| need.code == code)
    }

    /// Every kind.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// The kind with this slug.
    pub fn kind(&self, slug: &str) -> Option<&Kind> {
        self.kind_positions.get(slug).map(|position| &self.kinds[*position])
    }

    /// Every language.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this code.
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.language_positions.get(code).map(|position| &self.languages[*position])
    }

    /// Every community.
    pub fn communities(&self) -> &[Community] {
        &self.communities
    }

    /// The community with this code.
    pub fn community(&self, code: &str) -> Option<&Community> {
        self.community_positions.get(code).map(|position| &self.communities[*position])
    }
}

fn positions<'a>(keys: impl Iterator<Item = &'a String>) -> HashMap<String, usize> {
    keys.cloned().enumerate().map(|(position, key)| (key, position)).collect()
}
