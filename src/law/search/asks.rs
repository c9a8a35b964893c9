//! Whether a claim asks for a fact at all: if not, it is as true of one twin as of the other.

use super::{Claim, Goal};
use crate::law::Date;
use crate::law::condition::{Node, Set, Test};
use crate::law::evaluate::existence;
use crate::law::fact::Fact;
use crate::law::facts::Slot;
use crate::law::part::Formula;
use crate::law::rule::{Rule, RuleId, Rulebook};
use crate::law::vocabulary::Group;

impl Goal<'_> {
    /// Whether the claim asks for the fact, of the things it speaks of.
    pub(super) fn asks(&self, slot: Slot, day: Date) -> bool {
        match &self.claim {
            Claim::Formula(formula) => self.formula_asks(formula, slot, day),
            Claim::Node(node) => self.node_asks(node, slot),
            Claim::Leaf(test) => self.test_asks(*test, slot),
            Claim::Opens(book, rule) => self.opens_asks(book, rule, slot, day),
            Claim::One(set, node) => {
                self.test_asks(existence(*set), slot) || self.node_asks(node, slot)
            }
            Claim::Value(of, _) => *of == slot,
        }
    }

    fn formula_asks(&self, formula: &Formula, slot: Slot, day: Date) -> bool {
        match formula {
            Formula::Node(node) => self.node_asks(node, slot),
            Formula::OfDanger(at, node) => self.with(Set::Dangers, *at).node_asks(node, slot),
            Formula::Bound(book) => {
                book.rule(RuleId::Bound, day).is_some_and(|r| self.node_asks(&r.when, slot))
            }
            Formula::Ground(book, rule) => self.ground_asks(book, rule, slot, day),
            Formula::Admits(rule) => self.node_asks(&rule.admits, slot),
            Formula::Speaks(book) => {
                book.grounds(day).any(|rule| self.opens_asks(book, rule, slot, day))
            }
            Formula::And(a, b) => {
                self.formula_asks(a, slot, day) || self.formula_asks(b, slot, day)
            }
            Formula::Not(a) => self.formula_asks(a, slot, day),
        }
    }

    fn opens_asks(&self, book: &Rulebook, rule: &Rule, slot: Slot, day: Date) -> bool {
        self.node_asks(&rule.admits, slot) || self.ground_asks(book, rule, slot, day)
    }

    fn ground_asks(&self, book: &Rulebook, rule: &Rule, slot: Slot, day: Date) -> bool {
        let lawyer = book.exclusion(rule, day);
        self.node_asks(&rule.when, slot) || lawyer.is_some_and(|r| self.node_asks(&r.when, slot))
    }

    fn node_asks(&self, node: &Node, slot: Slot) -> bool {
        match node {
            Node::All(parts) | Node::Any(parts) => parts.iter().any(|p| self.node_asks(p, slot)),
            Node::Not(part) => self.node_asks(part, slot),
            Node::Leaf(leaf) => self.test_asks(leaf.test, slot),
            Node::Notion(notion) => self.node_asks(&notion.node, slot),
            Node::Some(set, part) => {
                let any = match set {
                    Set::Offences => Self { offence: None, ..*self },
                    Set::Dangers => Self { danger: None, ..*self },
                };
                any.test_asks(existence(*set), slot) || any.node_asks(part, slot)
            }
            Node::Of(of, part) => {
                let any = Self { person: None, ..*self };
                self.fact_asked(of.fact(), slot) || any.node_asks(part, slot)
            }
            Node::Contested(c) => {
                self.node_asks(&c.first.1, slot) || self.node_asks(&c.second.1, slot)
            }
        }
    }

    fn test_asks(&self, test: Test, slot: Slot) -> bool {
        match test {
            Test::Is(fact, _) => self.fact_asked(fact, slot),
            Test::EndangeredIsVictim => {
                self.fact_asked(Fact::Endangered, slot) || self.fact_asked(Fact::Victim, slot)
            }
            Test::To(_) => false,
        }
    }

    /// Whether it is the fact of the thing spoken of; of any thing where none is.
    fn fact_asked(&self, fact: Fact, slot: Slot) -> bool {
        let of = match fact.group() {
            Group::Situation | Group::Recipient => None,
            Group::Person => self.person,
            Group::Offence => self.offence,
            Group::Danger => self.danger,
        };
        fact == slot.fact() && of.is_none_or(|of| of == slot.of())
    }
}
