//! The decision: parts that never merge into one yes or no.

use super::Date;
use super::aftermath::{Acts, Remedies, acts, remedies};
use super::condition::{ISSUES, Issue, Node, Readings, Set};
use super::deontology::{Steps, steps};
use super::evaluate::{Scope, Truth};
use super::fact::{Help, LawBasis, LawEffect, RECIPIENTS, Recipient};
use super::facts::{Facts, Slot};
use super::part::{Formula, Outcomes, Part, Readout};
use super::rule::{RULES, Rule, RuleId, Rulebook};
use super::rules::danger::GRAVE_PERIL;
use super::rules::necessity::SPEAKING_ALONE;
use arrayvec::ArrayVec;
use std::cmp::Reverse;

/// The penal answer for a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Secrecy {
    /// Professional secrecy does not bind here; that is not « free to tell ».
    NotBound,
    /// « se taire »
    MustKeepSilent,
    /// « peut parler », never « doit »
    MaySpeak,
}

/// The duty to assist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HelpDuty {
    /// No duty of articles 422bis or 299.
    NoDuty,
    /// « doit aider »
    MustHelp,
}

/// One part of the answer. `value` is absent where two possible completions differ on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<T> {
    /// The answer, if it is established.
    pub value: Option<T>,
    /// The open facts that would narrow it.
    pub missing: Vec<Slot>,
    /// The contested points that it turns on; the stricter reading is given.
    pub contested: Issues,
    /// The readings of these points that give the answer.
    pub readings: Readings,
}

/// Contested points, each once.
pub type Issues = ArrayVec<Issue, { ISSUES as usize }>;

/// Grounds, each once.
pub type Grounds = ArrayVec<Ground, RULES>;

/// A ground on which one may speak, as it stands for a recipient.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The rule, in its version of the day.
    pub rule: &'static Rule,
    /// Whether its conditions are met and nothing defeats it.
    pub holds: Option<bool>,
    /// Whether it admits this recipient.
    pub admits: Option<bool>,
    /// Every recipient that it admits for sure, where it stands for them as it does here.
    pub recipients: ArrayVec<Recipient, { RECIPIENTS.len() }>,
}

impl Ground {
    /// Whether it opens speech to this recipient.
    pub fn opens(&self) -> bool {
        self.holds == Some(true) && self.admits == Some(true)
    }
}

/// The decision for one recipient.
#[derive(Clone, Debug)]
pub struct Decision {
    /// For whom.
    pub recipient: Recipient,
    /// The penal answer.
    pub secrecy: Answer<Secrecy>,
    /// The duty to help.
    pub help: Answer<HelpDuty>,
    /// The grounds that hold, for this recipient or another; none where secrecy does not bind.
    pub grounds: Grounds,
    /// The grounds of which it is not established whether they hold.
    pub open_grounds: Grounds,
    /// What deontology asks before one speaks.
    pub before_speaking: Steps,
    /// What was done, if anything was: each with its offence, penalty and excuse.
    pub acts: Acts,
    /// What the person can do after a breach.
    pub remedies: Remedies,
}

impl Decision {
    /// The contested points on which secrecy or help turns.
    pub fn contested(&self) -> Issues {
        let turns =
            |i: &Issue| self.secrecy.contested.contains(i) || self.help.contested.contains(i);
        Issue::ALL.into_iter().filter(turns).collect()
    }

    /// Whether another law orders that the recipient be told, where the criminal law only permits it.
    pub fn imposed(&self, facts: &Facts) -> bool {
        let by_law = |g: &Ground| g.rule.id == RuleId::LawObligesOrAuthorises && g.opens();
        imposed(facts) && self.grounds.iter().any(by_law)
    }

    /// Whether help is a duty towards somebody whom nothing but speaking can help any more, and
    /// somebody may be told.
    pub fn leaves_speech_alone(&self, book: &Rulebook, facts: &Facts) -> bool {
        let scope = Scope::new(facts, self.recipient);
        let alone = |at| {
            let scope = scope.with(Set::Dangers, at);
            scope.test(SPEAKING_ALONE) == Truth::Holds
                && scope.test(Help::Given.is()) != Truth::Holds
                && scope.truth(&Node::Notion(&GRAVE_PERIL)) == Truth::Holds
        };
        self.help.value == Some(HelpDuty::MustHelp)
            && (0..scope.size(Set::Dangers)).any(alone)
            && !may_be_told(book, facts).is_empty()
    }

