//! Where one can be: the part of the address after `#`.

use super::house::Drill;
#[cfg(feature = "house")]
use crate::quiz::edition::Outline;

/// A screen's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`
    Start,
    /// A course where the learner left it, or its n-th question, from 1: `…/<n>`.
    Play(Course, Option<usize>),
    /// `#/module/<id>/bilan`
    Score(String),
    /// `#/<path>`: a room of the house, if it has one there.
    Room(String),
}

/// What can be played: where the questions come from, of whichever modules, as addresses tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// `#/module/<id>`: a module in its order.
    Module(String),
    /// `#/revision/<seed>`, `#/module/<id>/reprise/<seed>` and the like: what the house asks besides.
    Drill(Drill),
}

#[cfg(feature = "house")]
impl Route {
    /// A question of a module, by its number.
    pub fn question((module, number): (&Outline, usize)) -> Self {
        Self::Play(Course::Module(module.id.clone()), Some(number))
    }
}

impl Course {
    /// The module that is played, where it is one.
    pub fn module(&self) -> Option<&str> {
        match self {
            Self::Module(id) => Some(id),
            Self::Drill(drill) => drill.module(),
        }
    }

    /// The end that it leads to.
    pub fn end(&self) -> Route {
        match self {
            Self::Module(id) => Route::Score(id.clone()),
            Self::Drill(drill) => match drill.module() {
                Some(id) => Route::Score(id.to_owned()),
                None => Route::Room(drill.end()),
            },
        }
    }

    /// The address, with its `#`.
    pub fn address(&self) -> String {
        match self {
            Self::Module(id) => ["#/module/", id].concat(),
            Self::Drill(drill) => ["#/", &drill.path()].concat(),
        }
    }
}

/// Whether a fragment (with or without its `#`) is a place within a screen, not a screen.
pub fn is_anchor(fragment: &str) -> bool {
    let fragment = fragment.trim_start_matches('#');
    !fragment.is_empty() && !fragment.starts_with('/')
}

impl Route {
    /// Reads a fragment, with or without its `#`; nothing if there is no such screen.
    pub fn parse(fragment: &str) -> Option<Self> {
        let path = fragment.trim_start_matches('#');
        if path.is_empty() || path == "/" {
            return Some(Self::Start);
        }
        let path = path.strip_prefix('/')?;
        if let Some((drill, n)) = Drill::parse(path) {
            return Some(Self::Play(Course::Drill(drill), n));
        }
        let Some(play) = path.strip_prefix("module/") else {
            return Some(Self::Room(path.to_owned()));
        };
        let mut parts = play.split('/');
        let id = parts.next().filter(|id| !id.is_empty())?.to_owned();
        match (parts.next(), parts.next()) {
            (None | Some(""), None) => Some(Self::Play(Course::Module(id), None)),
            (Some("bilan"), None) => Some(Self::Score(id)),
            (Some(n), None) => Some(Self::Play(Course::Module(id), Some(place(n)?))),
            _ => None,
        }
    }

    /// The address, with its `#`.
    pub fn address(&self) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::Play(course, None) => course.address(),
            Self::Play(course, Some(n)) => [&course.address(), "/", &n.to_string()].concat(),
            Self::Score(id) => ["#/module/", id, "/bilan"].concat(),
            Self::Room(path) => ["#/", path].concat(),
        }
    }
}

/// The number of a question, from 1, written in one way only.
pub fn place(digits: &str) -> Option<usize> {
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    digits.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::{Course, Route, is_anchor};

    #[test]
    fn every_route_is_read_back_from_its_own_address() {
        let id = || "mineurs".to_owned();
        for route in [
            Route::Start,
            Route::Play(Course::Module(id()), None),
            Route::Play(Course::Module(id()), Some(12)),
            Route::Score(id()),
            Route::Room("loi/cp-2024:353-1".to_owned()),
        ] {
            assert_eq!(Route::parse(&route.address()), Some(route));
        }
    }

    #[cfg(feature = "house")]
    #[test]
    fn what_is_asked_again_keeps_its_seed_in_its_address() {
        for address in ["#/module/mineurs/reprise", "#/module/mineurs/recommencer/7/3"] {
            let route = Route::parse(address);
            assert!(matches!(route, Some(Route::Play(Course::Drill(_), _))));
            assert_eq!(route.map(|route| route.address()).as_deref(), Some(address));
        }
    }

    #[test]
    fn an_empty_address_is_the_start() {
        assert_eq!(Route::parse(""), Some(Route::Start));
        assert_eq!(Route::parse("#"), Some(Route::Start));
    }

    #[test]
    fn what_is_no_screen_is_nothing() {
        let unknown = [
            "#/module/",
            "#/module/a/0",
            "#/module/a/-1",
            "#/module/a/+1",
            "#/module/a/01",
            "#/module/a/b",
            "#/module/a/1/2",
            "#/module/a/99999999999999999999999",
        ];
        for fragment in unknown {
            assert_eq!(Route::parse(fragment), None, "{fragment}");
        }
    }

    #[test]
    fn a_fragment_without_a_slash_is_an_anchor() {
        assert!(is_anchor("#main") && is_anchor("law"));
        assert!(!is_anchor("#/") && !is_anchor("") && !is_anchor("#"));
    }
}
