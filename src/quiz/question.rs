//! A question names what is asked, never the answer.

use crate::law::fact::Recipient;

/// One question about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Identity within the whole bank: `case-id/ask`, with a number from the second of a kind.
    pub id: String,
    /// Raised by the author when the meaning of the question changes; answers keep theirs.
    pub version: u16,
    /// What is asked.
    pub ask: Ask,
    /// To whom one thinks of speaking, for `Secrecy` and `Ground`.
    pub to: Option<Recipient>,
    /// The recipients offered, for `Recipient`.
    pub among: Vec<Recipient>,
    /// The question as the learner reads it, typeset.
    pub prompt: String,
}

/// The kinds of question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Keep silent or speak: what does the criminal law say of this disclosure?
    Secrecy,
    /// Must one help?
    Help,
    /// On what ground may one speak?
    Ground,
    /// To whom may one speak?
    Recipient,
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the log keeps: stable across releases, `may-speak`, `public-prosecutor`.
    pub key: String,
    /// What the learner reads.
    pub label: String,
}
