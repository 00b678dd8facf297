//! Walks through the public site as a robot would.

use std::collections::{BTreeMap, BTreeSet};

use crate::harness::{Answer, TestApp};

/// Lists of results have no end, so only so many of them are read, in all languages together.
const SEARCHES: usize = 120;

/// The addresses that a page or a piece of data names.
fn links(body: &str) -> Vec<String> {
    let attributes = ["href=\"", "src=\"", "action=\""].into_iter().flat_map(|attribute| body.split(attribute).skip(1));
    attributes.filter_map(|rest| rest.split('"').next()).map(|link| link.replace("&amp;", "&").replace("&#38;", "&")).collect()
}

/// Everything that is linked, from the front pages of `langs` and the API on, with its answer.
pub async fn crawl(app: &TestApp, langs: &[&str]) -> Vec<(String, Answer)> {
    let mut waiting: Vec<String> = langs.iter().map(|lang| format!("/{lang}/")).collect();
    let machines = ["/", "/robots.txt", "/.well-known/security.txt", "/livez", "/readyz", "/nothing", "/leave"];
    let data = ["organizations?limit=100", "organizations?limit=10", "needs", "places", "openapi.json", "nothing"];
    waiting.extend(machines.map(str::to_owned));
    waiting.extend(data.map(|path| format!("/api/v1/{path}")));
    waiting.extend(langs.iter().map(|lang| format!("/{lang}/search?listed=all&page=2")));
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut searches: BTreeMap<String, usize> = BTreeMap::new();
    let mut answers = Vec::new();
    while let Some(address) = waiting.pop() {
        let answer = app.get_patiently(&address).await;
        let is_list = address.contains("/search?");
        for link in links(&answer.body).into_iter().filter(|link| !is_list && link.starts_with('/')) {
            let first = link.split('/').nth(1).unwrap_or_default().to_owned();
            let is_wanted = langs.contains(&first.as_str()) || ["api", "assets", "o", "n"].contains(&first.as_str());
            if !is_wanted || seen.contains(&link) {
                continue;
            }
            if link.contains("/search?") {
                let read = searches.entry(first).or_default();
                if *read >= SEARCHES / langs.len() {
                    continue;
                }
                *read += 1;
            }
            seen.insert(link.clone());
            waiting.push(link);
        }
        if address.starts_with("/api/v1/organizations?") {
            let list = answer.json();
            let ids = list["organizations"].as_array().unwrap().iter().map(|organization| organization["id"].as_str().unwrap().to_owned());
            let mut further: Vec<String> = ids.flat_map(|id| [format!("/api/v1/organizations/{id}"), format!("/o/{id}")]).collect();
            further.extend(list["next"].as_str().map(|next| format!("/api/v1/organizations?limit=10&cursor={next}")));
            waiting.extend(further.into_iter().filter(|address| seen.insert(address.clone())));
        }
        answers.push((address, answer));
    }
    answers
}
