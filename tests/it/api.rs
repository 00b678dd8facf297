//! The JSON API: shapes, paging, caching, and that its description is true.

use std::collections::BTreeSet;

use axum::{
    body::Body,
    http::{Request, header},
};

use crate::harness::TestApp;

#[tokio::test]
async fn a_list_can_be_copied_stretch_by_stretch_without_loss_or_repetition() {
    let app = TestApp::seeded().await;
    let mut seen = Vec::new();
    let mut address = "/api/v1/organizations?limit=10".to_owned();
    loop {
        let answer = app.get(&address).await;
        assert_eq!(answer.status.as_u16(), 200);
        let json = answer.json();
        assert_eq!(json["total"], 47);
        seen.extend(json["organizations"].as_array().unwrap().iter().map(|organization| organization["id"].as_str().unwrap().to_owned()));
        match json["next"].as_str() {
            Some(next) => address = format!("/api/v1/organizations?limit=10&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), 47);
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 47);
}

#[tokio::test]
async fn filters_are_those_of_the_pages() {
    let app = TestApp::seeded().await;
    let slugs = async |query: &str| -> Vec<String> {
        let json = app.get(&format!("/api/v1/organizations?limit=100&{query}")).await.json();
        json["organizations"].as_array().unwrap().iter().map(|organization| organization["slug"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(slugs("q=ural+house").await, ["ural-house"]);
    assert_eq!(slugs("kind=service-centre").await, ["ural-house"]);
    assert!(slugs("").await.contains(&"levada-center".to_owned()), "every record by default");
    assert!(!slugs("listed=help").await.contains(&"levada-center".to_owned()));
}

#[tokio::test]
async fn an_organization_has_the_same_shape_alone_and_in_a_list() {
    let app = TestApp::seeded().await;
    let list = app.get("/api/v1/organizations?q=ural+house").await.json();
    let id = list["organizations"][0]["id"].as_str().unwrap();
    let alone = app.get(&format!("/api/v1/organizations/{id}")).await;
    assert_eq!(alone.json(), list["organizations"][0]);
    assert_eq!(alone.header("content-type"), "application/json; charset=utf-8");
    assert_eq!(app.get("/api/v1/organizations/00000000-0000-0000-0000-000000000000").await.status.as_u16(), 404);
    assert_eq!(app.get("/api/v1/organizations/ural-house").await.status.as_u16(), 404);
}

#[tokio::test]
async fn needs_and_places_come_with_names_and_counts() {
    let app = TestApp::seeded().await;
    let needs = app.get("/api/v1/needs?listed=help").await.json();
    let legal = needs.as_array().unwrap().iter().find(|need| need["slug"] == "legal-advice").unwrap();
    assert!(legal["organizations"].as_u64().unwrap() > 3);
    assert!(legal["name"].as_array().unwrap().iter().any(|name| name["language"] == "tg"));
    assert_eq!(needs.as_array().unwrap().len(), 91);
    let places = app.get("/api/v1/places?place=RU").await.json();
    let place = |code: &str| places.as_array().unwrap().iter().find(|place| place["code"] == code).unwrap().clone();
    assert_eq!(place("RU-SVE")["parent"], "RU");
    assert!(place("RU")["organizations"].as_u64() >= place("RU-SVE")["organizations"].as_u64());
    assert_eq!(place("RU/moscow")["parent"], "RU-MOW");
}

#[tokio::test]
async fn bad_parameters_are_named_in_the_readers_language() {
    let app = TestApp::seeded().await;
    for (query, status, pointer) in [
        ("limit=0", 400, "/limit"),
        ("limit=101", 400, "/limit"),
        ("limit=ten", 400, "/limit"),
        ("cursor=xyz", 400, "/cursor"),
        ("limit=1&limit=2", 400, "/limit"),
        ("need=nonsense", 422, "/need"),
        ("place=XX", 422, "/place"),
        ("listed=some", 422, "/listed"),
        ("q=%00", 400, "/q"),
    ] {
        let answer = app.get_with(&format!("/api/v1/organizations?{query}"), &[("accept-language", "ru")]).await;
        assert_eq!(answer.status.as_u16(), status, "{query}");
        assert_eq!(answer.header("content-type"), "application/problem+json; charset=utf-8", "{query}");
        let problem = answer.json();
        assert_eq!(problem["status"], status, "{query}");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{query}");
        assert!(problem["instance"].as_str().unwrap().starts_with("urn:uuid:"));
        assert_eq!(answer.header("content-language"), "ru");
    }
}

#[tokio::test]
async fn what_the_client_has_already_is_not_sent_again() {
    let app = TestApp::seeded().await;
    for path in ["/api/v1/organizations", "/api/v1/needs", "/ru/", "/tg/organizations/ural-house", "/"] {
        let first = app.get(path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\""), "{path}: {tag}");
        assert!(first.header("cache-control").starts_with("public, max-age=60"), "{path}");
        let second = app.get_with(path, &[("if-none-match", &tag)]).await;
        assert_eq!((second.status.as_u16(), second.body.as_str()), (304, ""), "{path}");
        assert_eq!(second.header("etag"), tag);
    }
    let other = app.get_with("/", &[("accept-language", "tg")]).await;
    assert_ne!(other.header("etag"), app.get("/").await.header("etag"), "another language, another page");
}

#[tokio::test]
async fn any_page_may_read_the_data_and_none_may_send_a_cookie() {
    let app = TestApp::seeded().await;
    let answer = app.get_with("/api/v1/needs", &[("origin", "https://example.org")]).await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("access-control-allow-credentials"), "");
    let preflight = Request::options("/api/v1/needs")
        .header(header::HOST, "localhost:8080")
        .header(header::ORIGIN, "https://example.org")
        .header(header::ACCESS_CONTROL_REQUEST_METHOD, "GET")
        .header(header::ACCESS_CONTROL_REQUEST_HEADERS, "if-none-match")
        .body(Body::empty())
        .unwrap();
    let preflight = app.send(preflight).await;
    assert!(preflight.status.is_success());
    assert_eq!(preflight.header("access-control-allow-headers"), "if-none-match,accept-language");
    assert_eq!(app.get_with("/ru/", &[("origin", "https://example.org")]).await.header("access-control-allow-origin"), "");
}

/// Checks a value against a schema of the description as far as types, required members and references go.
fn fits(value: &serde_json::Value, schema: &serde_json::Value, document: &serde_json::Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap_or_else(|| panic!("{at}: {reference} leads nowhere"));
        return fits(value, target, document, at);
    }
    if let Some(all) = schema["allOf"].as_array() {
        all.iter().for_each(|part| fits(value, part, document, at));
        return;
    }
    if let Some(any) = schema["oneOf"].as_array() {
        if value.is_null() {
            assert!(any.iter().any(|part| part["type"] == "null"), "{at} may not be null");
        } else {
            any.iter().filter(|part| part["type"] != "null").for_each(|part| fits(value, part, document, at));
        }
        return;
    }
    let kind = match value {
        serde_json::Value::Null => "null",
        serde_json::Value::Bool(_) => "boolean",
        serde_json::Value::Number(_) => "integer",
        serde_json::Value::String(_) => "string",
        serde_json::Value::Array(_) => "array",
        serde_json::Value::Object(_) => "object",
    };
    let types = &schema["type"];
    let is_allowed = types == kind || types.as_array().is_some_and(|types| types.iter().any(|own| own == kind));
    assert!(is_allowed, "{at} is {kind}, described as {types}");
    if let Some(values) = schema["enum"].as_array() {
        assert!(values.contains(value), "{at}: {value} is not among {values:?}");
    }
    if let Some(items) = value.as_array() {
        items.iter().enumerate().for_each(|(index, item)| fits(item, &schema["items"], document, &format!("{at}/{index}")));
    }
    if let Some(members) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten() {
            assert!(members.contains_key(name.as_str().unwrap()), "{at}: {name} is missing");
        }
        for (name, member) in members {
            // A map has members of any name and of one kind.
            let described = match &schema["properties"][name] {
                serde_json::Value::Null => &schema["additionalProperties"],
                own => own,
            };
            assert!(!described.is_null(), "{at}/{name} is not described");
            fits(member, described, document, &format!("{at}/{name}"));
        }
    }
}

#[tokio::test]
async fn the_description_is_openapi_3_1_and_true() {
    let app = TestApp::seeded().await;
    let answer = app.get("/api/v1/openapi.json").await;
    let document = answer.json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let id = app.get("/api/v1/organizations?limit=1").await.json()["organizations"][0]["id"].as_str().unwrap().to_owned();
    for (path, operation) in document["paths"].as_object().unwrap() {
        let described = &operation["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        assert!(!described.is_null(), "{path}");
        let answer = app.get(&format!("{}?limit=100", path.replace("{id}", &id))).await;
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        fits(&answer.json(), described, &document, path);
    }
    let problem = app.get("/api/v1/organizations?limit=0").await.json();
    fits(&problem, &document["components"]["schemas"]["ProblemDetails"], &document, "problem");
}
