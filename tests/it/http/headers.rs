//! The headers of every answer, by their exact values (H1, H2, H3, H12).

use super::every_answer;
use hamroh::imports::starter::Extent;

use crate::harness::{Options, TestApp};

const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
const DATA_POLICY: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

async fn secure() -> TestApp {
    let flags = ["--base-url=https://hamroh.example", "--security-contact=mailto:security@hamroh.example"];
    TestApp::with(Options { seeded: Some(Extent::OnlyPaper), flags: flags.map(str::to_owned).to_vec() }).await
}

#[tokio::test]
async fn h1_every_page_says_what_it_may_load_and_data_may_load_nothing() {
    let app = secure().await;
    let answers = every_answer(&app, "hamroh.example").await;
    assert!(answers.len() > 150, "{}", answers.len());
    for (name, answer) in &answers {
        let policy = answer.header("content-security-policy");
        match answer.header("content-type").split(';').next().unwrap() {
            "text/html" => assert_eq!(policy, PAGE_POLICY, "{name}"),
            "" => assert!([PAGE_POLICY, DATA_POLICY].contains(&policy), "{name}: {policy}"),
            _ => assert_eq!(policy, DATA_POLICY, "{name}"),
        }
        assert_eq!(answer.headers.get_all("content-security-policy").iter().count(), 1, "{name}");
    }
}

/// A 304 replaces the headers of what the browser has kept, so it must not say anything else.
#[tokio::test]
async fn h1_h2_a_304_and_a_head_say_the_same_as_the_whole_answer() {
    let app = secure().await;
    let answers = every_answer(&app, "hamroh.example").await;
    let mut compared = 0;
    for (name, other) in answers.iter().filter(|(name, other)| other.status.as_u16() == 304 || name.starts_with("HEAD ")) {
        let path = name.split(' ').nth(1).unwrap();
        let (_, whole) = answers.iter().find(|(name, _)| name == &format!("GET {path} []")).unwrap();
        assert!(other.body.is_empty(), "{name}");
        let mut expected = whole.headers.clone();
        expected.remove("content-length");
        let mut said = other.headers.clone();
        said.remove("content-length");
        if other.status.as_u16() == 304 {
            expected.remove("content-type");
            assert!(!said.contains_key("content-type"), "{name}");
        }
        assert_eq!(said, expected, "{name}");
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
}

#[tokio::test]
async fn h2_every_answer_carries_the_other_headers_too() {
    let app = secure().await;
    for (name, answer) in every_answer(&app, "hamroh.example").await {
        let is_data = name.contains(" /api/");
        for (header, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", if is_data { "cross-origin" } else { "same-origin" }),
            ("permissions-policy", "geolocation=(), camera=(), microphone=(), browsing-topics=()"),
            ("strict-transport-security", "max-age=63072000; includeSubDomains"),
        ] {
            let values: Vec<_> = answer.headers.get_all(header).iter().collect();
            assert_eq!(values, [value], "{name}: {header}");
        }
    }
}

/// On a developer's machine it would shut out every other server at localhost.
#[tokio::test]
async fn h2_hsts_is_sent_over_https_alone() {
    let app = TestApp::seeded().await;
    for (name, answer) in every_answer(&app, super::HOST).await {
        assert_eq!(answer.header("strict-transport-security"), "", "{name}");
    }
}

#[tokio::test]
async fn h3_every_type_says_its_charset() {
    let app = secure().await;
    for (name, answer) in every_answer(&app, "hamroh.example").await {
        let media_type = answer.header("content-type");
        assert!(media_type.ends_with("; charset=utf-8") || (media_type.is_empty() && answer.body.is_empty()), "{name}: {media_type}");
        if answer.header("content-encoding").is_empty() {
            assert!(!answer.body.contains('\u{FFFD}'), "{name} is not UTF-8");
        }
    }
}

#[tokio::test]
async fn h12_nothing_says_what_we_are_made_of() {
    let app = secure().await;
    for (name, answer) in every_answer(&app, "hamroh.example").await {
        for header in ["server", "x-powered-by", "via", "x-request-id"] {
            assert_eq!(answer.header(header), "", "{name}");
        }
        let body = answer.body.to_ascii_lowercase();
        let words: Vec<&str> = body.split(|letter: char| !letter.is_alphanumeric() && letter != '.').collect();
        for word in ["axum", "hyper", "rust", "tower", "tokio", "postgres", "postgresql", env!("CARGO_PKG_VERSION")] {
            assert!(!words.contains(&word), "{name} tells of {word}");
        }
    }
}
