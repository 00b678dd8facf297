//! Gives the binary an id of what it was built from, for ETags: two builds of the same files agree, a change of any
//! code, template or message changes it.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

fn main() {
    let mut files = Vec::new();
    for folder in ["src", "templates", "locales", "static", "migrations", "data"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(Path::new(folder), &mut files);
    }
    files.sort();
    let mut hash = DefaultHasher::new();
    for file in files {
        file.to_string_lossy().hash(&mut hash);
        fs::read(&file).unwrap_or_default().hash(&mut hash);
    }
    // Not named HAMROH_…: cargo hands it to the running program too, which would refuse it as an unknown setting.
    println!("cargo::rustc-env=SOURCES_ID={:016x}", hash.finish());
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}
