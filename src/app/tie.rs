//! The ties: words that decide, and the number that they share with a condition and an article.
//!
//! A tied element names its numbers (`data-ties`); the screen hears the pointer and the focus for
//! all of them at once, and tells each whether one of its numbers is pointed at.

use super::element::{gathering, text};
use super::focus;
use super::handover::WHOLE;
use super::sight::Word;
use std::mem::replace;
use wasm_bindgen::JsCast;
use web_sys::EventTarget;
use yew::prelude::*;

/// What lights a number: the pointer, and else the focus, which a page that scrolls under a resting
/// pointer must not lose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lit {
    /// The number under the pointer.
    pointed: Option<u8>,
    /// The number that has the focus.
    focused: Option<u8>,
    /// Whether the words under the pointer have been pressed since it came to them.
    #[cfg(feature = "house")]
    pressed: bool,
}

/// What happened to the ties of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A number is under the pointer, or none.
    Pointed(Option<u8>),
    /// A number has the focus, or none.
    Focused(Option<u8>),
    /// Words of that number were pressed, by a finger or by the mouse.
    #[cfg(feature = "house")]
    Pressed(u8),
}

impl Lit {
    /// The number whose partners are lit.
    pub fn number(self) -> Option<u8> {
        self.pointed.or(self.focused)
    }

    /// Changes what is lit; says whether anything is other than it was. A finger points at what it
    /// presses: the first press lights, the next puts out.
    pub fn touch(&mut self, touch: Touch) -> bool {
        #[cfg(feature = "house")]
        let before = replace(&mut self.pressed, matches!(touch, Touch::Pressed(_)));
        let (place, number) = match touch {
            Touch::Pointed(number) => (&mut self.pointed, number),
            Touch::Focused(number) => (&mut self.focused, number),
            #[cfg(feature = "house")]
            Touch::Pressed(number) => {
                let out = before && self.pointed == Some(number);
                (&mut self.pointed, (!out).then_some(number))
            }
        };
        let news = replace(place, number) != number;
        #[cfg(feature = "house")]
        let news = news || self.pressed != before;
        news
    }
}

/// Hears what points at the ties within; `lit` is what is lit so far.
pub fn lighting(lit: Lit, tell: impl Fn(Touch) + Clone + 'static, content: Html) -> Html {
    let tell = move |touch| {
        // A room is drawn anew by whatever it is told, so that it is told no more than what is new.
        if !WHOLE || { lit }.touch(touch) {
            tell(touch);
        }
    };
    let pointed = {
        let tell = tell.clone();
        Callback::from(move |event: MouseEvent| tell(Touch::Pointed(tied(event.target()))))
    };
    let focused = {
        let tell = tell.clone();
        move |event: FocusEvent| tell(Touch::Focused(tied(event.target())))
    };
    #[cfg(not(feature = "house"))]
    {
        let pressed = |event: MouseEvent| {
            followed(&event);
        };
        html! {
            <div onmouseover={pointed} onfocusin={focused} onclick={pressed}>{ content }</div>
        }
    }
    #[cfg(feature = "house")]
    {
        // What is left has no number, and what has the focus next may have one.
        let left = pointed.clone();
        let blurred = {
            let tell = tell.clone();
            move |event: FocusEvent| tell(Touch::Focused(tied(event.related_target())))
        };
        let pressed = move |event: MouseEvent| {
            if let Some(number) = tied(event.target()).filter(|_| !followed(&event)) {
                tell(Touch::Pressed(number));
            }
        };
        html! {
            <div onmouseover={pointed} onmouseleave={left} onfocusin={focused} onfocusout={blurred}
                onclick={pressed}>
                { content }
            </div>
        }
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

/// The first number tied to an element.
fn tied(element: Option<EventTarget>) -> Option<u8> {
    let tied = around(element?, "[data-ties]")?;
    tied.get_attribute("data-ties")?.split(' ').next()?.parse().ok()
}

/// A number that is pressed leads to the next of its partners; says whether it was a number.
fn followed(event: &Event) -> bool {
    let number =
        || around(event.target()?, "button.tie")?.get_attribute("data-number")?.parse().ok();
    number().map(focus::follow).is_some()
}

fn around(element: EventTarget, selector: &str) -> Option<web_sys::Element> {
    element.dyn_into::<web_sys::Element>().ok()?.closest(selector).ok()?
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
