//! Figures as a table, each row with its bar. The table says everything; the bars are for the eye.

use crate::app::element::{gathering, perhaps, worded};
use yew::prelude::*;

/// The heading of a column.
#[derive(Clone, Copy)]
pub struct Column(pub &'static str);

/// A row of figures.
pub struct Bar {
    /// What it is about, in the heading of the row.
    pub name: Html,
    /// How many are right and wrong, of how many; what is neither is left empty.
    pub parts: (usize, usize, usize),
    /// The same in digits, for each column but the first.
    pub cells: Vec<String>,
}

/// The width of the longest bar, and the height of a bar, in the picture's own units.
const WIDTH: usize = 200;
const HEIGHT: usize = 12;

/// The table with its bars; nothing without a row.
pub fn figure(columns: &[Column], bars: &[Bar]) -> Html {
    perhaps((!bars.is_empty()).then(|| table(columns, bars)))
}

fn table(columns: &[Column], bars: &[Bar]) -> Html {
    let most = bars.iter().map(|bar| bar.parts.2).max().unwrap_or(0).max(1);
    let heads = columns.iter().map(|column| html! { <th scope="col">{ column.0 }</th> }).collect();
    let rows = bars.iter().map(|bar| row(bar, most)).collect();
    html! {
        <table class="room-table chart">
            <thead>{ gathering("tr", "", heads) }</thead>
            { gathering("tbody", "", rows) }
        </table>
    }
}

fn row(bar: &Bar, most: usize) -> Html {
    let name = html! { <th scope="row">{ bar.name.clone() }{ picture(bar.parts, most) }</th> };
    let cells = bar.cells.iter().map(|cell| worded("td", "", cell));
    gathering("tr", "", [name].into_iter().chain(cells).collect())
}

fn picture((right, wrong, all): (usize, usize, usize), most: usize) -> Html {
    let across = |part: usize| part * WIDTH / most;
    let size = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    html! {
        <svg viewBox={size} preserveAspectRatio="none" focusable="false" aria-hidden="true">
            { part("chart-all", 0, across(all)) }
            { part("chart-right", 0, across(right)) }
            { part("chart-wrong", across(right), across(wrong)) }
        </svg>
    }
}

fn part(class: &'static str, from: usize, width: usize) -> Html {
    html! {
        <rect {class} x={from.to_string()} y="0" width={width.to_string()} height={HEIGHT.to_string()} />
    }
}
