//! The search index of a directory: for each group of facet values which documents have which, and the words that lead to
//! a document.
//!
//! Documents are numbered by static rank, so the first that match are the first to show. What a record does not say is no
//! value, and is told apart from saying no.

mod checks;
pub mod group;
mod hours;
mod place;
mod terms;

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

pub use self::{
    checks::Checks,
    group::{Docs, Group, Keys, Within},
    hours::{Hours, OpenNow, clock},
    place::{Belongs, PlaceCode, PlaceCounts, around, everywhere, reach},
    terms::{Hits, Terms},
};
use self::{
    group::GroupBuilder,
    hours::HoursBuilder,
    place::{value_count, values_of},
    terms::TermsBuilder,
};
use super::{fold, public::PublicOrganization};
use crate::{
    i18n::Translations,
    organizations::{Answer, Cost, Criterion, LanguageMode, Status, Way, Welcome},
    places::Places,
    taxonomy::Taxonomy,
};

/// The number of a document: its place in the order of static rank.
pub type Doc = u32;

/// A point on the earth, in degrees north and east.
pub type Point = (f32, f32);

/// The index.
#[derive(Debug, Default)]
pub struct Index {
    /// How many documents there are.
    pub docs: usize,
    /// Documents that may stand in the results of someone looking for help.
    pub help: Docs,
    /// Documents with a line for people in danger.
    pub urgent: Docs,
    /// Needs, and the groups of those needs.
    pub needs: Group,
    /// Their slugs.
    pub need_keys: Arc<Keys<String>>,
    /// Kinds of organization.
    pub kinds: Group,
    /// Their slugs.
    pub kind_keys: Arc<Keys<String>>,
    /// Languages in which people are served.
    pub languages: Group,
    /// The same with the best mode of each: the language's number times the number of modes, and the mode.
    pub spoken: Group,
    /// The modes alone.
    pub modes: Group,
    /// Their names.
    pub mode_keys: Arc<Keys<LanguageMode>>,
    /// The tags of languages.
    pub language_keys: Arc<Keys<String>>,
    /// Communities that are served.
    pub communities: Group,
    /// Their codes.
    pub community_keys: Arc<Keys<String>>,
    /// Costs that are known.
    pub costs: Group,
    /// Their names.
    pub cost_keys: Arc<Keys<Cost>>,
    /// People for whom some service is.
    pub served: Group,
    /// People for whom no service is.
    pub refused: Group,
    /// Their names.
    pub criterion_keys: Arc<Keys<Criterion>>,
    /// How services are reached.
    pub ways: Group,
    /// Their names.
    pub way_keys: Arc<Keys<Way>>,
    /// What has become of it, where that is known.
    pub statuses: Group,
    /// Their names.
    pub status_keys: Arc<Keys<Status>>,
    /// Where it works (`place`).
    pub places: Group,
    /// The places that records name.
    pub place_keys: Arc<Keys<PlaceCode>>,
    /// What each of them lies in: the numbers of region and country.
    pub places_around: Vec<[Option<u32>; 2]>,
    /// Documents that asked to stay out of files that others copy.
    pub hidden: Docs,
    /// When they were checked last.
    pub checks: Checks,
    /// When people can come or call.
    pub hours: Hours,
    /// Where it can be found.
    pub points: Vec<Vec<Point>>,
    /// Words.
    pub terms: Terms,
}

/// The number of a language in a mode.
pub fn spoken(language: u32, mode: LanguageMode) -> u32 {
    language * group::length(LanguageMode::ALL.len()) + mode as u32
}

#[derive(Default)]
struct Builders {
    needs: GroupBuilder,
    kinds: GroupBuilder,
    languages: GroupBuilder,
    spoken: GroupBuilder,
    modes: GroupBuilder,
    communities: GroupBuilder,
    costs: GroupBuilder,
    served: GroupBuilder,
    refused: GroupBuilder,
    ways: GroupBuilder,
    statuses: GroupBuilder,
    places: GroupBuilder,
    hours: HoursBuilder,
    terms: TermsBuilder,
}

