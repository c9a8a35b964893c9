//! `motus law`: an article in its versions, with the words that changed, or all articles.

mod columns;
mod json;
mod lookup;

use super::refusal::{Done, Refusal};
use super::{WIDTH, day, say, say_json};
use crate::law::Date;
use crate::law::compare::{Comparison, compare};
use crate::law::facts::FIRST_DAY;
use crate::law::picture::wrap;
use crate::law::text::{Fit, Status, VERSIONS, Version, act, lineage, wording};
use crate::quiz::sheet::number;
use crate::quiz::typography::french;
use std::fmt::Write;
use std::process::ExitCode;

/// What is said of a wording that the source note quotes.
const NOTE: &str = "cité par la note explicative, ne fait pas foi";

/// Finds the article and prints it; without one, prints the list.
pub(super) fn run(article: Option<&str>, on: Option<&str>, as_json: bool) -> Done {
    let Some(typed) = article else {
        if as_json {
            say_json(&json::list())
        } else {
            say(&list())
        }
        return Ok(ExitCode::SUCCESS);
    };
    let key = lookup::key(typed).map_err(Refusal::Usage)?;
    let versions = lineage(key);
    match on {
        None if as_json => say_json(&json::versions(key, &versions)),
        None => say(&side_by_side(&versions)),
        Some(on) => {
            let shown = of_day(&versions, day(on)?)?;
            if as_json { say_json(&json::of_day(&shown)) } else { say(&texts(&shown)) }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The wordings of a day: the one that decides, and what the note quotes as that of the day.
fn of_day(versions: &[&'static Version], day: Date) -> Result<Vec<Shown>, Refusal> {
    let mut shown: Vec<Shown> = Vec::new();
    for version in versions {
        let quoted = version.status == Status::Note
            && version.from <= day
            && version.to.is_none_or(|to| day <= to);
        let deciding = wording(version.key, day).filter(|(v, fit)| {
            std::ptr::eq(*v, *version) && (*fit == Fit::InForce || day >= FIRST_DAY)
        });
        let fit = deciding.map(|(_, fit)| fit).or(quoted.then_some(Fit::InForce));
        shown.extend(fit.map(|fit| (*version, fit)));
    }
    if shown.is_empty() {
        let first = versions.iter().map(|v| v.from).min().map_or_else(String::new, Date::french);
        return Err(Refusal::Input(format!(
            "aucun texte de cet article n’a été retrouvé pour le {} ; le premier est du {first}",
            day.french()
        )));
    }
    Ok(shown)
}

/// A wording, and how it relates to the day asked for.
type Shown = (&'static Version, Fit);

/// Every article with the periods of its wordings, those that follow each other together.
fn list() -> String {
    let mut page = String::new();
    let mut told: Vec<&Version> = Vec::new();
    for first in VERSIONS {
        if told.iter().any(|v| std::ptr::eq(*v, first)) {
            continue;
        }
        let versions = lineage(first.key);
        let heading = versions.last().map_or("", |v| v.heading);
        let _ = write!(page, "\n{heading}\n");
        for version in versions {
            let _ = writeln!(page, "  {:<22}{}", version.key, head(version, Fit::InForce));
            told.push(version);
        }
    }
    page
}

/// « art. 458 C. pén. 1867, du … au … »
fn head(version: &Version, fit: Fit) -> String {
    let short = act(version.act).map_or("", |a| a.short);
    let from = version.from.french();
    let period = match (fit, version.to) {
        (Fit::Nearest, _) => format!("texte le plus proche, en vigueur depuis le {from}"),
        (Fit::InForce, Some(to)) => format!("du {from} au {}", to.french()),
        (Fit::InForce, None) => format!("depuis le {from}"),
    };
    let note = if version.status == Status::Note { format!(" ({NOTE})") } else { String::new() };
    french(&format!("{} {short}, {period}{note}", number(version.article)))
}

/// Where a wording was read, and what is to be known of it; never typeset where it quotes.
fn source(version: &Version) -> Vec<String> {
    let read = match (version.edition, version.checked) {
        (Some(edition), Some(day)) => format!("{edition}, lu le {}", day.french()),
        (Some(edition), None) => edition.to_owned(),
        (None, Some(day)) => format!("lu le {}", day.french()),
        (None, None) => String::new(),
    };
    let amended = version.amended_by.map(|by| match by.starts_with("inséré") {
        true => by.to_owned(),
        false => format!("modifié par {by}"),
    });
    let lines = [Some(read), amended, version.remark.map(str::to_owned)];
    lines.into_iter().flatten().filter(|line| !line.is_empty()).map(|l| french(&l)).collect()
}

/// The texts alone, whole.
fn texts(shown: &[Shown]) -> String {
    let mut page = String::new();
    for (version, fit) in shown {
        let _ = write!(page, "\n{}\n{}\n", version.heading, head(version, *fit));
        for line in source(version).iter().flat_map(|line| wrap(line, WIDTH - 2)) {
            let _ = writeln!(page, "  {line}");
        }
        page.push('\n');
        for line in version.text.split('\n').flat_map(|paragraph| wrap(paragraph, WIDTH - 2)) {
            let _ = writeln!(page, "{}", format!("  {line}").trim_end());
        }
    }
    page
}

/// Each wording beside the one before, with a line of signs under the words that changed.
fn side_by_side(versions: &[&'static Version]) -> String {
    if let [only] = versions {
        return texts(&[(only, Fit::InForce)]);
    }
    let mut page =
        french("« --- » sous les mots qui disparaissent, « +++ » sous ceux qui apparaissent.\n");
    for pair in versions.windows(2) {
        let [before, after] = pair else { continue };
        let Comparison { before: old, after: new } = compare(before, after);
        page.push('\n');
        page.push_str(&columns::heads([*before, *after].map(|v| {
            let mut head = vec![v.heading.to_owned(), head(v, Fit::InForce)];
            head.extend(source(v));
            head
        })));
        page.push_str(&columns::pieces(&old, &new));
    }
    page
}
