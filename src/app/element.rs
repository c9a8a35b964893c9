//! Elements of one class, of which most of the page is made.
//!
//! `html!` spells out at each place what these say once; it stays where an element has more to
//! say than its class (see the README's decisions on weight).

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// An element with a class (or none, if it is empty) around its parts.
#[inline(never)]
pub fn gathering(name: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    if !class.is_empty() {
        let class = Some(AttributeOrProperty::Static(class));
        tag.attributes = Attributes::Dynamic { keys: &["class"], values: Box::new([class]) };
    }
    tag.add_children(parts);
    tag.into()
}

/// An element with a class (or none) around one content.
#[inline(never)]
pub fn holding(name: &'static str, class: &'static str, content: Html) -> Html {
    gathering(name, class, vec![content])
}

/// An element with a class (or none) around words.
#[inline(never)]
pub fn worded(name: &'static str, class: &'static str, words: &str) -> Html {
    holding(name, class, text(words))
}

/// Words that were made while running.
#[inline(never)]
pub fn text(words: &str) -> Html {
    VText::new(AttrValue::from(words.to_owned())).into()
}

/// A wrapper that stays, whether or not there is something in it.
#[inline(never)]
pub fn perhaps(content: Option<Html>) -> Html {
    gathering("div", "", content.into_iter().collect())
}
