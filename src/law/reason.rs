//! The reasons of a decision: the rule's own tree, each node with its state and what it rests on.

use super::condition::{Issue, Node, Of, Set, Test};
use super::evaluate::{Scope, Truth, existence};
use super::fact::Fact;
use super::facts::Slot;
use super::text::Basis;

/// How the parts of a reason combine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// All of them.
    All,
    /// One is enough.
    Any,
    /// None of them.
    Not,
    /// No parts: a leaf.
    Leaf,
}

/// A node of the tree of reasons.
#[derive(Clone, Debug)]
pub struct Reason {
    /// Identity of the leaf or notion; empty for a mere grouping.
    pub id: &'static str,
    /// The condition in plain French; empty for a mere grouping.
    pub phrase: &'static str,
    /// What it rests on.
    pub basis: Option<Basis>,
    /// Its state.
    pub truth: Truth,
    /// How its parts combine.
    pub join: Join,
    /// The facts that a leaf asks for.
    pub slots: Vec<Slot>,
    /// Whether a leaf asks who the recipient is.
    pub of_recipient: bool,
    /// The contested point, if it is one; the parts are then its two readings, first the one taken.
    pub contested: Option<Issue>,
    /// Its parts.
    pub parts: Vec<Reason>,
}

impl Reason {
    fn group(truth: Truth, join: Join, parts: Vec<Self>) -> Self {
        Self {
            id: "",
            phrase: "",
            basis: None,
            truth,
            join,
            slots: Vec::new(),
            of_recipient: false,
            contested: None,
            parts,
        }
    }

    /// A condition without parts.
    pub(super) fn leaf(
        id: &'static str,
        phrase: &'static str,
        basis: Option<Basis>,
        truth: Truth,
    ) -> Self {
        Self { id, phrase, basis, ..Self::group(truth, Join::Leaf, Vec::new()) }
    }

    /// This node and all below it, parents first.
    pub fn walk<'r>(&'r self, each: &mut dyn FnMut(&'r Self)) {
        each(self);
        for part in &self.parts {
            part.walk(each);
        }
    }

    /// Without the alternatives that do not matter because another one holds, and without a notion
    /// of which a single leaf is left: the leaf says it.
    pub fn pruned(self) -> Self {
        if self.contested.is_some() {
            return self;
        }
        let holds = self.truth == Truth::Holds && self.join == Join::Any;
        let mut parts: Vec<Self> = self
            .parts
            .into_iter()
            .filter(|p| !holds || p.truth == Truth::Holds)
            .map(Self::pruned)
            .collect();
        let says_no_more = match parts.as_slice() {
            [only] => self.phrase.is_empty() || only.join == Join::Leaf,
            _ => false,
        };
        if says_no_more
            && self.join != Join::Not
            && let Some(only) = parts.pop()
        {
            return only;
        }
        Self { parts, ..self }
    }

    /// The first leaf, in the order of the text, that decides why this is not met.
    ///
    /// Of alternatives that all fail, the one that comes nearest is followed.
    pub fn first_unmet(&self) -> Option<&Self> {
        if self.truth == Truth::Holds {
            return None;
        }
        match self.join {
            Join::Leaf => Some(self),
            Join::Not => Some(self.parts.first().filter(|p| !p.phrase.is_empty()).unwrap_or(self)),
            Join::All => (self.parts.iter().find(|p| p.truth == self.truth))
                .or_else(|| self.parts.iter().find(|p| p.truth != Truth::Holds))
                .map_or(Some(self), Self::first_unmet),
            // Of the readings of a contested point, the one that is taken.
            Join::Any if self.contested.is_some() => {
                self.parts.first().map_or(Some(self), Self::first_unmet)
            }
            Join::Any => self.nearest().map_or(Some(self), Self::first_unmet),
        }
    }

    /// The alternative that comes nearest to being met. One whose first condition holds speaks of the
    /// facts there are, and comes before one that merely shares more of its conditions with them.
    fn nearest(&self) -> Option<&Self> {
        self.parts.iter().rev().max_by_key(|p| (p.truth, p.first_leaf().truth, p.score()))
    }

    /// Whether none of these alternatives comes near: nothing in them holds, or each fails from its first
    /// condition on and none is contested.
    pub(super) fn is_far(&self) -> bool {
        self.score() == 0 || self.parts.iter().all(Self::fails_at_once)
    }

    fn fails_at_once(&self) -> bool {
        self.contested.is_none()
            && match self.join {
                Join::Leaf | Join::Not => self.truth == Truth::Fails,
                Join::All => self.parts.first().is_some_and(Self::fails_at_once),
                Join::Any => self.parts.iter().all(Self::fails_at_once),
            }
    }

    fn first_leaf(&self) -> &Self {
        self.parts.first().map_or(self, Self::first_leaf)
    }

    /// How near this is to being met: thousandths of its leaves that hold; unknown ones count half.
    pub fn score(&self) -> usize {
        let (mut met, mut all) = (0_usize, 0);
        self.walk(&mut |r| {
            if r.join == Join::Leaf {
                all += 2;
                met += match r.truth {
                    Truth::Holds => 2,
                    Truth::Unknown => 1,
                    Truth::Fails => 0,
                };
            }
        });
        (met * 1000).checked_div(all).unwrap_or(0)
    }
}

