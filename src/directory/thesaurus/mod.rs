//! What people type, in every language at once: for each need and kind the phrases in which it is said, the names of
//! places and languages. Made from taxonomy and places, which a moderator can edit while the server runs.

pub mod dictionary;
pub mod names;
mod places;
pub mod script;

use std::collections::{HashMap, HashSet};

use pinyin::ToPinyin;

use self::dictionary::{Dictionary, Meant, WordId};
use super::{fold, index::PlaceCode};
use crate::{places::Places, taxonomy::Taxonomy};

/// Something that a phrase can mean.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Term {
    /// A need, by its slug.
    Need(String),
    /// A kind of organization, by its slug.
    Kind(String),
}

/// The number of a term.
pub type TermId = u16;

/// What a text can mean, best first.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Terms with their scores.
    pub terms: Vec<(Term, f32)>,
    /// How much of the text, by weight, was known, from 0 to 1.
    pub coverage: f32,
    /// Whether a slip of the finger had to be assumed.
    pub has_typo: bool,
}

/// A name of a place, as words.
#[derive(Debug)]
struct PlaceName {
    place: PlaceCode,
    words: Vec<String>,
}

#[derive(Debug)]
struct Phrase {
    term: TermId,
    words: Vec<WordId>,
}

/// The thesaurus.
#[derive(Debug, Default)]
pub struct Thesaurus {
    dictionary: Dictionary,
    terms: Vec<Term>,
    /// For each word, the terms in whose phrases it stands, and how firmly it belongs to them.
    bag: Vec<Vec<(TermId, f32)>>,
    /// For each word, how much it tells.
    weights: Vec<f32>,
    phrases: Vec<Phrase>,
    phrases_of_word: Vec<Vec<u32>>,
    place_names: Vec<PlaceName>,
    places_of_word: HashMap<String, Vec<usize>>,
    place_words: Dictionary,
    place_word_names: Vec<String>,
    language_words: HashMap<String, String>,
}

/// The words of a text for understanding it: folded, articles taken off, Chinese in pairs of characters.
pub fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in fold::words(text) {
        if word.chars().any(is_ideograph) {
            pairs(&word, &mut tokens);
        } else {
            tokens.push(without_article(&word).to_owned());
        }
    }
    tokens
}

fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

/// Chinese has no spaces: neighbouring characters are taken together, as most words have two.
fn pairs(word: &str, tokens: &mut Vec<String>) {
    let characters: Vec<char> = word.chars().collect();
    for run in characters.chunk_by(|a, b| is_ideograph(*a) == is_ideograph(*b)) {
        if is_ideograph(run[0]) {
            tokens.extend(run.windows(2).map(|pair| pair.iter().collect::<String>()));
            tokens.extend(run.iter().map(char::to_string));
        } else {
            tokens.push(run.iter().collect());
        }
    }
}

/// Chinese as it is typed in Latin letters: the pairs of a phrase, without tones.
fn in_pinyin(phrase: &str) -> Vec<String> {
    let syllables: Vec<&str> = phrase.to_pinyin().flatten().map(pinyin::Pinyin::plain).collect();
    syllables.windows(2).map(|pair| fold::fold(&pair.concat())).collect()
}

/// The words of a name: of Chinese the pairs alone, so that they follow each other as they are typed.
fn name_tokens(name: &str) -> Vec<String> {
    let mut words = tokens(name);
    let is_pair = |word: &String| word.chars().count() > 1;
    if words.iter().any(is_pair) {
        words.retain(|word| is_pair(word) || !word.chars().all(is_ideograph));
    }
    words
}

/// Arabic articles and what stands before them.
fn without_article(word: &str) -> &str {
    for article in ["وال", "بال", "کال", "فال", "لل", "ال"] {
        if let Some(rest) = word.strip_prefix(article).filter(|rest| rest.chars().count() >= 3) {
            return rest;
        }
    }
    word
}

/// Prepositions that Arabic writes together with the next word.
pub fn without_preposition(word: &str) -> Option<&str> {
    let rest = ["ب", "ل", "و", "ف", "ک"].iter().find_map(|letter| word.strip_prefix(letter))?;
    (rest.chars().count() >= 3).then(|| without_article(rest))
}

impl Thesaurus {
    /// The thesaurus of these words.
    pub fn build(taxonomy: &Taxonomy, places: &Places) -> Self {
        let mut thesaurus = Self::default();
        for need in taxonomy.needs().iter().filter(|need| need.parent.is_some()) {
            let names = need.name.0.iter().map(|name| name.body.as_str());
            thesaurus.add_term(Term::Need(need.slug.clone()), names.chain(need.phrases.iter().map(|(_, phrase)| phrase.as_str())));
        }
        for kind in taxonomy.kinds() {
            let names = kind.name.0.iter().map(|name| name.body.as_str());
            thesaurus.add_term(Term::Kind(kind.slug.clone()), names.chain(kind.phrases.iter().map(|(_, phrase)| phrase.as_str())));
        }
        thesaurus.weigh();
        thesaurus.dictionary.finish();
        thesaurus.add_places(places);
        thesaurus.add_languages(taxonomy);
        thesaurus
    }

