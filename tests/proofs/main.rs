//! The law, proved: what is said here holds of every complete set of facts of a size, not of those a test thought of.
//!
//! The rules' trees are translated into decision diagrams without the engine's evaluation or its
//! search. The diagrams are tied to the engine by the models they give, on which `decide` must say
//! what they say. Up to two persons, offences and dangers; with `CI=true` three persons.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

mod diagram;
mod leaves;
#[path = "../fixtures/longer.rs"]
mod longer;
mod never;
mod picture;
mod rules;
mod search;
mod space;
