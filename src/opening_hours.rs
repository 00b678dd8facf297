//! Opening hours in the syntax of OpenStreetMap, as far as people write them by hand: `Mo-Fr 09:00-13:00,14:00-18:00; Sa off`.
//!
//! What is read here is a plain week. A text that says more than that (months, weeks, "by sunset", open ends) is not read
//! at all rather than read half: whoever asks is then told that nobody knows. Hours are those of the place itself.

use jiff::civil::Weekday;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// What a comment begins and ends with.
const COMMENT: &str = "\"";

/// The days, in the order of the week.
const DAYS: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Monday),
    ("Tu", Weekday::Tuesday),
    ("We", Weekday::Wednesday),
    ("Th", Weekday::Thursday),
    ("Fr", Weekday::Friday),
    ("Sa", Weekday::Saturday),
    ("Su", Weekday::Sunday),
];

/// When something is open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OpeningHours {
    /// The week; nothing when the text could not be read.
    week: Option<Week>,
}

/// A time from one minute of a day to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first minute, counted from midnight.
    pub from: u16,
    /// The minute after the last; beyond 1440 when that is on the next day.
    pub until: u16,
}

/// Days that have the same times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The days, as runs of days that follow each other, each with its first and its last.
    pub runs: Vec<(Weekday, Weekday)>,
    /// The times.
    pub spans: Vec<Span>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
struct Week {
    /// The times of each day, Monday first. A span belongs to the day on which it begins.
    days: [Vec<Span>; 7],
    /// The times on public holidays, where something is said of them; none: closed.
    holidays: Option<Vec<Span>>,
}

/// The days of a rule.
#[derive(Debug, Default)]
struct Days {
    week: [bool; 7],
    holidays: bool,
}

impl OpeningHours {
    /// Reads a text. One that says more than a plain week stays unread: [`Self::is_known`] tells.
    pub fn parse(text: &str) -> Self {
        Self { week: comments_as_marks(text).and_then(|text| Week::parse(&text)) }
    }

    /// Whether the text could be read.
    pub fn is_known(&self) -> bool {
        self.week.is_some()
    }

    /// Whether it is open at this minute of this day (0 is midnight), on the clocks of the place and on no holiday;
    /// nothing when nobody knows.
    pub fn is_open_at(&self, weekday: Weekday, minute_of_day: u16) -> Option<bool> {
        let week = self.week.as_ref()?;
        let on = |weekday: Weekday, minute: u16| week.days[index(weekday)].iter().any(|span| (span.from..span.until).contains(&minute));
        Some(on(weekday, minute_of_day) || on(weekday.previous(), minute_of_day + DAY))
    }

    /// Whether it never closes.
    pub fn is_always(&self) -> bool {
        let is_whole = |spans: &Vec<Span>| spans.as_slice() == [Span { from: 0, until: DAY }];
        self.week.as_ref().is_some_and(|week| week.days.iter().all(is_whole) && week.holidays.as_ref().is_none_or(is_whole))
    }

    /// The week in few lines: days with the same times together, closed days left out.
    pub fn groups(&self) -> Vec<Group> {
        let Some(week) = &self.week else { return Vec::new() };
        let mut groups: Vec<Group> = Vec::new();
        for (position, spans) in week.days.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
            if !groups.iter().any(|group| group.spans == *spans) {
                groups.push(Group { runs: runs(std::array::from_fn(|day| week.days[day] == week.days[position])), spans: spans.clone() });
            }
        }
        groups
    }

    /// The times on public holidays, where the text speaks of them; none: closed.
    pub fn holidays(&self) -> Option<&[Span]> {
        self.week.as_ref()?.holidays.as_deref()
    }
}

impl Week {
    fn parse(text: &str) -> Option<Self> {
        let mut week = Self::default();
        let mut says_a_day = false;
        for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
            says_a_day |= week.apply(rule)?;
        }
        says_a_day.then_some(week)
    }

    /// A later rule takes the place of an earlier one on its days; what follows a comma is added to it. Tells whether it
    /// was about days of the week.
    fn apply(&mut self, rule: &str) -> Option<bool> {
        let mut says_a_day = false;
        for (position, part) in parts(rule).iter().enumerate() {
            let (days, spans) = rule_part(part)?;
            says_a_day |= days.week.contains(&true);
            let is_added = position > 0;
            let named = days.week.iter().zip(&mut self.days).filter_map(|(is_named, own)| is_named.then_some(own));
            for own in named.chain(days.holidays.then(|| self.holidays.get_or_insert_default())) {
                if !is_added {
                    own.clear();
                }
                own.extend(&spans);
                join(own);
            }
        }
        Some(says_a_day)
    }
}

