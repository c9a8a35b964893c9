//! The misconceptions that the learner's questions have met: how often each was avoided or followed.

use super::chart::{Bar, Column, figure};
use super::section;
use crate::app::element::{text, worded};
use crate::app::house::drill::Kind;
use crate::app::messages::{number, say};
use crate::law::misconception::MISCONCEPTIONS;
use crate::learning::diagnosis::Tally;
use crate::quiz::typography::spaced;
use yew::prelude::*;

/// The figures; nothing while no question has met a misconception.
pub fn view(tallies: &[Tally]) -> Option<Html> {
    let bars: Vec<Bar> = tallies.iter().filter_map(bar).collect();
    let columns = [say::ideas_one(), say::ideas_met(), say::ideas_avoided(), say::ideas_followed()];
    let parts = || vec![worded("p", "", say::ideas_lead()), figure(&columns.map(Column), &bars)];
    (!bars.is_empty()).then(|| section("ideas", say::ideas(), parts()))
}

fn bar(tally: &Tally) -> Option<Bar> {
    let held = *tally.group.first()?;
    let href = Kind::Remedy(held).address();
    let name = text(&spaced(MISCONCEPTIONS.get(held)?.name));
    Some(Bar {
        name: html! { <a {href} lang="fr">{ name }</a> },
        parts: (tally.right, tally.foretold, tally.questions),
        cells: vec![
            say::right_of(tally.answered, tally.questions),
            number(tally.right),
            number(tally.foretold),
        ],
    })
}
