//! What an organization's page said before, version by version, and what was different.
//!
//! The versions lie in Postgres and hold what was never public, so each goes through the same projection as today's
//! record. That is not enough: a place can have been public once and be hidden since. Of telephones, contacts, web
//! addresses and places, an old version therefore shows only what today's page shows, and no words of any version are
//! shown that hold the address of a place that is not public today.

use std::{collections::HashSet, time::Duration};

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::time::timeout;

use super::pages::{ShowPage, open};
use crate::{
    directory::{Current, PublicOrganization, project},
    error::{AppError, Result},
    i18n::Translations,
    organizations::{
        Organization, Visibility,
        db::{Version, load_versions},
    },
    state::AppState,
    web::{Page, Path, Shell, page::unkept},
};

/// The most versions on one page.
const MOST: i64 = 100;

/// How long Postgres may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// The shortest address that words are searched for; a shorter one, such as a number, stands in too many of them.
const SHORTEST: usize = 4;

/// The page of the versions.
#[derive(Template)]
#[template(path = "listings/history.html")]
pub struct HistoryPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The page of the organization.
    pub listing: ShowPage<'a>,
    /// The versions, the newest first; nothing while they cannot be read.
    pub versions: Option<Vec<Shown>>,
}

/// A version, as it is shown.
#[derive(Debug)]
pub struct Shown {
    /// The day on which it became public.
    pub date: String,
    /// Who made it, in words.
    pub author: String,
    /// What it changed.
    pub changes: Vec<Change>,
    /// What there is to say where no change is shown.
    pub remark: Option<String>,
}

/// What is different in one part of the page.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// The part, in words.
    pub part: String,
    /// What the version before said and this one does not.
    pub removed: Vec<String>,
    /// What this one says and the version before did not.
    pub added: Vec<String>,
}

