//! Which organizations answer, in which order, with which counts.

use std::collections::BTreeSet;

use hamroh::{
    directory::Directory,
    i18n::Lang,
    ids::OrganizationId,
    imports::starter::organization_id,
    organizations::{Cost, LanguageMode, ServiceLanguage},
    search::{Answer, Filter, Listed, Page, find},
    web::Params,
};

use crate::harness::TestApp;

const ALL: Page = Page { offset: 0, limit: usize::MAX };

fn ask(app: &TestApp, query: &str) -> Answer {
    let directory = app.directory.current();
    find(&directory, &filter(&directory, query), ALL, app.state.words.formats(Lang::EN))
}

fn filter(directory: &Directory, query: &str) -> Filter {
    Filter::read(&Params::parse(query).unwrap(), directory, Listed::Help, "2026-11-24T12:00:00Z".parse().unwrap()).unwrap()
}

fn slugs(app: &TestApp, answer: &Answer) -> Vec<String> {
    let directory = app.directory.current();
    answer.ids.iter().map(|id| directory.get(*id).unwrap().slug.clone()).collect()
}

#[tokio::test]
async fn bodies_that_do_not_help_people_stay_out_until_they_are_asked_for() {
    let app = TestApp::seeded().await;
    let help = slugs(&app, &ask(&app, ""));
    for slug in
        ["levada-center", "federation-of-migrants-of-russia", "federal-migration-service-of-russia", "arkhangelsk-territorial-union"]
    {
        assert!(!help.iter().any(|own| own == slug), "{slug}");
    }
    let everything = ask(&app, "listed=all");
    assert_eq!(everything.total, 47);
    assert_eq!(help.len() + ask(&app, "").unlisted, 47);
}

#[tokio::test]
async fn words_find_names_texts_needs_and_places_in_any_language_and_spelling() {
    let app = TestApp::seeded().await;
    let finds = |query: &str, slug: &str| {
        let found = slugs(&app, &ask(&app, query));
        assert!(found.iter().any(|own| own == slug), "{query} -> {found:?}");
    };
    finds("q=ural+house", "ural-house");
    finds("q=УРАЛЬСКИЙ+дом", "ural-house");
    finds("q=юридическая+помощь", "ural-house");
    finds("q=Sverdlovsk", "ural-house");
    finds("q=Свердловская", "ural-house");
    finds("q=IOM", "iom");
    finds("q=news+of+labor", "trade-union-of-migrant-workers");
    assert_eq!(slugs(&app, &ask(&app, "q=Ural+House"))[0], "ural-house", "a name comes first");
}

#[tokio::test]
async fn when_no_record_has_all_words_those_with_most_are_shown_and_it_is_said() {
    let app = TestApp::seeded().await;
    let answer = ask(&app, "q=ural+house+xyzzyxy");
    assert!(answer.is_partial);
    assert_eq!(slugs(&app, &answer)[0], "ural-house");
    let nothing = ask(&app, "q=xyzzyxy");
    assert_eq!((nothing.total, nothing.is_partial), (0, false));
}

#[tokio::test]
async fn a_region_is_reached_by_national_and_worldwide_work_and_unknown_reach_comes_second() {
    let app = TestApp::seeded().await;
    let answer = ask(&app, "place=RU-SVE");
    let found = slugs(&app, &answer);
    let stated: BTreeSet<&String> = found[..answer.stated].iter().collect();
    let unstated: BTreeSet<&String> = found[answer.stated..].iter().collect();
    let has = |set: &BTreeSet<&String>, slug: &str| set.iter().any(|own| *own == slug);
    assert!(has(&stated, "ural-house"), "it works there");
    assert!(has(&stated, "migration-and-law"), "it works in the whole country");
    assert!(has(&stated, "iom"), "it works in the whole world");
    assert!(has(&unstated, "civic-assistance"), "how far it reaches is not known");
    assert!(!found.iter().any(|slug| slug == "ndlon"), "it works in another country");
}

#[tokio::test]
async fn not_knowing_is_neither_yes_nor_no() {
    let app = TestApp::seeded().await;
    let answer = ask(&app, "cost=free");
    assert_eq!(answer.stated, 0, "the paper calls nobody free");
    assert!(answer.total > 20, "those whose cost is not known are shown second, not dropped");
    let low = ask(&app, "cost=low-cost");
    assert_eq!(slugs(&app, &low)[0], "ural-house");
    assert_eq!(low.stated, 1);
    assert!(!slugs(&app, &answer).iter().any(|slug| slug == "ural-house"), "its cost is known, and it is not free");
    assert_eq!(ask(&app, "").counts.costs.get(&Cost::LowCost), Some(&1));
}

