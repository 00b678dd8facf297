//! The table of interface languages. Adding one: a row here, a folder in `locales/`.

use std::str::FromStr;

use crate::vocabulary::UnknownValue;

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// What we know of an interface language.
#[derive(Debug)]
pub struct Row {
    /// BCP 47 code, the first part of every address.
    pub code: &'static str,
    /// The language's name in itself.
    pub autonym: &'static str,
    /// Which way its script runs.
    pub direction: Direction,
    /// Where to look, in this order, for a text that does not exist in it; never empty except for English.
    pub fallback: &'static [&'static str],
    /// Countries where its readers mostly are, those first that most are in: they stand at the head of lists of places.
    pub countries: &'static [&'static str],
    /// The locale for dates, numbers and sorting. Persian and Tajik dates are Gregorian here, with digits everyone can dial.
    pub locale: &'static str,
}

const TABLE: &[Row] = &[
    row("en", "English", Direction::Ltr, &["en"], &[], "en-GB-u-ca-gregory-nu-latn"),
    row("ru", "Русский", Direction::Ltr, &["en"], &["RU", "KZ", "KG", "UZ", "TJ", "BY", "AM", "AZ", "GE", "MD"], "ru-u-ca-gregory-nu-latn"),
    row("uz", "Oʻzbekcha", Direction::Ltr, &["ru", "en"], &["RU", "UZ", "KZ", "TR", "KR"], "uz-u-ca-gregory-nu-latn"),
    row("tg", "Тоҷикӣ", Direction::Ltr, &["ru", "en"], &["RU", "TJ", "KZ", "UZ"], "tg-u-ca-gregory-nu-latn"),
    row("ky", "Кыргызча", Direction::Ltr, &["ru", "en"], &["RU", "KG", "KZ", "TR"], "ky-u-ca-gregory-nu-latn"),
    row(
        "ar",
        "العربية",
        Direction::Rtl,
        &["en", "fr"],
        &["LB", "JO", "EG", "TR", "MA", "SA", "AE", "QA", "KW", "BH", "OM"],
        "ar-u-ca-gregory-nu-latn",
    ),
    row("fa", "فارسی", Direction::Rtl, &["en", "ru"], &["TR", "GR", "DE", "SE", "AT"], "fa-u-ca-gregory-nu-latn"),
    row("uk", "Українська", Direction::Ltr, &["en", "ru"], &["PL", "DE", "CZ", "UA", "IT", "ES", "PT", "SK"], "uk-u-ca-gregory-nu-latn"),
    row("es", "Español", Direction::Ltr, &["en", "fr"], &["ES", "US", "MX", "CO", "CL", "AR", "PE", "GT"], "es-u-ca-gregory-nu-latn"),
    row("fr", "Français", Direction::Ltr, &["en"], &["FR", "BE", "CH", "CA", "MA", "LU"], "fr-u-ca-gregory-nu-latn"),
];

const fn row(
    code: &'static str,
    autonym: &'static str,
    direction: Direction,
    fallback: &'static [&'static str],
    countries: &'static [&'static str],
    locale: &'static str,
) -> Row {
    Row { code, autonym, direction, fallback, countries, locale }
}

/// An interface language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(u8);

impl Lang {
    /// English: the language of last resort, in which every message exists.
    pub const EN: Lang = Lang(0);

    /// Every interface language, in the order of the language row.
    pub fn all() -> impl ExactSizeIterator<Item = Lang> {
        (0u8..).take(TABLE.len()).map(Lang).collect::<Vec<_>>().into_iter()
    }

    /// What we know of it.
    pub fn row(self) -> &'static Row {
        &TABLE[usize::from(self.0)]
    }

    /// Its BCP 47 code.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// Its name in itself.
    pub fn autonym(self) -> &'static str {
        self.row().autonym
    }

    /// Its position in the table, for arrays with one place per language.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// `ltr` or `rtl`, as HTML wants it.
    pub fn dir(self) -> &'static str {
        match self.row().direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The languages in which to look for a text of the directory: this one, its fallbacks, then English.
    pub fn chain(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.code()).chain(self.row().fallback.iter().copied())
    }

    /// How far down a list a country stands for readers of this language: those where most of them are come first, all
    /// others are equal.
    pub fn country_rank(self, country: &str) -> usize {
        self.row().countries.iter().position(|own| *own == country).unwrap_or(usize::MAX)
    }

    /// The best of our languages for an Accept-Language header (RFC 9110, 12.5.4); English when none fits.
    pub fn negotiate(accept_language: &str) -> Lang {
        let mut wanted: Vec<(f32, &str)> = accept_language
            .split(',')
            .take(32)
            .filter_map(|item| {
                let (tag, weight) = item.split_once(';').unwrap_or((item, "q=1"));
                let quality: f32 = weight.trim().strip_prefix(['q', 'Q'])?.trim_start().strip_prefix('=')?.trim().parse().ok()?;
                (quality > 0.0).then_some((quality, tag.trim()))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted
            .into_iter()
            .find_map(|(_, tag)| tag.split('-').next().and_then(|primary| primary.to_ascii_lowercase().parse().ok()))
            .unwrap_or(Lang::EN)
    }
}

impl FromStr for Lang {
    type Err = UnknownValue;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::all().find(|lang| lang.code() == code).ok_or(UnknownValue)
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

/// `rtl` or `ltr` for any BCP 47 tag that a text of the directory may carry.
pub fn direction_of(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "fa" | "ps" | "ur" | "ckb" | "he" | "dv" | "ug" | "sd" | "yi") => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negotiates_by_quality_and_primary_language() {
        assert_eq!(Lang::negotiate("de-DE,tg;q=0.9,ru;q=0.8").code(), "tg");
        assert_eq!(Lang::negotiate("ru;q=0,fr;q=0.1").code(), "fr");
        assert_eq!(Lang::negotiate("de, ru ; q=0.9, fr;q=0.1").code(), "ru", "spaces may stand around the weight");
        assert_eq!(Lang::negotiate("AR-EG").code(), "ar");
        assert_eq!(Lang::negotiate("").code(), "en");
        assert_eq!(Lang::negotiate(";;q=x,,").code(), "en");
    }

    #[test]
    fn every_chain_starts_with_the_language_and_reaches_english() {
        for lang in Lang::all() {
            let chain: Vec<_> = lang.chain().collect();
            assert_eq!(chain[0], lang.code());
            assert!(chain.contains(&"en"), "{lang}");
        }
    }
}
