//! The browser's `localStorage`, every refusal of which is an answer.

use crate::learning::{SlotProblem, Slots};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

/// `localStorage`, looked up at each call: it may be refused now and granted later.
#[derive(Clone, Copy, Debug)]
pub struct BrowserSlots;

impl Slots for BrowserSlots {
    fn keys(&self) -> Result<Vec<String>, SlotProblem> {
        let storage = storage()?;
        let count = storage.length().map_err(problem)?;
        let keys = (0..count).map(|place| storage.key(place).map_err(problem));
        keys.filter_map(Result::transpose).collect()
    }

    fn get(&self, key: &str) -> Result<Option<String>, SlotProblem> {
        storage()?.get_item(key).map_err(problem)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), SlotProblem> {
        storage()?.set_item(key, text).map_err(problem)
    }

    fn remove(&self, key: &str) -> Result<(), SlotProblem> {
        storage()?.remove_item(key).map_err(problem)
    }
}

fn storage() -> Result<Storage, SlotProblem> {
    let window = web_sys::window().ok_or(SlotProblem::Missing)?;
    window.local_storage().map_err(problem)?.ok_or(SlotProblem::Missing)
}

/// Browsers name a full storage in two ways.
fn problem(thrown: JsValue) -> SlotProblem {
    let name = thrown.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => SlotProblem::Full,
        Some("SecurityError") => SlotProblem::Blocked,
        Some(_) | None => SlotProblem::Failed,
    }
}
