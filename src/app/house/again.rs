//! A module again: what went wrong, or all of it.
//!
//! As with a [`Drill`](super::Drill) the address names the seed of the play; without one it begins one.

use super::drill::answered;
use super::drill::path::{number, place};
use crate::app::grading::wrong;
use crate::app::messages::say;
use crate::learning::Session;
use crate::learning::log::{Asked, Log, Mode};
use crate::quiz::edition::{Contents, Outline};

/// What of a module is asked again, and the seed of the play; none where it is still to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// The module's identity.
    pub module: String,
    /// What of it is asked.
    pub what: What,
    /// The seed of the play.
    pub seed: Option<u32>,
}

/// What of a module is asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// `reprise`: what went wrong.
    Wrong,
    /// `reprise-4`: one question, by its number, then what else went wrong.
    From(usize),
    /// `recommencer`: all, from the first question.
    All,
}

const AGAIN: &str = "reprise";
const ANEW: &str = "recommencer";

impl What {
    fn parse(word: &str) -> Option<Self> {
        match word.split_once('-') {
            Some((AGAIN, digits)) => place(digits).map(Self::From),
            None if word == AGAIN => Some(Self::Wrong),
            None if word == ANEW => Some(Self::All),
            _ => None,
        }
    }

    fn word(self) -> String {
        match self {
            Self::Wrong => AGAIN.to_owned(),
            Self::From(number) => [AGAIN, "-", &number.to_string()].concat(),
            Self::All => ANEW.to_owned(),
        }
    }
}

impl Again {
    /// A new play.
    pub fn new(module: &Outline, what: What) -> Self {
        Self { module: module.id.clone(), what, seed: None }
    }

    /// The play at a path, and the number of the question; nothing if there is none.
    pub fn parse(path: &str) -> Option<(Self, Option<usize>)> {
        let parts: Vec<&str> = path.split('/').collect();
        let ["module", module, word, rest @ ..] = parts.as_slice() else { return None };
        let (seed, at) = match rest {
            [] => (None, None),
            [seed] => (Some(number(seed)?), None),
            [seed, at] => (Some(number(seed)?), Some(place(at)?)),
            _ => return None,
        };
        let again = Self { module: (*module).to_owned(), what: What::parse(word)?, seed };
        (!module.is_empty()).then_some((again, at))
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        let path = ["module", &self.module, &self.what.word()].join("/");
        match self.seed {
            Some(seed) => [&path, "/", &seed.to_string()].concat(),
            None => path,
        }
    }

    /// The module's identity.
    pub fn module(&self) -> &str {
        &self.module
    }

    /// « Reprise : question 3 sur 4 »
    pub fn place(&self, position: usize, count: usize) -> String {
        match self.what {
            What::Wrong | What::From(_) => say::place_again(position + 1, count),
            What::All => say::place(position + 1, count),
        }
    }

    /// The play, with its seed, as the log leaves it; nothing if it has no question.
    pub fn open(&self, contents: &Contents, log: &Log, seed: u32) -> Option<(Self, Session)> {
        let module = contents.module(&self.module)?;
        let seed = self.seed.unwrap_or(seed);
        let all = Asked::all(module);
        let session = match self.what {
            What::Wrong => redone(wrong(module, log), log, seed),
            What::From(number) => {
                let first = all.get(number - 1)?;
                let others = wrong(module, log).into_iter().filter(|one| one != first);
                redone([first.clone()].into_iter().chain(others).collect(), log, seed)
            }
            What::All => Session::of_seed(all, log, seed),
        }?;
        Some((Self { seed: Some(session.seed()), ..self.clone() }, session))
    }
}

