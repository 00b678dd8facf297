//! The same content for machines: an address that ends in `.json`, `.csv` or `.geojson` is a file of what the page shows.

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::{error::AppError, vocabulary};

vocabulary! {
    /// A format of files.
    Twin {
        /// JSON.
        Json = "json",
        /// Comma-separated values in UTF-8 with a header line (RFC 4180).
        Csv = "csv",
        /// GeoJSON (RFC 7946), no more exact than a town.
        GeoJson = "geojson",
    }
}

impl Twin {
    /// The name before the ending, and which format the ending asks for.
    pub fn split(name: &str) -> (&str, Option<Self>) {
        let split = name.rsplit_once('.').and_then(|(before, ending)| Some((before, ending.parse().ok()?)));
        split.map_or((name, None), |(before, twin)| (before, Some(twin)))
    }
}

/// A file of JSON.
///
/// # Errors
/// When a value has no JSON form.
pub fn json<T: Serialize>(value: &T, media_type: &'static str) -> Result<Response, AppError> {
    let body = serde_json::to_vec(value).map_err(|error| AppError::Internal(error.into()))?;
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))], body).into_response())
}

/// A table to save under a name: a header line and rows of texts.
///
/// # Errors
/// When a row has another number of cells than the header.
pub fn csv<const N: usize>(name: &str, head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> Result<Response, AppError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer.write_record(head).and_then(|()| rows.into_iter().try_for_each(|row| writer.write_record(row.map(harmless))));
    written.map_err(|error| AppError::Internal(error.into()))?;
    let body = writer.into_inner().map_err(|error| AppError::Internal(anyhow::anyhow!("{error}")))?;
    let disposition =
        HeaderValue::from_str(&format!("attachment; filename=\"{name}.csv\"")).map_err(|error| AppError::Internal(error.into()))?;
    let headers: [(HeaderName, HeaderValue); 2] =
        [(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, body).into_response())
}

/// A cell that no table program takes for a formula (promise T11). Numbers and telephone numbers stay as they are.
fn harmless(cell: String) -> String {
    let is_number = |rest: &str| rest.chars().all(|character| character.is_ascii_digit() || " ()-.;+".contains(character));
    match cell.chars().next() {
        Some('=' | '@' | '\t' | '\r') => format!("'{cell}"),
        Some('+' | '-') if !is_number(&cell) => format!("'{cell}"),
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t11_no_cell_is_a_formula_and_telephones_stay() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3+cmd", "'-2+3+cmd"),
            ("+992 37 221-00-00", "+992 37 221-00-00"),
            ("\t=1", "'\t=1"),
            ("Ural House", "Ural House"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell.to_owned()), expected);
        }
    }

    #[test]
    fn an_ending_names_a_format_or_is_part_of_the_name() {
        assert_eq!(Twin::split("ru.csv"), ("ru", Some(Twin::Csv)));
        assert_eq!(Twin::split("st.petersburg"), ("st.petersburg", None));
        assert_eq!(Twin::split("ru"), ("ru", None));
    }
}
