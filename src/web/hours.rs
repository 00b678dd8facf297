//! Opening hours as people read them: `Monday – Friday: 09:00–18:00`.

use jiff::civil::Weekday;

use super::Shell;
use crate::opening_hours::{Group, OpeningHours, Span};

impl Shell {
    /// Opening hours in the language of the page; as the record writes them where that is more than a plain week.
    pub fn hours(&self, text: &str) -> String {
        let hours = OpeningHours::parse(text);
        if hours.is_always() {
            return self.t("hours-always");
        }
        let week = hours.groups().into_iter().map(|group| format!("{}: {}", self.days(&group), self.times(&group.spans)));
        let holidays = hours.holidays().map(|spans| format!("{}: {}", self.t("hours-holidays"), self.times(spans)));
        let lines: Vec<String> = week.chain(holidays).collect();
        if lines.is_empty() { text.to_owned() } else { lines.join("; ") }
    }

    fn days(&self, group: &Group) -> String {
        let weekday = |weekday| self.formats().weekday(weekday);
        let days = |(first, last): &(Weekday, Weekday)| match first.until(*last) {
            0 => vec![weekday(*first)],
            1 => vec![weekday(*first), weekday(*last)],
            6 => vec![self.t("hours-every-day")],
            _ => vec![format!("{} – {}", weekday(*first), weekday(*last))],
        };
        self.list(&group.runs.iter().flat_map(days).collect::<Vec<_>>())
    }

    fn times(&self, spans: &[Span]) -> String {
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let time = |span: &Span| match (span.from, span.until) {
            (0, 1440) => self.t("hours-all-day"),
            (from, until @ ..=1440) => format!("{}–{}", clock(from), clock(until)),
            (from, until) => format!("{}–{}", clock(from), clock(until - 1440)),
        };
        if spans.is_empty() { self.t("hours-closed") } else { self.list(&spans.iter().map(time).collect::<Vec<_>>()) }
    }
}
