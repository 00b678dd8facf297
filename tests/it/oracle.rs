//! The engine against plain SQL: random filters over five thousand made-up records, with ids, order, totals and
//! every count.

use std::collections::BTreeMap;

use hamroh::{
    cli::load_synthetic,
    db::Database,
    directory::{Directory, PublicOrganization, Refresher},
    i18n::Lang,
    opening_hours::OpeningHours,
    organizations::{Cost, Criterion, LanguageMode, Status, Way},
    places::{Place, zones},
    search::{Answer, Filter, Listed, Open, Page, Within, find},
};
use jiff::Timestamp;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use crate::harness::TestApp;

const RECORDS: u32 = 5_000;
const FILTERS: usize = 60;

/// A Tuesday at noon in Europe, so that some are open and some are not.
const AT: Timestamp = Timestamp::constant(1_795_521_600, 0);

const GROUPS: [&str; 11] = ["need", "place", "lang", "kind", "for", "cost", "way", "open", "checked", "community", "status"];

type Counted = BTreeMap<String, i64>;

#[tokio::test]
async fn the_engine_answers_as_plain_sql_does() {
    let app = TestApp::start().await;
    let owner = app.owner_pool.connect_options().as_ref().clone();
    load_synthetic(&Database::of(owner.clone()), RECORDS, &app.clock).await.unwrap();
    let directory = Refresher::start(owner, app.clock.clone()).await.unwrap().handle().current();
    assert_eq!(directory.organizations().len(), RECORDS as usize);
    let mut oracle = Oracle::new(&app, &directory).await;
    let mut chance = Chance(20_261_124);
    let (mut with_hits, mut unsaid) = (0, 0);
    for number in 0..FILTERS {
        let filter = random_filter(&directory, &mut chance);
        let answer = find(&directory, &filter, Page { offset: 0, limit: usize::MAX }, app.state.words.formats(Lang::EN));
        oracle.ask(&filter).await;
        oracle.same_list(&directory, &filter, &answer).await;
        oracle.same_counts(&filter, &answer).await;
        if number % 25 == 0 {
            oracle.same_places(&directory, &filter, &answer).await;
        }
        with_hits += usize::from(answer.stated > 0);
        unsaid += usize::from(answer.total > answer.stated);
    }
    assert!(with_hits > FILTERS / 2 && unsaid > FILTERS / 4, "most questions must have answers: {with_hits}, {unsaid}");
}

/// A small generator, the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        if from.is_empty() { Vec::new() } else { vec![from[self.below(from.len())].clone()] }
    }
}

/// A filter of one to four groups whose values one or two records have, so that most find something.
fn random_filter(directory: &Directory, chance: &mut Chance) -> Filter {
    let mut filter = Filter { at: AT, listed: if chance.below(4) == 0 { Listed::All } else { Listed::Help }, ..Filter::default() };
    let organizations = directory.organizations();
    let alike = organizations[chance.below(organizations.len())].clone();
    for _ in 0..=chance.below(4) {
        let other = if chance.below(4) == 0 { &organizations[chance.below(organizations.len())] } else { &alike };
        choose(&mut filter, other, directory, chance);
    }
    filter
}

fn choose(filter: &mut Filter, other: &PublicOrganization, directory: &Directory, chance: &mut Chance) {
    let taxonomy = directory.taxonomy();
    match chance.below(13) {
        0 | 1 => {
            let need = chance.one(&other.needs());
            let parent = need.first().and_then(|slug| taxonomy.need(slug)?.parent.as_deref());
            let need = if chance.below(4) == 0 { parent.map(str::to_owned) } else { need.first().map(|slug| (*slug).to_owned()) };
            filter.needs.extend(need);
        }
        2 | 3 => {
            let index = directory.index();
            let known = index.places();
            filter.places.push(known[chance.below(known.len())].clone());
        }
        4 => filter.languages.extend(chance.one(&other.languages()).into_iter().map(|(code, _)| code.to_owned())),
        5 => filter.modes.extend(chance.one(LanguageMode::ALL)),
        6 => filter.kinds.push(other.kind.clone()),
        7 => filter.criteria.extend(chance.one(Criterion::ALL)),
        8 => filter.costs.extend(chance.one(Cost::ALL)),
        9 => filter.ways.extend(chance.one(Way::ALL)),
        10 => filter.open = Some(Open::Now),
        11 => filter.checked = chance.one(Within::ALL).first().copied(),
        _ => match chance.below(2) {
            0 => filter.communities.extend(chance.one(&other.communities)),
            _ => filter.statuses.extend(chance.one(Status::ALL)),
        },
    }
    // The same value twice is one value.
    once(&mut filter.needs);
    once(&mut filter.languages);
    once(&mut filter.modes);
    once(&mut filter.criteria);
}

fn once<T: Ord>(values: &mut Vec<T>) {
    values.sort();
    values.dedup();
}

/// The tables of plain facts, in a session of their own.
struct Oracle(PgConnection);

