//! A question as plays over several modules need it: its case, its rules, its conditions.

use super::log::Asked;
use crate::law::rule::RuleId;

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The question.
    pub asked: Asked,
    /// The rules that it is about, the deciding one first.
    pub rules: Vec<RuleId>,
    /// The conditions on which it turns, by the numbers of the contents.
    pub conditions: Vec<u16>,
}

impl Topic {
    /// The rule that decides it.
    pub fn rule(&self) -> Option<RuleId> {
        self.rules.first().copied()
    }

    /// The case that it is about.
    pub fn case(&self) -> &str {
        self.asked.case()
    }
}

/// The questions of these topics, in their order.
pub fn questions<'a>(topics: impl IntoIterator<Item = &'a Topic>) -> Vec<Asked> {
    topics.into_iter().map(|topic| topic.asked.clone()).collect()
}
