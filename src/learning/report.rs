//! Where am I: plain numbers, each computed from the log, ready for a chart with its table.

use super::day::{Calendar, Day};
use super::log::{Answer, Asked, Confidence, Log};
use super::progress::{self, Grade, Progress, Standing};
use super::topic::{Topic, questions};
use crate::law::rule::RuleId;
use std::collections::BTreeMap;

/// The progress by the rule that decides each question, in the order of the law.
pub fn by_rule(topics: &[Topic], log: &Log, grade: Grade<'_>) -> Vec<(RuleId, Progress)> {
    let asked = questions(topics);
    let standings = progress::standings(&asked, log.counted(), grade);
    let mut rules: Vec<RuleId> = topics.iter().filter_map(Topic::rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let progress = |rule: RuleId| {
        let own = topics.iter().zip(&standings).filter(|(topic, _)| topic.rule() == Some(rule));
        let own: Vec<Standing<'_>> = own.map(|(_, standing)| *standing).collect();
        (rule, progress::progress(&own))
    };
    rules.into_iter().map(progress).collect()
}

/// How many answers there are, and how many of them are right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Answers that are scored.
    pub answered: usize,
    /// Those that are right.
    pub right: usize,
}

/// How often the learner was right when sure, fairly sure, and guessing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calibration {
    /// « sûr »
    pub sure: Share,
    /// « plutôt sûr »
    pub fairly: Share,
    /// « au hasard »
    pub guess: Share,
    /// What can be said of it in one sentence.
    pub verdict: Verdict,
}

/// Whether what the learner says of their confidence can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Too few answers to say.
    TooFew,
    /// Sure, and wrong too often.
    Overconfident,
    /// Said to be guessing, and right more often than not.
    Underconfident,
    /// Nothing speaks against it.
    Calibrated,
}

/// Fewer answers of a kind than this say nothing: of nine sure answers two wrong ones could still
/// be chance, by the interval below.
const ENOUGH: usize = 10;
/// Who is sure should be right so often.
const SURE: f64 = 0.9;
/// Who guesses should be right less often than not: a question has three options at least.
const GUESS: f64 = 0.5;

/// The calibration, by the first tries without a hint of all modes.
///
/// Over- or underconfidence is only spoken of where chance is an unlikely explanation: where the
/// whole 95 % interval of the share of right answers (Wilson 1927) lies below nine in ten for sure
/// answers, or above one in two for guesses. Overconfidence, which does harm, is told first.
pub fn calibration(log: &Log, grade: Grade<'_>) -> Calibration {
    let answers = log.counted();
    let share = |confidence| {
        let said = |answer: &&Answer| {
            answer.confidence == Some(confidence) && answer.retry == 0 && answer.hints == 0
        };
        shared(answers.iter().copied().filter(said).filter_map(grade))
    };
    let [sure, fairly, guess] =
        [Confidence::Sure, Confidence::Fairly, Confidence::Guess].map(share);
    Calibration { sure, fairly, guess, verdict: verdict(sure, guess) }
}

fn verdict(sure: Share, guess: Share) -> Verdict {
    let enough = |share: Share| share.answered >= ENOUGH;
    if enough(sure) && sure.wilson().1 < SURE {
        Verdict::Overconfident
    } else if enough(guess) && guess.wilson().0 > GUESS {
        Verdict::Underconfident
    } else if enough(sure) {
        Verdict::Calibrated
    } else {
        Verdict::TooFew
    }
}

fn shared(grades: impl Iterator<Item = bool>) -> Share {
    grades.fold(Share::default(), |share, right| Share {
        answered: share.answered + 1,
        right: share.right + usize::from(right),
    })
}

impl Share {
    /// The 95 % interval of the share, from 0 to 1.
    fn wilson(self) -> (f64, f64) {
        let (all, z) = (self.answered.max(1) as f64, 1.96_f64);
        let share = self.right as f64 / all;
        let middle = share + z * z / (2.0 * all);
        let half = z * (share * (1.0 - share) / all + z * z / (4.0 * all * all)).sqrt();
        let whole = 1.0 + z * z / all;
        ((middle - half) / whole, (middle + half) / whole)
    }
}

/// What was done on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// All answers; every try counts as one, those of an exam once it is over.
    pub answers: usize,
    /// Of those that can still be graded.
    pub share: Share,
}

/// What was done on each day on which a question was answered, in the order of the days.
pub fn history(log: &Log, grade: Grade<'_>, day: Calendar<'_>) -> Vec<(Day, Done)> {
    let mut days: BTreeMap<Day, Done> = BTreeMap::new();
    for answer in log.counted() {
        let done = days.entry(day(answer.time)).or_default();
        done.answers += 1;
        if let Some(right) = grade(answer) {
            done.share.answered += 1;
            done.share.right += usize::from(right);
        }
    }
    days.into_iter().collect()
}

/// What one rule's practice asks: the questions that it decides, those never answered first, then those answered
/// longest ago.
pub fn practice(topics: &[Topic], rule: RuleId, log: &Log) -> Vec<Asked> {
    let answers = log.counted();
    let own = topics.iter().filter(|topic| topic.rule() == Some(rule));
    let mut own: Vec<(Option<usize>, &Topic)> = own
        .map(|topic| (answers.iter().rposition(|answer| topic.asked.is_answered_by(answer)), topic))
        .collect();
    own.sort_by_key(|(seen, _)| *seen);
    questions(own.into_iter().map(|(_, topic)| topic))
}
