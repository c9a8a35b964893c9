//! The order that mixes rules.

use super::bank::topics;
use super::{answer, asked};
use motus::law::rule::RuleId::{self, *};
use motus::law::rules::ALL;
use motus::learning::mixing::{confusable, left, mixed};
use motus::learning::session::Step;
use motus::learning::topic::Topic;
use motus::learning::{Answer, Asked, Log, Session, Visit};
use std::collections::BTreeSet;

fn topic(id: &str, rule: RuleId) -> Topic {
    Topic { asked: asked(&[id]).remove(0), rules: vec![rule], conditions: vec![] }
}

fn ids(asked: &[Asked]) -> Vec<&str> {
    asked.iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn the_next_case_is_on_a_rule_easily_confused_with_the_last() {
    let topics = [
        topic("a/secrecy", Necessity),
        topic("a/help", Help),
        topic("b/secrecy", TeamSharing),
        topic("c/secrecy", ProtectedPerson),
        topic("d/secrecy", CarerSharing),
    ];
    for seed in 0..30 {
        let order = mixed(&topics, seed);
        let text = ids(&order).join(" ");
        assert!(text.contains("a/secrecy a/help"), "{text}: a case stays together");
        assert!(text.contains("b/secrecy d/secrecy") || text.contains("d/secrecy b/secrecy"));
        let danger = ["a/help c/secrecy", "c/secrecy a/secrecy"];
        assert!(danger.iter().any(|pair| text.contains(pair)), "{text}");
    }
}

#[test]
fn the_same_rule_does_not_come_twice_running_while_another_is_left() {
    let topics = [
        topic("a/1", Testimony),
        topic("b/1", Testimony),
        topic("c/1", CarerSharing),
        topic("d/1", CarerSharing),
    ];
    for seed in 0..30 {
        let order = mixed(&topics, seed);
        let rules: Vec<bool> = order.iter().map(|one| one.id.starts_with(['a', 'b'])).collect();
        assert!(rules.windows(2).all(|two| two[0] != two[1]), "{:?}", ids(&order));
    }
}

#[test]
fn every_question_of_the_bank_comes_exactly_once_and_after_most_cases_a_rule_like_theirs() {
    let topics = topics();
    let rule = |one: &Asked| topics.iter().find(|t| t.asked == *one).unwrap().rule().unwrap();
    for seed in 0..20 {
        let order = mixed(&topics, seed);
        let distinct: BTreeSet<&str> = ids(&order).into_iter().collect();
        assert_eq!((order.len(), distinct.len()), (topics.len(), topics.len()));
        let turns: Vec<bool> = order
            .windows(2)
            .filter(|two| two[0].case() != two[1].case())
            .map(|two| confusable(rule(&two[0]), rule(&two[1])))
            .collect();
        let alike = turns.iter().filter(|alike| **alike).count();
        assert!(alike * 2 > turns.len(), "seed {seed}: {alike} of {}", turns.len());
    }
}

#[test]
fn every_rule_has_one_that_it_is_confused_with_and_none_with_itself() {
    let all: BTreeSet<RuleId> = ALL.iter().map(|rule| rule.id).collect();
    for &one in &all {
        assert!(!confusable(one, one), "{one:?}");
        assert!(all.iter().any(|other| confusable(one, *other)), "{one:?}");
        assert!(all.iter().all(|other| confusable(one, *other) == confusable(*other, one)));
    }
}

#[test]
fn a_mixed_round_that_was_left_goes_on_in_its_own_order_to_its_end() {
    let topics: Vec<Topic> =
        ["a/1", "b/1", "c/1", "d/1"].map(|id| topic(id, Necessity)).into_iter().collect();
    let mut log = Log::default();
    let order = Session::mixed(&topics, &log, 3).unwrap().asked().to_vec();
    for one in &order {
        let seed = left(&topics, &log).unwrap_or(3);
        let found = Session::mixed(&topics, &log, seed).unwrap();
        assert_eq!((found.current(), found.asked(), found.seed()), (Some(one), &order[..], 3));
        log.append(Visit(1), Answer { seed: 3, ..answer(&one.id, "x") });
    }
    assert_eq!(left(&topics, &log), None, "its end is reached");
    assert_eq!(*Session::mixed(&topics, &log, 3).unwrap().step(), Step::Finished);
    let anew = Session::mixed(&topics, &log, 99).unwrap();
    assert_eq!((anew.answered(), anew.seed()), (0, 99), "another begins");
    assert_eq!(Session::mixed(&[], &log, 0), None);
}
