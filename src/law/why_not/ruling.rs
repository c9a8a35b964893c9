//! The search for the condition, in the rules of the day and the decision that they give.

use super::condition::{contested_above, named};
use super::{Alternative, How, WhyNot};
use crate::law::Date;
use crate::law::aftermath::{ActKind, DELIBERATE};
use crate::law::condition::Set;
use crate::law::decide::{Decision, HelpDuty, Secrecy, decide, imposed, possible};
use crate::law::evaluate::{Scope, Truth};
use crate::law::fact::Recipient;
use crate::law::facts::{Facts, Slot};
use crate::law::outcome::{PartId, established};
use crate::law::reason::{Join, Reason, reasons};
use crate::law::rule::{Rule, RuleId, Rulebook};
use crate::law::rules::OMISSION;
use crate::law::rules::sources::TESTIMONY_FACULTY;
use crate::law::text::{Basis, Passage, wording};

/// The decision on the facts for a recipient, and the rules of its day.
pub(super) struct Ruling<'a> {
    book: &'a Rulebook,
    facts: Facts,
    to: Recipient,
    decision: Decision,
}

impl<'a> Ruling<'a> {
    pub(super) fn new(book: &'a Rulebook, facts: &Facts, to: Recipient) -> Self {
        Self { book, facts: possible(facts, to), to, decision: decide(book, facts, to) }
    }

    /// What rules an answer out; nothing where it is right.
    pub(super) fn why_not(&self, alternative: Alternative) -> Option<WhyNot> {
        let (secrecy, help) = (self.decision.secrecy.value, self.decision.help.value);
        match alternative {
            Alternative::Secrecy(claimed) if claimed == secrecy => None,
            Alternative::Secrecy(claimed) => match (secrecy, claimed) {
                (Some(Secrecy::NotBound), _) => self.unmet(RuleId::Bound),
                (_, Some(Secrecy::NotBound)) if self.binds() => self.met(RuleId::Bound),
                (None, _) => self.open(PartId::Secrecy),
                (Some(Secrecy::MaySpeak), _) => self.opened(),
                (Some(Secrecy::MustKeepSilent), _) => self.closed(),
            },
            Alternative::Help(claimed) if claimed == help => None,
            Alternative::Help(_) => match help {
                Some(HelpDuty::MustHelp) => self.met(RuleId::Help),
                Some(HelpDuty::NoDuty) => self.unmet(RuleId::Help),
                None => self.open(PartId::Help),
            },
            Alternative::MustSpeak => {
                let ground = self.opening().and_then(|id| self.limits(id));
                ground.or_else(|| self.limits(RuleId::Bound))
            }
            Alternative::MustDenounce => self.limits(RuleId::Help),
            Alternative::Ground(id) => self.no_such_ground(id),
            Alternative::NoGround => match secrecy {
                Some(Secrecy::NotBound | Secrecy::MustKeepSilent) => None,
                Some(Secrecy::MaySpeak) => self.opened(),
                None => self.open(PartId::Secrecy),
            },
            Alternative::Recipient(to) => Self::new(self.book, &self.facts, to)
                .why_not(Alternative::Secrecy(Some(Secrecy::MaySpeak))),
            Alternative::Offence(kind) => {
                let acts = &mut self.decision.acts.iter();
                let is = acts.any(|a| a.kind == kind && a.offence.value == Some(true));
                if is { None } else { self.no_offence(kind) }
            }
            Alternative::Fact(part, slot) => self.no_such_fact(part, slot),
        }
    }

    /// What keeps an act from being an offence.
    fn no_offence(&self, kind: ActKind) -> Option<WhyNot> {
        let scope = Scope::new(&self.facts, self.to);
        let (rule, tree) = match kind {
            ActKind::Abstention { danger } => {
                (RuleId::Help, reasons(&scope.with(Set::Dangers, danger), &OMISSION))
            }
            ActKind::Breach => (RuleId::Bound, reasons(&scope, &DELIBERATE)),
        };
        match (kind, tree.truth, self.decision.secrecy.value) {
            (ActKind::Abstention { .. }, ..)
            | (_, Truth::Fails, _)
            | (_, Truth::Unknown, Some(Secrecy::MustKeepSilent)) => {
                self.unmet_of(self.book.rule(rule, self.day())?, &tree)
            }
            (_, _, Some(Secrecy::NotBound)) => self.unmet(RuleId::Bound),
            (_, _, Some(Secrecy::MaySpeak)) => self.opened(),
            (_, _, Some(Secrecy::MustKeepSilent) | None) => self.open(PartId::Secrecy),
        }
    }

