//! The learner's side: the log, what is computed from it, and its keeping where every call fails.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "learning/bank.rs"]
mod bank;
#[path = "learning/damage.rs"]
mod damage;
#[path = "learning/diagnosis.rs"]
mod diagnosis;
#[path = "learning/double.rs"]
mod double;
#[path = "learning/exam.rs"]
mod exam;
#[path = "learning/log.rs"]
mod log;
#[path = "learning/mixing.rs"]
mod mixing;
#[path = "learning/own_words.rs"]
mod own_words;
#[path = "learning/progress.rs"]
mod progress;
#[path = "learning/report.rs"]
mod report;
#[path = "learning/review.rs"]
mod review;
#[path = "learning/session.rs"]
mod session;
#[path = "learning/sheet.rs"]
mod sheet;
#[path = "learning/store.rs"]
mod store;
#[path = "learning/tabs.rs"]
mod tabs;
#[path = "learning/transfer.rs"]
mod transfer;

use motus::learning::{Answer, Asked, Mode};

/// An answer in training, on the first version of a question.
fn answer(question: &str, option: &str) -> Answer {
    Answer {
        time: 1_795_300_000_000,
        question: question.to_owned(),
        version: 1,
        option: option.to_owned(),
        confidence: None,
        mode: Mode::Training,
        seed: 7,
        hints: 0,
        retry: 0,
    }
}

/// Questions in their first version.
fn asked(ids: &[&str]) -> Vec<Asked> {
    ids.iter().map(|id| Asked { id: (*id).to_owned(), version: 1 }).collect()
}
