//! A civil date, as the law uses it to say from when to when a wording applies.

use std::fmt;

/// A day of the Gregorian calendar. Ordered; always a day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

impl Date {
    /// The date of that year, month (1 to 12) and day, if the calendar has it.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// A date written in the program itself; a day that does not exist stops the build.
    pub const fn of(year: u16, month: u8, day: u8) -> Self {
        assert!(month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month));
        Self { year, month, day }
    }

    /// Reads `2026-09-01`; nothing else is a date.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        if parts.next().is_some() || !digits(y, 4) || !digits(m, 2) || !digits(d, 2) {
            return None;
        }
        Self::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?)
    }

    /// Year, month and day.
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The day after.
    pub fn next(self) -> Self {
        let Self { year, month, day } = self;
        Self::new(year, month, day + 1).or(Self::new(year, month + 1, 1)).unwrap_or(Self {
            year: year + 1,
            month: 1,
            day: 1,
        })
    }

    /// The day before.
    pub fn previous(self) -> Self {
        let Self { year, month, day } = self;
        let last_of = |month| Self::new(year, month, days_in(year, month));
        Self::new(year, month, day - 1).or(last_of(month - 1)).unwrap_or(Self {
            year: year.saturating_sub(1),
            month: 12,
            day: 31,
        })
    }

    /// The day in French words: « 1er septembre 2026 ».
    pub fn french(self) -> String {
        let month = MONTHS.get(usize::from(self.month) - 1).copied().unwrap_or_default();
        let day = if self.day == 1 { "1er".to_owned() } else { self.day.to_string() };
        format!("{day} {month} {}", self.year)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}
