//! Query strings and urlencoded forms, read strictly: names and values are valid text, within limits, and a
//! parameter that means one thing stands once.

use crate::error::{AppError, FieldError};

/// The longest value of a parameter, in characters (promise I1).
pub const LONGEST_VALUE: usize = 200;

/// The largest number of parameters in one request.
pub const MOST_PARAMETERS: usize = 200;

/// The parameters of one request, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

/// A type that is read from parameters.
pub trait FromParams: Sized {
    /// The longest value that any of its parameters may have, in characters.
    const LONGEST_VALUE: usize = LONGEST_VALUE;

    /// Reads it.
    ///
    /// # Errors
    /// `Invalid` for values that are no values of their field, `BadRequest` for parameters that stand too often.
    fn from_params(params: &Params) -> Result<Self, AppError>;
}

impl FromParams for Params {
    fn from_params(params: &Params) -> Result<Self, AppError> {
        Ok(params.clone())
    }
}

impl Params {
    /// Reads `application/x-www-form-urlencoded` text.
    ///
    /// # Errors
    /// `BadRequest` when a part is not UTF-8 or holds characters that no text needs; `Invalid` when a value is too long.
    pub fn parse(encoded: &str) -> Result<Self, AppError> {
        Self::parse_within(encoded, LONGEST_VALUE)
    }

    /// The same with values of up to `longest` characters.
    ///
    /// # Errors
    /// As [`Params::parse`].
    pub fn parse_within(encoded: &str, longest: usize) -> Result<Self, AppError> {
        let mut params = Vec::new();
        for pair in encoded.split('&').filter(|pair| !pair.is_empty()) {
            if params.len() == MOST_PARAMETERS {
                let error = FieldError::new("", "error-too-many-parameters").with_limit(MOST_PARAMETERS as u64);
                return Err(AppError::BadRequest(vec![error]));
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decode(name, "")?;
            let value = decode(value, &name)?;
            if value.chars().count() > longest {
                let error = FieldError::new(name, "error-value-too-long").with_limit(longest as u64);
                return Err(AppError::Invalid(vec![error]));
            }
            params.push((name, value));
        }
        Ok(Self(params))
    }

    /// The value of a parameter that may stand once; blank counts as absent.
    ///
    /// # Errors
    /// `BadRequest` when it stands more than once.
    pub fn one(&self, name: &'static str) -> Result<Option<&str>, AppError> {
        let mut values = self.values(name);
        let value = values.next();
        match values.next() {
            Some(_) => Err(AppError::BadRequest(vec![FieldError::new(name, "error-parameter-twice")])),
            None => Ok(value),
        }
    }

    /// The values of a parameter that may stand several times, without blanks and repetitions.
    pub fn many(&self, name: &str) -> Vec<&str> {
        let mut values: Vec<&str> = Vec::new();
        for value in self.values(name) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }
}

/// Percent-decodes one name or value.
fn decode(encoded: &str, field: &str) -> Result<String, AppError> {
    let spaced = encoded.replace('+', " ");
    let text = percent_encoding::percent_decode_str(&spaced)
        .decode_utf8()
        .map_err(|_| AppError::BadRequest(vec![FieldError::new(field, "error-not-utf8")]))?;
    check_text(&text, field)?;
    Ok(text.into_owned())
}

/// Refuses characters that no text needs and that can make it look like another: NUL and the other controls,
/// and the characters that override the direction of writing (promises I2, T10).
///
/// # Errors
/// `BadRequest` naming the field.
pub fn check_text(text: &str, field: &str) -> Result<(), AppError> {
    let is_harmful = |character: char| {
        (character.is_control() && !matches!(character, '\t' | '\n' | '\r'))
            || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
    };
    if text.chars().any(is_harmful) {
        return Err(AppError::BadRequest(vec![FieldError::new(field, "error-harmful-characters")]));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(encoded: &str) -> u16 {
        Params::parse(encoded).map_or_else(|error| error.status().as_u16(), |_| 200)
    }

    #[test]
    fn reads_repeated_keys_in_order_without_repetitions() {
        let params = Params::parse("need=a&need=b&need=a&q=+two+words+&empty=").unwrap();
        assert_eq!(params.many("need"), ["a", "b"]);
        assert_eq!(params.one("q").unwrap(), Some("two words"));
        assert_eq!(params.one("empty").unwrap(), None);
    }

    #[test]
    fn i6_a_parameter_that_means_one_thing_stands_once() {
        let params = Params::parse("q=a&q=b").unwrap();
        assert_eq!(params.one("q").unwrap_err().status().as_u16(), 400);
    }

    #[test]
    fn i2_refuses_what_is_no_text() {
        for bad in ["q=%FF", "q=%00", "q=%ED%A0%80", "q=%07", "q=%E2%80%AE", "%FF=a", "q=%E2%81%A6"] {
            assert_eq!(status(bad), 400, "{bad}");
        }
        assert_eq!(status("q=%E2%80%8F%D8%A7"), 200, "marks of direction that Arabic text needs are fine");
    }

    #[test]
    fn i1_refuses_long_values_and_many_parameters() {
        assert_eq!(status(&format!("q={}", "ж".repeat(200))), 200);
        assert_eq!(status(&format!("q={}", "ж".repeat(201))), 422);
        assert_eq!(status(&"need=a&".repeat(MOST_PARAMETERS)), 200);
        assert_eq!(status(&"need=a&".repeat(MOST_PARAMETERS + 1)), 400);
    }
}
