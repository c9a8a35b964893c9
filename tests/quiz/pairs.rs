//! Two cases of a pair (« # Paire N, avec « id » » in `quizzes/`) differ in an everyday detail, and in the answer.

use super::bank;
use motus::law::decide::{HelpDuty, Secrecy, decide};
use motus::law::fact::{RECIPIENTS, Recipient};
use motus::law::facts::Facts;
use motus::law::rule::Rulebook;
use motus::law::vocabulary::Group;
use motus::quiz::Case;
use std::collections::{BTreeMap, BTreeSet};

/// The pairs of the comments: number, the case below the comment, and the one that it names.
fn pairs() -> Vec<(u32, String, String)> {
    let mut pairs = Vec::new();
    for file in std::fs::read_dir("quizzes").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for comment in text.split("# Paire ").skip(1) {
            let (number, rest) = comment.split_once(", avec « ").unwrap();
            let (other, rest) = rest.split_once(" »").unwrap();
            let own = rest.split("\nid = \"").nth(1).unwrap().split('"').next().unwrap();
            pairs.push((number.parse().unwrap(), own.to_owned(), other.to_owned()));
        }
    }
    pairs
}

/// Every fact of a case, by its name and whose it is, as the law reads it.
fn facts(case: &Case) -> BTreeMap<String, u32> {
    let to = case.to.unwrap_or(Recipient::OtherPerson);
    let facts: Facts = case.facts(to).unwrap();
    let mine = facts.slots().filter(|slot| slot.concerns(to));
    let named = mine.map(|slot| {
        let of = if slot.fact().group() == Group::Recipient { 0 } else { slot.of() };
        (format!("{}#{of}", slot.fact().entry().name), facts.mask(slot))
    });
    named.chain([("disclosure.to".to_owned(), to as u32)]).collect()
}

/// What the two cases are told of that is not alike.
fn differences(one: &Case, other: &Case) -> Vec<String> {
    let (a, b) = (facts(one), facts(other));
    let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    names.into_iter().filter(|name| a.get(*name) != b.get(*name)).cloned().collect()
}

/// What the law answers: to the one in question, whether help is due, and who may be told.
fn answer(case: &Case) -> (Option<Secrecy>, Option<HelpDuty>, Vec<Recipient>) {
    let book = Rulebook::belgian();
    let to = |to| decide(&book, &case.facts(to).unwrap(), to);
    let own = to(case.to.unwrap_or(Recipient::OtherPerson));
    let may = |r: &Recipient| to(*r).secrecy.value == Some(Secrecy::MaySpeak);
    (own.secrecy.value, own.help.value, RECIPIENTS.into_iter().filter(may).collect())
}

/// How many facts may differ in a pair.
const FEW: usize = 3;

/// The pairs that differ in more, with how many and why.
const MORE: [(u32, usize, &str); 4] = [
    (2, 5, "who signed is also who hears the answer; the other letter names a law"),
    (4, 10, "what the nephew takes is the offence, and with it all that is said of the danger"),
    (5, 8, "tonight or some day: with the moment go certainty, who saw it and what can be done"),
    (9, 11, "which doctor telephones: another recipient, for another use, with another consent"),
];

#[test]
fn the_cases_of_a_pair_differ_in_a_few_facts_and_in_the_answer() {
    let bank = bank();
    let all: BTreeMap<&str, &Case> =
        bank.modules.iter().flat_map(|m| &m.cases).map(|c| (c.id.as_str(), c)).collect();
    for (number, one, other) in pairs() {
        let [a, b] = [&one, &other].map(|id| all[id.as_str()]);
        assert_ne!(answer(a), answer(b), "pair {number}: {one} and {other} have one answer");
        let differ = differences(a, b);
        println!("pair {number}, {one} and {other}: {}", differ.join(", "));
        let more = MORE.iter().find(|(of, ..)| *of == number);
        let most = more.map_or(FEW, |(_, most, _)| *most);
        assert!((1..=most).contains(&differ.len()), "pair {number} differs in {differ:?}");
        assert!(more.is_none() || differ.len() > FEW, "pair {number} is a tight one: {differ:?}");
    }
}

#[test]
fn each_case_of_a_pair_names_the_other_and_no_third() {
    let pairs = pairs();
    for (number, one, other) in &pairs {
        assert!(pairs.contains(&(*number, other.clone(), one.clone())), "pair {number}: {other}");
        assert_eq!(pairs.iter().filter(|(n, ..)| n == number).count(), 2, "pair {number}");
    }
    assert!(pairs.len() >= 16, "eight pairs at least");
}
