//! Which organizations answer a filter, in which order, and how many each further filter would leave.
//!
//! Every group of filters that is in use becomes two sets: the documents whose records say yes, and those that may be meant
//! since their records do not say no. The first come first; the second are never dropped. A count of a value is the number
//! of documents that say it and say yes to every other group.

use std::{collections::HashMap, sync::Arc};

use super::{
    counts::{Counts, PlaceTally, Tally},
    filter::{Filter, Listed, Sort, Within as CheckedWithin},
    near::kilometres,
};
use crate::{
    directory::{
        Directory, fold,
        index::{Doc, Docs, Group, Hits, Index, PlaceCode, Point, Within, day_number, everywhere, reach, spoken},
    },
    i18n::Formats,
    ids::OrganizationId,
    organizations::{Cost, LanguageMode, Status},
};

/// The first words that are looked for; whoever types more has said it by then.
const MOST_WORDS: usize = 24;

/// Words of so many letters also find what begins so: endings differ, and the last word may not be finished.
const PREFIX: usize = 4;

/// A stretch of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// How many to leave out at the front.
    pub offset: usize,
    /// How many to take at most.
    pub limit: usize,
}

/// The answer to a filter.
#[derive(Debug, Default)]
pub struct Answer {
    /// The organizations of the page asked for. Those whose records say all that was asked come first.
    pub ids: Vec<OrganizationId>,
    /// How many there are in all.
    pub total: usize,
    /// How many of them say all that was asked; the others leave something unsaid.
    pub stated: usize,
    /// How many further records match that do not help people directly, and are not among these.
    pub unlisted: usize,
    /// Whether no record has all the words, so that these have some of them.
    pub is_partial: bool,
    /// How many would be left for each value of each group, the group itself being open.
    pub counts: Counts,
}

/// Whether an organization is among those that answer a filter.
pub fn answers(directory: &Directory, filter: &Filter, id: OrganizationId) -> bool {
    let doc = directory.doc(id).and_then(|doc| usize::try_from(doc).ok());
    doc.is_some_and(|doc| matching(directory, filter).contains(doc))
}

/// Every document that answers a filter, whether its record says all that was asked or leaves some of it unsaid.
pub fn matching(directory: &Directory, filter: &Filter) -> Docs {
    Narrowed::new(directory, filter).possible()
}

/// Answers a filter. `formats` sorts names when that is asked for.
pub fn find(directory: &Directory, filter: &Filter, page: Page, formats: &Formats) -> Answer {
    let narrowed = Narrowed::new(directory, filter);
    let (stated, possible) = (narrowed.within(None), narrowed.possible());
    let total = possible.count_ones(..);
    let unlisted = if filter.listed == Listed::All { 0 } else { narrowed.possible_anywhere().count_ones(..) - total };
    let docs = if page.limit == 0 { Vec::new() } else { in_order(directory, filter, &narrowed, &stated, possible, page, formats) };
    Answer {
        ids: docs.into_iter().filter_map(|doc| directory.by_doc(doc)).map(|organization| organization.id).collect(),
        total,
        stated: stated.count_ones(..),
        unlisted,
        is_partial: narrowed.is_partial,
        counts: narrowed.counts(directory, filter, &stated),
    }
}

/// A group of filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Needs,
    Places,
    Languages,
    Kinds,
    Criteria,
    Costs,
    Ways,
    Open,
    Checked,
    Communities,
    Statuses,
}

/// What a group in use leaves.
struct Selected {
    column: Column,
    yes: Docs,
    /// With those whose records do not say.
    possible: Docs,
}

/// The directory as a filter narrows it.
struct Narrowed<'a> {
    index: &'a Index,
    /// Whether only those that help people are wanted.
    is_help: bool,
    texts: Option<Hits>,
    is_partial: bool,
    selected: Vec<Selected>,
}

impl<'a> Narrowed<'a> {
    fn new(directory: &'a Directory, filter: &Filter) -> Self {
        let index = directory.index();
        let (texts, is_partial) = texts(index, filter.q.as_deref().unwrap_or_default());
        Self { index, is_help: filter.listed == Listed::Help, texts, is_partial, selected: selected(index, filter) }
    }

    fn every(&self) -> Docs {
        let mut every = Docs::with_capacity(self.index.docs);
        every.insert_range(..);
        every
    }

