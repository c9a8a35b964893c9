//! Every leaf matters somewhere: two cases that differ in what it asks alone, and are decided otherwise.
//!
//! Of each leaf of each rule of the day, at each place where it stands in the tree, a pair is found
//! such that the leaf, held to be so at that place only, would have kept the decision as it was: it
//! is this leaf that decides, not another one that asks for the same fact. `decide` is asked of both.

use crate::diagram::{Diagrams, Held, Spoken, Way, leaves};
use crate::picture::{Ground, Picture, days, space};
use crate::space::Model;
use biodivine_lib_bdd::Bdd;
use motus::law::condition::{Leaf, Node, Test};
use motus::law::decide::decide;
use motus::law::fact::{Death, Fact, RECIPIENTS};
use motus::law::part::{Formula, Part};
use motus::law::rule::RuleId;
use motus::law::rules::{
    CALL_NOT_SERIOUS, NEW_CODE, OMISSION, PERIL_OF_VULNERABLE_1867, PERIL_OF_VULNERABLE_2024,
};
use std::collections::BTreeSet;

/// What a leaf turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turns {
    /// A part of the answer: secrecy, help, an act or its penalty.
    Answer,
    /// The list of grounds: one more that holds, for this recipient or another.
    Grounds,
    /// Nothing by itself: wherever it matters, another leaf asks for the same fact.
    NothingAlone,
}

/// What is decided, with a leaf held or not.
type Decided<'s> = Box<dyn Fn(Held) -> Bdd + 's>;

/// What is decided, and where the rest decides nothing.
struct Stake<'s> {
    turns: Turns,
    decided: Decided<'s>,
    quiet: Bdd,
}

/// A change of one fact, or of the recipient, from one value to another.
#[derive(Clone, Copy)]
enum Change {
    Fact(Fact, usize, usize),
    To(usize, usize),
}

impl Change {
    /// Every change that may turn a leaf, said of the first of each thing.
    fn all(p: &Picture, leaf: &Leaf) -> Vec<Self> {
        let pairs = |values: &[usize], make: &dyn Fn(usize, usize) -> Self| -> Vec<Self> {
            values.iter().flat_map(|a| values.iter().map(|b| make(*a, *b))).collect()
        };
        let of_fact = |fact| pairs(p.space.values(fact, 0), &|a, b| Self::Fact(fact, a, b));
        match leaf.test {
            Test::Is(fact, _) => of_fact(fact),
            Test::EndangeredIsVictim => [of_fact(Fact::Endangered), of_fact(Fact::Victim)].concat(),
            Test::To(_) => pairs(&(0..RECIPIENTS.len()).collect::<Vec<_>>(), &Self::To),
        }
    }

    fn of(self, p: &Picture, formula: &Bdd) -> [Bdd; 2] {
        match self {
            Self::Fact(fact, a, b) => [a, b].map(|v| p.space.where_fact(formula, fact, 0, v)),
            Self::To(a, b) => [a, b].map(|at| p.space.where_to(formula, RECIPIENTS[at])),
        }
    }

    fn made(self, model: &Model) -> [Model; 2] {
        match self {
            Self::Fact(fact, a, b) => [a, b].map(|v| model.with(fact, 0, v)),
            Self::To(a, b) => [a, b].map(|at| Model { to: RECIPIENTS[at], ..model.clone() }),
        }
    }
}

