//! The house stands: imports point down. The table is `ARCHITECTURE.md`'s picture, from the ground up.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Modules by storey, the lowest first. A module imports from its own storey's left or from lower storeys.
const STOREYS: &[&[&str]] = &[
    &["vocabulary"],
    &["partial_date", "opening_hours", "ids", "clock", "config", "error"],
    &["i18n"],
    &["db", "jobs", "mail", "state"],
    &["web"],
    &["taxonomy"],
    &["places"],
    &["organizations"],
    &["imports", "directory"],
    &["search"],
    &["listings", "browse"],
    &["pages"],
    &["routes"],
    &["app"],
    &["cli"],
];

fn position(module: &str) -> Option<(usize, usize)> {
    STOREYS.iter().enumerate().find_map(|(storey, modules)| Some((storey, modules.iter().position(|own| *own == module)?)))
}

/// May a file of `from` import `to`?
fn points_down(from: &str, to: &str) -> bool {
    let (Some(from), Some(to)) = (position(from), position(to)) else { return false };
    to.0 < from.0 || (to.0 == from.0 && to.1 <= from.1)
}

/// Lines of a file that import upwards, with the modules that they name.
fn upward(module: &str, source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut inside_braces = false;
    for (number, line) in source.lines().enumerate() {
        let trimmed = line.trim();
        let mut names: Vec<String> = Vec::new();
        if inside_braces {
            // Entries of `use crate::{ … }`: the first word of each line at the first level.
            if trimmed.starts_with("};") {
                inside_braces = false;
            } else if line.starts_with("    ") && !line.starts_with("     ") {
                names.extend(trimmed.split(',').filter_map(first_word));
            }
        } else if trimmed == "use crate::{" || trimmed == "pub use crate::{" {
            inside_braces = true;
        }
        names.extend(
            trimmed
                .match_indices("crate::")
                .filter(|(at, _)| !trimmed[..*at].ends_with('$'))
                .filter_map(|(at, _)| first_word(&trimmed[at + 7..])),
        );
        if let Some(list) = trimmed.strip_prefix("use crate::{").filter(|list| list.ends_with("};")) {
            names.extend(list.trim_end_matches("};").split(", ").filter_map(first_word));
        }
        let upward = names.into_iter().filter(|name| position(name).is_some() && !points_down(module, name));
        found.extend(upward.map(|name| (number + 1, name)));
    }
    found
}

fn first_word(text: &str) -> Option<String> {
    let word: String = text.trim().chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
    (!word.is_empty()).then_some(word)
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, files)
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path)
        }
    }
}

#[test]
fn nothing_imports_upwards() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    let mut offences = Vec::new();
    for file in files {
        let relative = file.strip_prefix(&source).unwrap();
        let module = relative.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        assert!(position(&module).is_some(), "{module} has no place in the house: give it a storey here and in ARCHITECTURE.md");
        let text = fs::read_to_string(&file).unwrap();
        offences.extend(
            upward(&module, &text).into_iter().map(|(line, name)| format!("src/{}:{line} imports {name} from above", relative.display())),
        );
    }
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

#[test]
fn an_upward_import_is_found_in_every_way_of_writing_it() {
    assert_eq!(upward("web", "use crate::search::find;"), [(1, "search".to_owned())]);
    assert_eq!(upward("web", "use crate::{\n    error::AppError,\n    search::{\n        deep,\n    },\n};"), [(3, "search".to_owned())]);
    assert_eq!(upward("web", "use crate::{error::Result, search};"), [(1, "search".to_owned())]);
    assert_eq!(upward("web", "let x = crate::directory::fold::fold(text);"), [(1, "directory".to_owned())]);
    assert_eq!(upward("search", "use crate::{directory::Directory, web::Shell};"), []);
    assert_eq!(upward("browse", "use crate::listings::api;"), []);
    assert_eq!(upward("listings", "use crate::browse::api;"), [(1, "browse".to_owned())]);
}
