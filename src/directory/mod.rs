//! The published directory in memory: the one projection that every public page, file and answer is made from.
//!
//! [`Directory`] never changes; a new one takes its place when the change log says that something did (`refresh`).
//! So public reads never wait for Postgres, and go on when it is away.

mod db;
pub mod fold;
pub mod index;
mod project;
pub mod public;
mod refresh;
pub mod suggest;
pub mod thesaurus;

use std::{
    cmp::Reverse,
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, OnceLock},
};

pub use self::{
    db::Tombstone,
    project::project,
    public::PublicOrganization,
    refresh::{Current, Handle, Health, Refresher},
};
use self::{
    index::{Doc, Index, PlaceCode},
    project::relation,
    public::{PublicRelation, RelationTarget},
    refresh::Vocabulary,
    suggest::{Beginnings, Suggestion},
    thesaurus::{Thesaurus, names::NameIndex},
};
use crate::{
    ids::OrganizationId,
    organizations::{Cost, Organization, Relation},
    places::Places,
    taxonomy::Taxonomy,
};

/// A record as the directory keeps it between refreshes: its projection, and its relations not yet tied together.
#[derive(Debug, Clone)]
struct Record {
    public: Arc<PublicOrganization>,
    relations: Arc<Vec<Relation>>,
}

/// Every published organization at one moment, with the index over them.
#[derive(Debug, Default)]
pub struct Directory {
    version: u64,
    organizations: Vec<Arc<PublicOrganization>>,
    docs: HashMap<OrganizationId, Doc>,
    slugs: HashMap<String, OrganizationId>,
    old_slugs: HashMap<String, OrganizationId>,
    tombstones: HashMap<String, Tombstone>,
    tombstone_slugs: HashMap<OrganizationId, String>,
    index: Index,
    taxonomy: Arc<Taxonomy>,
    places: Arc<Places>,
    /// Shared by every directory with these words, and made when it is first asked for.
    thesaurus: Arc<OnceLock<Thesaurus>>,
    /// The same: beginnings of needs, places and languages.
    beginnings: Arc<OnceLock<[Beginnings; 3]>>,
    names: OnceLock<NameIndex>,
    name_beginnings: OnceLock<Beginnings>,
    by_id: OnceLock<Vec<Doc>>,
    parts: OnceLock<HashMap<String, Arc<Vec<PlaceCode>>>>,
    records: HashMap<OrganizationId, Record>,
}

