//! Builds the site, serves it on this machine, and builds it again when a file changes.

mod http;
mod watch;

use crate::{dist, place, program::Program, run};
use anyhow::Result;
use std::thread;
use std::time::Instant;

/// Runs until it is stopped.
pub fn serve() -> Result<()> {
    let changes = watch::watch(&place::root())?;
    if let Err(why) = dist::build(Program::Fresh) {
        println!("Not built: {why:#}");
    }
    let server = http::open()?;
    println!("\n  http://{}/\n", server.server_addr());
    println!("Ctrl+C stops it. A change in src, styles, quizzes or index.html builds it again.");
    thread::spawn(move || http::answer(&server, &place::dist()));
    for change in changes {
        rebuild(change);
    }
    Ok(())
}

/// In a process of its own, so that a change of xtask or of the bank's compiler counts too.
/// A build that fails says why and leaves the site as it was.
fn rebuild(what: Program) {
    let started = Instant::now();
    let mut build = run::cargo();
    build.args(["run", "--quiet", "--package", "xtask", "--", "build"]);
    match what {
        Program::Fresh => println!("\nRust changed: compiling …"),
        Program::Kept => {
            println!("\nA style, a quiz or the page changed: the program is kept …");
            build.arg("--keep-program");
        }
    }
    match run::run(&mut build) {
        Ok(()) => println!("Built in {:.1} s; reload the page.", started.elapsed().as_secs_f32()),
        Err(_) => println!("Not built: what was served before is served still."),
    }
}
