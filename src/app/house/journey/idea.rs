//! A misconception, named kindly: what the answers show, what is right, and what to practise.

use super::section;
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, in_french, perhaps, text, worded};
use crate::app::house::World;
use crate::app::house::diagnosis::Named;
use crate::app::house::drill::Kind;
use crate::app::messages::{Words, say};
use crate::app::typeset::{french_line, quoted};
use crate::law::misconception::{MISCONCEPTIONS, Misconception};
use crate::law::text::{LAST_READING, Passage};
use crate::learning::log::Asked;
use crate::quiz::sheet::cite;
use crate::quiz::typography::spaced;
use yew::prelude::*;

/// The misconception that the answers show.
pub fn view(named: &Named, world: &World<'_>) -> Html {
    let Some(held) = MISCONCEPTIONS.get(named.held) else {
        return gathering("div", "", Vec::new());
    };
    let practise = Kind::Remedy(named.held).address();
    section(
        "idea",
        say::idea(),
        vec![
            worded("p", "", say::idea_shown()),
            french("p", "idea-name", &quoted(&spaced(held.name))),
            worded("p", "", say::idea_law()),
            french("p", "room-lead", &spaced(held.correction)),
            basis(held),
            worded("p", "", say::idea_cases()),
            gathering("ul", "room-bullets", cases(&named.shown_by, world)),
            gathering(
                "div",
                "room-do",
                vec![action::link(Rank::First, practise, say::idea_practise(), &Words::default())],
            ),
        ],
    )
}

/// The words of the article of today, or the source in our words.
fn basis(held: &Misconception) -> Html {
    let passage =
        held.basis.passages.iter().find_map(|one| Some((one, cite(one.article, LAST_READING)?)));
    let said = passage.map(|(Passage { words, .. }, cited)| {
        in_french(
            "blockquote",
            "idea-law",
            vec![worded("p", "", words), french_line("footer", "room-aside", &spaced(&cited))],
        )
    });
    let source = held.basis.source.map(|source| {
        in_french(
            "div",
            "idea-source",
            vec![
                worded("p", "", &spaced(source.says)),
                worded("p", "room-aside", &spaced(source.title)),
            ],
        )
    });
    gathering("div", "", vec![perhaps(said), perhaps(source)])
}

/// Each case once, by the first of its questions.
fn cases(shown_by: &[Asked], world: &World<'_>) -> Vec<Html> {
    let mut met = Vec::new();
    let mut line = |asked: &Asked| {
        let (case, _) = world.bank.find(asked)?;
        let (module, number) = world.bank.place(&asked.id)?;
        let href = Kind::From(module.id.clone(), number).address();
        let new = !met.contains(&case.id());
        met.push(case.id());
        new.then(|| html! { <li><a {href} lang="fr">{ text(&case.title) }</a></li> })
    };
    shown_by.iter().filter_map(&mut line).collect()
}
