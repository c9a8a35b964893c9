//! The case: its day, what it speaks of, its text; after the answer, the words that decide.

use super::element::{gathering, holding, perhaps, text, worded};
use super::sight::{Sight, Subject};
use super::tie::Ties;
use super::typeset;
use crate::quiz::bank::Span;
use yew::prelude::*;

/// The case. `pass` is there while the case can be passed over.
pub fn case(
    subject: Subject<'_>,
    sight: &Sight,
    ties: Ties<'_>,
    pass: Option<Callback<MouseEvent>>,
) -> Html {
    let Subject { case, lesson, .. } = subject;
    let spans = |spans: &Vec<Span>| spans.iter().map(|one| span(one, sight, ties)).collect();
    let text = lesson.text.iter().map(|one| gathering("p", "", spans(one))).collect();
    html! {
        <article class="case" aria-labelledby="title">
            <h1 id="title" tabindex="-1">{ self::text(&case.title) }</h1>
            { typeset::line("p", "case-day", &case.date().french()) }
            { perhaps(theme(&lesson.themes, pass)) }
            { gathering("div", "case-text", text) }
        </article>
    }
}

fn span(span: &Span, sight: &Sight, ties: Ties<'_>) -> Html {
    match span {
        Span::Plain(words) => worded("span", "", words),
        Span::Mark { words, mark } => {
            let own = sight.ties.iter().filter(|tie| tie.mark == *mark);
            let numbers: Vec<u8> = own.map(|tie| tie.number).collect();
            if numbers.is_empty() {
                worded("span", "", words)
            } else {
                ties.marked(words, &numbers, &numbers)
            }
        }
    }
}

fn theme(themes: &[String], pass: Option<Callback<MouseEvent>>) -> Option<Html> {
    let words = ["Ce cas parle de\u{a0}: ", &themes.join(", "), ". "].concat();
    let pass = gathering("span", "", pass.map(passing).into_iter().collect());
    (!themes.is_empty()).then(|| gathering("p", "case-theme", vec![text(&words), pass]))
}

fn passing(pass: Callback<MouseEvent>) -> Html {
    let words = text("Vous pouvez le passer, sans conséquence\u{a0}: ");
    let button = html! {
        <button type="button" class="case-pass" onclick={pass}>{ "passer ce cas" }</button>
    };
    holding("span", "", gathering("span", "", vec![words, button, text(".")]))
}
