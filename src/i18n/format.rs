//! How numbers, dates and names are written and sorted in one language, by CLDR.
//!
//! Dates are Gregorian in every language, with the digits that stand on a telephone.

use std::cmp::Ordering;

use anyhow::Context;
use icu_calendar::Date;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{E, YM, YMD},
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use jiff::civil::Weekday;
use unic_langid::LanguageIdentifier;

use super::Lang;
use crate::partial_date::PartialDate;

/// The formats of one language.
#[derive(Debug)]
pub struct Formats {
    lang: Lang,
    numbers: DecimalFormatter,
    days: DateTimeFormatter<YMD>,
    months: DateTimeFormatter<YM>,
    weekdays: DateTimeFormatter<E>,
    lists: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// Loads the CLDR data of `lang`.
    ///
    /// # Errors
    /// When the compiled data lacks the language altogether.
    pub fn new(lang: Lang) -> anyhow::Result<Self> {
        let locale: Locale = lang.row().locale.parse().ok().with_context(|| format!("the locale of {lang}"))?;
        Ok(Self {
            lang,
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())?,
            days: DateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            months: DateTimeFormatter::try_new((&locale).into(), YM::long())?,
            weekdays: DateTimeFormatter::try_new((&locale).into(), E::long())?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default().with_length(ListLength::Wide))?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())?,
        })
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A whole number with the separators of the language.
    pub fn number(&self, value: u64) -> String {
        self.numbers.format(&Decimal::from(value)).to_string()
    }

    /// A date as exactly as it is known: a year, a month of a year, or a day.
    pub fn date(&self, date: PartialDate) -> String {
        let (year, month, day) = (i32::from(date.year), date.month, date.day);
        let of = |month, day| Date::try_new_iso(year, month, day);
        match (month, day) {
            (Some(month), Some(day)) => of(month, day).map(|date| self.days.format(&date).to_string()),
            (Some(month), None) => of(month, 1).map(|date| self.months.format(&date).to_string()),
            _ => Ok(year.to_string()),
        }
        .unwrap_or_else(|_| date.to_string())
    }

    /// A day of the week.
    pub fn weekday(&self, weekday: Weekday) -> String {
        // The first of January 2024 was a Monday.
        let date = Date::try_new_iso(2024, 1, weekday.to_monday_one_offset().unsigned_abs());
        date.map_or_else(|_| format!("{weekday:?}"), |date| self.weekdays.format(&date).to_string())
    }

    /// Several things in one phrase: `Russian, Tajik and Uzbek`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.lists.format(items.iter().map(AsRef::<str>::as_ref)).to_string()
    }

    /// Which of two names comes first in a list in this language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }
}

/// The number format that Fluent keeps per language for the numbers inside messages.
pub(super) struct MessageNumbers(DecimalFormatter);

impl MessageNumbers {
    pub(super) fn format(&self, value: f64) -> String {
        #[expect(clippy::cast_possible_truncation, reason = "messages count things; a count is whole")]
        let whole = value as i64;
        self.0.format(&Decimal::from(whole)).to_string()
    }
}

impl Memoizable for MessageNumbers {
    type Args = ();
    type Error = anyhow::Error;

    fn construct(language: LanguageIdentifier, (): ()) -> anyhow::Result<Self> {
        let locale: Locale = format!("{language}-u-nu-latn").parse().ok().context("a message's language")?;
        Ok(Self(DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())?))
    }
}
