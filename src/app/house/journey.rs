//! « Où j'en suis »: progress by rule and by misconception, what is due, how far one's own
//! confidence can be believed, a misconception where there is one, and what was done day by day.

mod chart;
mod idea;
mod ideas;
mod points;

use super::World;
use super::diagnosis::{self, Shown};
use super::drill::Kind;
use super::exam::{path, pool, result};
use super::standing::{self, name};
use crate::app::action::{self, Rank};
use crate::app::element::{self, french, gathering, perhaps, text, worded};
use crate::app::messages::{Words, number, say};
use crate::app::{frame, platform};
use crate::learning::day::Day;
use crate::learning::exam::Sitting;
use crate::learning::report::{self, Done, Share, Verdict};
use crate::learning::review;
use crate::learning::topic::Topic;
use chart::{Bar, Column, figure};
use yew::prelude::*;

/// Days ahead for which it is told what falls due.
const AHEAD: u32 = 7;
/// The latest days with an answer that are shown.
const DAYS: usize = 14;

/// What takes time to find, found once when the room is entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    shown: Shown,
}

impl Journey {
    /// As the log stands.
    pub fn new(world: &World<'_>) -> Self {
        Self { shown: diagnosis::shown(&world.bank.contents, world.log) }
    }

    /// The room.
    pub fn view(&self, world: &World<'_>) -> Html {
        if world.log.counted().is_empty() {
            return empty();
        }
        let topics = Topic::all(&world.bank.contents);
        let parts = vec![
            frame::heading(text(say::journey())),
            worded("p", "room-lead", say::journey_lead()),
            perhaps(self.shown.named.as_ref().map(|named| idea::view(named, world))),
            due(world, &topics),
            rules(world, &topics),
            perhaps(ideas::view(&self.shown.tallies)),
            confidence(world),
            history(world),
            perhaps(exams(world)),
            keep(),
        ];
        gathering("div", "room", parts)
    }
}

/// Before the first answer.
fn empty() -> Html {
    let will =
        [say::journey_rules(), say::journey_due(), say::journey_confidence(), say::journey_idea()];
    let parts = vec![
        frame::heading(text(say::journey())),
        worded("p", "room-lead", say::journey_empty()),
        gathering("ul", "room-bullets", will.iter().map(|one| worded("li", "", one)).collect()),
        gathering(
            "div",
            "room-do",
            vec![
                action::link(Rank::First, "#/".to_owned(), say::begin(), &Words::default()),
                action::link(
                    Rank::Second,
                    "#/mes-donnees".to_owned(),
                    say::journey_restore(),
                    &Words::default(),
                ),
            ],
        ),
    ];
    gathering("div", "room", parts)
}

/// A part of the room under its heading.
fn section(id: &'static str, title: &'static str, parts: Vec<Html>) -> Html {
    element::section("", "h2", id, title, gathering("div", "", parts))
}

fn due(world: &World<'_>, topics: &[Topic]) -> Html {
    let today = standing::today(world);
    let questions = standing::due(world).len();
    let words = match questions {
        0 => say::due_none().to_owned(),
        _ => say::due_all(questions),
    };
    let link = (questions > 0).then(|| {
        let review = Kind::Review.address();
        action::link(Rank::First, review, say::review_begin(), &Words::default())
    });
    let learned = review::learned(topics, world.log, &standing::grade(world), &platform::civil_day);
    let days = review::calendar(&learned, today, AHEAD);
    let busy = days.iter().filter(|(_, points)| *points > 0);
    let bars = busy.map(|(day, points)| Bar {
        name: if *day == today { text(say::law_today()) } else { text(&date(*day)) },
        parts: (*points, 0, *points),
        cells: vec![number(*points)],
    });
    let columns = [say::one_day(), say::points_due()].map(Column);
    section(
        "due",
        say::due(),
        vec![
            worded("p", "", &words),
            perhaps(link.map(|link| gathering("div", "room-do", vec![link]))),
            figure(&columns, &bars.collect::<Vec<_>>()),
            points::view(&review::agenda(&learned, today, AHEAD), today),
        ],
    )
}

