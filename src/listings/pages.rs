//! The page of an organization, in the order in which a person needs its parts.

use askama::Template;
use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{history, is_written_in, print, services, share::Share};
use crate::{
    directory::{
        Current, Directory, Found, PublicOrganization,
        index::PlaceCode,
        public::{PublicLegalNotice, PublicRelation, PublicService, PublicSource},
    },
    error::{AppError, Result},
    i18n::{Chosen, Lang, Translations},
    ids::{OrganizationId, SourceId},
    organizations::{DirectHelp, LegalNoticeKind, RelationType, ServiceStatus, Status, WebsiteType},
    partial_date::PartialDate,
    places::Place,
    search::card::{checked_in_words, places_in_words},
    state::AppState,
    taxonomy::Need,
    web::{Page, Path, Shell, shell::LanguageLink},
};

/// `/{lang}/organizations/{slug}` with what hangs on it, and `/o/{id}`
pub fn pages() -> Router<AppState> {
    Router::new()
        .route("/{lang}/organizations/{slug}", get(show))
        .route("/{lang}/organizations/{slug}/history", get(history::show))
        .route("/{lang}/organizations/{slug}/print", get(print::show))
        .route("/{lang}/organizations/{slug}/services/{id}", get(services::show))
        .route("/o/{id}", get(permanent))
}

/// The page of an organization.
#[derive(Template)]
#[template(path = "listings/show.html")]
pub struct ShowPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The organization.
    pub organization: &'a PublicOrganization,
    /// Everything around it.
    pub directory: &'a Directory,
    /// Its name in the page's language.
    pub name: Chosen<'a>,
    /// Its names in other languages and writings.
    pub other_names: Vec<Chosen<'a>>,
    /// Its kind, in words.
    pub kind: String,
    /// The line about checks.
    pub checked: String,
    /// What it helps with.
    pub needs: Vec<&'a Need>,
    /// Its places, each with its page.
    pub places: Vec<(String, String)>,
    /// Their names alone.
    pub place_names: Vec<String>,
    /// Its communities, in words.
    pub communities: Vec<String>,
    /// How to pass it on.
    pub share: Option<Share>,
}

/// The page of an organization that is gone.
#[derive(Template)]
#[template(path = "listings/gone.html")]
pub struct GonePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// What took its place.
    pub successor: Option<&'a PublicOrganization>,
}

