//! Places and languages by what people call them, with the endings of speech: `Екатеринбурге`, `Москвада`, `дар Маскав`.

use super::{PlaceName, Thesaurus, name_tokens, script, without_preposition};
use crate::{directory::index::PlaceCode, places::Places, taxonomy::Taxonomy};

/// Words that belong to names of regions without naming them.
const GENERIC: [&str; 20] = [
    "область",
    "обл",
    "край",
    "республика",
    "город",
    "oblast",
    "region",
    "province",
    "state",
    "republic",
    "city",
    "viloyati",
    "вилояти",
    "облусу",
    "облысы",
    "estado",
    "provincia",
    "voivodeship",
    "county",
    "استان",
];

/// Names of places that are other words far more often.
const OTHER_WORDS: [&str; 9] = ["того", "мали", "مالی", "man", "la", "of", "по", "нис", "oman"];

/// Names of two letters are words of some language, but for these.
const SHORT_NAMES: [&str; 4] = ["рф", "ош", "uk", "os"];

fn is_too_short(word: &str) -> bool {
    let is_short = word.chars().count() < 3 && !word.chars().any(super::is_ideograph);
    is_short && !SHORT_NAMES.contains(&word)
}

/// Countries whose regions people name.
const WITH_REGIONS: [&str; 7] = ["RU", "KZ", "KG", "TJ", "UZ", "UA", "US"];

impl Thesaurus {
    pub(super) fn add_places(&mut self, places: &Places) {
        for city in places.cities() {
            let code = PlaceCode { country: city.country.clone(), region: city.region.clone(), city: Some(city.slug.clone()) };
            city.name.0.iter().map(|name| &name.body).chain(&city.phrases).for_each(|name| self.add_place(&code, name));
        }
        for country in places.countries() {
            let code = PlaceCode { country: country.code.clone(), region: None, city: None };
            country.name.0.iter().map(|name| &name.body).chain(&country.phrases).for_each(|name| self.add_place(&code, name));
        }
        for region in places.regions().iter().filter(|region| WITH_REGIONS.contains(&region.country.as_str())) {
            let code = PlaceCode { country: region.country.clone(), region: Some(region.code.clone()), city: None };
            region.name.0.iter().for_each(|name| self.add_place(&code, &name.body));
        }
        self.place_words.finish();
    }

    fn add_place(&mut self, place: &PlaceCode, name: &str) {
        let mut words = name_tokens(name);
        if words.len() > 1 && place.region.is_some() && place.city.is_none() {
            words.retain(|word| !GENERIC.contains(&word.as_str()));
        }
        let Some(first) = words.first().cloned() else { return };
        if words.len() == 1 && (OTHER_WORDS.contains(&first.as_str()) || is_too_short(&first)) {
            return;
        }
        let number = self.place_names.len();
        let known = self.places_of_word.entry(first.clone()).or_default();
        if known.iter().any(|other| self.place_names[*other].place == *place && self.place_names[*other].words == words) {
            return;
        }
        known.push(number);
        if self.place_words.add(&first) as usize == self.place_word_names.len() {
            self.place_word_names.push(first);
        }
        self.place_names.push(PlaceName { place: place.clone(), words });
    }