    fn listed(&self) -> Docs {
        let mut listed = if self.is_help { self.index.help.clone() } else { self.every() };
        if let Some(texts) = &self.texts {
            listed.intersect_with(&texts.docs);
        }
        listed
    }

    /// Those that say yes to every group but one.
    fn within(&self, open: Option<Column>) -> Docs {
        let mut docs = self.listed();
        self.selected.iter().filter(|group| Some(group.column) != open).for_each(|group| docs.intersect_with(&group.yes));
        docs
    }

    /// Those that say no to none.
    fn possible(&self) -> Docs {
        let mut docs = self.listed();
        self.selected.iter().for_each(|group| docs.intersect_with(&group.possible));
        docs
    }

    /// The same among all records.
    fn possible_anywhere(&self) -> Docs {
        let mut docs = self.texts.as_ref().map_or_else(|| self.every(), |texts| texts.docs.clone());
        self.selected.iter().for_each(|group| docs.intersect_with(&group.possible));
        docs
    }

    /// The documents to count a group's values in.
    fn open<'b>(&self, column: Column, stated: &'b Docs, own: &'b mut Option<Docs>) -> &'b Docs {
        if self.selected.iter().any(|group| group.column == column) { own.insert(self.within(Some(column))) } else { stated }
    }

    fn counts(&self, directory: &Directory, filter: &Filter, stated: &Docs) -> Counts {
        let index = self.index;
        let stated_within = Within::new(stated, &index.help);
        let tally = |column: Column, group: &Group| {
            let mut own = None;
            match self.open(column, stated, &mut own) {
                docs if std::ptr::eq(docs, stated) => group.tally(&stated_within),
                docs => group.tally(&Within::new(docs, &index.help)),
            }
        };
        let silent = |column: Column, group: &Group| {
            let mut own = None;
            self.open(column, stated, &mut own).intersection_count(group.silent())
        };
        let mut costs = tally(Column::Costs, &index.costs);
        costs[Cost::Unknown as usize] = silent(Column::Costs, &index.costs);
        let mut statuses = tally(Column::Statuses, &index.statuses);
        statuses[Status::Unknown as usize] = silent(Column::Statuses, &index.statuses);
        let mut own = None;
        let to_open = self.open(Column::Open, stated, &mut own);
        let open = if index.hours.is_empty() { 0 } else { to_open.intersection_count(&index.hours.at(filter.at).open) };
        let (languages, modes) = self.spoken(filter, stated);
        let inside = inside(directory, &filter.places);
        Counts {
            needs: Tally::new(&index.need_keys, tally(Column::Needs, &index.needs)),
            places: PlaceTally::new(index, tally(Column::Places, &index.places), inside),
            languages: Tally::new(&index.language_keys, languages),
            modes: Tally::new(&index.mode_keys, modes),
            kinds: Tally::new(&index.kind_keys, tally(Column::Kinds, &index.kinds)),
            criteria: Tally::new(&index.criterion_keys, tally(Column::Criteria, &index.served)),
            costs: Tally::new(&index.cost_keys, costs),
            ways: Tally::new(&index.way_keys, tally(Column::Ways, &index.ways)),
            open,
            states_hours: !index.hours.is_empty(),
            checked: self.checked(filter, stated),
            communities: Tally::new(&index.community_keys, tally(Column::Communities, &index.communities)),
            statuses: Tally::new(&index.status_keys, statuses),
            needs_not_stated: silent(Column::Needs, &index.needs),
            languages_not_stated: silent(Column::Languages, &index.languages),
        }
    }

    /// By language, the modes asked for being kept; and by mode, the languages asked for being kept.
    fn spoken(&self, filter: &Filter, stated: &Docs) -> (Vec<usize>, Vec<usize>) {
        let index = self.index;
        let mut own = None;
        let docs = self.open(Column::Languages, stated, &mut own);
        let within = Within::new(docs, &index.help);
        let languages = if filter.modes.is_empty() {
            index.languages.tally(&within)
        } else {
            let counts = index.spoken.tally(&within);
            let of = |language: u32| filter.modes.iter().map(|mode| counts[spoken(language, *mode) as usize]).sum();
            (0..).take(index.languages.count()).map(of).collect()
        };
        let modes = if filter.languages.is_empty() {
            index.modes.tally(&within)
        } else {
            let asked: Vec<u32> = filter.languages.iter().filter_map(|code| index.language_keys.number(code.as_str())).collect();
            let of = |mode: &LanguageMode| index.spoken.any(asked.iter().map(|language| spoken(*language, *mode))).intersection_count(docs);
            LanguageMode::ALL.iter().map(of).collect()
        };
        (languages, modes)
    }

