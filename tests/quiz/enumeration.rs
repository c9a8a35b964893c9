//! The proof against plain enumeration: every completion, every reading, one by one.

use super::bank;
use super::longer::longer;
use motus::law::condition::{ISSUES, Readings};
use motus::law::evaluate::bits;
use motus::law::fact::{Fact, Recipient};
use motus::law::facts::{Facts, Slot};
use motus::law::part::Part;
use motus::law::rule::Rulebook;
use motus::quiz::bank::Stated;
use motus::quiz::proof::Refusal;
use motus::quiz::{Ask, Case, Question};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeSet;

/// Most completions that a case may have here.
const MOST: usize = 200;

/// Every possible completion of these facts.
fn completions(facts: &Facts, slots: &[Slot], to: &[Recipient]) -> Vec<Facts> {
    let mut all = vec![facts.clone()];
    for slot in slots {
        let each = |facts: Facts| {
            bits(facts.mask(*slot))
                .map(move |bit| {
                    let mut facts = facts.clone();
                    facts.set(*slot, 1 << bit);
                    facts
                })
                .collect::<Vec<_>>()
        };
        all = all.into_iter().flat_map(each).collect();
    }
    all.retain(|facts| to.iter().all(|to| facts.is_possible(*to)));
    all
}

/// What is right on facts that settle everything, in words.
fn answer(case: &Case, question: &Question, facts: &Facts, readings: Readings) -> String {
    let book = Rulebook::belgian();
    let outcome = |part: Part, to: Recipient| {
        let set = part.outcomes(&facts.seen_for(to), to, readings);
        assert_eq!(set.count_ones(), 1, "everything that matters is settled");
        set.trailing_zeros()
    };
    let secrecy = |to| {
        ["not-bound", "may-speak", "", "must-keep-silent"]
            [outcome(Part::secrecy(&book), to) as usize]
    };
    let to = case.spoken_of(question);
    match question.ask {
        Ask::Secrecy => secrecy(to).to_owned(),
        Ask::Help => ["no-duty", "", "", "must-help"]
            [outcome(Part::help(&book, case.date), to) as usize]
            .to_owned(),
        Ask::Ground if secrecy(to) == "not-bound" => "no secret".to_owned(),
        Ask::Ground if secrecy(to) == "must-keep-silent" => "none".to_owned(),
        Ask::Ground => {
            let opens = book.grounds(case.date).filter(|r| outcome(Part::opens(&book, r), to) == 1);
            opens.map(|r| r.id.name()).collect::<Vec<_>>().join("+")
        }
        Ask::Recipient if question.among.iter().any(|to| secrecy(*to) == "not-bound") => {
            "no secret".to_owned()
        }
        Ask::Recipient => {
            let told = question.among.iter().filter(|to| secrecy(**to) == "may-speak");
            let told: Vec<_> = told.map(|to| to.name()).collect();
            if told.is_empty() { "nobody".to_owned() } else { told.join("+") }
        }
    }
}

/// What is right where some facts are open on purpose: one answer, or that it is not established.
fn with_open(answers: &BTreeSet<String>, ask: Ask) -> String {
    if let (Some(only), 1) = (answers.first(), answers.len()) {
        return only.clone();
    }
    let grounds = |a: &String| a != "none" && a != "no secret";
    match ask {
        Ask::Secrecy | Ask::Help => "not-established".to_owned(),
        Ask::Ground if answers.iter().all(grounds) => "several".to_owned(),
        Ask::Ground => "not-established".to_owned(),
        Ask::Recipient => "doubtful".to_owned(),
    }
}

/// The one right answer in every completion and under every reading, if there is just one.
fn enumerated(case: &Case, question: &Question) -> Option<String> {
    let own = case.spoken_of(question);
    let to = if question.ask == Ask::Recipient { question.among.clone() } else { vec![own] };
    let facts = case.facts(own).unwrap();
    let open = facts.slots().filter(|s| facts.is_open(*s));
    let of_others = |s: &Slot| {
        s.fact().group() == motus::law::vocabulary::Group::Recipient
            && to.iter().all(|r| *r as usize != s.of())
    };
    let (opened, unknown): (Vec<_>, Vec<_>) =
        open.filter(|s| !of_others(s)).partition(|s| case.states(*s));
    let contested = contested(case, question, &facts, &to);
    let mut right = BTreeSet::new();
    for readings in (0..1 << ISSUES).filter(|r: &Readings| r & !contested == 0) {
        for completion in completions(&facts, &unknown, &to) {
            let answers = completions(&completion, &opened, &to)
                .iter()
                .map(|facts| answer(case, question, facts, readings))
                .collect();
            right.insert(with_open(&answers, question.ask));
        }
    }
    let options: Vec<String> = case.choices(question).into_iter().map(|c| c.key).collect();
    let [only] = Vec::from_iter(right).try_into().ok()?;
    options.contains(&only).then_some(only)
}

