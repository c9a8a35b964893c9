//! A published question keeps its name, its version and its answer: they stand in `pinned.txt`, so that none
//! changes unseen under what learners have answered.

use super::each_question;
use std::collections::BTreeSet;

const PINNED: &str = include_str!("pinned.txt");

/// A question, its version and its right option.
fn lines() -> Vec<String> {
    let mut lines = Vec::new();
    each_question(|case, question| {
        let right = case.choices(question).swap_remove(case.key(question).unwrap()).key;
        lines.push(format!("{} {} {right}", question.id, question.version));
    });
    lines
}

#[test]
fn a_question_that_learners_may_have_answered_keeps_its_name_and_its_answer() {
    let asked = lines();
    let pinned: Vec<&str> = PINNED.lines().filter(|l| !l.starts_with('#')).collect();
    let missing: Vec<&&str> =
        pinned.iter().filter(|l| !asked.contains(&(**l).to_owned())).collect();
    assert!(
        missing.is_empty(),
        "pinned, and not asked so any more: {missing:#?}\nA question with another meaning or answer \
         gets a higher `version` and its line here is renewed; one that is gone loses it."
    );
    let known: BTreeSet<&str> = pinned.into_iter().collect();
    let new: Vec<&str> = asked.iter().map(String::as_str).filter(|l| !known.contains(l)).collect();
    assert!(new.is_empty(), "put these lines into tests/quiz/pinned.txt:\n{}", new.join("\n"));
}