fn rules(world: &World<'_>, topics: &[Topic]) -> Html {
    let rules = standing::by_rule(world, topics);
    let bars = rules.iter().map(|(rule, progress)| Bar {
        name: french("span", "", &name(*rule)),
        parts: (progress.right, progress.scored - progress.right, progress.questions),
        cells: vec![
            say::right_of(progress.answered, progress.questions),
            number(progress.right),
            number(progress.scored - progress.right),
        ],
    });
    let columns =
        [say::rule(), say::rule_answered(), say::rule_right(), say::rule_wrong()].map(Column);
    section(
        "rules",
        say::rule_by_rule(),
        vec![
            figure(&columns, &bars.collect::<Vec<_>>()),
            worded("p", "room-aside", say::rules_latest()),
            gathering("p", "", vec![html! { <a href="#/entrainement">{ say::rule_choose() }</a> }]),
        ],
    )
}

fn confidence(world: &World<'_>) -> Html {
    let told = report::calibration(world.log, &standing::grade(world));
    let bar = |name: &str, share: Share| Bar {
        name: text(name),
        parts: (share.right, share.answered - share.right, share.answered),
        cells: vec![say::right_of(share.right, share.answered)],
    };
    let said = [
        (say::said_sure(), told.sure),
        (say::said_fairly(), told.fairly),
        (say::said_guess(), told.guess),
    ];
    let said = said.into_iter().filter(|(_, share)| share.answered > 0);
    let bars: Vec<Bar> = said.map(|(name, share)| bar(name, share)).collect();
    let words = match told.verdict {
        Verdict::TooFew => say::sure_too_few(),
        Verdict::Calibrated => say::sure_calibrated(),
        Verdict::Overconfident => say::sure_too_much(),
        Verdict::Underconfident => say::sure_too_little(),
    };
    let columns = [say::said_yourself(), say::right_answers()].map(Column);
    section("confidence", say::when_sure(), vec![worded("p", "", words), figure(&columns, &bars)])
}

fn history(world: &World<'_>) -> Html {
    let days = report::history(world.log, &standing::grade(world), &platform::civil_day);
    let shown = days.iter().rev().take(DAYS);
    let bars = shown.map(|(day, Done { answers, share })| Bar {
        name: text(&date(*day)),
        parts: (share.right, share.answered - share.right, *answers),
        cells: vec![number(*answers), number(share.right)],
    });
    let columns = [say::one_day(), say::answers(), say::rule_right()].map(Column);
    section("history", say::day_by_day(), vec![figure(&columns, &bars.collect::<Vec<_>>())])
}

/// The exams that were sat, the latest first.
fn exams(world: &World<'_>) -> Option<Html> {
    let contents = &world.bank.contents;
    let pool = |exam: &_| pool(contents, exam);
    let line = |sitting: &Sitting| {
        let exam = sitting.exam();
        let seed = exam.seed.to_string();
        let href = ["#/", &path(exam.name())].concat();
        let day = platform::civil_day(exam.time).date();
        let words = day.map_or_else(String::new, |day| say::exam_of(&seed, day));
        let state = match sitting.is_over(world.now) {
            true => result::right(sitting, world),
            false => say::exam_going_on().to_owned(),
        };
        let link = html! { <a {href}>{ text(&words) }</a> };
        gathering("li", "", vec![link, worded("span", "room-aside", &state)])
    };
    let all = Sitting::all(world.log, &pool);
    let lines: Vec<Html> = all.iter().rev().map(line).collect();
    (!lines.is_empty())
        .then(|| section("exams", say::exams(), vec![gathering("ul", "room-rules", lines)]))
}

fn keep() -> Html {
    let link =
        |href: &str, words| action::link(Rank::Second, href.to_owned(), words, &Words::default());
    gathering(
        "div",
        "room-do",
        vec![link("#/entrainement", say::practise()), link("#/mes-donnees", say::my_data_go())],
    )
}

fn date(day: Day) -> String {
    day.date().map_or_else(String::new, say::day)
}
