//! Civil days of the learner's clock, by which reviews fall due and history is told.

use crate::law::Date;

/// A civil day, by the days since 1 January 1970 where the learner is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

/// On which civil day a time was, in milliseconds since 1970: the browser knows its time zone.
pub type Calendar<'a> = &'a dyn Fn(u64) -> Day;

const DAY: u64 = 86_400_000;

impl Day {
    /// The day of a time, so many minutes ahead of universal time; never before 1970.
    pub fn of(time: u64, minutes_ahead: i16) -> Self {
        let shift = i64::from(minutes_ahead) * 60_000;
        Self(u32::try_from(time.saturating_add_signed(shift) / DAY).unwrap_or(u32::MAX))
    }

    /// So many days later.
    pub fn after(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The date; nothing after the year 65535.
    ///
    /// Counts from 1 March of the year 0, in eras of 400 years: Howard Hinnant, « chrono-compatible
    /// low-level date algorithms », 2013.
    pub fn date(self) -> Option<Date> {
        let days = u64::from(self.0) + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        let year = u16::try_from(era * 400 + year + next).ok()?;
        Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}
