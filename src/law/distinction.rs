//! Which values of a fact the conditions of a part of the answer can tell apart.

use super::Date;
use super::condition::{Node, Readings, Test};
use super::constraint::EXCLUSIONS;
use super::evaluate::existence;
use super::fact::{FACTS, Fact};
use super::facts::PERSONS;
use super::part::{Formula, Part};
use super::rule::{Rule, RuleId, Rulebook};
use super::vocabulary::Mask;

/// What the conditions of a part ask of each fact, whoever is told.
pub(super) struct Distinctions {
    /// For each fact, in the order of the enum, the values that some condition sets apart.
    masks: Vec<Vec<Mask>>,
    /// The contested points that the conditions have.
    pub issues: Readings,
}

impl Distinctions {
    /// What the conditions of a part ask on a day.
    pub fn of(part: &Part, day: Date) -> Self {
        let mut found = Self { masks: vec![Vec::new(); FACTS.len()], issues: 0 };
        found.formula(&part.first, day);
        found.formula(&part.second, day);
        found
    }

    /// Whether some condition asks for the fact.
    pub fn asks(&self, fact: Fact) -> bool {
        self.masks.get(fact as usize).is_some_and(|masks| !masks.is_empty())
    }

    /// These values in classes that no condition and no exclusion can tell apart, in the order of the vocabulary.
    pub fn classes(&self, fact: Fact, among: Mask) -> Vec<Mask> {
        let excluded = EXCLUSIONS.iter().flat_map(|x| [x.one, x.other]);
        let excluded = excluded.filter(|(of, _)| *of == fact).map(|(_, mask)| mask);
        let asked = self.masks.get(fact as usize).into_iter().flatten().copied();
        let mut classes = vec![among];
        for mask in asked.chain(excluded) {
            classes = classes.iter().flat_map(|c| [c & mask, c & !mask]).collect();
            classes.retain(|c| *c != 0);
        }
        classes.sort_unstable_by_key(|c| c.trailing_zeros());
        classes
    }

    fn add(&mut self, test: Test) {
        match test {
            Test::Is(fact, mask) => {
                if let Some(masks) =
                    self.masks.get_mut(fact as usize).filter(|m| !m.contains(&mask))
                {
                    masks.push(mask);
                }
            }
            Test::EndangeredIsVictim => {
                self.each_person(Fact::Endangered);
                self.each_person(Fact::Victim);
            }
            Test::To(_) => {}
        }
    }

    fn each_person(&mut self, fact: Fact) {
        (0..PERSONS).for_each(|person| self.add(Test::Is(fact, 1 << person)));
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::All(parts) | Node::Any(parts) => parts.iter().for_each(|p| self.node(p)),
            Node::Not(part) => self.node(part),
            Node::Leaf(leaf) => self.add(leaf.test),
            Node::Notion(notion) => self.node(&notion.node),
            Node::Some(set, part) => {
                self.add(existence(*set));
                self.node(part);
            }
            Node::Of(of, part) => {
                self.each_person(of.fact());
                self.node(part);
            }
            Node::Contested(c) => {
                self.issues |= 1 << c.id as u8;
                self.node(&c.first.1);
                self.node(&c.second.1);
            }
        }
    }

    fn formula(&mut self, formula: &Formula, day: Date) {
        match formula {
            Formula::Node(node) | Formula::OfDanger(_, node) => self.node(node),
            Formula::Bound(book) => self.rule(book.rule(RuleId::Bound, day)),
            Formula::Ground(book, rule) => self.ground(book, rule, day),
            Formula::Admits(rule) => self.node(&rule.admits),
            Formula::Speaks(book) => book.grounds(day).for_each(|r| {
                self.ground(book, r, day);
                self.node(&r.admits);
            }),
            Formula::And(a, b) => {
                self.formula(a, day);
                self.formula(b, day);
            }
            Formula::Not(a) => self.formula(a, day),
        }
    }

    fn rule(&mut self, rule: Option<&Rule>) {
        rule.into_iter().for_each(|r| self.node(&r.when));
    }

    fn ground(&mut self, book: &Rulebook, rule: &Rule, day: Date) {
        self.rule(Some(rule));
        self.rule(book.exclusion(rule, day));
    }
}
