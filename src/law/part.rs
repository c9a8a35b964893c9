//! Parts of the answer: each is not established exactly when two possible completions differ on it.

use super::condition::{ISSUES, Node, Readings};
use super::evaluate::{Scope, Split, Truth};
use super::fact::Recipient;
use super::facts::{Facts, Slot};
use super::rule::{Rule, RuleId, Rulebook};
use super::vocabulary::Mask;

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
    /// Either.
    Or(&'a Formula<'a>, &'a Formula<'a>),
    /// The contrary.
    Not(&'a Formula<'a>),
}

impl Formula<'_> {
    fn truth(&self, scope: &Scope) -> Truth {
        match self {
            Self::Node(node) => scope.truth(node),
            Self::OfDanger(at, node) => Scope { danger: Some(*at), ..*scope }.truth(node),
            Self::Bound(book) => book
                .rule(RuleId::Bound, scope.facts.date())
                .map_or(Truth::Fails, |r| scope.truth(&r.when)),
            Self::Ground(book, rule) => ground(book, rule, scope),
            Self::Admits(rule) => scope.truth(&rule.admits),
            Self::Speaks(book) => book.grounds(scope.facts.date()).fold(Truth::Fails, |t, r| {
                if t == Truth::Holds {
                    t
                } else {
                    t.or(scope.truth(&r.admits).and(ground(book, r, scope)))
                }
            }),
            Self::And(a, b) => a.truth(scope).and(b.truth(scope)),
            Self::Or(a, b) => a.truth(scope).or(b.truth(scope)),
            Self::Not(a) => a.truth(scope).negate(),
        }
    }

    fn split(&self, scope: &Scope) -> Option<Split> {
        if self.truth(scope) != Truth::Unknown {
            return None;
        }
        match self {
            Self::Node(node) => scope.split(node),
            Self::OfDanger(at, node) => Scope { danger: Some(*at), ..*scope }.split(node),
            Self::Bound(book) => scope.split(&book.rule(RuleId::Bound, scope.facts.date())?.when),
            Self::Ground(book, rule) => split_ground(book, rule, scope),
            Self::Admits(rule) => scope.split(&rule.admits),
            Self::Speaks(book) => book.grounds(scope.facts.date()).find_map(|r| {
                let both = scope.truth(&r.admits).and(ground(book, r, scope));
                if both != Truth::Unknown {
                    return None;
                }
                scope.split(&r.admits).or_else(|| split_ground(book, r, scope))
            }),
            Self::And(a, b) | Self::Or(a, b) => a.split(scope).or_else(|| b.split(scope)),
            Self::Not(a) => a.split(scope),
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
                    ground_trees(book, r, scope, each);
                }
            }
            Self::And(a, b) | Self::Or(a, b) => {
                a.trees(scope, each);
                b.trees(scope, each);
            }
            Self::Not(a) => a.trees(scope, each),
        }
    }
}

fn lawyer(book: &Rulebook, rule: &Rule, scope: &Scope) -> Option<&'static Rule> {
    if rule.id.excluded_for_lawyer() { book.rule(RuleId::Lawyer, scope.facts.date()) } else { None }
}

fn ground(book: &Rulebook, rule: &Rule, scope: &Scope) -> Truth {
    let defeated = lawyer(book, rule, scope).map_or(Truth::Fails, |r| scope.truth(&r.when));
    scope.truth(&rule.when).and(defeated.negate())
}

fn split_ground(book: &Rulebook, rule: &Rule, scope: &Scope) -> Option<Split> {
    scope.split(&rule.when).or_else(|| lawyer(book, rule, scope).and_then(|r| scope.split(&r.when)))
}

fn ground_trees<'s>(
    book: &Rulebook,
    rule: &Rule,
    scope: &Scope<'s>,
    each: &mut dyn FnMut(&Scope<'s>, &Node),
) {
    each(scope, &rule.when);
    if let Some(r) = lawyer(book, rule, scope) {
        each(scope, &r.when);
    }
}

