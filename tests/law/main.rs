//! The law, tried: its texts, the examination's cases, every limb of every condition, a second
//! opinion on random facts, and what is said of a decision: reasons, pictures, changes, time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

mod bases;
mod draw;
mod fixture;
#[path = "../fixtures/longer.rs"]
mod longer;
mod plain;
mod sampler;
mod tiers;
mod words;

mod after;
mod allocations;
mod changes;
mod compare;
mod consequences;
mod contested;
mod counterfactual;
mod dates;
mod edges;
mod examination;
mod limbs;
mod misconceptions;
mod missing;
mod passages;
mod picture;
mod pinned;
mod properties;
mod recipients;
mod second_opinion;
mod shelved;
mod timeline;
mod why_not;
