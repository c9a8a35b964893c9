//! The one door to the browser: storage, clock, randomness, fetching, languages, the window's events.
//!
//! **Invariant:** no function here throws or panics; what a browser may refuse is a `Result` or an
//! `Option`.

mod fetch;
#[cfg(feature = "house")]
mod file;
pub mod hearing;
mod intl;
mod language;
#[cfg(feature = "house")]
mod look;
mod storage;

pub use fetch::{FetchProblem, fetch_bytes, fetch_contents};
#[cfg(feature = "house")]
pub use file::{chosen, copy, download, print, text};
#[cfg(feature = "house")]
pub use intl::number;
pub use intl::{day, plural};
pub use language::{
    browser_language, choose_language, chosen_language, document_language, set_document_language,
};
#[cfg(feature = "house")]
pub use look::{choose_look, look};
pub use storage::BrowserSlots;

#[cfg(feature = "house")]
use crate::learning::day::Day;
use crate::learning::{Store, Visit};
use std::rc::Rc;
#[cfg(feature = "house")]
use wasm_bindgen::JsValue;

/// Milliseconds since 1970, by the learner's clock.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Waits so many milliseconds.
#[cfg(feature = "house")]
pub async fn wait(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |done, _| {
        let later = |window: web_sys::Window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds)
        };
        // Refused only where the page itself is gone.
        let _ = web_sys::window().map(later);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Whether the window is as wide as two columns; see `styles/tokens.css`.
#[cfg(feature = "house")]
pub fn is_wide() -> bool {
    let wide = |window: web_sys::Window| window.match_media("(min-width: 64rem)").ok().flatten();
    web_sys::window().and_then(wide).is_some_and(|query| query.matches())
}

/// A seed for the order of options.
pub fn random_seed() -> u32 {
    let [a, b, c, d, ..] = random();
    u32::from_le_bytes([a, b, c, d])
}

/// The learner's log as this browser keeps it, under a visit of its own: to be opened once a page.
pub fn open_store() -> Store {
    Store::open(Rc::new(BrowserSlots), Visit(u64::from_le_bytes(random())))
}

/// Eight random bytes. Where `crypto` is missing, `Math.random` still keeps two tabs apart.
fn random() -> [u8; 8] {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn = crypto.is_some_and(|c| c.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !drawn {
        bytes = [(); 8].map(|()| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}

/// The civil day of a time where the learner is.
#[cfg(feature = "house")]
pub fn civil_day(time: u64) -> Day {
    let date = js_sys::Date::new(&JsValue::from_f64(time as f64));
    Day::of(time, -(date.get_timezone_offset() as i16))
}
