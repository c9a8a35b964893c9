//! The clock of an exam: shown in minutes, hidden if one likes, said aloud twice.

/// Milliseconds before its end at which what is chosen is kept.
pub const LAST_CALL: u64 = 1_500;
const MINUTE: u64 = 60_000;
/// The minutes left that are said aloud.
const SAID: [u64; 2] = [5, 1];

/// What of the clock is shown and was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Whether the learner does not want to see or hear it.
    pub hidden: bool,
    /// The fewest minutes that were said aloud.
    said: Option<u64>,
}

impl Clock {
    /// What is to be said aloud now: five minutes left, then one; each once.
    pub fn say(&mut self, left: u64) -> Option<String> {
        let minutes = left.div_ceil(MINUTE);
        let news = SAID.iter().copied().find(|said| *said == minutes)?;
        if self.hidden || self.said.is_some_and(|said| said <= news) {
            return None;
        }
        self.said = Some(news);
        Some(words(left))
    }
}

/// « Il reste 12 minutes. »
pub fn words(left: u64) -> String {
    match left.div_ceil(MINUTE) {
        0 | 1 => "Il reste moins d’une minute.".to_owned(),
        minutes => ["Il reste ", &minutes.to_string(), " minutes."].concat(),
    }
}

/// Milliseconds until the minutes shown change, what is chosen is to be kept, or it is over.
pub fn next(left: u64) -> u32 {
    let minute = left.saturating_sub(1) % MINUTE + 1;
    let marks = [minute, left.saturating_sub(LAST_CALL - 1), left];
    let next = marks.into_iter().filter(|wait| *wait > 0).min().unwrap_or(1);
    u32::try_from(next).unwrap_or(60_000)
}

#[cfg(test)]
mod tests {
    use super::{Clock, MINUTE, next, words};

    #[test]
    fn five_minutes_and_the_last_one_are_said_once_each_and_never_while_hidden() {
        let mut clock = Clock::default();
        let said: Vec<u64> =
            (0..100).rev().map(|n| n * 6_000).filter(|left| clock.say(*left).is_some()).collect();
        assert_eq!(said, [5 * MINUTE, MINUTE]);
        let mut hidden = Clock { hidden: true, ..Clock::default() };
        assert_eq!(hidden.say(5 * MINUTE), None);
    }

    #[test]
    fn the_clock_wakes_when_the_minutes_change_and_before_the_end() {
        assert_eq!(words(2 * MINUTE), "Il reste 2 minutes.");
        assert_eq!(next(2 * MINUTE), 60_000);
        let later = 2 * MINUTE - 1;
        assert_eq!(words(later - u64::from(next(later))), "Il reste moins d’une minute.");
        let mut left = 3 * MINUTE;
        let mut wakes = 0;
        while left > 0 {
            left -= u64::from(next(left)).min(left);
            wakes += 1;
        }
        assert!((4..12).contains(&wakes), "{wakes}");
    }
}
