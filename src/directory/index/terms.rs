//! The words of names and texts, and the documents that they lead to.

use std::collections::HashMap;

use super::{
    Doc,
    group::{Docs, length},
};

/// Words of so many letters and more may have one slip.
const SHORTEST_WITH_SLIP: usize = 4;

/// Words of so many letters and more may have two.
const SHORTEST_WITH_TWO: usize = 8;

/// Longer words are not corrected.
const LONGEST: usize = 24;

/// The documents that words lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hits {
    /// All of them.
    pub docs: Docs,
    /// Those in whose names the words stand.
    pub names: Docs,
}

/// Words in their order, each with its documents.
#[derive(Debug, Default)]
pub struct Terms {
    words: Vec<Box<str>>,
    starts: Vec<u32>,
    /// A document times two, and one more when the word stands in its name.
    postings: Vec<u32>,
    /// By length in letters: which letters a word has, and its number.
    by_length: Vec<Vec<(u32, u32)>>,
    docs: usize,
}

/// Words while documents are added one after the other.
#[derive(Debug, Default)]
pub struct TermsBuilder {
    postings: HashMap<Box<str>, Vec<u32>>,
    docs: Doc,
}

impl TermsBuilder {
    /// Adds the next document with its words; `true` with those of its names.
    pub fn push<'a>(&mut self, words: impl Iterator<Item = (&'a str, bool)>) {
        for (word, is_name) in words {
            let posting = self.docs * 2 + u32::from(is_name);
            match self.postings.get_mut(word) {
                // Once for each document; a name outdoes a text.
                Some(list) if list.last().is_some_and(|last| last / 2 == self.docs) => {
                    if let Some(last) = list.last_mut() {
                        *last = (*last).max(posting);
                    }
                }
                Some(list) => list.push(posting),
                None => {
                    self.postings.insert(word.into(), vec![posting]);
                }
            }
        }
        self.docs += 1;
    }

    /// All of them.
    pub fn finish(self) -> Terms {
        let mut sorted: Vec<(Box<str>, Vec<u32>)> = self.postings.into_iter().collect();
        sorted.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let mut terms = Terms { docs: self.docs as usize, by_length: vec![Vec::new(); LONGEST + 1], ..Terms::default() };
        for (word, mut postings) in sorted {
            let letters = word.chars().count();
            if (SHORTEST_WITH_SLIP - 1..=LONGEST).contains(&letters) {
                terms.by_length[letters].push((letters_of(&word), length(terms.words.len())));
            }
            terms.starts.push(length(terms.postings.len()));
            terms.postings.append(&mut postings);
            terms.words.push(word);
        }
        terms.starts.push(length(terms.postings.len()));
        terms.postings.shrink_to_fit();
        terms
    }
}

impl Terms {
    /// The documents that a word leads to; a beginning of words leads to those of every word that begins so.
    pub fn find(&self, word: &str, is_prefix: bool) -> Hits {
        let mut hits = Hits { docs: Docs::with_capacity(self.docs), names: Docs::with_capacity(self.docs) };
        for number in self.numbers(word, is_prefix) {
            for posting in self.postings_of(number) {
                let doc = (posting / 2) as usize;
                hits.docs.insert(doc);
                if posting % 2 == 1 {
                    hits.names.insert(doc);
                }
            }
        }
        hits
    }

    /// Whether a word, or a word that begins so, leads anywhere.
    pub fn knows(&self, word: &str, is_prefix: bool) -> bool {
        !self.numbers(word, is_prefix).is_empty()
    }

    fn numbers(&self, word: &str, is_prefix: bool) -> std::ops::Range<usize> {
        let from = self.words.partition_point(|other| other.as_ref() < word);
        let is_meant = |other: &str| if is_prefix { other.starts_with(word) } else { other == word };
        from..from + self.words[from..].iter().take_while(|other| is_meant(other)).count()
    }

    fn postings_of(&self, number: usize) -> &[u32] {
        &self.postings[self.starts[number] as usize..self.starts[number + 1] as usize]
    }

    /// The word that was meant, where this one leads nowhere: one slip away, or two in long words; of several, the one
    /// with the fewest slips, then the one that leads to the most. A number is never corrected.
    pub fn correct(&self, word: &str) -> Option<&str> {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < SHORTEST_WITH_SLIP || letters.len() > LONGEST - 2 || letters.iter().any(char::is_ascii_digit) {
            return None;
        }
        let most = if letters.len() >= SHORTEST_WITH_TWO { 2 } else { 1 };
        let signature = letters_of(word);
        let near = self.by_length[letters.len() - most..=letters.len() + most].iter().flatten();
        // A slip changes at most two of the letters that a word has.
        let similar = near.filter(|(other, _)| (other ^ signature).count_ones() <= 2 * length(most));
        let measured = similar.filter_map(|(_, number)| Some((slips(&letters, &self.words[*number as usize], most)?, *number as usize)));
        let best = measured.min_by_key(|(slips, number)| (*slips, std::cmp::Reverse(self.postings_of(*number).len()), *number))?;
        Some(self.words[best.1].as_ref())
    }
}

/// Which letters a word has, by their last five bits.
fn letters_of(word: &str) -> u32 {
    word.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 32))
}

/// How many letters must be changed, added, taken away or exchanged with their neighbour; nothing when more than `most`.
fn slips(typed: &[char], known: &str, most: usize) -> Option<usize> {
    let mut before = [0_usize; LONGEST + 1];
    let mut last: [usize; LONGEST + 1] = std::array::from_fn(|column| column);
    let mut known_before = None;
    for (row, letter) in known.chars().enumerate() {
        let mut next = [0_usize; LONGEST + 1];
        next[0] = row + 1;
        for (column, own) in typed.iter().enumerate() {
            let changed = last[column] + usize::from(*own != letter);
            let mut least = changed.min(last[column + 1] + 1).min(next[column] + 1);
            let is_exchange = row > 0 && column > 0 && known_before == Some(*own) && typed[column - 1] == letter;
            if is_exchange {
                least = least.min(before[column - 1] + 1);
            }
            next[column + 1] = least;
        }
        if next[..=typed.len()].iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        (before, last, known_before) = (last, next, Some(letter));
    }
    Some(last[typed.len()]).filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(documents: &[&[&str]]) -> Terms {
        let mut builder = TermsBuilder::default();
        documents.iter().for_each(|words| builder.push(words.iter().map(|word| (*word, word.len() % 2 == 0))));
        builder.finish()
    }

    #[test]
    fn a_beginning_leads_to_every_word_that_begins_so() {
        let terms = terms(&[&["мигрант", "дом"], &["мигранты"], &["дома"]]);
        assert_eq!(terms.find("мигрант", true).docs.ones().collect::<Vec<_>>(), [0, 1]);
        assert_eq!(terms.find("мигрант", false).docs.ones().collect::<Vec<_>>(), [0]);
        assert_eq!(terms.find("кот", true).docs.count_ones(..), 0);
    }

    #[test]
    fn one_slip_in_short_words_two_in_long_ones_none_in_numbers() {
        let terms = terms(&[&["house", "migration", "migration2019", "law"], &["house", "horse"]]);
        assert_eq!(terms.correct("hause"), Some("house"));
        assert_eq!(terms.correct("huose"), Some("house"), "neighbours exchanged");
        assert_eq!(terms.correct("hous"), Some("house"));
        assert_eq!(terms.correct("haus"), None, "two slips in a short word");
        assert_eq!(terms.correct("migartoin"), Some("migration"));
        assert_eq!(terms.correct("hor5e"), None);
        assert_eq!(terms.correct("lav"), None, "too short");
    }
}