    /// The state of a rule for the recipient, as the parts of the answer have it; `alone` is what
    /// its own conditions come to, which counts where no part knows better.
    pub fn state(&self, rule: &Rule, alone: Truth) -> Truth {
        let three = |known: Option<bool>| known.map_or(Truth::Unknown, Truth::of);
        let is = |g: &&Ground| g.rule.id == rule.id;
        match (rule.id, self.secrecy.value) {
            (RuleId::Help, _) => three(self.help.value.map(|h| h == HelpDuty::MustHelp)),
            (RuleId::Bound, Some(secrecy)) => Truth::of(secrecy != Secrecy::NotBound),
            (RuleId::Bound, None) | (RuleId::Lawyer, _) | (_, Some(Secrecy::NotBound)) => alone,
            _ => match self.grounds.iter().chain(&self.open_grounds).find(is) {
                Some(ground) => three(ground.holds).and(three(ground.admits)),
                None => Truth::Fails,
            },
        }
    }
}

/// Whether another law orders what the criminal law only permits.
pub(super) fn imposed(facts: &Facts) -> bool {
    let scope = Scope::new(facts, RECIPIENTS[0]);
    scope.test(LawEffect::Obliges.is()) == Truth::Holds
        && scope.test(LawBasis::None.is()) == Truth::Fails
}

/// Decides for one recipient.
pub fn decide(book: &Rulebook, facts: &Facts, recipient: Recipient) -> Decision {
    let facts = &possible(facts, recipient);
    let secrecy = answer(&Part::secrecy(book), facts, recipient).map(Secrecy::of_outcome);
    let help = answer(&Part::help(book, facts.date()), facts, recipient).map(HelpDuty::of_outcome);
    let (mut grounds, mut open_grounds) = (Grounds::new(), Grounds::new());
    if secrecy.value != Some(Secrecy::NotBound) {
        for rule in book.grounds(facts.date()).take(RULES) {
            let stands = |facts: &Facts, to| opens(Formula::Ground(book, rule), facts, to);
            let admits = |facts: &Facts, to| opens(Formula::Admits(rule), facts, to);
            let holds = stands(facts, recipient);
            let list = match holds {
                Some(true) => &mut grounds,
                Some(false) => continue,
                None => &mut open_grounds,
            };
            let alike = |to: &Recipient| {
                let facts = &facts.seen_for(*to);
                admits(facts, *to) == Some(true) && stands(facts, *to) == holds
            };
            list.push(Ground {
                rule,
                holds,
                admits: admits(facts, recipient),
                recipients: RECIPIENTS.into_iter().filter(alike).collect(),
            });
        }
    }
    Decision {
        before_speaking: steps(facts, &secrecy, &grounds),
        acts: acts(book, facts, recipient),
        remedies: remedies(book, facts, recipient),
        recipient,
        secrecy,
        help,
        grounds,
        open_grounds,
    }
}

/// The facts for a recipient without the values that the others exclude; all if they cannot be together.
pub(super) fn possible(facts: &Facts, recipient: Recipient) -> Facts {
    let seen = facts.seen_for(recipient);
    seen.narrowed().unwrap_or(seen)
}

/// The penal answer alone.
pub fn secrecy(book: &Rulebook, facts: &Facts, recipient: Recipient) -> Answer<Secrecy> {
    answer(&Part::secrecy(book), &possible(facts, recipient), recipient).map(Secrecy::of_outcome)
}

/// To whom one may speak.
pub fn may_be_told(book: &Rulebook, facts: &Facts) -> Vec<Recipient> {
    let speaks = |to: &Recipient| {
        let (outcome, _) = value(&Part::secrecy(book), &possible(facts, *to), *to);
        outcome.map(Secrecy::of_outcome) == Some(Secrecy::MaySpeak)
    };
    RECIPIENTS.into_iter().filter(speaks).collect()
}

/// The duty to help alone.
pub fn help(book: &Rulebook, facts: &Facts, recipient: Recipient) -> Answer<HelpDuty> {
    answer(&Part::help(book, facts.date()), &possible(facts, recipient), recipient)
        .map(HelpDuty::of_outcome)
}

impl<'a> Part<'a> {
    /// The penal answer as a part; see [`Secrecy::of_outcome`].
    pub fn secrecy(book: &'a Rulebook) -> Self {
        Self {
            first: Formula::Bound(book),
            second: Formula::Speaks(book),
            outcome: |bound, speaks| match (bound, speaks) {
                (false, _) => 0,
                (true, true) => 1,
                (true, false) => 3,
            },
        }
    }

