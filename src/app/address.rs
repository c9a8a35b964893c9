//! The page's address: what stands after `#`.

use wasm_bindgen::JsValue;
use web_sys::{History, Location};

/// The fragment, with its `#`; empty where there is none.
pub fn fragment() -> String {
    location().and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// The whole address of a screen, for where nobody can follow a link.
#[cfg(feature = "house")]
pub fn whole(address: &str) -> String {
    let here = location().and_then(|location| location.href().ok()).unwrap_or_default();
    [here.split('#').next().unwrap_or_default(), address].concat()
}

/// Goes to another screen, which the browser's Back leads back from. Nothing is heard of it, and the focus
/// stays where it is: at a fragment that is followed, browsers take it away before they say so.
pub fn go(address: &str) {
    if fragment() == address {
        return;
    }
    let pushed = history().map(|one| one.push_state_with_url(&JsValue::NULL, "", Some(address)));
    // Refused where it is asked for too often in a short time.
    if !matches!(pushed, Some(Ok(())))
        && let Some(location) = location()
    {
        let _ = location.set_hash(address);
    }
}

/// Puts the right address in the place of the one that was asked for.
pub fn correct(address: &str) {
    if let Some(history) = history() {
        // Refused where it is asked for too often: the address is then that of a moment ago.
        let mark = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&mark, "", Some(address));
    }
}

/// Leaves it to the page to scroll where one goes back.
#[cfg(feature = "house")]
pub fn scroll_by_hand() {
    if let Some(history) = history() {
        // Known to every browser that the page is for.
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// Marks this entry of the history with a number.
#[cfg(feature = "house")]
pub fn mark(number: f64) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from_f64(number), "", None);
    }
}

/// The number of this entry of the history, where it was marked.
#[cfg(feature = "house")]
pub fn marked() -> Option<f64> {
    history()?.state().ok()?.as_f64()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}
