//! The rules and articles that a decision brings into play: those that decide, and those that come near.

use super::bank::Case;
use crate::law::cited::{self, in_force};
use crate::law::decide::{Decision, Secrecy};
use crate::law::evaluate::{Scope, Truth};
use crate::law::fact::Fact;
use crate::law::facts::{Facts, Slot};
use crate::law::reason::{Join, reasons};
use crate::law::rule::{Rule, RuleId, Rulebook};

/// A decision with all that it was made from.
#[derive(Clone, Copy)]
pub struct InPlay<'a> {
    /// The law.
    pub book: &'a Rulebook,
    /// The case.
    pub case: &'a Case,
    /// Its facts for the recipient.
    pub facts: &'a Facts,
    /// The decision on them.
    pub decision: &'a Decision,
}

/// Facts that speak for no ground in particular.
const COMMON: [Fact; 5] = [Fact::Profession, Fact::Learned, Fact::Extent, Fact::Use, Fact::Setting];

impl InPlay<'_> {
    /// The grounds that do not hold, though a fact that is stated speaks for them.
    pub fn near_misses(&self) -> Vec<&'static Rule> {
        let decision = self.decision;
        if decision.secrecy.value == Some(Secrecy::NotBound) {
            return Vec::new();
        }
        let listed = |rule: &Rule| {
            decision.grounds.iter().chain(&decision.open_grounds).any(|g| g.rule.id == rule.id)
        };
        let scope = self.scope();
        let speaks_for = |rule: &Rule| {
            let mut shown = false;
            reasons(&scope, &rule.when).walk(&mut |r| {
                let telling = |s: &Slot| !COMMON.contains(&s.fact()) && self.case.states(*s);
                let holds = r.join == Join::Leaf && r.truth == Truth::Holds;
                shown |= holds && r.slots.iter().any(telling);
            });
            shown
        };
        self.book.grounds(self.facts.date()).filter(|r| !listed(r) && speaks_for(r)).collect()
    }

    /// The rules that decide or come near: the principle, the grounds, the lawyer's exclusion where
    /// it plays and no ground shows it, and the duty to help.
    pub fn rules(&self) -> Vec<&'static Rule> {
        let day = self.facts.date();
        let excluded = |r: &&'static Rule| self.scope().truth(&r.when) != Truth::Fails;
        let grounds = self.decision.grounds.iter().chain(&self.decision.open_grounds);
        let mut rules: Vec<&'static Rule> = Vec::new();
        rules.extend(self.book.rule(RuleId::Bound, day));
        rules.extend(grounds.map(|g| g.rule));
        rules.extend(self.near_misses());
        if !rules.iter().any(|r| r.id.excluded_for_lawyer()) {
            rules.extend(self.book.rule(RuleId::Lawyer, day).filter(excluded));
        }
        rules.extend(self.book.rule(RuleId::Help, day));
        rules
    }

    /// The articles that the answer names and those of the grounds that come near, each in force on
    /// the day.
    pub fn articles(&self) -> Vec<&'static str> {
        let near = self.near_misses();
        let keys = cited::articles(self.book, self.facts, self.decision);
        let near = near.iter().flat_map(|r| r.articles).copied();
        in_force(keys.into_iter().chain(near), self.facts.date())
    }

    fn scope(&self) -> Scope<'_> {
        Scope::new(self.facts, self.decision.recipient)
    }
}
