//! Which rule uses which words of an article on a day.

use crate::law::Date;
use crate::law::condition::Node;
use crate::law::rule::{Rule, RuleId, Rulebook};
use crate::law::rules::{
    CALL_NOT_SERIOUS, NEW_CODE, OMISSION, PERIL_OF_VULNERABLE_1867, PERIL_OF_VULNERABLE_2024,
};
use crate::law::text::{Passage, Version};
use crate::quiz::typography::spaced;
use std::ops::Range;

/// Words of an article on which rules rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The number that marks them.
    pub number: u8,
    /// The words, as the article has them.
    pub words: String,
    /// What rests on them.
    pub roles: Vec<Role>,
}

/// What a rule takes from words; those of one rule stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The rule.
    pub rule: RuleId,
    /// Its name, in French.
    pub name: String,
    /// The condition that rests on them, in French; absent where they say what the rule does.
    pub phrase: Option<String>,
}

/// The uses of a wording on a day, in the order of its words, each with where they stand.
pub(super) fn uses(version: &Version, day: Date) -> Vec<(Range<usize>, Use)> {
    let mut found: Vec<(Range<usize>, Vec<Role>)> = Vec::new();
    let mut add = |passage: &Passage, rule: &Rule, phrase: Option<&str>| {
        let here = passage.article == version.key;
        let Some(at) = passage.find(version.text).filter(|_| here) else { return };
        let role = Role { rule: rule.id, name: spaced(rule.name), phrase: phrase.map(spaced) };
        match found.iter_mut().find(|(known, _)| *known == at) {
            Some((_, roles)) if roles.contains(&role) => {}
            Some((_, roles)) => roles.push(role),
            None => found.push((at, vec![role])),
        }
    };
    for rule in Rulebook::belgian().rules.into_iter().filter(|rule| rule.applies(day)) {
        rule.faculty.iter().for_each(|passage| add(passage, rule, None));
        for node in [&rule.when, &rule.admits].into_iter().chain(of_an_omission(rule, day)) {
            node.walk(&mut |node| {
                let (basis, phrase) = match node {
                    Node::Leaf(leaf) => (&leaf.basis, leaf.phrase),
                    Node::Notion(notion) => (&notion.basis, notion.phrase),
                    Node::All(_) | Node::Any(_) | Node::Not(_) | Node::Some(..) => return,
                    Node::Of(..) | Node::Contested(_) => return,
                };
                basis.passages.iter().for_each(|passage| add(passage, rule, Some(phrase)));
            });
        }
    }
    found.sort_by_key(|(at, _)| (at.start, at.end));
    for (_, roles) in &mut found {
        roles.sort_by_key(|role| role.rule);
    }
    let words = |at: &Range<usize>| version.text.get(at.clone()).unwrap_or_default().to_owned();
    let numbered = (1..).zip(found);
    numbered
        .map(|(number, (at, roles))| {
            let words = words(&at);
            (at, Use { number, words, roles })
        })
        .collect()
}

/// What the law asks once help was omitted: the omission, its excuse, what makes it worse.
fn of_an_omission(rule: &Rule, day: Date) -> Vec<&'static Node> {
    let aggravation =
        if day < NEW_CODE { &PERIL_OF_VULNERABLE_1867 } else { &PERIL_OF_VULNERABLE_2024 };
    if rule.id == RuleId::Help {
        vec![&OMISSION, &CALL_NOT_SERIOUS, aggravation]
    } else {
        Vec::new()
    }
}
