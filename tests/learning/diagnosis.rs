//! The diagnosis, tried on learners who hold a misconception, are right, or err at random.

use super::answer;
use super::bank::bank;
use motus::law::misconception::MISCONCEPTIONS;
use motus::learning::Answer;
use motus::learning::diagnosis::{Diagnosis, Foreseen, Given};
use motus::quiz::Bank;
use motus::quiz::edition::Contents;
use motus::quiz::misread::{Probe, probes};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::{BTreeSet, HashMap};

/// Runs of each simulated learner.
const RUNS: u64 = 1_000;
/// Questions of a run.
const QUESTIONS: usize = 8;

/// The bank with these cases alone.
fn bank_of(cases: &[&str]) -> Bank {
    let mut bank = bank();
    for module in &mut bank.modules {
        module.cases.retain(|case| cases.contains(&case.id.as_str()));
    }
    bank
}

/// What a simulated learner leaves to chance, the same for the same seed.
struct Random(StdRng);

impl Random {
    fn of(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0.gen_range(0..bound)
    }

    /// True so many times in a hundred.
    fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }

    /// An option that is not this one.
    fn other(&mut self, probe: &Probe, option: usize) -> usize {
        (option + 1 + self.below(probe.choices.len() - 1)) % probe.choices.len()
    }

    /// What a learner who holds the misconception answers; where it foretells nothing, right or wrong.
    fn follow(&mut self, probe: &Probe, held: usize) -> usize {
        match probe.misread[held].as_slice() {
            [] if self.percent(50) => probe.key,
            [] => self.other(probe, probe.key),
            read => read[self.below(read.len())],
        }
    }
}

/// A bank, its diagnosis, and what that picked before, for it always picks the same.
struct Trial<'a> {
    probes: Vec<Probe<'a>>,
    diagnosis: Diagnosis,
    picked: HashMap<Vec<Given>, usize>,
}

impl<'a> Trial<'a> {
    fn new(bank: &'a Bank) -> Self {
        Self { probes: probes(bank), diagnosis: Diagnosis::of(bank), picked: HashMap::new() }
    }

    /// The questions that the diagnosis picks, answered so; the misconceptions that it names then.
    fn run(&mut self, mut answer: impl FnMut(&Probe) -> usize) -> Vec<&'static str> {
        let mut given = Vec::new();
        for _ in 0..QUESTIONS {
            let pick = || self.diagnosis.pick(&given).unwrap();
            let question = *self.picked.entry(given.clone()).or_insert_with(pick);
            given.push(Given { question, option: answer(&self.probes[question]) });
        }
        named(&self.diagnosis, &given)
    }

    /// In how many of the runs somebody was named.
    fn accused(&mut self, mut answer: impl FnMut(&mut Random, &Probe) -> usize) -> usize {
        let run = |seed| {
            let mut random = Random::of(seed);
            !self.run(|probe| answer(&mut random, probe)).is_empty()
        };
        (0..RUNS).map(run).filter(|accused| *accused).count()
    }

    /// In how many of the runs a learner who slips so often is told their own misconception.
    fn recognised(&mut self, held: usize, slips: usize) -> usize {
        let run = |seed| {
            let mut random = Random::of(seed);
            let found = self.run(|probe| {
                let option = random.follow(probe, held);
                if random.percent(slips) { random.other(probe, option) } else { option }
            });
            found.contains(&MISCONCEPTIONS[held].id)
        };
        (0..RUNS).map(run).filter(|found| *found).count()
    }
}

fn named(diagnosis: &Diagnosis, given: &[Given]) -> Vec<&'static str> {
    let found = diagnosis.diagnose(given).unwrap_or_default();
    found.iter().map(|at| MISCONCEPTIONS[*at].id).collect()
}

#[test]
fn who_holds_a_misconception_is_recognised_after_eight_questions() {
    let bank = bank();
    let mut trial = Trial::new(&bank);
    for (held, misconception) in MISCONCEPTIONS.iter().enumerate() {
        let recognised = trial.recognised(held, 0);
        assert!(recognised >= 900, "{}: {recognised} of {RUNS}", misconception.id);
    }
}

#[test]
fn who_slips_once_in_twenty_answers_is_still_mostly_recognised() {
    let bank = bank();
    let mut trial = Trial::new(&bank);
    let runs: Vec<usize> = (0..MISCONCEPTIONS.len()).map(|m| trial.recognised(m, 5)).collect();
    let mean = runs.iter().sum::<usize>() / runs.len();
    assert!(mean >= 850 && runs.iter().all(|run| *run >= 600), "{mean}: {runs:?}");
}

