//! The ties: words that decide, and the number that they share with a condition and an article.

use super::focus;
use super::sight::Word;
use yew::prelude::*;

/// What a number needs to light its partners and to lead to them.
#[derive(Clone, PartialEq)]
pub struct Ties<'a> {
    /// The number pointed at.
    pub lit: Option<u8>,
    /// The words by number, for the numbers' names.
    pub words: &'a [Word],
    /// Said when a number is pointed at, or no longer.
    pub pointed: Callback<Option<u8>>,
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
        let label = ["Lien ", &number.to_string(), "\u{a0}: ", name].concat();
        let (on, off) = (self.pointing(Some(number)), self.pointing(None));
        html! {
            <button type="button" class="tie" data-number={number.to_string()}
                data-lit={self.lit(&[number])} aria-label={label}
                onfocusin={on.reform(|_: FocusEvent| ())} onfocusout={off.reform(|_: FocusEvent| ())}
                onmouseover={on.reform(|_: MouseEvent| ())} onmouseout={off.reform(|_: MouseEvent| ())}
                onclick={move |_| focus::follow(number)} />
        }
    }

    /// Words that decide, the last of them on one line with its numbers.
    pub fn marked(&self, words: &str, numbers: &[u8], buttons: &[u8]) -> Html {
        let split = words.rfind(' ').map_or(0, |space| space + 1);
        let (head, last) = words.split_at(split);
        let buttons = buttons.iter().map(|number| self.number(*number));
        html! {
            <span>
                <span>{ self.run(head, numbers) }</span>
                <span class="tied-last">{ self.run(last, numbers) }<span>{ for buttons }</span></span>
            </span>
        }
    }

    fn run(&self, words: &str, numbers: &[u8]) -> Html {
        let (on, off) = (self.pointing(numbers.first().copied()), self.pointing(None));
        html! {
            <mark class="tied" data-lit={self.lit(numbers)}
                onmouseover={on.reform(|_: MouseEvent| ())} onmouseout={off.reform(|_: MouseEvent| ())}>
                { words.to_owned() }
            </mark>
        }
    }

    fn pointing(&self, number: Option<u8>) -> Callback<()> {
        self.pointed.reform(move |()| number)
    }
}

/// A number that only names a line.
pub fn label(number: u8) -> Html {
    html! {
        <span class="tie" data-number={number.to_string()}>
            <span class="heard">{ number }</span>
        </span>
    }
}
