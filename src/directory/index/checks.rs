//! Who was checked how long ago.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Doc, Docs, group::length};

/// So many answers are kept: two ages, on two days around midnight.
const KEPT: usize = 4;

/// The last check of every document.
#[derive(Debug, Default)]
pub struct Checks {
    /// Days since 1970; nothing when there was none.
    days: Vec<Option<i32>>,
    /// The documents, those checked last first.
    order: Vec<Doc>,
    kept: Mutex<Vec<(i32, Arc<Docs>)>>,
}

impl Checks {
    /// The checks of documents on these days.
    pub fn new(days: Vec<Option<i32>>) -> Self {
        let mut order: Vec<Doc> = (0..length(days.len())).collect();
        order.sort_by_key(|doc| std::cmp::Reverse(days[*doc as usize]));
        Self { days, order, kept: Mutex::default() }
    }

    /// The documents, those checked last first, those never checked last.
    pub fn in_order(&self) -> impl Iterator<Item = Doc> {
        self.order.iter().copied()
    }

    /// Documents checked on this day or later.
    pub fn since(&self, day: i32) -> Arc<Docs> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, docs)) = kept.iter().find(|(known, _)| *known == day) {
            return docs.clone();
        }
        let mut docs = Docs::with_capacity(self.days.len());
        let young = self.days.iter().enumerate().filter(|(_, own)| own.is_some_and(|own| own >= day));
        young.for_each(|(doc, _)| docs.insert(doc));
        let docs = Arc::new(docs);
        kept.truncate(KEPT - 1);
        kept.insert(0, (day, docs.clone()));
        docs
    }
}