#[test]
fn who_is_right_is_not_accused() {
    let bank = bank();
    let mut trial = Trial::new(&bank);
    assert_eq!(trial.run(|probe| probe.key), [""; 0]);
    for slips in [5, 10] {
        let accused = trial.accused(|random, probe| {
            if random.percent(slips) { random.other(probe, probe.key) } else { probe.key }
        });
        assert!(accused <= 50, "{slips} slips in a hundred: {accused} of {RUNS}");
    }
}

#[test]
fn who_errs_at_random_is_rarely_accused_however_often_they_err() {
    let bank = bank();
    let mut trial = Trial::new(&bank);
    for errors in (10..=100).step_by(10) {
        let accused = trial.accused(|random, probe| {
            if random.percent(errors) { random.other(probe, probe.key) } else { probe.key }
        });
        assert!(accused <= 50, "{errors} errors in a hundred: {accused} of {RUNS}");
    }
    let accused = trial.accused(|random, probe| random.below(probe.choices.len()));
    assert!(accused <= 50, "guessing: {accused} of {RUNS}");
}

#[test]
#[ignore = "prints the figures of the README"]
fn figures() {
    let bank = bank();
    let mut trial = Trial::new(&bank);
    for (held, misconception) in MISCONCEPTIONS.iter().enumerate() {
        let runs = [0, 5, 10].map(|slips| trial.recognised(held, slips));
        let exposing = trial.probes.iter().filter(|p| p.exposes(held)).count();
        println!("{:24}{exposing:4} questions {runs:?}", misconception.id);
    }
    for errors in (0..=100).step_by(10) {
        let accused = trial.accused(|random, probe| {
            if random.percent(errors) { random.other(probe, probe.key) } else { probe.key }
        });
        println!("{errors:3} errors in a hundred: {accused} accused");
    }
    println!("guessing: {}", trial.accused(|random, p| random.below(p.choices.len())));
}

/// The options by which these questions are answered, as the diagnosis knows them.
fn given(diagnosis: &Diagnosis, answers: &[(&str, &str)]) -> Vec<Given> {
    let answers: Vec<Answer> = answers.iter().map(|(q, option)| answer(q, option)).collect();
    diagnosis.given(&answers)
}

/// Right answers.
const RIGHT: &[(&str, &str)] = &[
    ("une-lettre-du-palais/secrecy", "may-speak"),
    ("le-mot-signe/secrecy", "must-keep-silent"),
    ("si-jamais/secrecy", "must-keep-silent"),
    ("le-camp-d-autrefois/secrecy-2", "must-keep-silent"),
    ("l-etage-du-dessous/secrecy", "must-keep-silent"),
    ("chez-la-grand-mere/help", "must-help"),
];
/// What who takes the police for a judge answers.
const POLICE: &[(&str, &str)] = &[
    ("une-lettre-a-en-tete/secrecy", "may-speak"),
    ("une-lettre-du-palais/secrecy-2", "may-speak"),
];
/// Errors that no misconception makes.
const ODD: &[(&str, &str)] =
    &[("le-benevole/secrecy", "not-established"), ("deux-aveux/secrecy", "not-established")];

#[test]
fn two_errors_of_one_kind_among_right_answers_are_named() {
    let diagnosis = Diagnosis::of(&bank());
    let of = |police: usize, odd: usize, right: usize| {
        let answers = [&POLICE[..police], &ODD[..odd], &RIGHT[..right]].concat();
        named(&diagnosis, &given(&diagnosis, &answers))
    };
    assert_eq!(of(1, 0, 6), [""; 0]);
    assert_eq!(of(2, 0, 1), ["police-is-judge"]);
    // Two answers alone may have been chance; an error of no kind speaks for chance.
    assert_eq!(of(2, 0, 0), [""; 0]);
    assert_eq!((of(2, 1, 2), of(2, 1, 3)), (vec![], vec!["police-is-judge"]));
    assert_eq!((of(2, 2, 5), of(2, 2, 6)), (vec![], vec!["police-is-judge"]));
}

#[test]
fn a_misconception_is_named_with_the_answers_that_show_it_and_a_short_set_that_separates_it() {
    let diagnosis = Diagnosis::of(&bank());
    let given = given(&diagnosis, &[POLICE, &ODD[..1], &RIGHT[..3]].concat());
    let found = diagnosis.diagnose(&given).unwrap();
    let shown: Vec<_> = diagnosis.shown_by(found, &given).iter().map(|q| q.id.as_str()).collect();
    assert_eq!(shown, POLICE.iter().map(|(question, _)| *question).collect::<Vec<_>>());
    let set = diagnosis.remedial(found, &given, 5);
    assert!((2..=5).contains(&set.len()), "{set:?}");
    assert!(diagnosis.remedial(found, &given, 1).len() == 1);
    assert_eq!(diagnosis.shown_by(&[999], &given), Vec::<&motus::learning::Asked>::new());
}