/// What lives at an address of an organization.
#[derive(Debug)]
pub enum Found<'a> {
    /// The organization.
    Here(&'a Arc<PublicOrganization>),
    /// It is at another address now.
    Moved(&'a Arc<PublicOrganization>),
    /// It is gone; perhaps another one took its place.
    Gone(Option<&'a Arc<PublicOrganization>>),
    /// There never was one.
    Nothing,
}

impl Directory {
    /// A number that is equal for equal content, whatever node or order it was read in.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Every organization, best first where nothing else decides.
    pub fn organizations(&self) -> &[Arc<PublicOrganization>] {
        &self.organizations
    }

    /// The organization with this id.
    pub fn get(&self, id: OrganizationId) -> Option<&Arc<PublicOrganization>> {
        self.docs.get(&id).and_then(|doc| self.by_doc(*doc))
    }

    /// What the index calls the organization with this id.
    pub fn doc(&self, id: OrganizationId) -> Option<Doc> {
        self.docs.get(&id).copied()
    }

    /// The organization that the index calls `doc`.
    pub fn by_doc(&self, doc: Doc) -> Option<&Arc<PublicOrganization>> {
        self.organizations.get(usize::try_from(doc).ok()?)
    }

    /// What lives at the address with this slug.
    pub fn find_by_slug(&self, slug: &str) -> Found<'_> {
        if let Some(organization) = self.slugs.get(slug).and_then(|id| self.get(*id)) {
            return Found::Here(organization);
        }
        if let Some(organization) = self.old_slugs.get(slug).and_then(|id| self.get(*id)) {
            return Found::Moved(organization);
        }
        match self.tombstones.get(slug) {
            Some(tombstone) => match tombstone.successor_id.and_then(|id| self.get(id)) {
                Some(successor) if tombstone.is_merged => Found::Moved(successor),
                successor => Found::Gone(successor),
            },
            None => Found::Nothing,
        }
    }

    /// What has this id, for the permanent address.
    pub fn find_by_id(&self, id: OrganizationId) -> Found<'_> {
        match (self.get(id), self.tombstone_slugs.get(&id)) {
            (Some(organization), _) => Found::Here(organization),
            (None, Some(slug)) => self.find_by_slug(slug),
            (None, None) => Found::Nothing,
        }
    }

    /// The index.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Needs, kinds, languages, communities.
    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    /// Countries, regions, cities.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// What people type, in every language.
    pub fn thesaurus(&self) -> &Thesaurus {
        self.thesaurus.get_or_init(|| Thesaurus::build(&self.taxonomy, &self.places))
    }

    /// What may be meant by a beginning of words, of each kind so many: needs, places, languages, organizations.
    pub fn suggest(&self, typed: &str, of_each: usize) -> Vec<&Suggestion> {
        let beginnings = self.beginnings.get_or_init(|| {
            [Beginnings::of_needs(&self.taxonomy), Beginnings::of_places(&self.places), Beginnings::of_languages(&self.taxonomy)]
        });
        let names = self.name_beginnings.get_or_init(|| Beginnings::of_organizations(self.organizations.iter().map(AsRef::as_ref)));
        beginnings.iter().chain([names]).flat_map(|beginnings| beginnings.find(typed, of_each)).collect()
    }

    /// Makes now what would be made when words are first read.
    pub fn prepare_words(&self) {
        self.suggest("", 0);
        self.thesaurus();
        self.names();
    }

    /// The names of organizations, to be found half remembered.
    pub fn names(&self) -> &NameIndex {
        self.names.get_or_init(|| NameIndex::build(self.organizations.iter().map(AsRef::as_ref)))
    }

    /// Every document, in the order of ids.
    pub fn docs_by_id(&self) -> &[Doc] {
        self.by_id.get_or_init(|| {
            let mut docs: Vec<(OrganizationId, Doc)> = self.docs.iter().map(|(id, doc)| (*id, *doc)).collect();
            docs.sort_unstable();
            docs.into_iter().map(|(_, doc)| doc).collect()
        })
    }

    /// The regions and cities of a country.
    pub fn places_in(&self, country: &str) -> Option<Arc<Vec<PlaceCode>>> {
        let parts = self.parts.get_or_init(|| {
            let places = self.places();
            let regions = places.regions().iter();
            let regions =
                regions.map(|region| PlaceCode { country: region.country.clone(), region: Some(region.code.clone()), city: None });
            let cities = places.cities().iter();
            let cities =
                cities.map(|city| PlaceCode { country: city.country.clone(), region: city.region.clone(), city: Some(city.slug.clone()) });
            let mut parts: HashMap<String, Vec<PlaceCode>> = HashMap::new();
            regions.chain(cities).for_each(|place| parts.entry(place.country.clone()).or_default().push(place));
            parts.into_iter().map(|(country, places)| (country, Arc::new(places))).collect()
        });
        parts.get(country).cloned()
    }

    /// The directory of these parts.
    fn build(
        records: HashMap<OrganizationId, Record>,
        words: Vocabulary,
        old_slugs: Vec<(String, OrganizationId)>,
        tombstones: Vec<Tombstone>,
    ) -> Self {
        let Vocabulary { taxonomy, places, thesaurus, beginnings } = words;
        let mut organizations = tie_relations(&records);
        organizations.sort_by_cached_key(|organization| static_rank(organization));
        let index = Index::build(organizations.iter().map(AsRef::as_ref), &taxonomy, &places);
        Self {
            version: content_version(&organizations, &taxonomy, &places, &old_slugs, &tombstones),
            docs: organizations.iter().map(|organization| organization.id).zip(0..).collect(),
            slugs: organizations.iter().map(|organization| (organization.slug.clone(), organization.id)).collect(),
            old_slugs: old_slugs.into_iter().collect(),
            tombstone_slugs: tombstones.iter().map(|tombstone| (tombstone.organization_id, tombstone.slug.clone())).collect(),
            tombstones: tombstones.into_iter().map(|tombstone| (tombstone.slug.clone(), tombstone)).collect(),
            organizations,
            index,
            taxonomy,
            places,
            thesaurus,
            beginnings,
            names: OnceLock::new(),
            name_beginnings: OnceLock::new(),
            by_id: OnceLock::new(),
            parts: OnceLock::new(),
            records,
        }
    }
}

