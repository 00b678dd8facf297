//! What is too much, unreadable or said twice is refused before it reaches anything (I1, I2, I3, I5, I6).

use axum::{
    Router,
    body::Body,
    http::{Request, header},
    routing::post,
};
use hamroh::{
    error::AppError,
    state::AppState,
    web::{Form, FromParams, Json, Params},
};

use super::{HOST, answer, exchange, status_of};
use crate::harness::{Answer, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

struct Name(String);

impl FromParams for Name {
    fn from_params(params: &Params) -> Result<Self, AppError> {
        Ok(Self(params.one("name")?.unwrap_or_default().to_owned()))
    }
}

#[derive(serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
struct Thing {
    count: u8,
    #[serde(default)]
    name: String,
    #[serde(default)]
    parts: Vec<Thing>,
    #[serde(default)]
    words: std::collections::BTreeMap<String, u8>,
}

fn echo() -> Router<AppState> {
    Router::new()
        .route("/en/form", post(async |Form(Name(name)): Form<Name>| name))
        .route("/api/v1/thing", post(async |Json(thing): Json<Thing>| Json(thing)))
}

async fn sent(app: &TestApp, path: &str, media_type: &str, body: impl Into<Body>) -> Answer {
    let request = Request::post(path).header(header::HOST, HOST).header(header::CONTENT_TYPE, media_type);
    answer(&app.with_routes(echo()), request.body(body.into()).unwrap()).await
}

async fn status(app: &TestApp, path: &str, media_type: &str, body: impl Into<Body>) -> u16 {
    sent(app, path, media_type, body).await.status.as_u16()
}

#[tokio::test]
async fn i1_an_address_has_8_kb_and_a_value_200_characters() {
    let app = TestApp::seeded().await;
    let get = async |path: String| app.get(&path).await.status.as_u16();
    let of_length = |length: usize| format!("/en/{}", "a".repeat(length - 4));
    assert_eq!((get(of_length(8 * 1024)).await, get(of_length(8 * 1024 + 1)).await), (404, 414));
    for path in ["/en/search", "/api/v1/organizations"] {
        let with = |letter: &str, count: usize| format!("{path}?q={}", letter.repeat(count));
        assert_eq!((get(with("a", 200)).await, get(with("a", 201)).await), (200, 422), "{path}");
        // Characters, not bytes: Tajik has as much room as English.
        assert_eq!((get(with("%D3%A3", 200)).await, get(with("%D3%A3", 201)).await), (200, 422), "{path}");
        let many = |count: usize| format!("{path}?{}", vec!["need=work"; count].join("&"));
        assert_eq!((get(many(200)).await, get(many(201)).await), (200, 400), "{path}");
    }
}

#[tokio::test]
async fn i1_a_form_has_64_kb_and_json_256() {
    let app = TestApp::start().await;
    assert_eq!(sent(&app, "/en/form", FORM, "name=%D0%B6").await.body, "ж");
    let form = |length: usize| format!("name=x{}", "&".repeat(length - 6));
    assert_eq!(status(&app, "/en/form", FORM, form(64 * 1024)).await, 200);
    assert_eq!(status(&app, "/en/form", FORM, form(64 * 1024 + 1)).await, 413);
    let json = |length: usize| format!("{{\"count\":1}}{}", " ".repeat(length - 11));
    assert_eq!(status(&app, "/api/v1/thing", JSON, json(256 * 1024)).await, 200);
    assert_eq!(status(&app, "/api/v1/thing", JSON, json(256 * 1024 + 1)).await, 413);
    // Without a length said beforehand too.
    let pieces = futures_util::stream::iter((0..40).map(|_| Ok::<_, std::io::Error>(vec![b' '; 8 * 1024])));
    assert_eq!(status(&app, "/api/v1/thing", JSON, Body::from_stream(pieces)).await, 413);
}

#[tokio::test]
async fn i1_the_head_of_a_request_has_100_headers_and_64_kb() {
    let app = TestApp::start().await;
    let (address, server) = app.serve().await;
    let ask = async |path: &str, headers: String| {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n");
        status_of(&exchange(address, request.as_bytes()).await)
    };
    let many = |count: usize| (0..count).map(|number| format!("X-{number}: 1\r\n")).collect::<String>();
    assert_eq!((ask("/en/", many(98)).await, ask("/en/", many(99)).await), (200, 431));
    let long = |length: usize| format!("X-Long: {}\r\n", "a".repeat(length));
    assert_eq!((ask("/en/", long(60 * 1024)).await, ask("/en/", long(66 * 1024)).await), (200, 431));
    assert_eq!(ask(&format!("/{}", "a".repeat(9 * 1024)), String::new()).await, 414);
    assert!([414, 431].contains(&ask(&format!("/{}", "a".repeat(70 * 1024)), String::new()).await));
    server.abort();
}

/// Each begins an escape that is no text, or is a character that only deceives.
const NO_TEXT: &[&str] = &[
    "%FF",
    "%C3%28",
    "%ED%A0%80",
    "%F5%80%80%80",
    "%C0%AF",
    "%00",
    "%01",
    "%07",
    "%08",
    "%0B",
    "%1B",
    "%7F",
    "%C2%85",
    "%E2%80%AA",
    "%E2%80%AE",
    "%E2%81%A6",
    "%E2%81%A9",
    "%EF%BF%BF",
];

#[tokio::test]
async fn i2_what_is_no_text_is_refused_before_it_reaches_anything() {
    let app = TestApp::seeded().await;
    for bad in NO_TEXT {
        let names = ["q", "need", "place", "lang", "kind", "cost", "listed", "sort", "page", "cursor", "limit", "whatever"];
        let queries = names.iter().flat_map(|name| [format!("/en/search?{name}=a{bad}"), format!("/api/v1/organizations?{name}=a{bad}")]);
        let paths = [
            "/en/organizations/a",
            "/en/needs/",
            "/en/places/",
            "/en/places/ru/",
            "/en/places/ru/mow/",
            "/o/",
            "/n/",
            "/assets/",
            "/api/v1/organizations/",
            "/",
            "/en/",
        ];
        for path in queries.chain(paths.iter().map(|path| format!("{path}{bad}"))).chain([format!("/en/search?{bad}=a")]) {
            assert_eq!(app.get(&path).await.status.as_u16(), 400, "{path}");
        }
        assert_eq!(status(&app, "/en/form", FORM, format!("name=a{bad}")).await, 400, "{bad}");
    }
    // Marks of direction that Arabic and Persian text needs, a soft hyphen and lines are fine.
    for good in ["%E2%80%8E", "%E2%80%8F", "%E2%80%8C", "%E2%80%8D", "%C2%AD", "%0A", "%0D%0A", "%09", "%F0%9F%8F%A0"] {
        assert_eq!(app.get(&format!("/en/search?q=a{good}")).await.status.as_u16(), 200, "{good}");
        assert_eq!(status(&app, "/en/form", FORM, format!("name=a{good}")).await, 200, "{good}");
    }
}

#[tokio::test]
async fn i2_json_hides_nothing_behind_escapes() {
    let app = TestApp::start().await;
    let thing = async |json: &str| status(&app, "/api/v1/thing", JSON, json.to_owned()).await;
    for bad in ["\\u0000", "\\u0007", "\\u202E", "\\u2066", "\\uFFFF", "\u{202E}", "\\ud800", "\\u001b[2J"] {
        for json in [
            format!("{{\"count\":1,\"name\":\"a{bad}\"}}"),
            format!("{{\"count\":1,\"parts\":[{{\"count\":1,\"name\":\"{bad}\"}}]}}"),
            format!("{{\"count\":1,\"words\":{{\"{bad}\":1}}}}"),
        ] {
            assert_eq!(thing(&json).await, 400, "{json}");
        }
    }
    assert_eq!(status(&app, "/api/v1/thing", JSON, b"{\"count\":1,\"name\":\"\xFF\"}".to_vec()).await, 400);
    assert_eq!(status(&app, "/api/v1/thing", JSON, b"\x00".to_vec()).await, 400);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(thing(&deep).await, 400);
    let good = sent(&app, "/api/v1/thing", JSON, "{\"count\":1,\"name\":\"a\\u200f\\n\\ud83c\\udfe0\"}").await;
    assert_eq!(good.json()["name"], "a\u{200f}\n\u{1F3E0}");
}

#[tokio::test]
async fn i3_pages_limits_and_cursors_have_bounds() {
    let app = TestApp::seeded().await;
    let out_of_range =
        ["0", "-1", "+1", "1.5", "1e3", "x", "0x10", "18446744073709551616", "340282366920938463463374607431768211456", "%D9%A1"];
    // A page that a list does not have is not there; a number that no list may have is a mistake.
    for (path, name, most, at_most) in [("/en/search", "page", 1000, 404), ("/api/v1/organizations", "limit", 100, 200)] {
        for (value, expected) in [(1, 200), (most, at_most), (most + 1, 400)] {
            assert_eq!(app.get(&format!("{path}?{name}={value}")).await.status.as_u16(), expected, "{name}={value}");
        }
        for value in out_of_range.iter().filter(|value| !value.starts_with('+')) {
            assert_eq!(app.get(&format!("{path}?{name}={value}")).await.status.as_u16(), 400, "{name}={value}");
        }
    }
    for cursor in ["x", "1", "00000000-0000-0000-0000-00000000000", "..", "'%20or%201=1"] {
        assert_eq!(app.get(&format!("/api/v1/organizations?cursor={cursor}")).await.status.as_u16(), 400, "{cursor}");
    }
}

#[tokio::test]
async fn i4_json_errors_point_to_the_member() {
    let app = TestApp::start().await;
    for (json, status, pointer) in [
        ("{\"count\": 300}", 422, "/count"),
        ("{\"count\": \"3\"}", 422, "/count"),
        ("{\"count\": 3, \"more\": 1}", 422, "/more"),
        ("{\"count\": 3, \"a/b~c\": 1}", 422, "/a~1b~0c"),
        ("{\"count\": 3, \"parts\": [{\"count\": 1}, {\"count\": -1}]}", 422, "/parts/1/count"),
        ("{\"count\": 3, \"words\": {\"a/b\": 300}}", 422, "/words/a~1b"),
        ("{}", 422, ""),
        ("[]", 422, ""),
        ("{\"count\": 3, \"name\": \"\\u0000\"}", 400, "/name"),
        ("{", 400, ""),
        ("", 400, ""),
        ("{\"count\": 3} more", 400, ""),
        ("{\"count\": NaN}", 400, ""),
        ("count=3", 400, ""),
    ] {
        let answer = sent(&app, "/api/v1/thing", JSON, json).await;
        let problem = answer.json();
        assert_eq!((answer.status.as_u16(), &problem["errors"][0]["pointer"]), (status, &serde_json::json!(pointer)), "{json}: {problem}");
        assert_ne!(problem["errors"][0]["detail"], "", "{json}");
        assert!(!answer.body.contains("invalid type") && !answer.body.contains("line 1"), "{json}");
    }
}

#[tokio::test]
async fn i5_other_types_and_encodings_are_415() {
    let app = TestApp::start().await;
    for good in [
        FORM,
        "Application/X-WWW-Form-Urlencoded",
        "application/x-www-form-urlencoded; charset=utf-8",
        "application/x-www-form-urlencoded;charset=UTF-8",
    ] {
        assert_eq!(status(&app, "/en/form", good, "name=x").await, 200, "{good}");
    }
    for bad in [
        "text/plain",
        "multipart/form-data; boundary=x",
        JSON,
        "application/x-www-form-urlencoded; charset=koi8-r",
        "application/x-www-form-urlencodedx",
        "",
    ] {
        assert_eq!(status(&app, "/en/form", bad, "name=x").await, 415, "{bad}");
    }
    for bad in [FORM, "text/json", "application/xml", "text/xml", "application/json; charset=utf-16", "application/jsonp", ""] {
        assert_eq!(status(&app, "/api/v1/thing", bad, "{\"count\":1}").await, 415, "{bad}");
    }
    let without = Request::post("/api/v1/thing").header(header::HOST, HOST).body(Body::from("{\"count\":1}")).unwrap();
    assert_eq!(answer(&app.with_routes(echo()), without).await.status.as_u16(), 415);
    for encoding in ["gzip", "br", "deflate", "zstd", "identity"] {
        assert_eq!(app.get_with("/en/", &[("content-encoding", encoding)]).await.status.as_u16(), 415, "{encoding}");
        let packed = Request::post("/en/form").header(header::HOST, HOST).header(header::CONTENT_TYPE, FORM);
        let packed = packed.header(header::CONTENT_ENCODING, encoding).body(Body::from("name=x")).unwrap();
        assert_eq!(answer(&app.with_routes(echo()), packed).await.status.as_u16(), 415, "{encoding}");
    }
}

#[tokio::test]
async fn i6_a_parameter_that_means_one_thing_stands_once() {
    let app = TestApp::seeded().await;
    for (path, name, value) in [
        ("/en/search", "q", "a"),
        ("/en/search", "page", "1"),
        ("/en/search", "sort", "name"),
        ("/en/search", "listed", "all"),
        ("/api/v1/organizations", "q", "a"),
        ("/api/v1/organizations", "listed", "all"),
        ("/api/v1/organizations", "limit", "5"),
        ("/api/v1/organizations", "cursor", "00000000-0000-0000-0000-000000000000"),
        ("/api/v1/needs", "listed", "all"),
        ("/api/v1/places", "q", "a"),
    ] {
        assert_eq!(app.get(&format!("{path}?{name}={value}")).await.status.as_u16(), 200, "{path} {name}");
        assert_eq!(app.get(&format!("{path}?{name}={value}&{name}={value}")).await.status.as_u16(), 400, "{path} {name}");
    }
    assert_eq!(status(&app, "/en/form", FORM, "name=x&name=y").await, 400);
    assert_eq!(status(&app, "/en/form", FORM, "name=x&%6Eame=y").await, 400);
    assert_eq!(status(&app, "/api/v1/thing", JSON, "{\"count\":1,\"count\":2}").await, 422);
    // Those that are alternatives may stand as often as one likes.
    assert_eq!(app.get("/en/search?need=work&need=legal-advice&need=work").await.status.as_u16(), 200);
}
