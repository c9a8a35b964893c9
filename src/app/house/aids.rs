//! What helps around an answer: hints before it, another try after it, one's own words, and a flag for
//! the trainer.

mod again;
mod flag;
mod hints;
mod own_words;
mod sides;

use crate::app::element::{gathering, holding, perhaps};
use crate::app::focus::{self, Side};
use crate::app::messages::say;
use crate::app::sight::Sight;
use yew::prelude::*;

/// What they are drawn from, and whom they tell.
pub struct Aids {
    /// What the learner has written in their own words.
    pub own_words: String,
    /// Whether the question is flagged for the trainer.
    pub flagged: bool,
    /// Where what happens goes.
    pub tell: Callback<Aid>,
}

/// What happened.
pub enum Aid {
    /// One step of help more is wanted.
    Hint,
    /// The learner tries once more.
    Again,
    /// The learner wants the explanation instead of another try.
    Explanation,
    /// The learner's own words, as far as they are written.
    Words(String),
    /// The other side is wanted.
    Side(Side),
    /// The question is to be flagged, or no longer.
    Flag(bool),
}

impl Aids {
    /// The way from the case to the law and back, once there is one.
    pub fn sides(&self, open: bool) -> Html {
        holding("div", "sides", perhaps(open.then(|| sides::sides(&self.tell))))
    }

    /// What stands below the options.
    pub fn before(&self) -> Html {
        own_words::asked(&self.own_words, &self.tell)
    }

    /// What help has come, below the ways, so that none of them moves from under the finger.
    pub fn below(&self, sight: &Sight) -> Html {
        hints::hints(sight.help.as_ref().map_or(&[][..], |(seen, _)| seen))
    }

    /// A way beside that of checking the answer.
    pub fn way(&self, sight: &Sight) -> Html {
        let help = sight.help.as_ref();
        perhaps(help.map(|(_, more)| hints::button(*more, self.tell.reform(|_| Aid::Hint))))
    }

    /// The choice after a wrong answer.
    pub fn again(&self) -> Html {
        again::again(self.tell.reform(|_| Aid::Again), self.tell.reform(|_| Aid::Explanation))
    }

    /// The way past the explanation, in sight while it has the focus.
    pub fn onward(&self) -> Html {
        let onclick = |event: MouseEvent| {
            event.prevent_default();
            focus::go_on();
        };
        let way = html! {
            <a class="action aid-onward heard" data-rank="second" href="#main" {onclick}>
                { say::skip_on() }
            </a>
        };
        holding("p", "", way)
    }

    /// What stands after the explanation.
    pub fn after(&self) -> Html {
        let written = !self.own_words.is_empty();
        let words = perhaps(written.then(|| own_words::shown(&self.own_words)));
        let flag = flag::flag(self.flagged, &self.tell);
        gathering("div", "", vec![words, flag])
    }
}
