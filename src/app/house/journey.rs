//! « Où j'en suis »: progress by rule, what is due, how far one's own confidence can be believed, a
//! misconception where there is one, and what was done day by day.

mod chart;
mod idea;

use super::World;
use super::diagnosis::{self, Named};
use super::drill::{Drill, Kind};
use super::exam::pool;
use super::french::{count, of};
use super::standing::{self, name};
use crate::app::action::{self, Rank};
use crate::app::element::{gathering, perhaps, text, worded};
use crate::app::messages::{Words, say};
use crate::app::{frame, platform};
use crate::learning::day::Day;
use crate::learning::exam::Sitting;
use crate::learning::report::{self, Share, Verdict};
use crate::learning::review;
use crate::learning::topic::Topic;
use chart::{Bar, Column, figure};
use yew::prelude::*;

/// The room's name.
pub const TITLE: &str = "Où j’en suis";

/// Days ahead for which it is told what falls due.
const AHEAD: u32 = 7;
/// The latest days with an answer that are shown.
const DAYS: usize = 14;

/// What takes time to find, found once when the room is entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    idea: Option<Named>,
}

impl Journey {
    /// As the log stands.
    pub fn new(world: &World<'_>) -> Self {
        Self { idea: diagnosis::named(&world.bank.contents, world.log) }
    }

    /// The room.
    pub fn view(&self, world: &World<'_>) -> Html {
        if world.log.answers().next().is_none() {
            return empty();
        }
        let topics = Topic::all(&world.bank.contents);
        let parts = vec![
            frame::heading(text(TITLE)),
            worded("p", "room-lead", LEAD),
            perhaps(self.idea.as_ref().map(|named| idea::view(named, world))),
            due(world, &topics),
            rules(world, &topics),
            confidence(world),
            history(world),
            perhaps(exams(world)),
            keep(),
        ];
        gathering("div", "room", parts)
    }
}

const LEAD: &str = "Tout est calculé sur vos réponses, dans ce navigateur, et pour vous seul.";

/// Before the first answer.
fn empty() -> Html {
    let will = [
        "ce que vous savez déjà, règle par règle",
        "ce qu’il est temps de revoir",
        "si vous avez raison quand vous êtes sûr de vous",
        "une idée reçue à corriger, si vos réponses en montrent une",
    ];
    let parts = vec![
        frame::heading(text(TITLE)),
        worded(
            "p",
            "room-lead",
            "Votre parcours commence à la première réponse. Vous verrez ici\u{a0}:",
        ),
        gathering("ul", "room-bullets", will.iter().map(|one| worded("li", "", one)).collect()),
        gathering(
            "div",
            "room-do",
            vec![
                action::link(Rank::First, "#/".to_owned(), say::begin(), &Words::default()),
                action::link(
                    Rank::Second,
                    "#/mes-donnees".to_owned(),
                    "Reprendre un parcours enregistré",
                    &Words::default(),
                ),
            ],
        ),
    ];
    gathering("div", "room", parts)
}

/// A part of the room under its heading.
fn section(id: &'static str, title: &'static str, parts: Vec<Html>) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 {id}>{ title }</h2>
            { gathering("div", "", parts) }
        </section>
    }
}

fn due(world: &World<'_>, topics: &[Topic]) -> Html {
    let today = standing::today(world);
    let questions = standing::due(world).len();
    let words = match questions {
        0 => "Rien n’est à revoir aujourd’hui.".to_owned(),
        _ => [
            &count(questions, "question suffit", "questions suffisent"),
            " à revoir ce qui est à revoir aujourd’hui.",
        ]
        .concat(),
    };
    let link = (questions > 0).then(|| {
        let review = ["#/", &Drill::of(Kind::Review).path()].concat();
        action::link(Rank::First, review, "Revoir", &Words::default())
    });
    let learned = review::learned(topics, world.log, &standing::grade(world), &platform::civil_day);
    let days = review::calendar(&learned, today, AHEAD);
    let bars = days.iter().map(|(day, points)| Bar {
        name: if *day == today { "Aujourd’hui".to_owned() } else { french_day(*day) },
        parts: (*points, 0, *points),
        cells: vec![points.to_string()],
    });
    let columns = [Column("Jour"), Column("Points de droit à revoir")];
    section(
        "due",
        "À revoir",
        vec![
            worded("p", "", &words),
            gathering("div", "room-do", link.into_iter().collect()),
            figure(&columns, &bars.collect::<Vec<_>>()),
        ],
    )
}

