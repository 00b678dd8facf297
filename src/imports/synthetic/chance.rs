//! Chance that is the same every time.

use fastrand::Rng;

/// Draws from a fixed beginning.
#[derive(Debug)]
pub struct Chance(Rng);

impl Chance {
    /// The draws of one record: they depend on nothing but its number.
    pub fn of(seed: u64, number: u64) -> Self {
        // Numbers that follow each other must not give draws that do.
        Self(Rng::with_seed(seed ^ number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// Whether something happens that does so this often in a hundred times.
    pub fn percent(&mut self, often: u32) -> bool {
        self.0.u32(0..100) < often
    }

    /// A number from the first to the last.
    pub fn between(&mut self, first: u32, last: u32) -> u32 {
        self.0.u32(first..=last)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0.u64(..end)
    }

    /// One of several, each as likely as the others. There must be one.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.0.usize(..from.len())]
    }

    /// One of several, each with its weight in a hundred; the rest falls to the last.
    pub fn weighted<T: Copy>(&mut self, from: &[(u32, T)], otherwise: T) -> T {
        let mut drawn = self.0.u32(0..100);
        for (weight, value) in from {
            if drawn < *weight {
                return *value;
            }
            drawn -= weight;
        }
        otherwise
    }
}

/// Things of which the first is drawn most often, the second half as often, the third a third as often, as it is with
/// places and words.
#[derive(Debug, Clone)]
pub struct Ranked<T> {
    items: Vec<T>,
    /// For each of them, the weights up to it.
    weights: Vec<u64>,
}

impl<T> Ranked<T> {
    /// These things, the most frequent first.
    pub fn new(items: Vec<T>) -> Self {
        let mut sum = 0;
        let weights = (1..=items.len()).map(|rank| {
            sum += 1_000_000 / rank as u64;
            sum
        });
        Self { weights: weights.collect(), items }
    }

    /// The first that is so.
    pub fn find(&self, is_so: impl Fn(&T) -> bool) -> Option<&T> {
        self.items.iter().find(|item| is_so(item))
    }

    /// One of them, if there is any.
    pub fn draw(&self, chance: &mut Chance) -> Option<&T> {
        let all = *self.weights.last()?;
        let drawn = chance.below(all);
        self.items.get(self.weights.partition_point(|weight| *weight <= drawn))
    }

    /// Several that are not the same; fewer when the same were drawn again.
    pub fn some(&self, count: u32, chance: &mut Chance) -> Vec<&T>
    where
        T: PartialEq,
    {
        let mut drawn: Vec<&T> = Vec::new();
        for _ in 0..count {
            drawn.extend(self.draw(chance).filter(|item| !drawn.contains(item)));
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_are_drawn_most_often_and_the_last_too() {
        let ranked = Ranked::new((0..20).collect());
        let mut counts = [0; 20];
        let mut chance = Chance::of(1, 1);
        for _ in 0..20_000 {
            counts[*ranked.draw(&mut chance).unwrap()] += 1;
        }
        assert!(counts[0] > counts[1] && counts[1] > counts[4] && counts[4] > counts[19] && counts[19] > 0, "{counts:?}");
    }

    #[test]
    fn a_number_gives_the_same_draws_and_another_gives_others() {
        let draws = |number| {
            let mut chance = Chance::of(7, number);
            (0..10).map(|_| chance.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(draws(5), draws(5));
        assert_ne!(draws(5), draws(6));
    }
}
