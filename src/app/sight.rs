//! All that the screen of a question shows, before and after the answer.

use super::grading;
use super::play::Play;
use crate::learning::log::Log;
use crate::learning::shuffle;
use crate::quiz::feedback::{Condition, Feedback, Sheet, Tie};
use crate::quiz::question::Choice;
use crate::quiz::{Bank, Case, Question};

/// A question as it stands on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The case.
    pub case: Case,
    /// The question.
    pub question: Question,
    /// Its options in the order shown, each with its position among the question's own.
    pub options: Vec<(usize, Choice)>,
    /// Position of the option chosen among the question's own.
    pub chosen: Option<usize>,
    /// Whether the answer is given.
    pub answered: bool,
    /// Whether the question is scored.
    pub scored: bool,
    /// What is shown after the answer.
    pub feedback: Option<Feedback>,
    /// The marks of the case's text; empty before the answer, which they would give away.
    pub ties: Vec<Tie>,
    /// The words that decide, by number; empty before the answer.
    pub words: Vec<Word>,
    /// Whether this question has been answered before and is looked at again.
    pub past: bool,
}

/// One number, and the words that it ties.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The number.
    pub number: u8,
    /// The condition in a few words.
    pub phrase: String,
    /// The words of the case.
    pub case: Vec<String>,
    /// The words of the articles.
    pub law: Vec<String>,
}

impl Sight {
    /// What the play shows now.
    pub fn of(play: &Play, bank: &Bank, log: &Log) -> Option<Self> {
        let module = bank.modules.get(play.module)?;
        let (case, question) = grading::find(module, &play.asked()?.id)?;
        let choices = case.choices(question);
        let (option, answered, seed) = play.chosen(log);
        let chosen = option.and_then(|key| choices.iter().position(|choice| choice.key == key));
        let feedback =
            chosen.filter(|_| answered).and_then(|chosen| case.feedback(question, chosen));
        let order = shuffle::order(seed, &question.id, choices.len());
        let options =
            order.into_iter().filter_map(|at| Some((at, choices.get(at)?.clone()))).collect();
        Some(Self {
            options,
            chosen,
            answered,
            scored: case.key(question).is_some(),
            ties: if answered { case.ties(question) } else { Vec::new() },
            words: feedback.as_ref().map(words).unwrap_or_default(),
            feedback,
            past: play.past.is_some(),
            case: case.clone(),
            question: question.clone(),
        })
    }
}

/// The words that decide, by number.
fn words(feedback: &Feedback) -> Vec<Word> {
    let mut words = Vec::new();
    for reading in &feedback.readings {
        for condition in &reading.conditions {
            from_condition(condition, &mut words);
        }
    }
    for sheet in &feedback.sheets {
        from_sheet(sheet, &mut words);
    }
    words.sort_by_key(|word: &Word| word.number);
    words
}

fn entry(words: &mut Vec<Word>, number: u8) -> Option<&mut Word> {
    if !words.iter().any(|word| word.number == number) {
        let (phrase, case, law) = (String::new(), Vec::new(), Vec::new());
        words.push(Word { number, phrase, case, law });
    }
    words.iter_mut().find(|word| word.number == number)
}

fn from_condition(condition: &Condition, words: &mut Vec<Word>) {
    if let Some(word) = condition.number.and_then(|number| entry(words, number)) {
        if word.phrase.is_empty() {
            word.phrase.clone_from(&condition.phrase);
        }
        add(&mut word.case, &condition.words);
    }
    for part in &condition.parts {
        from_condition(part, words);
    }
}

fn from_sheet(sheet: &Sheet, words: &mut Vec<Word>) {
    for piece in sheet.paragraphs.iter().flatten() {
        for number in &piece.numbers {
            if let Some(word) = entry(words, *number) {
                add(&mut word.law, std::slice::from_ref(&piece.words));
            }
        }
    }
    for (number, phrase) in &sheet.legend {
        if let Some(word) = entry(words, *number) {
            word.phrase.clone_from(phrase);
        }
    }
}

fn add(to: &mut Vec<String>, words: &[String]) {
    for words in words {
        if !to.contains(words) {
            to.push(words.clone());
        }
    }
}
