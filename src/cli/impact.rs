//! `motus impact`: what a change of law does to the questions of the bank.

mod json;

use super::outcome::points;
use super::refusal::{Done, Refusal};
use super::{bank, decidable, say, say_json};
use crate::law::Date;
use crate::law::cited::Cited;
use crate::law::text::Fit;
use crate::quiz::impact::{Aspect, Impact, Opening, Outlook, Shift, impact};
use crate::quiz::sheet::in_act;
use crate::quiz::typography::french;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Compares two days and prints what changes.
pub(super) fn run(from: &str, to: &str, paths: &[PathBuf], as_json: bool) -> Done {
    let (from, to) = (decidable(from)?, decidable(to)?);
    if to < from {
        return Err(Refusal::Usage(format!(
            "--from {from} vient après --to {to} ; donnez d’abord le jour le plus ancien"
        )));
    }
    let bank = bank(paths)?;
    if let Some(all) = impact(&bank, from, to) {
        if as_json {
            say_json(&json::impact(&all, from, to));
        } else {
            say(&told(&all, from, to));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(all: &Impact, from: Date, to: Date) -> String {
    let mut page = summary(all, from, to);
    let (mut module, mut case) = ("", "");
    for shift in &all.shifts {
        if module != shift.module.id {
            module = &shift.module.id;
            let _ = write!(page, "\n{}\n", french(&shift.module.title));
        }
        if case != shift.case.id {
            case = &shift.case.id;
            let _ = write!(page, "\n  {} ({case})\n", french(&shift.case.title));
        }
        let _ = writeln!(page, "    {}", shift.question.id);
        for aspect in shift.aspects() {
            for line in lines(shift, aspect, [from, to]) {
                let _ = writeln!(page, "      {}", french(&line));
            }
        }
    }
    page
}

fn summary(all: &Impact, from: Date, to: Date) -> String {
    let many = all.shifts.len();
    let count = |aspect| all.shifts.iter().filter(|s| s.aspects().contains(&aspect)).count();
    let change = match many {
        0 => "aucune question ne change".to_owned(),
        1 => "1 question change".to_owned(),
        many => format!("{many} questions changent"),
    };
    french(&format!(
        "Du {} au {} : {change} ; {} restent les mêmes.\n\
         Réponse : {} ; motifs : {} ; articles : {} ; peine : {}.\n",
        from.french(),
        to.french(),
        all.unchanged,
        count(Aspect::Key),
        count(Aspect::Grounds),
        count(Aspect::Articles),
        count(Aspect::Penalty),
    ))
}

/// « réponse : … → … »
fn lines(shift: &Shift, aspect: Aspect, [from, to]: [Date; 2]) -> Vec<String> {
    let (before, after) = (&shift.before, &shift.after);
    match aspect {
        Aspect::Key => vec![format!("réponse : {} → {}", key(before, from), key(after, to))],
        Aspect::Grounds => {
            vec![format!("motifs : {} → {}", grounds(&before.grounds), grounds(&after.grounds))]
        }
        Aspect::Articles => articles(&before.articles, &after.articles),
        Aspect::Penalty => {
            vec![format!("peine : {} → {}", penalties(before), penalties(after))]
        }
    }
}

fn key(outlook: &Outlook, day: Date) -> String {
    let points = points(&outlook.contested, day);
    match &outlook.key {
        Some(choice) => format!("« {} »", choice.label),
        None if points.is_empty() => "pas de réponse unique".to_owned(),
        None => format!("pas de réponse unique, point discuté ({})", points.join(", ")),
    }
}

fn grounds(openings: &[Opening]) -> String {
    let one = |o: &Opening| {
        let to: Vec<&str> = o.to.iter().map(|to| to.french_to()).collect();
        format!("{} ({})", o.name, to.join(", "))
    };
    let all: Vec<String> = openings.iter().map(one).collect();
    if all.is_empty() { "aucun".to_owned() } else { all.join(" ; ") }
}

fn penalties(outlook: &Outlook) -> String {
    let all: Vec<&str> = outlook.penalties.iter().map(|(penalty, _)| penalty.french()).collect();
    if all.is_empty() { "aucune qui soit établie".to_owned() } else { all.join(" ; ou ") }
}

/// The articles that change: each with the one that takes its place, if one does.
pub(super) fn pairs<'c>(
    before: &'c [Cited],
    after: &'c [Cited],
) -> Vec<(Option<&'c Cited>, Option<&'c Cited>)> {
    let gone: Vec<&Cited> = before.iter().filter(|c| !after.contains(c)).collect();
    let mut come: Vec<&Cited> = after.iter().filter(|c| !before.contains(c)).collect();
    let mut pairs = Vec::new();
    for old in gone {
        let heir = come.iter().position(|new| {
            new.version.key == old.version.key || new.version.replaces == Some(old.version.key)
        });
        pairs.push((Some(old), heir.map(|at| come.remove(at))));
    }
    pairs.extend(come.into_iter().map(|new| (None, Some(new))));
    pairs
}

/// The articles that give way to others, those that are no longer cited, and those that are now.
pub(super) fn articles(before: &[Cited], after: &[Cited]) -> Vec<String> {
    let (mut lines, mut less, mut more) = (Vec::new(), Vec::new(), Vec::new());
    for pair in pairs(before, after) {
        match pair {
            (Some(old), Some(new)) => lines.push(format!("{} → {}", cite(old), cite(new))),
            (Some(old), None) => less.push(cite(old)),
            (None, Some(new)) => more.push(cite(new)),
            (None, None) => {}
        }
    }
    for (words, articles) in [("ne cite plus", less), ("cite aussi", more)] {
        if !articles.is_empty() {
            lines.push(format!("{words} : {}", articles.join(", ")));
        }
    }
    lines
}

/// « art. 458 C. pén. 1867 »
pub(super) fn cite(cited: &Cited) -> String {
    let Cited { version, fit } = cited;
    let nearest = match fit {
        Fit::InForce => String::new(),
        Fit::Nearest => format!(" (texte le plus proche, du {})", version.from.french()),
    };
    in_act(version) + &nearest
}
