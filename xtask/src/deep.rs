//! The long runs, started by hand; their figures belong in the docs, with day and command.

use crate::{coverage, run};
use anyhow::{Result, bail};

/// A part of the long runs, by the word that asks for it.
type Part = (&'static str, fn() -> Result<()>);

const PARTS: [Part; 3] = [("cases", cases), ("coverage", coverage::law), ("mutants", mutants)];

/// One part of the long runs, or all of them, the shortest first.
///
/// # Errors
/// A part that fails, or a word that names none.
pub fn deep(wanted: Option<&str>) -> Result<()> {
    let parts: Vec<_> =
        PARTS.iter().filter(|(name, _)| wanted.is_none_or(|w| w == *name)).collect();
    if parts.is_empty() {
        bail!("say cargo xtask deep, or after it {}", PARTS.map(|(name, _)| name).join(", "));
    }
    parts.into_iter().try_for_each(|(name, part)| {
        println!("== deep: {name}");
        part()
    })
}

/// Ten thousand random cases for each property, or the share of them that it states where one costs
/// more (`tests/law/tiers.rs`); a hundred thousand sets of facts at each date for the second opinion,
/// and of each the whole decision.
fn cases() -> Result<()> {
    let mut cases = run::cargo();
    cases.args(["test", "--no-default-features", "--profile", "deep", "--", "--include-ignored"]);
    run::run(cases.env("PROPTEST_CASES", "10000"))
}

/// Mutants of the law and of what grades, each tried on the law's and the quiz's tests until one fails. Broken off
/// and started again it goes on where it was: what was caught is in `target/mutants`.
fn mutants() -> Result<()> {
    if run::ask(run::cargo().args(["mutants", "--version"])).is_none() {
        run::run(run::cargo().args(["install", "--locked", "cargo-mutants"]))?;
    }
    let mut mutants = run::cargo();
    mutants.args(["mutants", "--package", "motus", "--no-default-features", "--iterate"]);
    mutants.args(["--output", "target/mutants", "--no-shuffle", "--timeout", "300"]);
    for graded in GRADED {
        mutants.args(["--file", graded]);
    }
    // Compiled quickly, tried with few random cases, and ended by the first test that fails.
    mutants.env("CARGO_PROFILE_DEV_OPT_LEVEL", "0").env("CARGO_PROFILE_DEV_DEBUG", "none");
    mutants.env("PROPTEST_CASES", "16").env("RUSTC_BOOTSTRAP", "1");
    mutants.args([
        "--cargo-arg=--test=law",
        "--cargo-arg=--test=quiz",
        "--cargo-arg=--test=learning",
    ]);
    run::run(mutants.args(["--", "--", "-Zunstable-options", "--fail-fast"]))
}

/// What decides an answer, and what says whether it was right.
const GRADED: [&str; 7] = [
    "src/law/**",
    "src/quiz/answer.rs",
    "src/quiz/question.rs",
    "src/quiz/proof.rs",
    "src/quiz/proof/response.rs",
    "src/quiz/edition/contents.rs",
    "src/learning/progress.rs",
];
