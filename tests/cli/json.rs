//! What programs read is what `docs/json.md` says.

use super::motus;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The tables of the page: by anchor, each member with its type.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

fn tables() -> Tables {
    let page = std::fs::read_to_string("docs/json.md").unwrap();
    let (mut tables, mut anchor) = (Tables::new(), String::new());
    for line in page.lines() {
        if line.starts_with('#') {
            anchor = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        if let [members, type_, _] = cells[..]
            && members.starts_with('`')
        {
            let known = tables.entry(anchor.clone()).or_default();
            for member in quoted(members) {
                let twice = known.insert(member.to_owned(), type_.to_owned());
                assert_eq!(twice, None, "{anchor}: {member} stands there twice");
            }
        }
    }
    tables
}

/// What stands in backquotes.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// Objects held against their tables, and what was seen of these.
struct Reader {
    tables: Tables,
    seen: BTreeSet<(String, String)>,
}

impl Reader {
    fn object(&mut self, anchor: &str, value: &Value) {
        assert!(self.tables.contains_key(anchor), "no table {anchor}");
        let table = self.tables[anchor].clone();
        let members = value.as_object().unwrap();
        for (name, type_) in &table {
            assert!(
                members.contains_key(name) || type_.contains("absent"),
                "{anchor} lacks {name}"
            );
        }
        for (name, value) in members {
            assert!(table.contains_key(name), "{anchor} has no {name}");
            let type_ = &table[name];
            self.seen.insert((anchor.to_owned(), name.clone()));
            self.value(&format!("{anchor}: {name}"), type_, value);
        }
    }

    fn value(&mut self, place: &str, type_: &str, value: &Value) {
        let (said, link) = match type_.split_once("](#") {
            Some((before, after)) => (before, after.split(')').next()),
            None => (type_, None),
        };
        let right = match value {
            Value::Null => type_.contains("null"),
            Value::Bool(_) => type_.contains("boolean"),
            Value::Number(_) => type_.contains("number"),
            Value::String(word) => {
                let closed = type_.split(", absent").next().unwrap_or_default();
                let free = closed.contains("string") || closed.contains("day");
                free || quoted(closed).contains(&word.as_str())
            }
            Value::Array(all) => {
                all.iter().for_each(|one| self.value(place, type_, one));
                said.contains("list of")
            }
            Value::Object(all) if said.starts_with("object by") => {
                let of = type_.split_once(" of ").map_or("", |(_, of)| of);
                all.values().for_each(|one| self.value(place, of, one));
                true
            }
            Value::Object(_) => link.inspect(|link| self.object(link, value)).is_some(),
        };
        assert!(right, "{place} is told as {type_}, not {value}");
    }

    /// Runs a command, and reads what it says on either stream.
    fn run(&mut self, arguments: &[&str], facts: &str, code: i32, refused: &str) {
        let run = motus(&[arguments, &["--json"]].concat(), facts);
        assert_eq!(run.code, Some(code), "{arguments:?}: {}", run.err);
        let command = format!("motus-{}", arguments[0]);
        for (anchor, said) in [(command.as_str(), &run.out), (refused, &run.err)] {
            if !said.is_empty() {
                self.object(anchor, &serde_json::from_str(said).unwrap());
            }
        }
        assert_eq!(run.err.is_empty(), refused.is_empty(), "{arguments:?}: {}", run.err);
    }
}

const PRESS: &str = include_str!("../fixtures/to-the-press.toml");

const MINORS: &str = include_str!("../fixtures/mineurs.toml");

/// A question that turns on a missing fact; one that turns on a contested point; one of several right
/// options; one that leaves open whether one may speak.
const REFUSED: [(&str, &str); 4] = [
    ("", ""),
    (
        "{learned.where=work",
        "{law.basis=decree law.effect=authorises recipient.police.named_by_law=yes learned.where=work",
    ),
    (
        "danger.camp.near=later",
        "danger.camp.near=hours danger.camp.harm=serious danger.camp.certainty=certain \
         danger.camp.protection=exhausted danger.camp.offence=sexual recipient.police.averts=yes \
         recipient.public-prosecutor.averts=yes recipient.press.averts=no",
    ),
    (
        "danger.camp.near=later",
        "danger.camp.near=later danger.camp.harm=serious danger.camp.certainty=certain \
         danger.camp.protection=? danger.camp.offence=sexual",
    ),
];

/// Heard by an officer at a meeting that a decree organises, and told to the press.
const HEARD: &str = "date = 2026-10-14\nholder.profession = \"police-officer\"\n\
                     learned = { where = \"consultation\", how = \"confided\" }\n\
                     consultation.basis = \"decree\"\ndisclosure.to = \"press\"\n\
                     disclosed = \"deliberate\"\n";

/// Help left out after a call that did not seem serious.
const CALLED: &str = "date = 2026-10-14\nlearned = { where = \"work\", how = \"confided\" }\n\
    holder.profession = \"pharmacist\"\nperson.x.age = \"adult\"\n\
    person.x.frailty = \"none\"\ndisclosure.to = \"press\"\n\
    danger = { to = \"x\", interest = \"life\", harm = \"serious\", near = \"now\", \
    perceived = \"described\", risk = \"none\", call = \"not-serious\", help = \"omitted\" }\n";

const COMMANDS: &[&[&str]] = &[
    &["facts"],
    &["rule"],
    &["rule", "protected-person"],
    &["law"],
    &["law", "458bis"],
    &["law", "458bis", "--on", "2026-10-01"],
    &["check"],
    &["prove"],
    &["mutants"],
    &["mutants", "quizzes/5-devant-la-justice.toml"],
    &["impact", "--from", "2021-06-30", "--to", "2026-09-01"],
    &["over-time", "--case", "la-lettre-au-kine"],
    &["over-time", "--case", "avant-ce-soir"],
    &["missing", "--case", "une-invitation"],
    &["missing", "--case", "a-sa-place"],
    &["missing", "tests/fixtures/to-the-press.toml"],
    &["what-if", "--case", "avant-ce-soir"],
    &["what-if", "--case", "a-sa-place", "--part", "secrecy"],
    &["why-not", "--case", "avant-ce-soir", "--secrecy", "may-speak"],
    &["why-not", "--case", "avant-ce-soir", "--fact", "danger.near"],
    &["why-not", "--case", "avant-ce-soir", "--ground", "none"],
    &["decide", "--tree", "tests/fixtures/to-the-press.toml"],
    &["decide", "--tree", "--case", "a-sa-place"],
    &["decide", "--case", "avant-ce-soir"],
    &["decide", "--case", "le-moniteur"],
    &["decide", "--case", "dans-le-tram"],
    &["decide", "--case", "la-lettre-au-kine"],
];

#[test]
fn every_member_that_a_command_prints_is_told_in_the_docs_with_its_type_and_they_tell_no_other() {
    let mut reader = Reader { tables: tables(), seen: BTreeSet::new() };
    COMMANDS.iter().for_each(|arguments| reader.run(arguments, "", 0, ""));
    reader.run(&["check", "tests/fixtures/mineurs.toml"], "", 1, "");
    for (from, to) in REFUSED {
        let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/refused.toml");
        std::fs::write(file, MINORS.replace(from, to)).unwrap();
        reader.run(&["prove", file], "", 1, "");
    }
    let misspelt = PRESS.replace("victim = \"leo\"", "victim = \"loe\"");
    reader.run(&["decide"], &misspelt, 0, "warnings");
    for facts in [HEARD, CALLED] {
        reader.run(&["decide"], facts, 0, "");
        reader.run(&["over-time"], facts, 0, "");
    }
    reader.run(&["decide"], "date = 1\n", 1, "error");
    reader.run(&["decide", "--case", "nobody"], "", 2, "error");
    reader.run(&["check", "nowhere"], "", 1, "error");
    let told: BTreeSet<(String, String)> = reader
        .tables
        .iter()
        .flat_map(|(at, members)| members.keys().map(|member| (at.clone(), member.clone())))
        .collect();
    let never: Vec<_> = told.difference(&reader.seen).collect();
    assert!(never.is_empty(), "told and not printed: {never:?}");
}
