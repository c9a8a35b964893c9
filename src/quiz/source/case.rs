//! A case: its head, its marked text, its questions, and the facts that all of these state.

use super::entries::Entries;
use super::marks::{self, Statement, Token};
use super::module::{Identity, Sort, typeset};
use super::name;
use super::problem::Report;
use super::question;
use super::situation::Situation;
use super::stated::Assume;
use crate::law::fact::{Fact, Recipient};
use crate::quiz::Question;
use crate::quiz::bank::Case;

/// Reads a case; nothing where the report says why.
pub(super) fn read(
    entries: Entries,
    identities: &mut Vec<Identity>,
    report: &mut Report,
) -> Option<Case> {
    entries.only(&["id", "title", "date", "holder", "themes", "text", "question"], report);
    let id = entries.identity("id", "\"le-camp-d-ete\"", report);
    if let Some((id, at)) = &id {
        identities.push(Identity { sort: Sort::Case, id: id.clone(), at: *at });
    }
    let title = entries.line("title", "\"Le camp d’été\"", report);
    let date = entries.date(report);
    let themes = themes(entries, report);
    let mut situation = Situation::default();
    holder(entries, &mut situation, report);
    let text = text(entries, &mut situation, report);
    let id = id.map(|(id, _)| id);
    situation.doubt(report);
    let questions = questions(entries, id.as_deref(), &situation, identities, report);
    let to = situation.to.map(|(to, _)| to);
    let spoken_of = to.or_else(|| only_recipient(&questions));
    let settled = situation.settle(date?, spoken_of, Assume::Defaults, entries, report);
    let Situation { persons, offences, dangers, to_marks, .. } = situation;
    Some(Case {
        id: id?,
        title: typeset(&title?),
        date: date?,
        themes,
        text: text?,
        persons,
        offences,
        dangers,
        stated: settled.stated,
        assumed: settled.assumed,
        to,
        to_marks,
        questions,
    })
}

fn themes(entries: Entries, report: &mut Report) -> Vec<String> {
    let themes = entries.list("themes", report);
    for theme in &themes {
        theme.check_visible(false, report);
        if theme.value().trim().is_empty() {
            report.wrong(theme.start, "thème vide", "effacez-le, ou écrivez-le");
        }
    }
    themes.iter().map(typeset).collect()
}

/// The profession, which the head of the case states.
fn holder(entries: Entries, situation: &mut Situation, report: &mut Report) {
    let Some(value) = entries.required("holder", "\"social-worker\"", report) else { return };
    let Some(words) = entries.words(value, report) else { return };
    let (profession, at) = (words.value(), words.start);
    let known = Fact::Profession.entry();
    if profession != "?" && !known.values.contains(&profession.as_str()) {
        let remedy = name::value_instead(Fact::Profession, &profession);
        return report.wrong(at, format!("profession inconnue « {profession} »"), remedy);
    }
    let token = |words: &str| Token { words: words.to_owned(), at };
    let statement =
        Statement { name: token(known.name), values: vec![token(&profession)], mark: None };
    situation.state(&statement, report);
}

/// The text, whose marks state facts.
fn text(
    entries: Entries,
    situation: &mut Situation,
    report: &mut Report,
) -> Option<Vec<Vec<crate::quiz::bank::Span>>> {
    let value = entries.required("text", "\"\"\"…\"\"\"", report)?;
    if report.is_broken(&value.span()) {
        return None;
    }
    let words = entries.words(value, report)?;
    words.check_visible(true, report);
    let marked = marks::read(&words, report);
    for statement in &marked.statements {
        situation.state(statement, report);
    }
    Some(marked.paragraphs)
}

fn questions(
    entries: Entries,
    case: Option<&str>,
    situation: &Situation,
    identities: &mut Vec<Identity>,
    report: &mut Report,
) -> Vec<Question> {
    let tables = entries.tables("question", report);
    if tables.is_empty() && entries.lacks("question") {
        report.missing(
            entries.at,
            "ce cas ne pose aucune question",
            "ajoutez une question sous un titre [[case.question]]",
        );
    }
    let mut before = question::Before::default();
    tables
        .into_iter()
        .filter_map(|entries| {
            let to = situation.to.map(|(to, _)| to);
            question::read(entries, case, to, &mut before, identities, report)
        })
        .collect()
}

/// The recipient that all questions name, if it is the same.
fn only_recipient(questions: &[Question]) -> Option<Recipient> {
    let mut named = questions.iter().filter_map(|q| q.to);
    let first = named.next()?;
    named.all(|to| to == first).then_some(first)
}
