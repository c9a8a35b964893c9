//! Fetching a file that lies beside the page.

use js_sys::{ArrayBuffer, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window};

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchProblem {
    /// No answer: the network, or there is no browser.
    NoAnswer,
    /// The server refused, with this status.
    Status(u16),
    /// The answer broke off.
    BrokenOff,
}

/// The bytes of the contents, whose address the element `#contents` of the page tells.
pub async fn fetch_contents() -> Result<Vec<u8>, FetchProblem> {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.get_element_by_id("contents"));
    let address = link.and_then(|link| link.get_attribute("href")).ok_or(FetchProblem::NoAnswer)?;
    fetch_bytes(&address).await
}

/// The bytes at this address, relative to the page.
pub async fn fetch_bytes(address: &str) -> Result<Vec<u8>, FetchProblem> {
    let window = web_sys::window().ok_or(FetchProblem::NoAnswer)?;
    let answer = JsFuture::from(asked(&window, address)).await;
    let response: Response = cast(answer).ok_or(FetchProblem::NoAnswer)?;
    if !response.ok() {
        return Err(FetchProblem::Status(response.status()));
    }
    let body = response.array_buffer().map_err(|_| FetchProblem::BrokenOff)?;
    let bytes: ArrayBuffer = cast(JsFuture::from(body).await).ok_or(FetchProblem::BrokenOff)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

#[cfg(not(feature = "house"))]
fn asked(window: &Window, address: &str) -> Promise {
    window.fetch_with_str(address)
}

/// What has come already, for the light program, is not asked of the network again: the name of a file
/// tells its content.
#[cfg(feature = "house")]
fn asked(window: &Window, address: &str) -> Promise {
    let how = web_sys::RequestInit::new();
    how.set_cache(web_sys::RequestCache::ForceCache);
    window.fetch_with_str_and_init(address, &how)
}

fn cast<T: JsCast>(outcome: Result<JsValue, JsValue>) -> Option<T> {
    outcome.ok()?.dyn_into().ok()
}
