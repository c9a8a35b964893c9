//! The input of `motus decide`: a day and facts as TOML tables, without a story.

use super::entries::{Entries, Value, in_order, wrong_type};
use super::marks::{Statement, Token, tokens};
use super::name::{self, Name};
use super::nearest::instead;
use super::place::Text;
use super::problem::{Problem, Report};
use super::situation::{NAMELESS, Situation};
use super::stated::Assume;
use super::syntax;
use crate::law::fact::{FACTS, Fact};
use crate::law::facts::Slot;
use crate::law::vocabulary::{Arity, Group};
use crate::quiz::bank::{Case, Stated};
use toml::de::{DeTable, DeValue};

/// Reads facts, day and disclosure, as a case that has neither text nor questions; with it, what may
/// be meant otherwise than it is written.
///
/// # Errors
/// Every problem of the file, in its order.
pub fn read_inquiry(
    file: &str,
    bytes: &[u8],
    assume: Assume,
) -> Result<(Case, Vec<Problem>), Vec<Problem>> {
    let (mut report, mut doubts) = (Report::default(), Report::default());
    let text = Text::read(file, bytes, &mut report);
    let (table, errors) = DeTable::parse_recoverable(&text.words);
    syntax::tell(&errors, table.get_ref(), &text, &mut report);
    let root = Entries::new(table.get_ref(), 0, &text);
    let case = read(root, assume, &mut report, &mut doubts);
    let problems = report.told(&text);
    match case {
        Some(case) if problems.is_empty() => Ok((case, doubts.told(&text))),
        Some(_) | None => Err(problems),
    }
}

fn read(root: Entries, assume: Assume, report: &mut Report, doubts: &mut Report) -> Option<Case> {
    let date = root.date(report);
    let mut walk = Walk { root, situation: Situation::default(), report };
    for (key, at, value) in root.all() {
        if key == "date" {
            continue;
        }
        let roots = roots();
        if roots.contains(&key) || key == name::TO {
            walk.value(key, at, value);
        } else {
            let message = format!("fait inconnu « {key} »");
            walk.report.wrong(at, message, instead(key, &roots));
        }
    }
    let mut situation = walk.situation;
    situation.doubt(doubts);
    let to = situation.to.map(|(to, _)| to);
    let mut settled = situation.settle(date?, to, assume, root, report);
    let setting = Slot::of_situation(Fact::Setting);
    let is_stated = settled.stated.iter().any(|s| usize::from(s.slot) == setting.at());
    if assume == Assume::Nothing && !is_stated {
        let mask = Fact::Setting.anything();
        settled.stated.push(Stated { slot: setting.at() as u16, mask, marks: Vec::new() });
    }
    let Situation { persons, offences, dangers, .. } = situation;
    Some(Case {
        id: String::new(),
        title: String::new(),
        date: date?,
        themes: Vec::new(),
        text: Vec::new(),
        persons,
        offences,
        dangers,
        stated: settled.stated,
        assumed: settled.assumed,
        to,
        to_marks: Vec::new(),
        questions: Vec::new(),
    })
}

const WRITE_ONE: &str = "écrivez-en une, ou effacez la ligne";

/// The first words of the names of all facts.
fn roots() -> Vec<&'static str> {
    let mut roots: Vec<&str> = Vec::new();
    let names = FACTS.iter().filter_map(|f| f.entry().name.split('.').next());
    for root in names.chain(["date"]) {
        if !roots.contains(&root) {
            roots.push(root);
        }
    }
    roots
}

struct Walk<'d, 'r> {
    root: Entries<'d>,
    situation: Situation,
    report: &'r mut Report,
}

