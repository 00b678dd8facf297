//! A date known to the year, the month or the day (EDTF level 0), as sources give them: 2004, 2004-09, 2004-09-30.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::vocabulary::UnknownValue;

/// A date as exactly as it is known. Ordered by its earliest day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PartialDate {
    /// The year, 1000 to 2999.
    pub year: i16,
    /// The month, 1 to 12, if it is known.
    pub month: Option<u8>,
    /// The day, 1 to 31, if it is known; never without the month.
    pub day: Option<u8>,
}

impl PartialDate {
    /// The first day that it can mean: ages are counted from it, so that nothing looks newer than it is.
    pub fn earliest(self) -> Date {
        let part = |value: Option<u8>| i8::try_from(value.unwrap_or(1)).unwrap_or(1);
        Date::new(self.year, part(self.month), part(self.day)).unwrap_or(Date::constant(self.year, 1, 1))
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month().unsigned_abs()), day: Some(date.day().unsigned_abs()) }
    }
}

impl FromStr for PartialDate {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| year.len() == 4).and_then(|year| year.parse().ok()).ok_or(UnknownValue)?;
        let mut two_digits = |highest: u8| match parts.next() {
            None => Ok(None),
            Some(part) => match part.parse::<u8>() {
                Ok(value) if part.len() == 2 && (1..=highest).contains(&value) => Ok(Some(value)),
                _ => Err(UnknownValue),
            },
        };
        let (month, day) = (two_digits(12)?, two_digits(31)?);
        if parts.next().is_some() || !(1000..3000).contains(&year) {
            return Err(UnknownValue);
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(formatter, "-{day:02}")?;
        }
        Ok(())
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for PartialDate {
    type Error = UnknownValue;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl utoipa::PartialSchema for PartialDate {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A date known to the year, the month or the day: 2004, 2004-09, 2004-09-30"))
            .pattern(Some("^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$"))
            .into()
    }
}

impl utoipa::ToSchema for PartialDate {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        for text in ["2004", "2004-09", "2004-09-30"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        for text in ["", "04", "2004-9", "2004-13", "2004-09-32", "2004-09-30-1", "20040", "2004-", "-2004", "2004-0a"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_inexact_date_counts_from_its_first_day() {
        let date: PartialDate = "2019".parse().unwrap();
        assert_eq!(date.earliest(), Date::constant(2019, 1, 1));
        let impossible: PartialDate = "2019-02-31".parse().unwrap();
        assert_eq!(impossible.earliest(), Date::constant(2019, 1, 1));
    }
}
