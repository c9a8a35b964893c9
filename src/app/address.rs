//! The page's address: what stands after `#`.

use web_sys::Location;

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

fn location() -> Option<Location> {
    web_sys::window().map(|window| window.location())
}