    fn checked(&self, filter: &Filter, stated: &Docs) -> HashMap<CheckedWithin, usize> {
        let mut own = None;
        let docs = self.open(Column::Checked, stated, &mut own);
        let count = |within: &CheckedWithin| (*within, self.index.checks.since(oldest(filter, *within)).intersection_count(docs));
        CheckedWithin::ALL.iter().map(count).collect()
    }
}

/// The day of the oldest check that is young enough.
fn oldest(filter: &Filter, within: CheckedWithin) -> i32 {
    let today = filter.at.to_zoned(jiff::tz::TimeZone::UTC).date();
    let oldest = today.checked_sub(jiff::Span::new().months(within.months())).unwrap_or(today);
    day_number(oldest).unwrap_or(i32::MAX)
}

/// The groups that a filter uses.
fn selected(index: &Index, filter: &Filter) -> Vec<Selected> {
    let mut selected = Vec::new();
    let mut select = |column, yes: Docs, not_stated: &Docs| {
        let mut possible = yes.clone();
        possible.union_with(not_stated);
        selected.push(Selected { column, yes, possible });
    };
    let nothing = Docs::with_capacity(index.docs);
    if !filter.needs.is_empty() {
        let needs = filter.needs.iter().filter_map(|slug| index.need_keys.number(slug.as_str()));
        select(Column::Needs, index.needs.any(needs), index.needs.silent());
    }
    if !filter.places.is_empty() {
        let (mut yes, mut maybe) = (nothing.clone(), nothing.clone());
        filter.places.iter().for_each(|place| reach(&index.places, &index.place_keys, place, &mut yes, &mut maybe));
        select(Column::Places, yes, &maybe);
    }
    if !filter.languages.is_empty() || !filter.modes.is_empty() {
        let (yes, not_stated) = languages(index, filter);
        select(Column::Languages, yes, &not_stated);
    }
    if !filter.kinds.is_empty() {
        let kinds = filter.kinds.iter().filter_map(|slug| index.kind_keys.number(slug.as_str()));
        select(Column::Kinds, index.kinds.any(kinds), &nothing);
    }
    if !filter.criteria.is_empty() {
        let mut refused = index.refused.any([filter.criteria[0] as u32]);
        filter.criteria[1..].iter().for_each(|criterion| refused.intersect_with(&index.refused.any([*criterion as u32])));
        refused.toggle_range(..);
        select(Column::Criteria, index.served.any(filter.criteria.iter().map(|criterion| *criterion as u32)), &refused);
    }
    if !filter.costs.is_empty() {
        select(Column::Costs, any(&index.costs, &filter.costs, Cost::Unknown, |cost| cost as u32), index.costs.silent());
    }
    if !filter.ways.is_empty() {
        select(Column::Ways, index.ways.any(filter.ways.iter().map(|way| *way as u32)), index.ways.silent());
    }
    if filter.open.is_some() {
        let now = index.hours.at(filter.at);
        let mut unknown = now.closed.clone();
        unknown.toggle_range(..);
        select(Column::Open, now.open.clone(), &unknown);
    }
    if let Some(within) = filter.checked {
        let yes = index.checks.since(oldest(filter, within)).as_ref().clone();
        select(Column::Checked, yes, &nothing);
    }
    if !filter.communities.is_empty() {
        let communities = filter.communities.iter().filter_map(|code| index.community_keys.number(code.as_str()));
        select(Column::Communities, index.communities.any(communities), index.communities.silent());
    }
    if !filter.statuses.is_empty() {
        let yes = any(&index.statuses, &filter.statuses, Status::Unknown, |status| status as u32);
        select(Column::Statuses, yes, index.statuses.silent());
    }
    selected
}

/// Documents with one of the values; who asks for what is unknown gets those that do not say.
fn any<T: PartialEq + Copy>(group: &Group, values: &[T], unknown: T, number: impl Fn(T) -> u32) -> Docs {
    let mut docs = group.any(values.iter().map(|value| number(*value)));
    if values.contains(&unknown) {
        docs.union_with(group.silent());
    }
    docs
}

