//! The terms: the conditions of the law in words, for who looks at where a learner stands.

use super::packed::{Packed, Reader, Writer, open, packed};
use crate::law::rule::RuleId;
use crate::quiz::turning::{Condition, ConditionId, conditions};
use crate::quiz::typography::spaced;

/// What the numbers of conditions in the contents of the same edition mean; a file of its own,
/// fetched when they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms(Vec<Term>);

/// A condition in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Identity, stable across releases, where the number is not.
    pub id: String,
    /// The condition in plain French, said of a case, typeset.
    pub phrase: String,
    /// The rule that asks it first.
    pub rule: RuleId,
}

impl Terms {
    /// Every condition of the rules, as the file that the page reads.
    pub fn file() -> Vec<u8> {
        let term = |Condition { rule, leaf }| Term {
            id: leaf.id.to_owned(),
            phrase: spaced(leaf.phrase),
            rule,
        };
        let mut writer = Writer::default();
        conditions().into_iter().map(term).collect::<Vec<_>>().pack(&mut writer);
        writer.file()
    }

    /// Reads that file; nothing if it is not one.
    pub fn decode(file: &[u8]) -> Option<Self> {
        let (texts, values) = open(file)?;
        Reader::new(&texts, values).last().map(Self)
    }

    /// A condition of the contents of this edition.
    pub fn term(&self, condition: ConditionId) -> Option<&Term> {
        self.0.get(usize::from(condition.0))
    }
}

packed!(fields of Term: id, phrase, rule);