    fn day(&self) -> Date {
        self.facts.date()
    }

    fn reasons(&self, rule: &'static Rule) -> [Reason; 2] {
        let scope = Scope::new(&self.facts, self.to);
        [&rule.when, &rule.admits].map(|node| reasons(&scope, node))
    }

    /// Whether secrecy binds, whatever else is open.
    fn binds(&self) -> bool {
        let scope = Scope::new(&self.facts, self.to);
        let bound = self.book.rule(RuleId::Bound, self.day());
        let settled = matches!(
            self.decision.secrecy.value,
            Some(Secrecy::MaySpeak | Secrecy::MustKeepSilent)
        );
        settled || bound.is_some_and(|rule| scope.truth(&rule.when) == Truth::Holds)
    }

    /// The first ground that opens speech.
    fn opening(&self) -> Option<RuleId> {
        self.decision.grounds.iter().find(|g| g.opens()).map(|g| g.rule.id)
    }

    /// What opens speech; where it does so on one reading of a contested point alone, that point.
    fn opened(&self) -> Option<WhyNot> {
        self.opening().map_or_else(|| self.closed(), |id| self.met(id))
    }

    /// The first condition of a rule that is not met; one that fails before one that is open.
    fn unmet(&self, id: RuleId) -> Option<WhyNot> {
        let rule = self.book.rule(id, self.day())?;
        let trees = self.reasons(rule);
        let of = |truth| trees.iter().find(|tree| tree.truth == truth);
        self.unmet_of(rule, of(Truth::Fails).or_else(|| of(Truth::Unknown))?)
    }

    /// The first condition of a tree of a rule that is not met.
    fn unmet_of(&self, rule: &'static Rule, tree: &Reason) -> Option<WhyNot> {
        let named = named(tree, tree.first_unmet()?);
        let disputed = contested_above(tree, named);
        let mut condition = named.clone();
        condition.basis = condition.basis.or_else(|| rule.when.basis());
        let mut slots = Vec::new();
        condition.walk(&mut |r| {
            for slot in &r.slots {
                if !slots.contains(slot) {
                    slots.push(*slot);
                }
            }
        });
        condition.slots = slots;
        let how = match condition.truth {
            Truth::Unknown => How::Open,
            _ if self.decision.grounds.iter().any(|g| g.rule.id == rule.id) => How::NotAdmitted,
            Truth::Fails | Truth::Holds => How::Fails,
        };
        Some(WhyNot { rule, how, condition, disputed })
    }

    /// The last condition of a rule all of which hold.
    fn met(&self, id: RuleId) -> Option<WhyNot> {
        let rule = self.book.rule(id, self.day())?;
        let when = self.reasons(rule).into_iter().next()?.pruned();
        let mut last = None;
        when.walk(&mut |r| {
            if r.join == Join::Leaf && r.truth == Truth::Holds && !r.phrase.is_empty() {
                last = Some(r.clone());
            }
        });
        let how = if id == RuleId::Lawyer { How::Excluded } else { How::Holds };
        // Where another reading, or no single leaf, settles the rule, the rule as a whole is named.
        let whole = Reason { phrase: rule.name, basis: rule.when.basis(), ..when };
        Some(WhyNot { rule, how, condition: last.unwrap_or(whole), disputed: None })
    }

    /// The first condition, among those that ask for a missing fact, that keeps a part open.
    fn open(&self, part: PartId) -> Option<WhyNot> {
        let (missing, rules): (_, Vec<&'static Rule>) = match part {
            PartId::Secrecy => {
                let bound = self.book.rule(RuleId::Bound, self.day());
                let grounds = self.book.grounds(self.day());
                let lawyer = self.book.rule(RuleId::Lawyer, self.day());
                let rules = bound.into_iter().chain(grounds).chain(lawyer).collect();
                (&self.decision.secrecy.missing, rules)
            }
            PartId::Help => {
                let help = self.book.rule(RuleId::Help, self.day());
                (&self.decision.help.missing, help.into_iter().collect())
            }
        };
        let mut found = None;
        for rule in rules {
            for tree in self.reasons(rule) {
                tree.walk(&mut |r| {
                    let asks = r.slots.iter().any(|slot| missing.contains(slot));
                    let keeps = r.join == Join::Leaf && r.truth == Truth::Unknown && asks;
                    if keeps && found.is_none() {
                        let disputed = contested_above(&tree, r);
                        let condition = r.clone();
                        found = Some(WhyNot { rule, how: How::Open, condition, disputed });
                    }
                });
            }
        }
        found
    }

