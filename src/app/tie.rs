//! The ties: words that decide, and the number that they share with a condition and an article.
//!
//! A tied element names its numbers (`data-ties`); the screen hears the pointer and the focus for
//! all of them at once, and tells each whether one of its numbers is pointed at.

use super::element::{gathering, text};
use super::sight::Word;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// What lights a number: the pointer, and else the focus, which a page that scrolls under a resting
/// pointer must not lose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lit {
    /// The number under the pointer.
    pub pointed: Option<u8>,
    /// The number that has the focus.
    pub focused: Option<u8>,
}

impl Lit {
    /// The number whose partners are lit.
    pub fn number(self) -> Option<u8> {
        self.pointed.or(self.focused)
    }
}

/// What a number needs to show that it is pointed at, and to say its name.
#[derive(Clone, Copy)]
pub struct Ties<'a> {
    /// The number pointed at.
    pub lit: Option<u8>,
    /// The words by number.
    pub words: &'a [Word],
}

/// The first number tied to where an event happened.
pub fn pointed(event: &Event) -> Option<u8> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let tied = target.closest("[data-ties]").ok()??;
    tied.get_attribute("data-ties")?.split(' ').next()?.parse().ok()
}

/// The number of the button that an event happened on.
pub fn pressed(event: &Event) -> Option<u8> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest("button.tie").ok()??.get_attribute("data-number")?.parse().ok()
}

/// The numbers as an attribute.
pub fn names(numbers: &[u8]) -> String {
    let names: Vec<String> = numbers.iter().map(u8::to_string).collect();
    names.join(" ")
}

impl Ties<'_> {
    /// Whether one of these numbers is pointed at, as an attribute.
    pub fn lit(&self, numbers: &[u8]) -> Option<&'static str> {
        self.lit.is_some_and(|lit| numbers.contains(&lit)).then_some("")
    }

    /// A number as a button: it lights its partners, and leads to the next of them.
    pub fn number(&self, number: u8) -> Html {
        let name = self.words.iter().find(|word| word.number == number);
        let name = name.map_or("", |word| word.phrase.as_str());
        let digits = number.to_string();
        let label = [&digits, "\u{a0}: ", name].concat();
        html! {
            <button type="button" class="tie" data-number={digits.clone()} data-ties={digits}
                data-lit={self.lit(&[number])} aria-label={label} />
        }
    }

    /// Words that decide, the last of them on one line with its numbers.
    pub fn marked(&self, words: &str, numbers: &[u8], buttons: &[u8]) -> Html {
        let (head, last) = before_last(words);
        let mut end = vec![self.run(last, numbers)];
        end.extend(buttons.iter().map(|number| self.number(*number)));
        gathering("span", "", vec![self.run(head, numbers), gathering("span", "tied-last", end)])
    }

    fn run(&self, words: &str, numbers: &[u8]) -> Html {
        html! {
            <mark class="tied" data-ties={names(numbers)} data-lit={self.lit(numbers)}>
                { text(words) }
            </mark>
        }
    }
}

/// Words and their number, which stays on one line with the last of them.
pub fn before_number(words: &str, number: Option<Html>) -> Vec<Html> {
    let Some(number) = number else { return vec![text(words)] };
    let (head, last) = before_last(words);
    vec![text(head), gathering("span", "tied-last", vec![text(last), text(" "), number])]
}

fn before_last(words: &str) -> (&str, &str) {
    words.split_at(words.trim_end().rfind(' ').map_or(0, |space| space + 1))
}

/// A number that only names a line; as it is drawn, it is heard.
pub fn label(number: u8) -> Html {
    html! { <span class="tie" data-number={number.to_string()} /> }
}
