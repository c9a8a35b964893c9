//! The rules and articles that a decision brings into play: those that decide, and those that come near.

use super::bank::Case;
use crate::law::cited::{self, in_force};
use crate::law::condition::Node;
use crate::law::decide::{Decision, Secrecy};
use crate::law::evaluate::{Scope, Truth};
use crate::law::fact::{Fact, Summons};
use crate::law::facts::{Facts, Slot};
use crate::law::reason::{Join, Reason, reasons};
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

/// How near a ground comes: whether it would admit the recipient, the share of its conditions that
/// hold, and how many of them are stated.
pub type Nearness = (Truth, usize, usize);

/// Facts that speak for no ground in particular.
const COMMON: [Fact; 4] = [Fact::Profession, Fact::Learned, Fact::Extent, Fact::Use];

impl InPlay<'_> {
    /// The grounds that do not hold, though a fact that is stated speaks for them; and testimony where
    /// somebody calls who is neither a judge nor a commission.
    pub fn near_misses(&self) -> Vec<&'static Rule> {
        let open = |rule: &Rule| self.decision.open_grounds.iter().any(|g| g.rule.id == rule.id);
        let near = |rule: &&'static Rule| {
            (self.speaks_for(rule) > 0 && self.can_play(rule))
                || (rule.id == RuleId::Testimony && self.is_called_by_others())
        };
        self.closed().filter(|rule| !open(rule) && near(rule)).collect()
    }

    /// Of the grounds that do not hold, the one that comes nearest: a stated fact speaks for it, or
    /// against it where it would admit the recipient.
    pub fn nearest(&self) -> Option<&'static Rule> {
        let scope = self.scope();
        let asks = |rule: &Rule| {
            scope.truth(&rule.admits) == Truth::Holds && self.stated(&rule.when, |_| true) > 0
        };
        let in_play = |rule: &&'static Rule| self.speaks_for(rule) > 0 || asks(rule);
        let grounds: Vec<&'static Rule> = self.closed().filter(in_play).collect();
        grounds.into_iter().rev().max_by_key(|rule| self.nearness(rule))
    }

    /// How near a ground comes to opening speech to the recipient.
    pub fn nearness(&self, rule: &Rule) -> Nearness {
        let scope = self.scope();
        let score = reasons(&scope, &rule.when).score();
        (scope.truth(&rule.admits), score, self.speaks_for(rule))
    }

    /// The grounds that do not hold.
    fn closed(&self) -> impl Iterator<Item = &'static Rule> {
        let decision = self.decision;
        let bound = decision.secrecy.value != Some(Secrecy::NotBound);
        let holds = |rule: &Rule| decision.grounds.iter().any(|g| g.rule.id == rule.id);
        let grounds = self.book.grounds(self.facts.date());
        grounds.filter(move |rule| bound && !holds(rule))
    }

    fn is_called_by_others(&self) -> bool {
        let others = Summons::any(&[Summons::Police, Summons::Prosecutor]);
        self.scope().test(others) == Truth::Holds
    }

    /// Whether somebody is spoken of whom the ground is about: nobody is represented at a consultation
    /// unless the case says so.
    fn can_play(&self, rule: &Rule) -> bool {
        let to = self.decision.recipient as usize;
        let said = Slot::new(Fact::Represents, to).is_some_and(|slot| self.case.states(slot));
        rule.id != RuleId::Representative || said
    }

    /// How many conditions of a ground are met by facts that are stated.
    fn speaks_for(&self, rule: &Rule) -> usize {
        let holds = |r: &Reason| r.truth == Truth::Holds;
        self.stated(&rule.when, holds) + self.stated(&rule.admits, holds)
    }

    /// How many such conditions ask for a fact that is stated.
    fn stated(&self, node: &Node, such: impl Fn(&Reason) -> bool) -> usize {
        let telling = |s: &Slot| !COMMON.contains(&s.fact()) && self.case.states(*s);
        let mut asked = 0;
        reasons(&self.scope(), node).walk(&mut |r| {
            let leaf = r.join == Join::Leaf && such(r);
            asked += usize::from(leaf && r.slots.iter().any(telling));
        });
        asked
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
