//! The law of professional secrecy: dated texts, facts, rules, and the decision with its reasons.
//!
//! **Invariant:** no clock, no I/O, no panic; nothing here knows a quiz. In reading order:
//!
//! | what | modules |
//! | --- | --- |
//! | words: the day, the articles by date, in Dutch, two of them side by side | [`date`], [`text`], [`dutch`], [`compare`] |
//! | words about them: what the source documents say that no longer stands, the terms of the field | [`note`], [`glossary`] |
//! | facts: how a vocabulary is declared, the vocabulary, a situation, what cannot be together | [`vocabulary`], [`fact`], [`facts`], [`constraint`] |
//! | rules: conditions as data, a rule, the rules article by article, their evaluation | [`condition`], [`rule`], [`rules`], [`evaluate`] |
//! | the decision: parts, the search that settles them, the whole, what comes before and after speaking | [`part`], `search`, [`outcome`], [`decide`], [`deontology`], [`aftermath`], [`consequence`], [`penalty`] |
//! | what is said of it: reasons, articles, why not, a picture, the law over time | [`reason`], [`cited`], [`why_not`], [`picture`], [`timeline`] |
//! | what would matter: facts to ask for, those opened on purpose, changes that turn the answer | `distinction`, [`missing`], [`upshot`], [`plausibility`], [`counterfactual`] |
//! | sentences of each fact, for authors and for « si … » | [`sentences`], [`suppositions`] |
//! | the same rules with one mistake each | [`misconception`] |

#[cfg(any(not(target_arch = "wasm32"), feature = "house"))]
pub mod compare;
pub mod date;
pub mod dutch;
pub mod glossary;
pub mod note;
pub mod text;

pub mod constraint;
pub mod fact;
pub mod facts;
pub mod vocabulary;

pub mod condition;
pub mod evaluate;
pub mod rule;
pub mod rules;

pub mod aftermath;
pub mod consequence;
pub mod decide;
pub mod deontology;
pub mod outcome;
pub mod part;
pub mod penalty;
mod search;

pub mod cited;
pub mod picture;
pub mod reason;
pub mod timeline;
pub mod why_not;

pub mod counterfactual;
mod distinction;
pub mod missing;
pub mod plausibility;
pub mod upshot;

pub mod sentences;
pub mod suppositions;

pub mod misconception;

pub use date::Date;
