//! The end of a module: the score, by rule, and what to take up again.

use super::beginning::at_score;
use super::drill::Kind;
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, holding, perhaps, text, worded};
use crate::app::grading::{self, Standings};
use crate::app::messages::{Words, number, say};
use crate::app::play::Play;
use crate::app::route::{Course, Route};
use crate::app::{frame, steps};
use crate::learning::log::{Asked, Log};
use crate::learning::progress::{Progress, Score};
use crate::quiz::Ask;
use crate::quiz::edition::{Contents, Outline};
use yew::prelude::*;

/// The title of the page there.
pub fn score_title(module: &str) -> String {
    say::title_score(module).plain()
}

/// The end of a module.
pub fn score(module: &Outline, contents: &Contents, log: &Log) -> Html {
    let standings = Standings::of(module, log);
    let scores = grading::scores(module, log);
    let rules = (!scores.is_empty()).then(|| table(&scores));
    let wrong = grading::wrong(module, log);
    let parts = vec![
        french("p", "score-module", &module.title),
        frame::heading(text(say::score())),
        worded("p", "score-sum", &summed_up(&standings.progress)),
        holding("div", "steps", steps::segments(&standings.marks, None)),
        gathering(
            "div",
            "score-do",
            ways((module, contents), log, &standings.progress, wrong.len()),
        ),
        perhaps(at_score(&module.id, standings.progress.answered)),
        perhaps(rules),
        perhaps((!wrong.is_empty()).then(|| to_redo(module, &wrong))),
    ];
    gathering("div", "score", parts)
}

fn summed_up(sum: &Progress) -> String {
    let (open, wrong) = (sum.questions - sum.answered, sum.scored - sum.right);
    let rest = match (open, wrong) {
        (0, 0) => say::score_all().to_owned(),
        (0, _) => say::score_again(wrong),
        _ => say::score_open(open),
    };
    [&say::score_right(sum.right, sum.scored), " ", &rest].concat()
}

fn table(rules: &[Score]) -> Html {
    let rows = rules.iter().map(row).collect();
    html! {
        <section aria-labelledby="rules">
            <h2 id="rules">{ say::by_rule() }</h2>
            <table>
                <thead><tr>
                    <th scope="col">{ say::rule() }</th>
                    <th scope="col">{ say::rule_right() }</th>
                    <th scope="col">{ say::rule_wrong() }</th>
                </tr></thead>
                { gathering("tbody", "", rows) }
            </table>
        </section>
    }
}

fn row(score: &Score) -> Html {
    let right = say::right_of(score.right, score.scored);
    let wrong = number(score.scored - score.right);
    let rule = html! { <th scope="row" lang="fr">{ text(&score.rule) }</th> };
    gathering("tr", "", vec![rule, worded("td", "", &right), worded("td", "", &wrong)])
}

fn to_redo(module: &Outline, wrong: &[Asked]) -> Html {
    let lines = wrong.iter().filter_map(|wrong| line(module, wrong));
    html! {
        <section class="score-again" aria-labelledby="again">
            <h2 id="again">{ say::rule_wrong() }</h2>
            { gathering("ul", "", lines.collect()) }
        </section>
    }
}

fn line(module: &Outline, wrong: &Asked) -> Option<Html> {
    let (case, item) = module.find(&wrong.id)?;
    let number = module.items().position(|one| one.id == wrong.id)? + 1;
    let href = Kind::From(module.id.clone(), number).address();
    let link = html! { <a {href} lang="fr">{ text(&case.title) }</a> };
    let about = say::about(about(item.ask()), &item.rule).parts();
    Some(gathering("li", "", vec![link, gathering("p", "", about)]))
}

/// What a question asks, in a few words.
fn about(ask: Ask) -> &'static str {
    match ask {
        Ask::Secrecy => say::headline(),
        Ask::Help => say::ask_help(),
        Ask::Ground => say::ask_ground(),
        Ask::Recipient => say::ask_recipient(),
    }
}

/// What one can do now; the first of them is the main one.
fn ways(
    (module, contents): (&Outline, &Contents),
    log: &Log,
    progress: &Progress,
    wrong: usize,
) -> Vec<Html> {
    let course = Course::Module(module.id.clone());
    let going = Play::open(&course, contents, log, 0);
    let open = going.is_some_and(|play| play.session.current().is_some());
    let alone = Words::default();
    let mut ways = Vec::new();
    let rank = |ways: &Vec<Html>| if ways.is_empty() { Rank::First } else { Rank::Second };
    if open {
        ways.push(action::link(Rank::First, course.address(), say::go_on(), &alone));
    }
    if wrong > 0 {
        let (words, redo) = (say::take_up_again(wrong), Kind::Wrong(module.id.clone()).address());
        ways.push(action::link(rank(&ways), redo, &words, &alone));
    }
    ways.push(action::link(rank(&ways), Route::Start.address(), say::home(), &alone));
    if !open && progress.answered > 0 {
        let all = Kind::All(module.id.clone()).address();
        ways.push(action::link(Rank::Second, all, say::begin_again(), &alone));
    }
    ways
}
