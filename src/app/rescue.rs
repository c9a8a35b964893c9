//! The panel that stands there when the program has stopped: plain elements, drawn without Yew.
//!
//! It needs nothing of the stopped program: its way out is a link to the page itself. Answers are
//! safe by then, since each is saved before anything is drawn from it.

use super::focus;
use web_sys::Element;

const TITLE: &str = "Motus s’est arrêté";
const WORDS: &str =
    "Une erreur du programme l’empêche de continuer. Les réponses déjà enregistrées sont gardées.";

/// Has the panel drawn should the program stop.
pub fn prepare() {
    yew::set_custom_panic_hook(Box::new(|_| {
        if let Some(place) = focus::element("app") {
            // Nothing is left to be told if even this fails.
            let _ = draw(&place);
        }
    }));
}

fn draw(place: &Element) -> Option<()> {
    place.set_text_content(None);
    let panel = add(place, "main", "")?;
    panel.set_class_name("rescue");
    panel.set_attribute("role", "alert").ok()?;
    add(&panel, "h1", TITLE)?;
    add(&panel, "p", WORDS)?;
    let again = add(&panel, "a", "Recharger")?;
    again.set_class_name("action");
    again.set_attribute("href", "").ok()?;
    again.set_id("again");
    focus::visit("again");
    Some(())
}

fn add(to: &Element, name: &str, text: &str) -> Option<Element> {
    let element = to.owner_document()?.create_element(name).ok()?;
    element.set_text_content(Some(text));
    to.append_child(&element).ok()?;
    Some(element)
}
