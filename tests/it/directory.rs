//! The projection in memory: what it lets out, and how soon it knows.

use hamroh::{
    directory::Found,
    imports::starter,
    organizations::{Status, TextField},
};

use crate::harness::TestApp;

#[tokio::test]
async fn an_edit_is_public_within_a_second() {
    let app = TestApp::seeded().await;
    for round in 0..5 {
        let mut record = app.record("sisters").await;
        let name = format!("Sisters {round}");
        record
            .texts
            .iter_mut()
            .filter(|text| text.field == TextField::Name && text.language == "en")
            .for_each(|text| text.body = name.clone());
        app.save(&[record]).await;
        let id = starter::organization_id("sisters");
        let waited =
            app.eventually("the edit is public", |directory| directory.get(id).unwrap().name.0.iter().any(|text| text.body == name)).await;
        assert!(waited.as_millis() < 1000, "{waited:?}");
    }
}

#[tokio::test]
async fn a_rollback_is_never_public() {
    let app = TestApp::seeded().await;
    let mut record = app.record("sisters").await;
    record.status = Status::Closed;
    let mut transaction = app.pool.begin().await.unwrap();
    let edit = hamroh::organizations::db::Edit { author_role: "moderator", author_id: None, reason: "test", source: None };
    hamroh::organizations::db::save(&mut transaction, &[record], edit).await.unwrap();
    transaction.rollback().await.unwrap();
    let mut other = app.record("memorial").await;
    other.status = Status::Closed;
    app.save(&[other]).await;
    app.eventually("the other edit is public", |directory| {
        directory.get(starter::organization_id("memorial")).unwrap().status == Status::Closed
    })
    .await;
    assert_eq!(app.directory.current().get(starter::organization_id("sisters")).unwrap().status, Status::Active);
}

#[tokio::test]
async fn equal_content_has_an_equal_version_wherever_it_was_read() {
    let app = TestApp::seeded().await;
    let before = app.directory.current().version();
    let mut record = app.record("sisters").await;
    let original = record.clone();
    record.status = Status::Unknown;
    app.save(&[record]).await;
    app.eventually("the version moves", |directory| directory.version() != before).await;
    app.save(&[original]).await;
    app.eventually("the version is the old one again", |directory| directory.version() == before).await;
}

#[tokio::test]
async fn old_addresses_lead_on_and_gone_ones_say_so() {
    let app = TestApp::seeded().await;
    let mut record = app.record("ural-house").await;
    let id = record.id;
    record.slug = "ural-house-yekaterinburg".to_owned();
    app.save(&[record]).await;
    sqlx::query(
        "insert into tombstones (organization_id, slug, successor_id, reason) values (gen_random_uuid(), 'old-house', $1, 'moved')",
    )
    .bind(id.0)
    .execute(&app.pool)
    .await
    .unwrap();
    app.eventually("the addresses are known", |directory| matches!(directory.find_by_slug("old-house"), Found::Gone(Some(_)))).await;

    let moved = app.get("/ru/organizations/ural-house").await;
    assert_eq!((moved.status.as_u16(), moved.header("location")), (301, "/ru/organizations/ural-house-yekaterinburg"));
    let gone = app.get("/en/organizations/old-house").await;
    assert_eq!(gone.status.as_u16(), 410);
    assert!(gone.body.contains("/en/organizations/ural-house-yekaterinburg"), "the successor is named");
    let permanent = app.get_with(&format!("/o/{id}"), &[("accept-language", "tg")]).await;
    assert_eq!((permanent.status.as_u16(), permanent.header("location")), (302, "/tg/organizations/ural-house-yekaterinburg"));
    assert_eq!(app.get("/en/organizations/never-was").await.status.as_u16(), 404);
}

#[tokio::test]
async fn a_deleted_organization_disappears() {
    let app = TestApp::seeded().await;
    let id = starter::organization_id("sisters");
    sqlx::query("delete from organizations where id = $1").bind(id.0).execute(&app.owner_pool).await.unwrap();
    app.eventually("it is gone", |directory| directory.get(id).is_none()).await;
    assert_eq!(app.get("/en/organizations/sisters").await.status.as_u16(), 404);
}
