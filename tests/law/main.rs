//! The law, tried: its texts, the examination's cases, every limb of every condition, and properties over random facts.

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
mod plain;
mod words;

mod after;
mod allocations;
mod changes;
mod compare;
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
mod properties;
mod second_opinion;
mod timeline;
mod why_not;