#[test]
fn each_misconception_has_a_remedial_set_that_its_holder_answers_wrongly() {
    let bank = bank();
    let (diagnosis, probes) = (Diagnosis::of(&bank), probes(&bank));
    for (held, misconception) in MISCONCEPTIONS.iter().enumerate() {
        let set = diagnosis.remedial(&[held], &[], 5);
        assert!(!set.is_empty(), "{}", misconception.id);
        let mut cases = BTreeSet::new();
        for asked in &set {
            let probe = probes.iter().find(|probe| probe.question.id == asked.id).unwrap();
            assert!(probe.exposes(held), "{}: {}", misconception.id, asked.id);
            cases.insert(probe.case.id.as_str());
        }
        let exposing = probes.iter().filter(|probe| probe.exposes(held));
        let possible: BTreeSet<&str> = exposing.map(|probe| probe.case.id.as_str()).collect();
        assert_eq!(cases.len(), set.len().min(possible.len()), "{}", misconception.id);
    }
}

#[test]
fn a_remedial_set_begins_with_a_question_that_tells_best_and_is_not_yet_answered() {
    let bank = bank();
    let (diagnosis, probes) = (Diagnosis::of(&bank), probes(&bank));
    for (held, misconception) in MISCONCEPTIONS.iter().enumerate() {
        // How many others answer it as wrongly.
        let others = |probe: &Probe| {
            let own = &probe.misread[held];
            let alike = |read: &&Vec<usize>| read.iter().any(|option| own.contains(option));
            probe.misread.iter().filter(alike).count() - 1
        };
        let of = |id: &str| probes.iter().position(|probe| probe.question.id == id).unwrap();
        let first = of(&diagnosis.remedial(&[held], &[], 5)[0].id);
        let exposing = || probes.iter().filter(|probe| probe.exposes(held));
        let fewest = exposing().map(others).min().unwrap();
        assert_eq!(others(&probes[first]), fewest, "{}", misconception.id);
        let given = [Given { question: first, option: 0 }];
        let then = of(&diagnosis.remedial(&[held], &given, 5)[0].id);
        let best = exposing().filter(|probe| others(probe) == fewest).count();
        assert_eq!(then == first, best == 1, "{}", misconception.id);
    }
}

#[test]
fn a_second_try_shows_no_misconception() {
    let diagnosis = Diagnosis::of(&bank());
    let again = |retry| Answer { retry, ..answer("si-jamais/help", "no-duty") };
    assert_eq!(diagnosis.given(&[again(0)]).len(), 1);
    assert!(diagnosis.given(&[again(1)]).is_empty());
}

#[test]
fn a_single_error_is_never_named_however_well_it_is_explained() {
    let cases = ["une-lettre-a-en-tete", "au-comptoir", "a-la-boulangerie", "le-portefeuille"];
    let diagnosis = Diagnosis::of(&bank_of(&cases));
    let answers = [
        ("une-lettre-a-en-tete/secrecy", "may-speak"),
        ("au-comptoir/secrecy", "must-keep-silent"),
        ("au-comptoir/help", "no-duty"),
        ("a-la-boulangerie/secrecy", "not-bound"),
        ("a-la-boulangerie/help", "no-duty"),
        ("le-portefeuille/secrecy", "must-keep-silent"),
        ("le-portefeuille/help", "no-duty"),
    ];
    assert_eq!(named(&diagnosis, &given(&diagnosis, &answers)), [""; 0]);
}

#[test]
fn an_error_that_no_misconception_makes_is_not_explained() {
    let diagnosis = Diagnosis::of(&bank());
    let answers = [
        ("une-lettre-a-en-tete/secrecy", "must-speak"),
        ("une-lettre-du-palais/secrecy-2", "not-established"),
        ("le-camp-d-autrefois/secrecy", "must-speak"),
    ];
    assert_eq!(named(&diagnosis, &given(&diagnosis, &answers)), [""; 0]);
}

