//! Only our own pages may send us something to store (promise T14). There is no cookie that another site could misuse;
//! what it could do is to make its visitors write to us without their knowledge.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};

use crate::error::AppError;

/// Proof that a request does not come from another site's page. Handlers that store something ask for it.
#[derive(Debug, Clone, Copy)]
pub struct OwnPage;

impl<S: Send + Sync> FromRequestParts<S> for OwnPage {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        if is_own(&parts.headers) { Ok(Self) } else { Err(AppError::Forbidden) }
    }
}

/// Sec-Fetch-Site decides where the browser sends it; else the Origin does. Our own pages send no referrer, so an old
/// browser calls their origin `null`, and what says nothing at all is no browser that could be led astray.
fn is_own(headers: &HeaderMap) -> bool {
    match text(headers, "sec-fetch-site") {
        "same-origin" | "none" => true,
        "" => match text(headers, header::ORIGIN.as_str()) {
            "" | "null" => true,
            origin => origin.split_once("://").is_some_and(|(_, authority)| is_same(authority, text(headers, header::HOST.as_str()))),
        },
        _ => false,
    }
}

/// Whether an origin's authority is the host that was asked, which the outer layer has found to be ours.
fn is_same(authority: &str, host: &str) -> bool {
    let bare = |name: &str| name.trim_end_matches(":443").trim_end_matches(":80").to_ascii_lowercase();
    bare(authority) == bare(host)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let mut values = headers.get_all(name).iter();
    let value = values.next().map_or(Some(""), |value| value.to_str().ok());
    // Twice, or not text: nothing that a browser says.
    value.filter(|_| values.next().is_none()).unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(lines: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "hamroh.example".parse().unwrap());
        lines.iter().for_each(|(name, value)| {
            headers.append(*name, value.parse().unwrap());
        });
        is_own(&headers)
    }

    #[test]
    fn t14_what_another_site_sends_is_not_ours() {
        assert!(verdict(&[]));
        assert!(verdict(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(verdict(&[("sec-fetch-site", "none")]));
        assert!(verdict(&[("origin", "https://hamroh.example")]));
        assert!(verdict(&[("origin", "https://hamroh.example:443")]));
        assert!(verdict(&[("origin", "null")]));
        assert!(!verdict(&[("sec-fetch-site", "cross-site")]));
        assert!(!verdict(&[("sec-fetch-site", "same-site"), ("origin", "https://hamroh.example")]));
        assert!(!verdict(&[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")]));
        assert!(!verdict(&[("origin", "https://evil.example")]));
        assert!(!verdict(&[("origin", "https://hamroh.example.evil.example")]));
        assert!(!verdict(&[("origin", "hamroh.example")]));
    }
}
