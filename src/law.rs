//! The law of professional secrecy: dated texts, facts, rules, and the decision with its reasons.
//!
//! In reading order: the day, the texts, the vocabulary of facts, the conditions as data, their
//! evaluation, the rules article by article, the decision; the misconceptions are the same rules
//! with one mistake each. **Invariant:** no clock, no I/O, no panic; nothing here knows a quiz.

pub mod aftermath;
pub mod cited;
#[cfg(not(target_arch = "wasm32"))]
pub mod compare;
pub mod condition;
pub mod constraint;
pub mod counterfactual;
pub mod date;
pub mod decide;
pub mod deontology;
mod distinction;
pub mod evaluate;
pub mod fact;
pub mod facts;
pub mod misconception;
pub mod missing;
pub mod outcome;
pub mod part;
pub mod penalty;
pub mod picture;
pub mod plausibility;
pub mod reason;
pub mod rule;
pub mod rules;
mod search;
pub mod sentences;
pub mod suppositions;
pub mod text;
pub mod timeline;
pub mod upshot;
pub mod vocabulary;
pub mod why_not;

pub use date::Date;
