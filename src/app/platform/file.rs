//! Files that the learner saves or chooses, and paper.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, Event, File, HtmlElement, HtmlInputElement, Url};

/// Milliseconds after which any browser has taken a file that it was given.
const TAKEN_AFTER: i32 = 40_000;

/// Gives the learner a text as a file of that name; nothing where the browser refuses.
pub fn download(name: &str, text: &str) -> Option<()> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into())).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    // Safari reads the file only some time after the click.
    spawn_local(async move {
        super::wait(TAKEN_AFTER).await;
        // Refused only for an address that is none.
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}

/// Copies a text; says whether the browser did. What asks it for leave is done at once, as part of the click.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let copying = copying(text);
    async move {
        match copying {
            Some(copying) => JsFuture::from(copying).await.is_ok(),
            None => false,
        }
    }
}

/// Where the page is not served safely there is no clipboard.
fn copying(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

/// Lets the learner print the page, or save it as a PDF.
pub fn print() {
    // Refused only inside a frame that may not.
    let _ = web_sys::window().map(|window| window.print());
}

/// The file that was chosen in the field an event came from. The field is emptied, so that the same
/// file can be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// What a file says; nothing where it cannot be read.
pub async fn text(file: File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}
