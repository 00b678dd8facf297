//! What a person means by what they typed: needs, places, languages, kinds and names, in any language and script.

use crate::{
    directory::{
        Directory, PublicOrganization,
        index::PlaceCode,
        public::PublicPhone,
        thesaurus::{Term, script::other_layouts, tokens},
    },
    ids::OrganizationId,
};

/// At most so many readings of each kind.
const MOST: usize = 5;

/// A need is only offered when it scores at least this part of the best one.
const NEAR_THE_BEST: f32 = 0.3;

/// A name that fits at least so well is what was asked for, and nothing else.
const A_NAME: f32 = 0.8;

/// Fewer letters than these are not tried on other layouts.
const SHORTEST_TYPED: usize = 4;

/// A number of fewer digits is no telephone's.
const SHORTEST_NUMBER: usize = 6;

/// Below this score nothing was understood.
const UNDERSTOOD: f32 = 1.4;

/// What was understood, best first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// Needs, by slug, with their scores.
    pub needs: Vec<(String, f32)>,
    /// Kinds of organization, by slug, with their scores.
    pub kinds: Vec<(String, f32)>,
    /// Places.
    pub places: Vec<PlaceCode>,
    /// Languages that people want to be spoken with, by BCP 47 tag.
    pub languages: Vec<String>,
    /// Organizations that are asked for by name.
    pub organizations: Vec<OrganizationId>,
    /// Whether the words are hardly more than such a name.
    pub is_a_name: bool,
    /// Whether the words are a telephone number or an address.
    pub is_a_number: bool,
    /// How much of what was typed was known, by weight, from 0 to 1.
    pub coverage: f32,
    /// What it was read as, where the keyboard stood on another layout or a letter had slipped.
    pub corrected: Option<String>,
}

impl Understood {
    /// Whether nothing was.
    pub fn is_empty(&self) -> bool {
        self.needs.is_empty() && self.kinds.is_empty() && self.places.is_empty() && self.organizations.is_empty()
    }

    fn strength(&self) -> f32 {
        let best = self.needs.iter().chain(&self.kinds).map(|(_, score)| *score).fold(0.0, f32::max);
        best + if self.places.is_empty() { 0.0 } else { 1.5 } + if self.organizations.is_empty() { 0.0 } else { 4.0 }
    }
}

/// Reads what was typed; on another keyboard layout when that makes much more sense.
pub fn understand(directory: &Directory, q: &str) -> Understood {
    let mut best = read(directory, q);
    let sense = best.strength();
    if sense < 4.0 && q.chars().filter(|character| character.is_alphanumeric()).count() >= SHORTEST_TYPED {
        let others = other_layouts(q).into_iter().map(|other| (read(directory, &other), other));
        let sensible = others.filter(|(understood, _)| understood.coverage >= 0.7 && understood.strength() > (sense * 1.5).max(2.0));
        if let Some((understood, text)) = sensible.max_by(|a, b| a.0.strength().total_cmp(&b.0.strength())) {
            best = Understood { corrected: Some(text), ..understood };
        }
    }
    best
}

fn read(directory: &Directory, q: &str) -> Understood {
    if let Some(organizations) = by_number(directory, q) {
        return Understood { is_a_number: true, is_a_name: !organizations.is_empty(), organizations, ..Understood::default() };
    }
    let thesaurus = directory.thesaurus();
    let words = tokens(q);
    let places = thesaurus.places(&words);
    let is_place = |position: usize| places.iter().any(|(_, span)| span.contains(&position));
    let rest: Vec<String> = words.iter().enumerate().filter(|(position, _)| !is_place(*position)).map(|(_, word)| word.clone()).collect();
    let reading = thesaurus.read(&rest);
    let top = reading.terms.first().map_or(0.0, |(_, score)| *score);
    let of_kind = |wanted: &dyn Fn(&Term) -> Option<String>| {
        let named = reading.terms.iter().filter_map(|(term, score)| Some((wanted(term)?, *score)));
        named.filter(|(_, score)| *score >= UNDERSTOOD && *score >= NEAR_THE_BEST * top).take(MOST).collect::<Vec<_>>()
    };
    let needs = of_kind(&|term| match term {
        Term::Need(slug) => Some(slug.clone()),
        Term::Kind(_) => None,
    });
    let kinds = of_kind(&|term| match term {
        Term::Kind(slug) => Some(slug.clone()),
        Term::Need(_) => None,
    });
    let is_place_word = |word: &str| words.iter().enumerate().any(|(position, own)| own == word && is_place(position));
    let telling = |word: &str| {
        if is_place_word(word) {
            0.1
        } else if thesaurus.knows(word) {
            0.4
        } else {
            1.0
        }
    };
    let (organizations, is_a_name) = organizations(directory, &words, telling);
    let mut codes: Vec<PlaceCode> = Vec::new();
    places.into_iter().for_each(|(place, _)| {
        if !codes.contains(&place) {
            codes.push(place);
        }
    });
    // What is a name means nothing else.
    let (needs, kinds) = if is_a_name { (Vec::new(), Vec::new()) } else { (needs, kinds) };
    Understood {
        languages: languages(directory, &rest, &needs),
        needs,
        kinds,
        places: codes,
        organizations,
        is_a_name,
        is_a_number: false,
        coverage: reading.coverage,
        corrected: None,
    }
}