#[tokio::test]
async fn languages_are_found_when_services_state_them() {
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    let language = |language: &str, mode| ServiceLanguage {
        service_at_location_id: None,
        language: language.into(),
        mode,
        available: None,
        confirmed_at: None,
    };
    record.services[0].languages = vec![language("tg", LanguageMode::Interpreter), language("ru", LanguageMode::Staff)];
    app.save(&[record]).await;
    app.eventually("the languages are public", |directory| !directory.get(organization_id("ural-house")).unwrap().languages().is_empty())
        .await;
    let answer = ask(&app, "lang=tg");
    assert_eq!((answer.stated, slugs(&app, &answer)[0].as_str()), (1, "ural-house"));
    assert_eq!(answer.counts.languages.get("tg"), Some(&1));
    let page = app.get("/en/organizations/ural-house").await.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("Tajik: with an interpreter") && page.contains("Russian: own staff"));
}

/// The same question answered slowly and plainly: by looking at each record.
fn slowly(directory: &Directory, filter: &Filter) -> (BTreeSet<OrganizationId>, BTreeSet<OrganizationId>) {
    let mut stated = BTreeSet::new();
    let mut all = BTreeSet::new();
    for organization in directory.organizations() {
        let needs = organization.needs();
        let groups: Vec<&str> = needs.iter().filter_map(|slug| directory.taxonomy().need(slug)?.parent.as_deref()).collect();
        let need =
            filter.needs.is_empty() || filter.needs.iter().any(|need| needs.contains(&need.as_str()) || groups.contains(&need.as_str()));
        let kind = filter.kinds.is_empty() || filter.kinds.contains(&organization.kind);
        let known: Vec<Cost> = organization.services.iter().map(|service| service.cost).filter(|cost| *cost != Cost::Unknown).collect();
        let cost = filter.costs.is_empty() || filter.costs.iter().any(|cost| known.contains(cost));
        let is_listed = filter.listed == Listed::All || organization.is_help();
        let is_possible = (need || needs.is_empty()) && (cost || known.is_empty());
        if is_listed && kind && is_possible {
            all.insert(organization.id);
            if need && cost {
                stated.insert(organization.id);
            }
        }
    }
    (stated, all)
}

#[tokio::test]
async fn the_index_answers_as_looking_at_each_record_does() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    let pick = |values: &[&'static str], seed: &mut u64| {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        values[usize::try_from(*seed >> 33).unwrap() % values.len()]
    };
    let mut seed = 20_261_124;
    let mut hits = 0;
    for _ in 0..500 {
        let needs = ["", "", "need=legal-advice&", "need=papers&", "need=join-union&", "need=unions&need=job-search&", "need=crisis-line&"];
        let kinds = ["", "", "kind=trade-union&", "kind=ngo&kind=service-centre&", "kind=research-centre&"];
        let costs = ["", "", "cost=free&", "cost=low-cost&", "cost=paid&cost=low-cost&"];
        let listed = ["", "listed=all&"];
        let query = [pick(&needs, &mut seed), pick(&kinds, &mut seed), pick(&costs, &mut seed), pick(&listed, &mut seed)].concat();
        let filter = filter(&directory, &query);
        let answer = find(&directory, &filter, ALL, app.state.words.formats(Lang::EN));
        let (stated, all) = slowly(&directory, &filter);
        assert_eq!(answer.ids.iter().copied().collect::<BTreeSet<_>>(), all, "{query}");
        assert_eq!(answer.ids[..answer.stated].iter().copied().collect::<BTreeSet<_>>(), stated, "{query}");
        assert_eq!(answer.total, all.len());
        // A count is the number of entries that choosing this value alone would leave in the first group.
        for (slug, count) in answer.counts.needs.iter() {
            let (alone, _) = slowly(&directory, &Filter { needs: vec![slug.clone()], ..filter.clone() });
            assert_eq!(*count, alone.len(), "{query} and {slug}");
        }
        for (slug, count) in answer.counts.kinds.iter() {
            let (alone, _) = slowly(&directory, &Filter { kinds: vec![slug.clone()], ..filter.clone() });
            assert_eq!(*count, alone.len(), "{query} and {slug}");
        }
        hits += usize::from(!all.is_empty());
    }
    assert!(hits > 300, "most questions have answers: {hits}");
}

