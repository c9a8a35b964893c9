//! The page's address: what stands after `#`, and hearing that it changed.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Location, Window};

/// The fragment, with its `#`; empty where there is none.
pub fn fragment() -> String {
    location().and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// Goes to another screen, which the browser's Back leads back from.
pub fn go(address: &str) {
    if let Some(location) = location() {
        // Refused only where the page itself is gone.
        let _ = location.set_hash(address);
    }
}

/// Puts the right address in the place of the one that was asked for.
pub fn correct(address: &str) {
    if let Some(location) = location() {
        let _ = location.replace(address);
    }
}

/// A subscription; dropping it ends it.
pub struct Heard {
    window: Window,
    heard: Closure<dyn FnMut()>,
}

/// Calls back whenever the fragment changes.
pub fn on_change(heard: impl FnMut() + 'static) -> Option<Heard> {
    let window = web_sys::window()?;
    let heard = Closure::<dyn FnMut()>::new(heard);
    let listener = heard.as_ref().unchecked_ref();
    window.add_event_listener_with_callback("hashchange", listener).ok()?;
    Some(Heard { window, heard })
}

impl Drop for Heard {
    fn drop(&mut self) {
        let listener = self.heard.as_ref().unchecked_ref();
        // A listener that is gone already is as good.
        let _ = self.window.remove_event_listener_with_callback("hashchange", listener);
    }
}

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}
