//! « Dans vos mots »: a box for one's own reasons before the answer, which stay in this browser and are
//! shown again beside the explanation.

use super::Aid;
use crate::app::element::text;
use crate::app::messages::say;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The box, folded until it is wanted.
pub fn asked(words: &str, tell: &Callback<Aid>) -> Html {
    let written = tell.reform(|event: InputEvent| {
        let typed = event.target_dyn_into::<HtmlTextAreaElement>();
        Aid::Words(typed.map(|typed| typed.value()).unwrap_or_default())
    });
    html! {
        <details class="own-words">
            <summary>{ say::own_words() }</summary>
            <p id="own-words-note">{ text(say::own_words_stay()) }</p>
            <textarea aria-label={say::own_words()} aria-describedby="own-words-note" rows="3"
                maxlength="2000" value={words.to_owned()} oninput={written} />
        </details>
    }
}

/// The words beside the explanation, whose language nobody knows.
pub fn shown(words: &str) -> Html {
    html! {
        <section class="own-words" aria-labelledby="own-words">
            <h3 id="own-words">{ say::own_words() }</h3>
            <p class="own-words-text" lang="">{ text(words) }</p>
        </section>
    }
}
