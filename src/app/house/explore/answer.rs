//! The answer on the facts as they are put, and what is otherwise than in the case.

use super::{Msg, Shown};
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, in_french, text, worded};
use crate::app::house::World;
use crate::app::messages::{Words, say};
use crate::app::route::Route;
use crate::app::typeset;
use crate::law::Date;
use crate::quiz::edition::Heading;
use crate::quiz::switches::Changed;
use yew::prelude::*;

/// That the room shows the answer, where the case's questions have not all been answered.
pub fn spoils(heading: &Heading, world: &World<'_>) -> Option<Html> {
    let answers = world.log.counted();
    let answered = |id: &str| answers.iter().any(|answer| answer.question == id);
    let open = heading.items.iter().find(|item| !answered(&item.id))?;
    let route = Route::question(world.bank.place(&open.id)?);
    let way =
        action::link(Rank::Second, route.address(), say::explore_answer_first(), &Words::default());
    let parts = vec![worded("p", "", say::explore_spoils()), gathering("p", "", vec![way])];
    Some(gathering("div", "explore-spoils", parts))
}

/// The answer.
pub fn answer(shown: &Shown, day: Date, heard: &Callback<Msg>) -> Html {
    let Shown { reasoning, switches, .. } = shown;
    let lines = reasoning.remarks.iter().map(|line| typeset::line("p", "", line)).collect();
    html! {
        <section class="explore-answer" aria-labelledby="verdict">
            { typeset::line("p", "explore-day", &say::law_on(day)) }
            <h2 id="verdict" tabindex="-1" lang="fr">{ text(&reasoning.secrecy) }</h2>
            { french("p", "explore-help", &reasoning.help) }
            { in_french("div", "explore-remarks", lines) }
            { gathering("div", "explore-changes", vec![changes(&switches.changes, heard)]) }
        </section>
    }
}

fn changes(changes: &[Changed], heard: &Callback<Msg>) -> Html {
    if changes.is_empty() {
        return worded("p", "", say::explore_unchanged());
    }
    let all = action::button(
        Rank::Second,
        say::explore_restore_all(),
        heard.reform(|_| Msg::AllRestored),
    );
    let list = changes.iter().map(|one| change(one, heard)).collect();
    html! {
        <div key="changes">
            <h3>{ say::explore_supposed() }</h3>
            { gathering("ul", "", list) }
            { gathering("p", "", vec![all]) }
        </div>
    }
}

fn change(changed: &Changed, heard: &Callback<Msg>) -> Html {
    let what = changed.what;
    let back = heard.reform(move |_: MouseEvent| Msg::Restored(what));
    let label = say::explore_restore_that(&changed.question).plain();
    let said = vec![
        french("span", "", &changed.question),
        text(" "),
        french("strong", "", &changed.is),
        gathering("span", "", say::explore_instead(&changed.was).parts()),
    ];
    html! {
        <li key={changed.question.as_str()}>
            { gathering("p", "", said) }
            <button type="button" class="action" data-rank="second" aria-label={label} onclick={back}>
                { say::explore_restore() }
            </button>
        </li>
    }
}
