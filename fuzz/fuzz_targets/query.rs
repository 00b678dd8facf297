//! What anybody can send to a search: parameters, the filter that is read from them, and what is understood of their
//! words, on the starter directory.

#![no_main]

use std::sync::{Arc, LazyLock};

use hamroh::{
    cli::load_starter,
    clock::Clock,
    db::{Database, MIGRATOR},
    directory::{Directory, Refresher},
    imports::starter::Extent,
    search::{Filter, Listed, understand},
    web::Params,
};
use libfuzzer_sys::fuzz_target;
use local_postgres::{Cluster, Settings};

/// The most that is ever understood of each kind: five readings, and for places and names some more.
const MOST: usize = 50;

/// Read once out of a throwaway database, which is gone before the first input.
static DIRECTORY: LazyLock<Arc<Directory>> = LazyLock::new(|| {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let cluster = Cluster::start(Settings::throwaway("hamroh-fuzz")).await.expect("PostgreSQL");
        let name = cluster.database_from_template(&MIGRATOR).await.expect("a database");
        let owner = cluster.connect_options(&name);
        load_starter(&Database::of(owner.clone()), Extent::All).await.expect("the starter directory");
        let refresher = Refresher::start(owner, Clock::system()).await.expect("a directory");
        let directory = refresher.handle().current();
        drop(refresher);
        cluster.leave().await.expect("the database stops");
        directory.prepare_words();
        directory
    })
});

fuzz_target!(init: { LazyLock::force(&DIRECTORY); }, |data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let directory = &*DIRECTORY;
    let Ok(params) = Params::parse(text) else { return };
    let Ok(filter) = Filter::read(&params, directory, Listed::Help) else { return };
    let address = filter.query(0);
    let params = Params::parse(address.trim_start_matches('?')).ok();
    let again = params.and_then(|params| Filter::read(&params, directory, Listed::Help).ok());
    assert_eq!(again.map(|filter| filter.query(0)), Some(address), "the address of a filter leads to another one");
    if let Some(words) = &filter.q {
        let understood = understand(directory, words);
        let lists = [understood.needs.len(), understood.kinds.len(), understood.places.len(), understood.languages.len()];
        assert!(lists.iter().all(|length| *length <= MOST), "{words:?}: {understood:?}");
        assert!(understood.needs.iter().chain(&understood.kinds).all(|(_, score)| score.is_finite()), "{understood:?}");
        assert!((0.0..=1.001).contains(&understood.coverage), "{understood:?}");
        assert!(understood.corrected.as_ref().is_none_or(|other| other.len() <= words.len() * 8 + 8), "{understood:?}");
    }
});
