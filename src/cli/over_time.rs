//! `motus over-time`: what the law makes of the same facts at every date that can be decided on.

mod json;

use super::impact::{articles, cite};
use super::outcome::points;
use super::refusal::Done;
use super::side_by_side::recipients;
use super::subject::Subject;
use super::{WIDTH, say, say_json};
use crate::law::aftermath::ActKind;
use crate::law::decide::{Decision, HelpDuty, Secrecy};
use crate::law::picture::wrap;
use crate::law::rule::Rulebook;
use crate::law::timeline::{Period, Phase, over_time};
use crate::quiz::bank::Case;
use crate::quiz::typography::french;
use std::fmt::Write;
use std::process::ExitCode;

/// Reads, decides at every date and prints.
pub(super) fn run(subject: &Subject, as_json: bool) -> Done {
    let case = subject.read(as_json)?;
    let asked: Vec<_> = recipients(&case).filter_map(|to| Some((to, case.facts(to)?))).collect();
    let phases = over_time(&Rulebook::belgian(), &asked);
    if as_json {
        say_json(&json::phases(&case, &phases));
    } else {
        say(&told(&case, &phases));
    }
    Ok(ExitCode::SUCCESS)
}

fn told(case: &Case, phases: &[Phase]) -> String {
    let mut page = String::from("Les mêmes faits, aux dates pour lesquelles on peut décider\n");
    page.push_str("Outil de formation, pas un avis juridique.\n");
    page.push_str("≠ : autrement que dans la période qui précède.\n");
    let mut before: Option<&Phase> = None;
    for phase in phases {
        let _ = write!(page, "\n{}\n", french(&span(case, phase.period)));
        let earlier = before.map(parts);
        for part in parts(phase) {
            let changed = earlier.as_ref().is_some_and(|earlier| !earlier.contains(&part));
            tell(changed, part.0, &part.1, &mut page);
        }
        match before {
            None => {
                let cited: Vec<String> = phase.articles.iter().map(cite).collect();
                tell(false, "articles", &cited.join(" ; "), &mut page);
            }
            Some(before) => {
                for line in articles(&before.articles, &phase.articles) {
                    tell(true, "articles", &line, &mut page);
                }
            }
        }
        before = Some(phase);
    }
    page
}

fn span(case: &Case, Period { from, to }: Period) -> String {
    let is_now = from <= case.date && to.is_none_or(|to| case.date <= to);
    let now =
        if is_now { format!(" (le cas est du {})", case.date.french()) } else { String::new() };
    match to {
        Some(to) => format!("Du {} au {}{now}", from.french(), to.french()),
        None => format!("Depuis le {}{now}", from.french()),
    }
}

/// A part of the decision, wrapped beside its name; one that is not as before has a sign.
fn tell(changed: bool, name: &str, words: &str, page: &mut String) {
    const MARGIN: usize = 22;
    let sign = if changed { '≠' } else { ' ' };
    for (at, line) in wrap(&french(words), WIDTH - MARGIN).iter().enumerate() {
        let head = if at == 0 { format!("  {sign} {name}") } else { String::new() };
        let _ = writeln!(page, "{head:<MARGIN$}{line}");
    }
}

/// The parts of the decisions of a phase, each with its name; the articles apart.
fn parts(phase: &Phase) -> Vec<(&'static str, String)> {
    let told = |of: fn(&Decision) -> Vec<&str>| named(&phase.decisions, of);
    let mut parts = vec![
        ("secret", secrecy(&phase.decisions)),
        ("aide", phase.decisions.first().map_or("", help).to_owned()),
        ("motifs", told(|d| d.grounds.iter().map(|g| g.rule.name).collect())),
        ("pas établis", told(|d| d.open_grounds.iter().map(|g| g.rule.name).collect())),
        ("points discutés", named(&phase.decisions, |d| points(&d.contested(), phase.period.from))),
        ("avant de parler", told(|d| d.before_speaking.iter().map(|s| s.id.french()).collect())),
        ("peine, violation", told(|d| penalties(d, |kind| kind == ActKind::Breach))),
        ("peine, abstention", told(|d| penalties(d, |kind| kind != ActKind::Breach))),
        ("excuse", told(excuses)),
    ];
    parts.retain(|(_, words)| !words.is_empty());
    parts
}

fn penalties(decision: &Decision, of: fn(ActKind) -> bool) -> Vec<&str> {
    let acts = decision.acts.iter().filter(|act| of(act.kind));
    acts.filter_map(|act| act.penalty).map(|p| p.french()).collect()
}

/// The excuses that hold or may hold.
fn excuses(decision: &Decision) -> Vec<&str> {
    let excuses = decision.acts.iter().filter_map(|act| act.excused.as_ref());
    excuses
        .filter_map(|excuse| match excuse.value {
            Some(true) => Some("le devoir demeure, l’omission n’est pas punie"),
            Some(false) => None,
            None => Some("pas établie"),
        })
        .collect()
}

/// Names, each once, in order.
fn named<'d>(decisions: &'d [Decision], of: impl Fn(&'d Decision) -> Vec<&'d str>) -> String {
    let mut once: Vec<&str> = Vec::new();
    for name in decisions.iter().flat_map(of) {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once.join(" ; ")
}

/// What is permitted and what is not, with the recipients; where there are many, the largest group
/// is « tout autre ».
fn secrecy(decisions: &[Decision]) -> String {
    let groups = [
        (Some(Secrecy::MaySpeak), "parler est permis"),
        (None, "il n’est pas établi que l’on puisse parler"),
        (Some(Secrecy::MustKeepSilent), "il faut se taire"),
        (Some(Secrecy::NotBound), "le secret professionnel ne joue pas"),
    ];
    let to = |value| decisions.iter().filter(move |d| d.secrecy.value == value);
    let largest = groups.iter().map(|(value, _)| to(*value).count()).max().unwrap_or_default();
    let mut told: Vec<(bool, String)> = Vec::new();
    for (value, words) in groups {
        let names: Vec<&str> = to(value).map(|d| d.recipient.french_to()).collect();
        let rest = names.len() == largest && largest > 1 && told.iter().all(|(rest, _)| !rest);
        let whom = match names.as_slice() {
            [] => continue,
            all if all.len() == decisions.len() && rest => "à qui que ce soit".to_owned(),
            _ if rest => "à tout autre".to_owned(),
            names => names.join(", "),
        };
        told.push((rest, format!("{words} ({whom})")));
    }
    told.sort_by_key(|(rest, _)| *rest);
    told.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(" ; ")
}

const fn help(decision: &Decision) -> &'static str {
    match decision.help.value {
        Some(HelpDuty::MustHelp) => "il faut aider",
        Some(HelpDuty::NoDuty) => "pas de devoir d’aider",
        None => "il n’est pas établi qu’il faille aider",
    }
}
