//! Rules and decisions as pictures: nothing overlaps, nothing crosses, and what is shown is what was decided.

use crate::bases;
use crate::draw::{Drawn, Openness, situations};
use motus::law::condition;
use motus::law::decide::{Secrecy, decide};
use motus::law::evaluate::Truth;
use motus::law::picture::{Captions, Join, Layout, Picture, Place, Ruler, wrap};
use motus::law::rule::{Rule, RuleId, Rulebook};
use motus::law::text::wording;
use proptest::prelude::*;

/// The usual sizes, and some that divide badly.
const ODD: Ruler = Ruler {
    character: 7,
    line: 15,
    padding: 3,
    along: 11,
    across: 1,
    columns: 9,
    captions: Captions::FRENCH,
};

fn rulers() -> [Ruler; 2] {
    [Ruler::default(), ODD]
}

/// Every version of every rule, on its first day and on its last.
fn every_rule() -> Vec<(&'static Rule, motus::law::Date, Picture)> {
    let book = Rulebook::belgian();
    let days = |rule: &Rule| [Some(rule.from), rule.to];
    let mut all = Vec::new();
    for rule in &book.rules {
        for day in days(rule).into_iter().flatten() {
            all.push((*rule, day, Picture::of_rule(&book, rule, day)));
        }
    }
    all
}

/// What the rules of the day make of some facts.
fn every_decision(drawn: &Drawn) -> Vec<(&'static Rule, Picture)> {
    let book = Rulebook::belgian();
    let mut possible = drawn.facts.clone();
    possible.narrow();
    let decision = decide(&book, &possible, drawn.to);
    let of_day = book.rules.iter().filter(|r| r.applies(drawn.facts.date()));
    of_day.map(|r| (*r, Picture::of_decision(&book, r, &possible, &decision))).collect()
}

fn overlap(a: &Place, b: &Place) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

type Segment = ((i32, i32), (i32, i32));

