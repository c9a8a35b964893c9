//! Which lines and branches of the law the tests reach.

use crate::run;
use anyhow::Result;

/// Lines of the law that no test may reach: 185 on 22 November 2026, most of them evaluated when the
/// program is built (the tables of facts and rules); a few come and go with the random cases. Only
/// ever lowered. The tool has no such limit for branches; the README has their number.
const UNREACHED: &str = "190";

/// All but the law, and the sentences that `motus facts` alone prints.
const LEFT_OUT: &str =
    "/(quiz|learning|cli|bin|tests|xtask)/|/(quiz|learning|cli)\\.rs$|/sentences\\.rs$";

/// Runs the tests that try the law, prints each file's share of lines, regions and branches, then
/// the lines that none of them reached; fails where these have become more.
pub fn law() -> Result<()> {
    if run::ask(run::cargo().args(["llvm-cov", "--version"])).is_none() {
        run::run(run::cargo().args(["install", "--locked", "cargo-llvm-cov"]))?;
    }
    let mut tests = run::cargo();
    tests.args(["llvm-cov", "--branch", "--package", "motus", "--no-default-features", "--lib"]);
    tests.args(["--test", "law", "--test", "proofs", "--test", "quiz", "--test", "cli"]);
    tests.args(["--ignore-filename-regex", LEFT_OUT, "--show-missing-lines"]);
    tests.args(["--fail-uncovered-lines", UNREACHED]);
    // Branches are counted by a part of the compiler that is not stable yet.
    tests.env("RUSTC_BOOTSTRAP", "1").env("CARGO_LLVM_COV_SETUP", "yes");
    run::run(&mut tests)
}
