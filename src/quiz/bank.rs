//! The bank as the page holds it: modules of cases, each with its text, its marks and its facts.

use super::Question;
use crate::law::Date;
use serde::{Deserialize, Serialize};

/// All modules, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bank {
    /// The modules.
    pub modules: Vec<Module>,
}

/// A module: one file of `quizzes/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Identity, which the learner's log and the page's addresses use.
    pub id: String,
    /// Title, in French.
    pub title: String,
    /// One or two sentences that say what one learns here.
    pub summary: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A case: a short text, whose marked words state the facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Identity within the whole bank.
    pub id: String,
    /// Title, in French.
    pub title: String,
    /// Day of the disclosure, contemplated or done.
    pub date: Date,
    /// Hard themes to be announced before the case (« violence sexuelle »).
    pub themes: Vec<String>,
    /// The text.
    pub text: Vec<Vec<Span>>,
    /// Questions about it.
    pub questions: Vec<Question>,
}

/// A run of words of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Words that state no fact.
    Plain(String),
    /// Words that state facts; `mark` is their position among the marks of the case.
    Mark {
        /// The words.
        words: String,
        /// Position of this mark among the marks of the case, from 0.
        mark: usize,
    },
}