impl Walk<'_, '_> {
    /// Takes in what stands under a name: a fact's value, or a table of facts.
    fn value(&mut self, name: &str, at: usize, value: &Value) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(name, at, table),
            DeValue::Array(list) if list.iter().any(|v| v.get_ref().is_table()) => {
                self.report.wrong(
                    value.span().start,
                    format!("plusieurs « {name} » sans étiquette"),
                    format!("donnez à chacun la sienne : [{name}.a], [{name}.b]"),
                );
            }
            _ => self.fact(name, at, value),
        }
    }

    fn table(&mut self, name: &str, at: usize, table: &DeTable) {
        let label =
            name.split_once('.').and_then(|(group, label)| Some((name::group(group)?, label)));
        if let Some((group, label)) = label
            && !self.is_label(group, label, at)
        {
            return;
        }
        if table.is_empty() {
            let (group, label) = match label {
                Some((group, label)) => (Some(group), label),
                None => (name::group(name), NAMELESS),
            };
            if let Some(group) = group.filter(|g| *g != Group::Recipient) {
                self.situation.thing(group, label, at, None, self.report);
            }
            return;
        }
        for (key, at, value) in in_order(table) {
            self.value(&format!("{name}.{key}"), at, value);
        }
    }

    fn is_label(&mut self, group: Group, label: &str, at: usize) -> bool {
        if group == Group::Recipient {
            let known = name::recipient(label);
            if let Err(remedy) = &known {
                let message = format!("destinataire inconnu « {label} »");
                self.report.wrong(at, message, remedy.clone());
            }
            return known.is_ok();
        }
        let fit = name::check_label(name::group_name(group), label);
        if let Err(unknown) = fit {
            self.report.wrong(at, unknown.message, unknown.remedy);
            return false;
        }
        true
    }

    fn fact(&mut self, name: &str, at: usize, value: &Value) {
        // Of a name that calls nothing, its value is no matter.
        let known = name::read(name).is_ok();
        let values = if known { self.values(name, value) } else { Some(Vec::new()) };
        let Some(values) = values else { return };
        let name = Token { words: name.to_owned(), at };
        self.situation.state(&Statement { name, values, mark: None }, self.report);
    }

    fn values(&mut self, name: &str, value: &Value) -> Option<Vec<Token>> {
        let at = value.span().start;
        let values = match value.get_ref() {
            DeValue::String(_) => self.written(value)?,
            DeValue::Boolean(yes) => vec![Token { words: boolean(name, *yes).to_owned(), at }],
            DeValue::Array(list) if list.is_empty() => {
                let several = fact(name).is_some_and(|f| f.entry().arity == Arity::Many);
                self.report.wrong(
                    at,
                    format!("« {name} » : une liste vide"),
                    if several {
                        "écrivez \"none\" si rien de cela n’est vrai, ou effacez la ligne"
                    } else {
                        WRITE_ONE
                    },
                );
                return None;
            }
            DeValue::Array(list) => {
                let values: Vec<_> = list.iter().map(|v| self.written(v)).collect();
                values.into_iter().collect::<Option<Vec<_>>>()?.concat()
            }
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => {
                wrong_type(value, "une valeur entre guillemets droits (\")", self.report);
                return None;
            }
        };
        if values.is_empty() {
            self.report.wrong(at, format!("« {name} » sans valeur"), WRITE_ONE);
            return None;
        }
        Some(values)
    }

    /// The values of a string: `confided`, `confided+observed`.
    fn written(&mut self, value: &Value) -> Option<Vec<Token>> {
        let words = self.root.words(value, self.report)?;
        let mut values = tokens(&words.chars);
        values.retain(|t| t.words != "+");
        if let [only] = values.as_mut_slice() {
            only.at = words.start;
        }
        Some(values)
    }
}

/// `true` and `false` stand for yes and no where the fact knows these.
fn boolean(name: &str, yes: bool) -> &'static str {
    let (word, plain) = if yes { ("yes", "true") } else { ("no", "false") };
    if fact(name).is_some_and(|f| f.entry().values.contains(&word)) { word } else { plain }
}

/// The fact that a name calls, whosever it is.
fn fact(name: &str) -> Option<Fact> {
    match name::read(name) {
        Ok(Name::Situation(fact) | Name::Thing(fact, _) | Name::Recipient(fact, _)) => Some(fact),
        Ok(Name::To) | Err(_) => None,
    }
}
