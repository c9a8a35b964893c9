//! Why not: the first condition that rules out what somebody might answer instead.

mod condition;
mod ruling;

use super::aftermath::ActKind;
use super::condition::Issue;
use super::decide::{HelpDuty, Secrecy};
use super::fact::Recipient;
use super::facts::{Facts, Slot};
use super::outcome::PartId;
use super::reason::Reason;
use super::rule::{Rule, RuleId, Rulebook};
use ruling::Ruling;

/// What somebody might answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alternative {
    /// This penal answer; nothing for « not established ».
    Secrecy(Option<Secrecy>),
    /// This answer about the duty to help; nothing for « not established ».
    Help(Option<HelpDuty>),
    /// One must speak.
    MustSpeak,
    /// One must denounce.
    MustDenounce,
    /// This ground opens speech.
    Ground(RuleId),
    /// No ground opens speech.
    NoGround,
    /// One may speak to this recipient.
    Recipient(Recipient),
    /// This is an offence.
    Offence(ActKind),
    /// This part of the answer hangs on this fact: it is missing, or another value would change it.
    Fact(PartId, Slot),
}

/// How a condition rules an answer out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The rule asks for it and it fails.
    Fails,
    /// The rule asks for it and it is not established.
    Open,
    /// It holds, and with it all that the rule asks for.
    Holds,
    /// The rule's conditions are met, but for other recipients.
    NotAdmitted,
    /// It holds, and with it the lawyer's exclusion.
    Excluded,
    /// The article's own words say what the rule does, and it is something else.
    Words,
    /// The rule does not apply on that day.
    OutOfForce,
}

/// The condition that rules an answer out, with what it rests on.
#[derive(Clone, Debug)]
pub struct WhyNot {
    /// The rule that has the condition.
    pub rule: &'static Rule,
    /// How it rules the answer out.
    pub how: How,
    /// The condition: its identity, words, state, basis and facts.
    pub condition: Reason,
    /// The contested point of which one reading asks for it.
    pub disputed: Option<Issue>,
}

/// What rules an answer out; nothing where it is right.
pub fn why_not(
    book: &Rulebook,
    facts: &Facts,
    recipient: Recipient,
    alternative: Alternative,
) -> Option<WhyNot> {
    Ruling::new(book, facts, recipient).why_not(alternative)
}
