//! The reader of quiz files and of the facts given to `motus decide`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "reader/files.rs"]
mod files;
#[path = "reader/inquiry.rs"]
mod inquiry;
#[path = "reader/mistakes.rs"]
mod mistakes;
#[path = "reader/mutations.rs"]
mod mutations;
#[path = "reader/right.rs"]
mod right;

use motus::quiz::source::read_module;

/// A right file, from which the wrong ones are made.
const GOOD: &str = include_str!("fixtures/mineurs.toml");

/// Everything that is said of a file.
fn told(bytes: &[u8]) -> Vec<String> {
    read_module("m.toml", bytes)
        .expect_err("the file is read")
        .iter()
        .map(ToString::to_string)
        .collect()
}