    fn add_term<'a>(&mut self, term: Term, phrases: impl Iterator<Item = &'a str>) {
        let id = TermId::try_from(self.terms.len()).unwrap_or(TermId::MAX);
        self.terms.push(term);
        for phrase in phrases {
            self.add_phrase(id, &tokens(phrase));
            self.add_phrase(id, &in_pinyin(phrase));
        }
    }

    fn add_phrase(&mut self, term: TermId, words: &[String]) {
        let words: Vec<WordId> = words.iter().map(|word| self.dictionary.add(word)).collect();
        if !words.is_empty() {
            self.bag.resize(self.dictionary.count(), Vec::new());
            self.phrases_of_word.resize(self.dictionary.count(), Vec::new());
            let number = u32::try_from(self.phrases.len()).unwrap_or(u32::MAX);
            for word in words.iter().collect::<HashSet<_>>() {
                self.phrases_of_word[*word as usize].push(number);
                let bag = &mut self.bag[*word as usize];
                // A word that is the whole phrase says more than one of five.
                #[expect(clippy::cast_precision_loss, reason = "phrases are short")]
                let share = 1.0 / (words.len() as f32).sqrt();
                match bag.iter_mut().find(|(other, _)| *other == term) {
                    Some((_, count)) => *count += share,
                    None => bag.push((term, share)),
                }
            }
            self.phrases.push(Phrase { term, words });
        }
    }

    /// A word that stands with few terms tells more than one that stands with many.
    fn weigh(&mut self) {
        #[expect(clippy::cast_precision_loss, reason = "there are a hundred terms")]
        let count = self.terms.len() as f32;
        #[expect(clippy::cast_precision_loss, reason = "there are a hundred terms")]
        let weight = |bag: &Vec<(TermId, f32)>| (1.0 + count / bag.len().max(1) as f32).ln();
        self.weights = self.bag.iter().map(weight).collect();
        for entry in self.bag.iter_mut().flatten() {
            entry.1 /= entry.1 + 0.7;
        }
    }

    /// What needs and kinds the words can mean.
    pub fn read(&self, words: &[String]) -> Reading {
        let mut scores = vec![0.0_f32; self.terms.len()];
        let mut phrase_hits: HashMap<u32, f32> = HashMap::new();
        let (mut known, mut all, mut sure, mut has_typo) = (0.0_f32, 0.0_f32, 0.0_f32, false);
        // A single letter means nothing, but in Chinese.
        for word in words.iter().filter(|word| word.chars().nth(1).is_some() || word.chars().all(is_ideograph)) {
            let meant = self.dictionary.meant_by(word).into_iter().chain(self.behind_preposition(word)).collect::<Vec<_>>();
            let heaviest =
                |part: &dyn Fn(&Meant) -> f32| meant.iter().map(|one| part(one) * self.weights[one.word as usize]).fold(0.0, f32::max);
            all += if meant.is_empty() { 2.5 } else { heaviest(&|_| 1.0).max(0.5) };
            known += heaviest(&|one| one.likeness);
            sure += meant
                .iter()
                .filter(|one| one.likeness >= 0.85 || one.is_typo && one.likeness >= 0.75 && word.chars().count() >= 6)
                .map(|one| self.weights[one.word as usize])
                .fold(0.0, f32::max);
            has_typo |= !meant.is_empty() && meant.iter().all(|one| one.is_typo);
            self.add_word(&meant, &mut scores, &mut phrase_hits);
        }
        self.add_phrases(&phrase_hits, &mut scores);
        let mut terms: Vec<(Term, f32)> =
            self.terms.iter().zip(scores).filter(|(_, score)| *score > 0.0).map(|(term, score)| (term.clone(), score)).collect();
        terms.sort_by(|a, b| b.1.total_cmp(&a.1));
        let coverage = if all > 0.0 { known / all } else { 0.0 };
        // Likeness alone makes sense of any nonsense: something must be known for sure, or nearly everything be alike.
        if sure < 0.2 * all && coverage < 0.75 {
            terms.clear();
        }
        Reading { terms, coverage, has_typo }
    }

    fn behind_preposition(&self, word: &str) -> Vec<Meant> {
        let rest = without_preposition(word).map(|rest| self.dictionary.meant_by(rest)).unwrap_or_default();
        rest.into_iter().filter(|one| one.likeness >= 0.8).map(|one| Meant { likeness: one.likeness * 0.9, ..one }).collect()
    }

    /// A typed word counts once for each term, by the best of what it can mean.
    fn add_word(&self, meant: &[Meant], scores: &mut [f32], phrase_hits: &mut HashMap<u32, f32>) {
        let mut best: HashMap<TermId, f32> = HashMap::new();
        let mut best_in_phrase: HashMap<u32, f32> = HashMap::new();
        for one in meant {
            let word = one.word as usize;
            // Being alike is worth less than being the same.
            let sure = one.likeness * one.likeness;
            for (term, firmness) in &self.bag[word] {
                let score = self.weights[word] * firmness * sure;
                let known = best.entry(*term).or_default();
                *known = known.max(score);
            }
            for phrase in &self.phrases_of_word[word] {
                let known = best_in_phrase.entry(*phrase).or_default();
                *known = known.max(self.weights[word] * sure);
            }
        }
        best.into_iter().for_each(|(term, score)| scores[usize::from(term)] += score);
        best_in_phrase.into_iter().for_each(|(phrase, score)| *phrase_hits.entry(phrase).or_default() += score);
    }

    /// A phrase that was typed almost whole says more than its words one by one.
    fn add_phrases(&self, hits: &HashMap<u32, f32>, scores: &mut [f32]) {
        let mut best: HashMap<TermId, f32> = HashMap::new();
        for (number, hit) in hits {
            let phrase = &self.phrases[*number as usize];
            let whole: f32 = phrase.words.iter().map(|word| self.weights[*word as usize]).sum();
            let share = (hit / whole).min(1.0);
            let known = best.entry(phrase.term).or_default();
            *known = known.max(hit * share * share * share);
        }
        best.into_iter().for_each(|(term, score)| scores[usize::from(term)] += 1.5 * score);
    }

    /// Whether a word stands in some phrase as it is, or nearly so.
    pub fn knows(&self, word: &str) -> bool {
        self.dictionary.meant_by(word).iter().any(|one| one.likeness >= 0.87)
    }
}
