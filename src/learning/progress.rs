//! Where a learner stands: computed from the answers and a grading, each time anew.

use super::log::{Answer, Asked, Log, Mode};

/// Grades an answer: right, wrong, or nothing where the question is not scored or no longer has
/// that option.
pub type Grade<'a> = &'a dyn Fn(&Answer) -> Option<bool>;

/// One question with its latest answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The question.
    pub asked: &'a Asked,
    /// The latest answer to this version of it.
    pub answer: Option<&'a Answer>,
    /// Whether that answer is right, if it is scored.
    pub right: Option<bool>,
}

/// Each of these questions with its latest answer among `answers`, which stand oldest first; of
/// several tries the first.
pub fn standings<'a>(
    asked: &'a [Asked],
    answers: impl IntoIterator<Item = &'a Answer>,
    grade: Grade<'_>,
) -> Vec<Standing<'a>> {
    let mut standings: Vec<_> =
        asked.iter().map(|asked| Standing { asked, answer: None, right: None }).collect();
    for answer in answers.into_iter().filter(|answer| answer.retry == 0) {
        if let Some(standing) = standings.iter_mut().find(|s| s.asked.is_answered_by(answer)) {
            standing.answer = Some(answer);
        }
    }
    for standing in &mut standings {
        standing.right = standing.answer.and_then(grade);
    }
    standings
}

/// How many questions there are, were answered, and were answered right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// All questions.
    pub questions: usize,
    /// Those with an answer.
    pub answered: usize,
    /// Those whose latest answer is scored.
    pub scored: usize,
    /// Those whose latest answer is right.
    pub right: usize,
}

/// Counts the standings.
pub fn progress(standings: &[Standing<'_>]) -> Progress {
    let count = |test: &dyn Fn(&Standing<'_>) -> bool| standings.iter().filter(|s| test(s)).count();
    Progress {
        questions: standings.len(),
        answered: count(&|s| s.answer.is_some()),
        scored: count(&|s| s.right.is_some()),
        right: count(&|s| s.right == Some(true)),
    }
}

/// What was right of the scored questions that one rule decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The rule, as `rule_of` names it.
    pub rule: String,
    /// Latest answers that are right.
    pub right: usize,
    /// Latest answers that are scored.
    pub scored: usize,
}

/// The score by rule, in the order in which the questions bring the rules.
pub fn scores(
    standings: &[Standing<'_>],
    rule_of: &dyn Fn(&Asked) -> Option<String>,
) -> Vec<Score> {
    scored(standings, |standing| standing.right, rule_of)
}

/// The same of all that was asked: a question without an answer counts as not right.
pub fn scores_of_all(
    standings: &[Standing<'_>],
    rule_of: &dyn Fn(&Asked) -> Option<String>,
) -> Vec<Score> {
    let right = |standing: &Standing<'_>| match standing.answer {
        Some(_) => standing.right,
        None => Some(false),
    };
    scored(standings, right, rule_of)
}

fn scored(
    standings: &[Standing<'_>],
    right: fn(&Standing<'_>) -> Option<bool>,
    rule_of: &dyn Fn(&Asked) -> Option<String>,
) -> Vec<Score> {
    let mut scores: Vec<Score> = Vec::new();
    for standing in standings {
        let (Some(right), Some(rule)) = (right(standing), rule_of(standing.asked)) else {
            continue;
        };
        let right = usize::from(right);
        match scores.iter_mut().find(|score| score.rule == rule) {
            Some(score) => {
                score.right += right;
                score.scored += 1;
            }
            None => scores.push(Score { rule, right, scored: 1 }),
        }
    }
    scores
}

/// The questions whose latest answer is wrong, in their order.
pub fn to_redo(standings: &[Standing<'_>]) -> Vec<Asked> {
    standings.iter().filter(|s| s.right == Some(false)).map(|s| s.asked.clone()).collect()
}

/// The answers of the current round of training, oldest first.
///
/// A round ends when every question has an answer; the next one with a seed that it does not have,
/// unless it is a further try, opens a new round. Two tabs that play the same module therefore play the
/// same round, and the last question answered in both of them ends it once.
pub fn round<'a>(asked: &[Asked], log: &'a Log) -> Vec<&'a Answer> {
    let mut round = Vec::new();
    let mut open = vec![true; asked.len()];
    for answer in log.answers().filter(|answer| answer.mode == Mode::Training) {
        let Some(place) = asked.iter().position(|asked| asked.is_answered_by(answer)) else {
            continue;
        };
        let own = |one: &&Answer| one.seed == answer.seed;
        if answer.retry == 0 && !open.contains(&true) && !round.iter().any(own) {
            round.clear();
            open.fill(true);
        }
        if let Some(open) = open.get_mut(place) {
            *open = false;
        }
        round.push(answer);
    }
    round
}

/// Whether each of these questions has its answer among those.
pub fn is_whole(asked: &[Asked], round: &[&Answer]) -> bool {
    asked.iter().all(|asked| round.iter().any(|answer| asked.is_answered_by(answer)))
}
