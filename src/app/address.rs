//! The page's address: what stands after `#`.

use web_sys::Location;

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
