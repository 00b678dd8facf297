//! Every sentence in every language: no key missing, none unused, no variable forgotten, nothing left in English.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use hamroh::i18n::{Lang, sources};

/// Key → variables, of all messages of a language.
fn messages(lang: Lang) -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut messages = BTreeMap::new();
    for (name, source) in sources(lang) {
        let mut key = None;
        for line in source.lines() {
            let starts_message = line.starts_with(|letter: char| letter.is_ascii_lowercase()) && line.contains(" =");
            if starts_message {
                let (own, text) = line.split_once(" =").unwrap();
                assert!(messages.insert(own.to_owned(), (BTreeSet::new(), text.trim().to_owned())).is_none(), "{name}: {own} stands twice");
                key = Some(own.to_owned());
            } else if line.is_empty() || line.starts_with('#') {
                key = None;
            }
            if let Some(key) = &key {
                let entry: &mut (BTreeSet<String>, String) = messages.get_mut(key).unwrap();
                if !starts_message {
                    entry.1.push_str(line.trim());
                }
                let variables = line
                    .match_indices("{ $")
                    .map(|(at, _)| line[at + 3..].chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect());
                entry.0.extend(variables.collect::<Vec<String>>());
            }
        }
    }
    messages
}

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn collect(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                collect(&path, ending, found);
            } else if path.extension().is_some_and(|own| own == ending) {
                found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), ending, &mut found);
    found
}

/// Keys that stand in a source as whole quoted words and begin as our keys do.
fn quoted_keys(source: &str, english: &BTreeSet<String>) -> BTreeSet<String> {
    source.split('"').skip(1).step_by(2).filter(|word| english.contains(*word)).map(str::to_owned).collect()
}

/// Keys that templates and handlers ask for by `t`, `t1` or `t2`.
fn asked_keys(source: &str) -> BTreeSet<String> {
    let calls = [".t(\"", ".t1(\"", ".t2(\""];
    calls
        .iter()
        .flat_map(|call| source.match_indices(call).map(|(at, _)| source[at + call.len()..].split('"').next().unwrap().to_owned()))
        .collect()
}

/// The keys of closed vocabularies, as their declarations make them: the prefix and each value.
fn vocabulary_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, source) in files("src", "rs") {
        for declaration in source.split("vocabulary! {\n").skip(1) {
            let declaration = declaration.split("\n}\n").next().unwrap();
            let head = declaration.lines().find(|line| line.ends_with('{')).unwrap();
            let Some(prefix) = head.split('"').nth(1) else { continue };
            let values = declaration.lines().filter_map(|line| line.split_once(" = \"")).map(|(_, value)| value.split('"').next().unwrap());
            keys.extend(values.map(|value| format!("{prefix}-{value}")));
        }
    }
    keys
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages(Lang::EN);
    for lang in Lang::all() {
        let own = messages(lang);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let surplus: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{lang}: missing {missing:?}, surplus {surplus:?}");
        for (key, (variables, _)) in &english {
            assert_eq!(&own[key].0, variables, "{lang}: the variables of {key}");
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    // Names and marks that are the same everywhere.
    let same = [
        "site-name",
        "search-words",
        "listing-language-mode",
        "phone-type-whatsapp",
        "phone-type-telegram",
        "phone-type-viber",
        "phone-type-imo",
        "contact-type-telegram",
        "contact-type-whatsapp",
        "contact-type-viber",
    ];
    let english = messages(Lang::EN);
    for lang in Lang::all().filter(|lang| *lang != Lang::EN) {
        let left: Vec<_> = messages(lang)
            .into_iter()
            .filter(|(key, (_, text))| !same.contains(&key.as_str()) && english[key].1 == *text && text.len() > 6)
            .map(|(key, _)| key)
            .collect();
        // A word can be the same in two languages (“Contact” in French): few are, and no sentence.
        let sentences: Vec<_> = left.iter().filter(|key| english[*key].1.contains(' ')).collect();
        assert!(sentences.is_empty() && left.len() <= 6, "{lang}: still English: {left:?}");
    }
}

#[test]
fn every_key_asked_for_exists_and_every_key_is_asked_for() {
    let english: BTreeSet<String> = messages(Lang::EN).into_keys().collect();
    let mut used = vocabulary_keys();
    let missing: Vec<_> = used.iter().filter(|key| !english.contains(*key)).cloned().collect();
    assert!(missing.is_empty(), "values without a name: {missing:?}");
    for (name, source) in files("src", "rs").into_iter().chain(files("templates", "html")) {
        let asked = asked_keys(&source);
        let missing: Vec<_> = asked.iter().filter(|key| !english.contains(*key)).collect();
        assert!(missing.is_empty(), "{name} asks for {missing:?}");
        used.extend(asked);
        used.extend(quoted_keys(&source, &english));
    }
    let unused: Vec<_> = english.difference(&used).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn numbers_choose_the_plural_form_and_get_their_separators() {
    let words = hamroh::i18n::Words::load().unwrap();
    let text = |lang: &str, count: u64| words.text(lang.parse().unwrap(), "organizations-count", &[("count", hamroh::i18n::number(count))]);
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(text("en", 1)), "1 organization");
    assert_eq!(plain(text("en", 12_345)), "12,345 organizations");
    let forms: BTreeSet<String> =
        [1, 3, 5].into_iter().map(|count| plain(text("ru", count)).trim_start_matches(char::is_numeric).to_owned()).collect();
    assert_eq!(forms.len(), 3, "Russian has three forms here: {forms:?}");
    assert_eq!(plain(text("ru", 21)).trim_start_matches(char::is_numeric), plain(text("ru", 1)).trim_start_matches(char::is_numeric));
}

#[test]
fn dates_are_gregorian_with_digits_that_stand_on_a_telephone() {
    let words = hamroh::i18n::Words::load().unwrap();
    for lang in Lang::all() {
        let date = words.formats(lang).date("2026-03-03".parse().unwrap());
        assert!(date.contains("2026"), "{lang}: {date}");
        assert_eq!(words.formats(lang).date("2019".parse().unwrap()), "2019");
        assert!(words.formats(lang).date("2004-09".parse().unwrap()).contains("2004"), "{lang}");
    }
}

#[test]
fn days_of_the_week_have_names_in_every_language() {
    use jiff::civil::Weekday;
    let words = hamroh::i18n::Words::load().unwrap();
    let names = |lang| {
        let formats = words.formats(lang);
        Weekday::Monday.cycle_forward().take(7).map(|weekday| formats.weekday(weekday)).collect::<Vec<_>>()
    };
    let english = names(Lang::EN);
    assert_eq!((english[0].as_str(), english[6].as_str()), ("Monday", "Sunday"));
    for lang in Lang::all().filter(|lang| *lang != Lang::EN) {
        let own: BTreeSet<String> = names(lang).into_iter().collect();
        assert!(own.len() == 7 && own.iter().all(|name| !english.contains(name) && name.chars().count() > 3), "{lang}: {own:?}");
    }
}
