//! What stands around every screen: the name, the day of the law, the content, the foot.

use super::focus;
use super::route::Route;
use super::typeset;
use yew::prelude::*;

/// What the frame shows.
pub struct Frame {
    /// The module one is in.
    pub module: String,
    /// The day of the law shown, in words.
    pub law: String,
    /// The notices.
    pub notices: Html,
    /// Where one is in the module.
    pub steps: Html,
    /// The screen.
    pub content: Html,
    /// What a screen reader is told.
    pub said: String,
}

/// The heading of a screen, which takes the focus when the screen comes.
pub fn heading(words: &str) -> Html {
    html! { <h1 tabindex="-1">{ words.to_owned() }</h1> }
}

/// The whole page.
pub fn frame(frame: Frame) -> Html {
    let law = typeset::line(&frame.law);
    html! {
        <div class="frame">
            { skip() }
            { head(frame.module, law.clone()) }
            <div class="frame-notices">{ frame.notices }</div>
            <div class="frame-steps">{ frame.steps }</div>
            <main id="main" class="frame-main" tabindex="-1">{ frame.content }</main>
            <p class="heard" role="status" aria-live="polite">{ frame.said }</p>
            <footer class="frame-foot">
                <ul>
                    <li>{ law }</li>
                    <li>{ "Outil de formation, pas un avis juridique" }</li>
                    <li>{ "Rien ne quitte ce navigateur" }</li>
                </ul>
            </footer>
        </div>
    }
}

fn skip() -> Html {
    let onclick = |event: MouseEvent| {
        event.prevent_default();
        focus::visit("main");
    };
    html! { <a class="frame-skip" href="#main" {onclick}>{ "Aller au contenu" }</a> }
}

fn head(module: String, law: Html) -> Html {
    html! {
        <header class="frame-head">
            <a class="frame-name" href={Route::Start.address()}>{ "Motus" }<i>{ "." }</i></a>
            <span class="frame-module">{ module }</span>
            <span class="frame-law">{ law }</span>
        </header>
    }
}
