//! When something is not there: what happened, and what one can do.

use super::action::{self, Rank};
use super::frame;
use super::platform::FetchProblem;
use super::route::Route;
use yew::prelude::*;

/// The bank is on its way.
pub fn loading() -> Html {
    html! {
        <div class="problem">
            { frame::heading("Se taire ou parler\u{202f}?") }
            <p>{ "Les cas arrivent…" }</p>
        </div>
    }
}

/// The bank did not come.
pub fn unreachable(why: FetchProblem, retry: Callback<MouseEvent>) -> Html {
    html! {
        <div class="problem">
            { frame::heading("Les cas ne sont pas là") }
            <p>{ why.words() }</p>
            <p>{ "Vos réponses déjà enregistrées sont intactes." }</p>
            <p>{ action::button(Rank::First, "Réessayer", retry) }</p>
        </div>
    }
}

/// No screen has this address.
pub fn unknown() -> Html {
    html! {
        <div class="problem">
            { frame::heading("Cette adresse ne mène nulle part") }
            <p>{ "Aucune page de Motus n’a cette adresse. Elle a peut-être changé depuis." }</p>
            <p>{ action::link(Rank::First, Route::Start.address(), "Retour à l’accueil", "") }</p>
        </div>
    }
}

/// A module that has no question yet.
pub fn empty(title: &str) -> Html {
    html! {
        <div class="problem">
            { frame::heading(title) }
            <p>{ "Ce module n’a pas encore de cas." }</p>
            <p>{ action::link(Rank::First, Route::Start.address(), "Retour à l’accueil", "") }</p>
        </div>
    }
}