    /// The places that the words name, each with where its name stands: the longest names first, of equal ones the
    /// surest, then cities before countries before regions.
    pub fn places(&self, words: &[String]) -> Vec<(PlaceCode, std::ops::Range<usize>)> {
        let mut found: Vec<(usize, f32, u8, PlaceCode, std::ops::Range<usize>)> = Vec::new();
        for start in 0..words.len() {
            for (first, likeness) in self.place_words_meant_by(&words[start]) {
                for number in self.places_of_word.get(first).into_iter().flatten() {
                    let name = &self.place_names[*number];
                    let end = start + name.words.len();
                    let follows = words
                        .get(start..end)
                        .is_some_and(|typed| typed.iter().zip(&name.words).skip(1).all(|(typed, known)| is_place_word(typed, known)));
                    if follows {
                        let rank = match (&name.place.city, &name.place.region) {
                            (Some(_), _) => 0,
                            (None, None) => 1,
                            (None, Some(_)) => 2,
                        };
                        found.push((name.words.len(), likeness, rank, name.place.clone(), start..end));
                    }
                }
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)).then_with(|| a.3.cmp(&b.3)));
        let mut taken: Vec<(PlaceCode, std::ops::Range<usize>)> = Vec::new();
        for (_, _, _, place, span) in found {
            let is_free = taken.iter().all(|(_, other)| other.end <= span.start || span.end <= other.start);
            if is_free {
                taken.push((place, span));
            }
        }
        taken.sort_by_key(|(_, span)| span.start);
        taken
    }

    fn place_words_meant_by(&self, word: &str) -> Vec<(&str, f32)> {
        let mut meant: Vec<(&str, f32)> = Vec::new();
        let is_other_word = self.knows(word);
        for typed in std::iter::once(word).chain(without_preposition(word)) {
            for one in self.place_words.meant_by(typed) {
                let known = self.place_word_names[one.word as usize].as_str();
                let is_slip = one.is_typo && one.likeness >= 0.75 && known.chars().count() >= 6 && typed.chars().count() >= 6;
                if one.likeness >= 0.95 || !is_other_word && is_slip || is_place_word(typed, known) {
                    meant.push((known, one.likeness));
                }
            }
        }
        meant
    }

    pub(super) fn add_languages(&mut self, taxonomy: &Taxonomy) {
        const SPOKEN: [&str; 44] = [
            "en", "ru", "uz", "tg", "ky", "kk", "ar", "fa", "uk", "es", "fr", "tr", "az", "hy", "ka", "zh", "ps", "ur", "hi", "bn", "ne",
            "pt", "de", "it", "pl", "ro", "bg", "sr", "hr", "sq", "ku", "so", "am", "ti", "sw", "vi", "th", "id", "tl", "ko", "ja", "mn",
            "my", "si",
        ];
        for code in SPOKEN {
            let Some(language) = taxonomy.language(code) else { continue };
            let names = language.name.0.iter().map(|name| name.body.as_str()).chain(language.autonym.as_deref());
            for name in names {
                if let [word] = &name_tokens(name)[..] {
                    self.language_words.entry(word.clone()).or_insert_with(|| code.to_owned());
                } else if let Some(first) = name_tokens(name).first().filter(|first| first.chars().count() >= 5) {
                    self.language_words.entry(first.clone()).or_insert_with(|| code.to_owned());
                }
            }
        }
    }

    /// The languages that the words name.
    pub fn languages(&self, words: &[String]) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for word in words {
            let exact = self.language_words.get(word);
            let alike = || {
                let mut alike: Vec<(&String, &String)> =
                    self.language_words.iter().filter(|(known, _)| known.chars().count() >= 4 && is_place_word(word, known)).collect();
                alike.sort();
                alike.first().map(|(_, code)| *code)
            };
            if let Some(code) = exact.or_else(alike)
                && !found.contains(code)
            {
                found.push(code.clone());
            }
        }
        found
    }
}

/// Whether a typed word is a known name with an ending: `Екатеринбурге`, `Москвада`, `İstanbul'da`, `Варшаве`.
fn is_place_word(typed: &str, known: &str) -> bool {
    if typed == known {
        return true;
    }
    let (typed, known) = (script::skeleton(typed), script::skeleton(known));
    if typed == known {
        return known.chars().count() >= 3;
    }
    let (typed, known): (Vec<char>, Vec<char>) = (typed.chars().collect(), known.chars().collect());
    let common = typed.iter().zip(&known).take_while(|(a, b)| a == b).count();
    // The name may lose its last vowel, and gain an ending.
    let is_stem =
        common == known.len() || common + 1 == known.len() && known.len() >= 5 && matches!(known.last(), Some('a' | 'e' | 'i' | 'o' | 'u'));
    known.len() >= 4 && is_stem && typed.len() - common <= 6
}
