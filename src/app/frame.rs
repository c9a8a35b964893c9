//! What stands around every screen: the name, the day of the law, the content, the foot.

use super::element::{anchor, gathering, holding, nav, text, worded};
use super::messages::{Words, say};
use super::route::Route;
use super::{focus, typeset};
use yew::prelude::*;

/// What the frame shows.
pub struct Frame {
    /// The module one is in, or the way one plays.
    pub module: Html,
    /// The day of the law shown, in words.
    pub law: String,
    /// The day on which the texts were read, in words.
    pub read: String,
    /// The switch between languages.
    pub languages: Html,
    /// The notices.
    pub notices: Html,
    /// Where one is in the module.
    pub steps: Html,
    /// The screen.
    pub content: Html,
    /// What a screen reader is told.
    pub said: Said,
}

/// What a screen reader is told. The same words told again are told anew.
#[derive(Clone, Default)]
pub struct Said {
    words: Words,
    times: usize,
}

impl Said {
    /// Tells these words in the place of those before; none are silence.
    pub fn tell(&mut self, words: Words) {
        self.words = words;
        self.times += 1;
    }
}

/// The heading of a screen, which takes the focus when the screen comes.
pub fn heading(words: Html) -> Html {
    html! { <h1 tabindex="-1">{ words }</h1> }
}

/// The whole page.
pub fn frame(frame: Frame) -> Html {
    let foot = vec![
        typeset::line("li", "", &frame.law),
        typeset::line("li", "", &frame.read),
        worded("li", "", say::training_tool()),
        worded("li", "", say::nothing_leaves()),
        to("#/reglages", say::settings()),
        to("#/accessibilite", say::accessibility()),
    ];
    html! {
        <div class="frame">
            { skip() }
            { head(frame.module, &frame.law, frame.languages) }
            <main id="main" class="frame-main" tabindex="-1">
                { holding("div", "frame-steps", frame.steps) }
                { frame.content }
            </main>
            <section class="frame-notices" aria-label={say::notices()} aria-live="polite">
                { frame.notices }
            </section>
            <div class="heard" role="status" aria-live="polite">
                <p key={frame.said.times}>{ for frame.said.words.parts() }</p>
            </div>
            { holding("footer", "frame-foot", gathering("ul", "", foot)) }
        </div>
    }
}

fn skip() -> Html {
    let onclick = |event: MouseEvent| {
        event.prevent_default();
        focus::visit("main");
    };
    html! { <a class="frame-skip" href="#main" {onclick}>{ say::skip() }</a> }
}

fn head(module: Html, law: &str, languages: Html) -> Html {
    let name = html! {
        <a class="frame-name" href={Route::Start.address()}>{ "Motus" }{ worded("i", "", ".") }</a>
    };
    let law = typeset::line("span", "frame-law", law);
    gathering("header", "frame-head", vec![name, module, rooms(), law, languages])
}

/// The rooms where one looks things up, from wherever one is.
fn rooms() -> Html {
    let rooms = vec![
        to("#/loi", say::library()),
        to("#/lexique", say::glossary()),
        to("#/en-vrai", say::real_life()),
    ];
    nav("frame-rooms", say::rooms(), rooms)
}

#[inline(never)]
fn to(href: &'static str, words: &str) -> Html {
    holding("li", "", anchor(href.to_owned(), vec![text(words)]))
}