/// The answers of this play first, then what else is to be asked again.
fn redone(pool: Vec<Asked>, log: &Log, seed: u32) -> Option<Session> {
    let mut asked = answered(log, Mode::Redo, seed);
    let done = asked.len();
    let new: Vec<_> =
        pool.into_iter().filter(|one| asked.iter().all(|own| own.id != one.id)).collect();
    asked.extend(new);
    Session::left_at(asked, done, Mode::Redo, seed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::{Again, What};
    use crate::learning::log::{Asked, Log};
    use crate::learning::session::Step;
    use crate::learning::{Answer, Mode, Session, Visit};
    use crate::quiz::edition::Contents;
    use crate::quiz::source::compile;

    fn contents() -> Contents {
        let name = "quizzes/1-le-principe.toml";
        Contents::of(&compile(&[(name.to_owned(), std::fs::read(name).unwrap())]).unwrap())
    }

    fn respond(log: &mut Log, asked: &Asked, seed: u32, mode: Mode, option: &str) {
        let option = option.to_owned();
        let Asked { id, version } = asked.clone();
        let answer = Answer {
            time: 1,
            question: id,
            version,
            option,
            confidence: None,
            mode,
            seed,
            hints: 0,
            retry: 0,
        };
        log.append(Visit(1), answer);
    }

    fn current(session: &Session) -> Option<Asked> {
        session.current().cloned()
    }

    #[test]
    fn every_play_is_read_back_from_its_own_address() {
        for path in [
            "module/mineurs/reprise",
            "module/mineurs/reprise/0",
            "module/mineurs/reprise-4/4294967295",
            "module/mineurs/recommencer/7",
        ] {
            let (again, number) = Again::parse(path).unwrap();
            assert_eq!((again.path().as_str(), number), (path, None));
            let asked = [path, "12"].join("/");
            assert_eq!(Again::parse(&asked).unwrap().1, again.seed.map(|_| 12));
        }
        for path in [
            "module/a",
            "module/a/3",
            "module/a/bilan",
            "module//reprise",
            "module/a/reprise-",
            "module/a/reprise-0",
            "module/a/reprise-04",
            "module/a/recommencer-4",
            "module/a/reprise/x",
            "module/a/reprise/07",
            "module/a/reprise/7/0",
            "module/a/reprise/7/1/1",
        ] {
            assert_eq!(Again::parse(path), None, "{path}");
        }
    }

    #[test]
    fn a_module_begun_again_is_found_again_by_its_address_before_its_first_answer_and_after_its_last()
     {
        let contents = contents();
        let [module] = &*contents.modules else { panic!("one module") };
        let asked = Asked::all(module);
        let mut log = Log::default();
        asked.iter().for_each(|one| respond(&mut log, one, 7, Mode::Training, "x"));
        let (again, session) = Again::new(module, What::All).open(&contents, &log, 9).unwrap();
        assert_eq!((again.seed, current(&session)), (Some(9), asked.first().cloned()));
        let (same, session) = again.open(&contents, &log, 1).unwrap();
        assert_eq!((&same, session.answered()), (&again, 0), "a reload begins it again");
        assert!(session.answers(&log).is_empty(), "and has nothing of the old round");
        for one in &asked {
            let (_, session) = again.open(&contents, &log, 1).unwrap();
            assert_eq!(current(&session).as_ref(), Some(one));
            respond(&mut log, one, 9, Mode::Training, "x");
        }
        let (_, session) = again.open(&contents, &log, 1).unwrap();
        assert_eq!((session.step(), session.answers(&log).len()), (&Step::Finished, asked.len()));
    }

    #[test]
    fn the_question_that_was_asked_for_comes_first_then_what_else_went_wrong() {
        let contents = contents();
        let [module] = &*contents.modules else { panic!("one module") };
        let all = Asked::all(module);
        let wrong = |asked: &Asked| {
            let (case, item) = module.find(&asked.id).unwrap();
            let at = (0..item.options.len()).find(|at| Some(*at) != case.key(item)).unwrap();
            item.options[at].clone()
        };
        let (first, third) = (all[0].clone(), all[2].clone());
        let mut log = Log::default();
        for one in [&first, &third] {
            respond(&mut log, one, 7, Mode::Training, &wrong(one));
        }
        let (again, session) = Again::new(module, What::From(3)).open(&contents, &log, 9).unwrap();
        assert_eq!(
            (session.asked(), session.mode()),
            (&[third.clone(), first.clone()][..], Mode::Redo)
        );
        respond(&mut log, &third, 9, Mode::Redo, "x");
        let (_, session) = again.open(&contents, &log, 1).unwrap();
        assert_eq!((current(&session), session.answered()), (Some(first), 1));
        let none = all.len() + 1;
        assert_eq!(Again::new(module, What::From(none)).open(&contents, &log, 9), None);
    }
}
