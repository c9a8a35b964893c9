//! Where the focus goes, and the few things of the document that are not drawn by a component.

#[cfg(feature = "house")]
use super::trail::Place;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, HtmlElement};

/// Where the focus goes once a step is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Focus {
    /// The screen's heading, at the top of the page: a new screen.
    Heading,
    /// The question, whose case has just been read: the case stays above it.
    #[cfg(feature = "house")]
    Question,
    /// The verdict.
    Verdict,
    /// The first option that can be chosen.
    Options,
    /// The n-th part of the screen, which has an address of its own.
    #[cfg(feature = "house")]
    Part(usize),
    /// The element of that identity: a part of the screen that has changed.
    #[cfg(feature = "house")]
    At(&'static str),
    /// The content: what had the focus is gone.
    Content,
    /// The heading of the step that has just come.
    #[cfg(feature = "house")]
    Latest,
    /// Where the screen was left to which one comes back.
    #[cfg(feature = "house")]
    Back(Place),
}

impl Focus {
    /// Moves it there once what has just changed is drawn, before anything else happens: Yew draws in the
    /// same turn, but where that took long it lets the browser go on before it tells that it has drawn, and
    /// meanwhile the focus would lie on nothing.
    pub fn go_once_drawn(self) {
        spawn_local(async move { self.go() });
    }

    fn go(self) {
        match self {
            Self::Heading => {
                to_top();
                give(first("#app h1"), false);
            }
            #[cfg(feature = "house")]
            Self::Question => {
                to_top();
                let question = first(".question h2");
                if let Some(question) = &question {
                    // Fails for no name that is one.
                    let _ = question.set_attribute("tabindex", "-1");
                }
                let far = question.as_ref().is_some_and(is_low);
                give(question, far);
            }
            Self::Verdict => give(first("#verdict"), true),
            Self::Options => give(first(".question input:enabled"), false),
            #[cfg(feature = "house")]
            Self::Part(number) => give(element(&["part-", &number.to_string()].concat()), true),
            #[cfg(feature = "house")]
            Self::At(id) => visit(id),
            Self::Content => give(first("#main"), false),
            #[cfg(feature = "house")]
            Self::Latest => give(first(".example-steps > :last-child > h2"), true),
            #[cfg(feature = "house")]
            Self::Back(place) => place.go(),
        }
    }
}

fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

#[cfg(feature = "house")]
/// Whether it is in the lower half of the window, or below.
fn is_low(element: &Element) -> bool {
    let height = document().and_then(|document| document.document_element());
    height.is_some_and(|root| {
        2.0 * element.get_bounding_client_rect().top() > f64::from(root.client_height())
    })
}

/// The element of that identity.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Goes to a place within the screen, whose address stays.
pub fn visit(id: &str) {
    give(element(id), true);
}

/// Goes to what leads on from a question.
#[cfg(feature = "house")]
pub fn go_on() {
    give(first(".study-next button"), false);
}

#[cfg(feature = "house")]
/// The sides of a question that stand one above the other where there is no room for two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The case, its question and its answer.
    Case,
    /// The articles.
    Law,
}

#[cfg(feature = "house")]
impl Side {
    /// The identity of its element.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Law => "law",
        }
    }
}

/// Where the case and the law were left.
#[cfg(feature = "house")]
#[derive(Clone, Copy, Debug, Default)]
pub struct Left {
    case: Option<f64>,
    law: Option<f64>,
}

#[cfg(feature = "house")]
impl Left {
    /// Goes to a side, at the place where it was left.
    pub fn turn(&mut self, to: Side) {
        let Some((here, reads_law)) = reading() else { return };
        let place = match (to, reads_law) {
            (Side::Law, false) => {
                self.case = Some(here);
                self.law
            }
            (Side::Case, true) => {
                self.law = Some(here);
                self.case
            }
            (Side::Law, true) | (Side::Case, false) => None,
        };
        match (to, place) {
            (Side::Law, _) => give(element(to.id()), place.is_none()),
            (Side::Case, None) => give(element(to.id()), true),
            (Side::Case, Some(place)) => give(below(place), false),
        }
        if let (Some(window), Some(place)) = (web_sys::window(), place) {
            window.scroll_to_with_x_and_y(0.0, place);
        }
    }
}

/// How far the page is scrolled, and whether the law fills more than half of the screen.
#[cfg(feature = "house")]
fn reading() -> Option<(f64, bool)> {
    let here = web_sys::window()?.scroll_y().ok()?;
    let height = document()?.document_element()?.client_height();
    Some((here, top(&element("law")?) < here + f64::from(height) / 2.0))
}

/// What of the case can have the focus, first below this place.
#[cfg(feature = "house")]
fn below(place: f64) -> Option<Element> {
    let all = document()?.query_selector_all("#case, #verdict, .study-story button").ok()?;
    let mut all = (0..all.length()).filter_map(|at| all.item(at)?.dyn_into::<Element>().ok());
    all.find(|one| top(one) >= place).or_else(|| element("case"))
}

#[cfg(feature = "house")]
fn top(element: &Element) -> f64 {
    element.dyn_ref::<HtmlElement>().map_or(0.0, |element| f64::from(element.offset_top()))
}

/// What has the focus.
#[cfg(feature = "house")]
pub fn active() -> Option<Element> {
    document()?.active_element()
}

/// Everything that a selector names, in the order of the page.
#[cfg(feature = "house")]
pub fn all(selector: &str) -> Option<web_sys::NodeList> {
    document()?.query_selector_all(selector).ok()
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

pub(super) fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

pub(super) fn give(element: Option<Element>, to_top: bool) {
    if let Some(element) = element {
        #[cfg(feature = "house")]
        unfold(&element);
        if to_top {
            element.scroll_into_view();
        }
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            // Fails only for an element that is no longer there.
            let _ = element.focus();
        }
    }
}

/// What lies in a fold cannot have the focus.
#[cfg(feature = "house")]
fn unfold(element: &Element) {
    while let Ok(Some(fold)) = element.closest("details:not([open])") {
        if fold.set_attribute("open", "").is_err() {
            break;
        }
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
