//! An option of a native list, which a change of state moves even after the learner has moved it.

use crate::app::element::text;
use wasm_bindgen::JsValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag};
use yew::{AttrValue, Html};

/// The option. Whether it is chosen is a property: the attribute counts only until somebody chooses.
pub fn option(value: &str, words: &str, chosen: bool, barred: bool) -> Html {
    spoken(value, words, None, chosen, barred)
}

/// The same, in a language that is not the interface's.
pub fn spoken(
    value: &str,
    words: &str,
    lang: Option<&'static str>,
    chosen: bool,
    barred: bool,
) -> Html {
    let mut tag = VTag::new("option");
    tag.key = Some(Key::from(value));
    let attribute = |value: &str| AttributeOrProperty::Attribute(AttrValue::from(value.to_owned()));
    let values = Box::new([
        Some(attribute(value)),
        lang.map(attribute),
        Some(AttributeOrProperty::Property(JsValue::from_bool(barred))),
        Some(AttributeOrProperty::Property(JsValue::from_bool(chosen))),
    ]);
    tag.attributes =
        Attributes::Dynamic { keys: &["value", "lang", "disabled", "selected"], values };
    tag.add_children([text(words)]);
    tag.into()
}
