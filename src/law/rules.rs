//! The rules, article by article, in the order of the plan.
//!
//! Lines that begin with `//>` quote the article; a test finds each in its dated text.

mod case_law;
mod consultation;
pub(super) mod danger;
mod help;
mod lawyer;
pub(super) mod necessity;
mod protected_person;
mod secret;
mod sharing;
pub(super) mod sources;

use super::Date;
use super::condition::{Contested, Leaf, Node, Notion, Test};
use super::rule::Rule;
use super::text::{Basis, Passage, Source};

pub(super) use danger::CANNOT_PROTECT;
pub use help::{
    CALL_NOT_SERIOUS, DUTY, OMISSION, PERIL_OF_VULNERABLE_1867, PERIL_OF_VULNERABLE_2024,
};
pub(super) use protected_person::MAY_INFORM;
pub(super) use secret::HOLDER;

/// The day on which the penal code of 2024 took effect.
pub const NEW_CODE: Date = Date::of(2026, 9, 1);
pub(super) const LAST_DAY_OF_1867: Option<Date> = Some(Date::of(2026, 8, 31));
const FIRST_DAY: Date = super::facts::FIRST_DAY;

/// Every version of every rule.
pub static ALL: &[&Rule] = &[
    &secret::BOUND_1867,
    &secret::BOUND_2024,
    &secret::LAW_1867,
    &secret::LAW_2024,
    &secret::TESTIMONY,
    &necessity::NECESSITY,
    &protected_person::PROTECTED_2017,
    &protected_person::PROTECTED_2018,
    &protected_person::PROTECTED_2023,
    &protected_person::PROTECTED_2024_CODE,
    &help::HELP,
    &case_law::ACCUSED,
    &case_law::VICTIM,
    &consultation::CONSULTATION_1867,
    &consultation::CONSULTATION_2024,
    &consultation::REPRESENTATIVE_1867,
    &consultation::REPRESENTATIVE_2024,
    &lawyer::LAWYER,
    &sharing::TEAM_BEFORE_CODE,
    &sharing::TEAM,
    &sharing::CARERS,
];

/// What rests on words of statute alone.
pub(super) const fn text(passages: &'static [Passage]) -> Basis {
    Basis { passages: for_readers(passages, &[]), source: None }
}

/// What rests on a source of another kind alone.
pub(super) const fn source(source: &'static Source) -> Basis {
    Basis { passages: &[], source: for_readers(Some(source), None) }
}

/// What rests on both.
const fn both(passages: &'static [Passage], source: &'static Source) -> Basis {
    Basis { passages: for_readers(passages, &[]), source: for_readers(Some(source), None) }
}

/// Words that occur once in their article.
pub(super) const fn once(article: &'static str, words: &'static str) -> Passage {
    within(article, words, words)
}

/// Words that occur once within a longer run.
pub(super) const fn within(
    article: &'static str,
    context: &'static str,
    words: &'static str,
) -> Passage {
    Passage { article, context: for_readers(context, ""), words: for_readers(words, "") }
}

const fn leaf(id: &'static str, phrase: &'static str, basis: Basis, test: Test) -> Leaf {
    Leaf { id: for_readers(id, ""), phrase: for_readers(phrase, ""), basis, test }
}

const fn notion(id: &'static str, phrase: &'static str, basis: Basis, node: Node) -> Notion {
    Notion { id: for_readers(id, ""), phrase: for_readers(phrase, ""), basis, node }
}

const fn contested(point: Contested) -> Contested {
    Contested {
        phrase: for_readers(point.phrase, ""),
        source: for_readers(point.source, &sources::UNSAID),
        first: (for_readers(point.first.0, ""), point.first.1),
        second: (for_readers(point.second.0, ""), point.second.1),
        ..point
    }
}

/// What only a reader needs. The page without its rooms only decides: its words are in the lessons,
/// and it has neither [`misconception`](super::misconception) nor anything else that names a condition.
const fn for_readers<T: Copy>(all: T, none: T) -> T {
    if cfg!(all(target_arch = "wasm32", not(feature = "house"))) { none } else { all }
}