impl ShowPage<'_> {
    /// A text for the reader of this page.
    pub fn text<'t>(&self, texts: &'t Translations) -> Option<Chosen<'t>> {
        texts.choose(self.shell.lang)
    }

    /// Texts for the reader of this page.
    pub fn texts<'t>(&self, texts: &'t [Translations]) -> Vec<Chosen<'t>> {
        texts.iter().filter_map(|text| text.choose(self.shell.lang)).collect()
    }

    /// Whether search engines may show the page: it is written in its language.
    pub fn is_indexed(&self) -> bool {
        is_written_in(self.organization, self.shell.lang)
    }

    /// The same page in the languages that it is written in, itself included.
    pub fn sisters(&self) -> Vec<LanguageLink> {
        self.shell.languages().into_iter().filter(|link| is_written_in(self.organization, link.lang)).collect()
    }

    /// Whether no source of ours prints this name.
    pub fn is_unsourced(&self, name: &Chosen<'_>) -> bool {
        self.organization.unsourced_names.iter().any(|unsourced| unsourced == name.body)
    }

    /// A language in words.
    pub fn language<'t>(&'t self, code: &'t str) -> &'t str {
        self.directory.taxonomy().language(code).map_or(code, |language| language.name.text(self.shell.lang))
    }

    /// A country in words.
    pub fn country<'t>(&'t self, code: &'t str) -> &'t str {
        self.directory.places().country(code).map_or(code, |country| country.name.text(self.shell.lang))
    }

    /// A place in words.
    pub fn place(&self, place: &Place) -> String {
        self.directory.places().name(place, self.shell.lang)
    }

    /// Whether people may be sent here: not when it is closed.
    pub fn is_open(&self) -> bool {
        !self.organization.is_closed()
    }

    /// Whether the status is one that the top of the page must say.
    pub fn has_banner(&self) -> bool {
        matches!(self.organization.status, Status::Closed | Status::Merged | Status::TemporarilyClosed | Status::Restricted)
    }

    /// What the top of the page says of the status.
    pub fn status_sentence(&self) -> String {
        let shell = &self.shell;
        match (self.organization.status, &self.organization.closed, &self.organization.status_as_of) {
            (Status::Closed, Some(date), _) => shell.t1("listing-status-closed-on", "date", shell.date(date)),
            (Status::Closed, None, _) => shell.t("listing-status-closed"),
            (Status::Merged, _, _) => shell.t("listing-status-merged"),
            (Status::TemporarilyClosed, _, _) => shell.t("listing-status-temporarily-closed"),
            (_, _, Some(date)) => shell.t1("listing-status-restricted", "date", shell.date(date)),
            (_, _, None) => shell.t(self.organization.status.key()),
        }
    }

    /// The date of the status, where the sentence about it does not say one.
    pub fn banner_date(&self) -> Option<PartialDate> {
        let says_it = self.organization.closed.is_some() || self.organization.status == Status::Restricted;
        self.organization.status_as_of.filter(|_| !says_it)
    }

    /// What came after it.
    pub fn successors(&self) -> Vec<&PublicRelation> {
        self.organization.relations.iter().filter(|relation| relation.kind == RelationType::SucceededBy).collect()
    }

    /// Whether it is a state or city office, which some people want to avoid.
    pub fn is_government(&self) -> bool {
        matches!(self.organization.kind.as_str(), "government-body" | "ombudsman" | "consulate")
    }

    /// The sentence on whether it takes the cases of single people.
    pub fn direct_help_key(&self) -> &'static str {
        self.direct_help_key_of(self.organization.direct_help)
    }

    /// The same for any answer.
    pub fn direct_help_key_of(&self, direct_help: DirectHelp) -> &'static str {
        match direct_help {
            DirectHelp::Yes => "listing-direct-help-yes",
            DirectHelp::Limited => "listing-direct-help-limited",
            DirectHelp::No => "listing-direct-help-no",
            DirectHelp::Unknown => "listing-direct-help-unknown",
        }
    }

    /// A source's title with its year.
    pub fn title_of(&self, source: &PublicSource) -> String {
        match source.published {
            Some(published) => format!("{} ({})", source.title, self.shell.date(&published)),
            None => source.title.clone(),
        }
    }

    /// How many members it has, in words.
    pub fn members(&self) -> Option<String> {
        let count = self.shell.number(&usize::try_from(self.organization.membership_count?).unwrap_or_default());
        let date = self.organization.membership_as_of.map_or_else(|| self.shell.t("unknown"), |date| self.shell.date(&date));
        let key = if self.organization.membership_approximate { "listing-members-about" } else { "listing-members-count" };
        Some(self.shell.t2(key, "count", count, "date", date))
    }

    /// Services that say more than which needs they meet.
    pub fn services_in_detail(&self) -> Vec<&PublicService> {
        let says_more = |service: &&PublicService| {
            !service.name.is_empty()
                || !service.description.is_empty()
                || !service.eligibility.is_empty()
                || !service.documents.is_empty()
                || !service.safety.is_empty()
        };
        self.organization.services.iter().filter(says_more).collect()
    }

    /// Its services that are not over, each with its address and what it is called.
    pub fn services(&self) -> Vec<(String, String)> {
        let page = |service: &PublicService| self.shell.href(&format!("/organizations/{}/services/{}", self.organization.slug, service.id));
        let open = self.organization.services.iter().filter(|service| service.status != ServiceStatus::Closed);
        open.map(|service| (page(service), services::title(service, self.directory, &self.shell))).collect()
    }

    /// Languages in words.
    pub fn languages(&self, codes: &[String]) -> String {
        self.shell.list(&codes.iter().map(|code| self.language(code)).collect::<Vec<_>>())
    }

    /// The numbers of the sources that stand behind a field, counted from 1.
    pub fn cited(&self, field: &str) -> Vec<usize> {
        self.organization.field_sources.get(field).into_iter().flatten().map(|position| position + 1).collect()
    }

    /// A source with its number.
    pub fn source_of(&self, id: &Option<SourceId>) -> Option<(&PublicSource, usize)> {
        let id = id.as_ref()?;
        Some((self.organization.source(id)?, self.organization.source_number(id)?))
    }

    /// What a declaration can mean for a reader in that country, where a law says so.
    pub fn law_key(&self, notice: &PublicLegalNotice) -> Option<&'static str> {
        match (notice.country.as_str(), notice.kind) {
            ("RU", LegalNoticeKind::ForeignAgent) => Some("listing-law-foreign-agent-ru"),
            ("RU", LegalNoticeKind::Undesirable) => Some("listing-law-undesirable-ru"),
            ("RU", LegalNoticeKind::Extremist) => Some("listing-law-extremist-ru"),
            _ => None,
        }
    }

    /// Where a record of the starter directory comes from, in words.
    pub fn origin(&self) -> String {
        let is_papers = self.organization.sources.iter().any(|source| source.is_paper);
        match self.organization.information_from {
            Some(date) if is_papers => {
                let others = self.organization.sources.iter().filter(|source| !source.is_paper);
                match others.filter_map(|source| source.published).max() {
                    Some(newest) => {
                        self.shell.t2("trust-from-paper-and-web", "date", self.shell.date(&date), "newest", self.shell.date(&newest))
                    }
                    None => self.shell.t1("trust-from-paper", "date", self.shell.date(&date)),
                }
            }
            Some(date) => self.shell.t1("trust-from-web", "date", self.shell.date(&date)),
            None => self.shell.t("trust-from-web-undated"),
        }
    }

    /// A web address that a person has opened may be a link; any other is text.
    pub fn home(&self) -> Option<&str> {
        let home = self.organization.websites.iter().find(|website| website.kind == WebsiteType::Home && website.checked_at.is_some())?;
        Some(&home.url)
    }
}

