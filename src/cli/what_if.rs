//! `motus what-if`: the smallest changes of facts that turn the answer.

mod json;

use super::outcome::{self, fact_name, line, points, sections};
use super::refusal::{Done, Refusal};
use super::side_by_side::{each, parts};
use super::subject::Subject;
use super::{say, say_json};
use crate::law::counterfactual::{Counterfactual, MOST, counterfactuals, other_recipients};
use crate::law::fact::Recipient;
use crate::law::facts::Facts;
use crate::law::outcome::{Outcome, PartId, established};
use crate::law::rule::Rulebook;
use crate::quiz::bank::Case;
use std::process::ExitCode;

/// The parts, and the outcomes that are asked for; all of them where none is named.
pub(super) struct Asked {
    /// The part, by name.
    pub part: Option<String>,
    /// The outcome, by name.
    pub to: Option<String>,
}

/// A part of the answer for a recipient, and what would turn it.
struct View {
    part: PartId,
    recipient: Recipient,
    now: Option<Outcome>,
    turns: Vec<Turn>,
}

/// What would turn a part to an outcome.
struct Turn {
    outcome: Outcome,
    sets: Vec<Counterfactual>,
    /// To whom else the answer is that, where the case names a recipient.
    others: Vec<Recipient>,
}

/// Reads, looks for changes and prints.
pub(super) fn run(subject: &Subject, asked: &Asked, as_json: bool) -> Done {
    let Some(wanted) = asked.outcomes() else {
        let message = "--to : cette réponse n’est pas de cette partie de la décision";
        return Err(Refusal::Usage(message.to_owned()));
    };
    let case = subject.read(as_json)?;
    let views = views(&case, &wanted);
    if as_json {
        say_json(&json::views(&case, &views));
    } else {
        say(&told(&case, &views));
    }
    Ok(ExitCode::SUCCESS)
}

impl Asked {
    /// The outcomes asked for; nothing if the outcome is none of the part.
    fn outcomes(&self) -> Option<Vec<Outcome>> {
        let mut all = [PartId::Secrecy, PartId::Help].map(PartId::outcomes).concat();
        all.retain(|o| {
            self.part.as_ref().is_none_or(|part| o.part().name() == part)
                && self.to.as_ref().is_none_or(|to| o.name() == to)
        });
        (!all.is_empty()).then_some(all)
    }
}

/// The parts of which an outcome is wanted.
fn views(case: &Case, wanted: &[Outcome]) -> Vec<View> {
    let asked = parts(case).into_iter();
    let asked = asked.filter(|(part, _)| wanted.iter().any(|o| o.part() == *part));
    each(asked, |(part, to)| view(case, part, to, wanted))
}

fn view(case: &Case, part: PartId, recipient: Recipient, wanted: &[Outcome]) -> Option<View> {
    let book = Rulebook::belgian();
    let facts: Facts = case.facts(recipient)?;
    let now = established(&book, &facts, recipient, part);
    let turn = |outcome: &Outcome| Turn {
        outcome: *outcome,
        sets: counterfactuals(&book, &facts, recipient, *outcome),
        others: match (part, case.to) {
            (PartId::Secrecy, Some(_)) => {
                other_recipients(&book, |to| case.facts(to), recipient, *outcome)
            }
            (PartId::Secrecy, None) | (PartId::Help, _) => Vec::new(),
        },
    };
    let turns = wanted.iter().filter(|o| o.part() == part && now != Some(**o)).map(turn).collect();
    Some(View { part, recipient, now, turns })
}

fn told(case: &Case, views: &[View]) -> String {
    let mut page = String::new();
    line(&format!("Le {} : ce qui changerait la réponse", case.date.french()), "", &mut page);
    page.push_str("Outil de formation, pas un avis juridique.\n");
    page.push_str(&sections(case, views, |v| (v.part, v.recipient), |view| body(case, view)));
    page
}

fn body(case: &Case, view: &View) -> String {
    let mut page = String::new();
    line(
        &outcome::now(view.part, view.now, case.to, outcome::imposed(case, view.recipient)),
        "  ",
        &mut page,
    );
    if view.turns.is_empty() {
        line("C’est la réponse demandée : rien n’est à changer.", "  ", &mut page);
    }
    view.turns.iter().for_each(|turn| turned(case, turn, &mut page));
    page
}

fn turned(case: &Case, turn: &Turn, page: &mut String) {
    page.push('\n');
    line(&format!("{} :", outcome::then(turn.outcome, case.to)), "  ", page);
    for set in &turn.sets {
        let names: Vec<String> = set.changes.iter().map(|c| fact_name(case, c.slot)).collect();
        let contested = if set.contested.is_empty() {
            String::new()
        } else {
            format!(" ; point discuté : {}", points(&set.contested, case.date).join(", "))
        };
        let supposed = case.suppose(&set.changes);
        line(&format!("- {supposed} ({}{contested})", names.join(", ")), "  ", page);
    }
    if turn.sets.is_empty() {
        const { assert!(MOST == 3, "the words below") };
        line("- aucun changement de trois faits au plus n’y mène", "  ", page);
    }
    if !turn.others.is_empty() {
        let others: Vec<&str> = turn.others.iter().map(|r| r.french_to()).collect();
        line(&format!("- si, sans rien d’autre, on parlait {}", listed(&others)), "  ", page);
    }
}

fn listed(words: &[&str]) -> String {
    match words {
        [rest @ .., last] if !rest.is_empty() => format!("{} ou {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