impl Index {
    /// The index of these organizations, which stand in the order of their static rank.
    pub fn build<'a>(
        organizations: impl ExactSizeIterator<Item = &'a PublicOrganization>,
        taxonomy: &'a Taxonomy,
        places: &'a Places,
    ) -> Self {
        let docs = organizations.len();
        let mut index = Self {
            docs,
            help: Docs::with_capacity(docs),
            urgent: Docs::with_capacity(docs),
            hidden: Docs::with_capacity(docs),
            need_keys: Keys::new(taxonomy.needs().iter().map(|need| need.slug.clone()).collect()),
            kind_keys: Keys::new(taxonomy.kinds().iter().map(|kind| kind.slug.clone()).collect()),
            language_keys: Keys::new(taxonomy.languages().iter().map(|language| language.code.clone()).collect()),
            community_keys: Keys::new(taxonomy.communities().iter().map(|community| community.code.clone()).collect()),
            mode_keys: Keys::new(LanguageMode::ALL.to_vec()),
            cost_keys: Keys::new(Cost::ALL.to_vec()),
            criterion_keys: Keys::new(Criterion::ALL.to_vec()),
            way_keys: Keys::new(Way::ALL.to_vec()),
            status_keys: Keys::new(Status::ALL.to_vec()),
            ..Self::default()
        };
        let mut builders = Builders::default();
        let (mut named, mut checked) = (Named::default(), Vec::with_capacity(docs));
        let mut vocabulary = Vocabulary::new(taxonomy, places);
        for (organization, doc) in organizations.zip(0..) {
            index.help.set(doc, organization.is_help());
            index.urgent.set(doc, organization.phones.iter().any(|phone| phone.is_urgent));
            index.hidden.set(doc, organization.is_hidden_from_export);
            checked.push(organization.last_check().and_then(|check| day_number(check.checked_on)));
            index.points.push(points_of(organization, places));
            builders.places.push(values_of(organization, places, |place| named.number(place)));
            builders.hours.push(organization, places);
            builders.terms.push(vocabulary.words(organization).iter().map(|(word, is_name)| (word.as_ref(), *is_name)));
            builders.push(organization, taxonomy, &index);
        }
        Self { checks: Checks::new(checked), ..index.finish(builders, named) }
    }

    fn finish(mut self, builders: Builders, named: Named) -> Self {
        let parents = |place: &PlaceCode| {
            let mut around = around(place).map(|place| named.numbers.get(&place).copied());
            [around.next().flatten(), around.next().flatten()]
        };
        self.places_around = named.places.iter().map(parents).collect();
        let help = &self.help;
        let languages = self.language_keys.names().len();
        Self {
            needs: builders.needs.finish(self.need_keys.names().len(), help),
            kinds: builders.kinds.finish(self.kind_keys.names().len(), help),
            languages: builders.languages.finish(languages, help),
            spoken: builders.spoken.finish(languages * LanguageMode::ALL.len(), help),
            modes: builders.modes.finish(LanguageMode::ALL.len(), help),
            communities: builders.communities.finish(self.community_keys.names().len(), help),
            costs: builders.costs.finish(Cost::ALL.len(), help),
            served: builders.served.finish(Criterion::ALL.len(), help),
            refused: builders.refused.finish(Criterion::ALL.len(), help),
            ways: builders.ways.finish(Way::ALL.len(), help),
            statuses: builders.statuses.finish(Status::ALL.len(), help),
            places: builders.places.finish(value_count(named.places.len()), help),
            place_keys: Keys::new(named.places),
            hours: builders.hours.finish(),
            terms: builders.terms.finish(),
            ..self
        }
    }

    /// Every place that some record names.
    pub fn places(&self) -> &[PlaceCode] {
        self.place_keys.names()
    }
}

impl Builders {
    fn push(&mut self, organization: &PublicOrganization, taxonomy: &Taxonomy, index: &Index) {
        let with_groups = |slug: &str| {
            let group = taxonomy.need(slug).and_then(|need| need.parent.as_deref());
            [index.need_keys.number(slug), group.and_then(|group| index.need_keys.number(group))]
        };
        self.needs.push(organization.needs().into_iter().flat_map(with_groups).flatten().collect());
        self.kinds.push(index.kind_keys.number(organization.kind.as_str()).into_iter().collect());
        let languages = organization.languages();
        let numbered = || languages.iter().filter_map(|(code, mode)| Some((index.language_keys.number(*code)?, *mode)));
        self.languages.push(numbered().map(|(language, _)| language).collect());
        self.spoken.push(numbered().map(|(language, mode)| spoken(language, mode)).collect());
        self.modes.push(numbered().map(|(_, mode)| mode as u32).collect());
        let communities = organization.communities.iter().filter_map(|code| index.community_keys.number(code.as_str()));
        self.communities.push(communities.collect());
        let costs = organization.services.iter().map(|service| service.cost).filter(|cost| *cost != Cost::Unknown);
        self.costs.push(costs.map(|cost| cost as u32).collect());
        let answers = Criterion::ALL.iter().map(|criterion| (*criterion as u32, is_for(organization, *criterion)));
        let (served, others): (Vec<_>, Vec<_>) = answers.partition(|(_, answer)| *answer == Answer::Yes);
        self.served.push(served.into_iter().map(|(criterion, _)| criterion).collect());
        self.refused.push(others.into_iter().filter(|(_, answer)| *answer == Answer::No).map(|(criterion, _)| criterion).collect());
        self.ways.push(organization.services.iter().flat_map(|service| &service.access).map(|way| *way as u32).collect());
        let status = Some(organization.status).filter(|status| *status != Status::Unknown);
        self.statuses.push(status.map(|status| status as u32).into_iter().collect());
    }
}

/// Whether an organization is for people of a kind: yes when one of its services is or welcomes everyone, no when every
/// one says that it is not.
pub fn is_for(organization: &PublicOrganization, criterion: Criterion) -> Answer {
    let mut is_refused = !organization.services.is_empty();
    for service in &organization.services {
        let said = service.eligibility.iter().find(|own| own.criterion == criterion).map(|own| own.answer);
        let is_open = service.welcome == Welcome::Unconditional && said != Some(Answer::No);
        if is_open || said == Some(Answer::Yes) {
            return Answer::Yes;
        }
        is_refused &= said == Some(Answer::No);
    }
    if is_refused { Answer::No } else { Answer::NotStated }
}

