//! The words that the directory knows, and which of them a typed word can mean: the same, the same in another script, with
//! another ending, or with a slip of the finger.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use super::script::skeleton;

/// The number of a known word.
pub type WordId = u32;

/// A known word that a typed one can mean, and how surely, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Meant {
    /// The known word.
    pub word: WordId,
    /// How surely.
    pub likeness: f32,
    /// Whether a letter was changed to get there.
    pub is_typo: bool,
}

/// A letter more or less in an ending.
const ENDING: usize = 6;

/// Shorter words have no room for a slip: `суд` and `сад` are two words.
const SHORTEST_WITH_TYPO: usize = 4;

/// Words by themselves, by skeleton, by their beginnings, and by what they are without one letter.
#[derive(Debug, Default)]
pub struct Dictionary {
    ids: HashMap<String, WordId>,
    skeletons: Vec<Vec<char>>,
    by_skeleton: HashMap<String, Vec<WordId>>,
    sorted: Vec<(String, WordId)>,
    without_a_letter: HashMap<u64, Vec<WordId>>,
}

impl Dictionary {
    /// The number of a folded word, a new one if need be.
    pub fn add(&mut self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = WordId::try_from(self.ids.len()).unwrap_or(WordId::MAX);
        let plain = skeleton(word);
        self.skeletons.push(plain.chars().collect());
        self.sorted.push((plain.clone(), id));
        self.by_skeleton.entry(plain).or_default().push(id);
        self.ids.insert(word.to_owned(), id);
        id
    }

    /// To be called once all words are there.
    pub fn finish(&mut self) {
        self.sorted.sort_unstable();
        for (id, letters) in (0..).zip(&self.skeletons) {
            if letters.len() >= SHORTEST_WITH_TYPO && !letters.iter().any(char::is_ascii_digit) {
                for key in keys_without_a_letter(letters) {
                    self.without_a_letter.entry(key).or_default().push(id);
                }
            }
        }
    }

    /// How many words there are.
    pub fn count(&self) -> usize {
        self.ids.len()
    }

    /// What a folded word can mean.
    pub fn meant_by(&self, word: &str) -> Vec<Meant> {
        let mut meant = Meanings::default();
        if let Some(id) = self.ids.get(word) {
            meant.add(*id, 1.0, false);
        }
        let plain = skeleton(word);
        for id in self.by_skeleton.get(&plain).into_iter().flatten() {
            meant.add(*id, 0.95, false);
        }
        let letters: Vec<char> = plain.chars().collect();
        self.with_other_endings(&plain, &letters, &mut meant);
        self.as_end_of_a_compound(&letters, &mut meant);
        if meant.best() < 0.8 {
            self.with_a_slip(&letters, &mut meant);
        }
        meant.0.into_iter().map(|(word, (likeness, is_typo))| Meant { word, likeness, is_typo }).collect()
    }

    /// Words that begin alike and differ in their endings alone.
    fn with_other_endings(&self, plain: &str, letters: &[char], meant: &mut Meanings) {
        let stem = (letters.len() / 2).max(4).min(letters.len());
        if letters.len() < 3 {
            return;
        }
        let beginning: String = letters[..stem.min(letters.len())].iter().collect();
        let from = self.sorted.partition_point(|(other, _)| other.as_str() < beginning.as_str());
        for (other, id) in self.sorted[from..].iter().take_while(|(other, _)| other.starts_with(&beginning)) {
            if other != plain
                && let Some(likeness) = likeness_of_endings(letters, &self.skeletons[*id as usize])
            {
                meant.add(*id, likeness, false);
            }
        }
        // A short known word inside a long typed one: `суд`, `судебный`; `oy`, `oylik`.
        for length in 3..stem {
            let shorter: String = letters[..length].iter().collect();
            for id in self.by_skeleton.get(&shorter).into_iter().flatten() {
                if let Some(likeness) = likeness_of_endings(letters, &self.skeletons[*id as usize]) {
                    meant.add(*id, likeness, false);
                }
            }
        }
    }

    /// `Krankenversicherung` is a `Versicherung`.
    fn as_end_of_a_compound(&self, letters: &[char], meant: &mut Meanings) {
        if letters.len() < 10 || !letters[0].is_ascii() {
            return;
        }
        for start in 3..=letters.len() - 6 {
            let end: String = letters[start..].iter().collect();
            for id in self.by_skeleton.get(&end).into_iter().flatten() {
                meant.add(*id, 0.6, false);
            }
        }
    }

