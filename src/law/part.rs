//! Parts of the answer: each is not established exactly when two possible completions differ on it.

use super::condition::{ISSUES, Node, Readings, corners};
use super::evaluate::{Probe, Scope, Split, Truth, all, any, negate};
use super::fact::Recipient;
use super::facts::{Facts, Slot};
use super::rule::{Rule, RuleId, Rulebook};
use super::search::{Goal, Search, Twins};
use arrayvec::ArrayVec;

/// A yes-or-no question that a part of the answer is made of.
#[derive(Clone, Copy)]
pub enum Formula<'a> {
    /// A tree of conditions.
    Node(&'a Node),
    /// A tree said of the `0`-th danger.
    OfDanger(usize, &'a Node),
    /// Whether secrecy binds.
    Bound(&'a Rulebook),
    /// Whether the conditions of a ground are met and nothing defeats it.
    Ground(&'a Rulebook, &'a Rule),
    /// Whether a ground admits the recipient.
    Admits(&'a Rule),
    /// Whether some ground holds and admits the recipient.
    Speaks(&'a Rulebook),
    /// Both.
    And(&'a Formula<'a>, &'a Formula<'a>),
    /// The contrary.
    Not(&'a Formula<'a>),
}

impl Formula<'_> {
    pub(super) fn probe(&self, scope: &Scope) -> Probe {
        match self {
            Self::Node(node) => scope.probe(node),
            Self::OfDanger(at, node) => Scope { danger: Some(*at), ..*scope }.probe(node),
            Self::Bound(book) => book
                .rule(RuleId::Bound, scope.facts.date())
                .map_or((Truth::Fails, None), |r| scope.probe(&r.when)),
            Self::Ground(book, rule) => ground(book, rule, scope),
            Self::Admits(rule) => scope.probe(&rule.admits),
            Self::Speaks(book) => any(book
                .grounds(scope.facts.date())
                .map(|r| all([scope.probe(&r.admits), ground(book, r, scope)].into_iter()))),
            Self::And(a, b) => all([a.probe(scope), b.probe(scope)].into_iter()),
            Self::Not(a) => negate(a.probe(scope)),
        }
    }

    /// The trees the formula is made of, each with the scope it is said in.
    fn trees<'s>(&self, scope: &Scope<'s>, each: &mut dyn FnMut(&Scope<'s>, &Node)) {
        match self {
            Self::Node(node) => each(scope, node),
            Self::OfDanger(at, node) => each(&Scope { danger: Some(*at), ..*scope }, node),
            Self::Bound(book) => {
                if let Some(r) = book.rule(RuleId::Bound, scope.facts.date()) {
                    each(scope, &r.when);
                }
            }
            Self::Ground(book, rule) => ground_trees(book, rule, scope, each),
            Self::Admits(rule) => each(scope, &rule.admits),
            Self::Speaks(book) => {
                for r in book.grounds(scope.facts.date()) {
                    each(scope, &r.admits);
                    let [strict, loose] = [0, Readings::MAX].map(|r| scope.reading(r));
                    // Where a ground admits this recipient on no reading, its conditions matter to nobody.
                    if [strict, loose].iter().any(|s| s.truth(&r.admits) != Truth::Fails) {
                        ground_trees(book, r, scope, each);
                    }
                }
            }
            Self::And(a, b) => {
                a.trees(scope, each);
                b.trees(scope, each);
            }
            Self::Not(a) => a.trees(scope, each),
        }
    }
}

fn ground(book: &Rulebook, rule: &Rule, scope: &Scope) -> Probe {
    let lawyer = book.exclusion(rule, scope.facts.date());
    let defeated = lawyer.map_or((Truth::Fails, None), |r| scope.probe(&r.when));
    all([scope.probe(&rule.when), negate(defeated)].into_iter())
}

fn ground_trees<'s>(
    book: &Rulebook,
    rule: &Rule,
    scope: &Scope<'s>,
    each: &mut dyn FnMut(&Scope<'s>, &Node),
) {
    each(scope, &rule.when);
    if let Some(r) = book.exclusion(rule, scope.facts.date()) {
        each(scope, &r.when);
    }
}

/// A set of outcomes, one bit each.
pub type Outcomes = u8;

/// Answers to the two questions of a part, and the outcome they make.
struct Way {
    first: bool,
    second: Option<bool>,
    outcome: u8,
}

/// A part of the answer: two yes-or-no questions, and which outcome their answers make.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// The first question.
    pub first: Formula<'a>,
    /// The second.
    pub second: Formula<'a>,
    /// The outcome of (first, second), as the number of a bit.
    pub outcome: fn(bool, bool) -> u8,
}

impl Part<'_> {
    /// What the outcome can be as far as three-valued logic tells, never less than the truth, and
    /// where to split next.
    fn possible(&self, scope: &Scope) -> (Outcomes, Option<Split>) {
        let (first, split) = self.first.probe(scope);
        let (second, other_split) = self.second.probe(scope);
        let both = |t: Truth| [(false, t != Truth::Holds), (true, t != Truth::Fails)];
        let mut outcomes = 0;
        for (a, a_possible) in both(first) {
            for (b, b_possible) in both(second) {
                if a_possible && b_possible {
                    outcomes |= 1 << (self.outcome)(a, b);
                }
            }
        }
        (outcomes, if outcomes.count_ones() > 1 { split.or(other_split) } else { None })
    }

    /// The outcomes of all possible completions under one reading of the contested points.
    ///
    /// The facts can be together: see [`Facts::narrow`].
    pub fn outcomes(&self, facts: &Facts, recipient: Recipient, readings: Readings) -> Outcomes {
        let scope = Scope::new(facts, recipient).reading(readings);
        let (possible, _) = self.possible(&scope);
        if possible.count_ones() == 1 {
            return possible;
        }
        (0..Outcomes::BITS)
            .map(|outcome| 1 << outcome)
            .filter(|bit| possible & bit != 0)
            .filter(|bit| self.completion(facts, recipient, readings, *bit).is_some())
            .fold(0, |found, bit| found | bit)
    }

    /// Facts of which every completion has one of these outcomes, if some possible completion does.
    ///
    /// The facts can be together: see [`Facts::narrow`].
    pub fn completion(
        &self,
        facts: &Facts,
        recipient: Recipient,
        readings: Readings,
        outcomes: Outcomes,
    ) -> Option<Facts> {
        let search = Search { recipient, readings };
        let wanted = |way: &Way| outcomes & (1 << way.outcome) != 0;
        self.ways().filter(wanted).find_map(|way| {
            let second = way.second.map(|wanted| Goal::new(self.second, wanted));
            let goals = [Goal::new(self.first, way.first)].into_iter().chain(second);
            search.reach(facts.clone(), goals.collect())
        })
    }

    /// The answers to the two questions, each with its outcome; the second is left out where it changes nothing.
    fn ways(&self) -> impl Iterator<Item = Way> {
        [true, false].into_iter().flat_map(|first| {
            let [yes, no] = [true, false].map(|second| (self.outcome)(first, second));
            let with = |second, outcome| Way { first, second, outcome };
            let only = if yes == no { None } else { Some(true) };
            let other = only.map(|_| with(Some(false), no));
            [with(only, yes)].into_iter().chain(other)
        })
    }

    /// Whether two possible completions that differ in this fact alone differ in the outcome.
    pub(super) fn hangs_on(
        &self,
        facts: &Facts,
        recipient: Recipient,
        readings: Readings,
        slot: Slot,
    ) -> bool {
        let search = Search { recipient, readings };
        let second = |way: &Way| way.second.map(|wanted| Goal::new(self.second, wanted));
        self.ways().enumerate().any(|(at, way)| {
            self.ways().take(at).filter(|other| other.outcome != way.outcome).any(|other| {
                let mut goals = Vec::new();
                if way.first == other.first {
                    goals.extend(Goal::turning(self.second));
                    goals.extend(Goal::new(self.first, way.first).of_both());
                } else {
                    // The ways begin with those in which the first holds.
                    goals.extend(Goal::turning(self.first));
                    goals.extend(second(&other));
                    goals.extend(second(&way).map(Goal::of_twin));
                }
                search.reach(Twins::new(facts, slot), goals).is_some()
            })
        })
    }

    /// The contested points on which these facts touch, for this part.
    pub fn touched(&self, facts: &Facts, recipient: Recipient) -> Readings {
        let scope = &Scope::new(facts, recipient);
        let mut touched = 0;
        let mut each = |scope: &Scope, node: &Node| touched |= contested(scope, node);
        self.first.trees(scope, &mut each);
        self.second.trees(scope, &mut each);
        touched
    }

    /// The outcomes under each reading of what is contested, and what the outcome turns on.
    pub fn under_every_reading(&self, facts: &Facts, recipient: Recipient) -> Readout {
        let touched = self.touched(facts, recipient);
        let first = self.outcomes(facts, recipient, 0);
        let mut readout = Readout { sets: ArrayVec::new(), turns_on: 0 };
        readout.add(first, 0);
        if touched == 0 || self.same_at_the_corners(facts, recipient, touched, first) {
            return readout;
        }
        let mut sets = ArrayVec::<(Readings, Outcomes), { 1 << ISSUES }>::new();
        let mut readings = 0;
        loop {
            sets.push((readings, self.outcomes(facts, recipient, readings)));
            if readings == touched {
                break;
            }
            readings = (readings | !touched).wrapping_add(1) & touched;
        }
        for issue in 0..ISSUES {
            let bit = 1 << issue;
            let turns = sets
                .iter()
                .any(|(r, set)| sets.iter().any(|(other, s)| *other == r ^ bit && s != set));
            if turns {
                readout.turns_on |= bit;
            }
        }
        readout.sets.clear();
        for (readings, set) in sets {
            readout.add(set, readings);
        }
        readout
    }

    /// Whether the loosest and the strictest readings give the same outcomes; then all do.
    fn same_at_the_corners(
        &self,
        facts: &Facts,
        recipient: Recipient,
        touched: Readings,
        first: Outcomes,
    ) -> bool {
        let [_, others @ ..] = corners(touched);
        others.into_iter().all(|r| self.outcomes(facts, recipient, r) == first)
    }

    /// The open facts on which the outcome hangs: see [`Self::hangs_on`].
    pub fn missing(&self, facts: &Facts, recipient: Recipient, readings: Readings) -> Vec<Slot> {
        let mut missing = Vec::new();
        for (slot, _) in self.unknown(facts, recipient, readings) {
            if !missing.contains(&slot) && self.hangs_on(facts, recipient, readings, slot) {
                missing.push(slot);
            }
        }
        missing
    }

    /// The unknown facts that the trees of the part ask for, and where to split each.
    pub(super) fn unknown(
        &self,
        facts: &Facts,
        recipient: Recipient,
        readings: Readings,
    ) -> Vec<Split> {
        let mut open: Vec<Split> = Vec::new();
        let mut each = |scope: &Scope, node: &Node| unknown_leaves(scope, node, &mut open);
        let scope = Scope::new(facts, recipient).reading(readings);
        self.first.trees(&scope, &mut each);
        self.second.trees(&scope, &mut each);
        open
    }
}

/// The different sets of outcomes that the readings of the contested points give.
#[derive(Clone, Debug)]
pub struct Readout {
    sets: ArrayVec<(Outcomes, Readings), { 1 << 4 }>,
    /// The contested points of which one reading gives another outcome.
    pub turns_on: Readings,
}

impl Readout {
    fn add(&mut self, set: Outcomes, readings: Readings) {
        if self.iter().all(|(known, _)| known != set) {
            self.sets.push((set, readings));
        }
    }

    /// The sets, each once, with the readings that give it, as few of them the second as may be.
    pub fn iter(&self) -> impl Iterator<Item = (Outcomes, Readings)> + '_ {
        self.sets.iter().copied()
    }
}

