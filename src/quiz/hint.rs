//! Hints in steps: which question of law to ask, which condition to look at, which words carry it.
//!
//! **Invariant:** no hint names an option of the question, so none gives the answer away.

use super::answer::Asked;
use super::bank::Case;
use super::decisive::conditions;
use super::explain::Explained;
use super::numbers::words;
use super::question::Question;
use super::typography::spaced;
use super::verdict::quoted;
use crate::law::evaluate::{Scope, Truth};
use crate::law::fact::{Fact, Profession};
use crate::law::facts::Slot;
use crate::law::reason::{Join, Reason, reasons};
use crate::law::rule::{Rule, RuleId};
use std::cmp::Reverse;

/// One step of help; each tells more than the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The question of law to ask oneself, as a sentence.
    Ask(String),
    /// The condition on which it turns, in plain French, met or not: as it stands between guillemets.
    Look(String),
    /// The words of the case that carry it, as they stand between guillemets.
    Read(Vec<String>),
}

impl Case {
    /// At most three hints, in the order in which they are given; none for a question that has no
    /// right answer. The last one is left out where the case passes over the condition in silence.
    pub fn hints(&self, question: &Question) -> Vec<Hint> {
        let asked = Asked::new(self, question);
        let hints = (|| {
            let right = asked.right().ok()?;
            let explained = Explained::new(&asked, right, None)?;
            let (rule, when, admits) = reading(&explained)?;
            let mut hints = vec![Hint::Ask(spaced(question_of(rule.id)))];
            if let Some(leaf) = to_look_at(&explained, [&when, &admits]) {
                hints.push(Hint::Look(spaced(&quoted(leaf.phrase))));
                let words: Vec<String> =
                    said(&explained, leaf).iter().map(|words| quoted(words)).collect();
                hints.extend((!words.is_empty()).then_some(Hint::Read(words)));
            }
            Some(hints)
        })();
        hints.unwrap_or_default()
    }
}

/// The question of law that a rule answers; it does not name the rule.
const fn question_of(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Bound => "Est-on tenu au secret, et ce qui a été appris en fait-il partie ?",
        RuleId::LawObligesOrAuthorises => {
            "Un autre texte règle-t-il cette révélation, et de quelle sorte de texte s’agit-il ?"
        }
        RuleId::Testimony => "Qui demande de parler, et dans quel cadre ?",
        RuleId::Necessity => "Que veut-on éviter, et peut-on l’éviter autrement qu’en parlant ?",
        RuleId::ProtectedPerson => {
            "Qui a subi quoi, qui risque encore quelque chose, et peut-on protéger sans en parler à la justice ?"
        }
        RuleId::Help => {
            "Quelqu’un court-il un risque grave, comment le sait-on, et que peut-on faire ?"
        }
        RuleId::Accused => "À qui reproche-t-on quelque chose ?",
        RuleId::Victim => "Qui s’est confié, et de quoi cette personne a-t-elle souffert ?",
        RuleId::Consultation => "Dans quelle réunion parle-t-on, qui l’a organisée et pourquoi ?",
        RuleId::Representative => {
            "Qui a envoyé la personne à la réunion, et que peut-elle rapporter ?"
        }
        RuleId::Lawyer => "Que risque la personne si ce qu’elle a dit est révélé ?",
        RuleId::TeamSharing => {
            "Avec qui parle-t-on, cette personne est-elle tenue au secret et pour quelle mission ?"
        }
        RuleId::CarerSharing => "Qui soigne la personne, et que lui faut-il savoir pour cela ?",
    }
}

/// The rule to think of: the deciding one; for a lawyer, who may be shut out of it, that exclusion.
fn reading(explained: &Explained<'_>) -> Option<(&'static Rule, Reason, Reason)> {
    let deciding = explained.deciding()?;
    let is_lawyer = explained.facts.mask(Slot::of_situation(Fact::Profession))
        == 1 << Profession::Lawyer as u32;
    let exclusion = explained.asked.book.exclusion(deciding, explained.facts.date());
    Some(explained.reasons_of(exclusion.filter(|_| is_lawyer).unwrap_or(deciding)))
}

