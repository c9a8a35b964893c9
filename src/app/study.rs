//! The screen of a question: the story and its answer on the left, the law on the right.

use super::action::{self, Rank};
use super::case::case;
use super::law::law;
use super::question::{Answering, question};
use super::reading::readings;
use super::sight::Sight;
use super::tie::Ties;
use super::verdict::verdict;
use super::words::words;
use crate::quiz::Feedback;
use std::rc::Rc;
use yew::prelude::*;

/// What the screen shows and says.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What stands there.
    pub sight: Rc<Sight>,
    /// Where the answers go.
    pub answering: Answering,
    /// The case is passed over.
    pub passed: Callback<MouseEvent>,
    /// The learner goes on.
    pub next: Callback<MouseEvent>,
    /// Whether a question is left after this one.
    pub more: bool,
}

/// The screen of a question.
#[component]
pub fn Study(props: &Props) -> Html {
    let lit = use_state_eq(|| None);
    let setter = lit.setter();
    let pointed = use_callback((), move |number, ()| setter.set(number));
    let sight = &*props.sight;
    let ties = Ties { lit: *lit, words: &sight.words, pointed };
    let pass = (!sight.answered).then(|| props.passed.clone());
    let feedback = sight.feedback.as_ref();
    html! {
        <div class="study">
            <div class="study-story">
                { case(sight, &ties, pass) }
                { question(sight, &props.answering) }
                <div>{ for feedback.map(|feedback| explained(sight, feedback, &ties)) }</div>
                <div>{ for (sight.answered && feedback.is_none()).then(unexplained) }</div>
            </div>
            <div class="study-law">
                { law(feedback.map(|feedback| feedback.sheets.as_slice()), &ties) }
            </div>
            <div class="study-next">{ for sight.answered.then(|| onward(props)) }</div>
        </div>
    }
}

fn explained(sight: &Sight, feedback: &Feedback, ties: &Ties<'_>) -> Html {
    html! {
        <div>
            { verdict(sight, feedback) }
            { readings(&feedback.readings, ties) }
            <div>{ for (!sight.words.is_empty()).then(|| words(&sight.words)) }</div>
        </div>
    }
}

fn unexplained() -> Html {
    html! {
        <section class="verdict">
            <h2 id="verdict" tabindex="-1">{ "Votre réponse est enregistrée." }</h2>
            <p class="verdict-why">{ "Cette question a changé depuis\u{a0}: elle ne peut plus être expliquée ici." }</p>
        </section>
    }
}

fn onward(props: &Props) -> Html {
    let words = match (props.more, props.sight.past) {
        (false, _) => "Voir le bilan",
        (true, false) => "Question suivante",
        (true, true) => "Continuer",
    };
    action::button(Rank::First, words, props.next.clone())
}
