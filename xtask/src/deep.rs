//! The long runs, started by hand; their figures belong in the docs, with day and command.

use crate::{coverage, run};
use anyhow::Result;

/// Many random cases, what they leave unreached, then mutants of the law, the quiz and the log.
pub fn deep() -> Result<()> {
    println!(
        "== ten thousand random cases for each property, a hundred thousand for the second opinion"
    );
    let mut cases = run::cargo();
    cases.args(["test", "--no-default-features", "--profile", "deep", "--", "--include-ignored"]);
    run::run(cases.env("PROPTEST_CASES", "10000"))?;

    println!("== coverage: every line of the law that no test reaches");
    coverage::law()?;

    println!("== mutants: every line of the law, of the quiz and of learning that no test holds");
    if run::ask(run::cargo().args(["mutants", "--version"])).is_none() {
        run::run(run::cargo().args(["install", "--locked", "cargo-mutants"]))?;
    }
    let mut mutants = run::cargo();
    mutants.args(["mutants", "--package", "motus", "--no-default-features"]);
    mutants.args(["--file", "src/law/**", "--file", "src/quiz/**", "--file", "src/learning/**"]);
    run::run(&mut mutants)
}