    /// Why no ground opens speech: the one that holds for others, else the one that comes nearest.
    fn closed(&self) -> Option<WhyNot> {
        let scope = Scope::new(&self.facts, self.to);
        let others = self.decision.grounds.first().map(|g| g.rule);
        let score = |r: &&'static Rule| reasons(&scope, &r.when).score();
        let grounds: Vec<&'static Rule> = self.book.grounds(self.day()).collect();
        let nearest = others.or_else(|| grounds.into_iter().rev().max_by_key(score))?;
        self.no_such_ground(nearest.id)
    }

    fn no_such_ground(&self, id: RuleId) -> Option<WhyNot> {
        let Some(rule) = self.book.rule(id, self.day()) else {
            let rule = self.book.rules.iter().find(|r| r.id == id)?;
            let phrase = "cette règle est en vigueur à cette date";
            return Some(WhyNot {
                rule,
                how: How::OutOfForce,
                condition: Reason::leaf("in-force", phrase, Some(NO_BASIS), Truth::Fails),
                disputed: None,
            });
        };
        if self.decision.secrecy.value == Some(Secrecy::NotBound) {
            return self.unmet(RuleId::Bound);
        }
        if self.decision.grounds.iter().any(|g| g.rule.id == id && g.opens()) {
            return None;
        }
        let scope = Scope::new(&self.facts, self.to);
        let lawyer = self.book.rule(RuleId::Lawyer, self.day());
        let excluded = lawyer.is_some_and(|r| scope.truth(&r.when) == Truth::Holds);
        if id.excluded_for_lawyer() && excluded {
            return self.met(RuleId::Lawyer);
        }
        // Where all that the ground asks for holds, it is the lawyer's exclusion that is open.
        self.unmet(rule.id).or_else(|| self.unmet(RuleId::Lawyer))
    }

    /// What decides a part that does not hang on a fact.
    fn no_such_fact(&self, part: PartId, slot: Slot) -> Option<WhyNot> {
        let now = established(self.book, &self.facts, self.to, part);
        let missing = match part {
            PartId::Secrecy => &self.decision.secrecy.missing,
            PartId::Help => &self.decision.help.missing,
        };
        let mut freed = self.facts.clone();
        freed.set(slot, slot.fact().anything());
        let hangs = match now {
            None => missing.contains(&slot),
            Some(_) => established(self.book, &freed, self.to, part) != now,
        };
        if hangs {
            return None;
        }
        match (now, part) {
            (None, _) => self.open(part),
            (Some(_), PartId::Secrecy) => self.why_not(Alternative::Secrecy(None)),
            (Some(_), PartId::Help) => self.why_not(Alternative::Help(None)),
        }
    }

    /// The words by which an article says what its rule does, and no more.
    fn limits(&self, id: RuleId) -> Option<WhyNot> {
        let rule = self.book.rule(id, self.day())?;
        let words = Basis { passages: rule.faculty, source: None };
        let (name, phrase, basis) = match id {
            RuleId::Help => ("assistance", "la loi demande d’aider, non de dénoncer", words),
            RuleId::Bound => {
                ("prohibition", "la loi punit celui qui révèle, non celui qui se tait", words)
            }
            RuleId::Testimony => (
                "faculty",
                "appelé à témoigner, on peut parler ou se taire, question par question",
                Basis { passages: &[], source: Some(&TESTIMONY_FACULTY) },
            ),
            RuleId::LawObligesOrAuthorises if imposed(&self.facts) => (
                "other-law",
                "le Code pénal le permet seulement ; c’est le texte dont parle le cas qui l’impose",
                rule.when.basis()?,
            ),
            RuleId::LawObligesOrAuthorises
            | RuleId::Necessity
            | RuleId::ProtectedPerson
            | RuleId::Accused
            | RuleId::Victim
            | RuleId::Consultation
            | RuleId::Representative
            | RuleId::Lawyer
            | RuleId::TeamSharing
            | RuleId::CarerSharing => {
                ("faculty", "la loi permet de parler, elle n’y oblige pas", words)
            }
        };
        let in_force = |p: &Passage| wording(p.article, self.day()).is_some();
        let founded = basis.source.is_some() || basis.passages.iter().any(in_force);
        let condition = Reason::leaf(name, phrase, Some(basis), Truth::Holds);
        founded.then_some(WhyNot { rule, how: How::Words, condition, disputed: None })
    }
}

const NO_BASIS: Basis = Basis { passages: &[], source: None };
