//! Hearing that another tab may have saved something.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Window;

/// `storage` tells of another tab's writing; `pageshow` of a page that comes back from the
/// browser's cache, where it heard nothing.
const EVENTS: [&str; 2] = ["storage", "pageshow"];

/// A subscription; dropping it ends it.
pub struct Elsewhere {
    window: Window,
    heard: Closure<dyn FnMut()>,
}

/// Calls back whenever the storage may have changed elsewhere: then `Store::refresh` tells.
pub fn on_elsewhere(heard: impl FnMut() + 'static) -> Option<Elsewhere> {
    let window = web_sys::window()?;
    let heard = Closure::<dyn FnMut()>::new(heard);
    for event in EVENTS {
        window.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref()).ok()?;
    }
    Some(Elsewhere { window, heard })
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        for event in EVENTS {
            // A listener that is gone already is as good.
            let _ = self.window.remove_event_listener_with_callback(event, heard);
        }
    }
}
