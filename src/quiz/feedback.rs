//! What a learner is shown after an answer: right or wrong, always why, and the article itself.

use crate::law::evaluate::Truth;
use crate::law::text::Fit;

/// The three states of a condition: « établi », « fait défaut », « non établi ».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// « établi »
    Holds,
    /// « fait défaut »
    Fails,
    /// « non établi »
    NotEstablished,
}

impl From<Truth> for State {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::Holds => Self::Holds,
            Truth::Fails => Self::Fails,
            Truth::Unknown => Self::NotEstablished,
        }
    }
}

/// Everything the page says after an answer. All French of our own is already typeset.
#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    /// Whether the option chosen is the right one.
    pub right: bool,
    /// Position of the option chosen, and of the right one, in the question's options.
    pub chosen: usize,
    /// See `chosen`.
    pub key: usize,
    /// The answer as one sentence: « Parler au juge est permis, sans être obligatoire. »
    pub verdict: String,
    /// One to a few sentences that say why, and what the answer does not mean.
    pub explanation: Vec<String>,
    /// For a wrong option: the condition that makes that option wrong.
    pub why_not: Option<String>,
    /// The rules that decide, each with its conditions.
    pub readings: Vec<Reading>,
    /// The articles, whole, with the decisive words marked.
    pub sheets: Vec<Sheet>,
    /// Dated notices: a text shown in its nearest wording, a milder law, what is open.
    pub notices: Vec<String>,
}

/// One rule of law as it applies to the case.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The rule's name: « État de nécessité ».
    pub title: String,
    /// Where it comes from: « art. 353, § 1er (ancien art. 458bis) », « jurisprudence ».
    pub basis: String,
    /// Whether its conditions are met.
    pub state: State,
    /// Its conditions, in the order of the text.
    pub conditions: Vec<Condition>,
}

/// One condition of a rule, with the words of the case that show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The condition in plain French.
    pub phrase: String,
    /// Whether it is met.
    pub state: State,
    /// The number that ties the condition to the words of the case and of the article.
    pub number: Option<u8>,
    /// The words of the case that show it, without the guillemets.
    pub words: Vec<String>,
    /// What was taken as so because the case is silent: « Le cas ne parle d'aucune convocation. »
    pub silence: Option<String>,
    /// For case law and deontology: the source, in our words.
    pub source: Option<String>,
    /// How the parts combine: absent for a leaf.
    pub join: Option<Join>,
    /// Its own parts, if it has any.
    pub parts: Vec<Condition>,
}

/// How the parts of a condition combine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// all of them
    All,
    /// one is enough
    Any,
    /// none of them
    None,
}

/// An article as it stood on the day of the case, character for character.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// « Art. 353, § 1er »
    pub number: String,
    /// « C. pén. · ancien art. 458bis »
    pub other_number: String,
    /// The article's own heading.
    pub heading: String,
    /// The paragraphs of the official text; `Piece::words` joined give it back exactly.
    pub paragraphs: Vec<Vec<Piece>>,
    /// « En vigueur depuis le 1er septembre 2026 »
    pub period: String,
    /// Edition and day it was read.
    pub source: String,
    /// What is to be known of this wording, if anything.
    pub remark: Option<String>,
    /// The place of the wording among all wordings of the law.
    pub wording: usize,
    /// How the wording relates to the day.
    pub fit: Fit,
    /// The legend of the numbers: number and condition in a few words.
    pub legend: Vec<(u8, String)>,
}

/// A run of words of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The characters of the official text, never retouched.
    pub words: String,
    /// The numbers of the conditions that rest on these words; empty for plain text.
    pub numbers: Vec<u8>,
}

/// A mark of the case's text as it is shown after the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Position of the mark in the case.
    pub mark: usize,
    /// Number of the condition that it shows.
    pub number: u8,
}