/// Whose telephone, mail or web address it is: people check a number before they trust it. Nothing when it is none.
fn by_number(directory: &Directory, q: &str) -> Option<Vec<OrganizationId>> {
    let digits: String = q.chars().filter(char::is_ascii_digit).collect();
    let is_number =
        digits.len() >= SHORTEST_NUMBER && digits.trim_start_matches('0').len() >= SHORTEST_NUMBER && !q.chars().any(char::is_alphabetic);
    // The first digits differ: +7, 8, 00 7, or nothing.
    let end = digits.get(digits.len().saturating_sub(9)..).unwrap_or_default().trim_start_matches('0');
    let address = q.trim().to_lowercase();
    let address = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.").trim_end_matches('/');
    let is_address = address.contains('.') && !address.contains(char::is_whitespace) && address.len() >= 5;
    let has = |organization: &PublicOrganization| {
        let rings = |phone: &PublicPhone| phone.number.as_ref().or(phone.short_code.as_ref()).is_some_and(|number| number.ends_with(end));
        let is_there =
            |url: &str| url.to_lowercase().split("//").last().is_some_and(|rest| rest.trim_start_matches("www.").starts_with(address));
        is_number && organization.phones.iter().any(rings)
            || is_address && organization.websites.iter().any(|website| is_there(&website.url))
            || is_address && organization.contacts.iter().any(|contact| contact.value.to_lowercase() == address)
    };
    let whose = || directory.organizations().iter().filter(|organization| has(organization)).map(|organization| organization.id);
    (is_number || is_address).then(|| whose().take(MOST).collect())
}

/// Names that fit; a name made of everyday words only when the words mean little else.
fn organizations(directory: &Directory, words: &[String], telling: impl Fn(&str) -> f32) -> (Vec<OrganizationId>, bool) {
    let found = directory.names().find(words, telling);
    let best = found.first().map_or(0.0, |(_, fit)| *fit);
    (found.into_iter().filter(|(_, fit)| *fit >= best * 0.8).map(|(id, _)| id).take(MOST).collect(), best >= A_NAME)
}

/// A language is wanted when it is to be interpreted or spoken; in a wish to learn one it is the subject.
fn languages(directory: &Directory, words: &[String], needs: &[(String, f32)]) -> Vec<String> {
    const ABOUT_SPEAKING: [&str; 2] = ["interpreting", "mother-tongue-school"];
    let is_wanted = needs.first().is_some_and(|(slug, _)| ABOUT_SPEAKING.contains(&slug.as_str())) || speaks(words);
    if is_wanted { directory.thesaurus().languages(words) } else { Vec::new() }
}

/// Whether a word says that somebody speaks.
fn speaks(words: &[String]) -> bool {
    const SPEAKING: [&str; 22] = [
        "speak",
        "speaking",
        "speaks",
        "говор",
        "говорящий",
        "говорит",
        "biladigan",
        "gapiradigan",
        "мегапзанад",
        "сухан",
        "суйлогон",
        "یتکلم",
        "یتحدث",
        "صحبت",
        "розмовляє",
        "habla",
        "hable",
        "parle",
        "parlant",
        "spricht",
        "bilen",
        "会",
    ];
    words.iter().any(|word| SPEAKING.contains(&word.as_str()) || word.starts_with('会'))
}