    /// The duty to help on a day as a part; see [`HelpDuty::of_outcome`].
    pub fn help(book: &'a Rulebook, day: Date) -> Self {
        let duty = book.rule(RuleId::Help, day).map_or(&Node::NEVER, |rule| &rule.when);
        Self::strict_yes(Formula::Node(duty))
    }

    /// Whether a ground holds and admits the recipient, as a part: outcome 1 if it does, else 0.
    pub fn opens(book: &'a Rulebook, rule: &'a Rule) -> Self {
        Self {
            first: Formula::Ground(book, rule),
            second: Formula::Admits(rule),
            outcome: |holds, admits| u8::from(holds && admits),
        }
    }

    /// Yes or no, of which yes is the stricter answer.
    fn strict_yes(formula: Formula<'a>) -> Self {
        Self { first: formula, second: formula, outcome: |yes, _| if yes { 3 } else { 0 } }
    }
}

impl Secrecy {
    /// The penal answer of an outcome.
    pub fn of_outcome(outcome: u8) -> Self {
        match outcome {
            0 => Self::NotBound,
            1 => Self::MaySpeak,
            _ => Self::MustKeepSilent,
        }
    }
}

impl HelpDuty {
    /// The duty of an outcome.
    pub fn of_outcome(outcome: u8) -> Self {
        if outcome == 0 { Self::NoDuty } else { Self::MustHelp }
    }
}

/// Whether a formula holds in every completion, in none, or not established; yes is the stricter answer.
pub(super) fn yes_or_no(formula: Formula, facts: &Facts, recipient: Recipient) -> Answer<bool> {
    answer(&Part::strict_yes(formula), facts, recipient).map(|outcome| outcome != 0)
}

/// The same for what opens speech: no is the stricter answer.
fn opens(formula: Formula, facts: &Facts, recipient: Recipient) -> Option<bool> {
    let part = Part { first: formula, second: formula, outcome: |yes, _| if yes { 0 } else { 3 } };
    strictest(&part.under_every_reading(facts, recipient)).0.map(|bit| bit == 0)
}

/// The outcome, as the number of its bit, of the strictest reading, and this reading.
///
/// Strictness grows with the number of the bit; « not established » stands between 1 and 3.
fn strictest(readout: &Readout) -> (Option<u8>, Readings) {
    let settled = |set: Outcomes| (set.count_ones() == 1).then(|| set.trailing_zeros() as u8);
    let outcomes = readout.iter().map(|(set, readings)| (settled(set), readings));
    // Of equals the first, which takes the fewest second readings.
    outcomes.min_by_key(|(bit, _)| Reverse(bit.unwrap_or(2))).unwrap_or_default()
}

fn answer(part: &Part, facts: &Facts, recipient: Recipient) -> Answer<u8> {
    let readout = part.under_every_reading(facts, recipient);
    let (value, readings) = strictest(&readout);
    let missing = if value.is_none() {
        part.missing(facts, recipient, strict_reading(part, facts, recipient))
    } else {
        Vec::new()
    };
    Answer { value, missing, contested: issues(readout.turns_on), readings }
}

/// The outcome of a part, as the number of its bit, if it is established, and the contested points
/// that it turns on: what [`secrecy`] and [`help`] say, without what is missing.
///
/// The facts can be together: see [`Facts::narrow`].
pub(super) fn value(part: &Part, facts: &Facts, recipient: Recipient) -> (Option<u8>, Readings) {
    let readout = part.under_every_reading(facts, recipient);
    (strictest(&readout).0, readout.turns_on)
}

/// The first reading under which the part is open: the one whose missing facts are asked for.
pub(super) fn strict_reading(part: &Part, facts: &Facts, recipient: Recipient) -> Readings {
    if part.outcomes(facts, recipient, 0).count_ones() == 1 { Readings::MAX } else { 0 }
}

/// The contested points of a set of bits.
pub(super) fn issues(bits: Readings) -> Issues {
    Issue::ALL.iter().copied().filter(|i| bits & (1 << *i as u8) != 0).collect()
}

impl<T> Answer<T> {
    fn map<U>(self, to: impl FnOnce(T) -> U) -> Answer<U> {
        let Self { value, missing, contested, readings } = self;
        Answer { value: value.map(to), missing, contested, readings }
    }
}
