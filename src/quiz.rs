//! The quiz: the bank of cases, the questions it asks, and the feedback it derives from the law.

pub mod answer;
pub mod bank;
pub mod decisive;
pub mod edition;
pub mod example;
mod explain;
pub mod feedback;
pub mod hint;
pub mod impact;
pub mod in_play;
#[cfg(any(not(target_arch = "wasm32"), feature = "house"))]
pub mod library;
pub mod misread;
pub mod notice;
mod numbers;
pub mod outcome;
pub mod proof;
pub mod question;
pub mod reasoning;
pub mod remark;
pub mod scenario;
pub mod sheet;
pub mod source;
pub mod supposition;
pub mod switches;
pub mod typography;
mod verdict;
pub mod what_if;
mod why_not;

pub use bank::{Bank, Case, Module};
pub use feedback::Feedback;
pub use hint::Hint;
pub use question::{Ask, Question};
