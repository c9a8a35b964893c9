//! The case: its day, what it speaks of, its text; after the answer, the words that decide.

use super::sight::Sight;
use super::tie::Ties;
use super::typeset;
use crate::quiz::bank::Span;
use yew::prelude::*;

/// The case. `pass` is there while the case can be passed over.
pub fn case(sight: &Sight, ties: &Ties<'_>, pass: Option<Callback<MouseEvent>>) -> Html {
    let case = &sight.case;
    let paragraph =
        |spans: &Vec<Span>| html! { <p>{ for spans.iter().map(|s| span(s, sight, ties)) }</p> };
    html! {
        <article class="case" aria-labelledby="title">
            <h1 id="title" tabindex="-1">{ case.title.clone() }</h1>
            <p class="case-day">{ typeset::line(&case.date.french()) }</p>
            <div>{ theme(&case.themes, pass) }</div>
            <div class="case-text">{ for case.text.iter().map(paragraph) }</div>
        </article>
    }
}

fn span(span: &Span, sight: &Sight, ties: &Ties<'_>) -> Html {
    match span {
        Span::Plain(words) => html! { <span>{ words.clone() }</span> },
        Span::Mark { words, mark } => {
            let own = sight.ties.iter().filter(|tie| tie.mark == *mark);
            let numbers: Vec<u8> = own.map(|tie| tie.number).collect();
            if numbers.is_empty() {
                html! { <span>{ words.clone() }</span> }
            } else {
                ties.marked(words, &numbers, &numbers)
            }
        }
    }
}

fn theme(themes: &[String], pass: Option<Callback<MouseEvent>>) -> Html {
    if themes.is_empty() {
        return html! { <span hidden=true /> };
    }
    let words = ["Ce cas parle de\u{a0}: ", &themes.join(", "), ". "].concat();
    html! {
        <div class="case-theme"><span>{ words }</span><span>{ for pass.map(passing) }</span></div>
    }
}

fn passing(pass: Callback<MouseEvent>) -> Html {
    html! {
        <span>
            { "Vous pouvez le passer, sans conséquence\u{a0}: " }
            <button type="button" class="case-pass" onclick={pass}>{ "passer ce cas" }</button>
            { "." }
        </span>
    }
}
