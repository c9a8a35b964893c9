//! The tools that npm brings: wasm-opt and terser for the build, playwright-core and axe-core for the tests.

use crate::{place, run};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

/// Installs what the lock file names, without install scripts, unless it stands there already.
pub fn install() -> Result<()> {
    let root = place::root();
    let lock = fs::read(root.join("package-lock.json"))?;
    let stamp = root.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the tools of package-lock.json …");
    let mut npm = run::program("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run::run(&mut npm).context("install Node 20 or later, with npm, or look at npm's own words")?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// A script run by Node.
pub fn node(script: &str) -> Command {
    let mut command = run::program("node");
    command.arg(script);
    command
}