fn segments(points: &[(i32, i32)]) -> Vec<Segment> {
    points.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Whether two upright or level segments have a point in common.
fn meet(((ax, ay), (bx, by)): Segment, ((cx, cy), (dx, dy)): Segment) -> bool {
    ax.min(bx) <= cx.max(dx)
        && cx.min(dx) <= ax.max(bx)
        && ay.min(by) <= cy.max(dy)
        && cy.min(dy) <= ay.max(by)
}

/// Whether a segment has a point within a box; `border` says whether its border counts.
fn enters(((ax, ay), (bx, by)): Segment, place: &Place, border: bool) -> bool {
    let edge = i32::from(border);
    ax.min(bx) < place.right() + edge
        && place.x - edge < ax.max(bx)
        && ay.min(by) < place.bottom() + edge
        && place.y - edge < ay.max(by)
}

/// What holds of any layout of a picture.
fn is_tidy(picture: &Picture, layout: &Layout, ruler: &Ruler) -> Result<(), TestCaseError> {
    prop_assert_eq!(layout.places.len(), picture.nodes.len());
    for (at, (node, place)) in picture.nodes.iter().zip(&layout.places).enumerate() {
        prop_assert!(place.x >= 0 && place.y >= 0);
        prop_assert!(place.right() <= layout.width && place.bottom() <= layout.height);
        prop_assert_eq!(place.lines.join(" "), node.words(), "no word is lost");
        let rows = place.lines.len() + usize::from(!place.caption.is_empty());
        prop_assert!(rows as i32 * ruler.line + 2 * ruler.padding <= place.height);
        for other in &layout.places[..at] {
            prop_assert!(!overlap(place, other), "{:?} and {:?}", place, other);
        }
        let parts: Vec<&Place> = picture.parts(at).map(|p| &layout.places[p]).collect();
        prop_assert!(parts.windows(2).all(|pair| pair[0].bottom() <= pair[1].y), "in order");
    }
    let ends: Vec<usize> = layout.wires.iter().map(|w| w.to).collect();
    prop_assert_eq!(ends, (1..picture.nodes.len()).collect::<Vec<_>>());
    for (at, wire) in layout.wires.iter().enumerate() {
        prop_assert_eq!(Some(wire.from), picture.nodes[wire.to].parent);
        for segment in segments(&wire.points) {
            for (other, place) in layout.places.iter().enumerate() {
                let stranger = other != wire.from && other != wire.to;
                prop_assert!(!enters(segment, place, stranger), "{:?} enters {:?}", wire, place);
            }
            for other in layout.wires[..at].iter().filter(|w| w.from != wire.from) {
                let crosses = segments(&other.points).into_iter().any(|s| meet(segment, s));
                prop_assert!(!crosses, "{:?} and {:?}", wire, other);
            }
        }
    }
    Ok(())
}

fn is_laid_out(picture: &Picture) -> Result<(), TestCaseError> {
    for ruler in rulers() {
        let wide = picture.wide(&ruler);
        is_tidy(picture, &wide, &ruler)?;
        for (at, place) in wide.places.iter().enumerate() {
            let parts: Vec<&Place> = picture.parts(at).map(|p| &wide.places[p]).collect();
            prop_assert!(parts.iter().all(|p| p.x >= place.right() + ruler.along));
            if let (Some(first), Some(last)) = (parts.first(), parts.last()) {
                let centre = (first.middle() + last.middle()) / 2;
                prop_assert!((place.middle() - centre).abs() <= 1, "a whole is amid its parts");
            }
        }
        let narrow = picture.narrow(&ruler, 328);
        is_tidy(picture, &narrow, &ruler)?;
        prop_assert_eq!(narrow.width, 328);
        for (at, place) in narrow.places.iter().enumerate() {
            let parts: Vec<&Place> = picture.parts(at).map(|p| &narrow.places[p]).collect();
            prop_assert!(parts.iter().all(|p| p.x > place.x && p.y >= place.bottom()));
        }
    }
    Ok(())
}

#[test]
fn every_rule_is_laid_out_without_an_overlap_or_a_crossing() {
    for (rule, day, picture) in every_rule() {
        is_laid_out(&picture).unwrap_or_else(|e| panic!("{:?} on {day}: {e}", rule.id));
    }
}

/// The leaves of a tree as a picture shows them: an empty reading is one, a negated notion too.
fn leaves(node: &condition::Node) -> usize {
    match node {
        condition::Node::All(parts) | condition::Node::Any(parts) => parts.iter().map(leaves).sum(),
        condition::Node::Leaf(_) => 1,
        condition::Node::Notion(notion) if matches!(notion.node, condition::Node::Not(_)) => 1,
        condition::Node::Notion(notion) => leaves(&notion.node),
        condition::Node::Not(part)
        | condition::Node::Some(_, part)
        | condition::Node::Of(_, part) => leaves(part),
        condition::Node::Contested(c) => leaves(&c.first.1).max(1) + leaves(&c.second.1).max(1),
    }
}

#[test]
fn the_picture_of_a_rule_has_every_condition_and_each_rests_on_something() {
    let book = Rulebook::belgian();
    for (rule, day, picture) in every_rule() {
        let admits = if rule.id.is_ground() { leaves(&rule.admits) } else { 0 };
        let lawyer = book.rule(RuleId::Lawyer, day).filter(|_| rule.id.excluded_for_lawyer());
        let expected = leaves(&rule.when) + admits + lawyer.map_or(0, |r| leaves(&r.when));
        let shown = picture.nodes.iter().filter(|n| n.join == Join::Leaf);
        assert_eq!(shown.count(), expected, "{:?} on {day}", rule.id);
        for node in &picture.nodes {
            assert!(!node.words().is_empty() && node.state.is_none() && !node.live);
            if node.join == Join::Leaf && !node.id.is_empty() {
                let basis = node.basis.unwrap();
                let in_force = basis.passages.iter().any(|p| wording(p.article, day).is_some());
                assert!(in_force || basis.source.is_some(), "{} on {day}", node.id);
            }
        }
    }
}

#[test]
fn a_node_stands_before_its_parts_one_rank_above_them() {
    for (_, _, picture) in every_rule() {
        assert_eq!((picture.nodes[0].parent, picture.nodes[0].rank), (None, 0));
        for (at, node) in picture.nodes.iter().enumerate().skip(1) {
            let whole = node.parent.unwrap();
            assert!(whole < at);
            assert_eq!(picture.nodes[whole].rank + 1, node.rank);
        }
        let parted = |at: usize| picture.parts(at).next().is_some();
        for (at, node) in picture.nodes.iter().enumerate() {
            assert_eq!(parted(at), node.join != Join::Leaf, "{}", node.words());
        }
    }
}

#[test]
fn the_live_path_of_a_rule_that_fails_is_the_condition_that_is_missing() {
    let case = bases::assault("2026-10-14").to(motus::law::fact::Recipient::Press);
    let drawn = Drawn { facts: case.facts, to: case.to };
    let all = every_decision(&drawn);
    let (_, picture) = all.iter().find(|(r, _)| r.id == RuleId::ProtectedPerson).unwrap();
    let live: Vec<&str> = picture.nodes.iter().filter(|n| n.live).map(|n| n.id).collect();
    assert_eq!(live, ["protected-person", "to-prosecutor"]);
    assert_eq!(picture.nodes[0].label(&Captions::FRENCH), "✗ fait défaut");
    assert!(!picture.settled_otherwise);
}

/// What the picture of a decision says of itself and of the decision.
fn tells_the_decision(drawn: &Drawn) -> Result<(), TestCaseError> {
    let mut facts = drawn.facts.clone();
    prop_assume!(facts.narrow().is_none());
    let decision = decide(&Rulebook::belgian(), &facts, drawn.to);
    let known = facts.slots().all(|slot| !facts.is_open(slot));
    for (rule, picture) in every_decision(drawn) {
        let root = &picture.nodes[0];
        let state = root.state.unwrap();
        prop_assert!(root.live && root.id == rule.id.name());
        match rule.id {
            RuleId::Bound => {
                let bound = decision.secrecy.value.map(|s| s != Secrecy::NotBound);
                prop_assert!(bound.is_none_or(|bound| state == Truth::of(bound)));
            }
            id if id.is_ground() && decision.secrecy.value != Some(Secrecy::NotBound) => {
                let opens = decision.grounds.iter().any(|g| g.rule.id == id && g.opens());
                prop_assert_eq!(state == Truth::Holds, opens, "{:?}", id);
            }
            _ => {}
        }
        if known && decision.contested().is_empty() {
            prop_assert!(!picture.settled_otherwise, "{:?} with all facts known", rule.id);
        }
        for (at, node) in picture.nodes.iter().enumerate() {
            prop_assert!(node.state.is_some() && !node.words().is_empty());
            let whole = node.parent.map(|whole| &picture.nodes[whole]);
            prop_assert!(
                whole.is_none_or(|whole| whole.live || !node.live),
                "a live path is whole"
            );
            let parts: Vec<_> = picture.parts(at).map(|p| &picture.nodes[p]).collect();
            if node.live && !parts.is_empty() {
                prop_assert!(parts.iter().any(|part| part.live), "a live node has a live part");
            }
            let alike = parts.iter().any(|part| part.state == node.state);
            if node.live && alike && matches!(node.join, Join::All | Join::Any) {
                prop_assert!(parts.iter().all(|p| p.live == (p.state == node.state)));
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_decision_is_laid_out_without_an_overlap_or_a_crossing(drawn in situations(Openness { facts: 3, completions: 32 })) {
        for (_, picture) in every_decision(&drawn) {
            is_laid_out(&picture)?;
        }
    }

    #[test]
    fn the_picture_shows_what_was_decided(drawn in situations(Openness { facts: 4, completions: 64 })) {
        tells_the_decision(&drawn)?;
    }

    #[test]
    fn where_all_is_known_the_conditions_alone_give_the_state_of_the_rule(drawn in situations(Openness { facts: 0, completions: 1 })) {
        tells_the_decision(&drawn)?;
    }

    #[test]
    fn wrapping_loses_no_word_and_passes_no_margin(words in prop::collection::vec("[a-z«»\u{a0}]{1,12}", 0..20), width in 1usize..40) {
        let text = words.join(" ");
        let lines = wrap(&text, width);
        prop_assert_eq!(lines.join(" "), text);
        for line in &lines {
            prop_assert!(line.chars().count() <= width || !line.contains(' '), "{:?}", line);
        }
        for pair in lines.windows(2) {
            let next = pair[1].split(' ').next().unwrap();
            prop_assert!(pair[0].chars().count() + 1 + next.chars().count() > width, "a line is full");
        }
    }
}
