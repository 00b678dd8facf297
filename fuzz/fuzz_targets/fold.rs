//! Folding: never panics, folds what is folded to itself, and never makes much of little.

#![no_main]

use hamroh::directory::fold::{fold, words};
use libfuzzer_sys::fuzz_target;

/// No character becomes more bytes than this one, the longest of all compatibility forms, and its spaces.
const MOST_BYTES_PER_BYTE: usize = 18;

fuzz_target!(|text: &str| {
    let once = fold(text);
    assert_eq!(fold(&once), once, "folded twice it is something else");
    assert!(once.len() <= text.len() * MOST_BYTES_PER_BYTE + 1, "{} bytes became {}", text.len(), once.len());
    assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "), "{once:?}");
    assert_eq!(words(text).join(" "), once, "words and fold disagree");
});
