//! What is due, by rule and by point of law, each with its day.

use crate::app::element::{french, gathering, perhaps, text, worded};
use crate::app::house::standing::name;
use crate::app::messages::say;
use crate::learning::day::Day;
use crate::learning::review::{Agenda, Subject};
use crate::quiz::decisive::{Condition, conditions};
use crate::quiz::typography::spaced;
use yew::prelude::*;

/// The list; nothing where nothing is due.
pub fn view(agenda: &[Agenda], today: Day) -> Html {
    let conditions = conditions();
    let lists = agenda.iter().map(|one| of_rule(one, today, &conditions)).collect();
    perhaps((!agenda.is_empty()).then(|| gathering("div", "due-points", lists)))
}

/// A rule with its points, folded.
fn of_rule(agenda: &Agenda, today: Day, conditions: &[Condition]) -> Html {
    let first = agenda.points.first().map_or(today, |(day, _)| *day);
    // The summary has said the first day.
    let line = |(day, subject): &(Day, Subject)| {
        let when = (*day != first).then(|| worded("span", "room-aside", &when(*day, today)));
        gathering("li", "", vec![named(*subject, conditions), perhaps(when)])
    };
    let points = gathering("ul", "room-rules", agenda.points.iter().map(line).collect());
    let told = say::due_points(agenda.points.len(), &when(first, today));
    let told = [say::heard_colon(), &told].concat();
    let summary = vec![french("span", "", &name(agenda.rule)), worded("span", "", &told)];
    html! {
        <details>
            <summary>{ gathering("span", "", summary) }</summary>
            { points }
        </details>
    }
}

fn when(day: Day, today: Day) -> String {
    match day.date().filter(|_| day != today) {
        Some(day) => say::due_on(day),
        None => say::due_now().to_owned(),
    }
}

/// The point in plain French; a rule is asked as a whole.
fn named(subject: Subject, conditions: &[Condition]) -> Html {
    let known = match subject {
        Subject::Condition(id) => conditions.get(usize::from(id.0)),
        Subject::Rule(_) => None,
    };
    match known {
        Some(condition) => french("span", "", &spaced(condition.leaf.phrase)),
        None => gathering("span", "", vec![text(say::due_rule())]),
    }
}