impl Record {
    fn new(organization: &Organization) -> Self {
        Self { public: Arc::new(project(organization)), relations: Arc::new(organization.relations.clone()) }
    }
}

/// Gives every organization its relations and those that others have to it. A relation that both ends tell of is one.
fn tie_relations(records: &HashMap<OrganizationId, Record>) -> Vec<Arc<PublicOrganization>> {
    let target = |id: OrganizationId| {
        let other = &records.get(&id)?.public;
        Some(RelationTarget { id, slug: other.slug.clone(), name: other.name.clone() })
    };
    let mut tied: HashMap<OrganizationId, Vec<PublicRelation>> = HashMap::new();
    for (id, record) in records {
        for own in record.relations.iter() {
            tied.entry(*id).or_default().push(relation(own, own.target_id.and_then(target)));
        }
    }
    for (id, record) in records {
        for (own, target_id) in record.relations.iter().filter_map(|own| Some((own, own.target_id?))) {
            let mut seen_from_there = relation(own, target(*id));
            seen_from_there.kind = own.kind.inverse();
            // A source of the other record.
            seen_from_there.source_id = None;
            let relations = tied.entry(target_id).or_default();
            let is_told = relations
                .iter()
                .any(|other| other.kind == seen_from_there.kind && other.target.as_ref().is_some_and(|target| target.id == *id));
            if !is_told && records.contains_key(&target_id) {
                relations.push(seen_from_there);
            }
        }
    }
    let tie = |(id, record): (&OrganizationId, &Record)| match tied.remove(id) {
        None => record.public.clone(),
        Some(mut relations) => {
            relations.sort_by_cached_key(|relation| (relation.kind, relation.target.as_ref().map(|target| target.slug.clone())));
            Arc::new(PublicOrganization { relations, ..record.public.as_ref().clone() })
        }
    };
    records.iter().map(tie).collect()
}

/// The order where nothing else decides: help that can be reached, checked lately, cheap; then the fuller record. The
/// position is never sold.
fn static_rank(organization: &PublicOrganization) -> impl Ord + use<> {
    let cost = match organization.cost() {
        Cost::Free => 0,
        Cost::LowCost => 1,
        Cost::MembersOnly => 2,
        Cost::Unknown => 3,
        Cost::Mixed => 4,
        Cost::Paid => 5,
    };
    let is_reachable = !organization.phones.is_empty() || !organization.contacts.is_empty();
    let completeness = organization.needs().len()
        + organization.languages().len()
        + organization.locations.len()
        + usize::from(!organization.description.is_empty());
    (
        organization.is_closed(),
        !organization.is_help(),
        !is_reachable,
        Reverse(organization.last_check().map(|check| check.checked_on)),
        Reverse(!organization.needs().is_empty()),
        cost,
        Reverse(organization.information_from),
        Reverse(completeness),
        organization.slug.clone(),
    )
}

/// Sums the hashes of all parts, so that neither the order of reading nor the node matters.
fn content_version(
    organizations: &[Arc<PublicOrganization>],
    taxonomy: &Taxonomy,
    places: &Places,
    old_slugs: &[(String, OrganizationId)],
    tombstones: &[Tombstone],
) -> u64 {
    let hash = |part: &dyn Fn(&mut DefaultHasher)| {
        let mut hasher = DefaultHasher::new();
        part(&mut hasher);
        hasher.finish()
    };
    let organizations = organizations.iter().fold(0u64, |sum, organization| sum.wrapping_add(hash(&|hasher| organization.hash(hasher))));
    let slugs = old_slugs.iter().fold(0u64, |sum, slug| sum.wrapping_add(hash(&|hasher| slug.hash(hasher))));
    let tombstones = tombstones.iter().fold(0u64, |sum, tombstone| sum.wrapping_add(hash(&|hasher| tombstone.hash(hasher))));
    let words = hash(&|hasher| {
        taxonomy.needs().hash(hasher);
        taxonomy.kinds().hash(hasher);
        taxonomy.languages().hash(hasher);
        taxonomy.communities().hash(hasher);
        places.countries().hash(hasher);
        places.regions().hash(hasher);
        places.cities().hash(hasher);
    });
    organizations.wrapping_add(slugs).wrapping_add(tombstones).wrapping_add(words)
}
