//! A service in full: for whom, at what cost, when and where, and what to bring. What nobody told us is said in words.

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::pages::{ShowPage, open};
use crate::{
    directory::{
        Current, Directory,
        public::{PublicLocation, PublicPhone, PublicService, PublicServiceLanguage},
    },
    error::{AppError, Result},
    i18n::{Translations, number},
    ids::ServiceId,
    organizations::{CostOption, Safety, Status},
    web::{Page, Path, Shell, page::unkept},
};

/// How many needs stand for a service that has no name.
const NEEDS: usize = 3;

/// The page of a service.
#[derive(Template)]
#[template(path = "listings/service.html")]
pub struct ServicePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The page of the organization that offers it.
    pub listing: ShowPage<'a>,
    /// The service.
    pub service: &'a PublicService,
    /// What it is called.
    pub title: String,
    /// Whether it helps with what nobody else should see on the phone.
    pub is_sensitive: bool,
}

impl ServicePage<'_> {
    /// Whether it is the service, or its organization, that does not work now.
    pub fn is_closed(&self) -> bool {
        matches!(self.listing.organization.status, Status::Closed | Status::Merged)
    }

    /// What it helps with, each with its page.
    pub fn needs(&self) -> Vec<(String, &str)> {
        let needs = self.service.needs.iter().filter_map(|slug| self.listing.directory.taxonomy().need(slug));
        needs.map(|need| (self.shell.href(&format!("/needs/{}", need.slug)), self.shell.say(&need.name))).collect()
    }

    /// Its prices, in words.
    pub fn prices(&self) -> Vec<String> {
        self.service.cost_options.iter().map(|option| price(option, &self.shell)).collect()
    }

    /// What to bring: to this service, or to the organization at all.
    pub fn documents(&self) -> &[Translations] {
        if self.service.documents.is_empty() { &self.listing.organization.documents } else { &self.service.documents }
    }

    /// A language, how it is spoken, when, and since when somebody knows.
    pub fn language(&self, language: &PublicServiceLanguage) -> String {
        let (name, mode) = (self.listing.language(&language.language).to_owned(), self.shell.t(language.mode.key()));
        let spoken = self.shell.t2("listing-language-mode", "language", name, "mode", mode);
        let when = language.available.as_ref().map(|hours| self.shell.hours(hours));
        let confirmed = language.confirmed_at.map(|date| self.shell.t1("service-confirmed", "date", self.shell.date(&date.into())));
        [Some(spoken), when, confirmed].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// How long the wait is.
    pub fn wait(&self) -> Option<String> {
        let days = u64::try_from(self.service.wait_days?).ok()?;
        Some(self.shell.t1("service-wait", "count", number(days)))
    }

    /// Where it is, with its hours there: at its own places, or else at those of the organization.
    pub fn places(&self) -> Vec<(&PublicLocation, Option<String>)> {
        let locations = &self.listing.organization.locations;
        let here = |location: &&PublicLocation| self.service.locations.iter().find(|at| at.location_id == location.id);
        let hours =
            |location: &PublicLocation, own: Option<&String>| own.or(location.opening_hours.as_ref()).map(|hours| self.shell.hours(hours));
        if self.service.locations.is_empty() {
            return locations.iter().map(|location| (location, hours(location, None))).collect();
        }
        let own = locations.iter().filter_map(|location| Some((location, here(&location)?)));
        own.map(|(location, at)| (location, hours(location, at.opening_hours.as_ref()))).collect()
    }

    /// Whether nobody told us when it is open.
    pub fn are_hours_unknown(&self) -> bool {
        self.service.opening_hours.is_none() && self.places().iter().all(|(_, hours)| hours.is_none())
    }

    /// For people in which places, in words.
    pub fn areas(&self) -> Option<String> {
        let areas: Vec<String> = self.service.areas.iter().map(|place| self.listing.place(place)).collect();
        (!areas.is_empty()).then(|| self.shell.list(&areas))
    }

    /// When an answer was given.
    pub fn answered(&self, safety: &Safety) -> Option<String> {
        Some(self.shell.date(&safety.answered_on?.into()))
    }

    /// Telephones of this service, or else those of the whole organization.
    pub fn phones(&self) -> Vec<&PublicPhone> {
        let phones = self.listing.organization.phones_to_try(&self.shell.today);
        let (own, others): (Vec<_>, Vec<_>) = phones.into_iter().partition(|phone| phone.service_id == Some(self.service.id));
        if own.is_empty() { others.into_iter().filter(|phone| phone.service_id.is_none()).collect() } else { own }
    }
}

/// What a service is called: its name, or what it helps with.
pub fn title(service: &PublicService, directory: &Directory, shell: &Shell) -> String {
    if let Some(name) = shell.choose(&service.name) {
        return name.body.to_owned();
    }
    let needs: Vec<&str> =
        service.needs.iter().filter_map(|slug| directory.taxonomy().need(slug)).map(|need| shell.say(&need.name)).collect();
    let rest = needs.len().saturating_sub(NEEDS);
    match needs.as_slice() {
        [] => shell.t("service-unnamed"),
        needs if rest == 0 => needs.join(" · "),
        needs => {
            format!("{} · {}", needs[..NEEDS].join(" · "), shell.t1("and-more", "count", number(u64::try_from(rest).unwrap_or_default())))
        }
    }
}

/// `300–500 RUB`, `from 300 RUB`: as much as is known.
fn price(option: &CostOption, shell: &Shell) -> String {
    let amount = |amount: &str| match amount.split_once('.') {
        Some((whole, cents)) if cents.bytes().all(|digit| digit == b'0') => whole.to_owned(),
        _ => amount.to_owned(),
    };
    let currency = &option.currency;
    match (option.amount_min.as_deref().map(amount), option.amount_max.as_deref().map(amount)) {
        (Some(least), Some(most)) if least == most => format!("{least} {currency}"),
        (Some(least), Some(most)) => format!("{least}–{most} {currency}"),
        (Some(least), None) => shell.t1("service-price-from", "amount", format!("{least} {currency}")),
        (None, Some(most)) => shell.t1("service-price-up-to", "amount", format!("{most} {currency}")),
        (None, None) => shell.t1("service-price-in", "currency", currency.clone()),
    }
}

/// `/{lang}/organizations/{slug}/services/{id}`
pub(super) async fn show(
    shell: Shell,
    Current(directory): Current,
    Path((_, slug, id)): Path<(String, String, String)>,
) -> Result<Response> {
    let id: ServiceId = id.parse().map_err(|_| AppError::NotFound)?;
    let listing = match open(shell.clone(), &directory, &slug, &format!("/services/{id}"))? {
        Ok(listing) => listing,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let service = listing.organization.services.iter().find(|service| service.id == id).ok_or(AppError::NotFound)?;
    let is_sensitive = service.needs.iter().any(|slug| directory.taxonomy().need(slug).is_some_and(|need| need.is_sensitive));
    let title = title(service, &directory, &shell);
    let page = Page(ServicePage { service, title, is_sensitive, listing, shell }).into_response();
    Ok(if is_sensitive { unkept(page) } else { page })
}
