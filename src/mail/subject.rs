//! Subjects: one line, whatever the names in it hold.

/// The longest subject, in characters; longer ones are cut. Programs show less than half of it.
const LONGEST: usize = 200;

/// The subject of a mail: one line without control characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject(String);

impl Subject {
    /// Makes one line of `text`. A subject may quote what people wrote, and a mail should not fail for that: line
    /// breaks and control characters become spaces, direction overrides go, what a mail program would decode as
    /// an encoded word (RFC 2047) is broken up.
    pub fn new(text: &str) -> Self {
        let text: String = text
            .chars()
            .filter(|character| !is_direction_override(*character))
            .map(|character| if is_break(character) { ' ' } else { character })
            .collect();
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let line: String = words.join(" ").replace("=?", "= ?").chars().take(LONGEST).collect();
        Self(line.trim_end().to_owned())
    }

    /// The line.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a program may take the character for the end of a line, or it shows nothing at all.
fn is_break(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// The characters that turn around text which they do not enclose. Isolates stay: Fluent puts them around names.
fn is_direction_override(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keeps_ordinary_subjects() {
        for text in ["Your report", "Хабари шумо қабул шуд", "تم استلام رسالتك", "50 % off = nothing? Yes", "a \u{2068}name\u{2069} b"]
        {
            assert_eq!(Subject::new(text).as_str(), text);
        }
    }

    #[test]
    fn makes_one_line() {
        assert_eq!(Subject::new("a\r\nBcc: b@example.org\n\tc\0d\u{85}e\u{2028}f\u{2029}g").as_str(), "a Bcc: b@example.org c d e f g");
        assert_eq!(Subject::new(" \u{202e}evil\u{202c} ").as_str(), "evil");
        assert_eq!(Subject::new("=?utf-8?q?=0D=0ABcc:_b?=").as_str(), "= ?utf-8?q?=0D=0ABcc:_b?=");
        assert_eq!(Subject::new("=\u{202e}?utf-8?q?b?=").as_str(), "= ?utf-8?q?b?=");
        assert_eq!(Subject::new(&"ж".repeat(500)).as_str().chars().count(), LONGEST);
    }

    proptest! {
        #[test]
        fn is_always_one_line_and_the_same_when_read_again(text in "(?s).*") {
            let subject = Subject::new(&text);
            prop_assert!(!subject.as_str().contains(is_break));
            prop_assert!(!subject.as_str().contains("=?"));
            prop_assert_eq!(Subject::new(subject.as_str()), subject);
        }
    }
}
