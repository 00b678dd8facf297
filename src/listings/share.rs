//! What a person sends to another: a text that fits into a message, and a code that a camera reads.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::{
    directory::{Directory, PublicOrganization},
    organizations::{LegalNoticeKind, PhoneType},
    web::Shell,
};

/// The most characters of the text, so that it fits into a short message.
pub const MOST: usize = 140;

/// What `sms:` and `mailto:` addresses need encoded.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Empty squares around a code, so that cameras find it.
const MARGIN: i32 = 4;

/// An organization as it is passed on.
#[derive(Debug)]
pub struct Share {
    /// Name, first telephone and permanent address, a line each.
    pub text: String,
    /// Opens a new short message with the text.
    pub sms: String,
    /// Opens a new mail with it.
    pub mail: String,
}

/// A QR code as one path of squares.
#[derive(Debug)]
pub struct Code {
    /// How many squares it is wide and high, its margin included.
    pub size: i32,
    /// The dark squares, as an SVG path.
    pub path: String,
}

impl Share {
    /// How to pass on an organization. Nothing where passing it on can bring a person into danger.
    pub fn new(organization: &PublicOrganization, directory: &Directory, shell: &Shell) -> Option<Self> {
        let is_dangerous = |kind| matches!(kind, LegalNoticeKind::Extremist | LegalNoticeKind::Terrorist | LegalNoticeKind::Undesirable);
        if organization.legal_notices.iter().any(|notice| is_dangerous(notice.kind)) {
            return None;
        }
        let name = name(organization, directory, shell);
        let text = text(name, phone(organization, directory, shell), permanent_address(organization, shell));
        let subject = name.map_or_else(|| shell.t("site-name"), str::to_owned);
        let encoded = |text: &str| utf8_percent_encode(text, COMPONENT).to_string();
        Some(Self {
            sms: format!("sms:?body={}", encoded(&text)),
            mail: format!("mailto:?subject={}&body={}", encoded(&subject), encoded(&text.replace('\n', "\r\n"))),
            text,
        })
    }
}

/// The address that leads here for ever, in whatever language the reader has.
pub fn permanent_address(organization: &PublicOrganization, shell: &Shell) -> String {
    format!("{}/o/{}", shell.public_url, organization.id)
}

/// The name, unless the organization helps with what nobody else should see on the phone: then there is none, and the
/// message says no more than where to call.
fn name<'a>(organization: &'a PublicOrganization, directory: &Directory, shell: &Shell) -> Option<&'a str> {
    let is_sensitive = organization.needs().iter().any(|slug| directory.taxonomy().need(slug).is_some_and(|need| need.is_sensitive));
    (!is_sensitive).then(|| shell.say(&organization.name))
}

/// The number to call first; one that works in a single country, with that country.
fn phone(organization: &PublicOrganization, directory: &Directory, shell: &Shell) -> Option<String> {
    if organization.is_closed() {
        return None;
    }
    let phones = organization.phones_to_try(&shell.today);
    let mut phones = phones.into_iter().filter(|phone| matches!(phone.kind, PhoneType::Voice | PhoneType::Sms));
    let phone = phones.next()?;
    let country = phone.country.as_deref().filter(|_| phone.short_code.is_some()).and_then(|code| directory.places().country(code));
    Some(match country {
        Some(country) => format!("{} ({})", phone.formatted, shell.say(&country.name)),
        None => phone.formatted.clone(),
    })
}

/// A line each. The name gives way where all of it is too long, never the number or the address.
fn text(name: Option<&str>, phone: Option<String>, address: String) -> String {
    let rest = phone.into_iter().chain([address]).collect::<Vec<_>>().join("\n");
    let room = MOST.saturating_sub(rest.chars().count() + 1);
    match name.map(|name| shortened(name, room)) {
        Some(name) if !name.is_empty() => format!("{name}\n{rest}"),
        _ => rest,
    }
}

/// As many whole words as there is room for.
fn shortened(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let cut: String = text.chars().take(room.saturating_sub(1)).collect();
    let whole = cut.rfind(char::is_whitespace).map_or(cut.as_str(), |at| &cut[..at]);
    let whole = whole.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    if whole.is_empty() { String::new() } else { format!("{whole}…") }
}

impl Code {
    /// The code of a text; none for one that is too long for any.
    pub fn new(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let size = code.size();
        let squares = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
        let path = squares.map(|(x, y)| format!("M{} {}h1v1h-1z", x + MARGIN, y + MARGIN)).collect();
        Some(Self { size: size + 2 * MARGIN, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_gives_way_and_nothing_else() {
        let rest = "+7 343 300-00-00\nhttps://hamroh.example/o/0192f0c1-2222-7333-8444-555566667777";
        let share = |name: &str| {
            let (phone, address) = rest.split_once('\n').unwrap();
            text(Some(name), Some(phone.to_owned()), address.to_owned())
        };
        assert_eq!(share("Ural House"), format!("Ural House\n{rest}"));
        let long = share(&"Дом дружбы ".repeat(20));
        assert!(long.chars().count() <= MOST && long.ends_with(&format!(" Дом…\n{rest}")), "{long}");
        let one_word = share(&"х".repeat(200));
        assert_eq!(one_word.chars().count(), MOST);
        assert!(one_word.ends_with(&format!("х…\n{rest}")));
        let no_room = text(Some("Ural House"), None, format!("https://{}", "a".repeat(135)));
        assert_eq!(no_room, format!("https://{}", "a".repeat(135)));
    }

    #[test]
    fn words_are_cut_whole() {
        assert_eq!(shortened("Migrants, unions and more", 12), "Migrants…");
        assert_eq!(shortened("Migrants", 8), "Migrants");
        assert_eq!(shortened("Migrants", 7), "Migran…");
        assert_eq!(shortened("Migrants", 1), "");
        assert_eq!(shortened("Migrants", 0), "");
    }
}