/// What a version says in one part of the page, line by line.
type Fact = (&'static str, Vec<String>);

/// What a version says.
type Facts = Vec<Fact>;

/// The parts of which an old version shows only what is public today.
const GUARDED: [&str; 2] = ["listing-contact", "listing-places"];

/// `/{lang}/organizations/{slug}/history`
pub(super) async fn show(
    shell: Shell,
    State(state): State<AppState>,
    Current(directory): Current,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response> {
    let listing = match open(shell.clone(), &directory, &slug, "/history")? {
        Ok(listing) => listing,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let versions = if shell.away_since.is_some() { None } else { read(&state, &listing).await? };
    let versions = versions.map(|versions| shown(&versions, &listing));
    let is_away = versions.is_none();
    let mut response = unkept(Page(HistoryPage { versions, listing, shell }).into_response());
    if is_away {
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    }
    Ok(response)
}

/// The versions; nothing when Postgres does not answer now.
async fn read(state: &AppState, listing: &ShowPage<'_>) -> Result<Option<Vec<Version>>> {
    match timeout(PATIENCE, load_versions(&state.pool, listing.organization.id, MOST)).await {
        Err(_) => Ok(None),
        Ok(Ok(versions)) => Ok(Some(versions)),
        Ok(Err(error)) => match AppError::from(error) {
            AppError::Unavailable(_) => Ok(None),
            other => Err(other),
        },
    }
}

fn shown(versions: &[Version], listing: &ShowPage<'_>) -> Vec<Shown> {
    let guard = Guard::new(versions, listing);
    let facts: Vec<Option<(PublicOrganization, Facts)>> = versions
        .iter()
        .map(|version| {
            let public = project(version.document.as_ref()?);
            let facts = guard.keep(facts(&public, listing));
            Some((public, facts))
        })
        .collect();
    let mut shown = Vec::new();
    for (position, version) in versions.iter().enumerate() {
        let is_oldest = position + 1 == versions.len();
        let older = facts.get(position + 1).and_then(Option::as_ref);
        let (changes, remark) = match (&facts[position], older) {
            (None, _) => (Vec::new(), Some("history-unreadable")),
            (Some(_), None) if is_oldest => (Vec::new(), Some(if version.number == 1 { "history-first" } else { "history-older" })),
            (Some(_), None) => (Vec::new(), Some("history-after-unreadable")),
            // What is not public is not told of, not even that it changed.
            (Some((public, _)), Some((older, _))) if public == older => continue,
            (Some((_, facts)), Some((_, older))) => {
                let changes = differences(older, facts, &listing.shell);
                let remark = changes.is_empty().then_some("history-small");
                (changes, remark)
            }
        };
        shown.push(Shown {
            date: listing.shell.day(&version.published_at),
            author: listing.shell.t(author_key(&version.author_role)),
            changes,
            remark: remark.map(|key| listing.shell.t(key)),
        });
    }
    shown
}

fn author_key(role: &str) -> &'static str {
    match role {
        "staff" => "history-by-organization",
        "moderator" | "admin" => "history-by-us",
        _ => "history-by-program",
    }
}

/// What may be shown of old versions.
struct Guard {
    /// Lines of today's page, in the parts that are guarded.
    public: HashSet<String>,
    /// Addresses of places that are not public today, in small letters.
    secrets: Vec<String>,
}

impl Guard {
    fn new(versions: &[Version], listing: &ShowPage<'_>) -> Self {
        let today = facts(listing.organization, listing);
        let public = today.into_iter().filter(|(part, _)| GUARDED.contains(part)).flat_map(|(_, lines)| lines).collect();
        let open: HashSet<&str> = listing.organization.locations.iter().filter_map(|location| location.address_1.as_deref()).collect();
        let secrets = versions.iter().filter_map(|version| version.document.as_ref()).flat_map(addresses);
        let secrets = secrets.filter(|address| address.chars().count() >= SHORTEST && !open.contains(address));
        Self { public, secrets: secrets.map(str::to_lowercase).collect() }
    }

    fn keep(&self, facts: Facts) -> Facts {
        let is_secret = |line: &String| self.secrets.iter().any(|secret| line.to_lowercase().contains(secret));
        let is_shown = |part: &str, line: &String| (!GUARDED.contains(&part) || self.public.contains(line)) && !is_secret(line);
        facts.into_iter().map(|(part, lines)| (part, lines.into_iter().filter(|line| is_shown(part, line)).collect())).collect()
    }
}

/// Every address that a version knows, hidden or not.
fn addresses(organization: &Organization) -> impl Iterator<Item = &str> {
    organization.locations.iter().flat_map(|location| {
        let second = location.address_2.as_deref().filter(|_| location.visibility != Visibility::Public);
        location.address_1.as_deref().into_iter().chain(second)
    })
}

/// What is in one list and not in the other.
fn differences(older: &[Fact], newer: &[Fact], shell: &Shell) -> Vec<Change> {
    let without = |lines: &[String], others: &[String]| lines.iter().filter(|line| !others.contains(line)).cloned().collect::<Vec<_>>();
    let parts = older.iter().zip(newer);
    let change =
        |((part, old), (_, new)): (&Fact, &Fact)| Change { part: shell.t(part), removed: without(old, new), added: without(new, old) };
    parts.map(change).filter(|change| !change.removed.is_empty() || !change.added.is_empty()).collect()
}

/// What the page says of an organization, as lines in the language of the page. The parts are always the same.
fn facts(organization: &PublicOrganization, listing: &ShowPage<'_>) -> Facts {
    let shell = &listing.shell;
    let taxonomy = listing.directory.taxonomy();
    let said = |texts: &Translations| shell.choose(texts).map(|text| text.body.to_owned());
    let all = |texts: &[Translations]| texts.iter().filter_map(said).collect::<Vec<String>>();
    let one = |texts: &Translations| said(texts).into_iter().collect::<Vec<String>>();
    let dated = |text: String, date: Option<String>| date.map_or_else(|| text.clone(), |date| format!("{text} ({date})"));
    let needs = organization.needs().into_iter().filter_map(|slug| taxonomy.need(slug)).map(|need| shell.say(&need.name).to_owned());
    let languages = organization
        .languages()
        .into_iter()
        .map(|(code, mode)| shell.t2("listing-language-mode", "language", listing.language(code).to_owned(), "mode", shell.t(mode.key())));
    let checks = organization.checks.iter().map(|check| dated(shell.t(check.method.key()), Some(shell.date(&check.checked_on.into()))));
    let notices = organization.legal_notices.iter().map(|notice| {
        let country = listing.country(&notice.country);
        dated(format!("{} · {country}", shell.t(notice.kind.key())), notice.date.map(|date| shell.date(&date)))
    });
    let members = organization.membership_count.map(|count| shell.number(&usize::try_from(count).unwrap_or_default()));
    vec![
        ("history-name", [one(&organization.name), all(&organization.alternate_names), all(&organization.former_names)].concat()),
        ("history-kind", taxonomy.kind(&organization.kind).map(|kind| shell.say(&kind.name).to_owned()).into_iter().collect()),
        ("listing-status", vec![dated(shell.t(organization.status.key()), organization.status_as_of.map(|date| shell.date(&date)))]),
        ("trust-cost", {
            let notes = organization.services.iter().filter_map(|service| said(&service.cost_note));
            [shell.t(organization.cost().key())].into_iter().chain(notes).collect()
        }),
        ("trust-checked-label", checks.collect()),
        ("listing-caution", all(&organization.cautions)),
        ("history-notices", notices.collect()),
        ("listing-needs", needs.collect()),
        ("listing-languages", languages.collect()),
        ("listing-for-whom", [vec![shell.t(listing.direct_help_key_of(organization.direct_help))], all(&organization.served)].concat()),
        ("listing-not-for", all(&organization.not_served)),
        ("listing-bring", [all(&organization.documents), one(&organization.first_visit)].concat()),
        ("listing-contact", contacts(organization, shell)),
        ("listing-places", places(organization, listing)),
        ("listing-about", one(&organization.description)),
        ("listing-founded", organization.founded.map(|date| shell.date(&date)).into_iter().collect()),
        ("listing-members", members.into_iter().collect()),
    ]
}

fn contacts(organization: &PublicOrganization, shell: &Shell) -> Vec<String> {
    let phones = organization.phones.iter().map(|phone| format!("{}: {}", shell.t(phone.kind.key()), phone.formatted));
    let contacts = organization.contacts.iter().map(|contact| format!("{}: {}", shell.t(contact.kind.key()), contact.value));
    phones.chain(contacts).chain(organization.websites.iter().map(|website| website.url.clone())).collect()
}

fn places(organization: &PublicOrganization, listing: &ShowPage<'_>) -> Vec<String> {
    let areas = organization.places.iter().map(|place| listing.place(place));
    let locations = organization.locations.iter().map(|location| {
        let lines = [&location.address_1, &location.address_2, &location.postal_code].into_iter().flatten().cloned();
        let hours = location.opening_hours.as_ref().map(|hours| listing.shell.hours(hours));
        lines.chain([listing.place(&location.place)]).chain(hours).collect::<Vec<_>>().join(", ")
    });
    areas.chain(locations).collect()
}
