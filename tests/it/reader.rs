//! The reader of queries takes whatever anybody types: no panic, a bounded answer, and the same one each time.

use hamroh::{directory::Directory, search::understand};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseError, TestError, TestRunner},
};

use crate::harness::TestApp;

/// The longest text that is tried, in characters; a parameter may be as long.
const LONGEST: usize = 200;

/// How many readings of needs, kinds and names there are at most.
const MOST: usize = 5;

/// How many texts of each sort are tried.
const CASES: u32 = 200;

fn read(directory: &Directory, text: &str) -> Result<(), TestCaseError> {
    let understood = understand(directory, text);
    let words = text.split_whitespace().count().max(text.chars().count());
    for length in [understood.needs.len(), understood.kinds.len(), understood.organizations.len()] {
        prop_assert!(length <= MOST, "{understood:?}");
    }
    for length in [understood.places.len(), understood.languages.len()] {
        prop_assert!(length <= words, "more than there are letters: {understood:?}");
    }
    prop_assert!(understood.needs.iter().all(|(slug, score)| directory.taxonomy().need(slug).is_some() && score.is_finite()));
    prop_assert!(understood.kinds.iter().all(|(slug, score)| directory.taxonomy().kind(slug).is_some() && score.is_finite()));
    prop_assert!(understood.languages.iter().all(|code| directory.taxonomy().language(code).is_some()));
    prop_assert!(understood.organizations.iter().all(|id| directory.get(*id).is_some()));
    prop_assert!((0.0..=1.001).contains(&understood.coverage), "{}", understood.coverage);
    prop_assert_eq!(understand(directory, text), understood);
    Ok(())
}

fn try_all(directory: &Directory, texts: impl Strategy<Value = String>) {
    let mut runner = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() });
    match runner.run(&texts, |text| read(directory, &text)) {
        Ok(()) => {}
        Err(TestError::Fail(reason, text)) => panic!("{text:?}: {reason}"),
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn any_text_is_read_without_a_panic_and_into_a_bounded_answer() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    directory.prepare_words();
    // All that there is in Unicode; and nothing but the letters and signs in which people write.
    let anything = prop::collection::vec(any::<char>(), 0..=LONGEST).prop_map(|letters| letters.into_iter().collect::<String>());
    try_all(&directory, anything);
    try_all(&directory, "[\\p{Latin}\\p{Cyrillic}\\p{Arabic}\\p{Han}\\p{Nd} .,'ʻ+@/-]{0,200}");
}

#[tokio::test]
async fn words_that_mean_something_are_read_in_any_order_and_with_any_slip() {
    let app = TestApp::seeded().await;
    let directory = app.directory.current();
    directory.prepare_words();
    let needs = directory.taxonomy().needs().iter().flat_map(|need| need.phrases.iter().map(|(_, words)| words.clone()));
    let places = directory.places().cities().iter().flat_map(|city| city.name.0.iter().map(|name| name.body.clone()));
    let known: Vec<String> = needs.step_by(97).chain(places.step_by(11)).collect();
    assert!(known.len() > 200, "{}", known.len());
    let slip = (prop::sample::select(known), any::<prop::sample::Index>(), any::<char>()).prop_map(|(words, at, letter)| {
        let mut letters: Vec<char> = words.chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter;
        letters.into_iter().collect::<String>()
    });
    let several = prop::collection::vec(slip, 1..6).prop_map(|parts| parts.join(" ").chars().take(LONGEST).collect::<String>());
    try_all(&directory, several);
}
