//! The addresses of plays.

use super::{Drill, Kind};
use crate::app::house::exam;
use crate::app::route::place;
use crate::law::misconception::MISCONCEPTIONS;
use crate::law::rule::RuleId;
use crate::law::rules::ALL;
use std::str::FromStr;

const MODULE: &str = "module";
const AGAIN: &str = "reprise";
const ANEW: &str = "recommencer";
const MIX: &str = "melange";
const REVIEW: &str = "revision";
const PRACTICE: &str = "pratique";
const REMEDY: &str = "idee";
const EXAM: &str = "examen";
const CORRECTION: &str = "corrige";
const END: &str = "bilan";

impl Kind {
    /// What of a module a word asks for again.
    fn again(module: &str, word: &str) -> Option<Self> {
        let module = Some(module.to_owned()).filter(|id| !id.is_empty())?;
        match word.split_once('-') {
            Some((AGAIN, digits)) => Some(Self::From(module, place(digits)?)),
            None if word == AGAIN => Some(Self::Wrong(module)),
            None if word == ANEW => Some(Self::All(module)),
            _ => None,
        }
    }

    /// The address of the play that goes on, or else of a new one.
    pub fn address(self) -> String {
        ["#/", &Drill::of(self).path()].concat()
    }
}

impl Drill {
    /// The play at a path, and the number of the question; nothing if there is none.
    pub fn parse(path: &str) -> Option<(Self, Option<usize>)> {
        let parts: Vec<&str> = path.split('/').collect();
        let (kind, rest) = match parts.as_slice() {
            [MODULE, module, word, rest @ ..] => (Kind::again(module, word)?, rest),
            [MIX, rest @ ..] => (Kind::Mix, rest),
            [REVIEW, rest @ ..] => (Kind::Review, rest),
            [PRACTICE, rule, rest @ ..] => (Kind::Practice(rule_named(rule)?), rest),
            [REMEDY, id, rest @ ..] => (Kind::Remedy(misconception(id)?), rest),
            [EXAM, seed, begun, CORRECTION, n] => {
                let kind = Kind::Correction(number(begun)?);
                let drill = Self { kind, seed: Some(number(seed)?) };
                return Some((drill, Some(place(n)?)));
            }
            _ => return None,
        };
        match rest {
            [] => Some((Self::of(kind), None)),
            [seed] => Some((Self { kind, seed: Some(number(seed)?) }, None)),
            [seed, n] => Some((Self { kind, seed: Some(number(seed)?) }, Some(place(n)?))),
            _ => None,
        }
    }

    /// The play whose end is at that path; that of a module is a screen of its own.
    pub fn ended(path: &str) -> Option<Self> {
        let (drill, number) = Self::parse(path.strip_suffix(END)?.strip_suffix('/')?)?;
        (number.is_none() && drill.module().is_none()).then_some(drill)
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        let again = |module: &String, word: &str| [MODULE, module, word].join("/");
        let kind = match &self.kind {
            Kind::Wrong(module) => again(module, AGAIN),
            Kind::From(module, number) => {
                again(module, &[AGAIN, "-", &number.to_string()].concat())
            }
            Kind::All(module) => again(module, ANEW),
            Kind::Mix => MIX.to_owned(),
            Kind::Review => REVIEW.to_owned(),
            Kind::Practice(rule) => [PRACTICE, rule.name()].join("/"),
            Kind::Remedy(held) => {
                [REMEDY, MISCONCEPTIONS.get(*held).map_or("", |one| one.id)].join("/")
            }
            Kind::Correction(begun) => {
                let name = (self.seed.unwrap_or_default(), *begun);
                return [&exam::path(name), CORRECTION].join("/");
            }
        };
        match self.seed {
            Some(seed) => [kind, seed.to_string()].join("/"),
            None => kind,
        }
    }

    /// The path of its end, where that is not the end of a module.
    pub fn end(&self) -> String {
        match (&self.kind, self.seed) {
            (Kind::Correction(begun), Some(seed)) => exam::path((seed, *begun)),
            _ => [&self.path(), END].join("/"),
        }
    }
}

fn rule_named(name: &str) -> Option<RuleId> {
    ALL.iter().map(|rule| rule.id).find(|id| id.name() == name)
}

fn misconception(id: &str) -> Option<usize> {
    MISCONCEPTIONS.iter().position(|one| one.id == id)
}

/// A number, written in one way only.
pub fn number<N: FromStr + ToString>(digits: &str) -> Option<N> {
    digits.parse().ok().filter(|number: &N| number.to_string() == digits)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
mod tests {
    use super::Drill;

    #[test]
    fn every_play_is_read_back_from_its_own_address() {
        for path in [
            "melange",
            "melange/7",
            "revision",
            "revision/0",
            "pratique/protected-person",
            "pratique/help/4294967295",
            "idee/consent-frees/3",
            "module/mineurs/reprise",
            "module/mineurs/reprise/0",
            "module/mineurs/reprise-4/4294967295",
            "module/mineurs/recommencer/7",
        ] {
            let (drill, number) = Drill::parse(path).unwrap();
            assert_eq!((drill.path().as_str(), number), (path, None));
            let asked = [path, "12"].join("/");
            let seeded = drill.seed.is_some();
            assert_eq!(Drill::parse(&asked).unwrap().1, seeded.then_some(12), "{asked}");
            let own_end = drill.module().is_none().then_some(&drill);
            assert_eq!(Drill::ended(&drill.end()).as_ref(), own_end, "{path}");
        }
        let (correction, number) = Drill::parse("examen/7/1763805600000/corrige/3").unwrap();
        let path = "examen/7/1763805600000/corrige".to_owned();
        assert_eq!((correction.path(), number), (path, Some(3)));
        assert_eq!(correction.end(), "examen/7/1763805600000");
    }

    #[test]
    fn what_is_no_play_is_nothing() {
        for path in [
            "melange/",
            "melange/07",
            "melange/7/0",
            "melange/7/3/1",
            "melange/-1",
            "pratique",
            "pratique/rien",
            "idee/rien",
            "examen",
            "examen/7",
            "examen/7/1763805600000",
            "examen/7/1763805600000/corrige",
            "examen/7/1763805600000/corrige/x",
            "examen/7/corrige/3",
            "revision/bilan/bilan",
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
            assert_eq!(Drill::parse(path), None, "{path}");
        }
        assert_eq!(Drill::ended("melange/7/3/bilan"), None);
        assert_eq!(Drill::ended("bilan"), None);
    }
}
