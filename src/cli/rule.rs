//! `motus rule`: a rule of law, or what follows an act, as the tree of its conditions; or the list of them.

use super::refusal::{Done, Refusal};
use super::tree;
use super::{decidable, say, say_json};
use crate::law::Date;
use crate::law::cited::in_force;
use crate::law::consequence::{CONSEQUENCES, Consequence};
use crate::law::picture::Picture;
use crate::law::rule::{Rule, Rulebook};
use crate::law::timeline::changes;
use crate::quiz::sheet::cite;
use crate::quiz::source::instead_of_meant;
use crate::quiz::typography::french;
use serde_json::{Value, json};
use std::fmt::Write;
use std::process::ExitCode;

/// What can be printed, with its period.
struct Entry {
    what: What,
    id: &'static str,
    name: &'static str,
    articles: &'static [&'static str],
    from: Date,
    to: Option<Date>,
}

enum What {
    Rule(&'static Rule),
    Consequence(&'static Consequence),
}

/// Finds the rule and prints it; without one, prints the list.
pub(super) fn run(typed: Option<&str>, on: Option<&str>, as_json: bool) -> Done {
    let book = Rulebook::belgian();
    let rules = book.rules.iter().map(|rule| Entry::of_rule(rule));
    let consequences = CONSEQUENCES.iter().map(Entry::of_consequence);
    let Some(typed) = typed else {
        if as_json {
            let told = |entry: Entry| entry.told(entry.from);
            let (rules, consequences): (Vec<_>, Vec<_>) =
                (rules.map(told).collect(), consequences.map(told).collect());
            say_json(&json!({ "rules": rules, "consequences": consequences }));
        } else {
            say(&rules.chain(consequences).map(|entry| entry.line()).collect::<String>());
        }
        return Ok(ExitCode::SUCCESS);
    };
    let all: Vec<Entry> = rules.chain(consequences).collect();
    if !all.iter().any(|entry| entry.id == typed) {
        let mut names: Vec<_> = all.iter().map(|entry| (entry.id, entry.name)).collect();
        names.dedup();
        let instead = instead_of_meant(typed, &names);
        return Err(Refusal::Usage(format!("règle inconnue « {typed} » ; {instead}")));
    }
    let on = on.map(decidable).transpose()?;
    let (entry, day) = version(&book, &all, typed, on).ok_or_else(|| {
        let on = on.map_or_else(String::new, Date::french);
        Refusal::Input(format!("« {typed} » n’existe pas encore le {on} ; voyez motus rule"))
    })?;
    let picture = entry.picture(&book, day).typeset(french);
    if as_json {
        let mut told = entry.told(day);
        if let Some(members) = told.as_object_mut() {
            let drawn = tree::picture(&picture, day, &|_| json!({}));
            members.insert("picture".to_owned(), drawn);
        }
        say_json(&told);
    } else {
        let head = || {
            let cited: Vec<String> =
                entry.articles.iter().filter_map(|key| cite(key, day)).collect();
            let lines = [cited.join(" ; "), entry.period()];
            lines.into_iter().filter(|line| !line.is_empty()).map(|line| french(&line)).collect()
        };
        say(&tree::text(&picture, day, &|node| {
            if node.parent.is_none() { head() } else { Vec::new() }
        }));
    }
    Ok(ExitCode::SUCCESS)
}

/// The version of a day, or the last, with a day on which it applies.
fn version<'a>(
    book: &Rulebook,
    all: &'a [Entry],
    id: &str,
    on: Option<Date>,
) -> Option<(&'a Entry, Date)> {
    let mut versions = all.iter().filter(|entry| entry.id == id);
    match on {
        Some(day) => versions.find(|entry| entry.applies(day)).map(|entry| (entry, day)),
        None => {
            let last = versions.max_by_key(|entry| entry.from)?;
            let newest = changes(book).last().copied()?;
            Some((last, last.to.unwrap_or(newest.max(last.from))))
        }
    }
}

impl Entry {
    fn of_rule(rule: &'static Rule) -> Self {
        let Rule { id, name, articles, from, to, .. } = rule;
        let what = What::Rule(rule);
        Self { what, id: id.name(), name, articles, from: *from, to: *to }
    }

    fn of_consequence(consequence: &'static Consequence) -> Self {
        let Consequence { name, french, articles, from, to, .. } = consequence;
        let what = What::Consequence(consequence);
        Self { what, id: name, name: french, articles, from: *from, to: *to }
    }

    fn applies(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    fn picture(&self, book: &Rulebook, day: Date) -> Picture {
        match self.what {
            What::Rule(rule) => Picture::of_rule(book, rule, day),
            What::Consequence(consequence) => Picture::of_consequence(consequence),
        }
    }

    fn period(&self) -> String {
        let from = self.from.french();
        match self.to {
            Some(to) => format!("du {from} au {}", to.french()),
            None => format!("depuis le {from}"),
        }
    }

    fn line(&self) -> String {
        let mut line = String::new();
        let told = french(&format!("{}, {}", self.name, self.period()));
        let _ = writeln!(line, "{:<28}{told}", self.id);
        line
    }

    fn told(&self, day: Date) -> Value {
        json!({
            "rule": self.id,
            "name": self.name,
            "from": self.from.to_string(),
            "to": self.to.map(|to| to.to_string()),
            "articles": in_force(self.articles.iter().copied(), day),
        })
    }
}
