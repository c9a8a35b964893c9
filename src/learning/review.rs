//! What is due, by condition and by rule: a condition comes back in another case, later and later.
//!
//! - A right answer makes the next interval longer, a wrong one begins again the day after: recall
//!   spaced over expanding intervals lasts longer than study massed on one day (Roediger & Karpicke
//!   2006; Cepeda et al. 2006; Landauer & Bjork 1978).
//! - A right answer by guess, or with a hint, proves little: the same interval once more.
//! - A wrong answer that the learner was sure of comes back on the same day: errors made with
//!   confidence are the best corrected when they are corrected soon (hypercorrection, Butterfield &
//!   Metcalfe 2001), and the ones to do harm if they are not.
//! - A right answer before its day proves little too, and changes nothing.
//!
//! A clock that went back does no harm: what was seen on a day to come is due now.

use super::day::{Calendar, Day};
use super::log::{Answer, Asked, Confidence, Log};
use super::progress::Grade;
use super::topic::Topic;
use crate::law::rule::RuleId;
use crate::quiz::decisive::{ConditionId, conditions};

/// The days from one right answer to the next review.
pub const INTERVALS: [u32; 5] = [1, 3, 7, 16, 35];

/// What is learned and reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A condition.
    Condition(ConditionId),
    /// A rule, for questions that turn on no single condition.
    Rule(RuleId),
}

/// Where the learner stands with a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Right answers on their day, one after the other: the next one earns `INTERVALS[strength]`.
    pub strength: usize,
    /// The day of the latest answer.
    pub seen: Day,
    /// The day from which it is to be reviewed.
    pub due: Day,
}

/// A subject that was answered at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    /// The subject.
    pub subject: Subject,
    /// Where the learner stands.
    pub memory: Memory,
    /// Position of its latest answer among those of the log that count.
    pub latest: usize,
    /// The case of that answer.
    case: String,
}

impl Topic {
    /// What a question about it is evidence of.
    pub fn subjects(&self) -> Vec<Subject> {
        if self.conditions.is_empty() {
            self.rule().map(Subject::Rule).into_iter().collect()
        } else {
            self.conditions.iter().copied().map(Subject::Condition).collect()
        }
    }
}

impl Memory {
    /// After the first or a further answer on that day; nothing known before is `None`.
    pub fn after(before: Option<Self>, day: Day, right: bool, answer: &Answer) -> Self {
        let known = before.unwrap_or(Self { strength: 0, seen: day, due: day });
        let (strength, days) = match (right, answer.confidence) {
            (false, Some(Confidence::Sure)) => (0, 0),
            (false, Some(Confidence::Fairly | Confidence::Guess) | None) => (0, 1),
            // Early, unless the clock went back since.
            (true, _) if day >= known.seen && day < known.due => {
                return Self { seen: day, ..known };
            }
            (true, confidence) => {
                let earned = interval(known.strength);
                if confidence == Some(Confidence::Guess) || answer.hints > 0 {
                    (known.strength, interval(known.strength.saturating_sub(1)))
                } else {
                    ((known.strength + 1).min(INTERVALS.len()), earned)
                }
            }
        };
        Self { strength, seen: day, due: day.after(days) }
    }

    /// Whether it is to be reviewed on that day.
    pub fn is_due(&self, today: Day) -> bool {
        self.due <= today || today < self.seen
    }
}

fn interval(strength: usize) -> u32 {
    INTERVALS.get(strength).or(INTERVALS.last()).copied().unwrap_or(1)
}

/// Every subject that was answered, in the order of its latest answer. Of several tries the first
/// counts; answers to other versions or without a grade do not.
pub fn learned(topics: &[Topic], log: &Log, grade: Grade<'_>, day: Calendar<'_>) -> Vec<Learned> {
    let mut learned: Vec<Learned> = Vec::new();
    for (at, answer) in
        log.counted().into_iter().enumerate().filter(|(_, answer)| answer.retry == 0)
    {
        let Some(topic) = topics.iter().find(|topic| topic.asked.is_answered_by(answer)) else {
            continue;
        };
        let Some(right) = grade(answer) else { continue };
        for subject in topic.subjects() {
            let known = learned.iter().position(|one| one.subject == subject);
            let before = known.map(|known| learned.remove(known).memory);
            let memory = Memory::after(before, day(answer.time), right, answer);
            learned.push(Learned { subject, memory, latest: at, case: topic.case().to_owned() });
        }
    }
    learned
}