#[tokio::test]
async fn filters_survive_a_trip_through_the_address() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    let query = "q=помощь&need=legal-advice&need=join-union&place=RU-SVE&lang=tg&mode=staff&kind=ngo&for=gender-women&cost=free&way=phone&open=now&checked=6&community=TJ&status=active&near=56.8,60.6&listed=all&sort=nearest";
    let first = filter(&directory, query);
    let again = filter(&directory, first.query(1).trim_start_matches('?'));
    assert_eq!(first, again);
}

/// What was understood stands as filters that can be taken away; nothing of it is hidden.
#[tokio::test]
async fn what_was_understood_is_shown_and_can_be_taken_away_or_taken_literally() {
    let app = TestApp::stocked().await;
    let page = app.get("/ru/search?q=не+платят+зарплату+в+москве").await.body;
    assert!(page.contains("href=\"/ru/search?need=unpaid-wages\">"), "the place can be taken away");
    assert!(page.contains("href=\"/ru/search?place=RU%2Fmoscow\">"), "the need can be taken away");
    assert!(page.contains("words=exact"), "the words can be taken literally");
    let literally = app.get("/ru/search?q=не+платят+зарплату+в+москве&words=exact").await.body;
    assert!(!literally.contains("Искать именно эти слова") && !literally.contains("href=\"/ru/search?need=unpaid-wages"));
}

#[tokio::test]
async fn a_name_is_found_though_half_remembered_and_stands_first() {
    let app = TestApp::stocked().await;
    for (query, slug) in
        [("гражданское содействие", "civic-assistance"), ("kav la oved", "kav-laoved"), ("faire mobilitet", "faire-mobilitaet")]
    {
        let answer = app.get(&format!("/api/v1/search?q={}", query.replace(' ', "+"))).await.json();
        assert_eq!(answer["results"][0]["slug"], slug, "{query}");
        assert_eq!(answer["results"][0]["why"]["name"], true, "{query}");
    }
}

/// People check a number that somebody gave them.
#[tokio::test]
async fn a_number_or_address_leads_to_whose_it_is_or_to_nothing() {
    let app = TestApp::stocked().await;
    for query in ["+7 495 660-09-01", "8 (495) 660 09 01", "0074956600901", "help.unhcr.org/russia/en"] {
        let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
        let answer = app.get(&format!("/api/v1/search?q={query}")).await.json();
        assert_eq!(answer["results"][0]["slug"], "unhcr-russia", "{query}");
    }
    for query in ["%2B7+495+000-00-00", "nobody.example"] {
        let answer = app.get(&format!("/api/v1/search?q={query}")).await.json();
        assert_eq!((answer["total"].as_u64(), answer["understood"]["needs"].as_array().map(Vec::len)), (Some(0), Some(0)), "{query}");
    }
}

/// What a page says of how many there are is true wherever it is said.
#[tokio::test]
async fn counts_agree_with_the_lists_they_lead_to() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    let everything = ask(&app, "");
    for place in directory.index().places() {
        let answer = ask(&app, &format!("place={place}"));
        assert_eq!(everything.counts.at(place), answer.stated, "{place}");
    }
    for need in directory.taxonomy().needs() {
        let counted = everything.counts.needs.get(&need.slug).copied().unwrap_or_default();
        assert_eq!(counted, ask(&app, &format!("need={}", need.slug)).stated, "{}", need.slug);
    }
}

#[tokio::test]
async fn the_api_says_what_it_understood_and_why() {
    let app = TestApp::stocked().await;
    let answer = app.get("/api/v1/search?q=oylik+bermayapti+Moskvada&lang=uz").await.json();
    assert_eq!(answer["understood"]["needs"][0], "unpaid-wages");
    assert_eq!(answer["understood"]["places"][0], "RU/moscow");
    let first = &answer["results"][0];
    assert!(answer["total"].as_u64().unwrap() > 0 && first["why"]["needs"][0] == "unpaid-wages", "{first}");
    assert!(first["needs"].as_array().unwrap().iter().any(|need| need == "unpaid-wages"));
    assert!(answer["counts"]["needs"].as_object().is_some());
    let layout = app.get("/api/v1/search?q=.hbcn").await.json();
    assert_eq!(layout["corrected"], "юрист");
    assert_eq!(app.get("/api/v1/search?limit=0").await.status.as_u16(), 400);
    assert_eq!(app.get("/api/v1/search?offset=1000000000000000000").await.status.as_u16(), 400);
    assert_eq!(app.get("/api/v1/search?need=happiness").await.status.as_u16(), 422);
}

