//! The conditions on which answers turn, held against the engine.

use super::{bank, each_question};
use motus::law::counterfactual::counterfactuals;
use motus::law::decide::{Issues, decide};
use motus::law::evaluate::{Scope, Truth};
use motus::law::fact::Recipient;
use motus::law::facts::Facts;
use motus::law::misconception::taking;
use motus::law::outcome::{PartId, established};
use motus::law::reason::{Join, reasons};
use motus::law::rule::{RuleId, Rulebook};
use motus::quiz::decisive::conditions;
use motus::quiz::edition::Contents;
use motus::quiz::{Ask, Case, Question};
use std::collections::BTreeSet;

fn named(case: &Case, question: &Question) -> BTreeSet<&'static str> {
    let all = conditions();
    case.turns_on(question).iter().map(|id| all[usize::from(id.0)].leaf.id).collect()
}

/// Whether the conditions of the principle are named for this question.
fn of_the_principle(case: &Case, question: &Question) -> bool {
    case.rules(question).first() == Some(&RuleId::Bound)
}

#[test]
fn exactly_those_conditions_are_named_that_alone_give_another_decision() {
    let all = conditions();
    let books = |id| [true, false].map(|met| taking(id, met));
    let taken: Vec<_> = all.iter().map(|one| books(one.leaf.id)).collect();
    let mut seen = 0;
    each_question(|case, question| {
        if !matches!(question.ask, Ask::Secrecy | Ask::Help) {
            return;
        }
        let (to, named) = (case.spoken_of(question), named(case, question));
        let facts = case.facts(to).unwrap();
        let part = |book: &Rulebook| {
            let decision = decide(book, &facts, to);
            match question.ask {
                Ask::Help => {
                    (decision.help.value.map(|v| format!("{v:?}")), decision.help.contested)
                }
                _ => (decision.secrecy.value.map(|v| format!("{v:?}")), decision.secrecy.contested),
            }
        };
        let (value, _) = part(&Rulebook::belgian());
        for (condition, books) in all.iter().zip(&taken) {
            let others = books.iter().map(part).collect::<Vec<_>>();
            let left_out = condition.rule == RuleId::Bound && !of_the_principle(case, question);
            // What is open or contested then may be a defect of the question: see `Case::prove`.
            let doubtful = |(other, contested): &(Option<String>, Issues)| {
                *other != value && (other.is_none() || !contested.is_empty())
            };
            if left_out || others.iter().any(doubtful) {
                continue;
            }
            let turns = others.iter().any(|(other, _)| *other != value);
            let id = condition.leaf.id;
            assert_eq!(named.contains(id), turns, "{}: {id}", question.id);
            seen += usize::from(turns);
        }
    });
    assert!(seen > 100, "{seen}");
}

/// The state of every condition, wherever it is asked.
fn states(case: &Case, facts: &Facts, to: Recipient) -> Vec<(&'static str, Truth)> {
    let scope = Scope::new(facts, to);
    let mut states = Vec::new();
    for rule in Rulebook::belgian().rules.iter().filter(|rule| rule.applies(case.date)) {
        for node in [&rule.when, &rule.admits] {
            reasons(&scope, node).walk(&mut |reason| {
                if reason.join == Join::Leaf {
                    states.push((reason.id, reason.truth));
                }
            });
        }
    }
    states
}

#[test]
fn a_change_of_one_fact_that_turns_the_answer_by_one_condition_alone_names_that_condition() {
    let (book, all) = (Rulebook::belgian(), conditions());
    let mut seen = BTreeSet::new();
    each_question(|case, question| {
        let part = match question.ask {
            Ask::Secrecy => PartId::Secrecy,
            Ask::Help => PartId::Help,
            Ask::Ground | Ask::Recipient => return,
        };
        let (to, named) = (case.spoken_of(question), named(case, question));
        let facts = case.facts(to).unwrap();
        let now = established(&book, &facts, to, part);
        for outcome in part.outcomes().iter().filter(|outcome| Some(**outcome) != now) {
            for set in counterfactuals(&book, &facts, to, *outcome) {
                let mut changed = facts.clone();
                assert!(changed.narrow().is_none(), "{}", question.id);
                set.changes.iter().for_each(|one| changed.set(one.slot, one.values));
                if set.changes.len() > 1 || !set.contested.is_empty() {
                    continue;
                }
                let (before, after) = (states(case, &facts, to), states(case, &changed, to));
                let pairs = before.iter().zip(&after);
                let other: BTreeSet<_> =
                    pairs.filter(|(a, b)| a != b).map(|((id, _), _)| *id).collect();
                let Some(only) = other.first().filter(|_| other.len() == 1) else { continue };
                let Some(condition) = all.iter().find(|one| one.leaf.id == *only) else { continue };
                if condition.rule == RuleId::Bound && !of_the_principle(case, question) {
                    continue;
                }
                assert!(named.contains(only), "{}: {only}", question.id);
                seen.insert(*only);
            }
        }
    });
    assert!(seen.len() >= 5, "{seen:?}");
}

#[test]
fn a_question_names_the_conditions_that_a_lawyer_would_name() {
    let bank = bank();
    let cases = || bank.modules.iter().flat_map(|module| &module.cases);
    let check = |id: &str, expected: &[&str]| {
        let questions = cases().flat_map(|case| case.questions.iter().map(move |q| (case, q)));
        let (case, question) = questions.into_iter().find(|(_, q)| q.id == id).unwrap();
        assert_eq!(named(case, question), expected.iter().copied().collect(), "{id}");
    };
    check("sous-la-nappe/secrecy", &["holder", "learned-in-the-profession", "observed"]);
    check("la-machine-a-cafe/secrecy", &["within-the-consultation"]);
    check("le-moniteur/secrecy", &["lawyer", "from-client", "exposes-client"]);
    check("une-lettre-du-palais/secrecy", &["before-them", "called-by-judge", "to-judge"]);
    check("avant-ce-soir/secrecy", &["cannot-protect"]);
    check("si-jamais/secrecy", &[]);
}

#[test]
fn the_contents_say_by_numbers_what_each_question_is_about_and_the_conditions_in_words() {
    let bank = bank();
    let contents = Contents::decode(&Contents::of(&bank).encode()).unwrap();
    let all = conditions();
    for case in bank.modules.iter().flat_map(|module| &module.cases) {
        for question in &case.questions {
            let (_, item) = contents.find(&question.id).unwrap();
            assert_eq!(item.turns_on(), case.turns_on(question));
            assert_eq!(item.rules(), case.rules(question));
            let first = Rulebook::belgian().rule(*item.rules().first().unwrap(), case.date);
            assert_eq!(first.unwrap().name.replace('\'', "’"), item.rule.replace('\u{a0}', " "));
        }
    }
    for condition in &all {
        assert!(condition.leaf.phrase.chars().count() > 8, "{condition:?}");
    }
    let ids: BTreeSet<_> = all.iter().map(|one| one.leaf.id).collect();
    assert_eq!(ids.len(), all.len(), "an identity names one condition");
}
