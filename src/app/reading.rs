//! The rules read against the case: each condition, whether it is met, the words that show it.

use super::tie::Ties;
use super::typeset;
use crate::quiz::feedback::{Condition, Join, Reading, State};
use yew::prelude::*;

/// All the rules that decide.
pub fn readings(readings: &[Reading], ties: &Ties<'_>) -> Html {
    html! {
        <section class="readings" aria-labelledby="readings">
            <h3 id="readings">{ "Les règles, condition par condition" }</h3>
            <div>{ for readings.iter().map(|one| reading(one, ties)) }</div>
        </section>
    }
}

fn reading(reading: &Reading, ties: &Ties<'_>) -> Html {
    html! {
        <section class="reading">
            <div class="reading-head">
                <h4>{ reading.title.clone() }</h4>
                <span class="reading-basis">{ typeset::line(&reading.basis) }</span>
                { state(reading.state) }
            </div>
            <ul>{ for reading.conditions.iter().map(|one| condition(one, ties)) }</ul>
        </section>
    }
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

fn condition(condition: &Condition, ties: &Ties<'_>) -> Html {
    let numbers: Vec<u8> = condition.number.into_iter().collect();
    let phrase = [condition.phrase.as_str(), " "].concat();
    let number = condition.number.map(|number| ties.number(number));
    let words = condition.words.iter().map(|words| html! { <p>{ typeset::quoted(words) }</p> });
    html! {
        <li class="condition" data-lit={ties.lit(&numbers)}>
            { state(condition.state) }
            <div>
                <p>{ phrase }<span>{ for number }</span></p>
                <div class="condition-words">{ for words }</div>
                <div class="condition-notes">{ for notes(condition) }</div>
            </div>
            <div class="condition-more">{ for parts(condition, ties) }</div>
        </li>
    }
}

fn notes(condition: &Condition) -> Vec<Html> {
    let join = (!condition.parts.is_empty()).then_some(condition.join).flatten().map(joining);
    let source = condition.source.as_ref().map(|source| ["Source\u{a0}: ", source].concat());
    let notes = [condition.silence.clone(), source, join.map(str::to_owned)];
    notes.iter().flatten().map(|note| html! { <p>{ typeset::line(note) }</p> }).collect()
}

const fn joining(join: Join) -> &'static str {
    match join {
        Join::All => "Il les faut toutes\u{a0}:",
        Join::Any => "Une seule suffit\u{a0}:",
        Join::None => "Aucune ne doit être établie\u{a0}:",
    }
}

fn parts(whole: &Condition, ties: &Ties<'_>) -> Option<Html> {
    let parts = whole.parts.iter().map(|part| condition(part, ties));
    (!whole.parts.is_empty()).then(|| html! { <ul class="condition-parts">{ for parts }</ul> })
}
