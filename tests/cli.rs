//! The command line, run as a reader or a program would run it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "cli/afterwards.rs"]
mod afterwards;
#[path = "cli/check.rs"]
mod check;
#[path = "cli/decide.rs"]
mod decide;
#[path = "cli/facts.rs"]
mod facts;
#[path = "cli/impact.rs"]
mod impact;
#[path = "cli/json.rs"]
mod json;
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
#[path = "cli/silence.rs"]
mod silence;
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
fn a_line_wrongly_typed_is_told_in_french_with_its_usage() {
    for (arguments, said) in [
        (&["why-not"][..], "il manque : <--secrecy <RÉPONSE>|--help-duty <RÉPONSE>|"),
        (&["impact"], "il manque : --from <DATE>, --to <DATE>\n\nUsage : motus impact --from"),
        (&["rule", "--on", "2026-09-01"], "il manque : <RÈGLE>\n"),
        (&["decid"], "commande inconnue « decid » ; vouliez-vous dire « decide » ?"),
        (&["xyz"], "commande inconnue « xyz » ; choisissez parmi : facts, decide, "),
        (&["what-if", "--zz"], "option inconnue « --zz » ; effacez-la\n\nUsage : motus what-if "),
        (&["law", "--jsn"], "option inconnue « --jsn » ; vouliez-vous dire « --json » ?"),
        (&["decide", "a", "b"], "« b » est de trop ; effacez-le"),
        (&["decide", "--tree", "--tree"], "« --tree » est écrit deux fois ; "),
        (&["decide", "--tree=3"], "valeur « 3 » de trop pour « --tree » ; "),
        (
            &["decide", "--case", "a", "--assume-nothing"],
            "« --case <ID> » ne va pas avec « --assume-nothing »",
        ),
        (&["impact", "--from"], "« --from <DATE> » attend une valeur ; écrivez-la"),
        (
            &["why-not", "--secrecy"],
            "« --secrecy <RÉPONSE> » attend une valeur ; choisissez parmi : may-speak",
        ),
        (
            &["what-if", "--part", "foo"],
            "valeur inconnue « foo » pour « --part <PARTIE> » ; choisissez parmi : secrecy, help",
        ),
        (
            &["why-not", "--ground", "nece"],
            "valeur inconnue « nece » pour « --ground <RÈGLE> » ; choisissez parmi : ",
        ),
        (
            &["why-not", "--ground", "nécessité"],
            "valeur inconnue « nécessité » pour « --ground <RÈGLE> » ; vouliez-vous dire « necessity » ?",
        ),
        (
            &["why-not", "--to", "procureur"],
            "valeur inconnue « procureur » pour « --to <DESTINATAIRE> » ; vouliez-vous dire « public-prosecutor » ?",
        ),
        (
            &["rule", "nécessité"],
            "règle inconnue « nécessité » ; vouliez-vous dire « necessity » ?",
        ),
    ] {
        let run = motus(arguments, "");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.starts_with(said), "{arguments:?}: {}", run.err);
        for english in ["error", "tip:", "Usage:", "For more", "possible values", "required"] {
            assert!(!run.err.contains(english), "{arguments:?}: {}", run.err);
        }
    }
}

#[test]
fn the_help_is_in_french() {
    for arguments in [&["--help"][..], &[], &["why-not", "--help"], &["check", "-h"]] {
        let run = motus(arguments, "");
        let said = run.out + &run.err;
        assert!(said.contains("\nUsage : motus "), "{said}");
        assert!(said.contains("Montre cette aide"), "{said}");
        for english in ["Print", "[possible", "[default", "Commands", "COMMAND>", "FILE]", "PATHS"]
        {
            assert!(!said.contains(english), "{arguments:?}: {said}");
        }
    }
    assert!(motus(&["what-if", "--help"], "").out.contains("[secrecy, help]"));
}

#[test]
fn a_name_that_names_nothing_is_bad_usage_wherever_it_is_typed() {
    let facts = include_str!("fixtures/to-the-press.toml");
    for arguments in [
        &["why-not", "--ground", "foo"][..],
        &["why-not", "--fact", "foo"],
        &["why-not", "--to", "foo"],
        &["what-if", "--part", "foo"],
        &["decide", "--case", "foo"],
        &["rule", "foo"],
        &["rule", "help", "--on", "foo"],
        &["law", "foo"],
        &["law", "458", "--on", "foo"],
    ] {
        let run = motus(arguments, facts);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.contains("foo"), "{}", run.err);
    }
}

#[test]
fn a_program_is_told_what_is_wrong_as_an_object_with_the_same_code() {
    let wrong = "date = 2026-10-14\nholder.profesion = \"nurse\"\n";
    for (arguments, facts, code) in [
        (&["decide", "--json"][..], wrong, 1),
        (&["missing", "--json"], wrong, 1),
        (&["what-if", "--json"], wrong, 1),
        (&["over-time", "--json"], wrong, 1),
        (&["why-not", "--json", "--secrecy", "may-speak"], wrong, 1),
        (&["decide", "no/such/file.toml", "--json"], "", 1),
        (&["check", "no/such", "--json"], "", 1),
        (&["prove", "no/such", "--json"], "", 1),
        (&["mutants", "src", "--json"], "", 1),
        (&["impact", "--from", "2010-01-01", "--to", "2026-09-01", "--json"], "", 1),
        (&["law", "303", "--on", "2020-01-01", "--json"], "", 1),
        (&["law", "foo", "--json"], "", 2),
        (&["rule", "foo", "--json"], "", 2),
        (&["facts", "foo", "--json"], "", 2),
        (&["why-not", "--json", "--ground", "foo"], "", 2),
    ] {
        let run = motus(arguments, facts);
        assert_eq!((run.code, run.out.as_str()), (Some(code), ""), "{arguments:?}");
        let told: serde_json::Value = serde_json::from_str(&run.err).unwrap();
        let plain: Vec<&str> = arguments.iter().copied().filter(|a| *a != "--json").collect();
        let said = motus(&plain, facts).err;
        assert_eq!(told["error"], said.trim_end(), "{arguments:?}");
        let lines = told["problems"].as_array().unwrap().iter().map(|problem| &problem["line"]);
        assert_eq!(lines.filter(|line| **line == 2).count(), usize::from(facts == wrong));
    }
    let help = motus(&["decide", "--json", "--help"], "");
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
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

#[test]
fn the_version_is_told() {
    let run = motus(&["--version"], "");
    assert_eq!((run.code, run.out), (Some(0), format!("motus {}\n", env!("CARGO_PKG_VERSION"))));
    assert!(motus(&["--help"], "").out.contains("Montre la version du programme"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_result_that_cannot_be_written_is_an_error_and_a_reader_that_went_away_is_none() {
    let run = |to: Stdio| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_motus"))
            .args(["facts", "--json"])
            .stdout(to)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        child.wait_with_output().unwrap()
    };
    let full = run(std::fs::File::create("/dev/full").unwrap().into());
    assert_eq!(full.status.code(), Some(1));
    let told = String::from_utf8(full.stderr).unwrap();
    assert!(told.starts_with("le résultat n’a pu être écrit"), "{told}");
    let gone = run(Stdio::piped());
    assert_eq!((gone.status.code(), gone.stderr.as_slice()), (Some(0), &[][..]));
}
