//! How the page looks, where the learner chose: kept in the browser, told by attributes of the document.
//!
//! `start.js` tells what is kept when the page starts.

use super::language::root;
use super::storage::BrowserSlots;
use crate::learning::Slots;

/// The value that the document has for a setting of that name.
pub fn look(name: &str) -> Option<String> {
    root()?.get_attribute(&["data-", name].concat())
}

/// Sets it, or leaves it to the browser, and keeps the choice; where the browser does not, it lasts for
/// the visit.
pub fn choose_look(name: &str, value: Option<&str>) {
    let (key, attribute) = (["motus.", name].concat(), ["data-", name].concat());
    // An attribute is refused only for a name that is none.
    let _ = match value {
        Some(value) => {
            let _ = BrowserSlots.set(&key, value);
            root().map(|root| root.set_attribute(&attribute, value))
        }
        None => {
            let _ = BrowserSlots.remove(&key);
            root().map(|root| root.remove_attribute(&attribute))
        }
    };
}