/// When nothing answers everything, what matters least is let go, and that is said.
#[tokio::test]
async fn an_empty_answer_is_never_the_last_word() {
    let app = TestApp::stocked().await;
    let answer = app.get("/api/v1/search?need=body-repatriation&place=PE&kind=clinic").await.json();
    assert!(answer["total"].as_u64().unwrap() > 0);
    assert!(answer["let_go"].as_array().unwrap().iter().any(|part| part == "kinds"), "{}", answer["let_go"]);
    let page = app.get("/en/search?need=body-repatriation&place=PE&kind=clinic").await.body;
    assert!(page.contains("Nothing of this kind was found."));
}

#[tokio::test]
async fn p10_words_can_be_asked_without_standing_in_the_address() {
    let app = TestApp::stocked().await;
    let request = axum::http::Request::post("/tg/search")
        .header("host", "localhost:8080")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from("q=%D0%BC%D0%B0%D0%BE%D1%88+%D0%BD%D0%B0%D0%BC%D0%B5%D0%B4%D0%B8%D2%B3%D0%B0%D0%BD%D0%B4"))
        .unwrap();
    let answer = app.send(request).await;
    assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (200, "no-store"));
    assert!(answer.body.contains("need=unpaid-wages") || answer.body.contains("/tg/search?"), "it was read and answered");
}

/// Whatever is typed, it is answered, and soon.
#[tokio::test]
async fn strange_words_are_answered() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    hamroh::search::understand(&directory, "warm");
    for query in ["", " ", "ж", "🙂🙂", "а".repeat(200).as_str(), &"аб ".repeat(66), "١٢٣", "的".repeat(200).as_str(), "\u{202e}abc", "%00"]
    {
        let began = std::time::Instant::now();
        let understood = hamroh::search::understand(&directory, query);
        assert!(understood.needs.len() <= 5 && understood.organizations.len() <= 5);
        assert!(began.elapsed() < std::time::Duration::from_millis(1500), "{query}: {:?} without optimization", began.elapsed());
    }
}

/// Nobody is sent where asking for help can bring them into prison, and lists say why.
#[tokio::test]
async fn who_is_declared_extremist_is_no_help_and_is_shown_with_the_warning() {
    let app = TestApp::stocked().await;
    let list = app.get("/ru/search?need=legal-advice&place=RU").await.body;
    assert!(!list.contains("/ru/organizations/migration-and-law\""));
    let all = app.get("/ru/search?q=мемориал&listed=all").await.body;
    let card = all.split("<article class=\"card\">").find(|card| card.contains("/ru/organizations/memorial\"")).unwrap();
    assert!(card.contains("Объявлена «экстремистской»"), "{card}");
}

/// From the city to its region, the country, the world: the nearest place with an answer.
#[tokio::test]
async fn a_place_without_an_answer_is_widened_step_by_step() {
    let app = TestApp::stocked().await;
    let answer = app.get("/api/v1/search?need=lost-documents&place=RU/yekaterinburg").await.json();
    assert_eq!(answer["let_go"], serde_json::json!(["places"]));
    assert_eq!(answer["results"][0]["slug"], "kaluga-for-human-rights", "in Russia before elsewhere");
}

/// Whoever may be in danger sees the emergency line above any list, and the large way out.
#[tokio::test]
async fn danger_is_answered_first() {
    let app = TestApp::stocked().await;
    for query in ["хочу умереть", "мурдан мехоҳам", "quiero morir", "أريد أن أموت"] {
        let answer = app.get(&format!("/api/v1/search?q={}", query.replace(' ', "+"))).await.json();
        assert_eq!(answer["understood"]["needs"][0], "crisis-line", "{query}");
    }
    let page = app.get("/ru/search?q=муж+бьет").await.body;
    assert!(page.contains("class=\"leave-large\"") && page.find("banner bad").unwrap() < page.find("class=\"card\"").unwrap());
    let first_card = page.split("<article class=\"card\">").nth(1).unwrap();
    assert!(!first_card.contains("tel:117\""), "a short code of another country is no button in a list");
}