#[test]
fn misconceptions_that_a_bank_cannot_tell_apart_are_named_together() {
    let bank = bank_of(&["chez-la-grand-mere", "avant-ce-soir"]);
    let diagnosis = Diagnosis::of(&bank);
    let answers = [
        ("chez-la-grand-mere/secrecy", "may-speak"),
        ("chez-la-grand-mere/help", "must-help"),
        ("avant-ce-soir/secrecy", "may-speak"),
        ("avant-ce-soir/help", "must-help"),
    ];
    assert_eq!(named(&diagnosis, &given(&diagnosis, &answers)), ["first-resort", "help-frees"]);
}

#[test]
fn the_latest_answer_to_the_present_version_of_a_question_counts() {
    let diagnosis = Diagnosis::of(&bank_of(&["le-mot-signe", "si-jamais"]));
    let of = |answers: &[(&str, &str)]| given(&diagnosis, answers);
    let twice = of(&[("le-mot-signe/secrecy", "may-speak"), ("le-mot-signe/secrecy", "not-bound")]);
    assert_eq!(twice, of(&[("le-mot-signe/secrecy", "not-bound")]));
    assert_eq!(twice.len(), 1);
    assert!(
        of(&[("elsewhere/secrecy", "may-speak"), ("si-jamais/help", "no such key")]).is_empty()
    );
    let old = Answer { version: 2, ..answer("si-jamais/help", "no-duty") };
    assert!(diagnosis.given(&[old]).is_empty());
}

#[test]
fn each_question_is_picked_once_and_then_none_is_left() {
    let bank = bank_of(&["chez-la-grand-mere", "le-mot-signe", "si-jamais"]);
    let diagnosis = Diagnosis::of(&bank);
    let probes = probes(&bank);
    let (mut given, mut seen) = (Vec::new(), BTreeSet::new());
    while let Some(question) = diagnosis.pick(&given) {
        assert_eq!(diagnosis.question(question).unwrap().id, probes[question].question.id);
        assert!(seen.insert(question));
        given.push(Given { question, option: 0 });
    }
    assert_eq!(seen.len(), probes.len());
}

#[test]
fn without_a_bank_nothing_is_asked_and_nobody_is_named() {
    let diagnosis = Diagnosis::of(&Bank::default());
    assert_eq!((diagnosis.pick(&[]), diagnosis.diagnose(&[])), (None, None));
    let stray = [Given { question: 3, option: 1 }];
    assert_eq!(diagnosis.diagnose(&stray), None);
}

#[test]
fn the_contents_foretell_what_the_bank_foretells() {
    let bank = bank();
    let contents = Contents::decode(&Contents::of(&bank).encode()).unwrap();
    let of_bank: Vec<Foreseen> = probes(&bank).into_iter().map(Foreseen::from).collect();
    assert_eq!(Foreseen::all(&contents), of_bank);
    let diagnosis = Diagnosis::new(of_bank);
    let group = diagnosis.group_of(4).unwrap();
    assert!(group.contains(&4) && !diagnosis.remedial(group, &[], 5).is_empty());
    assert_eq!(diagnosis.group_of(MISCONCEPTIONS.len()), None);
}

#[test]
fn what_answers_say_of_each_misconception_is_counted() {
    let bank = bank();
    let (diagnosis, probes) = (Diagnosis::of(&bank), probes(&bank));
    let all = |option: &dyn Fn(&Probe) -> usize| -> Vec<Given> {
        let given = |(question, probe)| Given { question, option: option(probe) };
        probes.iter().enumerate().map(given).collect()
    };
    for tally in diagnosis.tallies(&[]) {
        assert_eq!((tally.answered, tally.right, tally.foretold), (0, 0, 0), "{tally:?}");
    }
    for tally in diagnosis.tallies(&all(&|probe| probe.key)) {
        assert_eq!((tally.answered, tally.right), (tally.questions, tally.questions), "{tally:?}");
        assert_eq!(tally.foretold, 0, "{tally:?}");
    }
    let mut seen = BTreeSet::new();
    for held in 0..MISCONCEPTIONS.len() {
        let holder = |probe: &Probe| *probe.misread[held].first().unwrap_or(&probe.key);
        let tallies = diagnosis.tallies(&all(&holder));
        let own = tallies.iter().find(|tally| tally.group.contains(&held)).unwrap();
        let exposing = probes.iter().filter(|probe| probe.exposes(held)).count();
        assert_eq!((own.questions, own.answered, own.foretold), (exposing, exposing, exposing));
        assert_eq!(own.right, 0);
        seen.extend(own.group.iter().copied());
    }
    assert_eq!(seen.len(), MISCONCEPTIONS.len(), "each misconception is in one of the tallies");
}
