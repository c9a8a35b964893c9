//! The way back: each entry of the browser's history is known again by a number in its state, so that
//! who goes back finds a screen where it was left, as between the pages of a site.

use super::{address, focus, platform};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// What can have the focus.
const STOPS: &str = "#app :is(a[href], button, input, select, summary, textarea, [tabindex])";

/// Where a screen was left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// How far it was scrolled.
    scrolled: f64,
    /// Which of what can have the focus had it.
    stop: Option<u32>,
}

/// The entries of the history that were seen since the page was opened, each with where it was left.
#[derive(Debug)]
pub struct Trail {
    left: Vec<(f64, Place)>,
    here: f64,
    next: f64,
}

impl Trail {
    /// At the page's opening; its numbers are none that an earlier opening gave.
    pub fn begun() -> Self {
        address::scroll_by_hand();
        let now = platform::now() as f64;
        address::mark(now);
        Self { left: Vec::new(), here: now, next: now + 1.0 }
    }

    /// The address is another one: notes where the screen before was left, and gives where this one was,
    /// where one comes back to it.
    pub fn step(&mut self) -> Option<Place> {
        let here = address::marked();
        if here == Some(self.here) {
            return None;
        }
        self.left.retain(|(entry, _)| *entry != self.here);
        self.left.push((self.here, Place::now()));
        let known = here.and_then(|here| self.left.iter().find(|(entry, _)| *entry == here));
        if let Some((entry, place)) = known {
            self.here = *entry;
            return Some(*place);
        }
        address::mark(self.next);
        self.here = self.next;
        self.next += 1.0;
        None
    }
}

impl Place {
    fn now() -> Self {
        let scrolled = web_sys::window().and_then(|window| window.scroll_y().ok());
        let active = focus::active();
        let stop = stops().position(|stop| Some(&stop) == active.as_ref());
        let stop = stop.and_then(|stop| u32::try_from(stop).ok());
        Self { scrolled: scrolled.unwrap_or_default(), stop }
    }

    /// Goes there. Where nothing is known to have had the focus, since browsers take it from a link that
    /// is followed, the first thing in sight has it; at the top of the screen, its heading.
    pub fn go(self) {
        let Some(window) = web_sys::window() else { return };
        window.scroll_to_with_x_and_y(0.0, self.scrolled);
        let stop = match self.stop {
            Some(stop) => stops().nth(stop as usize),
            None if self.scrolled > 0.0 => {
                stops().find(|stop| stop.get_bounding_client_rect().top() >= 0.0)
            }
            None => None,
        };
        focus::give(stop.or_else(|| focus::first("#app h1")), false);
        window.scroll_to_with_x_and_y(0.0, self.scrolled);
    }
}

fn stops() -> impl Iterator<Item = Element> {
    let all = focus::all(STOPS);
    let count = all.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |at| all.as_ref()?.item(at)?.dyn_into().ok())
}
