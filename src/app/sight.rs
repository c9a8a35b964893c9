//! All that the screen of a question shows beside the case and the question themselves.

use super::bank::Bank;
use super::handover::WHOLE;
use super::play::{Play, Stage};
use crate::learning::log::{Confidence, Log};
use crate::learning::shuffle;
use crate::quiz::edition::{Exercise, Heading, Item, Lesson};
use crate::quiz::feedback::{Condition, Feedback, Sheet, Tie};
use crate::quiz::hint::Hint;
use crate::quiz::question::Choice;

/// A question as it stands on the screen.
#[derive(Debug)]
pub struct Sight {
    /// Its options in the order shown, each with its position among the question's own.
    pub options: Vec<(usize, Choice)>,
    /// Position of the option chosen among the question's own.
    pub chosen: Option<usize>,
    /// How far the question is.
    pub stage: Stage,
    /// Position of the option that a first try has shown to be wrong.
    pub missed: Option<usize>,
    /// The help that is shown, and whether there is more; nothing where none is given.
    pub help: Option<(Vec<Hint>, bool)>,
    /// How sure the learner said to be of the answer.
    pub confidence: Option<Confidence>,
    /// What is shown after the answer.
    pub feedback: Option<Feedback>,
    /// The marks of the case's text; empty before the answer, which they would give away.
    pub ties: Vec<Tie>,
    /// The words that decide, by number; empty before the answer.
    pub words: Vec<Word>,
    /// Whether this question has been answered before and is looked at again.
    pub past: bool,
    /// Whether a question is left after this one.
    pub more: bool,
}

/// One number, and the words that it ties.
#[derive(Debug)]
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

/// The case and the question on the screen, in the contents and in the lesson.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The case, by its title and its facts.
    pub case: &'a Heading,
    /// The question, as the law answers it.
    pub item: &'a Item,
    /// The case, as it is read.
    pub lesson: &'a Lesson,
    /// The question, as it is asked and explained.
    pub exercise: &'a Exercise,
}

impl<'a> Subject<'a> {
    /// What the play is about, once the lesson has come.
    pub fn of(play: &Play, bank: &'a Bank) -> Option<Self> {
        let (case, item) = bank.find(play.asked()?)?;
        let lesson = bank.lesson(case)?;
        Some(Self { case, item, lesson, exercise: lesson.find(&item.id)? })
    }

    /// The address where the case is explored, told to whom the question would tell it.
    pub fn explored(&self) -> String {
        let to = self.item.to().map_or_else(String::new, |to| ["/", to.name()].concat());
        ["#/cas/", self.case.id(), &to].concat()
    }
}

impl Sight {
    /// What the play shows now.
    pub fn of(play: &Play, bank: &Bank, log: &Log) -> Option<Self> {
        let Subject { case, item, lesson, exercise } = Subject::of(play, bank)?;
        let key = case.key(item);
        let choices = &exercise.choices;
        let (option, stage, seed) = play.chosen(log);
        let explained = stage == Stage::Explained;
        let at = |option: &str| choices.iter().position(|choice| choice.key == option);
        let chosen = option.as_deref().and_then(at);
        let feedback = (chosen.filter(|_| explained).zip(key))
            .and_then(|(chosen, key)| lesson.feedback(exercise, chosen, key));
        let answer = play.answer(log);
        let order = shuffle::order(seed, &exercise.id, choices.len());
        let option = |at: usize| Some((at, choices.get(at)?.clone()));
        Some(Self {
            options: order.into_iter().filter_map(option).collect(),
            chosen,
            stage,
            missed: answer.filter(|_| !explained).and_then(|answer| at(&answer.option)),
            help: (WHOLE && stage == Stage::Asked)
                .then(|| help(lesson.hints(exercise), play))
                .flatten(),
            confidence: answer.filter(|_| explained).and_then(|answer| answer.confidence),
            ties: if explained { exercise.ties.clone() } else { Vec::new() },
            words: feedback.as_ref().map(words).unwrap_or_default(),
            feedback,
            past: play.past.is_some(),
            more: {
                let onward = play.onward();
                (WHOLE && onward.past.is_some()) || onward.session.current().is_some()
            },
        })
    }
}

impl Sight {
    /// Whether another try would say anything: the answer is wrong, and not all options but one are.
    pub fn may_be_tried_again(&self) -> bool {
        self.feedback.as_ref().is_some_and(|feedback| !feedback.right) && self.options.len() > 2
    }
}

