//! Random situations: rule cases laid over each other, changed here and there, some facts opened.

use crate::bases;
use crate::fixture::{day, quiet};
use motus::law::Date;
use motus::law::constraint::{EXCLUSIONS, Exclusion};
use motus::law::evaluate::bits;
use motus::law::fact::{Fact, RECIPIENTS, Recipient};
use motus::law::facts::{Facts, Slot};
use proptest::prelude::*;

/// The days on which something changes, with those before and after, and both ends.
pub const DAYS: &[&str] = &[
    "2017-08-03",
    "2017-08-04",
    "2018-06-17",
    "2018-06-18",
    "2018-06-19",
    "2018-10-31",
    "2018-11-01",
    "2018-11-02",
    "2021-06-30",
    "2021-07-01",
    "2021-07-02",
    "2023-10-27",
    "2023-10-28",
    "2023-10-29",
    "2024-12-31",
    "2025-01-01",
    "2025-01-02",
    "2026-02-14",
    "2026-02-15",
    "2026-02-16",
    "2026-08-31",
    "2026-09-01",
    "2026-09-02",
    "2027-12-31",
];

/// Random facts and a recipient.
#[derive(Clone)]
pub struct Drawn {
    pub facts: Facts,
    pub to: Recipient,
}

impl std::fmt::Debug for Drawn {
    /// Only what is not as in the base case.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.facts.date(), self.to)?;
        let base = quiet("2026-10-14").facts;
        for slot in self.facts.slots() {
            let (mask, usual) = (self.facts.mask(slot), base.mask(slot));
            if mask != usual || self.facts.is_open(slot) {
                let values = slot.fact().entry().values;
                let names: Vec<String> = bits(mask)
                    .map(|b| values.get(b).map_or(format!("{b:b}"), |v| (*v).to_owned()))
                    .collect();
                write!(f, "; {}#{} = {}", slot.fact().entry().name, slot.of(), names.join("|"))?;
            }
        }
        Ok(())
    }
}

pub fn any_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        3 => prop::sample::select(DAYS).prop_map(day),
        1 => (2017u16..=2027, 1u8..=12, 1u8..=28).prop_filter_map("too early", |(y, m, d)| {
            Date::new(y, m, d).filter(|d| *d >= day("2017-08-03"))
        }),
    ]
}

/// A change of one fact: which slot, and the mask that is cut out of all that it may be.
type Change = (prop::sample::Index, u32);

/// How many facts may be opened, and how many completions they may leave.
#[derive(Clone, Copy)]
pub struct Openness {
    pub facts: usize,
    pub completions: usize,
}

/// Situations of which all but some facts are known.
pub fn situations(open: Openness) -> impl Strategy<Value = Drawn> {
    let change = || (any::<prop::sample::Index>(), any::<u32>());
    (
        any_day(),
        prop::collection::vec(prop::sample::select(bases::ALL), 1..4),
        (0usize..=3, 0usize..=2, 0usize..=2),
        prop::option::weighted(0.5, prop::sample::select(RECIPIENTS.to_vec())),
        prop::collection::vec(change(), 0..8),
        prop::collection::vec(change(), 0..=open.facts),
    )
        .prop_filter_map(
            "facts that cannot all be so",
            move |(date, layers, counts, to, edits, opens)| {
                let (p, o, d) = counts;
                let blank = Facts::unknown(date, p, o, d).unwrap();
                let text = date.to_string();
                let layers: Vec<_> = layers.iter().map(|layer| layer(&text)).collect();
                let to = to.or(layers.last().map(|layer| layer.to)).unwrap();
                let cases: Vec<&Facts> = layers.iter().map(|layer| &layer.facts).collect();
                let mut facts = laid_over(&blank, &quiet(&text).facts, &cases);
                for edit in &edits {
                    cut(&mut facts, &blank, to, *edit);
                }
                let mut possible = facts.clone();
                if possible.narrow().is_some() {
                    return None;
                }
                let mut completions = 1;
                for change in &opens {
                    let width = if completions * 4 <= open.completions { usize::MAX } else { 2 };
                    if completions * 2 <= open.completions {
                        completions *= widen(&mut facts, &blank, to, *change, width);
                    }
                }
                (completions <= open.completions).then_some(Drawn { facts, to })
            },
        )
}

