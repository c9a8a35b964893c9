//! The language of the browser, the one that was chosen, and the document's own.

use super::storage::BrowserSlots;
use crate::learning::Slots;

/// Where the choice is kept.
const CHOICE: &str = "motus.language";

/// The tag of the language that the browser asks for before any other.
pub fn browser_language() -> Option<String> {
    web_sys::window()?.navigator().language()
}

/// The tag that was chosen on an earlier visit, where the browser kept it.
pub fn chosen_language() -> Option<String> {
    BrowserSlots.get(CHOICE).ok().flatten()
}

/// Keeps the choice; where the browser does not, it lasts for the visit.
pub fn choose_language(tag: &str) {
    let _ = BrowserSlots.set(CHOICE, tag);
}

/// The language that the document is in.
pub fn document_language() -> Option<String> {
    root()?.get_attribute("lang")
}

/// The document's own element.
pub(super) fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

/// Tells what language the document is in.
pub fn set_document_language(tag: &str) {
    if let Some(root) = root() {
        // A tag is always a good value.
        let _ = root.set_attribute("lang", tag);
    }
}
