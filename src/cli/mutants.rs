//! `motus mutants`: each misconception, what corrects it, and the questions of the bank it answers wrongly.

use super::impact::cite;
use super::json::{passages, source};
use super::refusal::Done;
use super::{bank, say, say_json};
use crate::law::cited::Cited;
use crate::law::misconception::{MISCONCEPTIONS, Misconception};
use crate::law::text::{Fit, VERSIONS};
use crate::quiz::misread::{Probe, groups, probes};
use crate::quiz::question::Choice;
use crate::quiz::typography::french;
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Lists the misconceptions against the bank of these files.
pub(super) fn run(paths: &[PathBuf], as_json: bool) -> Done {
    let bank = bank(paths)?;
    let probes = probes(&bank);
    if as_json {
        say_json(&json(&probes));
    } else {
        say(&prose(&probes));
    }
    Ok(ExitCode::SUCCESS)
}

/// Those that several misconceptions share, and those that no question exposes.
fn json(probes: &[Probe]) -> Value {
    let ids = |group: &Vec<usize>| group.iter().filter_map(|at| id(*at)).collect::<Vec<_>>();
    let groups = groups(probes);
    let alike = groups.iter().filter(|group| group.len() > 1).map(ids);
    let hidden = (0..MISCONCEPTIONS.len()).filter(|at| !probes.iter().any(|p| p.exposes(*at)));
    json!({
        "misconceptions": MISCONCEPTIONS.iter().enumerate().map(|(at, m)| misconception(at, m, probes)).collect::<Vec<_>>(),
        "alike": alike.collect::<Vec<_>>(),
        "unexposed": hidden.filter_map(id).collect::<Vec<_>>(),
    })
}

fn id(at: usize) -> Option<&'static str> {
    MISCONCEPTIONS.get(at).map(|m| m.id)
}

fn misconception(at: usize, held: &Misconception, probes: &[Probe]) -> Value {
    json!({
        "id": held.id,
        "name": held.name,
        "correction": held.correction,
        "passages": passages(held.basis.passages),
        "source": held.basis.source.map(source),
        "wrong": probes.iter().filter(|p| p.exposes(at)).map(|p| wrong(at, p)).collect::<Vec<_>>(),
    })
}

fn wrong(at: usize, probe: &Probe) -> Value {
    json!({
        "module": probe.module.id,
        "case": probe.case.id,
        "question": probe.question.id,
        "answers": answers(at, probe).map(|choice| &choice.key).collect::<Vec<_>>(),
        "key": probe.choices.get(probe.key).map(|choice| &choice.key),
    })
}

/// The options that the misconception takes for right.
fn answers<'a>(at: usize, probe: &'a Probe) -> impl Iterator<Item = &'a Choice> {
    let read = probe.misread.get(at).into_iter().flatten();
    read.filter_map(|option| probe.choices.get(*option))
}

fn prose(probes: &[Probe]) -> String {
    let mut out = String::new();
    for group in groups(probes) {
        for at in &group {
            if let Some(held) = MISCONCEPTIONS.get(*at) {
                let _ = writeln!(out, "{}\n    {}", held.id, french(held.name));
                let _ = writeln!(out, "    {}\n    {}", french(held.correction), basis(held));
            }
        }
        let Some(at) = group.first().copied() else { continue };
        if group.len() > 1 {
            out.push_str("    La banque ne les distingue pas.\n");
        }
        let exposed: Vec<&Probe> = probes.iter().filter(|p| p.exposes(at)).collect();
        if exposed.is_empty() {
            out.push_str("    Aucune question ne le montre.\n");
        }
        for probe in exposed {
            let said: Vec<String> = answers(at, probe).map(label).collect();
            let (said, right) = (said.join(" ou "), probe.choices.get(probe.key).map(label));
            let instead = french(&format!("{said}, et non {}", right.unwrap_or_default()));
            let _ = writeln!(out, "      {} : {instead}", probe.question.id);
        }
        out.push('\n');
    }
    out
}

fn label(choice: &Choice) -> String {
    format!("« {} »", choice.label)
}

/// What the correction rests on, in one line.
fn basis(held: &Misconception) -> String {
    let passages = held.basis.passages.iter().map(|p| {
        let last = VERSIONS.iter().filter(|v| v.key == p.article).max_by_key(|v| v.from);
        let cited = last.map(|version| french(&cite(&Cited { version, fit: Fit::InForce })));
        // The words of an article are never typeset anew.
        format!("{} « {} »", cited.unwrap_or_default(), p.words)
    });
    let source = held.basis.source.map(|s| french(s.title));
    passages.chain(source).collect::<Vec<_>>().join(" ; ")
}
