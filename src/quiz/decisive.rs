//! The conditions on which an answer turns: each alone, met or lacking, gives another answer.

use super::answer::Asked;
use super::bank::{Case, Stated};
use super::proof::Refusal;
use super::question::Question;
use crate::law::condition::{Leaf, Node};
use crate::law::evaluate::bits;
use crate::law::facts::{Facts, Slot};
use crate::law::misconception::taking;
use crate::law::rule::{RuleId, Rulebook};
use crate::law::vocabulary::Mask;
use std::sync::OnceLock;

/// A condition of the law: its position among [`conditions`], which changes with the rules. What is
/// kept is its [`Leaf::id`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionId(pub u16);

/// A condition, and the rule that asks it first.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// The rule.
    pub rule: RuleId,
    /// The condition.
    pub leaf: &'static Leaf,
}

/// Every condition of the rules, each once, in their order.
pub fn conditions() -> Vec<Condition> {
    let mut found = Vec::new();
    for rule in Rulebook::belgian().rules {
        for node in [&rule.when, &rule.admits] {
            node.walk(&mut |node| {
                if let Node::Leaf(leaf) = node
                    && found.iter().all(|known: &Condition| known.leaf.id != leaf.id)
                {
                    found.push(Condition { rule: rule.id, leaf });
                }
            });
        }
    }
    found
}

impl Case {
    /// The conditions of which one alone gives another answer if it is taken as met, or as lacking,
    /// wherever the law asks it, in the order of the rules; nothing else changes, be it in the facts
    /// or in the law.
    ///
    /// None where it takes more than one. Where another rule decides, the conditions by which
    /// secrecy binds at all are left out: they turn nearly every answer. What leaves no right option
    /// is another answer only where secrecy then does not bind.
    pub fn turns_on(&self, question: &Question) -> Vec<ConditionId> {
        let asked = Asked::new(self, question);
        let Ok(right) = asked.right() else { return Vec::new() };
        let decides = self.rules(question).first().copied();
        let another =
            |book: &Rulebook| match (Asked { book: book.clone(), ..Asked::new(self, question) })
                .right()
            {
                Ok(pick) => pick != right,
                Err(refusal) => refusal == Refusal::NoSecret,
            };
        let turns = |taken: &Taken| {
            let counts = taken.condition.rule != RuleId::Bound || decides == Some(RuleId::Bound);
            counts && taken.books.iter().any(another)
        };
        let all = (0..).map(ConditionId).zip(taken());
        all.filter(|(_, one)| turns(one)).map(|(id, _)| id).collect()
    }
}

impl Case {
    /// The facts stated by words of the case of which one alone, with another value that the others do
    /// not exclude, gives another answer; in the order of the case.
    pub fn facts_that_turn(&self, question: &Question) -> Vec<Slot> {
        let asked = Asked::new(self, question);
        let free =
            Facts::unknown(self.date, self.persons.len(), self.offences.len(), self.dangers.len());
        let (Ok(right), Some(free)) = (asked.right(), free) else { return Vec::new() };
        let another = |stated: &Stated, value: Mask| {
            let mut case = self.clone();
            let same = case.stated.iter_mut().find(|one| one.slot == stated.slot);
            same.into_iter().for_each(|one| one.mask = value);
            let to = asked.to;
            let possible = case.facts(to).is_some_and(|facts| facts.is_possible(to));
            possible && Asked::new(&case, question).right().is_ok_and(|pick| pick != right)
        };
        let turns = |stated: &Stated| {
            let slot = Slot::from_position(usize::from(stated.slot))?;
            let values = bits(free.mask(slot)).map(|at| 1 << at);
            let mut others = values.filter(|value| *value != stated.mask);
            others.any(|value| another(stated, value)).then_some(slot)
        };
        self.stated.iter().filter(|one| !one.marks.is_empty()).filter_map(turns).collect()
    }
}

/// A condition, and the law in which it is taken as met and as lacking.
#[derive(Debug)]
struct Taken {
    condition: Condition,
    books: [Rulebook; 2],
}

/// Every condition, made once.
fn taken() -> &'static [Taken] {
    static TAKEN: OnceLock<Vec<Taken>> = OnceLock::new();
    TAKEN.get_or_init(|| {
        let books = |id| [true, false].map(|met| taking(id, met));
        let taken = |condition: Condition| Taken { condition, books: books(condition.leaf.id) };
        conditions().into_iter().map(taken).collect()
    })
}
