//! Whether some possible completion of the facts gives an answer: a search that goes from the answer to the facts.
//!
//! What must hold is taken apart until it says something of a single fact, which is then narrowed.
//! Where there are several ways (one of several conditions, one of several persons) the goal with
//! the fewest is tried first, so that what cannot be is found out early. It is exact: it gives
//! facts all of whose completions give the answer, or nothing if no possible completion does.

mod asks;

use super::condition::{Node, Of, Readings, Set, Test};
use super::constraint::Consistency;
use super::evaluate::{Scope, Truth, bits, existence, within};
use super::fact::{Fact, Recipient};
use super::facts::{Facts, PERSONS_MASK, Slot};
use super::part::Formula;
use super::rule::{Rule, RuleId, Rulebook};
use super::vocabulary::Mask;

/// What is claimed of the facts, of the things spoken of.
#[derive(Clone, Copy)]
enum Claim<'a> {
    Formula(Formula<'a>),
    Node(&'a Node),
    Leaf(Test),
    /// The ground holds and admits the recipient.
    Opens(&'a Rulebook, &'a Rule),
    /// The thing spoken of exists, and the tree holds of it.
    One(Set, &'a Node),
    /// The slot has one of these values.
    Value(Slot, Mask),
}

/// A claim that must hold, or must not.
#[derive(Clone, Copy)]
pub(super) struct Goal<'a> {
    claim: Claim<'a>,
    wanted: bool,
    offence: Option<usize>,
    danger: Option<usize>,
    person: Option<usize>,
    of_twin: bool,
    /// The contrary is claimed of the other twin: the fact in which they differ decides.
    paired: bool,
}

impl<'a> Goal<'a> {
    /// That a formula holds, or does not.
    pub(super) fn new(formula: Formula<'a>, wanted: bool) -> Self {
        let claim = Claim::Formula(formula);
        let (offence, danger, person) = (None, None, None);
        Self { claim, wanted, offence, danger, person, of_twin: false, paired: false }
    }

    /// That it holds of one of [`Twins`] and not of the other.
    pub(super) fn turning(formula: Formula<'a>) -> [Self; 2] {
        let one = Self { paired: true, ..Self::new(formula, true) };
        [one, one.contrary().of_twin()]
    }

    /// The same, said of the other twin.
    pub(super) fn of_twin(self) -> Self {
        Self { of_twin: true, ..self }
    }

    /// The same, said of both twins.
    pub(super) fn of_both(self) -> [Self; 2] {
        [self, self.of_twin()]
    }

    /// The same, the other twin apart.
    fn alone(self) -> Self {
        Self { paired: false, ..self }
    }

    fn claim(self, claim: Claim<'a>, wanted: bool) -> Self {
        Self { claim, wanted, ..self }
    }

    fn value(self, slot: Slot, mask: Mask) -> Self {
        self.claim(Claim::Value(slot, mask), true)
    }

    fn with(self, set: Set, at: usize) -> Self {
        match set {
            Set::Offences => Self { offence: Some(at), ..self },
            Set::Dangers => Self { danger: Some(at), ..self },
        }
    }

    fn contrary(self) -> Self {
        Self { wanted: !self.wanted, ..self }
    }
}

/// How a goal is reached.
enum Way<'a> {
    /// The slot has one of these values.
    Narrow(Slot, Mask),
    /// All of these.
    All(Vec<Goal<'a>>),
    /// One of these, each with all of its goals.
    One(Vec<Vec<Goal<'a>>>),
}

/// What a search narrows: one situation, or [`Twins`].
pub(super) trait World: Clone {
    /// The situations, the one and the other.
    const TWINS: &'static [bool];
    /// The facts of one of them.
    fn facts(&self, of_twin: bool) -> &Facts;
    /// The fact in which two situations may differ.
    fn but_for(&self) -> Option<Slot>;
    /// Keeps these values alone.
    fn keep(&mut self, of_twin: bool, slot: Slot, mask: Mask);
}

impl World for Facts {
    const TWINS: &'static [bool] = &[false];

    fn facts(&self, _: bool) -> &Facts {
        self
    }

    fn but_for(&self) -> Option<Slot> {
        None
    }

    fn keep(&mut self, _: bool, slot: Slot, mask: Mask) {
        self.set(slot, self.mask(slot) & mask);
    }
}

/// Two situations that are alike but for one fact.
#[derive(Clone)]
pub(super) struct Twins {
    pair: [Facts; 2],
    but_for: Slot,
}

impl Twins {
    pub(super) fn new(facts: &Facts, but_for: Slot) -> Self {
        Self { pair: [facts.clone(), facts.clone()], but_for }
    }
}

impl World for Twins {
    const TWINS: &'static [bool] = &[false, true];

    fn facts(&self, of_twin: bool) -> &Facts {
        let [one, other] = &self.pair;
        if of_twin { other } else { one }
    }

    fn but_for(&self) -> Option<Slot> {
        Some(self.but_for)
    }

    fn keep(&mut self, of_twin: bool, slot: Slot, mask: Mask) {
        let but_for = self.but_for;
        let [one, other] = &mut self.pair;
        for (facts, twin) in [(one, false), (other, true)] {
            if slot != but_for || twin == of_twin {
                facts.keep(twin, slot, mask);
            }
        }
    }
}

/// What a search is about, beside the facts.
#[derive(Clone, Copy)]
pub(super) struct Search {
    pub(super) recipient: Recipient,
    pub(super) readings: Readings,
}

impl Search {
    fn scope<'f>(&self, facts: &'f Facts, goal: &Goal) -> Scope<'f> {
        Scope {
            facts,
            recipient: self.recipient,
            readings: self.readings,
            offence: goal.offence,
            danger: goal.danger,
            person: goal.person,
        }
    }

    /// Whether a goal is reached, out of reach, or neither.
    fn standing(&self, facts: &Facts, goal: &Goal) -> Truth {
        let scope = self.scope(facts, goal);
        let truth = match &goal.claim {
            Claim::Formula(formula) => formula.probe(&scope).0,
            Claim::Node(node) => scope.truth(node),
            Claim::Leaf(test) => scope.test(*test),
            Claim::Opens(book, rule) => {
                let admits = scope.truth(&rule.admits);
                if admits == Truth::Fails {
                    admits
                } else {
                    admits.and(Formula::Ground(book, rule).probe(&scope).0)
                }
            }
            Claim::One(set, node) => scope.test(existence(*set)).and(scope.truth(node)),
            Claim::Value(slot, mask) => within(facts.mask(*slot), *mask),
        };
        if goal.wanted { truth } else { truth.negate() }
    }

    /// How a goal is reached. Of twins that differ in a claim, only what asks for the fact in which
    /// they differ can make the difference.
    fn way_in<'a, W: World>(&self, world: &W, goal: Goal<'a>) -> Way<'a> {
        let facts = world.facts(goal.of_twin);
        let way = self.way(facts, goal);
        let Some(but_for) = world.but_for().filter(|_| goal.paired) else { return way };
        match way {
            Way::All(goals) if goals.len() > 1 => {
                Way::All(goals.into_iter().map(Goal::alone).collect())
            }
            Way::One(mut ways) => {
                ways.retain_mut(|way| match way.as_mut_slice() {
                    [one] => one.asks(but_for, facts.date()),
                    several => {
                        several.iter_mut().for_each(|goal| *goal = goal.alone());
                        true
                    }
                });
                Way::One(ways)
            }
            way @ (Way::All(_) | Way::Narrow(..)) => way,
        }
    }

    fn way<'a>(&self, facts: &Facts, goal: Goal<'a>) -> Way<'a> {
        match goal.claim {
            Claim::Formula(formula) => self.way_of_formula(facts, goal, formula),
            Claim::Node(node) => self.way_of_node(facts, goal, node),
            Claim::Leaf(test) => self.way_of_leaf(facts, goal, test),
            Claim::Opens(book, rule) => {
                let ground = goal.claim(Claim::Formula(Formula::Ground(book, rule)), goal.wanted);
                let admits = goal.claim(Claim::Node(&rule.admits), goal.wanted);
                joined(vec![admits, ground], goal.wanted)
            }
            Claim::One(set, node) => {
                let exists = goal.claim(Claim::Leaf(existence(set)), goal.wanted);
                joined(vec![exists, goal.claim(Claim::Node(node), goal.wanted)], goal.wanted)
            }
            Claim::Value(slot, mask) => Way::Narrow(slot, if goal.wanted { mask } else { !mask }),
        }
    }

    fn way_of_formula<'a>(&self, facts: &Facts, goal: Goal<'a>, formula: Formula<'a>) -> Way<'a> {
        let day = facts.date();
        let of = |formula, wanted| goal.claim(Claim::Formula(formula), wanted);
        let node = |node, wanted| goal.claim(Claim::Node(node), wanted);
        match formula {
            Formula::Node(tree) => Way::All(vec![node(tree, goal.wanted)]),
            Formula::OfDanger(at, tree) => {
                Way::All(vec![node(tree, goal.wanted).with(Set::Dangers, at)])
            }
            Formula::Bound(book) => Way::All(
                book.rule(RuleId::Bound, day)
                    .map(|r| node(&r.when, goal.wanted))
                    .into_iter()
                    .collect(),
            ),
            Formula::Ground(book, rule) => {
                let mut goals = vec![node(&rule.when, goal.wanted)];
                goals.extend(book.exclusion(rule, day).map(|r| node(&r.when, !goal.wanted)));
                joined(goals, goal.wanted)
            }
            Formula::Admits(rule) => Way::All(vec![node(&rule.admits, goal.wanted)]),
            Formula::Speaks(book) => joined(
                book.grounds(day)
                    .map(|rule| goal.claim(Claim::Opens(book, rule), goal.wanted))
                    .collect(),
                !goal.wanted,
            ),
            Formula::And(a, b) => {
                joined(vec![of(*a, goal.wanted), of(*b, goal.wanted)], goal.wanted)
            }
            Formula::Not(a) => Way::All(vec![of(*a, !goal.wanted)]),
        }
    }

    fn way_of_node<'a>(&self, facts: &Facts, goal: Goal<'a>, node: &'a Node) -> Way<'a> {
        let of = |part| goal.claim(Claim::Node(part), goal.wanted);
        match node {
            Node::All(parts) => joined(parts.iter().map(of).collect(), goal.wanted),
            Node::Any(parts) => joined(parts.iter().map(of).collect(), !goal.wanted),
            Node::Not(part) => Way::All(vec![of(part).contrary()]),
            Node::Leaf(leaf) => self.way_of_leaf(facts, goal, leaf.test),
            Node::Notion(notion) => Way::All(vec![of(&notion.node)]),
            Node::Some(set, part) => {
                let one = goal.claim(Claim::One(*set, part), goal.wanted);
                let size = self.scope(facts, &goal).size(*set);
                joined((0..size).map(|at| one.with(*set, at)).collect(), !goal.wanted)
            }
            Node::Of(whose, part) => self.way_of_person(facts, goal, *whose, part),
            Node::Contested(c) => Way::All(vec![of(self.scope(facts, &goal).reading_of(c))]),
        }
    }

    fn way_of_person<'a>(
        &self,
        facts: &Facts,
        goal: Goal<'a>,
        whose: Of,
        part: &'a Node,
    ) -> Way<'a> {
        let Some(slot) = self.scope(facts, &goal).reference(whose) else {
            return Way::One(Vec::new());
        };
        let named = |p: usize| {
            let of_person = Goal { person: Some(p), ..goal.claim(Claim::Node(part), goal.wanted) };
            vec![goal.value(slot, 1 << p), of_person]
        };
        let nobody = (!goal.wanted).then(|| vec![goal.value(slot, !PERSONS_MASK)]);
        let persons = bits(facts.mask(slot) & PERSONS_MASK).map(named);
        Way::One(nobody.into_iter().chain(persons).collect())
    }

    fn way_of_leaf<'a>(&self, facts: &Facts, goal: Goal<'a>, test: Test) -> Way<'a> {
        let scope = self.scope(facts, &goal);
        match test {
            Test::Is(fact, mask) => match scope.slot(fact) {
                Some(slot) => Way::Narrow(slot, if goal.wanted { mask } else { !mask }),
                None => Way::One(Vec::new()),
            },
            Test::EndangeredIsVictim => {
                match (scope.slot(Fact::Endangered), scope.slot(Fact::Victim)) {
                    (Some(to), Some(victim)) => same_person(facts, goal, to, victim),
                    _ => Way::One(Vec::new()),
                }
            }
            // Known whatever the facts: reached already, or out of reach.
            Test::To(_) => Way::One(Vec::new()),
        }
    }

    /// Facts of which every completion reaches all goals, if some possible completion does.
    pub(super) fn reach<W: World>(&self, mut world: W, mut goals: Vec<Goal>) -> Option<W> {
        loop {
            let mut choices = Vec::new();
            let mut narrowed = false;
            while let Some(goal) = goals.pop() {
                let facts = world.facts(goal.of_twin);
                match self.standing(facts, &goal) {
                    Truth::Holds => continue,
                    Truth::Fails => return None,
                    Truth::Unknown => {}
                }
                match self.way_in(&world, goal) {
                    Way::Narrow(slot, mask) => {
                        world.keep(goal.of_twin, slot, mask);
                        narrowed = true;
                    }
                    Way::All(more) => goals.extend(more),
                    Way::One(_) => choices.push(goal),
                }
            }
            for twin in W::TWINS {
                if let Consistency::Impossible = world.facts(*twin).consistency(self.recipient) {
                    return None;
                }
            }
            goals = choices;
            if narrowed {
                continue;
            }
            let Some((at, ways)) = self.fewest(&world, &goals) else {
                return self.settle(world);
            };
            goals.swap_remove(at);
            match <[Vec<Goal>; 1]>::try_from(ways) {
                Ok([only]) => goals.extend(only),
                Err(ways) => return self.branch(&world, &goals, ways),
            }
        }
    }

    /// Tries the ways one after the other; a value that was tried in vain is not kept. That a whole
    /// condition was tried in vain is not added: it would have to be reached in its turn.
    fn branch<W: World>(&self, world: &W, rest: &[Goal], ways: Vec<Vec<Goal>>) -> Option<W> {
        let mut refuted: Vec<Goal> = Vec::new();
        for way in ways {
            let goals = rest.iter().chain(&refuted).chain(&way).copied().collect();
            if let Some(found) = self.reach(world.clone(), goals) {
                return Some(found);
            }
            if let [single] = way.as_slice()
                && matches!(single.claim, Claim::Leaf(_) | Claim::Value(..))
            {
                refuted.push(single.contrary().alone());
            }
        }
        None
    }

    /// The goal with the fewest ways that are still open, and these.
    fn fewest<'a, W: World>(
        &self,
        world: &W,
        goals: &[Goal<'a>],
    ) -> Option<(usize, Vec<Vec<Goal<'a>>>)> {
        let mut best: Option<(usize, Vec<Vec<Goal>>)> = None;
        for (at, goal) in goals.iter().enumerate() {
            let facts = world.facts(goal.of_twin);
            let Way::One(mut ways) = self.way_in(world, *goal) else { continue };
            ways.retain(|way| way.iter().all(|g| self.standing(facts, g) != Truth::Fails));
            let few = ways.len() < 2;
            if best.as_ref().is_none_or(|(_, b)| ways.len() < b.len()) {
                best = Some((at, ways));
            }
            if few {
                break;
            }
        }
        best
    }

    /// The same facts, narrowed until no two can exclude each other.
    fn settle<W: World>(&self, world: W) -> Option<W> {
        for twin in W::TWINS {
            let facts = world.facts(*twin);
            let (slot, mask) = match facts.consistency(self.recipient) {
                Consistency::Impossible => return None,
                Consistency::Possible(None) => continue,
                Consistency::Possible(Some(split)) => split,
            };
            let all = facts.mask(slot);
            let halves = [all & !mask, all & mask].into_iter().filter(|half| *half != 0);
            return { halves }.find_map(|half| {
                let mut world = world.clone();
                world.keep(*twin, slot, half);
                self.settle(world)
            });
        }
        Some(world)
    }
}

/// All of them, or one.
fn joined(goals: Vec<Goal>, all: bool) -> Way {
    if all { Way::All(goals) } else { Way::One(goals.into_iter().map(|g| vec![g]).collect()) }
}

/// That the person in danger is the victim, or is not.
fn same_person<'a>(facts: &Facts, goal: Goal<'a>, to: Slot, victim: Slot) -> Way<'a> {
    let (a, b) = (facts.mask(to), facts.mask(victim));
    if goal.wanted {
        let both = |p: usize| vec![goal.value(to, 1 << p), goal.value(victim, 1 << p)];
        return Way::One(bits(a & b & PERSONS_MASK).map(both).collect());
    }
    let nobody = vec![goal.value(to, !PERSONS_MASK)];
    let other = |p: usize| vec![goal.value(to, 1 << p), goal.value(victim, !(1 << p))];
    Way::One([nobody].into_iter().chain(bits(a & PERSONS_MASK).map(other)).collect())
}
