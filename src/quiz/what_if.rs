//! What would change the answer, and what one would have to know first, said of a scenario.

use super::bank::Case;
use super::outcome::{brief, now, then, title};
use super::scenario::Scenario;
use super::typography::{referring, spaced};
use crate::law::counterfactual::{Counterfactual, counterfactuals, other_recipients};
use crate::law::fact::Recipient;
use crate::law::missing::{Missing, possible_decisions, ranking};
use crate::law::outcome::{Outcome, PartId, established};
use crate::law::rule::Rulebook;

/// What would turn a part of the answer to another outcome. All French is typeset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The outcome as it would be: « Parler à la police serait permis ».
    pub then: String,
    /// The smallest sets of changes, nearest at hand first.
    pub ways: Vec<Way>,
    /// To whom else the answer is that, no fact changed.
    pub others: Vec<Recipient>,
}

/// A set of changes that does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// « Si la personne concernée était prévenue à l’avance »
    pub supposed: String,
    /// The contested points on which the new answer turns, of which the strictest reading is taken.
    pub contested: Vec<&'static str>,
    /// The changes.
    pub set: Counterfactual,
}

/// A part of the answer that is not established.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// « Secret professionnel »
    pub part: &'static str,
    /// What it is now, as a sentence.
    pub now: String,
    /// The answers that are possible.
    pub possible: String,
    /// The facts to ask for, the most telling first.
    pub asked: Vec<Asked>,
}

/// A fact to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: String,
    /// What each answer supposes, and the decisions that it leaves; none where no answer settles anything.
    pub answers: Vec<(String, String)>,
}

/// What would turn each part of the answer of a scenario to each outcome that it is not.
///
/// The slowest case of the bank takes about a second.
pub fn turns(case: &Case, scenario: &Scenario) -> Vec<Turn> {
    let (altered, to, book) = (scenario.case(case), scenario.to(), Rulebook::belgian());
    let Some(facts) = altered.facts(to) else { return Vec::new() };
    let mut turns = Vec::new();
    for part in [PartId::Secrecy, PartId::Help] {
        let now = established(&book, &facts, to, part);
        for outcome in part.outcomes().iter().filter(|outcome| now != Some(**outcome)) {
            let way = |set: Counterfactual| Way {
                supposed: spaced(&super::answer::capitalised(&altered.suppose(&set.changes))),
                contested: contested(&book, &set, &facts),
                set,
            };
            let sets = counterfactuals(&book, &facts, to, *outcome);
            let told = |other: Recipient| {
                let mut elsewhere = scenario.clone();
                elsewhere.speak_to(case, other);
                elsewhere.case(case).facts(other)
            };
            let others = match part {
                PartId::Secrecy => other_recipients(&book, told, to, *outcome),
                PartId::Help => Vec::new(),
            };
            turns.push(Turn {
                then: referring(&then(*outcome, Some(to))),
                ways: sets.into_iter().map(way).collect(),
                others,
            });
        }
    }
    turns
}

fn contested(
    book: &Rulebook,
    set: &Counterfactual,
    facts: &crate::law::facts::Facts,
) -> Vec<&'static str> {
    let phrase = |issue: &crate::law::condition::Issue| book.contested(*issue, facts.date());
    set.contested.iter().filter_map(phrase).map(|contested| contested.phrase).collect()
}

/// The parts of the answer of a scenario that are not established, and the facts to ask for.
pub fn gaps(case: &Case, scenario: &Scenario) -> Vec<Gap> {
    let (altered, to, book) = (scenario.case(case), scenario.to(), Rulebook::belgian());
    let Some(facts) = altered.facts(to) else { return Vec::new() };
    let gap = |part| {
        let possible = possible_decisions(&book, &facts, to, part);
        let ranked = ranking(&book, &facts, to, part);
        let asked = |missing: &Missing| Asked {
            question: spaced(missing.slot.fact().label().question),
            answers: answers(&altered, missing)
                .into_iter()
                .map(|(supposed, leaves)| (spaced(&supposed), leaves))
                .collect(),
        };
        (possible.len() > 1).then(|| Gap {
            part: title(part),
            now: referring(&now(part, None, Some(to), false)),
            possible: briefly(&possible),
            asked: ranked.iter().map(asked).collect(),
        })
    };
    [PartId::Secrecy, PartId::Help].into_iter().filter_map(gap).collect()
}

/// What the answers to a fact suppose, not typeset, and the decisions that they leave, those that
/// leave the same together; none where no answer settles anything.
pub fn answers(case: &Case, missing: &Missing) -> Vec<(String, String)> {
    let mut told: Vec<(&[Outcome], u32)> = Vec::new();
    for answer in missing.answers.iter().filter(|_| !missing.settles.is_empty()) {
        match told.iter_mut().find(|(leaves, _)| *leaves == answer.leaves) {
            Some((_, values)) => *values |= answer.values,
            None => told.push((&answer.leaves, answer.values)),
        }
    }
    let said = |(leaves, values)| (case.suppose_answer(missing.slot, values), briefly(leaves));
    told.into_iter().map(said).collect()
}

/// « parler est permis ou il faut se taire »
pub fn briefly(outcomes: &[Outcome]) -> String {
    outcomes.iter().map(|o| brief(*o)).collect::<Vec<_>>().join(" ou ")
}