    /// Words that differ by one letter left out, doubled, swapped or mistaken; by two from eight letters on.
    fn with_a_slip(&self, letters: &[char], meant: &mut Meanings) {
        if letters.len() < SHORTEST_WITH_TYPO || letters.iter().any(char::is_ascii_digit) {
            return;
        }
        let allowed = if letters.len() >= 8 { 2 } else { 1 };
        for key in keys_without_a_letter(letters) {
            for id in self.without_a_letter.get(&key).into_iter().flatten() {
                let distance = distance(letters, &self.skeletons[*id as usize], allowed);
                match distance {
                    Some(1) => meant.add(*id, if letters.len() > 4 { 0.75 } else { 0.55 }, true),
                    Some(2) => meant.add(*id, 0.6, true),
                    _ => {}
                }
            }
        }
    }
}

#[derive(Default)]
struct Meanings(HashMap<WordId, (f32, bool)>);

impl Meanings {
    fn add(&mut self, word: WordId, likeness: f32, is_typo: bool) {
        let known = self.0.entry(word).or_insert((0.0, is_typo));
        if likeness > known.0 {
            *known = (likeness, is_typo);
        }
    }

    fn best(&self) -> f32 {
        self.0.values().map(|(likeness, _)| *likeness).fold(0.0, f32::max)
    }
}

/// How alike two words are that share a beginning; nothing when more than their endings differ.
fn likeness_of_endings(a: &[char], b: &[char]) -> Option<f32> {
    let common = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    let is_stem = if shorter <= 4 {
        common >= 3 && common + 1 >= shorter
    } else {
        common >= 4 && common * 5 >= longer * 3 || common >= 5 && common * 2 >= longer || common + 1 >= shorter
    };
    let has_endings = shorter - common <= ENDING && longer - common <= ENDING && (shorter > 3 || longer <= 6);
    #[expect(clippy::cast_precision_loss, reason = "words are short")]
    (is_stem && has_endings).then(|| 0.5 + 0.44 * common as f32 / longer as f32)
}

fn keys_without_a_letter(letters: &[char]) -> impl Iterator<Item = u64> + '_ {
    (0..=letters.len()).map(move |left_out| {
        let mut hasher = DefaultHasher::new();
        letters.iter().enumerate().filter(|(position, _)| *position != left_out).for_each(|(_, letter)| letter.hash(&mut hasher));
        hasher.finish()
    })
}

/// Letters left out, added, mistaken or swapped with a neighbour (Damerau), up to `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut next = vec![row + 1; b.len() + 1];
        for (column, other) in b.iter().enumerate() {
            let mut cost = (last[column] + usize::from(letter != other)).min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && *letter == b[column - 1] && a[row - 1] == *other {
                cost = cost.min(before[column - 1] + 1);
            }
            next[column + 1] = cost;
        }
        (before, last) = (last, next);
    }
    Some(last[b.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(known: &str, typed: &str) -> f32 {
        let mut dictionary = Dictionary::default();
        dictionary.add(known);
        dictionary.finish();
        dictionary.meant_by(typed).first().map_or(0.0, |meant| meant.likeness)
    }

    #[test]
    fn the_same_word_in_other_clothes() {
        assert_eq!(likeness("зарплата", "зарплата"), 1.0);
        assert!(likeness("зарплата", "zarplata") > 0.9);
        assert!(likeness("зарплата", "зарплату") > 0.8);
        assert!(likeness("oylik", "oyligimni") > 0.6);
        assert!(likeness("маош", "маошамро") > 0.6);
        assert!(likeness("vatanga", "vatanimga") > 0.6);
        assert!(likeness("работа", "рабоат") >= 0.75);
        assert!(likeness("versicherung", "krankenversicherung") >= 0.6);
    }

    #[test]
    fn another_word_is_another_word() {
        for (known, typed) in [("суд", "сад"), ("дом", "дорога"), ("2019", "2018"), ("врач", "вред")] {
            assert_eq!(likeness(known, typed), 0.0, "{known} {typed}");
        }
    }
}
