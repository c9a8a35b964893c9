//! Motus: a training quiz on professional secrecy in Belgian law, « Se taire ou parler ? ».
//!
//! Four rooms, in reading order; arrows only point down: `app -> learning -> quiz -> law`.
//!
//! - [`law`] holds the articles by date, the vocabulary of facts, the rules and the decision.
//!   **Invariant:** it knows no quiz, learner, web, file or clock, and cannot fail.
//! - [`quiz`] holds the bank, its questions, their keys (taken from `law`) and the feedback.
//!   **Invariant:** no file holds a key and grading reads none, `law` answers where it is asked; a
//!   lesson explains the answer, so whoever reads one finds it. It knows no learner and no web.
//!   What the page reads is in [`quiz::edition`].
//! - [`learning`] holds the log of answers and what is computed from it.
//!   **Invariant:** nothing derived is stored; it knows no web.
//! - `cli` is the command line, the second door to the same rooms; no browser carries it.
//! - `app` (feature `ui`) is the page; all that touches the browser is behind `app::platform`.
//!   **Invariant:** no component knows how the law decides.

#[cfg(feature = "ui")]
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod law;
pub mod learning;
pub mod quiz;