/// The leaf to look at: the first one that is not met. Where all are, one that words of the case state,
/// of which a fact otherwise would give another answer; of those, one of the alternative that the case
/// fulfils where the article gives several; then the one nearest at hand.
fn to_look_at<'r>(explained: &Explained<'_>, parts: [&'r Reason; 2]) -> Option<&'r Reason> {
    let labels = labels(explained);
    let fit = |reason: &Reason| {
        reason.join == Join::Leaf && !reason.phrase.is_empty() && !names(&labels, reason.phrase)
    };
    if let Some(unmet) = parts.into_iter().find_map(Reason::first_unmet).filter(|r| fit(r)) {
        return Some(unmet);
    }
    let mut leaves: Vec<&Reason> = Vec::new();
    for part in parts {
        part.walk(&mut |leaf| leaves.extend(fit(leaf).then_some(leaf)));
    }
    let known = conditions();
    let asked = explained.asked;
    let turns_on = asked.case.turns_on(asked.question);
    let turning = turns_on.iter().filter_map(|id| known.get(usize::from(id.0)));
    let turning: Vec<&str> = turning.map(|condition| condition.leaf.id).collect();
    let general = |slot: &Slot| matches!(slot.fact(), Fact::Profession | Fact::Learned);
    let facts = asked.case.facts_that_turn(asked.question);
    let chosen = chosen(explained);
    let telling = |leaf: &&&Reason| {
        let own = leaf.slots.iter().any(|slot| !general(slot));
        let turning_facts = leaf.slots.iter().filter(|slot| facts.contains(slot));
        let at_hand = turning_facts.map(|slot| slot.fact().plausibility()).min();
        let chosen = chosen.contains(&leaf.id);
        (
            !said(explained, leaf).is_empty(),
            at_hand.is_some(),
            chosen,
            at_hand.filter(|_| !chosen).map(Reverse),
            turning.contains(&leaf.id),
            own,
            leaf.truth == Truth::Holds,
        )
    };
    // Of those that tell as much, the first in the order of the text.
    leaves.iter().rev().max_by_key(telling).copied()
}

/// The leaves of the alternatives of the deciding rule that alone are met, where there are others; of
/// those only that are more than one condition.
fn chosen(explained: &Explained<'_>) -> Vec<&'static str> {
    fn gather(reason: &Reason, chosen: bool, found: &mut Vec<&'static str>) {
        found.extend((chosen && reason.join == Join::Leaf).then_some(reason.id));
        let met = || reason.parts.iter().filter(|part| part.truth == Truth::Holds);
        let among = reason.join == Join::Any && reason.parts.len() > 1;
        let alone = among && reason.contested.is_none() && met().count() == 1;
        met().for_each(|part| gather(part, chosen || alone && !part.parts.is_empty(), found));
    }
    let scope = Scope::new(&explained.facts, explained.to);
    let mut found = Vec::new();
    if let Some(rule) = explained.deciding() {
        gather(&reasons(&scope, &rule.when), false, &mut found);
        gather(&reasons(&scope, &rule.admits), false, &mut found);
    }
    found
}

/// The words of the case that state a leaf, without any that name an option.
fn said(explained: &Explained<'_>, leaf: &Reason) -> Vec<String> {
    let labels = labels(explained);
    let mut words = words(explained.asked.case, explained.to, leaf);
    words.retain(|words| !names(&labels, words));
    words
}

fn labels(explained: &Explained<'_>) -> Vec<String> {
    let options = explained.asked.options();
    options.into_iter().map(|pick| pick.choice().label.to_lowercase()).collect()
}

/// Whether a text names one of these options.
fn names(labels: &[String], text: &str) -> bool {
    let text = spaced(text).to_lowercase();
    labels.iter().any(|label| text.contains(label.as_str()))
}
