//! The case: its day, what it speaks of, its text; after the answer, the words that decide.

use super::action::{self, Rank};
use super::element::{gathering, in_french, perhaps, text, worded};
use super::messages::say;
use super::sight::{Sight, Subject};
use super::tie::Ties;
use super::typeset;
use crate::quiz::bank::Span;
use crate::quiz::feedback::Tie;
use yew::prelude::*;

/// The case. `pass` is there while the case can be passed over.
pub fn case(
    subject: Subject<'_>,
    sight: &Sight,
    ties: Ties<'_>,
    pass: Option<Callback<MouseEvent>>,
) -> Html {
    let Subject { case, lesson, .. } = subject;
    html! {
        <article class="case" id="case" tabindex="-1" aria-labelledby="title">
            <h1 id="title" tabindex="-1" lang="fr">{ self::text(&case.title) }</h1>
            { typeset::line("p", "case-day", &say::day(case.date())) }
            { perhaps(theme(&lesson.themes, pass)) }
            { story(&lesson.text, &sight.ties, ties) }
        </article>
    }
}

/// The text of a case, its marks with the numbers that they tie.
pub fn story(text: &[Vec<Span>], tied: &[Tie], ties: Ties<'_>) -> Html {
    let spans = |spans: &Vec<Span>| spans.iter().map(|one| span(one, tied, ties)).collect();
    let paragraphs = text.iter().map(|one| gathering("p", "", spans(one))).collect();
    in_french("div", "case-text", paragraphs)
}

fn span(span: &Span, tied: &[Tie], ties: Ties<'_>) -> Html {
    match span {
        Span::Plain(words) => worded("span", "", words),
        Span::Mark { words, mark } => {
            let own = tied.iter().filter(|tie| tie.mark == *mark);
            let numbers: Vec<u8> = own.map(|tie| tie.number).collect();
            if numbers.is_empty() {
                worded("span", "", words)
            } else {
                ties.marked(words, &numbers, &numbers)
            }
        }
    }
}

/// What may be hard in the case, told ahead of it, with where help is found and the way past it where there is one.
pub fn theme(themes: &[String], pass: Option<Callback<MouseEvent>>) -> Option<Html> {
    let mut told = say::case_themes(&themes.join(", ")).parts();
    told.push(html! { <a href="#/en-vrai">{ say::case_help() }</a> });
    let told = gathering("p", "", told);
    let pass = pass.map(|pass| action::button(Rank::Second, say::case_pass(), pass));
    (!themes.is_empty()).then(|| gathering("div", "case-theme", vec![told, perhaps(pass)]))
}
