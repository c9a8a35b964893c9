//! The rules read against the case: each condition, whether it is met, the words that show it.

use super::element::{french, gathering, holding, in_french, section, worded};
use super::house;
use super::messages::say;
use super::tie::{self, Ties};
use super::typeset::{self, quoted};
use crate::quiz::feedback::{Condition, Join, Reading, State};
use yew::prelude::*;

/// All the rules that decide.
pub fn readings(readings: &[Reading], ties: Ties<'_>) -> Html {
    let reading = |(at, one)| reading(one, at > 0 && house::folds(), ties);
    let list = gathering("div", "", readings.iter().enumerate().map(reading).collect());
    section("readings", "h3", "readings", say::rules_read(), list)
}

/// A rule that holds beside the one that decides is folded where it may be.
fn reading(reading: &Reading, beside: bool, ties: Ties<'_>) -> Html {
    let head = vec![
        french("h4", "", &reading.title),
        typeset::french_line("span", "reading-basis", &reading.basis),
        state(reading.state),
    ];
    let mut told = Vec::new();
    let conditions = conditions(&reading.conditions, ties, &mut told);
    let (head, list) = (gathering("div", "reading-head", head), gathering("ul", "", conditions));
    if beside && reading.state == State::Holds {
        return gathering("details", "reading folded", vec![holding("summary", "", head), list]);
    }
    gathering("section", "reading", vec![head, list])
}

/// A state by a sign, in words and in colour.
pub fn state(state: State) -> Html {
    let (name, sign, words) = match state {
        State::Holds => ("holds", "✓", say::holds()),
        State::Fails => ("fails", "✗", say::fails()),
        State::NotEstablished => ("open", "?", say::not_established()),
    };
    html! {
        <span class="state" data-state={name}>
            <span class="state-sign" aria-hidden="true">{ sign }</span>{ words }
        </span>
    }
}

/// The conditions; a source that was told before is not told again.
fn conditions<'a>(all: &'a [Condition], ties: Ties<'_>, told: &mut Vec<&'a str>) -> Vec<Html> {
    all.iter().map(|one| condition(plainest(one), ties, told)).collect()
}

/// Where a whole says no more than its only part, the part.
fn plainest(whole: &Condition) -> &Condition {
    match whole.parts.as_slice() {
        [part] if part.phrase == whole.phrase && whole.join != Some(Join::None) => plainest(part),
        _ => whole,
    }
}

fn condition<'a>(condition: &'a Condition, ties: Ties<'_>, told: &mut Vec<&'a str>) -> Html {
    let numbers = condition.number.as_slice();
    let phrase = tie::before_number(&condition.phrase, condition.number.map(|n| ties.number(n)));
    let words = condition.words.iter().map(|words| french("p", "", &quoted(words))).collect();
    let said = vec![
        in_french("p", "condition-phrase", phrase),
        gathering("div", "condition-words", words),
        gathering("div", "condition-notes", notes(condition, told)),
    ];
    let ties_to = (!numbers.is_empty()).then(|| tie::names(numbers));
    html! {
        <li class="condition" data-ties={ties_to} data-lit={ties.lit(numbers)}>
            { state(condition.state) }
            { gathering("div", "", said) }
            { gathering("div", "condition-more", parts(condition, ties, told)) }
        </li>
    }
}

fn parts<'a>(whole: &'a Condition, ties: Ties<'_>, told: &mut Vec<&'a str>) -> Vec<Html> {
    if whole.parts.is_empty() {
        return Vec::new();
    }
    vec![gathering("ul", "condition-parts", conditions(&whole.parts, ties, told))]
}

fn notes<'a>(condition: &'a Condition, told: &mut Vec<&'a str>) -> Vec<Html> {
    let mut notes = Vec::new();
    if let Some(silence) = &condition.silence {
        notes.push(typeset::french_line("p", "", silence));
    }
    if let Some(source) = condition.source.as_deref().filter(|source| !told.contains(source)) {
        told.push(source);
        notes.push(gathering("p", "", say::source(source).parts()));
    }
    if let Some(join) = condition.join.filter(|_| !condition.parts.is_empty()) {
        notes.extend(joining(join, condition.parts.len()).map(|words| worded("p", "", words)));
    }
    notes
}

/// How the parts combine; a single one says so itself.
fn joining(join: Join, parts: usize) -> Option<&'static str> {
    match (join, parts) {
        (Join::All | Join::Any, 1) => None,
        (Join::All, _) => Some(say::all_needed()),
        (Join::Any, _) => Some(say::one_suffices()),
        (Join::None, 1) => Some(say::not_this()),
        (Join::None, _) => Some(say::none_of_these()),
    }
}
