//! How fast the engine is, and how often it asks the heap: `cargo bench --no-default-features`.
//!
//! The bank's own cases are the load, so that a figure says what a learner waits for.

#![allow(clippy::unwrap_used, reason = "a bench that cannot begin has failed")]

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher};
use motus::cli::files::files;
use motus::law::counterfactual::counterfactuals;
use motus::law::decide::{Secrecy, decide};
use motus::law::evaluate::Scope;
use motus::law::fact::{RECIPIENTS, Recipient};
use motus::law::facts::{Facts, Slot};
use motus::law::outcome::Outcome;
use motus::law::reason::reasons;
use motus::law::rule::Rulebook;
use motus::quiz::source::compile;
use motus::quiz::{Bank, Case, Question};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// The questions of a bank, each with its case.
fn questions(bank: &Bank) -> Vec<(&Case, &Question)> {
    let cases = bank.modules.iter().flat_map(|module| &module.cases);
    cases.flat_map(|case| case.questions.iter().map(move |question| (case, question))).collect()
}

/// The bank as it lies in `quizzes`.
fn bank() -> Bank {
    compile(&files(&["quizzes"]).unwrap()).unwrap()
}

/// Each case of the bank with its recipient.
fn cases() -> Vec<(Facts, Recipient)> {
    let bank = bank();
    let cases = bank.modules.iter().flat_map(|module| &module.cases);
    cases
        .map(|case| {
            let to = case.to.unwrap_or(Recipient::PublicProsecutor);
            (case.facts(to).unwrap(), to)
        })
        .collect()
}

/// The cases with every fact known: of what is open, the first value that goes with the others.
fn known() -> Vec<(Facts, Recipient)> {
    let known = |(facts, to): (Facts, Recipient)| {
        let slots: Vec<Slot> = facts.slots().collect();
        let settled = slots.into_iter().fold(facts, |facts, slot| {
            let values = (0..32).map(|bit| facts.mask(slot) & 1 << bit).filter(|value| *value != 0);
            let with = |value| {
                let mut facts = facts.clone();
                facts.set(slot, value);
                facts.narrow().is_none().then_some(facts)
            };
            values.map(with).find_map(|facts| facts).unwrap()
        });
        (settled, to)
    };
    cases().into_iter().map(known).collect()
}

/// A decision on facts that are all known, without its reasons.
#[divan::bench]
fn decision(bencher: Bencher) {
    let (book, cases) = (Rulebook::belgian(), known());
    bencher.counter(ItemsCount::new(cases.len())).bench(|| {
        for (facts, to) in &cases {
            divan::black_box(decide(&book, facts, *to));
        }
    });
}

/// The same with the tree of reasons of every rule of the day.
#[divan::bench]
fn decision_with_reasons(bencher: Bencher) {
    let (book, cases) = (Rulebook::belgian(), known());
    bencher.counter(ItemsCount::new(cases.len())).bench(|| {
        for (facts, to) in &cases {
            divan::black_box(decide(&book, facts, *to));
            let scope = Scope::new(facts, *to);
            for rule in book.rules.iter().filter(|rule| rule.applies(facts.date())) {
                divan::black_box((reasons(&scope, &rule.when), reasons(&scope, &rule.admits)));
            }
        }
    });
}

/// A decision on the bank's cases as they are written, some of their facts unknown.
#[divan::bench]
fn decision_as_written(bencher: Bencher) {
    let (book, cases) = (Rulebook::belgian(), cases());
    bencher.counter(ItemsCount::new(cases.len())).bench(|| {
        for (facts, to) in &cases {
            divan::black_box(decide(&book, facts, *to));
        }
    });
}

/// A decision on the bank's cases with every n-th fact opened.
#[divan::bench(args = [8, 4, 2], sample_count = 10)]
fn decision_with_every_nth_fact_open(bencher: Bencher, n: usize) {
    let (book, cases) = (Rulebook::belgian(), known());
    let opened: Vec<(Facts, Recipient)> = cases
        .into_iter()
        .map(|(mut facts, to)| {
            let slots: Vec<Slot> = facts.slots().step_by(n).collect();
            for slot in slots {
                facts.set(slot, slot.fact().anything());
            }
            (facts, to)
        })
        .filter(|(facts, _)| facts.clone().narrow().is_none())
        .collect();
    bencher.counter(ItemsCount::new(opened.len())).bench(|| {
        for (facts, to) in &opened {
            divan::black_box(decide(&book, facts, *to));
        }
    });
}

/// A decision of which nothing is known, for each recipient.
#[divan::bench(sample_count = 3)]
fn decision_on_nothing_known(bencher: Bencher) {
    let book = Rulebook::belgian();
    let (known, _) = known().pop().unwrap();
    let facts = Facts::unknown(known.date(), 3, 2, 2).unwrap();
    bencher.counter(ItemsCount::new(RECIPIENTS.len())).bench(|| {
        for to in RECIPIENTS {
            divan::black_box(decide(&book, &facts, to));
        }
    });
}

/// What stands under an answer: the key, the sentences, the tree and the articles, for every question.
#[divan::bench(sample_count = 20)]
fn feedback_of_the_whole_bank(bencher: Bencher) {
    let bank = bank();
    let questions = questions(&bank);
    bencher.counter(ItemsCount::new(questions.len())).bench(|| {
        for (case, question) in &questions {
            divan::black_box(case.feedback(question, 0));
        }
    });
}

/// That each question of the bank has exactly one right answer.
#[divan::bench(sample_count = 20)]
fn proof_of_the_whole_bank(bencher: Bencher) {
    let bank = bank();
    let questions = questions(&bank);
    bencher.counter(ItemsCount::new(questions.len())).bench(|| {
        for (case, question) in &questions {
            divan::black_box(case.prove(question)).unwrap();
        }
    });
}

/// What would turn the penal answer of each case to *may speak*.
#[divan::bench(sample_count = 3)]
fn counterfactuals_of_each_case(bencher: Bencher) {
    let (book, cases) = (Rulebook::belgian(), cases());
    let wanted = Outcome::Secrecy(Secrecy::MaySpeak);
    bencher.counter(ItemsCount::new(cases.len())).bench(|| {
        for (facts, to) in &cases {
            divan::black_box(counterfactuals(&book, facts, *to, wanted));
        }
    });
}
