//! When something is not there: what happened, and what one can do.

use super::action::{self, Rank};
use super::element::{gathering, holding, worded};
use super::frame;
use super::platform::FetchProblem;
use super::route::Route;
use yew::prelude::*;

/// The contents are on their way.
pub fn loading() -> Html {
    awaited("Se taire ou parler\u{202f}?")
}

/// The cases of a module are on their way.
pub fn awaited(title: &str) -> Html {
    problem(title, &["Les cas arrivent…"], None)
}

/// The contents, or the cases of a module, did not come.
pub fn unreachable(why: FetchProblem, retry: Callback<MouseEvent>) -> Html {
    let words = [&why.words(), "Vos réponses déjà enregistrées sont intactes."];
    let again = action::button(Rank::First, "Réessayer", retry);
    problem("Les cas ne sont pas là", &words, Some(again))
}

/// No screen has this address.
pub fn unknown() -> Html {
    let words = "Aucune page de Motus n’a cette adresse. Elle a peut-être changé depuis.";
    problem("Cette adresse ne mène nulle part", &[words], Some(home()))
}

/// A module that has no question yet.
pub fn empty(title: &str) -> Html {
    problem(title, &["Ce module n’a pas encore de cas."], Some(home()))
}

fn home() -> Html {
    action::link(Rank::First, Route::Start.address(), "Retour à l’accueil", "")
}

fn problem(title: &str, words: &[&str], way: Option<Html>) -> Html {
    let mut parts = vec![frame::heading(title)];
    parts.extend(words.iter().map(|words| worded("p", "", words)));
    parts.extend(way.map(|way| holding("p", "", way)));
    gathering("div", "problem", parts)
}
