//! The clock of an exam: shown in minutes, hidden if one likes, said aloud twice.

const MINUTE: u64 = 60_000;
/// The minutes left that are said aloud.
const SAID: [usize; 2] = [5, 1];

/// What of the clock is shown and was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Whether the learner does not want to see or hear it.
    pub hidden: bool,
    /// The fewest minutes that were said aloud.
    said: Option<usize>,
}

impl Clock {
    /// The minutes left that are to be said aloud now: five, then one; each once.
    pub fn say(&mut self, left: u64) -> Option<usize> {
        let minutes = minutes(left);
        let news = SAID.iter().copied().find(|said| *said == minutes)?;
        if self.hidden || self.said.is_some_and(|said| said <= news) {
            return None;
        }
        self.said = Some(news);
        Some(news)
    }
}

/// The minutes left; the last one is one until it is over.
pub fn minutes(left: u64) -> usize {
    usize::try_from(left.div_ceil(MINUTE)).unwrap_or(usize::MAX).max(1)
}

/// Milliseconds until the minutes shown change, or it is over; at least one.
pub fn next(left: u64) -> u32 {
    u32::try_from(left.saturating_sub(1) % MINUTE + 1).unwrap_or(60_000)
}

#[cfg(test)]
mod tests {
    use super::{Clock, MINUTE, minutes, next};

    #[test]
    fn five_minutes_and_the_last_one_are_said_once_each_and_never_while_hidden() {
        let mut clock = Clock::default();
        let told = |left: u64| clock.say(left).map(|said| (left, said));
        let said: Vec<_> = (0..100).rev().map(|n| n * 6_000).filter_map(told).collect();
        assert_eq!(said, [(5 * MINUTE, 5), (MINUTE, 1)]);
        let mut hidden = Clock { hidden: true, ..Clock::default() };
        assert_eq!(hidden.say(5 * MINUTE), None);
    }

    #[test]
    fn the_clock_wakes_when_the_minutes_change_and_at_the_end() {
        assert_eq!(minutes(2 * MINUTE), 2);
        assert_eq!(next(2 * MINUTE), 60_000);
        let later = 2 * MINUTE - 1;
        assert_eq!(minutes(later - u64::from(next(later))), 1);
        assert_eq!(minutes(0), 1);
        let mut left = 3 * MINUTE;
        let mut wakes = 0;
        while left > 0 {
            left -= u64::from(next(left)).min(left);
            wakes += 1;
        }
        assert_eq!(wakes, 3);
    }
}