/// The steps of help that are shown, and whether there is another.
fn help(mut hints: Vec<Hint>, play: &Play) -> Option<(Vec<Hint>, bool)> {
    let most = usize::from(play.session.mode().hints()).min(hints.len());
    let seen = usize::from(play.session.hints());
    hints.truncate(seen);
    (most > 0).then_some((hints, seen < most))
}

/// The words that decide, by number.
pub fn words(feedback: &Feedback) -> Vec<Word> {
    let mut words = Vec::new();
    for reading in &feedback.readings {
        for condition in &reading.conditions {
            from_condition(condition, &mut words);
        }
    }
    for sheet in &feedback.sheets {
        from_sheet(sheet, &mut words);
    }
    words
}

/// The entry of a number, which is made in its place if it is not there.
fn entry(words: &mut Vec<Word>, number: u8) -> Option<&mut Word> {
    let place = words.partition_point(|word| word.number < number);
    if words.get(place).is_none_or(|word| word.number != number) {
        let (phrase, case, law) = (String::new(), Vec::new(), Vec::new());
        words.insert(place, Word { number, phrase, case, law });
    }
    words.get_mut(place)
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

/// Pieces that stand side by side and share a number are one passage for that number.
fn from_sheet(sheet: &Sheet, words: &mut Vec<Word>) {
    for (number, phrase) in &sheet.legend {
        if let Some(word) = entry(words, *number) {
            word.phrase.clone_from(phrase);
            for pieces in &sheet.paragraphs {
                for run in pieces.split(|piece| !piece.numbers.contains(number)) {
                    let run: String = run.iter().map(|piece| piece.words.as_str()).collect();
                    add(&mut word.law, &[run]);
                }
            }
        }
    }
}

fn add(to: &mut Vec<String>, words: &[String]) {
    for words in words {
        if !words.is_empty() && !to.contains(words) {
            to.push(words.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{entry, words};
    use crate::law::text::Fit;
    use crate::quiz::feedback::{Condition, Feedback, Join, Piece, Reading, Sheet, State};

    fn condition(number: Option<u8>, words: &[&str], parts: Vec<Condition>) -> Condition {
        Condition {
            phrase: "phrase".to_owned(),
            state: State::Holds,
            number,
            words: words.iter().map(|w| (*w).to_owned()).collect(),
            silence: None,
            source: None,
            join: Some(Join::All),
            parts,
        }
    }

    fn feedback() -> Feedback {
        let part = condition(Some(1), &["il raconte"], Vec::new());
        let whole = condition(Some(2), &["un camp"], vec![part]);
        let piece = |words: &str, numbers: &[u8]| Piece {
            words: words.to_owned(),
            numbers: numbers.to_vec(),
        };
        Feedback {
            right: false,
            chosen: 0,
            key: 1,
            verdict: String::new(),
            explanation: Vec::new(),
            why_not: None,
            readings: vec![Reading {
                title: String::new(),
                basis: String::new(),
                state: State::Holds,
                conditions: vec![whole],
            }],
            sheets: vec![Sheet {
                number: String::new(),
                other_number: String::new(),
                heading: String::new(),
                paragraphs: vec![vec![
                    piece("qu'on lui ", &[1]),
                    piece("confie", &[1, 2]),
                    piece(", ", &[]),
                    piece("qu'on lui confie", &[1]),
                ]],
                period: String::new(),
                source: String::new(),
                remark: None,
                wording: 0,
                fit: Fit::InForce,
                legend: vec![(1, "secrets".to_owned()), (2, "danger".to_owned())],
            }],
            notices: Vec::new(),
        }
    }

    #[test]
    fn the_words_that_decide_stand_in_the_order_of_their_numbers_with_those_of_case_and_law() {
        let words = words(&feedback());
        let numbers: Vec<u8> = words.iter().map(|word| word.number).collect();
        assert_eq!(numbers, [1, 2]);
        assert_eq!(
            (words[0].case.as_slice(), words[0].phrase.as_str()),
            (&["il raconte".to_owned()][..], "secrets")
        );
        assert_eq!(
            (words[1].law.as_slice(), words[1].phrase.as_str()),
            (&["confie".to_owned()][..], "danger")
        );
    }

    #[test]
    fn words_that_stand_side_by_side_are_one_passage_and_are_listed_once() {
        assert_eq!(words(&feedback())[0].law, ["qu'on lui confie"]);
    }

    #[test]
    fn an_entry_is_made_once() {
        let mut words = Vec::new();
        for number in [3, 1, 3, 2] {
            assert_eq!(entry(&mut words, number).map(|word| word.number), Some(number));
        }
        assert_eq!(words.len(), 3);
    }
}
