//! Questions of all modules mixed (« mélange »), so that one has to tell the rules apart.
//!
//! Interleaving trains the choice between rules, which practice of one rule at a time leaves out:
//! Rohrer & Taylor 2007, « The shuffling of mathematics problems improves learning »; it helps most
//! where what is mixed is easily confused (Birnbaum, Kornell, Bjork & Bjork 2013).

use super::log::{Asked, Log};
use super::progress;
use super::session::Session;
use super::shuffle;
use super::topic::{Topic, questions};
use crate::law::rule::RuleId;

/// The rules that are taken for one another, each pair once.
const CONFUSABLE: [(RuleId, RuleId); 18] = {
    use RuleId::*;
    [
        // Somebody is in danger: informing the prosecutor, speaking to whoever can avert it, or
        // helping without a word; the first two are allowed, the third is a duty and frees nobody.
        (ProtectedPerson, Necessity),
        (ProtectedPerson, Help),
        (Necessity, Help),
        // The person in front was wronged: what a child or vulnerable person suffers, what the
        // person confided of their own wrong, and what calls for an intervention now.
        (ProtectedPerson, Victim),
        (Victim, Necessity),
        // Justice asks: as a witness one may speak, as an accused too; the victim's own voice is
        // another ground, and a law that asks must be one that deals with this disclosure.
        (Testimony, Victim),
        (Testimony, Accused),
        (Accused, Victim),
        (Testimony, LawObligesOrAuthorises),
        // A text to report by: a law that obliges, or the article that only allows.
        (LawObligesOrAuthorises, ProtectedPerson),
        // Speaking among professionals: one team and one mission, care of one patient, a meeting
        // that a law provides for, and who was sent to it.
        (TeamSharing, CarerSharing),
        (TeamSharing, Consultation),
        (CarerSharing, Consultation),
        (Consultation, Representative),
        (Consultation, LawObligesOrAuthorises),
        // What the lawyer's exclusion switches off.
        (Lawyer, ProtectedPerson),
        (Lawyer, Consultation),
        // Bound to whom one shares with, or not bound at all.
        (Bound, TeamSharing),
    ]
};

/// Whether learners take these rules for one another.
pub fn confusable(one: RuleId, other: RuleId) -> bool {
    CONFUSABLE.contains(&(one, other)) || CONFUSABLE.contains(&(other, one))
}

/// Every question once: the questions of a case together in their order, and after each case one
/// on a rule easily confused with the last; failing that, on another rule at least.
pub fn mixed(topics: &[Topic], seed: u32) -> Vec<Asked> {
    let mut cases = shuffled(topics, seed);
    let mut order: Vec<&Topic> = Vec::new();
    while !cases.is_empty() {
        let last = order.last().and_then(|topic| topic.rule());
        let next = cases.iter().enumerate().min_by_key(|(_, case)| strangeness(last, case));
        let next = next.map_or(0, |(at, _)| at);
        order.extend(cases.remove(next));
    }
    questions(order)
}

/// The topics by their cases, in the order of the seed.
fn shuffled(topics: &[Topic], seed: u32) -> Vec<Vec<&Topic>> {
    let mut cases: Vec<Vec<&Topic>> = Vec::new();
    for topic in topics {
        let same = |case: &&mut Vec<&Topic>| case.first().is_some_and(|t| t.case() == topic.case());
        match cases.iter_mut().find(same) {
            Some(case) => case.push(topic),
            None => cases.push(vec![topic]),
        }
    }
    let rank = |case: &Vec<&Topic>| case.first().map(|topic| shuffle::rank(seed, topic.case()));
    cases.sort_by_cached_key(rank);
    cases
}

/// How little a case is mixed up with the last rule: 0 where its first rule is easily confused with
/// it, 1 where it is another rule, 2 where it is the same.
fn strangeness(last: Option<RuleId>, case: &[&Topic]) -> u8 {
    match (last, case.first().and_then(|topic| topic.rule())) {
        (Some(last), Some(next)) if confusable(last, next) => 0,
        (Some(last), Some(next)) if last == next => 2,
        (Some(_) | None, Some(_) | None) => 1,
    }
}

/// The seed of the mixed round that was left before its end.
pub fn left(topics: &[Topic], log: &Log) -> Option<u32> {
    let asked = questions(topics);
    let round = progress::round(&asked, log);
    round.last().filter(|_| !progress::is_whole(&asked, &round)).map(|answer| answer.seed)
}

impl Session {
    /// Training over all these questions, mixed by that seed; nothing if there are none.
    pub fn mixed(topics: &[Topic], log: &Log, seed: u32) -> Option<Self> {
        Self::of_seed(mixed(topics, seed), log, seed)
    }
}
