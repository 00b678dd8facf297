//! The starter directory: the paper's 47 organizations, nothing added, nothing lost, loaded twice without a change.

use std::collections::BTreeMap;

use hamroh::{
    directory::Found,
    imports::{
        self, Outcome,
        starter::{self, Extent},
    },
    organizations::{Cost, RecordOrigin, RelationType},
    partial_date::PartialDate,
};

use crate::harness::{Counts, TestApp};

/// The file that the records are made from.
fn file() -> serde_json::Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/organizations/paper.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[tokio::test]
async fn all_47_are_there_with_kinds_and_relations_as_the_paper_has_them() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    assert_eq!(directory.organizations().len(), 47);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    directory.organizations().iter().for_each(|organization| *kinds.entry(&organization.kind).or_default() += 1);
    // Counted in the paper's own table of organizations.
    let expected = [
        ("foundation", 1),
        ("global-union", 2),
        ("government-body", 3),
        ("interethnic-association", 3),
        ("international-organization", 5),
        ("migrants-union", 5),
        ("ngo", 3),
        ("ngo-network", 2),
        ("ombudsman", 1),
        ("research-centre", 6),
        ("service-centre", 1),
        ("trade-union", 5),
        ("union-confederation", 6),
        ("union-project", 1),
        ("university", 1),
        ("worker-centre-network", 2),
    ];
    assert_eq!(kinds, BTreeMap::from(expected));
    let listed = directory.organizations().iter().filter(|organization| organization.listing.as_str() == "help").count();
    assert_eq!(listed, 34);
    let relations: usize = starter::organizations(Extent::OnlyPaper).unwrap().iter().map(|organization| organization.relations.len()).sum();
    assert_eq!(relations, 14);
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
        for field in ["kind_note", "place_note", "services_note", "status_note", "cost_note", "acronym", "description"] {
            if let Some(text) = record[field].as_str() {
                assert!(public.contains(&serde_json::to_string(text).unwrap()), "{slug}: {field}");
            }
        }
        for field in ["publications", "programmes", "cautions", "served", "needs", "restrictions", "founded_note", "membership_note"] {
            for text in record[field].as_array().into_iter().flatten() {
                assert!(public.contains(&text.to_string()), "{slug}: {field}: {text}");
            }
        }
        for name in record["other_names"].as_array().into_iter().flatten() {
            assert!(public.contains(&name["text"].to_string()), "{slug}: {name}");
        }
        for link in record["sources"].as_array().unwrap().iter().chain(record["websites"].as_array().into_iter().flatten()) {
            assert!(link == "paper" || public.contains(&link["url"].to_string()), "{slug}: {link}");
        }
        let cost = record["cost"].as_str().unwrap();
        assert!(organization.services.iter().all(|service| service.cost.as_str() == cost), "{slug}");
        assert_eq!(organization.status.as_str(), record["status"].as_str().unwrap(), "{slug}");
        assert_eq!(organization.direct_help.as_str(), record["direct_help"].as_str().unwrap(), "{slug}");
        for code in record["regions"].as_array().into_iter().flatten() {
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
    let saved = app.save(&starter::organizations(Extent::OnlyPaper).unwrap()).await;
    assert_eq!(saved, Counts { unchanged: 47, ..Counts::default() });
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

#[tokio::test]
async fn all_of_it_is_loaded_by_default_and_again_without_a_change() {
    let app = TestApp::stocked().await;
    let records = starter::organizations(Extent::All).unwrap();
    assert!(records.len() > 260, "{}", records.len());
    assert_eq!(app.directory.current().organizations().len(), records.len());
    let count = records.len();
    assert_eq!(app.save(&records).await, Counts { unchanged: count, ..Counts::default() });
}

/// What is shown must be what is rung.
#[tokio::test]
async fn every_telephone_is_shown_with_the_digits_that_it_rings() {
    let app = TestApp::stocked().await;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut count = 0;
    for phone in app.directory.current().organizations().iter().flat_map(|organization| &organization.phones) {
        let href = phone.href();
        assert!(href.as_ref().is_none_or(|href| digits(&phone.formatted) == digits(href)), "{href:?}");
        let scheme = href.as_deref().and_then(|href| href.split(':').next()).unwrap_or_default();
        let expected = match phone.kind.as_str() {
            "voice" => "tel",
            "sms" => "sms",
            _ => "",
        };
        assert_eq!(scheme, expected, "a message is not a call");
        count += 1;
    }
    assert!(count > 120, "{count}");
}

/// What other sources say is added to the paper's records; what the paper says stays.
#[tokio::test]
async fn updates_are_added_to_the_papers_records() {
    let app = TestApp::stocked().await;
    let directory = app.directory.current();
    let Found::Here(memorial) = directory.find_by_slug("memorial") else { panic!() };
    assert_eq!(memorial.information_from, Some("2019".parse().unwrap()), "it still opens with the paper's year");
    assert!(memorial.sources[0].is_paper);
    assert_eq!(memorial.status.as_str(), "closed");
    assert!(!memorial.legal_notices.is_empty() && memorial.legal_notices.iter().all(|notice| notice.source_id.is_some()));
    let source = memorial.field_sources["status"][0];
    assert!(source > 0 && !memorial.sources[source].is_paper, "the newer source stands behind the status");
    assert!(memorial.relations.iter().any(|relation| relation.kind == RelationType::SucceededBy));
}

#[tokio::test]
async fn an_import_goes_around_what_people_edited_and_who_asked_not_to_be_listed() {
    let app = TestApp::stocked().await;
    let mut edited = app.record("ural-house").await;
    edited.membership_count = Some(12);
    app.save(&[edited.clone()]).await;
    let unlisted = app.record("sisters").await;
    let mut transaction = app.owner_pool.begin().await.unwrap();
    sqlx::query("delete from organizations where id = $1").bind(unlisted.id.0).execute(&mut *transaction).await.unwrap();
    sqlx::query("insert into do_not_list (id, organization_id, name) values (gen_random_uuid(), $1, 'Sisters')")
        .bind(unlisted.id.0)
        .execute(&mut *transaction)
        .await
        .unwrap();
    let mut records = starter::organizations(Extent::All).unwrap();
    records.iter_mut().find(|record| record.slug == "memorial").unwrap().membership_count = Some(3);
    let count = records.len();
    let report = imports::apply(&mut transaction, "a test", records).await.unwrap();
    transaction.commit().await.unwrap();
    let outcome = |slug: &str| report.rows.iter().find(|row| row.slug == slug).unwrap().outcome;
    assert_eq!((outcome("ural-house"), outcome("sisters"), outcome("memorial")), (Outcome::KeptEdited, Outcome::Refused, Outcome::Changed));
    assert_eq!(report.count(Outcome::Unchanged), count - 3);
    assert_eq!(app.record("ural-house").await.membership_count, Some(12), "a person's edit stays");
    let stored: i64 =
        sqlx::query_scalar("select count(*) from import_rows r join import_batches b on b.id = r.batch_id where b.source = 'a test'")
            .fetch_one(&app.owner_pool)
            .await
            .unwrap();
    assert_eq!(usize::try_from(stored).unwrap(), count, "the report is kept");
}
