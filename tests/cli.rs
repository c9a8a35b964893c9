//! The command line, run as a reader or a program would run it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "cli/check.rs"]
mod check;
#[path = "cli/decide.rs"]
mod decide;
#[path = "cli/facts.rs"]
mod facts;
#[path = "cli/impact.rs"]
mod impact;
#[path = "cli/law.rs"]
mod law;
#[path = "cli/missing.rs"]
mod missing;
#[path = "cli/mutants.rs"]
mod mutants;
#[path = "cli/over_time.rs"]
mod over_time;
#[path = "cli/prove.rs"]
mod prove;
#[path = "cli/tree.rs"]
mod tree;
#[path = "cli/what_if.rs"]
mod what_if;
#[path = "cli/why_not.rs"]
mod why_not;

use std::io::Write;
use std::process::{Command, Stdio};

/// What a run of the program came to.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `motus` with these arguments, and this on its standard input.
fn motus(arguments: &[&str], input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_motus"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A program that refuses its arguments does not read.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn bad_usage_is_told_with_code_2() {
    for arguments in [&[][..], &["décide"], &["decide", "--jason"], &["facts", "x"]] {
        let run = motus(arguments, "");
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert!(run.out.is_empty() && !run.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_bad_input() {
    for arguments in
        [["decide", "no/such/file.toml"], ["check", "no/such/folder"], ["prove", "no/such/folder"]]
    {
        let run = motus(&arguments, "");
        assert_eq!(run.code, Some(1), "{arguments:?}");
        let said = format!("{} : ne peut être lu (rien ne porte ce nom)\n", arguments[1]);
        assert_eq!(run.err, said);
    }
}

#[test]
fn a_folder_without_quiz_files_is_told_and_so_is_a_folder_in_the_place_of_a_file() {
    for command in ["check", "prove", "mutants"] {
        let run = motus(&[command, "src"], "");
        assert_eq!((run.code, run.err.as_str()), (Some(1), "src : aucun fichier .toml ici\n"));
    }
    let run = motus(&["decide", "src"], "");
    let said = "src : ne peut être lu (c’est un dossier, non un fichier)\n";
    assert_eq!((run.code, run.err.as_str()), (Some(1), said));
}
