//! `motus rule`: a rule of law as the tree of its conditions, or the list of the rules.

use super::refusal::{Done, Refusal};
use super::tree;
use super::{decidable, say, say_json};
use crate::law::Date;
use crate::law::picture::Picture;
use crate::law::rule::{Rule, RuleId, Rulebook};
use crate::quiz::sheet::cite;
use crate::quiz::source::instead_of_meant;
use crate::quiz::typography::french;
use serde_json::{Value, json};
use std::fmt::Write;
use std::process::ExitCode;

/// Finds the rule and prints it; without one, prints the list.
pub(super) fn run(typed: Option<&str>, on: Option<&str>, as_json: bool) -> Done {
    let book = Rulebook::belgian();
    let Some(typed) = typed else {
        if as_json {
            say_json(&json!({ "rules": listed(&book) }))
        } else {
            say(&list(&book))
        }
        return Ok(ExitCode::SUCCESS);
    };
    let id = identity(&book, typed).map_err(Refusal::Usage)?;
    let on = on.map(decidable).transpose()?;
    let (rule, day) = version(&book, id, on).ok_or_else(|| {
        let on = on.map_or_else(String::new, Date::french);
        Refusal::Input(format!("« {typed} » n’existe pas encore le {on} ; voyez motus rule"))
    })?;
    let picture = Picture::of_rule(&book, rule, day).typeset(french);
    if as_json {
        let mut told = self::told(rule, day);
        if let Some(members) = told.as_object_mut() {
            let drawn = tree::picture(&picture, day, &|_| json!({}));
            members.insert("picture".to_owned(), drawn);
        }
        say_json(&told);
    } else {
        let head = || vec![french(&cited(rule, day)), french(&period(rule))];
        say(&tree::text(&picture, day, &|node| {
            if node.parent.is_none() { head() } else { Vec::new() }
        }));
    }
    Ok(ExitCode::SUCCESS)
}

fn identity(book: &Rulebook, typed: &str) -> Result<RuleId, String> {
    let found = book.rules.iter().find(|r| r.id.name() == typed).map(|r| r.id);
    found.ok_or_else(|| {
        let mut names: Vec<_> = book.rules.iter().map(|r| (r.id.name(), r.name)).collect();
        names.dedup();
        format!("règle inconnue « {typed} » ; {}", instead_of_meant(typed, &names))
    })
}

/// The version of a day, or the last, with a day on which it applies.
fn version(book: &Rulebook, id: RuleId, on: Option<Date>) -> Option<(&'static Rule, Date)> {
    match on {
        Some(day) => book.rule(id, day).map(|rule| (rule, day)),
        None => {
            let last = book.rules.iter().filter(|r| r.id == id).max_by_key(|r| r.from)?;
            let newest = crate::law::timeline::changes(book).last().copied()?;
            Some((last, last.to.unwrap_or(newest.max(last.from))))
        }
    }
}

fn cited(rule: &Rule, day: Date) -> String {
    let cited: Vec<String> = rule.articles.iter().filter_map(|key| cite(key, day)).collect();
    cited.join(" ; ")
}

fn period(rule: &Rule) -> String {
    let from = rule.from.french();
    match rule.to {
        Some(to) => format!("du {from} au {}", to.french()),
        None => format!("depuis le {from}"),
    }
}

fn list(book: &Rulebook) -> String {
    let mut page = String::new();
    for rule in &book.rules {
        let told = french(&format!("{}, {}", rule.name, period(rule)));
        let _ = writeln!(page, "{:<28}{told}", rule.id.name());
    }
    page
}

fn listed(book: &Rulebook) -> Vec<Value> {
    book.rules.iter().map(|rule| told(rule, rule.from)).collect()
}

fn told(rule: &Rule, day: Date) -> Value {
    json!({
        "rule": rule.id.name(),
        "name": rule.name,
        "from": rule.from.to_string(),
        "to": rule.to.map(|to| to.to_string()),
        "articles": crate::law::cited::in_force(rule.articles.iter().copied(), day),
    })
}
