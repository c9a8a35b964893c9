//! Starts the browser's tests and screenshots, with what they need installed.

use crate::{debian, npm, place, run};
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const FOLDER: &str = "tests/browser";

/// The browser's tests, on the site as it was last built.
pub fn tests() -> Result<Command> {
    let mut node = node("--test")?;
    node.arg("--test-reporter=spec").args(test_files()?);
    Ok(node)
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

/// Node's own search for tests differs between its versions.
fn test_files() -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(place::root().join(FOLDER))?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with(".test.mjs");
    let mut tests: Vec<_> = paths.into_iter().filter(is_test).collect();
    tests.sort();
    if tests.is_empty() {
        bail!("no test in {FOLDER}");
    }
    Ok(tests)
}