/// The text with one mark for each comment in quotes; nothing where a quote is not closed.
fn comments_as_marks(text: &str) -> Option<String> {
    let is_closed = text.matches(COMMENT).count().is_multiple_of(2);
    is_closed.then(|| text.split(COMMENT).step_by(2).collect::<Vec<_>>().join(COMMENT))
}

/// A rule cut where, after times, other days begin: `Mo 09:00-12:00, Tu 10:00-14:00`.
fn parts(rule: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in rule.split(',').map(str::trim) {
        let begins_days = piece.starts_with(|letter: char| letter.is_ascii_alphabetic());
        let is_after_times = parts.last().is_some_and(|part| part.contains(':'));
        match parts.last_mut() {
            Some(part) if !(begins_days && is_after_times) => *part = format!("{part},{piece}"),
            _ => parts.push(piece.to_owned()),
        }
    }
    parts
}

/// Days and times of one part. Without days it is every day, without times the whole day.
fn rule_part(part: &str) -> Option<(Days, Vec<Span>)> {
    let bare = part.replace(COMMENT, "");
    let has_comment = bare.len() < part.len();
    let part = bare.trim().strip_suffix(" open").unwrap_or(bare.trim()).trim();
    if part == "24/7" {
        return Some((Days::every(), vec![Span { from: 0, until: DAY }]));
    }
    let (part, is_closed) = match part.strip_suffix("off").or_else(|| part.strip_suffix("closed")) {
        Some(rest) => (rest.trim(), true),
        None => (part, false),
    };
    let (days, times) = match part.find(|letter: char| letter.is_ascii_digit()) {
        Some(at) => (part[..at].trim(), part[at..].trim()),
        None => (part, ""),
    };
    let days = if days.is_empty() { Days::every() } else { Days::parse(days)? };
    let spans = match (times, is_closed) {
        (_, true) => Vec::new(),
        // `Sa "by appointment"` does not say that it is open on Saturday.
        ("", false) if part.is_empty() || has_comment => return None,
        ("", false) => vec![Span { from: 0, until: DAY }],
        (times, false) => times.split(',').map(|time| Span::parse(time.trim())).collect::<Option<_>>()?,
    };
    Some((days, spans))
}

impl Days {
    /// Every day of the week. Holidays are days like others unless something else is said of them.
    fn every() -> Self {
        Self { week: [true; 7], holidays: false }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut days = Self::default();
        for item in text.split(',').map(str::trim) {
            if item == "PH" {
                days.holidays = true;
                continue;
            }
            let (first, last) = item.split_once('-').unwrap_or((item, item));
            let (first, last) = (position(first.trim())?, position(last.trim())?);
            for step in 0..=(last + 7 - first) % 7 {
                days.week[(first + step) % 7] = true;
            }
        }
        Some(days)
    }
}

impl Span {
    fn parse(text: &str) -> Option<Self> {
        let (from, until) = text.split_once('-')?;
        let (from, until) = (minute(from.trim())?, minute(until.trim())?);
        let until = if until <= from { until + DAY } else { until };
        (from < DAY && until <= from + DAY).then_some(Self { from, until })
    }
}

/// `9:05`, `09:05`, and hours of the next day up to `48:00`.
fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u16>().ok())?;
    let (hour, minute) = (number(hours)?, number(minutes)?);
    (hours.len() <= 2 && minutes.len() == 2 && minute < 60 && hour * 60 + minute <= 2 * DAY).then_some(hour * 60 + minute)
}

fn position(day: &str) -> Option<usize> {
    DAYS.iter().position(|(name, _)| *name == day)
}

fn index(weekday: Weekday) -> usize {
    usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default()
}

