//! The ties: words that decide, and the number that they share with a condition and an article.
//!
//! A tied element names its numbers (`data-ties`); the screen hears the pointer and the focus for
//! all of them at once, and tells each whether one of its numbers is pointed at.

use super::element::{gathering, text};
use super::focus;
use super::handover::WHOLE;
#[cfg(feature = "house")]
use super::messages::say;
use super::sight::Word;
use wasm_bindgen::JsCast;
use web_sys::EventTarget;
use yew::prelude::*;

/// So many rings at most stand behind a run of words; of more, the last opens the rest.
#[cfg(feature = "house")]
const MOST: usize = 3;

/// What lights a number: the pointer, once it has really moved, and else the focus, which a page that
/// scrolls under a resting pointer must not lose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lit {
    /// The number under the pointer.
    pointed: Option<u8>,
    /// The number that has the focus.
    focused: Option<u8>,
    /// The number that was put out by a press, while the pointer stays on it.
    #[cfg(feature = "house")]
    out: Option<u8>,
    /// Whether the words under the pointer have been pressed since it came to them.
    #[cfg(feature = "house")]
    pressed: bool,
}

/// What happened to the ties of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// The pointer has moved to a number, or to none.
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
        let before = *self;
        match touch {
            #[cfg(feature = "house")]
            Touch::Pointed(Some(number)) if self.out == Some(number) => {}
            Touch::Pointed(number) => {
                #[cfg(feature = "house")]
                {
                    self.pressed &= number == self.pointed;
                    self.out = None;
                }
                self.pointed = number;
            }
            Touch::Focused(number) => {
                self.focused = number;
                if number.is_some() {
                    *self = Self { focused: number, ..Self::default() };
                }
            }
            #[cfg(feature = "house")]
            Touch::Pressed(number) => {
                let out = self.pressed && self.pointed == Some(number);
                self.pointed = (!out).then_some(number);
                self.out = out.then_some(number);
                self.pressed = !out;
            }
        }
        *self != before
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
    // A page that scrolls under a resting pointer moves it by nothing, and lights nothing by that.
    let pointed = {
        let tell = tell.clone();
        Callback::from(move |event: MouseEvent| {
            let number = tied(event.target());
            if number.is_none() || event.movement_x() != 0 || event.movement_y() != 0 {
                tell(Touch::Pointed(number));
            }
        })
    };
    let focused = {
        let tell = tell.clone();
        move |event: FocusEvent| tell(Touch::Focused(tied(event.target())))
    };
    #[cfg(not(feature = "house"))]
    {
        let pressed = move |event: MouseEvent| {
            if !followed(&event) {
                tell(Touch::Pointed(tied(event.target())));
            }
        };
        html! {
            <div onmousemove={pointed} onfocusin={focused} onclick={pressed}>{ content }</div>
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
            if !followed(&event) {
                let number = tied(event.target());
                tell(number.map_or(Touch::Pointed(None), Touch::Pressed));
            }
        };
        html! {
            <div onmousemove={pointed} onmouseleave={left} onfocusin={focused} onfocusout={blurred}
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
        #[cfg(not(feature = "house"))]
        end.extend(buttons.iter().map(|number| self.number(*number)));
        #[cfg(feature = "house")]
        end.extend(self.rings(buttons));
        gathering("span", "", vec![self.run(head, numbers), gathering("span", "tied-last", end)])
    }

    /// The numbers of a run of words; where they are many, the rest behind one ring that opens.
    #[cfg(feature = "house")]
    fn rings(&self, numbers: &[u8]) -> Vec<Html> {
        let shown = if numbers.len() > MOST { MOST - 1 } else { MOST };
        let mut rings: Vec<Html> =
            numbers.iter().take(shown).map(|one| self.number(*one)).collect();
        let rest = numbers.get(shown..).unwrap_or_default();
        if !rest.is_empty() {
            let named = rest.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
            let label = [say::ties_more(), "\u{a0}: ", &named].concat();
            let all = rest.iter().map(|one| self.number(*one)).collect();
            rings.push(html! {
                <details class="tie-more">
                    <summary class="tie" data-number="+" aria-label={label} data-lit={self.lit(rest)} />
                    { gathering("span", "", all) }
                </details>
            });
        }
        rings
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