/// Two cases that differ in one fact: in the first the leaf is so, in the second it is not, and the
/// decision is another one; with the leaf held to be so here, it would be the same.
fn pair(p: &Picture, way: &Way, leaf: &Leaf, stake: &Stake) -> Option<[Model; 2]> {
    let so = Diagrams::of(p.space).leaf(leaf, Spoken::default());
    let decided = (stake.decided)(None);
    let held = (stake.decided)(Some((way, true)));
    let quiet = stake.quiet.and(&p.space.possible);
    let strict = |formula: &Bdd| p.space.where_reading(formula, 0);
    let [strict_decided, strict_held, strict_quiet] = [&decided, &held, &quiet].map(strict);
    let readings =
        [(true, &strict_decided, &strict_held, &strict_quiet), (false, &decided, &held, &quiet)];
    readings.into_iter().find_map(|(strict, decided, held, quiet)| {
        Change::all(p, leaf).into_iter().find_map(|change| {
            let of = |formula: &Bdd| change.of(p, formula);
            let ([so, not_so], [first, second]) = (of(&so), of(decided));
            let mut found = first.xor(&second).and(&so).and_not(&not_so);
            if stake.turns != Turns::NothingAlone {
                let [_, kept] = of(held);
                found = found.and(&kept.iff(&first));
            }
            if found.is_false() {
                return None;
            }
            let [a, b] = of(quiet);
            let mut model = p.space.model_of(&found.and(&a).and(&b), p.date)?;
            if strict {
                model.readings = 0;
            }
            Some(change.made(&model))
        })
    })
}

/// Everything that the engine says of a case, in words.
fn said(p: &Picture, case: &Model) -> String {
    let d = decide(&p.book, &case.facts, case.to);
    let grounds: Vec<_> = d.grounds.iter().map(|g| (g.rule.id, g.admits)).collect();
    format!("{:?} {:?} {grounds:?} {:?}", d.secrecy, d.help, d.acts)
}

/// How each ground stands, by the engine, under the reading of the case.
fn stand(p: &Picture, case: &Model) -> Vec<u8> {
    let stand = |g: &Ground| {
        let part = Part {
            first: Formula::Ground(&p.book, g.rule),
            second: Formula::Admits(g.rule),
            outcome: |holds, admits| u8::from(holds) + 2 * u8::from(holds && admits),
        };
        part.outcomes(&case.facts, case.to, case.readings)
    };
    p.grounds.iter().map(stand).collect()
}

/// What the leaves of a tree turn; the engine confirms each pair.
fn turned(p: &Picture, tree: &Node, stakes: &[Stake]) -> Vec<(&'static str, Turns)> {
    let turns = |way: &Way, leaf: &Leaf| {
        let found = stakes.iter().find_map(|s| Some((s.turns, pair(p, way, leaf, s)?)));
        let (turns, [a, b]) =
            found.unwrap_or_else(|| panic!("on {}, {} matters nowhere", p.date, leaf.id));
        let differ =
            said(p, &a) != said(p, &b) || turns == Turns::Grounds && stand(p, &a) != stand(p, &b);
        assert!(differ, "{} ({turns:?}) turns nothing in {a} and {b}", leaf.id);
        turns
    };
    leaves(tree).iter().map(|(way, leaf)| (leaf.id, turns(way, leaf))).collect()
}

fn held(p: &Picture, tree: &Node, held: Held) -> Bdd {
    Diagrams { held, ..Diagrams::of(p.space) }.tree(tree)
}

/// The trees of the rules of a day, each with what it decides.
fn of_ground<'s>(p: &'s Picture, g: &'s Ground) -> [(&'static Node, Vec<Stake<'s>>); 2] {
    let (when, admits) = (&g.rule.when, &g.rule.admits);
    let met = move |way: Held| held(p, when, way).and_not(&g.defeated);
    let answer = |decided| Stake { turns: Turns::Answer, decided, quiet: p.alone(g.rule.id) };
    let grounds = |decided, quiet| Stake { turns: Turns::Grounds, decided, quiet };
    let opens = p.bound.and(&g.opens());
    let at_all = || Stake {
        turns: Turns::NothingAlone,
        decided: Box::new({
            let opens = opens.clone();
            move |_| opens.clone()
        }),
        quiet: p.space.yes(),
    };
    [
        (
            when,
            vec![
                answer(Box::new(move |way| met(way).and(&g.admits))),
                grounds(Box::new(met), p.bound.clone()),
                at_all(),
            ],
        ),
        (
            admits,
            vec![
                answer(Box::new(move |way| g.met.and_not(&g.defeated).and(&held(p, admits, way)))),
                grounds(Box::new(move |way| held(p, admits, way)), g.reported.clone()),
                at_all(),
            ],
        ),
    ]
}

