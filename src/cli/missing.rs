//! `motus missing`: which fact to ask for first, where the answer is not established.

use super::decide::{Inquiry, PartOf};
use super::json as programs;
use super::outcome::{self, by_part, fact_name, line, sections, wrapped};
use super::refusal::Done;
use super::side_by_side::{each, parts};
use super::subject::Subject;
use super::{say, say_json};
use crate::law::evaluate::bits;
use crate::law::fact::Recipient;
use crate::law::facts::Slot;
use crate::law::missing::{Missing, possible_decisions, ranking};
use crate::law::outcome::{Outcome, PartId};
use crate::law::rule::Rulebook;
use crate::quiz::bank::Case;
use crate::quiz::typography::french;
use crate::quiz::what_if::{answers, briefly};
use serde_json::{Value, json};
use std::process::ExitCode;

/// A part of the answer for a recipient, the decisions that are possible, and the facts to ask for.
struct View {
    part: PartId,
    recipient: Recipient,
    possible: Vec<Outcome>,
    ranked: Vec<Missing>,
}

/// Reads, ranks and prints.
pub(super) fn run(subject: &Subject, as_json: bool) -> Done {
    let case = subject.read(as_json)?;
    let (views, inquiry) = (views(&case), Inquiry::decide(case));
    if as_json {
        say_json(&json(&inquiry, &views));
    } else {
        say(&told(&inquiry, &views));
    }
    Ok(ExitCode::SUCCESS)
}

fn views(case: &Case) -> Vec<View> {
    each(parts(case), |(part, recipient)| {
        let (book, facts) = (Rulebook::belgian(), case.facts(recipient)?);
        let possible = possible_decisions(&book, &facts, recipient, part);
        let ranked = ranking(&book, &facts, recipient, part);
        Some(View { part, recipient, possible, ranked })
    })
}

/// Whether the facts of a part are ranked here; those of the others are told as `motus decide` does.
fn is_ranked(part: PartOf) -> bool {
    matches!(part, PartOf::Secrecy | PartOf::Help)
}

impl View {
    fn established(&self) -> Option<Outcome> {
        match self.possible.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

fn told(inquiry: &Inquiry, views: &[View]) -> String {
    let case = &inquiry.case;
    let mut page = String::new();
    line(&format!("Le {} : les faits à demander", case.date.french()), "", &mut page);
    page.push_str("Outil de formation, pas un avis juridique.\n");
    page.push_str(&sections(case, views, |v| (v.part, v.recipient), |view| body(case, view)));
    for (part, questions) in inquiry.questions(|part| !is_ranked(part)) {
        page.push('\n');
        line(part, "", &mut page);
        questions.iter().for_each(|question| wrapped(question, "  ", &mut page));
    }
    page
}

fn body(case: &Case, view: &View) -> String {
    let mut page = String::new();
    line(
        &outcome::now(
            view.part,
            view.established(),
            case.to,
            outcome::imposed(case, view.recipient),
        ),
        "  ",
        &mut page,
    );
    if view.ranked.is_empty() {
        line("Il n’y a rien à demander.", "  ", &mut page);
    } else {
        line(&format!("Possible : {}.", briefly(&view.possible)), "  ", &mut page);
    }
    view.ranked.iter().for_each(|missing| question(case, missing, &mut page));
    page
}

fn question(case: &Case, missing: &Missing, page: &mut String) {
    let asked = missing.slot.fact().label().question;
    line(&format!("- {asked} ({})", fact_name(case, missing.slot)), "  ", page);
    if missing.settles.is_empty() {
        line("ne tranche rien à lui seul", "      ", page);
    }
    for (supposed, leaves) in answers(case, missing) {
        line(&format!("{supposed} : {leaves}"), "      ", page);
    }
}

fn json(inquiry: &Inquiry, views: &[View]) -> Value {
    let case = &inquiry.case;
    let told = |view: &View| {
        json!({
            "now": programs::outcome(view.established()),
            "possible": names(&view.possible),
            "ask": view.ranked.iter().map(|m| asked(case, m)).collect::<Vec<_>>(),
        })
    };
    let mut all = by_part(case, views, |v| (v.part, v.recipient), told);
    if let Some(all) = all.as_object_mut() {
        let ask = |slot: &Slot| json!({ "fact": case.fact_name(*slot), "question": asked_in_french(*slot) });
        let parts = inquiry.missing().into_iter().filter(|(part, _)| !is_ranked(*part));
        let parts = parts.map(|(part, slots)| {
            (part.name().to_owned(), json!({ "ask": slots.iter().map(ask).collect::<Vec<_>>() }))
        });
        all.insert("afterwards".to_owned(), Value::Object(parts.collect()));
    }
    all
}

fn asked_in_french(slot: Slot) -> String {
    french(slot.fact().label().question)
}

fn asked(case: &Case, missing: &Missing) -> Value {
    let answers = missing.answers.iter().map(|answer| {
        let values = bits(answer.values).map(|bit| case.fact_value(missing.slot, 1 << bit));
        json!({ "values": values.collect::<Vec<_>>(), "leaves": names(&answer.leaves) })
    });
    json!({
        "fact": case.fact_name(missing.slot),
        "question": asked_in_french(missing.slot),
        "settles": names(&missing.settles),
        "answers": answers.collect::<Vec<_>>(),
    })
}

fn names(outcomes: &[Outcome]) -> Vec<&'static str> {
    outcomes.iter().map(|o| o.name()).collect()
}