/// Any masks at all, even such as cannot be.
pub fn anything() -> impl Strategy<Value = Drawn> {
    (
        any_day(),
        (0usize..=3, 0usize..=2, 0usize..=2),
        prop::sample::select(RECIPIENTS.to_vec()),
        prop::collection::vec((any::<prop::sample::Index>(), any::<u32>(), 0u8..4), 0..80),
    )
        .prop_map(|(date, (p, o, d), to, edits)| {
            let mut facts = Facts::unknown(date, p, o, d).unwrap();
            for (index, mask, kind) in edits {
                let known = if kind == 0 { mask } else { 1 << (mask % 32) };
                let slot = pick(&facts, to, index);
                let allowed = facts.mask(slot) & known;
                if allowed != 0 {
                    facts.set(slot, allowed);
                }
            }
            Drawn { facts, to }
        })
}

/// Cases of a day, the later over the earlier: of each fact what the last of them changes of the
/// base case has, as far as the situation has room for it.
pub fn laid_over(blank: &Facts, quiet: &Facts, layers: &[&Facts]) -> Facts {
    let mut facts = blank.clone();
    for slot in blank.slots() {
        let changes = |layer: &&&Facts| layer.mask(slot) != quiet.mask(slot);
        let last = layers.iter().rev().find(changes).map_or(quiet, |layer| layer);
        let (all, wanted) = (blank.mask(slot), last.mask(slot));
        facts.set(slot, if wanted & all == 0 { 1 << all.ilog2() } else { wanted & all });
    }
    facts
}

/// A slot of the situation; of the recipients only the one spoken to.
fn pick(facts: &Facts, to: Recipient, index: prop::sample::Index) -> Slot {
    let slots: Vec<Slot> = facts.slots().filter(|s| s.concerns(to)).collect();
    slots[index.index(slots.len())]
}

/// Gives a slot one other value.
fn cut(facts: &mut Facts, blank: &Facts, to: Recipient, (index, roll): Change) {
    let slot = pick(facts, to, index);
    let values: Vec<usize> = bits(blank.mask(slot)).collect();
    facts.set(slot, 1 << values[roll as usize % values.len()]);
}

/// Opens a slot: up to so many values beside the present one; by how much the completions grow.
fn widen(
    facts: &mut Facts,
    blank: &Facts,
    to: Recipient,
    (index, roll): Change,
    values: usize,
) -> usize {
    let slot = pick(facts, to, index);
    if facts.is_open(slot) || matches!(slot.fact(), Fact::Profession) && values > 18 {
        return 1;
    }
    let all = blank.mask(slot);
    let mask = if all.count_ones() as usize <= values.min(8) {
        all
    } else {
        let others: Vec<usize> = bits(all & !facts.mask(slot)).collect();
        facts.mask(slot) | others.get(roll as usize % others.len().max(1)).map_or(0, |b| 1 << b)
    };
    facts.set(slot, mask);
    mask.count_ones() as usize
}

/// Every completion that can be.
pub fn completions(facts: &Facts) -> Vec<Facts> {
    let mut all = vec![facts.clone()];
    for slot in facts.slots().filter(|s| facts.is_open(*s)) {
        all = all
            .into_iter()
            .flat_map(|f| {
                bits(facts.mask(slot)).map(move |b| {
                    let mut known = f.clone();
                    known.set(slot, 1 << b);
                    known
                })
            })
            .collect();
    }
    let excluded = excluded(facts);
    let together = |f: &Facts, (slot, mask): (Slot, u32)| f.mask(slot) & mask != 0;
    all.retain(|f| !excluded.iter().any(|[one, other]| together(f, *one) && together(f, *other)));
    all
}

/// What cannot be together in a situation: pairs of values of two facts, that of one of its things
/// where both speak of such a thing.
fn excluded(facts: &Facts) -> Vec<[(Slot, u32); 2]> {
    let places = |fact: Fact| facts.slots().filter(move |s| s.fact() == fact);
    let pairs = |x: &'static Exclusion| {
        places(x.one.0).flat_map(move |one| {
            let alike = one.fact().group() == x.other.0.group();
            let mine = places(x.other.0).filter(move |s| !alike || s.of() == one.of());
            mine.map(move |other| [(one, x.one.1), (other, x.other.1)])
        })
    };
    EXCLUSIONS.iter().flat_map(pairs).collect()
}