/// Documents with one of the languages in one of the modes, and those that leave one of both unsaid.
fn languages(index: &Index, filter: &Filter) -> (Docs, Docs) {
    let asked: Vec<u32> = filter.languages.iter().filter_map(|code| index.language_keys.number(code.as_str())).collect();
    let mut not_stated = index.languages.silent().clone();
    if filter.modes.is_empty() {
        return (index.languages.any(asked), not_stated);
    }
    if filter.languages.is_empty() {
        index.modes.add_to(&mut not_stated, LanguageMode::NotStated as u32);
        return (index.modes.any(filter.modes.iter().map(|mode| *mode as u32)), not_stated);
    }
    asked.iter().for_each(|language| index.spoken.add_to(&mut not_stated, spoken(*language, LanguageMode::NotStated)));
    let spoken = asked.iter().flat_map(|language| filter.modes.iter().map(|mode| spoken(*language, *mode)));
    (index.spoken.any(spoken), not_stated)
}

/// The documents that the words lead to; nothing when there are no words. When none has all of them, those that have
/// the most, and `true`.
fn texts(index: &Index, q: &str) -> (Option<Hits>, bool) {
    let mut words = fold::words(q);
    words.truncate(MOST_WORDS);
    if words.is_empty() {
        return (None, false);
    }
    let hits: Vec<Hits> = words.iter().map(|word| index.terms.find(word, word.chars().count() >= PREFIX)).collect();
    let mut all = hits[0].clone();
    for hit in &hits[1..] {
        all.docs.intersect_with(&hit.docs);
        all.names.intersect_with(&hit.names);
    }
    if hits.len() == 1 || !all.docs.is_clear() {
        return (Some(all), false);
    }
    let some = with_most_words(index, &hits);
    let is_partial = !some.docs.is_clear();
    (Some(some), is_partial)
}