/// The contested points that the parts of the answer touch.
fn contested(case: &Case, question: &Question, facts: &Facts, to: &[Recipient]) -> Readings {
    let book = Rulebook::belgian();
    let parts: Vec<Part> = match question.ask {
        Ask::Help => vec![Part::help(&book, case.date)],
        Ask::Secrecy | Ask::Recipient => vec![Part::secrecy(&book)],
        Ask::Ground => {
            let grounds = book.grounds(case.date).map(|r| Part::opens(&book, r));
            grounds.chain([Part::secrecy(&book)]).collect()
        }
    };
    to.iter().flat_map(|to| parts.iter().map(|p| p.touched(facts, *to))).fold(0, |a, b| a | b)
}

/// The case with few unknown facts: some of its own un-stated or opened, all others settled.
fn shuffled(case: &Case, seeded: &mut StdRng) -> Option<Case> {
    let mut case = case.clone();
    for _ in 0..seeded.gen_range(0..case.stated.len().min(4)) {
        let at = seeded.gen_range(0..case.stated.len());
        case.stated.remove(at);
    }
    for _ in 0..seeded.gen_range(0..3) {
        let at = seeded.gen_range(0..case.stated.len());
        let slot = Slot::from_position(usize::from(case.stated[at].slot)).unwrap();
        let persons =
            Facts::unknown(case.date, case.persons.len(), case.offences.len(), case.dangers.len())?;
        case.stated[at].mask = persons.mask(slot);
    }
    let mut facts = case.facts(case.to.unwrap_or(Recipient::OtherPerson))?;
    let setting = Slot::of_situation(Fact::Setting);
    let mut slots: Vec<Slot> =
        facts.slots().filter(|s| facts.is_open(*s) && !case.states(*s) && *s != setting).collect();
    let mut room = MOST;
    for stated in &case.stated {
        room /= (stated.mask.count_ones() as usize).max(1);
    }
    while !slots.is_empty() {
        let slot = slots.swap_remove(seeded.gen_range(0..slots.len()));
        let values: Vec<usize> = bits(facts.mask(slot)).collect();
        if values.len() < 2 || (values.len() <= room && seeded.gen_bool(0.5)) {
            room /= values.len();
            continue;
        }
        let mask = 1 << values[seeded.gen_range(0..values.len())];
        facts.set(slot, mask);
        case.stated.push(Stated { slot: slot.at() as u16, mask, marks: Vec::new() });
        facts.narrow().is_none().then_some(())?;
    }
    (room > 0).then_some(case)
}

#[test]
fn the_proof_and_plain_enumeration_agree_on_every_question_of_shuffled_cases() {
    let rounds = if longer() { 400 } else { 40 };
    let mut seeded = StdRng::seed_from_u64(2026);
    let (mut proved, mut refused, mut open) = (0, 0, 0);
    for case in bank().modules.iter().flat_map(|m| &m.cases) {
        for _ in 0..rounds {
            let Some(case) = shuffled(case, &mut seeded) else { continue };
            if case.facts(Recipient::OtherPerson).is_none() {
                continue;
            }
            for question in &case.questions {
                let by_proof = case.prove(question);
                let expected = enumerated(&case, question);
                match &by_proof {
                    Ok(proof) => {
                        let key = &case.choices(question)[proof.key].key;
                        assert_eq!(Some(key), expected.as_ref(), "{}: {case:?}", question.id);
                        assert_eq!(case.right(question), Some(key.as_str()), "as the page grades");
                        proved += 1;
                        open += usize::from(proof.turns_on_opened);
                    }
                    Err(Refusal::Impossible) => {}
                    Err(refusal) => {
                        assert_eq!(expected, None, "{}: {refusal:?} {case:?}", question.id);
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(proved > 60 && refused > 60 && open > 5, "{proved} {refused} {open}");
}