impl Oracle {
    async fn new(app: &TestApp, directory: &Directory) -> Self {
        let mut connection = PgConnection::connect_with(app.owner_pool.connect_options().as_ref()).await.unwrap();
        sqlx::raw_sql(include_str!("oracle/facts.sql")).execute(&mut connection).await.unwrap();
        let organizations = directory.organizations();
        let ids: Vec<Uuid> = organizations.iter().map(|organization| organization.id.0).collect();
        let says: Vec<i32> = organizations.iter().map(|organization| open_by_hand(organization, directory)).collect();
        sqlx::query("insert into opening select * from unnest($1::uuid[], $2::int[])")
            .bind(&ids)
            .bind(&says)
            .execute(&mut connection)
            .await
            .unwrap();
        sqlx::query("insert into standing select id, row_number() over () from unnest($1::uuid[]) id")
            .bind(&ids)
            .execute(&mut connection)
            .await
            .unwrap();
        for place in directory.index().places() {
            sqlx::query("insert into known_place values ($1, $2, $3, $4)")
                .bind(place.to_string())
                .bind(&place.country)
                .bind(&place.region)
                .bind(&place.city)
                .execute(&mut connection)
                .await
                .unwrap();
        }
        let columns = GROUPS.map(|group| format!("\"{group}\" integer")).join(", ");
        let create = format!(
            "create temporary table answered (id uuid, is_help boolean, is_everywhere boolean, is_urgent boolean, {columns}); analyze"
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(create)).execute(&mut connection).await.unwrap();
        Self(connection)
    }

    async fn ask(&mut self, filter: &Filter) {
        fn texts<T: ToString>(values: &[T]) -> Vec<String> {
            values.iter().map(ToString::to_string).collect()
        }
        let today = AT.to_zoned(jiff::tz::TimeZone::UTC).date();
        let oldest = filter.checked.map(|within| today.checked_sub(jiff::Span::new().months(within.months())).unwrap());
        sqlx::query("truncate answered").execute(&mut self.0).await.unwrap();
        sqlx::query(include_str!("oracle/answer.sql"))
            .bind(texts(&filter.needs))
            .bind(texts(&filter.places))
            .bind(texts(&filter.languages))
            .bind(texts(&filter.modes))
            .bind(texts(&filter.kinds))
            .bind(texts(&filter.criteria))
            .bind(texts(&filter.costs))
            .bind(texts(&filter.ways))
            .bind(filter.open.is_some())
            .bind(oldest.map(jiff_sqlx::ToSqlx::to_sqlx))
            .bind(texts(&filter.communities))
            .bind(texts(&filter.statuses))
            .execute(&mut self.0)
            .await
            .unwrap();
    }