/// Sorts times and joins those that touch.
fn join(spans: &mut Vec<Span>) {
    spans.sort_unstable();
    spans.dedup_by(|later, earlier| {
        let touches = later.from <= earlier.until;
        if touches {
            earlier.until = earlier.until.max(later.until);
        }
        touches
    });
}

/// Runs of days, where the week goes on from Sunday to Monday.
fn runs(is_in: [bool; 7]) -> Vec<(Weekday, Weekday)> {
    let weekday = |day: usize| DAYS[day % 7].1;
    let starts = (0..7).filter(|day| is_in[*day] && !is_in[(day + 6) % 7]);
    let runs = starts.map(|first| {
        let length = (1..7).take_while(|step| is_in[(first + step) % 7]).count();
        (weekday(first), weekday(first + length))
    });
    if is_in == [true; 7] { vec![(Weekday::Monday, Weekday::Sunday)] } else { runs.collect() }
}

#[cfg(test)]
mod tests {
    use Weekday::*;

    use super::*;

    fn open(text: &str, day: Weekday, time: &str) -> Option<bool> {
        OpeningHours::parse(text).is_open_at(day, minute(time).unwrap())
    }

    fn span(from: &str, until: &str) -> Span {
        Span { from: minute(from).unwrap(), until: minute(until).unwrap() }
    }

    #[test]
    fn a_week_begins_and_ends_with_its_minutes() {
        let week = "Mo-Fr 09:00-18:00";
        assert_eq!(open(week, Monday, "08:59"), Some(false));
        assert_eq!(open(week, Monday, "09:00"), Some(true));
        assert_eq!(open(week, Friday, "17:59"), Some(true));
        assert_eq!(open(week, Friday, "18:00"), Some(false));
        assert_eq!(open(week, Saturday, "12:00"), Some(false));
        assert_eq!(open("Su-Th 10:00-16:00", Sunday, "10:00"), Some(true));
        assert_eq!(open("Su-Th 10:00-16:00", Friday, "10:00"), Some(false));
        assert_eq!(open("9:00-17:00", Sunday, "09:00"), Some(true));
        assert_eq!(open("Sa", Saturday, "03:00"), Some(true));
    }

    #[test]
    fn several_times_and_several_rules() {
        let breaks = "Mo-Th 09:00-14:00,16:00-19:00";
        assert_eq!((open(breaks, Monday, "15:00"), open(breaks, Monday, "16:00")), (Some(false), Some(true)));
        let rules = "Mo,Tu,Th 10:00-16:00; We 12:00-20:00";
        assert_eq!((open(rules, Wednesday, "10:00"), open(rules, Wednesday, "19:00")), (Some(false), Some(true)));
        assert_eq!(open(rules, Thursday, "10:00"), Some(true));
        let replaced = "Mo-Fr 09:00-18:00; We off";
        assert_eq!((open(replaced, Tuesday, "10:00"), open(replaced, Wednesday, "10:00")), (Some(true), Some(false)));
        let added = "Mo-Fr 09:00-12:00, We 14:00-16:00, Sa 10:00-11:00";
        assert_eq!((open(added, Wednesday, "10:00"), open(added, Wednesday, "15:00")), (Some(true), Some(true)));
        assert_eq!((open(added, Monday, "15:00"), open(added, Saturday, "10:30")), (Some(false), Some(true)));
    }

    #[test]
    fn nights_belong_to_the_day_on_which_they_begin() {
        for night in ["Fr 22:00-04:00", "Fr 22:00-28:00"] {
            assert_eq!(open(night, Friday, "23:00"), Some(true), "{night}");
            assert_eq!(open(night, Saturday, "03:59"), Some(true), "{night}");
            assert_eq!(open(night, Saturday, "04:00"), Some(false), "{night}");
            assert_eq!(open(night, Friday, "03:00"), Some(false), "{night}");
        }
        assert_eq!(open("Su 20:00-02:00", Monday, "01:00"), Some(true));
    }

