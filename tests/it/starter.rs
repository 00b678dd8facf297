//! The starter directory: the paper's 47 organizations, nothing added, nothing lost, loaded twice without a change.

use std::collections::BTreeMap;

use hamroh::{
    directory::Found,
    organizations::{Cost, RecordOrigin, RelationType, starter},
    partial_date::PartialDate,
};

use crate::harness::TestApp;

/// The file that the records are made from.
fn file() -> serde_json::Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/seed-organizations.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[tokio::test]
async fn all_47_are_there_with_kinds_countries_and_relations_as_the_file_counts_them() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    let file = file();
    assert_eq!(directory.organizations().len(), 47);
    let mut kinds: BTreeMap<&str, u64> = BTreeMap::new();
    directory.organizations().iter().for_each(|organization| *kinds.entry(&organization.kind).or_default() += 1);
    let expected: BTreeMap<&str, u64> =
        file["counts"]["by_kind"].as_object().unwrap().iter().map(|(kind, count)| (kind.as_str(), count.as_u64().unwrap())).collect();
    assert_eq!(kinds, expected);
    let listed = directory.organizations().iter().filter(|organization| organization.listing.as_str() == "help").count();
    assert_eq!(listed as u64, file["counts"]["help"].as_u64().unwrap());
    let relations: usize = starter::organizations().unwrap().iter().map(|organization| organization.relations.len()).sum();
    assert_eq!(relations as u64, file["counts"]["relations"].as_u64().unwrap());
}

#[tokio::test]
async fn every_record_is_the_papers_and_says_so() {
    let app = TestApp::seeded().await;
    let year: PartialDate = "2019".parse().unwrap();
    for organization in app.directory.current().organizations() {
        let slug = &organization.slug;
        assert_eq!(organization.origin, RecordOrigin::Starter, "{slug}");
        assert_eq!(organization.information_from, Some(year), "{slug}");
        assert!(organization.sources[0].is_paper, "{slug}");
        assert!(
            organization.checks.is_empty() && organization.phones.is_empty() && organization.contacts.is_empty(),
            "{slug}: nothing invented"
        );
        assert!(organization.websites.iter().all(|website| website.checked_at.is_none()), "{slug}: nobody has opened it");
        assert!(!organization.description.is_empty(), "{slug}");
    }
}

#[tokio::test]
async fn no_fact_of_the_file_is_lost() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    for record in file()["organizations"].as_array().unwrap() {
        let slug = record["slug"].as_str().unwrap();
        let Found::Here(organization) = directory.find_by_slug(slug) else { panic!("{slug} is missing") };
        let public = serde_json::to_value(organization.as_ref()).unwrap().to_string();
        for field in ["kind_note", "place_note", "services_note", "restrictions", "acronym"] {
            if let Some(text) = record[field].as_str() {
                assert!(public.contains(&serde_json::to_string(text).unwrap()), "{slug}: {field}");
            }
        }
        for field in ["publications", "programmes", "cautions", "serves", "services"] {
            for text in record[field].as_array().unwrap() {
                assert!(public.contains(&text.to_string()), "{slug}: {field}: {text}");
            }
        }
        for name in record["other_names"].as_array().unwrap() {
            assert!(public.contains(&name["name"].to_string()), "{slug}: {name}");
        }
        for link in record["source_links"].as_array().unwrap().iter().chain(record["website"].as_object().map(|_| &record["website"])) {
            assert!(public.contains(&link["url"].to_string()), "{slug}: {link}");
        }
        let cost = record["fees"]["policy"].as_str().unwrap();
        assert!(organization.services.iter().all(|service| service.cost.as_str() == cost), "{slug}");
        assert_eq!(organization.status.as_str(), record["status"]["value"].as_str().unwrap(), "{slug}");
        assert_eq!(organization.direct_help.as_str(), record["direct_help"].as_str().unwrap(), "{slug}");
        for code in record["regions"].as_array().unwrap() {
            assert!(organization.places.iter().any(|place| place.region.as_deref() == code.as_str()), "{slug}: {code}");
        }
    }
}

#[tokio::test]
async fn loading_it_again_changes_nothing() {
    let app = TestApp::seeded().await;
    let digest = "select md5(string_agg(t::text, '|' order by t::text)) from (select to_jsonb(o) from organizations o union all select to_jsonb(t) from texts t
        union all select to_jsonb(r) from revisions r union all select to_jsonb(n) from needs n union all select to_jsonb(t) from taxonomy_texts t
        union all select to_jsonb(c) from change_log c) t";
    let before: String = sqlx::query_scalar(digest).fetch_one(&app.owner_pool).await.unwrap();
    let saved = app.save(&starter::organizations().unwrap()).await;
    assert_eq!((saved.new, saved.changed, saved.unchanged), (0, 0, 47));
    let mut transaction = app.owner_pool.begin().await.unwrap();
    assert_eq!(hamroh::places::seed::seed(&mut transaction).await.unwrap(), 0);
    assert_eq!(hamroh::taxonomy::seed::seed(&mut transaction).await.unwrap(), 0);
    transaction.commit().await.unwrap();
    let after: String = sqlx::query_scalar(digest).fetch_one(&app.owner_pool).await.unwrap();
    assert_eq!(before, after);
}

#[tokio::test]
async fn what_a_person_edited_in_the_taxonomy_survives_another_load() {
    let app = TestApp::seeded().await;
    let edit = "update taxonomy_texts set body = 'Маош намедиҳанд', origin = 'human' where need = 'unpaid-wages' and language = 'tg' and field = 'name'";
    sqlx::query(edit).execute(&app.pool).await.unwrap();
    let mut transaction = app.owner_pool.begin().await.unwrap();
    hamroh::taxonomy::seed::seed(&mut transaction).await.unwrap();
    transaction.commit().await.unwrap();
    app.eventually("the new name is public", |directory| {
        directory.taxonomy().need("unpaid-wages").unwrap().name.text("tg".parse().unwrap()) == "Маош намедиҳанд"
    })
    .await;
}

#[tokio::test]
async fn ural_house_is_as_the_paper_describes_it() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    let Found::Here(house) = directory.find_by_slug("ural-house") else { panic!() };
    assert_eq!(house.cost(), Cost::LowCost);
    assert_eq!(house.needs().len(), 6);
    assert_eq!(house.communities, ["cis"]);
    assert_eq!(house.name.text("ru".parse().unwrap()), "Уральский дом");
    assert_eq!(house.unsourced_names, ["Уральский дом"], "the paper does not print the Russian name");
    let relation = &house.relations[0];
    assert_eq!((relation.kind, relation.is_past), (RelationType::MemberOf, true));
    let Found::Here(forum) = directory.find_by_slug("forum-of-migrant-organizations") else { panic!() };
    assert!(
        forum.relations.iter().any(|relation| relation.kind == RelationType::HasMember && relation.is_past),
        "the other end tells it too"
    );
}

#[tokio::test]
async fn a_relation_that_both_ends_tell_is_one() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    let Found::Here(union) = directory.find_by_slug("european-migrant-workers-union") else { panic!() };
    assert_eq!(union.relations.len(), 1);
    assert_eq!(union.relations[0].since, Some("2004-09".parse().unwrap()));
}
