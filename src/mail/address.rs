//! Mail addresses. What is not plainly one is refused here, so that none can carry a second header or command.

use url::Host;

/// The longest address that SMTP can carry, in bytes (RFC 5321, 4.5.3.1.3, without the angle brackets).
const LONGEST: usize = 254;

/// The longest part before the @, in bytes (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL_PART: usize = 64;

/// A mail address: ASCII, without quoting, comments or a display name; an international domain is in its `xn--` form.
/// It has no printing `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(lettre::Address);

/// A text that is not a mail address as we take them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mail address")]
pub struct BadAddress;

impl Address {
    /// Reads an address such as `name@example.org`.
    ///
    /// # Errors
    /// The rarer forms that RFC 5322 allows (quotes, comments, IP addresses, local parts beyond ASCII) are refused
    /// too: they are what attacks are made of, and many servers refuse them.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let (local_part, domain) = text.rsplit_once('@').ok_or(BadAddress)?;
        if !is_local_part(local_part) {
            return Err(BadAddress);
        }
        let domain = parse_domain(domain)?;
        if local_part.len() + 1 + domain.len() > LONGEST {
            return Err(BadAddress);
        }
        lettre::Address::new(local_part, domain).map(Self).map_err(|_| BadAddress)
    }

    /// The part after the @, in ASCII.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    pub(super) fn to_lettre(&self) -> lettre::Address {
        self.0.clone()
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("(address)")
    }
}

/// Whether it is a dot-atom (RFC 5322, 3.2.3).
fn is_local_part(text: &str) -> bool {
    let is_atom =
        |atom: &str| !atom.is_empty() && atom.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte));
    text.len() <= LONGEST_LOCAL_PART && text.split('.').all(is_atom)
}

/// The domain in ASCII.
fn parse_domain(text: &str) -> Result<String, BadAddress> {
    // The parser of URLs decodes %41 and drops invisible characters: what comes out must be what was typed.
    if text.contains(|character: char| character == '%' || character.is_control() || character.is_whitespace()) {
        return Err(BadAddress);
    }
    match Host::parse(text) {
        Ok(Host::Domain(domain)) if domain.split('.').all(is_label) => Ok(domain),
        _ => Err(BadAddress),
    }
}

/// Whether it is a part of a host name (RFC 1123, 2.1); hosts of URLs may hold other characters too, such as `=`.
fn is_label(text: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(is_inner) && !text.starts_with('-') && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn takes_ordinary_addresses() {
        for text in ["help@example.org", "o'neil+news@mail.example.org", "a.b-c_d@example.org", "UPPER@example.org", "admin@localhost"] {
            assert_eq!(Address::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn writes_international_domains_in_ascii() {
        assert_eq!(Address::parse("info@помощь.рф").unwrap().as_str(), "info@xn--l1adbb7cs.xn--p1ai");
        assert_eq!(Address::parse("info@EXAMPLE.org").unwrap().domain(), "example.org");
    }

    #[test]
    fn refuses_what_is_not_plainly_an_address() {
        let long_local_part = format!("{}@example.org", "a".repeat(65));
        let long_domain = format!("a@{}.org", vec!["a".repeat(60); 5].join("."));
        for text in [
            "",
            "@",
            "a",
            "a@",
            "@example.org",
            "a@@example.org",
            "a@b@example.org",
            ".a@example.org",
            "a.@example.org",
            "a..b@example.org",
            "\"a b\"@example.org",
            "\"a\\\r\\\nBcc: x\"@example.org",
            "a (comment)@example.org",
            "Name <a@example.org>",
            "<a@example.org>",
            "a@example.org,b@example.org",
            "a@example.org;b@example.org",
            "a@example.org b@example.org",
            " a@example.org",
            "a@example.org ",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@0x7f000001",
            "a@[IPv6:::1]",
            "a@exa%6dple.org",
            "a@example.org.",
            "a@example..org",
            "a@-example.org",
            "имя@example.org",
            "a\u{202e}@example.org",
            long_local_part.as_str(),
            long_domain.as_str(),
        ] {
            assert_eq!(Address::parse(text), Err(BadAddress), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_one_safe_word(text in "(?s).{0,12}@?.{0,12}@example\\.org|[a-z@.\\r\\n\u{2028}\u{85}<>,;: \u{0}]{0,20}") {
            if let Ok(address) = Address::parse(&text) {
                prop_assert!(address.as_str().bytes().all(|byte| byte.is_ascii_graphic() && !b"<>()[]\\,;:\"".contains(&byte)));
                prop_assert_eq!(address.as_str().matches('@').count(), 1);
                prop_assert_eq!(Address::parse(address.as_str()), Ok(address));
            }
        }
    }
}
