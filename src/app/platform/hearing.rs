//! Hearing what happens to the window, and telling the script that started the program.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, Window};

/// Another tab wrote (`storage`), or the page comes back from the browser's cache, where it heard
/// nothing (`pageshow`): then `Store::refresh` tells.
pub const ELSEWHERE: &[&str] = &["storage", "pageshow"];
/// What stands after the address's `#` changed.
pub const ADDRESS: &[&str] = &["hashchange"];
/// `start.js` has the program with every room ready.
pub const HOUSE_READY: &[&str] = &["motus-ready"];
/// `start.js` could not fetch it.
pub const HOUSE_ABSENT: &[&str] = &["motus-absent"];
/// Asks `start.js` to fetch the program with every room.
pub const SUMMON: &str = "motus-summon";
/// Asks `start.js` to let it take over.
pub const HAND_OVER: &str = "motus-hand-over";

/// A subscription; dropping it ends it.
pub struct Hearing {
    window: Window,
    events: &'static [&'static str],
    heard: Closure<dyn FnMut()>,
}

/// Calls back at each of these events of the window; nothing where the browser refuses.
pub fn hear(events: &'static [&'static str], heard: impl FnMut() + 'static) -> Option<Hearing> {
    let window = web_sys::window()?;
    let heard = Closure::<dyn FnMut()>::new(heard);
    for event in events {
        window.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref()).ok()?;
    }
    Some(Hearing { window, events, heard })
}

/// Tells `start.js`.
pub fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(event)) {
        // Refused only for an event that is being told already.
        let _ = window.dispatch_event(&event);
    }
}

impl Drop for Hearing {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        for event in self.events {
            // A listener that is gone already is as good.
            let _ = self.window.remove_event_listener_with_callback(event, heard);
        }
    }
}