fn of_day<'s>(p: &'s Picture) -> Vec<(RuleId, &'static Node, Vec<Stake<'s>>)> {
    let when = |id| &p.book.rule(id, p.date).unwrap().when;
    let [bound, help, lawyer] = [RuleId::Bound, RuleId::Help, RuleId::Lawyer].map(when);
    let yes = || p.space.yes();
    let answer = |decided: Decided<'s>, quiet| Stake { turns: Turns::Answer, decided, quiet };
    let plain = |tree| answer(Box::new(move |way| held(p, tree, way)), yes());
    let defeats = |id| {
        let g = p.ground(id).unwrap();
        let open = g.met.and(&g.admits);
        answer(Box::new(move |way| open.and_not(&held(p, lawyer, way))), p.alone(id))
    };
    let excluded = [RuleId::ProtectedPerson, RuleId::Consultation].map(defeats);
    let omitted = &p.abstentions[0].offence;
    let vulnerable =
        if p.date < NEW_CODE { &PERIL_OF_VULNERABLE_1867 } else { &PERIL_OF_VULNERABLE_2024 };
    let of_act = |tree, quiet| answer(Box::new(move |way| held(p, tree, way)), quiet);
    let exists = p.space.so(0, motus::law::fact::DangerExists::Yes.is());
    let survived = omitted.and(&p.space.so(0, Death::No.is()));
    let mut all = vec![
        (RuleId::Bound, bound, vec![plain(bound)]),
        (RuleId::Help, help, vec![plain(help)]),
        (RuleId::Lawyer, lawyer, excluded.into()),
        (RuleId::Help, &OMISSION, vec![of_act(&OMISSION, exists)]),
        (RuleId::Help, &CALL_NOT_SERIOUS, vec![of_act(&CALL_NOT_SERIOUS, omitted.clone())]),
        (RuleId::Help, vulnerable, vec![of_act(vulnerable, survived)]),
    ];
    for g in &p.grounds {
        all.extend(of_ground(p, g).map(|(tree, stakes)| (g.rule.id, tree, stakes)));
    }
    all
}

/// The leaves that turn no part of the answer by themselves, each with the reason. They stand in the
/// words of their article and are shown to the learner; the answer is the same without them.
const NOT_BY_THEMSELVES: &[(RuleId, &str, Turns, &str)] = &[
    (
        RuleId::LawObligesOrAuthorises,
        "law-decree-or-ordinance",
        Turns::Grounds,
        "whom a text names, a text deals with: the facts allow no recipient named by no text",
    ),
    (
        RuleId::LawObligesOrAuthorises,
        "decree-or-ordinance",
        Turns::Grounds,
        "the same; and a law, beside it, opens anyway",
    ),
    (
        RuleId::Testimony,
        "called-by-judge",
        Turns::Grounds,
        "whom it admits asks once more who called, so that a judge's call opens to no commission",
    ),
    (RuleId::Testimony, "called-by-commission", Turns::Grounds, "the same, the other way round"),
    (
        RuleId::ProtectedPerson,
        "learned-through-the-profession",
        Turns::NothingAlone,
        "what was not learned through the profession, or in a consultation, binds nobody",
    ),
];

#[test]
fn every_leaf_of_every_rule_matters_somewhere() {
    let space = space();
    let mut others = BTreeSet::new();
    for date in days() {
        let p = Picture::of(&space, date);
        for (rule, tree, stakes) in of_day(&p) {
            for (leaf, turns) in turned(&p, tree, &stakes) {
                if turns != Turns::Answer {
                    others.insert((rule, leaf, turns));
                }
            }
        }
    }
    let expected = NOT_BY_THEMSELVES.iter().map(|(rule, leaf, turns, _)| (*rule, *leaf, *turns));
    assert_eq!(others, expected.collect());
}
