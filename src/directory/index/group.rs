//! One group of facet values over all documents: which documents have a value, and which values a document has.

use std::{collections::HashMap, hash::Hash, sync::Arc};

use fixedbitset::FixedBitSet;

use super::Doc;

/// A set of documents.
pub type Docs = FixedBitSet;

/// A value that more than one document in so many has is kept as a bit for each document, a rarer one as a list.
const DENSE: usize = 32;

/// The names of a group's values, numbered. Shared by every answer that counts them.
#[derive(Debug)]
pub struct Keys<K> {
    names: Vec<K>,
    numbers: HashMap<K, u32>,
}

impl<K: Hash + Eq + Clone> Keys<K> {
    /// Numbers names in their order.
    pub fn new(names: Vec<K>) -> Arc<Self> {
        Arc::new(Self { numbers: names.iter().cloned().zip(0..).collect(), names })
    }

    /// The number of a name.
    pub fn number<Q: Hash + Eq + ?Sized>(&self, name: &Q) -> Option<u32>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.numbers.get(name).copied()
    }

    /// Every name, by number.
    pub fn names(&self) -> &[K] {
        &self.names
    }
}

impl<K> Default for Keys<K> {
    fn default() -> Self {
        Self { names: Vec::new(), numbers: HashMap::new() }
    }
}

/// The documents that have one value.
#[derive(Debug)]
enum Members {
    Few(Vec<Doc>),
    Many(Docs),
}

/// A group of values.
#[derive(Debug, Default)]
pub struct Group {
    starts: Vec<u32>,
    values: Vec<u32>,
    members: Vec<Members>,
    silent: Docs,
    totals: Vec<usize>,
    help_totals: Vec<usize>,
}

/// A group while documents are added one after the other.
#[derive(Debug, Default)]
pub struct GroupBuilder {
    starts: Vec<u32>,
    values: Vec<u32>,
}

impl GroupBuilder {
    /// Adds the next document with its values, in any order.
    pub fn push(&mut self, mut values: Vec<u32>) {
        self.starts.push(length(self.values.len()));
        values.sort_unstable();
        values.dedup();
        self.values.append(&mut values);
    }

    /// The group, of so many values; `help` are the documents that help people.
    pub fn finish(mut self, count: usize, help: &Docs) -> Group {
        let docs = self.starts.len();
        self.starts.push(length(self.values.len()));
        let mut group = Group { starts: self.starts, values: self.values, silent: Docs::with_capacity(docs), ..Group::default() };
        let mut lists: Vec<Vec<Doc>> = vec![Vec::new(); count];
        for doc in 0..length(docs) {
            let values = group.of(doc);
            if values.is_empty() {
                group.silent.insert(doc as usize);
            }
            for value in &group.values[group.starts[doc as usize] as usize..group.starts[doc as usize + 1] as usize] {
                lists[*value as usize].push(doc);
            }
        }
        group.totals = lists.iter().map(Vec::len).collect();
        group.help_totals = lists.iter().map(|list| list.iter().filter(|doc| help.contains(**doc as usize)).count()).collect();
        group.members = lists.into_iter().map(|list| Members::new(list, docs)).collect();
        group
    }
}

impl Members {
    fn new(list: Vec<Doc>, docs: usize) -> Self {
        if list.len() * DENSE <= docs {
            return Self::Few(list);
        }
        let mut bits = Docs::with_capacity(docs);
        list.into_iter().for_each(|doc| bits.insert(doc as usize));
        Self::Many(bits)
    }
}

impl Group {
    /// The values of a document, in their order.
    pub fn of(&self, doc: Doc) -> &[u32] {
        let doc = doc as usize;
        &self.values[self.starts[doc] as usize..self.starts[doc + 1] as usize]
    }

    /// The documents without any value: their records do not say.
    pub fn silent(&self) -> &Docs {
        &self.silent
    }

    /// Adds the documents that have a value to a set.
    pub fn add_to(&self, set: &mut Docs, value: u32) {
        match self.members.get(value as usize) {
            Some(Members::Few(list)) => list.iter().for_each(|doc| set.insert(*doc as usize)),
            Some(Members::Many(bits)) => set.union_with(bits),
            None => {}
        }
    }

    /// The documents that have one of the values.
    pub fn any(&self, values: impl IntoIterator<Item = u32>) -> Docs {
        let mut set = Docs::with_capacity(self.silent.len());
        values.into_iter().for_each(|value| self.add_to(&mut set, value));
        set
    }

    /// How many documents of a set have each value.
    pub fn tally(&self, within: &Within<'_>) -> Vec<usize> {
        match within.kind {
            WithinKind::Everything => return self.totals.clone(),
            WithinKind::Help => return self.help_totals.clone(),
            WithinKind::Set => {}
        }
        if within.size * 3 < self.silent.len() {
            let mut counts = vec![0; self.members.len()];
            within.docs.ones().for_each(|doc| self.of(length(doc)).iter().for_each(|value| counts[*value as usize] += 1));
            return counts;
        }
        let count = |members: &Members| match members {
            Members::Few(list) => list.iter().filter(|doc| within.docs.contains(**doc as usize)).count(),
            Members::Many(bits) => bits.intersection_count(within.docs),
        };
        self.members.iter().map(count).collect()
    }

    /// How many values there are.
    pub fn count(&self) -> usize {
        self.members.len()
    }
}

/// A set to count in.
#[derive(Debug)]
pub struct Within<'a> {
    docs: &'a Docs,
    size: usize,
    kind: WithinKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WithinKind {
    Everything,
    Help,
    Set,
}

impl<'a> Within<'a> {
    /// A set of documents.
    pub fn new(docs: &'a Docs, help: &Docs) -> Self {
        let size = docs.count_ones(..);
        let kind = if size == docs.len() {
            WithinKind::Everything
        } else if docs == help {
            WithinKind::Help
        } else {
            WithinKind::Set
        };
        Self { docs, size, kind }
    }

    /// Its documents.
    pub fn docs(&self) -> &'a Docs {
        self.docs
    }
}

/// Four thousand million documents are more than there are organizations.
pub fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counted in three ways, by what is cheapest; each gives the same.
    #[test]
    fn every_way_of_counting_counts_the_same() {
        let rows: Vec<Vec<u32>> = (0..500_u32).map(|doc| (0..8).filter(|value| doc % (value + 1) == 0 && doc % 7 != 0).collect()).collect();
        let help: Docs = (0..500).filter(|doc| doc % 5 != 0).collect();
        let mut builder = GroupBuilder::default();
        rows.iter().for_each(|row| builder.push(row.clone()));
        let group = builder.finish(9, &help);
        let all: Docs = (0..500).collect();
        let few: Docs = (0..500).filter(|doc| doc % 11 == 0).collect();
        let many: Docs = (0..500).filter(|doc| doc % 3 != 0).collect();
        for set in [&all, &few, &many] {
            let mut set = set.clone();
            set.grow(500);
            let plainly: Vec<usize> = (0..9).map(|value| set.ones().filter(|doc| rows[*doc].contains(&value)).count()).collect();
            assert_eq!(group.tally(&Within::new(&set, &help)), plainly);
        }
        let silent: Vec<usize> = (0..500).filter(|doc| doc % 7 == 0).collect();
        assert_eq!(group.silent().ones().collect::<Vec<_>>(), silent);
    }
}
