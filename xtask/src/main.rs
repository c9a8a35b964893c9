//! The project's commands: `cargo xtask serve`, `test`, `build` and the others.

mod bank;
mod browser;
mod checks;
mod compiler;
mod coverage;
mod debian;
mod deep;
mod dist;
mod npm;
mod place;
mod program;
mod run;
mod serve;
mod style;
mod tally;
mod weight;

use anyhow::{Result, anyhow};
use program::Program;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve        build, serve on 127.0.0.1, rebuild when a source, style or quiz file changes
cargo xtask test         every check: format, clippy, tests, bank, build with its budget, browser
cargo xtask build        write dist/, with the weight of every file
cargo xtask check        the quick part of test: format, clippy on the host, tests on the host
cargo xtask setup        install what is missing: the wasm compiler, npm's tools, Chromium
cargo xtask shots        screenshots of every screen into screenshots/
cargo xtask transcript   what a screen reader is given of a module, anew, into tests/browser/transcript/
cargo xtask deep [PART]  the long runs, by hand: cases (many random ones), coverage (of the law), mutants";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test"] => return checks::test(),
        ["check"] => return checks::check(),
        ["serve"] => serve::serve(),
        ["build"] => dist::build(Program::Fresh),
        ["build", "--keep-program"] => dist::build(Program::Kept),
        ["setup"] => setup(),
        ["shots"] => shots(),
        ["transcript"] => transcript(),
        ["deep", part @ ..] if part.len() < 2 => deep::deep(part.first().copied()),
        _ => Err(anyhow!("say one of these:\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn shots() -> Result<()> {
    dist::build(Program::Fresh)?;
    browser::shots()
}

fn transcript() -> Result<()> {
    dist::build(Program::Fresh)?;
    browser::transcript()
}

fn setup() -> Result<()> {
    compiler::Compiler::search()?;
    npm::install()?;
    debian::chromium()?;
    println!("Ready: cargo xtask serve");
    Ok(())
}