fn rules(world: &World<'_>, topics: &[Topic]) -> Html {
    let rules = standing::by_rule(world, topics);
    let bars = rules.iter().map(|(rule, progress)| Bar {
        name: name(*rule),
        parts: (progress.right, progress.scored - progress.right, progress.questions),
        cells: vec![
            of(progress.answered, progress.questions),
            progress.right.to_string(),
            (progress.scored - progress.right).to_string(),
        ],
    });
    let columns = [Column("Règle"), Column("Répondues"), Column("Justes"), Column("À reprendre")];
    section(
        "rules",
        "Règle par règle",
        vec![
            figure(&columns, &bars.collect::<Vec<_>>()),
            worded(
                "p",
                "room-aside",
                "La dernière réponse à chaque question compte. Une règle s’exerce à part\u{a0}:",
            ),
            gathering(
                "p",
                "",
                vec![html! { <a href="#/entrainement">{ "choisir une règle" }</a> }],
            ),
        ],
    )
}

fn confidence(world: &World<'_>) -> Html {
    let told = report::calibration(world.log, &standing::grade(world));
    let bar = |name: &str, share: Share| Bar {
        name: name.to_owned(),
        parts: (share.right, share.answered - share.right, share.answered),
        cells: vec![of(share.right, share.answered)],
    };
    let bars =
        [bar("Sûr", told.sure), bar("Plutôt sûr", told.fairly), bar("Au hasard", told.guess)];
    let words = match told.verdict {
        Verdict::TooFew => {
            "Il faut une dizaine de réponses données en étant sûr de vous pour en dire quelque chose."
        }
        Verdict::Calibrated => {
            "Quand vous êtes sûr de vous, vous avez en général raison\u{a0}: vous pouvez vous y fier."
        }
        Verdict::Overconfident => {
            "Quand vous êtes sûr de vous, vous n’avez pas toujours raison\u{a0}: dans un cas réel, une vérification de plus vaut la peine."
        }
        Verdict::Underconfident => {
            "Vous répondez souvent juste quand vous croyez deviner\u{a0}: vous en savez plus que vous ne pensez."
        }
    };
    let columns = [Column("Vous vous disiez"), Column("Réponses justes")];
    section(
        "confidence",
        "Quand vous êtes sûr de vous",
        vec![worded("p", "", words), figure(&columns, &bars)],
    )
}

fn history(world: &World<'_>) -> Html {
    let days = report::history(world.log, &standing::grade(world), &platform::civil_day);
    let shown = days.iter().rev().take(DAYS);
    let bars = shown.map(|(day, share)| Bar {
        name: french_day(*day),
        parts: (share.right, share.answered - share.right, share.answered),
        cells: vec![share.answered.to_string(), share.right.to_string()],
    });
    let columns = [Column("Jour"), Column("Réponses"), Column("Justes")];
    section("history", "Jour après jour", vec![figure(&columns, &bars.collect::<Vec<_>>())])
}

/// The exams that were sat, the latest first.
fn exams(world: &World<'_>) -> Option<Html> {
    let contents = &world.bank.contents;
    let pool = |exam: &_| pool(contents, exam);
    let line = |sitting: &Sitting| {
        let exam = sitting.exam();
        let seed = exam.seed.to_string();
        let href = ["#/examen/", &seed].concat();
        let words =
            ["Examen n° ", &seed, " du ", &french_day(platform::civil_day(exam.time))].concat();
        let state = match sitting.is_over(world.now) {
            true => count(sitting.asked().len(), "question", "questions"),
            false => "en cours".to_owned(),
        };
        let link = html! { <a {href}>{ text(&words) }</a> };
        gathering("li", "", vec![link, worded("span", "room-aside", &state)])
    };
    let all = Sitting::all(world.log, &pool);
    let lines: Vec<Html> = all.iter().rev().map(line).collect();
    (!lines.is_empty())
        .then(|| section("exams", "Examens", vec![gathering("ul", "room-rules", lines)]))
}

fn keep() -> Html {
    let link =
        |href: &str, words| action::link(Rank::Second, href.to_owned(), words, &Words::default());
    gathering(
        "div",
        "room-do",
        vec![
            link("#/entrainement", "S’exercer"),
            link("#/mes-donnees", "Mes données\u{a0}: enregistrer, reprendre, effacer"),
        ],
    )
}

fn french_day(day: Day) -> String {
    day.date().map_or_else(String::new, say::day)
}