    /// Ids in their order, and the totals.
    async fn same_list(&mut self, directory: &Directory, filter: &Filter, answer: &Answer) {
        let least = GROUPS.map(|group| format!("\"{group}\"")).join(", ");
        let listed = if filter.listed == Listed::All { "true" } else { "is_help" };
        let far = if filter.places.is_empty() { "is_everywhere and false" } else { "is_everywhere" };
        let wants_urgent = filter.needs.iter().any(|slug| directory.taxonomy().need(slug).unwrap().is_urgent);
        let urgent = if wants_urgent { "is_urgent" } else { "is_urgent and false" };
        let sql = format!(
            "select id, least({least}) from answered join standing on organization_id = id where {listed} and least({least}) > 0
             order by least({least}) desc, {far}, {urgent} desc, position"
        );
        let rows: Vec<(Uuid, i32)> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut self.0).await.unwrap();
        let ids: Vec<Uuid> = answer.ids.iter().map(|id| id.0).collect();
        assert_eq!(ids, rows.iter().map(|(id, _)| *id).collect::<Vec<_>>(), "{filter:?}");
        assert_eq!((answer.total, answer.stated), (rows.len(), rows.iter().filter(|(_, says)| *says == 2).count()), "{filter:?}");
        let sql = format!("select count(*) from answered where not {listed} and least({least}) > 0");
        let unlisted: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&mut self.0).await.unwrap();
        assert_eq!(i64::try_from(answer.unlisted).unwrap(), unlisted, "{filter:?}");
    }

    /// Records that say yes to every group but one, as a condition.
    fn others(group: &str, filter: &Filter) -> String {
        let others = GROUPS.iter().filter(|other| **other != group).map(|other| format!("m.\"{other}\"")).collect::<Vec<_>>().join(", ");
        let listed = if filter.listed == Listed::All { "true" } else { "m.is_help" };
        format!("{listed} and least({others}) = 2")
    }

    async fn counted(&mut self, sql: String) -> Counted {
        let rows: Vec<(String, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut self.0).await.unwrap();
        rows.into_iter().filter(|(_, count)| *count > 0).collect()
    }

    /// Every count of every group but places.
    async fn same_counts(&mut self, filter: &Filter, answer: &Answer) {
        let counts = &answer.counts;
        let list =
            |values: &[String]| format!("array[{}]::text[]", values.iter().map(|value| format!("'{value}'")).collect::<Vec<_>>().join(","));
        let languages = list(&filter.languages);
        let modes = list(&filter.modes.iter().map(ToString::to_string).collect::<Vec<_>>());
        let plain = [
            ("need", own(counts.needs.iter())),
            ("kind", own(counts.kinds.iter())),
            ("for", own(counts.criteria.iter())),
            ("way", own(counts.ways.iter())),
            ("community", own(counts.communities.iter())),
            ("cost", own(counts.costs.iter())),
            ("status", own(counts.statuses.iter())),
        ];
        for (room, counted) in plain {
            let others = Self::others(room, filter);
            let mut sql = format!(
                "select f.value, count(*) from answered m join fact f on f.organization_id = m.id and f.room = '{room}' where {others} group by 1"
            );
            if matches!(room, "cost" | "status") {
                sql += &format!(
                    " union all select 'unknown', count(*) from answered m join silent s on s.organization_id = m.id and s.room = '{room}' where {others}"
                );
            }
            assert_eq!(counted, self.counted(sql).await, "{room}: {filter:?}");
        }
        let others = Self::others("lang", filter);
        let sql = format!(
            "select language, count(*) from answered m join spoken s on s.organization_id = m.id where {others} and ({modes} = '{{}}' or mode = any ({modes})) group by 1"
        );
        assert_eq!(own(counts.languages.iter()), self.counted(sql).await, "languages: {filter:?}");
        let sql = format!(
            "select mode, count(distinct m.id) from answered m join spoken s on s.organization_id = m.id where {others} and ({languages} = '{{}}' or language = any ({languages})) group by 1"
        );
        assert_eq!(own(counts.modes.iter()), self.counted(sql).await, "modes: {filter:?}");
        let sql = format!(
            "select 'open', count(*) from answered m join opening o on o.organization_id = m.id and o.says = 2 where {}",
            Self::others("open", filter)
        );
        assert_eq!(
            i64::try_from(counts.open).unwrap(),
            self.counted(sql).await.get("open").copied().unwrap_or_default(),
            "open: {filter:?}"
        );
        for within in Within::ALL {
            let oldest = AT.to_zoned(jiff::tz::TimeZone::UTC).date().checked_sub(jiff::Span::new().months(within.months())).unwrap();
            let sql = format!(
                "select 'young', count(*) from answered m join listed l on l.id = m.id and l.checked_on >= '{oldest}' where {}",
                Self::others("checked", filter)
            );
            let counted = self.counted(sql).await.get("young").copied().unwrap_or_default();
            assert_eq!(i64::try_from(counts.checked[within]).unwrap(), counted, "checked: {filter:?}");
        }
    }

    /// The counts of every place that a record names.
    async fn same_places(&mut self, directory: &Directory, filter: &Filter, answer: &Answer) {
        let others = Self::others("place", filter);
        let sql = format!(
            "select k.code, count(*) from answered m join listed l using (id) cross join known_place k
             where {others} and pg_temp.works_in(m.id, l.coverage, k.country, k.region, k.city) = 2 group by 1"
        );
        for (code, count) in self.counted(sql).await {
            let place = hamroh::directory::index::PlaceCode::find(&code, directory.places()).unwrap();
            assert_eq!(i64::try_from(answer.counts.at(&place)).unwrap(), count, "{code}: {filter:?}");
        }
    }
}

fn own<'a, K: ToString + 'a>(counts: impl Iterator<Item = (&'a K, &'a usize)>) -> Counted {
    counts.map(|(name, count)| (name.to_string(), i64::try_from(*count).unwrap())).collect()
}

/// 2: open; 1: nobody knows; 0: closed. Worked out from each text by itself.
fn open_by_hand(organization: &PublicOrganization, directory: &Directory) -> i32 {
    let zone = |place: &Place| zones::name_of(place, directory.places());
    let zones: Vec<_> = organization.places.iter().map(zone).collect();
    let common = zones.first().copied().flatten().filter(|first| zones.iter().all(|zone| *zone == Some(*first)));
    let mut said = Vec::new();
    let mut hear = |text: &Option<String>, own: Option<&'static str>| {
        let Some(text) = text else { return };
        let hours = OpeningHours::parse(text);
        let clock = own.or(common).map(|name| AT.to_zoned(jiff::tz::TimeZone::get(name).unwrap()));
        let minute = |clock: &jiff::Zoned| u16::try_from(i32::from(clock.hour()) * 60 + i32::from(clock.minute())).unwrap();
        said.push(if hours.is_always() { Some(true) } else { clock.and_then(|clock| hours.is_open_at(clock.weekday(), minute(&clock))) });
    };
    organization.services.iter().for_each(|service| hear(&service.opening_hours, None));
    organization.locations.iter().for_each(|location| hear(&location.opening_hours, zone(&location.place)));
    organization.phones.iter().for_each(|phone| hear(&phone.opening_hours, None));
    match (said.contains(&Some(true)), !said.is_empty() && said.iter().all(|one| *one == Some(false))) {
        (true, _) => 2,
        (false, true) => 0,
        (false, false) => 1,
    }
}
