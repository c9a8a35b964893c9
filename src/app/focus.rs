//! Where the focus goes, and the few things of the document that are not drawn by a component.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// Where the focus goes once a step is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The screen's heading, at the top of the page: a new screen.
    Heading,
    /// The verdict.
    Verdict,
    /// The first option: nothing was chosen yet.
    Options,
    /// The question whether to go through with it.
    #[cfg(feature = "house")]
    Asked,
    /// The content: what had the focus is gone.
    Content,
}

impl Focus {
    /// Moves it there.
    pub fn go(self) {
        match self {
            Self::Heading => {
                if let Some(window) = web_sys::window() {
                    window.scroll_to_with_x_and_y(0.0, 0.0);
                }
                give(first("#app h1"), false);
            }
            Self::Verdict => give(first("#verdict"), true),
            Self::Options => give(first(".question input"), false),
            #[cfg(feature = "house")]
            Self::Asked => give(first("#confirm"), true),
            Self::Content => give(first("#main"), false),
        }
    }
}

/// The element of that identity.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Goes to a place within the screen, whose address stays.
pub fn visit(id: &str) {
    give(element(id), true);
}

/// Sets the document's title.
pub fn entitle(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Goes from a number that ties to the next one like it, in the order of the page.
pub fn follow(number: u8) {
    let Some(document) = document() else { return };
    let partners = ["button[data-number=\"", &number.to_string(), "\"]"].concat();
    let Ok(partners) = document.query_selector_all(&partners) else { return };
    let here = document.active_element();
    let node = |at: u32| partners.item(at).and_then(|node| node.dyn_into::<Element>().ok());
    let at = (0..partners.length()).find(|at| node(*at) == here).unwrap_or(0);
    let next = node((at + 1) % partners.length().max(1));
    if next != here {
        give(next, false);
    }
}

fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

fn give(element: Option<Element>, to_top: bool) {
    if let Some(element) = element {
        if to_top {
            element.scroll_into_view();
        }
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            // Fails only for an element that is no longer there.
            let _ = element.focus();
        }
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