/// A set of outcomes, one bit each.
pub type Outcomes = u8;

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
    /// What the outcome can be as far as three-valued logic tells: never less than the truth.
    fn possible(&self, scope: &Scope) -> Outcomes {
        let both = |t: Truth| [(false, t != Truth::Holds), (true, t != Truth::Fails)];
        let mut outcomes = 0;
        for (a, a_possible) in both(self.first.truth(scope)) {
            for (b, b_possible) in both(self.second.truth(scope)) {
                if a_possible && b_possible {
                    outcomes |= 1 << (self.outcome)(a, b);
                }
            }
        }
        outcomes
    }

    fn split(&self, scope: &Scope) -> Option<Split> {
        self.first.split(scope).or_else(|| self.second.split(scope))
    }

    /// Exactly the outcomes of the possible completions.
    fn explore(
        &self,
        facts: &mut Facts,
        recipient: Recipient,
        readings: Readings,
        found: &mut Outcomes,
    ) {
        let scope = Scope::new(facts, recipient).reading(readings);
        let possible = self.possible(&scope);
        if possible & !*found == 0 {
            return;
        }
        let split = if possible.count_ones() > 1 { self.split(&scope) } else { facts.unsettled() };
        let Some((slot, mask)) = split else {
            *found |= possible;
            return;
        };
        let all = facts.mask(slot);
        for half in [all & mask, all & !mask] {
            let mut completed = facts.clone();
            completed.set(slot, half);
            if half != 0 && completed.narrow().is_none() {
                self.explore(&mut completed, recipient, readings, found);
            }
        }
    }

    /// The outcomes of all possible completions under one reading of the contested points.
    pub fn outcomes(&self, facts: &Facts, recipient: Recipient, readings: Readings) -> Outcomes {
        let mut found = 0;
        let mut narrowed = facts.clone();
        if narrowed.narrow().is_none() {
            self.explore(&mut narrowed, recipient, readings, &mut found);
        }
        found
    }

    /// The contested points on which these facts touch, for this part.
    fn touched(&self, scope: &Scope) -> Readings {
        let mut touched = 0;
        let mut each = |scope: &Scope, node: &Node| touched |= contested(scope, node);
        self.first.trees(scope, &mut each);
        self.second.trees(scope, &mut each);
        touched
    }

    /// The outcomes under each reading of what is contested, and what the outcome turns on.
    pub fn under_every_reading(&self, facts: &Facts, recipient: Recipient) -> Readout {
        let touched = self.touched(&Scope::new(facts, recipient));
        let first = self.outcomes(facts, recipient, 0);
        let mut readout = Readout { sets: [first; 1 << 4], count: 1, turns_on: 0 };
        if touched == 0 {
            return readout;
        }
        let mut sets = Vec::new();
        let mut readings = touched;
        loop {
            sets.push((readings, self.outcomes(facts, recipient, readings)));
            if readings == 0 {
                break;
            }
            readings = (readings - 1) & touched;
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
        readout.count = 0;
        for (_, set) in sets {
            readout.add(set);
        }
        readout
    }

    /// The open facts of which settling one way or the other would narrow the outcome.
    pub fn missing(&self, facts: &Facts, recipient: Recipient, readings: Readings) -> Vec<Slot> {
        let whole = self.outcomes(facts, recipient, readings);
        let mut open: Vec<Split> = Vec::new();
        let mut each = |scope: &Scope, node: &Node| unknown_leaves(scope, node, &mut open);
        let scope = Scope::new(facts, recipient).reading(readings);
        self.first.trees(&scope, &mut each);
        self.second.trees(&scope, &mut each);
        let mut missing = Vec::new();
        for (slot, mask) in open {
            if !missing.contains(&slot)
                && self.matters(facts, recipient, readings, slot, mask, whole)
            {
                missing.push(slot);
            }
        }
        missing
    }

    fn matters(
        &self,
        facts: &Facts,
        recipient: Recipient,
        readings: Readings,
        slot: Slot,
        mask: Mask,
        whole: Outcomes,
    ) -> bool {
        let all = facts.mask(slot);
        [all & mask, all & !mask].into_iter().any(|half| {
            let mut settled = facts.clone();
            settled.set(slot, half);
            half != 0 && self.outcomes(&settled, recipient, readings) != whole
        })
    }
}

/// The different sets of outcomes that the readings of the contested points give.
#[derive(Clone, Copy, Debug)]
pub struct Readout {
    sets: [Outcomes; 1 << 4],
    count: usize,
    /// The contested points of which one reading gives another outcome.
    pub turns_on: Readings,
}

impl Readout {
    fn add(&mut self, set: Outcomes) {
        if !self.iter().any(|s| s == set)
            && let Some(place) = self.sets.get_mut(self.count)
        {
            *place = set;
            self.count += 1;
        }
    }

    /// The sets, each once.
    pub fn iter(&self) -> impl Iterator<Item = Outcomes> + '_ {
        self.sets.iter().copied().take(self.count)
    }
}

fn contested(scope: &Scope, node: &Node) -> Readings {
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
        Node::Leaf(_) => found.extend(scope.split(node)),
        Node::Notion(notion) => unknown_leaves(scope, &notion.node, found),
        Node::Some(set, part) => {
            for at in 0..scope.size(*set) {
                let with = scope.with(*set, at);
                found.extend(with.split_existence(*set));
                unknown_leaves(&with, part, found);
            }
        }
        Node::Of(of, part) => {
            found.extend(scope.split_reference(*of));
            scope.persons(*of).for_each(|p| unknown_leaves(&p, part, found));
        }
        Node::Contested(c) => {
            unknown_leaves(
                scope,
                if scope.takes_second(c.id as u8) { &c.second.1 } else { &c.first.1 },
                found,
            );
        }
    }
}
