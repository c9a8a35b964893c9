//! The screen of a question: the story and its answer on the left, the law on the right.

use super::action::{self, Rank};
use super::case::case;
use super::element::{gathering, holding, perhaps};
use super::house::Aids;
use super::law::law;
use super::messages::{Words, say};
use super::play::Stage;
use super::question::{Answering, question};
use super::reading::readings;
use super::sight::{Sight, Subject};
use super::tie::Ties;
use super::verdict::{notices, unexplained, verdict};
use super::words::words;
use crate::quiz::Feedback;
use yew::prelude::*;

/// What the screen shows, and whom it tells.
pub struct Study<'a> {
    /// The case and its question.
    pub subject: Subject<'a>,
    /// What stands there.
    pub sight: &'a Sight,
    /// The number pointed at.
    pub lit: Option<u8>,
    /// Where the answers go.
    pub answering: Answering,
    /// What helps around the answer.
    pub aids: Aids,
    /// The learner goes on.
    pub next: Callback<MouseEvent>,
}

/// The screen of a question.
pub fn study(study: Study<'_>) -> Html {
    let Study { subject, sight, lit, answering, aids, next } = study;
    let ties = Ties { lit, words: &sight.words };
    let feedback = sight.feedback.as_ref();
    let sheets = feedback.map(|feedback| feedback.sheets.as_slice());
    let done = sight.stage == Stage::Explained;
    let answer = match (sight.stage, feedback) {
        (Stage::Asked, _) => None,
        (Stage::Missed, _) => Some(aids.again()),
        (Stage::Explained, Some(feedback)) => {
            Some(explained(subject, sight, feedback, ties, &aids))
        }
        (Stage::Explained, None) => Some(unexplained()),
    };
    let pass = (sight.stage == Stage::Asked).then(|| answering.passed.clone());
    let story = vec![
        case(subject, sight, ties, pass),
        question(subject.exercise, sight, answering, &aids),
        perhaps(answer),
    ];
    let columns = vec![
        gathering("div", "study-story", story),
        holding("div", "study-law", law(sheets, ties)),
        holding("div", "study-next", perhaps(done.then(|| onward(sight, next)))),
    ];
    let parts = vec![aids.sides(sheets.is_some()), gathering("div", "study", columns)];
    gathering("div", "", parts)
}

fn explained(
    subject: Subject<'_>,
    sight: &Sight,
    feedback: &Feedback,
    ties: Ties<'_>,
    aids: &Aids,
) -> Html {
    let list = (!sight.words.is_empty()).then(|| words(&sight.words));
    let rules = readings(&feedback.readings, ties);
    let explore = action::link(Rank::Second, subject.explored(), say::what_if(), &Words::default());
    let explore = holding("p", "study-explore", explore);
    let known = notices(feedback);
    let verdict = verdict(sight, feedback, aids.onward());
    let parts = vec![verdict, rules, perhaps(list), known, explore, aids.after()];
    gathering("div", "", parts)
}

fn onward(sight: &Sight, next: Callback<MouseEvent>) -> Html {
    let words = match (sight.more, sight.past) {
        (false, _) => say::see_score(),
        (true, false) => say::next_question(),
        (true, true) => say::go_on(),
    };
    action::button(Rank::First, words, next)
}
