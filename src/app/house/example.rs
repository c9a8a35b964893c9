//! « Un exemple »: the reasoning on one case of the bank, a step at a time, before anything is asked.

use super::{Act, World};
use crate::app::action::{self, Rank};
use crate::app::bank::Bank;
use crate::app::element::{french, gathering, holding, perhaps, text, worded};
use crate::app::focus::Focus;
use crate::app::messages::{Words, say};
use crate::app::platform::FetchProblem;
use crate::app::reading::state;
use crate::app::sight::{self, Word};
use crate::app::tie::Ties;
use crate::app::{case, frame, problem, start, typeset};
use crate::law::rule::{RuleId, Rulebook};
use crate::quiz::edition::{Heading, Lesson};
use crate::quiz::example::{Step, steps};
use crate::quiz::feedback::{Condition, Feedback};
use crate::quiz::typography::spaced;
use yew::prelude::*;

/// The path of the room.
pub const PATH: &str = "exemple";

/// The question of the example: an everyday case, in which one condition of a ground is met and another is not.
const QUESTION: &str = "une-lettre-a-en-tete/secrecy";

/// How many steps of the reasoning are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Example {
    shown: usize,
    /// Why its lesson did not come.
    missing: Option<FetchProblem>,
}

/// What happened.
pub enum Msg {
    /// The next step is wanted.
    Next,
    /// The lesson is to be fetched again.
    Retried,
}

/// The case of the example, if the bank has it.
fn heading(bank: &Bank) -> Option<&Heading> {
    bank.contents.find(QUESTION).map(|(case, _)| case)
}

impl Example {
    /// The file of its lesson, while that has not come.
    pub fn awaits(&self, world: &World<'_>) -> Option<String> {
        let waits = |case: &&Heading| self.missing.is_none() && world.bank.lesson(case).is_none();
        heading(world.bank).filter(waits).map(|case| case.file.clone())
    }

    /// The lesson did not come.
    pub fn lesson_missing(&mut self, why: FetchProblem) {
        self.missing = Some(why);
    }

    /// Changes the state. The heading of a step that comes takes the focus, which tells it.
    pub fn update(&mut self, msg: Msg) -> Vec<Act> {
        match msg {
            Msg::Next => {
                self.shown += 1;
                vec![Act::Focus(Focus::Latest)]
            }
            Msg::Retried => {
                self.missing = None;
                vec![Act::Focus(Focus::Heading)]
            }
        }
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, tell: &Callback<Msg>) -> Html {
        let found = heading(world.bank).and_then(|one| Some((one, world.bank.lesson(one)?)));
        let Some((heading, lesson)) = found else {
            let again = tell.reform(|_| Msg::Retried);
            let told = self.missing.map(|why| problem::unreachable(why, again));
            return told.unwrap_or_else(|| problem::awaited(say::example()));
        };
        let Some(feedback) = feedback(world.bank, lesson) else { return problem::unknown() };
        let bound = Rulebook::belgian().rule(RuleId::Bound, heading.date());
        let bound = bound.map(|rule| spaced(rule.name)).unwrap_or_default();
        let steps = steps(&feedback, &bound);
        let words = sight::words(&feedback);
        let shown = steps.iter().take(self.shown).enumerate();
        let shown = shown.map(|(at, one)| step(at, *one, &words)).collect();
        let parts = vec![
            frame::heading(text(say::example())),
            worded("p", "example-lead", say::example_lead()),
            told(heading, lesson),
            gathering("ol", "example-steps", shown),
            holding("div", "example-on", self.way(steps.len(), world, tell)),
        ];
        gathering("div", "example", parts)
    }

    /// The next step; after the last, a first question of one's own.
    fn way(&self, all: usize, world: &World<'_>, tell: &Callback<Msg>) -> Html {
        if self.shown < all {
            let words = if self.shown == 0 { say::example_begin() } else { say::example_next() };
            return action::button(Rank::First, words, tell.reform(|_| Msg::Next));
        }
        let play = start::unfinished(world.bank, world.log);
        perhaps(play.map(|play| {
            let to = play.route().address();
            action::link(Rank::First, to, say::example_try(), &Words::default())
        }))
    }
}

fn feedback(bank: &Bank, lesson: &Lesson) -> Option<Feedback> {
    let (case, item) = bank.contents.find(QUESTION)?;
    let key = case.key(item)?;
    lesson.feedback(lesson.find(QUESTION)?, key, key)
}

fn told(heading: &Heading, lesson: &Lesson) -> Html {
    let prompt = lesson.find(QUESTION).map_or("", |exercise| exercise.prompt.as_str());
    let parts = vec![
        french("h2", "", &heading.title),
        typeset::line("p", "case-day", &say::day(heading.date())),
        case::story(&lesson.text, &[], Ties { lit: None, words: &[] }),
        french("p", "example-prompt", prompt),
    ];
    gathering("section", "example-case", parts)
}

fn step(at: usize, step: Step<'_>, words: &[Word]) -> Html {
    let (asked, content) = match step {
        Step::Bound(reading) => {
            let conditions = reading.conditions.iter().map(|one| condition(one, words)).collect();
            (text(say::example_bound()), gathering("ul", "", conditions))
        }
        Step::Ground(reading) => {
            let parts = vec![
                french("p", "example-ground", &reading.title),
                typeset::french_line("p", "example-basis", &reading.basis),
            ];
            (text(say::example_ground()), gathering("div", "", parts))
        }
        Step::Condition(one, place, all) => {
            let asked = text(&say::example_condition(place, all));
            (asked, gathering("ul", "", vec![condition(one, words)]))
        }
        Step::Conclusion(feedback) => {
            let mut lines = vec![french("p", "example-ground", &feedback.verdict)];
            lines.extend(feedback.explanation.iter().map(|one| typeset::french_line("p", "", one)));
            (text(say::example_conclusion()), gathering("div", "", lines))
        }
    };
    html! {
        <li key={at} class="example-step">
            <h2 tabindex="-1">{ asked }</h2>
            { content }
        </li>
    }
}

fn condition(condition: &Condition, words: &[Word]) -> Html {
    let own = words.iter().filter(|word| Some(word.number) == condition.number);
    let law: Vec<String> = own.flat_map(|word| word.law.clone()).collect();
    let mut lines = vec![french("p", "example-phrase", &condition.phrase)];
    lines.extend(said(say::in_case(), &condition.words));
    lines.extend(said(say::in_law(), &law));
    lines.extend(condition.silence.iter().map(|silence| typeset::french_line("p", "", silence)));
    lines.extend(condition.source.iter().map(|one| gathering("p", "", say::source(one).parts())));
    let parts = condition.parts.iter().map(|part| self::condition(part, words)).collect();
    html! {
        <li class="example-condition">
            { state(condition.state) }
            { gathering("div", "", lines) }
            { gathering("ul", "example-parts", parts) }
        </li>
    }
}

fn said(who: &str, words: &[String]) -> Option<Html> {
    let quotes: Vec<String> = words.iter().map(|words| typeset::quoted(words)).collect();
    let quotes = french("span", "", &quotes.join(", "));
    let who = vec![text(who), text(say::heard_colon()), quotes];
    (!words.is_empty()).then(|| gathering("p", "example-words", who))
}
