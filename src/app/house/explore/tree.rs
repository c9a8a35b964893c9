//! « Le raisonnement »: each rule that plays as a tree of conditions, what holds folded away.

use crate::app::element::{french, gathering, in_french, perhaps, text, worded};
use crate::app::messages::say;
use crate::app::reading::state;
use crate::app::tie::{self, Ties};
use crate::app::typeset::{self, quoted};
use crate::law::picture::{Join, Node};
use crate::quiz::feedback::State;
use crate::quiz::reasoning::{Line, Reasoning, Tree};
use crate::quiz::sheet::Quote;
use yew::prelude::*;

/// The trees.
pub fn trees(reasoning: &Reasoning, unfolded: bool, ties: Ties<'_>) -> Html {
    let drawn = |tree| Drawn { tree, unfolded, ties }.rule();
    html! {
        <section class="trees" aria-labelledby="trees">
            <h2 id="trees">{ say::trees() }</h2>
            { gathering("div", "", reasoning.rules.iter().map(drawn).collect()) }
        </section>
    }
}

struct Drawn<'a> {
    tree: &'a Tree,
    unfolded: bool,
    ties: Ties<'a>,
}

impl Drawn<'_> {
    fn rule(&self) -> Html {
        let tree = self.tree;
        let open = self.unfolded || tree.state != State::Holds;
        let head = vec![
            french("h3", "", &tree.title),
            typeset::french_line("span", "reading-basis", &tree.basis),
            state(tree.state),
        ];
        let remark = tree.remark.as_deref().map(|remark| french("p", "tree-remark", remark));
        html! {
            <details class="tree" key={tree.title.as_str()} {open}>
                <summary>{ gathering("div", "reading-head", head) }</summary>
                { perhaps(remark) }
                { self.joined(0) }
                { self.parts(0) }
            </details>
        }
    }

    fn parts(&self, of: usize) -> Html {
        let parts = self.tree.picture.parts(of).map(|at| self.condition(at)).collect();
        gathering("ul", "tree-parts", parts)
    }

    fn condition(&self, at: usize) -> Html {
        let entry = self.tree.picture.nodes.get(at).zip(self.tree.lines.get(at));
        let Some((node, line)) = entry else { return gathering("li", "", Vec::new()) };
        let has_parts = self.tree.picture.parts(at).next().is_some() && !line.again;
        let more = match (has_parts, line.state) {
            (false, _) => gathering("div", "", Vec::new()),
            (true, State::Holds) => self.folded(at),
            (true, State::Fails | State::NotEstablished) => {
                gathering("div", "", vec![self.joined(at), self.parts(at)])
            }
        };
        let numbers = line.number.as_slice();
        let ties_to = (!numbers.is_empty()).then(|| tie::names(numbers));
        html! {
            <li class="condition" data-ties={ties_to} data-lit={self.ties.lit(numbers)}>
                { state(line.state) }
                { gathering("div", "", said(node, line, self.ties)) }
                { gathering("div", "condition-more", vec![more]) }
            </li>
        }
    }

    fn folded(&self, at: usize) -> Html {
        html! {
            <details class="tree-folded">
                <summary>{ say::tree_why() }</summary>
                { self.joined(at) }
                { self.parts(at) }
            </details>
        }
    }

    /// How the parts make the whole.
    fn joined(&self, at: usize) -> Html {
        let words = match self.tree.lines.get(at).and_then(|line| line.join) {
            Some(Join::All) => say::all_needed(),
            Some(Join::Any) => say::one_suffices(),
            Some(Join::Not) => say::none_of_these(),
            Some(Join::Readings) => say::tree_readings(),
            Some(Join::Leaf) | None => "",
        };
        perhaps((!words.is_empty()).then(|| worded("p", "tree-join", words)))
    }
}

fn said(node: &Node, line: &Line, ties: Ties<'_>) -> Vec<Html> {
    let reading = if line.reading.is_empty() { "" } else { "\u{a0}: " };
    let words = [line.reading, reading, node.words()].concat();
    let phrase = tie::before_number(&words, line.number.map(|number| ties.number(number)));
    let case = line.case.iter().map(|words| french("p", "", &quoted(words))).collect();
    let law = line.law.iter().map(law).collect();
    let mut notes = Vec::new();
    notes.extend(line.again.then(|| worded("p", "", say::tree_again())));
    notes.extend(line.note.as_ref().map(|note| typeset::french_line("p", "", note)));
    notes
        .extend(line.source.as_ref().map(|source| gathering("p", "", say::source(source).parts())));
    vec![
        in_french("p", "condition-phrase", phrase),
        gathering("div", "condition-words", case),
        gathering("div", "tree-law", law),
        gathering("div", "condition-notes", notes),
    ]
}

/// The words of an article, and where they stand.
fn law(quote: &Quote) -> Html {
    let words = vec![
        french("q", "tree-quote", quote.words),
        text(" "),
        typeset::french_line("span", "tree-cited", &quote.cited),
    ];
    gathering("p", "", words)
}
