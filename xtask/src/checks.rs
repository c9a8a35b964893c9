//! The project's checks, in the order in which they fail fastest.

use crate::program::Edition;
use crate::tally::{Step, Tally, add_up};
use crate::{browser, compiler::Compiler, run};
use anyhow::Result;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Random cases for each property in the longer tier (`CI=true`); proptest's own 256 otherwise.
const MANY_CASES: &str = "1024";

/// Every check.
pub fn test() -> ExitCode {
    let mut checks = Checks::default();
    checks.host();
    for (step, edition) in
        [("clippy, for the page", Edition::Page), ("clippy, for the house", Edition::House)]
    {
        checks.step(step, Compiler::find().and_then(|compiler| compiler.clippy(edition)));
    }
    checks.step("the bank", Ok(bank()));
    if checks.step("build", Ok(xtask("build"))) {
        checks.step("browser", browser::tests());
    } else {
        checks.skip("browser", "there is no new build to try");
    }
    checks.end()
}

/// The quick checks, on the host alone.
pub fn check() -> ExitCode {
    let mut checks = Checks::default();
    checks.host();
    checks.end()
}

#[derive(Default)]
struct Checks {
    steps: Vec<Step>,
}

impl Checks {
    fn host(&mut self) {
        let clippy = |features| {
            let mut clippy = cargo(&["clippy", "--workspace", "--all-targets", features]);
            clippy.args(["--", "-D", "warnings"]);
            clippy
        };
        self.step("format", Ok(cargo(&["fmt", "--all", "--check"])));
        self.step("clippy, without the page", Ok(clippy("--no-default-features")));
        self.step("clippy, every feature", Ok(clippy("--all-features")));
        self.step("tests on the host", Ok(host_tests()));
    }

    /// Runs one step and gives whether it passed.
    fn step(&mut self, name: &'static str, command: Result<Command>) -> bool {
        println!("\n== {name}");
        let started = Instant::now();
        let mut tally = Tally::default();
        let ended = command.and_then(|mut command| run::watch(&mut command, |l| tally.read(l)));
        let success = ended.unwrap_or_else(|why| {
            println!("{why:#}");
            false
        });
        let tally = tally.settled(success);
        self.steps.push(Step { name, tally, time: started.elapsed() });
        tally.failed == 0
    }

    /// A step that cannot be run has failed.
    fn skip(&mut self, name: &'static str, why: &str) {
        println!("\n== {name}\nnot run: {why}");
        let tally = Tally::default().settled(false);
        self.steps.push(Step { name, tally, time: std::time::Duration::ZERO });
    }

    fn end(&self) -> ExitCode {
        if add_up(&self.steps).failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn host_tests() -> Command {
    let mut tests = cargo(&["test", "--workspace", "--all-features", "--no-fail-fast"]);
    let longer = std::env::var_os("CI").is_some_and(|value| value == "true");
    if longer && std::env::var_os("PROPTEST_CASES").is_none() {
        tests.env("PROPTEST_CASES", MANY_CASES);
    }
    tests
}

fn bank() -> Command {
    cargo(&["run", "--quiet", "--bin", "motus", "--no-default-features", "--", "check", "quizzes"])
}

/// One of our own commands, in a process of its own so that its words are seen and timed.
fn xtask(word: &str) -> Command {
    cargo(&["run", "--quiet", "--package", "xtask", "--", word])
}

fn cargo(words: &[&str]) -> Command {
    let mut cargo = run::cargo();
    cargo.args(words);
    cargo
}
