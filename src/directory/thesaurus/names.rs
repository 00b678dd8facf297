//! The names of organizations, their abbreviations and other names, half remembered.

use std::collections::{HashMap, HashSet};

use super::{
    dictionary::{Dictionary, WordId},
    tokens,
};
use crate::{directory::PublicOrganization, ids::OrganizationId};

/// How much of a name must have been typed, and how much of what was typed must be the name.
const ENOUGH: f32 = 0.55;

/// The weight of a word that stands in the names of very few.
const DISTINCT: f32 = 4.0;

/// Names as words.
#[derive(Debug, Default)]
pub struct NameIndex {
    dictionary: Dictionary,
    names: Vec<(OrganizationId, Vec<WordId>)>,
    names_of_word: Vec<Vec<u32>>,
    weights: Vec<f32>,
}

impl NameIndex {
    /// The names of these organizations.
    pub fn build<'a>(organizations: impl Iterator<Item = &'a PublicOrganization>) -> Self {
        let mut index = Self::default();
        for organization in organizations {
            let all = [&organization.name, &organization.acronym].into_iter();
            let all = all.chain(&organization.alternate_names).chain(&organization.former_names);
            for name in all.flat_map(|names| &names.0) {
                index.add(organization.id, &name.body);
            }
        }
        index.dictionary.finish();
        #[expect(clippy::cast_precision_loss, reason = "a weight")]
        let weight = |names: &Vec<u32>| {
            let bearers: HashSet<OrganizationId> = names.iter().map(|number| index.names[*number as usize].0).collect();
            (1.0 + 300.0 / bearers.len().max(1) as f32).ln()
        };
        index.weights = index.names_of_word.iter().map(weight).collect();
        index
    }

    fn add(&mut self, id: OrganizationId, name: &str) {
        let words: Vec<WordId> = tokens(name).iter().map(|word| self.dictionary.add(word)).collect();
        self.names_of_word.resize(self.dictionary.count(), Vec::new());
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        words.iter().collect::<HashSet<_>>().into_iter().for_each(|word| self.names_of_word[*word as usize].push(number));
        self.names.push((id, words));
    }

    /// The organizations whose names the words can be, with how well they fit, best first. `telling` says how much each
    /// word would tell of a name: what means something else tells little.
    pub fn find(&self, words: &[String], telling: impl Fn(&str) -> f32) -> Vec<(OrganizationId, f32)> {
        let mut hits: HashMap<u32, Hit> = HashMap::new();
        let mut typed = 0.0_f32;
        for word in words {
            let mut best: HashMap<u32, (f32, f32)> = HashMap::new();
            let telling = telling(word);
            // Short words are names or they are not; long ones may have slipped.
            let least = if word.chars().count() >= 6 { 0.7 } else { 0.9 };
            for one in self.dictionary.meant_by(word).into_iter().filter(|one| one.likeness >= least) {
                let weight = self.weights[one.word as usize];
                for number in &self.names_of_word[one.word as usize] {
                    let known = best.entry(*number).or_default();
                    *known = (known.0.max(weight * one.likeness), known.1.max(weight * one.likeness * telling));
                }
            }
            typed += telling * best.values().map(|(score, _)| *score).fold(3.0, f32::max);
            self.count(&best, &mut hits);
        }
        // Names are written together and apart: LaOved, la oved.
        for pair in words.windows(2) {
            let together = self.dictionary.meant_by(&pair.concat()).into_iter().filter(|one| one.likeness >= 0.95);
            let of_names = together
                .flat_map(|one| self.names_of_word[one.word as usize].iter().map(move |number| (*number, self.weights[one.word as usize])));
            let best: HashMap<u32, (f32, f32)> = of_names.map(|(number, weight)| (number, (weight, weight))).collect();
            self.count(&best, &mut hits);
        }
        self.fitting(hits, typed)
    }

    fn count(&self, best: &HashMap<u32, (f32, f32)>, hits: &mut HashMap<u32, Hit>) {
        for (number, (score, told)) in best {
            let hit = hits.entry(*number).or_default();
            hit.of_name += score;
            hit.of_typed += told;
            hit.most_telling = hit.most_telling.max(*told);
        }
    }

    fn fitting(&self, hits: HashMap<u32, Hit>, typed: f32) -> Vec<(OrganizationId, f32)> {
        let mut found: HashMap<OrganizationId, f32> = HashMap::new();
        for (number, hit) in hits {
            let (id, name) = &self.names[number as usize];
            let whole: f32 = name.iter().map(|word| self.weights[*word as usize]).sum();
            let (of_name, of_typed) = ((hit.of_name / whole).min(1.0), (hit.of_typed / typed.max(0.1)).min(1.0));
            // One word that stands in no other name and means nothing else is as good as half a name.
            let is_told = hit.most_telling >= DISTINCT && of_typed >= 0.35 || of_name >= ENOUGH && hit.of_name >= 3.0;
            if is_told && of_typed >= 0.3 {
                let known = found.entry(*id).or_default();
                *known = known.max((of_name * of_typed).sqrt());
            }
        }
        let mut found: Vec<(OrganizationId, f32)> = found.into_iter().collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found
    }
}

/// How much of a name was typed.
#[derive(Default)]
struct Hit {
    of_name: f32,
    of_typed: f32,
    most_telling: f32,
}
