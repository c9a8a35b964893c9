//! The long runs, started by hand; their figures belong in the docs, with day and command.

use crate::{coverage, place, run};
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

/// Mutants of the law and of what grades: each is tried on its own room's tests, and who survives those on
/// the tests of every room that uses it. Broken off and started again it goes on where it was: what was
/// caught is in `target/mutants`.
fn mutants() -> Result<()> {
    if run::ask(run::cargo().args(["mutants", "--version"])).is_none() {
        run::run(run::cargo().args(["install", "--locked", "cargo-mutants"]))?;
    }
    tried(&LAW, "target/mutants/law", &["law"], &SLOW)?;
    tried(&LAW, "target/mutants/law", &["law", "quiz", "learning", "cli"], &[])?;
    tried(&GRADING, "target/mutants/grading", &["quiz", "learning", "cli"], &[])
}

/// Tries the mutants of these files that no earlier run caught, on these tests but the slow ones.
fn tried(files: &[&str], output: &str, tests: &[&str], slow: &[&str]) -> Result<()> {
    std::fs::create_dir_all(place::root().join(output))?;
    let mut mutants = run::cargo();
    mutants.args(["mutants", "--package", "motus", "--no-default-features", "--iterate"]);
    mutants.args(["--output", output, "--no-shuffle", "--jobs", "2", "--timeout", "120"]);
    mutants.args(["--baseline", "skip"]);
    for file in files {
        mutants.args(["--file", file]);
    }
    for test in tests {
        mutants.arg(format!("--cargo-arg=--test={test}"));
    }
    // Two at a time, each compiled quickly by one processor, tried with few random cases, and ended by the
    // first test that fails.
    mutants.env("CARGO_PROFILE_DEV_OPT_LEVEL", "0").env("CARGO_PROFILE_DEV_DEBUG", "none");
    mutants.env("CARGO_BUILD_JOBS", "1").env("RUST_TEST_THREADS", "1");
    mutants.env("PROPTEST_CASES", "16").env("RUSTC_BOOTSTRAP", "1");
    mutants.args(["--", "--", "-Zunstable-options", "--fail-fast"]);
    for test in slow {
        mutants.args(["--skip", test]);
    }
    match mutants.status()?.code() {
        // Caught all, or survivors, or some that never end: they are in the files that it names.
        Some(0 | 2 | 3) => Ok(()),
        _ => bail!("cargo mutants"),
    }
}

/// What decides an answer.
const LAW: [&str; 1] = ["src/law/**"];

/// What says whether it was right.
const GRADING: [&str; 6] = [
    "src/quiz/answer.rs",
    "src/quiz/question.rs",
    "src/quiz/proof.rs",
    "src/quiz/proof/response.rs",
    "src/quiz/edition/contents.rs",
    "src/learning/progress.rs",
];

/// Tests that search much and take a second or more each, which is most of what a mutant costs.
const SLOW: [&str; 9] = [
    "an_open_fact_is_settled",
    "every_case_of_the_bank_has_sets",
    "no_pair_of_changes_at_all",
    "no_set_of_three",
    "a_stated_fact_that_a_change_excludes",
    "values_that_no_condition_tells",
    "with_twelve_facts_open_what_is_asked",
    "the_facts_to_ask_for_are_those",
    "the_engine_says_what_the_plain",
];
