//! Elements of one class, of which most of the page is made.
//!
//! `html!` spells out at each place what these say once; it stays where an element has more to
//! say than its class (see the README's decisions on weight).

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// An element with a class (or none, if it is empty) around its parts.
pub fn gathering(name: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    element(name, class, "", parts)
}

/// The same around what the law or the bank says, which keeps its language.
pub fn in_french(name: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    element(name, class, "fr", parts)
}

#[inline(never)]
fn element(name: &'static str, class: &'static str, lang: &'static str, parts: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    tag.attributes = told(&["class", "lang"], [class, lang]);
    tag.add_children(parts);
    tag.into()
}

/// A part of the screen under its title, which has an identity and names the part.
#[inline(never)]
pub fn section(
    class: &'static str,
    level: &'static str,
    id: &'static str,
    title: &str,
    content: Html,
) -> Html {
    let mut heading = VTag::new(level);
    heading.attributes = told(&["id", "class"], [id, ""]);
    heading.add_children([text(title)]);
    let mut section = VTag::new("section");
    section.attributes = told(&["class", "aria-labelledby"], [class, id]);
    section.add_children([heading.into(), content]);
    section.into()
}

/// Ways as a list, under a name that is heard.
#[inline(never)]
pub fn nav(class: &'static str, name: &'static str, lines: Vec<Html>) -> Html {
    let mut nav = VTag::new("nav");
    nav.attributes = told(&["class", "aria-label"], [class, name]);
    nav.add_children([gathering("ul", "", lines)]);
    nav.into()
}

/// Two attributes, or one where the other is empty.
fn told(keys: &'static [&'static str; 2], values: [&'static str; 2]) -> Attributes {
    let told =
        |value: &'static str| (!value.is_empty()).then_some(AttributeOrProperty::Static(value));
    Attributes::Dynamic { keys, values: Box::new(values.map(told)) }
}

/// A link to an address around its parts.
#[inline(never)]
pub fn anchor(href: String, parts: Vec<Html>) -> Html {
    let mut tag = VTag::new("a");
    let href = Some(AttributeOrProperty::Attribute(AttrValue::from(href)));
    tag.attributes = Attributes::Dynamic { keys: &["href"], values: Box::new([href]) };
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

/// The same around words of the law or of the bank.
#[inline(never)]
pub fn french(name: &'static str, class: &'static str, words: &str) -> Html {
    in_french(name, class, vec![text(words)])
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
