//! A row of segments, one a question; what they say stands beside them in words.

use super::grading::Mark;
use yew::prelude::*;

/// The segments, with the one where the learner is.
pub fn segments(marks: &[Mark], here: Option<usize>) -> Html {
    let segment = |(at, mark): (usize, &Mark)| {
        html! { <li data-outcome={outcome(*mark)} data-here={(here == Some(at)).then_some("")} /> }
    };
    html! { <ol aria-hidden="true">{ for marks.iter().enumerate().map(segment) }</ol> }
}

const fn outcome(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Open => None,
        Mark::Right => Some("right"),
        Mark::Wrong => Some("wrong"),
        Mark::Unscored => Some("unscored"),
    }
}
