//! A worked example: the reasoning on one question in steps, taken from what its feedback says.

use super::feedback::{Condition, Feedback, Reading};

/// One step of the reasoning; each is asked as a question before it is answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step<'a> {
    /// Is one bound to secrecy at all?
    Bound(&'a Reading),
    /// Which ground may open the secret?
    Ground(&'a Reading),
    /// Is this condition of the ground met? Its position from 1, and how many there are.
    Condition(&'a Condition, usize, usize),
    /// So what?
    Conclusion(&'a Feedback),
}

/// The steps, in the order in which one asks them: whether secrecy binds, then each ground with its
/// conditions, then what follows. `bound` is the name of the rule that binds.
pub fn steps<'a>(feedback: &'a Feedback, bound: &str) -> Vec<Step<'a>> {
    let (binds, grounds): (Vec<_>, Vec<_>) =
        feedback.readings.iter().partition(|reading| reading.title == bound);
    let mut steps: Vec<Step<'a>> = binds.into_iter().map(Step::Bound).collect();
    for ground in grounds {
        steps.push(Step::Ground(ground));
        let all = ground.conditions.len();
        let conditions = ground.conditions.iter().zip(1..);
        steps.extend(conditions.map(|(one, at)| Step::Condition(one, at, all)));
    }
    steps.push(Step::Conclusion(feedback));
    steps
}