/// The questions to ask today, at most so many: for what is due longest first, and of what is due
/// alike, what was seen longest ago first, so that what was just missed comes last.
///
/// Each is about another case than the one last seen where the bank has one, and of these the one
/// seen longest ago, or never. A question serves all the subjects that it is about.
pub fn due(
    topics: &[Topic],
    log: &Log,
    grade: Grade<'_>,
    (day, today): (Calendar<'_>, Day),
    most: usize,
) -> Vec<Asked> {
    let mut waiting: Vec<Learned> = learned(topics, log, grade, day);
    waiting.retain(|one| one.memory.is_due(today));
    waiting.sort_by_key(|one| (one.memory.due.min(today), one.latest));
    let seen = seen(topics, log);
    let mut questions = Vec::new();
    while let Some(first) = waiting.first()
        && questions.len() < most
    {
        let rank = |(at, topic): &(usize, &Topic)| {
            (topic.case() == first.case, seen.get(*at).copied().flatten(), *at)
        };
        let about = |topic: &Topic| topic.subjects().contains(&first.subject);
        let best = topics.iter().enumerate().filter(|(_, topic)| about(topic)).min_by_key(rank);
        let Some((_, topic)) = best else { break };
        let served = topic.subjects();
        waiting.retain(|one| !served.contains(&one.subject));
        questions.push(topic.asked.clone());
    }
    questions
}

/// For each topic the position of the latest answer to its question.
fn seen(topics: &[Topic], log: &Log) -> Vec<Option<usize>> {
    let mut seen = vec![None; topics.len()];
    for (at, answer) in log.counted().into_iter().enumerate() {
        let topic = topics.iter().position(|topic| topic.asked.is_answered_by(answer));
        if let Some(seen) = topic.and_then(|topic| seen.get_mut(topic)) {
            *seen = Some(at);
        }
    }
    seen
}

/// How many subjects are due today, and how many become due on each of the days that follow.
pub fn calendar(learned: &[Learned], today: Day, days: u32) -> Vec<(Day, usize)> {
    let on = |ahead: u32| {
        let day = today.after(ahead);
        let falls = |one: &&Learned| match ahead {
            0 => one.memory.is_due(today),
            _ => !one.memory.is_due(today) && one.memory.due == day,
        };
        (day, learned.iter().filter(falls).count())
    };
    (0..=days).map(on).collect()
}

/// What of one rule is due, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// The rule, that which asks the conditions first.
    pub rule: RuleId,
    /// What is due of it and the day, what is due first before the rest; a day that has passed is today.
    pub points: Vec<(Day, Subject)>,
}

/// What is due today and on the days that follow, by rule: those first of which something is due first.
pub fn agenda(learned: &[Learned], today: Day, days: u32) -> Vec<Agenda> {
    let conditions = conditions();
    let rule = |subject: Subject| match subject {
        Subject::Rule(rule) => Some(rule),
        Subject::Condition(id) => conditions.get(usize::from(id.0)).map(|one| one.rule),
    };
    let mut agenda: Vec<Agenda> = Vec::new();
    for Learned { subject, memory, .. } in learned {
        let day = if memory.is_due(today) { today } else { memory.due };
        let Some(rule) = rule(*subject).filter(|_| day <= today.after(days)) else { continue };
        match agenda.iter_mut().find(|one| one.rule == rule) {
            Some(one) => one.points.push((day, *subject)),
            None => agenda.push(Agenda { rule, points: vec![(day, *subject)] }),
        }
    }
    agenda.iter_mut().for_each(|one| one.points.sort_unstable());
    agenda.sort_by_key(|one| (one.points.first().map(|(day, _)| *day), one.rule));
    agenda
}
