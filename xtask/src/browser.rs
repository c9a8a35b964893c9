//! Starts the browser's tests and screenshots, with what they need installed.

use crate::{debian, npm, place, run};
use anyhow::Result;
use std::process::Command;

/// The browser's tests, on the site as it was last built.
pub fn tests() -> Result<Command> {
    node("tests/browser/run.mjs")
}

/// Screenshots of every screen, into `screenshots/`.
pub fn shots() -> Result<()> {
    run::run(&mut node("tests/browser/shots.mjs")?)
}

/// What a screen reader is given of a module, written anew.
pub fn transcript() -> Result<()> {
    let mut node = node("--test")?;
    node.arg("tests/browser/transcript.test.mjs").env("TRANSCRIPT", "renew");
    run::run(&mut node)
}

fn node(first: &str) -> Result<Command> {
    npm::install()?;
    let mut node = npm::node(first);
    node.env("CHROMIUM", debian::chromium()?).env("DIST", place::dist());
    Ok(node)
}
