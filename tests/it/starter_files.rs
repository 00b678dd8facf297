//! The files of the starter directory, as far as a program can see: their schema, telephones, addresses, words, sources.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files() -> Vec<(String, Value)> {
    let mut files: Vec<(String, Value)> = fs::read_dir(data("organizations"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), read(&path)))
        .collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files
}

/// Every record and update, with the file in which it stands.
fn records() -> Vec<(String, Value)> {
    let all = files().into_iter().flat_map(|(name, file)| {
        let of = |key: &str| file[key].as_array().cloned().unwrap_or_default();
        [of("organizations"), of("updates")].concat().into_iter().map(move |record| (name.clone(), record))
    });
    all.collect()
}

fn array<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(record: &'a Value, key: &str) -> &'a str {
    record[key].as_str().unwrap_or_default()
}

/// Every text below a value, with the key that it stands under.
fn texts<'a>(key: &'a str, value: &'a Value, found: &mut Vec<(&'a str, &'a str)>) {
    match value {
        Value::String(text) => found.push((key, text)),
        Value::Array(values) => values.iter().for_each(|value| texts(key, value, found)),
        Value::Object(entries) => entries.iter().for_each(|(key, value)| texts(key, value, found)),
        _ => {}
    }
}

#[test]
fn the_files_are_as_their_schema_says_and_it_refuses_what_is_not() {
    let schema = read(&data("schema/organizations.schema.json"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let files = files();
    assert!(files.len() >= 7);
    for (name, file) in &files {
        let errors: Vec<String> =
            validator.iter_errors(file).map(|error| format!("{name}{}: {error}", error.instance_path())).take(5).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    let (_, good) = files.iter().find(|(name, _)| name == "eurasia.json").unwrap();
    let spoilt = |spoil: &dyn Fn(&mut Value)| {
        let mut file = good.clone();
        spoil(&mut file["organizations"][0]);
        !validator.is_valid(&file)
    };
    assert!(spoilt(&|record| record["sources"] = Value::Array(Vec::new())), "a record without a source");
    assert!(spoilt(&|record| record["needs"] = serde_json::json!(["happiness"])), "a need that does not exist");
    assert!(spoilt(&|record| record["street"] = "Main Street 1".into()), "a field that does not exist");
    assert!(spoilt(&|record| record["phones"] = serde_json::json!([{"number": "12345", "type": "voice", "source": 0}])), "no E.164");
}

#[test]
fn sources_relations_and_slugs_lead_somewhere() {
    let records = records();
    let mut slugs = BTreeSet::new();
    for (file, record) in records.iter().filter(|(file, _)| file != "paper-updates.json") {
        assert!(slugs.insert(text(record, "slug")), "{file}: {} stands twice", text(record, "slug"));
    }
    for (file, record) in &records {
        let slug = text(record, "slug");
        assert!(slugs.contains(slug), "{file}: an update of {slug}, which is in no file");
        let count = array(record, "sources").len() as u64;
        let pointers = ["other_names", "websites", "phones", "contacts", "legal_notices", "relations", "notes"];
        let of_entries = pointers.iter().flat_map(|key| array(record, key)).filter_map(|entry| entry["source"].as_u64());
        let of_fields = record["field_sources"].as_object().into_iter().flat_map(|fields| fields.values());
        let of_fields = of_fields.flat_map(|numbers| numbers.as_array().unwrap()).filter_map(Value::as_u64);
        for number in of_entries.chain(of_fields) {
            assert!(number < count, "{file}: {slug} points to source {number} of {count}");
        }
        let mut told = BTreeSet::new();
        for relation in array(record, "relations") {
            let target = text(relation, "target");
            assert!(target.is_empty() || slugs.contains(target), "{file}: {slug} is related to {target}, which is in no file");
            assert_ne!(target, slug, "{file}: related to itself");
            let other = format!("{} {target}{}", text(relation, "type"), text(relation, "target_text"));
            assert!(told.insert(other.clone()), "{file}: {slug} tells twice: {other}");
        }
    }
}

/// A number must be a possible one of a country of the record; else a note says from where it works.
#[test]
fn telephones_parse_and_belong_to_the_country() {
    let (mut count, mut impossible) = (0, Vec::new());
    for (file, record) in records() {
        let slug = text(&record, "slug");
        let countries: BTreeSet<&str> = array(&record, "countries").iter().filter_map(Value::as_str).collect();
        for phone in array(&record, "phones") {
            let Some(number) = phone["number"].as_str() else { continue };
            let parsed = phonenumber::parse(None, number).unwrap_or_else(|error| panic!("{file}: {slug}: {number}: {error}"));
            // Free numbers of countries that share a code are unknown to the library as numbers of either.
            let kind = parsed.number_type(&phonenumber::metadata::DATABASE);
            if !phonenumber::is_valid(&parsed) && !number.starts_with("+7800") {
                impossible.push(format!("{file}: {slug}: {number} {kind:?}"));
            }
            let regions: Vec<String> = phonenumber::metadata::DATABASE
                .by_code(&parsed.country().code())
                .unwrap_or_default()
                .iter()
                .map(|region| region.id().to_owned())
                .collect();
            let is_own = regions.iter().any(|region| countries.contains(region.as_str()));
            assert!(is_own || countries.is_empty() || phone["note"].is_string(), "{file}: {slug}: {number} is of {regions:?}");
            count += 1;
        }
    }
    assert!(impossible.is_empty(), "no numbers that exist: {impossible:#?}");
    assert!(count >= 100, "{count}");
}

#[test]
fn addresses_are_addresses_and_mail_goes_to_roles() {
    for (file, record) in records() {
        let slug = text(&record, "slug");
        let urls = array(&record, "websites").iter().chain(array(&record, "sources")).filter_map(|entry| entry["url"].as_str());
        for url in urls {
            let parsed = url::Url::parse(url).unwrap_or_else(|error| panic!("{file}: {slug}: {url}: {error}"));
            assert!(matches!(parsed.scheme(), "http" | "https") && parsed.has_host(), "{file}: {slug}: {url}");
            assert!(parsed.username().is_empty() && parsed.password().is_none(), "{file}: {slug}: {url}");
        }
        for contact in array(&record, "contacts").iter().filter(|contact| contact["type"] == "email") {
            let address = text(contact, "value");
            let (mailbox, domain) = address.split_once('@').unwrap_or_else(|| panic!("{file}: {slug}: {address}"));
            assert!(domain.contains('.') && address.parse::<lettre::Address>().is_ok(), "{file}: {slug}: {address}");
            // first.last@ is a person.
            let words: Vec<&str> = mailbox.split('.').filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 2).collect();
            let is_role = words.len() < 2 || words.iter().any(|word| ["info", "office", "contact", "help"].contains(word));
            assert!(is_role, "{file}: {slug}: {address} looks like a person's");
        }
    }
}

/// Words that promise or judge, and what would give a shelter away.
#[test]
fn words_are_plain_and_no_street_is_named() {
    const PROMISES: [&str; 7] = ["trusted", "guaranteed", "vulnerable", "beneficiar", "illegal migrant", "illegal immigrant", "best in"];
    const STREETS: [&str; 8] = [" street ", " str. ", " ul. ", "улица", " ул. ", "straße ", "rue de ", "calle "];
    for (file, record) in records() {
        let slug = text(&record, "slug");
        let mut found = Vec::new();
        for (key, value) in record.as_object().unwrap().iter().filter(|(key, _)| !["sources", "publications"].contains(&key.as_str())) {
            texts(key, value, &mut found);
        }
        for (key, words) in found {
            let lower = format!(" {} ", words.to_lowercase());
            let is_ours = ["description", "served", "cautions", "note", "text"].contains(&key) && file != "paper.json";
            let promise = PROMISES.iter().find(|word| is_ours && lower.contains(*word));
            assert!(promise.is_none(), "{file}: {slug}: {key}: {words}");
            let has_number = words.chars().any(|character| character.is_ascii_digit());
            let street = STREETS.iter().find(|street| has_number && lower.contains(*street));
            assert!(street.is_none() || key == "url", "{file}: {slug}: {key}: {words}");
        }
        let sentences = text(&record, "description").matches(". ").count() + 1;
        assert!(sentences <= 4, "{file}: {slug}: {sentences} sentences");
    }
}

/// What a source of the last three years does not show is not known.
#[test]
fn active_rests_on_a_source_of_the_last_three_years() {
    for (file, record) in records().into_iter().filter(|(file, _)| file != "paper.json") {
        if text(&record, "status") == "active" {
            let newest = array(&record, "sources").iter().map(|source| text(source, "as_of")).max().unwrap_or_default();
            // A year or month alone may still be within them.
            let limit: String = "2023-11-23".chars().take(newest.len()).collect();
            assert!(newest >= limit.as_str() && !newest.is_empty(), "{file}: {} rests on {newest:?}", text(&record, "slug"));
        }
    }
}

/// Every description stands in the language of the organization's own name too.
#[test]
fn descriptions_are_in_english_and_in_the_organizations_language() {
    let mut translations: BTreeMap<String, Value> = BTreeMap::new();
    for entry in fs::read_dir(data("translations")).unwrap() {
        let path = entry.unwrap().path();
        translations.insert(path.file_stem().unwrap().to_str().unwrap().to_owned(), read(&path));
    }
    for (file, record) in records().into_iter().filter(|(file, _)| !file.starts_with("paper")) {
        let own = text(&record["name"], "language");
        if own != "en" {
            let description = text(&record, "description");
            assert!(
                translations.get(own).is_some_and(|memory| memory[description].is_string()),
                "{file}: {}: no description in {own}",
                text(&record, "slug")
            );
        }
    }
    let mut all = Vec::new();
    let records = records();
    records.iter().for_each(|(_, record)| texts("", record, &mut all));
    let known: BTreeSet<&str> = all.into_iter().map(|(_, text)| text).collect();
    for (language, memory) in &translations {
        let stale: Vec<&String> = memory.as_object().unwrap().keys().filter(|english| !known.contains(english.as_str())).collect();
        assert!(stale.is_empty(), "{language}: translations of nothing: {stale:?}");
    }
}

/// The tables of `data/README.md`, counted.
fn counts() -> String {
    let records: Vec<Value> = records().into_iter().filter(|(file, _)| file != "paper-updates.json").map(|(_, record)| record).collect();
    let mut text = format!(
        "{} organizations, {} of them with a telephone ({} numbers), {} with a web address.\n",
        records.len(),
        records.iter().filter(|record| !array(record, "phones").is_empty()).count(),
        records.iter().map(|record| array(record, "phones").len()).sum::<usize>(),
        records.iter().filter(|record| !array(record, "websites").is_empty()).count(),
    );
    let table = |heading: &str, of: &dyn Fn(&Value) -> Vec<String>| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        records
            .iter()
            .flat_map(|record| of(record).into_iter().collect::<BTreeSet<_>>())
            .for_each(|key| *counts.entry(key).or_default() += 1);
        let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let entries: Vec<String> = counts.iter().map(|(key, count)| format!("{key} {count}")).collect();
        format!("\n**By {heading}:** {}\n", entries.join(", "))
    };
    let list = |record: &Value, key: &str| array(record, key).iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    text += &table("country", &|record| list(record, "countries"));
    text += &table("kind", &|record| vec![text_of(record, "kind")]);
    text += &table("language in which people are served", &|record| {
        let of_phones = array(record, "phones").iter().flat_map(|phone| list(phone, "languages"));
        list(record, "languages").into_iter().chain(of_phones).collect()
    });
    text += &table("need", &|record| list(record, "needs"));
    let taxonomy = read(&data("taxonomy.json"));
    let all_needs = array(&taxonomy, "needs").iter().filter(|need| need["parent"].is_string()).map(|need| text_of(need, "slug"));
    let met: BTreeSet<String> = records.iter().flat_map(|record| list(record, "needs")).collect();
    let missing: Vec<String> = all_needs.filter(|need| !met.contains(need)).collect();
    text += &format!("\n**Needs that nobody meets:** {}\n", if missing.is_empty() { "none".to_owned() } else { missing.join(", ") });
    let countries = read(&data("names/countries.json"));
    let there: BTreeSet<String> = records.iter().flat_map(|record| list(record, "countries")).collect();
    let without: Vec<&String> = countries.as_object().unwrap().keys().filter(|code| code.len() == 2 && !there.contains(*code)).collect();
    text += &format!(
        "\n**Countries without a listing of their own ({}):** {}\n",
        without.len(),
        without.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(" ")
    );
    text
}

fn text_of(record: &Value, key: &str) -> String {
    text(record, key).to_owned()
}

/// `WRITE_REPORT=1 cargo test --test it counts` writes them anew.
#[test]
fn the_counts_in_the_readme_are_true() {
    const BEGIN: &str = "<!-- counts: begin -->\n";
    const END: &str = "<!-- counts: end -->";
    let path = data("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (there, after) = rest.split_once(END).unwrap();
    let counted = counts();
    if std::env::var_os("WRITE_REPORT").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{counted}{END}{after}")).unwrap();
    } else {
        assert_eq!(there, counted, "WRITE_REPORT=1 cargo test --test it counts");
    }
}