    #[test]
    fn always_is_always() {
        for text in ["24/7", "Mo-Su 00:00-24:00", "00:00-24:00", "24/7; PH 00:00-24:00", "Mo-Su 00:00-12:00,12:00-24:00"] {
            assert!(OpeningHours::parse(text).is_always(), "{text}");
            assert_eq!(open(text, Sunday, "23:59"), Some(true), "{text}");
        }
        for text in ["24/7; Su off", "24/7; PH off", "Mo-Su 08:00-23:00", "nonsense"] {
            assert!(!OpeningHours::parse(text).is_always(), "{text}");
        }
    }

    #[test]
    fn holidays_and_comments_do_not_change_the_week() {
        assert_eq!(open("Mo-Fr 09:00-18:00; Sa off \"call first\"", Saturday, "10:00"), Some(false));
        let text = "Mo-Fr 08:30-16:00 \"ring twice; Sa too\"; Sa,Su,PH 09:00-15:00";
        assert_eq!((open(text, Saturday, "09:00"), open(text, Monday, "08:30")), (Some(true), Some(true)));
        assert_eq!(OpeningHours::parse(text).holidays(), Some([span("09:00", "15:00")].as_slice()));
        assert_eq!(OpeningHours::parse("Mo 09:00-18:00; PH off").holidays(), Some([].as_slice()));
        assert_eq!(OpeningHours::parse("Mo 09:00-18:00").holidays(), None);
    }

    #[test]
    fn what_says_more_than_a_week_is_not_read_half() {
        let more = [
            "",
            ";",
            "\"by appointment\"",
            "Mo-Fr \"by appointment\"",
            "Mo-Fr 09:00-18:00; Sa \"by appointment\"",
            "Mo-Fr 09:00-18:00; \"by appointment\"",
            "PH off",
            "Mo-Fr 09:00-18:00; \"by appointment\"; Jan off",
            "Mo-Fr 09:00-18:00 \"open quote",
            "Mo-Fr 09:00+",
            "Mo-Fr sunrise-sunset",
            "Mo[1] 10:00-12:00",
            "Jan-Mar Mo 10:00-12:00",
            "week 1-20 Mo 10:00-12:00",
            "Mo-Fr 09:00-18:00 || \"call\"",
            "Mo-Fr 25:00-26:00",
            "Mo-Fr 09:60-18:00",
            "Mo-Fr 09:00-18:00 unknown",
            "SH off",
            "Mo-Fr 9-18",
            "09:00-12:00 13:00-15:00",
            "Montag 09:00-18:00",
            "Mo-Fr 09:00-57:00",
            "٠٩:٠٠-١٨:٠٠",
        ];
        for text in more {
            assert!(!OpeningHours::parse(text).is_known(), "{text}");
            assert_eq!(open(text, Monday, "10:00"), None, "{text}");
        }
    }

    #[test]
    fn days_with_the_same_times_stand_together() {
        let groups = |text| OpeningHours::parse(text).groups();
        assert_eq!(
            groups("Mo,Tu,Fr 09:00-16:00; We,Th 09:00-18:00"),
            [
                Group { runs: vec![(Monday, Tuesday), (Friday, Friday)], spans: vec![span("09:00", "16:00")] },
                Group { runs: vec![(Wednesday, Thursday)], spans: vec![span("09:00", "18:00")] },
            ]
        );
        assert_eq!(groups("Su-Th 10:00-16:00")[0].runs, [(Sunday, Thursday)]);
        assert_eq!(groups("Mo-Su 08:00-23:00")[0].runs, [(Monday, Sunday)]);
        assert_eq!(groups("Mo-Fr 09:00-18:00; We off")[0].runs, [(Monday, Tuesday), (Thursday, Friday)]);
        assert_eq!(groups("Mo off"), []);
    }

    proptest::proptest! {
        /// Whatever the text, an answer and no panic; where it is read, its groups tell the same.
        #[test]
        fn any_text_is_read_or_not(text in "(Mo|Tu|Su|PH|[-,; 0-9:]|off|\"|24/7){0,14}", day in 0i8..7, minute in 0u16..1440) {
            let hours = OpeningHours::parse(&text);
            let weekday = Weekday::from_monday_zero_offset(day).unwrap();
            let answer = hours.is_open_at(weekday, minute);
            assert_eq!(answer.is_some(), hours.is_known());
            if answer == Some(true) {
                assert!(!hours.groups().is_empty());
            }
        }
    }
}
