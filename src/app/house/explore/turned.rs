//! « Ce qui changerait la réponse », and what one would have to know where it is not established.

use super::{Msg, Search};
use crate::app::element::{french, gathering, perhaps, text, worded};
use crate::app::messages::say;
use crate::quiz::what_if::{Gap, Turn, Way};
use yew::prelude::*;

/// How many ways are shown; the others are told by their number.
const SHOWN: usize = 5;

/// Both.
pub fn turned(search: &Search, gaps: &[Gap], heard: &Callback<Msg>) -> Html {
    let asked = (!gaps.is_empty()).then(|| {
        html! {
            <section class="gaps" aria-labelledby="gaps">
                <h2 id="gaps">{ say::gaps() }</h2>
                { gathering("div", "", gaps.iter().map(gap).collect()) }
            </section>
        }
    });
    html! {
        <div>
            { perhaps(asked) }
            <section class="turns" aria-labelledby="turns">
                <h2 id="turns" tabindex="-1">{ say::turns() }</h2>
                { searched(search, heard) }
            </section>
        </div>
    }
}

fn searched(search: &Search, heard: &Callback<Msg>) -> Html {
    let lead = worded("p", "", say::turns_lead());
    let found = match search {
        Search::Idle => vec![lead, button(false, heard), perhaps(None)],
        Search::Asked => {
            let searching = worded("p", "", say::turns_searching());
            vec![lead, button(true, heard), perhaps(Some(searching))]
        }
        Search::Found(turns) => {
            turns.iter().enumerate().map(|(at, one)| turn(at, one, heard)).collect()
        }
    };
    gathering("div", "", found)
}

/// It stays while what it asks for is looked for, since it has the focus.
fn button(asked: bool, heard: &Callback<Msg>) -> Html {
    let onclick = heard.reform(|_: MouseEvent| Msg::SearchAsked);
    html! {
        <button type="button" class="action" data-rank="second" {onclick}
            aria-disabled={asked.then_some("true")}>{ text(say::turns_search()) }</button>
    }
}

fn turn(at: usize, turn: &Turn, heard: &Callback<Msg>) -> Html {
    let ways = turn.ways.iter().take(SHOWN).enumerate();
    let ways = ways.map(|(place, one)| way(at, place, one, heard)).collect();
    let others = turn.others.iter().map(|to| to.french_to()).collect::<Vec<_>>().join(", ");
    let more = turn.ways.len().saturating_sub(SHOWN);
    let mut rest = Vec::new();
    if turn.ways.is_empty() {
        rest.push(worded("p", "", say::turns_none()));
    }
    if more > 0 {
        rest.push(worded("p", "", &say::turns_more(more)));
    }
    if !others.is_empty() {
        rest.push(gathering("p", "turn-others", say::turns_elsewhere(&others).parts()));
    }
    let title = [turn.then.as_str(), "\u{a0}:"].concat();
    let parts =
        vec![french("h3", "", &title), gathering("ul", "", ways), gathering("div", "", rest)];
    gathering("div", "turn", parts)
}

fn way(turn: usize, at: usize, way: &Way, heard: &Callback<Msg>) -> Html {
    let tried = heard.reform(move |_: MouseEvent| Msg::Tried(turn, at));
    let contested = (!way.contested.is_empty()).then(|| {
        let points = say::turns_disputed(&way.contested.join(", "));
        gathering("p", "turn-contested", points.parts())
    });
    let label = say::turns_try_that(&way.supposed).plain();
    html! {
        <li key={way.supposed.as_str()}>
            { french("p", "", &way.supposed) }
            { perhaps(contested) }
            <button type="button" class="action" data-rank="second" aria-label={label} onclick={tried}>
                { say::turns_try() }
            </button>
        </li>
    }
}

fn gap(gap: &Gap) -> Html {
    let question = |asked: &crate::quiz::what_if::Asked| {
        let answer = |(supposed, leaves): &(String, String)| {
            french("li", "", &[supposed.as_str(), "\u{a0}: ", leaves].concat())
        };
        let answers = match asked.answers.is_empty() {
            true => worded("p", "", say::gap_alone()),
            false => gathering("ul", "", asked.answers.iter().map(answer).collect()),
        };
        gathering("li", "", vec![french("p", "", &asked.question), answers])
    };
    let parts = vec![
        french("h3", "", gap.part),
        french("p", "", &gap.now),
        gathering("p", "", say::gap_possible(&gap.possible).parts()),
        gathering("ul", "gap-asked", gap.asked.iter().map(question).collect()),
    ];
    gathering("div", "gap", parts)
}