/// The reasons of a tree for a scope.
pub fn reasons(scope: &Scope, node: &Node) -> Reason {
    let truth = scope.truth(node);
    match node {
        Node::All(parts) => Reason::group(truth, Join::All, flat(scope, parts, Join::All)),
        Node::Any(parts) => Reason::group(truth, Join::Any, flat(scope, parts, Join::Any)),
        Node::Not(part) => Reason::group(truth, Join::Not, vec![reasons(scope, part)]),
        Node::Leaf(leaf) => Reason {
            slots: asked(scope, leaf.test),
            of_recipient: matches!(leaf.test, Test::To(_)),
            ..Reason::leaf(leaf.id, leaf.phrase, Some(leaf.basis), truth)
        },
        Node::Notion(notion) => {
            let inner = reasons(scope, &notion.node);
            let mut slots = Vec::new();
            let (join, parts) = match inner.join {
                Join::Not => {
                    inner.walk(&mut |r| slots.extend(&r.slots));
                    (Join::Leaf, Vec::new())
                }
                Join::All | Join::Any if inner.phrase.is_empty() => (inner.join, inner.parts),
                Join::Leaf | Join::All | Join::Any => (Join::All, vec![inner]),
            };
            Reason {
                id: notion.id,
                phrase: notion.phrase,
                basis: Some(notion.basis),
                slots,
                ..Reason::group(truth, join, parts)
            }
        }
        Node::Some(set, part) => of_set(scope, *set, part, truth),
        Node::Of(of, part) => of_person(scope, *of, part, truth),
        // Where both readings come to the same, what is so is told, and no question.
        Node::Contested(c) if scope.truth(&c.first.1) == scope.truth(&c.second.1) => {
            let telling = if truth == Truth::Fails { &c.second } else { &c.first };
            reasons(scope, &telling.1)
        }
        Node::Contested(c) => {
            let (taken, other) = if scope.takes_second(c.id) {
                (&c.second, &c.first)
            } else {
                (&c.first, &c.second)
            };
            let reading = |(words, node): &(&'static str, Node)| Reason {
                phrase: words,
                ..Reason::group(scope.truth(node), Join::All, vec![reasons(scope, node)])
            };
            Reason {
                id: c.id.name(),
                phrase: c.phrase,
                basis: Some(Basis { passages: &[], source: Some(c.source) }),
                contested: Some(c.id),
                ..Reason::group(truth, Join::Any, vec![reading(taken), reading(other)])
            }
        }
    }
}

/// The parts of a grouping, with groupings of the same kind taken into it.
fn flat(scope: &Scope, parts: &[Node], join: Join) -> Vec<Reason> {
    let mut all = Vec::new();
    for part in parts {
        let reason = reasons(scope, part);
        if reason.join == join && reason.phrase.is_empty() && !reason.parts.is_empty() {
            all.extend(reason.parts);
        } else {
            all.push(reason);
        }
    }
    all
}

/// Of the person named, or of each that may be named; and who it is, where it turns on that.
fn of_person(scope: &Scope, of: Of, part: &Node, truth: Truth) -> Reason {
    let slot = scope.reference(of);
    let who = |truth| Reason {
        slots: slot.into_iter().collect(),
        ..Reason::leaf("", "une personne déterminée est concernée", part.basis(), truth)
    };
    let mut persons: Vec<Reason> = scope.persons(of).map(|p| reasons(&p, part)).collect();
    if persons.is_empty() {
        return who(truth);
    }
    if truth == Truth::Unknown && slot.is_some_and(|s| scope.facts.is_open(s)) {
        persons.insert(0, who(truth));
    }
    match <[Reason; 1]>::try_from(persons) {
        Ok([only]) => Reason { truth, ..only },
        Err(persons) => Reason::group(truth, Join::All, persons),
    }
}

/// « There is one »: the one that holds, or the one that comes nearest; and that it exists, where
/// that is not established.
fn of_set(scope: &Scope, set: Set, part: &Node, truth: Truth) -> Reason {
    let things = || (0..scope.size(set)).map(|at| scope.with(set, at));
    let (id, phrase) = match set {
        Set::Offences => ("an-offence", "une infraction a été commise"),
        Set::Dangers => ("a-danger", "quelqu’un est en danger"),
    };
    let exists = |things: &mut dyn Iterator<Item = Scope>, truth| Reason {
        slots: things.flat_map(|s| asked(&s, existence(set))).collect(),
        ..Reason::leaf(id, phrase, part.basis(), truth)
    };
    let nearest = things()
        .map(|s| (s.test(existence(set)), s))
        .filter(|(existence, _)| *existence != Truth::Fails)
        .map(|(existence, s)| (existence, s, reasons(&s, part)))
        .rev()
        .max_by_key(|(existence, _, r)| ((*existence).and(r.truth), r.score()));
    match nearest {
        Some((Truth::Unknown, s, nearest)) => {
            let exists = exists(&mut [s].into_iter(), Truth::Unknown);
            Reason::group(truth, Join::All, vec![exists, nearest])
        }
        Some((_, _, nearest)) => Reason { truth, ..nearest },
        None => exists(&mut things(), truth),
    }
}

fn asked(scope: &Scope, test: Test) -> Vec<Slot> {
    match test {
        Test::Is(fact, _) => scope.slot(fact).into_iter().collect(),
        Test::EndangeredIsVictim => {
            [Fact::Endangered, Fact::Victim].into_iter().filter_map(|f| scope.slot(f)).collect()
        }
        Test::To(_) => Vec::new(),
    }
}
