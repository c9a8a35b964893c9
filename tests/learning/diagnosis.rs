//! The diagnosis, tried on learners who hold a misconception, are right, or err at random.

use motus::law::misconception::MISCONCEPTIONS;
use motus::learning::diagnosis::{Diagnosis, Given};
use motus::quiz::Bank;
use motus::quiz::misread::{Probe, probes};
use motus::quiz::source::compile;
use std::collections::HashMap;

fn bank() -> Bank {
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        (path.display().to_string(), std::fs::read(&path).unwrap())
    };
    let mut files: Vec<_> = std::fs::read_dir("quizzes").unwrap().map(read).collect();
    files.retain(|(name, _)| name.ends_with(".toml"));
    compile(&files).unwrap()
}

/// Numbers that look random, the same for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 32) as usize * bound >> 32
    }

    fn one_in(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn of(&mut self, list: &[usize]) -> usize {
        list[self.below(list.len())]
    }
}

struct Trial<'a> {
    probes: Vec<Probe<'a>>,
    diagnosis: Diagnosis,
    picked: HashMap<Vec<Given>, usize>,
}

impl<'a> Trial<'a> {
    fn new(bank: &'a Bank) -> Self {
        Self { probes: probes(bank), diagnosis: Diagnosis::of(bank), picked: HashMap::new() }
    }

    /// Eight questions that the diagnosis picks, answered so; what it names then.
    fn run(&mut self, mut answer: impl FnMut(&Probe) -> usize) -> Option<&'static str> {
        let mut given = Vec::new();
        for _ in 0..8 {
            let diagnosis = &self.diagnosis;
            let question = *self
                .picked
                .entry(given.clone())
                .or_insert_with(|| diagnosis.pick(&given).unwrap());
            given.push(Given { question, option: answer(&self.probes[question]) });
        }
        self.diagnosis.diagnose(&given).map(|group| group.members[0].id)
    }
}

fn other_than(random: &mut Random, probe: &Probe, right: usize) -> usize {
    (right + 1 + random.below(probe.choices.len() - 1)) % probe.choices.len()
}

#[test]
fn figures() {
    let bank = bank();
    let mut trial = Trial::new(&bank);
    trial.run(|p| {
        let hit: Vec<_> = MISCONCEPTIONS
            .iter()
            .enumerate()
            .filter(|(h, _)| p.exposes(*h))
            .map(|(h, m)| {
                format!(
                    "{}:{}",
                    m.id,
                    p.misread[h]
                        .iter()
                        .map(|o| p.choices[*o].key.as_str())
                        .collect::<Vec<_>>()
                        .join("+")
                )
            })
            .collect();
        println!("PATH {} {hit:?}", p.question.id);
        p.key
    });
    for (held, m) in MISCONCEPTIONS.iter().enumerate() {
        let exposing = trial.probes.iter().filter(|p| p.exposes(held)).count();
        let mut out = format!("{:24} {exposing:3} ", m.id);
        for slip in [0, 5, 10] {
            let mut named = 0;
            let mut wrong = 0;
            for seed in 0..1000 {
                let mut random = Random(seed);
                let found = trial.run(|probe| {
                    let read = &probe.misread[held];
                    let option = if read.is_empty() {
                        if random.one_in(50) {
                            probe.key
                        } else {
                            other_than(&mut random, probe, probe.key)
                        }
                    } else {
                        random.of(read)
                    };
                    if random.one_in(slip) {
                        other_than(&mut random, probe, option)
                    } else {
                        option
                    }
                });
                named += usize::from(found == Some(m.id));
                wrong += usize::from(found.is_some_and(|f| f != m.id));
            }
            out += &format!("{named:5} {wrong:3} |");
        }
        println!("{out}");
    }
    for slip in [0, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100] {
        let mut accused = 0;
        for seed in 0..1000 {
            let mut random = Random(seed + 7_000_000);
            let found = trial.run(|probe| {
                if random.one_in(slip) {
                    other_than(&mut random, probe, probe.key)
                } else {
                    probe.key
                }
            });
            accused += usize::from(found.is_some());
        }
        println!("errs {slip:3} %: accused {accused}");
    }
    let mut accused = 0;
    for seed in 0..1000 {
        let mut random = Random(seed + 9_000_000);
        accused += usize::from(trial.run(|probe| random.below(probe.choices.len())).is_some());
    }
    println!("guesses: accused {accused}");
}