fn contested(scope: &Scope, node: &Node) -> Readings {
    // Contested conditions only ever loosen the tree they stand in: where both ends agree, all do.
    let strictest = scope.reading(0).truth(node);
    if strictest != Truth::Unknown && strictest == scope.reading(Readings::MAX).truth(node) {
        return 0;
    }
    match node {
        Node::All(parts) | Node::Any(parts) => parts.iter().fold(0, |r, p| r | contested(scope, p)),
        Node::Not(part) => contested(scope, part),
        Node::Leaf(_) => 0,
        Node::Notion(notion) => contested(scope, &notion.node),
        Node::Some(set, part) => {
            (0..scope.size(*set)).fold(0, |r, at| r | contested(&scope.with(*set, at), part))
        }
        Node::Of(of, part) => scope.persons(*of).fold(0, |r, p| r | contested(&p, part)),
        Node::Contested(c) => {
            if scope.truth(&c.first.1) == scope.truth(&c.second.1) {
                0
            } else {
                1 << c.id as u8
            }
        }
    }
}

fn unknown_leaves(scope: &Scope, node: &Node, found: &mut Vec<Split>) {
    if scope.truth(node) != Truth::Unknown {
        return;
    }
    match node {
        Node::All(parts) | Node::Any(parts) => {
            parts.iter().for_each(|p| unknown_leaves(scope, p, found))
        }
        Node::Not(part) => unknown_leaves(scope, part, found),
        Node::Leaf(_) => found.extend(scope.probe(node).1),
        Node::Notion(notion) => unknown_leaves(scope, &notion.node, found),
        Node::Some(set, part) => {
            for at in 0..scope.size(*set) {
                let with = scope.with(*set, at);
                found.extend(with.probe_existence(*set).1);
                unknown_leaves(&with, part, found);
            }
        }
        Node::Of(of, part) => {
            found.extend(scope.split_reference(*of));
            scope.persons(*of).for_each(|p| unknown_leaves(&p, part, found));
        }
        Node::Contested(c) => {
            unknown_leaves(scope, scope.reading_of(c), found);
        }
    }
}