fn with_most_words(index: &Index, hits: &[Hits]) -> Hits {
    let mut counts = vec![0_u8; index.docs];
    let mut names = Docs::with_capacity(index.docs);
    for hit in hits {
        hit.docs.ones().for_each(|doc| counts[doc] = counts[doc].saturating_add(1));
        names.union_with(&hit.names);
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    let mut docs = Docs::with_capacity(index.docs);
    counts.iter().enumerate().filter(|(_, count)| most > 0 && **count == most).for_each(|(doc, _)| docs.insert(doc));
    names.intersect_with(&docs);
    Hits { docs, names }
}

/// The words of a question in which those that lead nowhere are exchanged for what was probably meant. A word that leads
/// anywhere is kept: a name that one organization alone bears is no slip.
pub fn corrected(directory: &Directory, q: &str) -> Option<String> {
    let terms = &directory.index().terms;
    let mut has_changed = false;
    let words = fold::words(q).into_iter().take(MOST_WORDS).map(|word| {
        if terms.knows(&word, word.chars().count() >= PREFIX) {
            return word;
        }
        let correct = terms.correct(&word).map(str::to_owned);
        has_changed |= correct.is_some();
        correct.unwrap_or(word)
    });
    let words: Vec<String> = words.collect();
    has_changed.then(|| words.join(" "))
}

/// The documents of a page. Those that say all that was asked come first; then the order asked for; the static rank
/// breaks every tie.
fn in_order(
    directory: &Directory,
    filter: &Filter,
    narrowed: &Narrowed<'_>,
    stated: &Docs,
    possible: Docs,
    page: Page,
    formats: &Formats,
) -> Vec<Doc> {
    let mut unsaid = possible;
    unsaid.difference_with(stated);
    let index = narrowed.index;
    match filter.sort {
        Sort::Best => {
            let parts = best_first(directory, filter, narrowed, vec![stated.clone(), unsaid]);
            stretch(&parts, page)
        }
        Sort::Checked => {
            let of = |part: &Docs| index.checks.in_order().filter(|doc| part.contains(*doc as usize)).collect::<Vec<_>>();
            [of(stated), of(&unsaid)].concat().into_iter().skip(page.offset).take(page.limit).collect()
        }
        Sort::Name => {
            let name = |doc: Doc| directory.by_doc(doc).map_or("", |organization| organization.name.text(formats.lang()));
            sorted(stated, &unsaid, page, |a, b| formats.compare(name(a), name(b)).then(a.cmp(&b)))
        }
        Sort::Nearest => {
            let Some(from) = origin(directory, filter) else {
                return stretch(&[stated.clone(), unsaid], page);
            };
            let distances: HashMap<Doc, f32> =
                stated.ones().chain(unsaid.ones()).map(|doc| (doc_of(doc), distance(&index.points[doc], from))).collect();
            sorted(stated, &unsaid, page, |a, b| distances[&a].total_cmp(&distances[&b]).then(a.cmp(&b)))
        }
    }
}

fn doc_of(position: usize) -> Doc {
    Doc::try_from(position).unwrap_or(Doc::MAX)
}

/// The distance to the nearest of several points; who cannot be found is the farthest.
fn distance(points: &[Point], from: Point) -> f32 {
    points.iter().map(|point| kilometres(from, *point)).fold(f32::INFINITY, f32::min)
}

/// Where distances are measured from: where the person is, else the first place asked for that has a middle.
pub fn origin(directory: &Directory, filter: &Filter) -> Option<Point> {
    let middle = |place: &PlaceCode| directory.places().city_by_slug(&place.country, place.city.as_deref()?)?.point();
    filter.near.map(super::near::Near::point).or_else(|| filter.places.iter().find_map(middle))
}

/// Names come before texts, who works in the place asked for before who works everywhere, lines for people in danger
/// before others when danger was asked for.
fn best_first(directory: &Directory, filter: &Filter, narrowed: &Narrowed<'_>, mut parts: Vec<Docs>) -> Vec<Docs> {
    let index = narrowed.index;
    if let Some(texts) = &narrowed.texts {
        parts = split(parts, &texts.names);
    }
    if !filter.places.is_empty() {
        let mut near = everywhere(&index.places);
        near.toggle_range(..);
        parts = split(parts, &near);
    }
    if filter.needs.iter().any(|slug| directory.taxonomy().need(slug).is_some_and(|need| need.is_urgent)) {
        parts = split(parts, &index.urgent);
    }
    parts
}

/// Each part in two: those in `first`, then the others.
fn split(parts: Vec<Docs>, first: &Docs) -> Vec<Docs> {
    let halves = parts.into_iter().flat_map(|part| {
        let (mut before, mut after) = (part.clone(), part);
        before.intersect_with(first);
        after.difference_with(first);
        [before, after]
    });
    halves.collect()
}

/// A stretch of parts that follow each other, each in the order of static rank.
fn stretch(parts: &[Docs], page: Page) -> Vec<Doc> {
    let mut skip = page.offset;
    let mut docs = Vec::new();
    for part in parts {
        let left = page.limit.saturating_sub(docs.len());
        if left == 0 {
            break;
        }
        let count = if skip == 0 { 0 } else { part.count_ones(..) };
        if skip >= count && skip > 0 {
            skip -= count;
            continue;
        }
        docs.extend(part.ones().skip(skip).take(left).map(doc_of));
        skip = 0;
    }
    docs
}

/// A stretch of two parts, each in an order of its own.
fn sorted(stated: &Docs, unsaid: &Docs, page: Page, compare: impl Fn(Doc, Doc) -> std::cmp::Ordering) -> Vec<Doc> {
    let last = page.offset.saturating_add(page.limit);
    let first_of = |part: &Docs, count: usize| {
        let mut docs: Vec<Doc> = part.ones().map(doc_of).collect();
        if count < docs.len() && count > 0 {
            docs.select_nth_unstable_by(count - 1, |a, b| compare(*a, *b));
        }
        docs.truncate(count);
        docs.sort_by(|a, b| compare(*a, *b));
        docs
    };
    let mut docs = first_of(stated, last);
    docs.extend(first_of(unsaid, last - docs.len()));
    docs.into_iter().skip(page.offset).collect()
}

/// The regions and cities of the countries asked for.
fn inside(directory: &Directory, asked: &[PlaceCode]) -> Vec<Arc<Vec<PlaceCode>>> {
    let mut countries: Vec<&str> = asked.iter().map(|place| place.country.as_str()).collect();
    countries.sort_unstable();
    countries.dedup();
    countries.into_iter().filter_map(|country| directory.places_in(country)).collect()
}