async fn show(shell: Shell, Current(directory): Current, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    Ok(match open(shell, &directory, &slug, "")? {
        Ok(page) => Page(page).into_response(),
        Err(elsewhere) => elsewhere,
    })
}

/// The page of the organization with this slug, or the answer that says where it is now or that it is gone. `below` is
/// what follows the slug in the address of a page that hangs on it.
pub(super) fn open<'a>(shell: Shell, directory: &'a Directory, slug: &str, below: &str) -> Result<Result<ShowPage<'a>, Response>> {
    match directory.find_by_slug(slug) {
        Found::Here(organization) => Ok(Ok(page(shell, directory, organization)?)),
        Found::Moved(organization) => Ok(Err(moved(&shell.href(&format!("/organizations/{}{below}", organization.slug))))),
        Found::Gone(successor) => {
            let mut response = Page(GonePage { successor: successor.map(AsRef::as_ref), shell }).into_response();
            *response.status_mut() = StatusCode::GONE;
            Ok(Err(response))
        }
        Found::Nothing => Err(AppError::NotFound),
    }
}

/// The permanent address leads to the page in the reader's language.
async fn permanent(Current(directory): Current, Path(id): Path<String>, headers: axum::http::HeaderMap) -> Result<Response> {
    let id: OrganizationId = id.parse().map_err(|_| AppError::NotFound)?;
    let accept_language = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let lang = Lang::negotiate(accept_language);
    match directory.find_by_id(id) {
        Found::Here(organization) | Found::Moved(organization) => {
            let location = format!("/{lang}/organizations/{}", organization.slug);
            let headers = [(header::VARY, HeaderValue::from_static("accept-language")), (header::LOCATION, location_header(&location))];
            Ok((StatusCode::FOUND, headers).into_response())
        }
        Found::Gone(_) => Err(AppError::Gone),
        Found::Nothing => Err(AppError::NotFound),
    }
}

fn moved(location: &str) -> Response {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location_header(location))]).into_response()
}

/// Slugs are plain ASCII by a constraint of the database, so this cannot fail; the front page is a harmless answer.
fn location_header(location: &str) -> HeaderValue {
    HeaderValue::from_str(location).unwrap_or(HeaderValue::from_static("/"))
}

fn page<'a>(shell: Shell, directory: &'a Directory, organization: &'a PublicOrganization) -> Result<ShowPage<'a>> {
    let taxonomy = directory.taxonomy();
    let name = organization.name.choose(shell.lang).ok_or(AppError::NotFound)?;
    let every_name = [&organization.name].into_iter().chain(&organization.alternate_names).chain([&organization.acronym]);
    let mut other_names: Vec<Chosen<'_>> = Vec::new();
    for translation in every_name.flat_map(|names| &names.0) {
        let chosen = Chosen {
            body: &translation.body,
            language: &translation.language,
            dir: crate::i18n::direction_of(&translation.language),
            is_foreign: translation.language != shell.lang.code(),
            is_machine: false,
        };
        if chosen.body != name.body && !other_names.iter().any(|other| other.body == chosen.body) {
            other_names.push(chosen);
        }
    }
    let place_page = |place: &Place| {
        let city = place.city_id.and_then(|id| directory.places().city(id)).map(|city| city.slug.clone());
        let code = PlaceCode { country: place.country.clone(), region: place.region.clone(), city };
        (directory.places().name(place, shell.lang), shell.href(&code.path()))
    };
    let community = |code: &String| {
        let community = taxonomy.community(code)?;
        let country = community.country.as_deref().and_then(|country| directory.places().country(country));
        Some(country.map_or(&community.name, |country| &country.name).text(shell.lang).to_owned())
    };
    Ok(ShowPage {
        name,
        other_names,
        kind: taxonomy.kind(&organization.kind).map_or_else(String::new, |kind| kind.name.text(shell.lang).to_owned()),
        checked: checked_in_words(organization, &shell),
        needs: organization.needs().into_iter().filter_map(|slug| taxonomy.need(slug)).collect(),
        place_names: places_in_words(&organization.places, directory, &shell),
        places: organization.places.iter().map(place_page).collect(),
        communities: organization.communities.iter().filter_map(community).collect(),
        share: Share::new(organization, directory, &shell),
        organization,
        directory,
        shell,
    })
}
