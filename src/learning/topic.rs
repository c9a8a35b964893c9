//! A question as plays over several modules need it: its case, its rules, its conditions.

use super::log::Asked;
use crate::law::rule::RuleId;
use crate::quiz::decisive::ConditionId;
use crate::quiz::edition::{Contents, Item, Outline};

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The question.
    pub asked: Asked,
    /// The rules that it is about, the deciding one first.
    pub rules: Vec<RuleId>,
    /// The conditions on which it turns.
    pub conditions: Vec<ConditionId>,
}

impl From<&Item> for Topic {
    fn from(item: &Item) -> Self {
        let (rules, conditions) = (item.rules().to_vec(), item.turns_on().to_vec());
        Self { asked: Asked::from(item), rules, conditions }
    }
}

impl Topic {
    /// What every question of the contents is about, in their order.
    pub fn all(contents: &Contents) -> Vec<Self> {
        contents.modules.iter().flat_map(Outline::items).map(Self::from).collect()
    }

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
