//! An organization in a list: what a person needs to choose.

use crate::{
    directory::{
        Directory, PublicOrganization,
        public::{PublicLegalNotice, PublicPhone},
    },
    i18n::Chosen,
    organizations::{LegalNoticeKind, PhoneType, Status},
    places::Place,
    web::Shell,
};

/// One entry of a list, with its words in the page's language.
#[derive(Debug)]
pub struct Card<'a> {
    /// The organization.
    pub organization: &'a PublicOrganization,
    /// Its name.
    pub name: Chosen<'a>,
    /// Its kind, in words.
    pub kind: String,
    /// Where it works, in words.
    pub places: Vec<String>,
    /// What it helps with, in words.
    pub needs: Vec<&'a str>,
    /// How many further needs there are.
    pub more_needs: usize,
    /// Its languages, in words.
    pub languages: Vec<&'a str>,
    /// What an authority declared of it that is dangerous to overlook.
    pub notice: Option<String>,
    /// Whether its record says all that was asked.
    pub is_stated: bool,
    /// Why it is an answer to words, in words; empty for lists that nobody typed for.
    pub why: Vec<String>,
}

/// How many needs a card names.
const NEEDS: usize = 3;

impl<'a> Card<'a> {
    /// The card of an organization for the reader of a page.
    pub fn new(organization: &'a PublicOrganization, directory: &'a Directory, shell: &Shell, is_stated: bool) -> Option<Self> {
        let taxonomy = directory.taxonomy();
        let needs: Vec<&str> =
            organization.needs().into_iter().filter_map(|slug| taxonomy.need(slug)).map(|need| need.name.text(shell.lang)).collect();
        let languages = organization
            .languages()
            .into_iter()
            .filter_map(|(code, _)| taxonomy.language(code))
            .map(|language| language.name.text(shell.lang));
        Some(Self {
            organization,
            name: organization.name.choose(shell.lang)?,
            kind: taxonomy.kind(&organization.kind).map_or_else(String::new, |kind| kind.name.text(shell.lang).to_owned()),
            places: places_in_words(&organization.places, directory, shell),
            more_needs: needs.len().saturating_sub(NEEDS),
            needs: needs.into_iter().take(NEEDS).collect(),
            languages: languages.collect(),
            notice: gravest_notice(organization, directory, shell),
            is_stated,
            why: Vec::new(),
        })
    }

    /// The line about checks: by whom and when, or since when the information is.
    pub fn checked(&self, shell: &Shell) -> String {
        checked_in_words(self.organization, shell)
    }

    /// The telephone to call first, where it works from everywhere.
    pub fn phone(&self, shell: &Shell) -> Option<&PublicPhone> {
        self.organization.phones_to_try(&shell.today).into_iter().find(|phone| phone.number.is_some() && phone.kind == PhoneType::Voice)
    }

    /// Whether its status needs saying in a list.
    pub fn has_status(&self) -> bool {
        !matches!(self.organization.status, Status::Active | Status::Unknown)
    }
}

/// What an authority declared that a reader must know before anything else.
fn gravest_notice(organization: &PublicOrganization, directory: &Directory, shell: &Shell) -> Option<String> {
    let is_grave = |notice: &&PublicLegalNotice| {
        matches!(notice.kind, LegalNoticeKind::Extremist | LegalNoticeKind::Terrorist | LegalNoticeKind::Undesirable)
    };
    let notice = organization.legal_notices.iter().find(is_grave)?;
    let country = directory.places().country(&notice.country).map_or(notice.country.as_str(), |country| country.name.text(shell.lang));
    Some(shell.t2("listing-legal-notice", "kind", shell.t(notice.kind.key()), "country", country.to_owned()))
}

/// Places by their most exact name.
pub fn places_in_words(places: &[Place], directory: &Directory, shell: &Shell) -> Vec<String> {
    places.iter().map(|place| directory.places().name(place, shell.lang)).collect()
}

/// `Checked by us on 3 March 2026, by phone`, with what has become of it since: after six months it may have changed,
/// after twelve it is old. Without a check: from when the information is.
pub fn checked_in_words(organization: &PublicOrganization, shell: &Shell) -> String {
    let Some(check) = organization.last_check() else {
        return match organization.information_from {
            Some(year) => shell.t1("trust-not-checked-from", "date", shell.date(&year)),
            None => shell.t("trust-not-checked"),
        };
    };
    let date = shell.date(&check.checked_on.into());
    let method = shell.t(check.method.key());
    let sentence = match check.role {
        crate::organizations::CheckRole::Moderator => shell.t2("trust-checked", "date", date, "method", method),
        crate::organizations::CheckRole::Organization => shell.t1("trust-confirmed", "date", date),
    };
    let months = months_between(check.checked_on, shell.today);
    match months {
        0..=5 => sentence,
        6..=11 => format!("{sentence}. {}", shell.t("trust-may-have-changed")),
        _ => format!("{sentence}. {}", shell.t("trust-old")),
    }
}

fn months_between(earlier: jiff::civil::Date, later: jiff::civil::Date) -> i32 {
    let span = earlier.until((jiff::Unit::Month, later)).unwrap_or_default();
    span.get_months() + 12 * i32::from(span.get_years())
}
