//! The bank of the repository, for tests that ask it.

use motus::law::rule::Rulebook;
use motus::learning::Asked;
use motus::learning::topic::Topic;
use motus::quiz::source::compile;
use motus::quiz::typography::spaced;
use motus::quiz::{Bank, Case, Question};

/// The bank.
pub fn bank() -> Bank {
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        (path.display().to_string(), std::fs::read(&path).unwrap())
    };
    let mut files: Vec<_> = std::fs::read_dir("quizzes").unwrap().map(read).collect();
    files.retain(|(name, _)| name.ends_with(".toml"));
    compile(&files).unwrap()
}

/// What each of its questions is about, without the conditions.
pub fn topics() -> Vec<Topic> {
    let bank = bank();
    let questions = |case: &Case| case.questions.iter().map(|q| topic(case, q)).collect::<Vec<_>>();
    bank.modules.iter().flat_map(|module| &module.cases).flat_map(questions).collect()
}

fn topic(case: &Case, question: &Question) -> Topic {
    let name = case.rule(question);
    let book = Rulebook::belgian();
    let rule = book.rules.iter().find(|rule| spaced(rule.name) == name).unwrap();
    let asked = Asked { id: question.id.clone(), version: question.version };
    Topic { asked, rules: vec![rule.id], conditions: Vec::new() }
}
