//! The rules read against the case: each condition, whether it is met, the words that show it.

use super::element::{gathering, text, worded};
use super::tie::{self, Ties};
use super::typeset::{self, quoted};
use crate::quiz::feedback::{Condition, Join, Reading, State};
use yew::prelude::*;

/// All the rules that decide.
pub fn readings(readings: &[Reading], ties: Ties<'_>) -> Html {
    html! {
        <section class="readings" aria-labelledby="readings">
            <h3 id="readings">{ "Les règles, condition par condition" }</h3>
            { gathering("div", "", readings.iter().map(|one| reading(one, ties)).collect()) }
        </section>
    }
}

fn reading(reading: &Reading, ties: Ties<'_>) -> Html {
    let head = vec![
        worded("h4", "", &reading.title),
        typeset::line("span", "reading-basis", &reading.basis),
        state(reading.state),
    ];
    let conditions = reading.conditions.iter().map(|one| condition(one, ties)).collect();
    let parts = vec![gathering("div", "reading-head", head), gathering("ul", "", conditions)];
    gathering("section", "reading", parts)
}

fn state(state: State) -> Html {
    let (name, sign, words) = match state {
        State::Holds => ("holds", "✓", "Établi"),
        State::Fails => ("fails", "✗", "Fait défaut"),
        State::NotEstablished => ("open", "?", "Non établi"),
    };
    html! {
        <span class="state" data-state={name}>
            <span class="state-sign" aria-hidden="true">{ sign }</span>{ words }
        </span>
    }
}

fn condition(condition: &Condition, ties: Ties<'_>) -> Html {
    let numbers = condition.number.as_slice();
    let mut phrase = vec![text(&condition.phrase), text(" ")];
    phrase.extend(condition.number.map(|number| ties.number(number)));
    let words = condition.words.iter().map(|words| worded("p", "", &quoted(words))).collect();
    let said = vec![
        gathering("p", "", phrase),
        gathering("div", "condition-words", words),
        gathering("div", "condition-notes", notes(condition)),
    ];
    let ties_to = (!numbers.is_empty()).then(|| tie::names(numbers));
    html! {
        <li class="condition" data-ties={ties_to} data-lit={ties.lit(numbers)}>
            { state(condition.state) }
            { gathering("div", "", said) }
            { gathering("div", "condition-more", parts(condition, ties)) }
        </li>
    }
}

fn notes(condition: &Condition) -> Vec<Html> {
    let mut notes = Vec::new();
    if let Some(silence) = &condition.silence {
        notes.push(typeset::line("p", "", silence));
    }
    if let Some(source) = &condition.source {
        notes.push(typeset::line("p", "", &["Source\u{a0}: ", source].concat()));
    }
    if let Some(join) = condition.join.filter(|_| !condition.parts.is_empty()) {
        notes.push(worded("p", "", joining(join)));
    }
    notes
}

const fn joining(join: Join) -> &'static str {
    match join {
        Join::All => "Il les faut toutes\u{a0}:",
        Join::Any => "Une seule suffit\u{a0}:",
        Join::None => "Aucune ne doit être établie\u{a0}:",
    }
}

fn parts(whole: &Condition, ties: Ties<'_>) -> Vec<Html> {
    if whole.parts.is_empty() {
        return Vec::new();
    }
    let parts = whole.parts.iter().map(|part| condition(part, ties)).collect();
    vec![gathering("ul", "condition-parts", parts)]
}