/// Days since 1970.
pub fn day_number(day: jiff::civil::Date) -> Option<i32> {
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.until((jiff::Unit::Day, day)).ok().map(|span| span.get_days())
}

/// Where an organization can be found: its public places, else the middle of the cities that it names.
pub fn points_of(organization: &PublicOrganization, places: &Places) -> Vec<Point> {
    let degrees = |text: &Option<String>| text.as_deref()?.parse::<f32>().ok();
    let exact: Vec<Point> =
        organization.locations.iter().filter_map(|location| Some((degrees(&location.latitude)?, degrees(&location.longitude)?))).collect();
    if !exact.is_empty() {
        return exact;
    }
    organization.places.iter().filter_map(|place| places.city(place.city_id?)?.point()).collect()
}

/// Places while records are read, numbered as they are named for the first time.
#[derive(Default)]
struct Named {
    places: Vec<PlaceCode>,
    numbers: HashMap<PlaceCode, u32>,
}

impl Named {
    fn number(&mut self, place: PlaceCode) -> u32 {
        if let Some(number) = self.numbers.get(&place) {
            return *number;
        }
        let number = group::length(self.places.len());
        self.places.push(place.clone());
        self.numbers.insert(place, number);
        number
    }
}

/// The folded words of taxonomy and places, folded once for all organizations that carry them.
struct Vocabulary<'a> {
    taxonomy: &'a Taxonomy,
    places: &'a Places,
    folded: HashMap<String, Vec<String>>,
}

impl<'a> Vocabulary<'a> {
    fn new(taxonomy: &'a Taxonomy, places: &'a Places) -> Self {
        Self { taxonomy, places, folded: HashMap::new() }
    }

    /// The words that lead to an organization, `true` with those of its names: its names, its texts, and the names of its
    /// needs, kind, languages, communities and places, in every language. What people type for a need is read before
    /// (`thesaurus`).
    fn words(&mut self, organization: &PublicOrganization) -> BTreeMap<Box<str>, bool> {
        let mut words: BTreeMap<Box<str>, bool> = BTreeMap::new();
        let names =
            [&organization.name, &organization.acronym].into_iter().chain(&organization.alternate_names).chain(&organization.former_names);
        let texts = std::iter::once(&organization.description)
            .chain(&organization.served)
            .chain(&organization.programmes)
            .chain(&organization.publications);
        texts.for_each(|text| add(&mut words, text, false));
        for slug in organization.needs() {
            self.add_term(&mut words, "need/", slug, |taxonomy, _| taxonomy.need(slug).map(|need| &need.name));
        }
        let kind = &organization.kind;
        self.add_term(&mut words, "kind/", kind, |taxonomy, _| taxonomy.kind(kind).map(|kind| &kind.name));
        for (code, _) in organization.languages() {
            self.add_term(&mut words, "language/", code, |taxonomy, _| taxonomy.language(code).map(|language| &language.name));
        }
        for code in &organization.communities {
            self.add_term(&mut words, "community/", code, |taxonomy, places| community_name(taxonomy, places, code));
        }
        for place in &organization.places {
            let country = &place.country;
            self.add_term(&mut words, "country/", country, |_, places| places.country(country).map(|country| &country.name));
            if let Some(code) = &place.region {
                self.add_term(&mut words, "region/", code, |_, places| places.region(code).map(|region| &region.name));
            }
            if let Some(id) = place.city_id {
                self.add_term(&mut words, "city/", &id.to_string(), |_, places| places.city(id).map(|city| &city.name));
            }
        }
        names.for_each(|name| add(&mut words, name, true));
        words
    }

    fn add_term(
        &mut self,
        words: &mut BTreeMap<Box<str>, bool>,
        room: &str,
        key: &str,
        term: impl FnOnce(&'a Taxonomy, &'a Places) -> Option<&'a Translations>,
    ) {
        let key = format!("{room}{key}");
        if !self.folded.contains_key(&key) {
            let folded = term(self.taxonomy, self.places)
                .map_or_else(Vec::new, |name| name.0.iter().flat_map(|translation| fold::words(&translation.body)).collect());
            self.folded.insert(key.clone(), folded);
        }
        for word in self.folded.get(&key).into_iter().flatten() {
            words.entry(word.as_str().into()).or_insert(false);
        }
    }
}

/// The name of a community: its country's, where it is one.
pub fn community_name<'a>(taxonomy: &'a Taxonomy, places: &'a Places, code: &str) -> Option<&'a Translations> {
    let community = taxonomy.community(code)?;
    let country = community.country.as_deref().and_then(|country| places.country(country));
    Some(country.map_or(&community.name, |country| &country.name))
}

fn add(words: &mut BTreeMap<Box<str>, bool>, text: &Translations, is_name: bool) {
    for word in text.0.iter().flat_map(|translation| fold::words(&translation.body)) {
        *words.entry(word.into()).or_insert(is_name) |= is_name;
    }
}
