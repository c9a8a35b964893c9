//! Runs other programs.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// A command of the cargo that started us, in the root of the tree.
pub fn cargo() -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// A command in the root of the tree.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(crate::place::root());
    command
}

/// Runs it to its end with its output shown; fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name(command);
    let status = command.status().with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        bail!("{name}: {status}");
    }
    Ok(())
}

/// Runs it and shows its standard output line by line, each of which `see` is given too.
/// Gives whether it succeeded.
pub fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Result<bool> {
    let name = name(command);
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start {name}"))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            writeln!(std::io::stdout(), "{line}")?;
            see(&line);
        }
    }
    Ok(child.wait()?.success())
}

/// What it prints, trimmed; nothing when it fails or cannot be started.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn name(command: &Command) -> String {
    let first = command.get_args().next().map(|arg| arg.to_string_lossy().into_owned());
    format!("{} {}", command.get_program().to_string_lossy(), first.unwrap_or_default())
}
