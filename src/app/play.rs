//! What is being played, and which of its questions stands on the screen.

use super::bank::Bank;
use super::grading::{self, Mark};
use super::route::{Course, Route};
#[cfg(feature = "house")]
use super::world::World;
use crate::learning::log::{Answer, Asked, Confidence, Log};
use crate::learning::session::{Session, Step};
use crate::quiz::edition::{Contents, Heading};

#[cfg(feature = "house")]
/// So long, in milliseconds, a case that was read needs not be read again.
const A_MOMENT: u64 = 30 * 60 * 1000;

/// One play of a list of questions, of whichever modules. Leaving it loses nothing: it is found
/// again from the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    /// Where its questions come from.
    pub course: Course,
    /// The steps that are possible.
    pub session: Session,
    /// Position of an answered question that is looked at again, instead of the session's own.
    pub past: Option<usize>,
    /// Whether another try is offered, before the explanation.
    pub offered: bool,
    /// How sure the learner says to be of the answer to come.
    pub confidence: Option<Confidence>,
}

/// How far the question on the screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// An option may be chosen.
    Asked,
    /// The answer was wrong; it may be given once more before the explanation.
    Missed,
    /// Answered and explained.
    Explained,
}

impl Play {
    /// The course as the log leaves it; nothing if it has no question.
    pub fn open(course: &Course, contents: &Contents, log: &Log, seed: u32) -> Option<Self> {
        let (course, session) = match course {
            Course::Module(id) => {
                let asked = Asked::all(contents.module(id)?);
                (course.clone(), Session::resume(asked, log, seed)?)
            }
            Course::Drill(drill) => {
                let (drill, session) = drill.open(contents, log, seed)?;
                (Course::Drill(drill), session)
            }
        };
        Some(Self::new(course, session))
    }

    fn new(course: Course, session: Session) -> Self {
        Self { course, session, past: None, offered: false, confidence: None }
    }

    /// Shows the question of that number (from 1), asked or with its answer; the current one if there is
    /// no such number, nothing if no question is left.
    pub fn at(mut self, number: Option<usize>, log: &Log) -> Option<Self> {
        let wanted = number.and_then(|number| number.checked_sub(1));
        let current = self.session.current().map(|_| self.session.position());
        self.past = wanted.filter(|place| Some(*place) != current);
        if self.past.is_some() && self.past_answer(log).is_none() {
            self.past = None;
            self.offered = false;
            self.confidence = None;
            wanted.into_iter().for_each(|place| self.session.turn_to(place));
        }
        (self.past.is_some() || self.session.current().is_some()).then_some(self)
    }

    /// Whether no question is left to be asked.
    pub fn is_finished(&self) -> bool {
        self.session.current().is_none()
    }

    /// Position of the question on the screen.
    pub fn position(&self) -> usize {
        self.past.unwrap_or_else(|| self.session.position())
    }

    /// The question on the screen.
    pub fn asked(&self) -> Option<&Asked> {
        self.session.asked().get(self.position())
    }

    /// The case on the screen.
    pub fn case<'a>(&self, bank: &'a Bank) -> Option<&'a Heading> {
        bank.find(self.asked()?).map(|(case, _)| case)
    }

    /// The first case that comes after the one on the screen.
    pub fn next_case<'a>(&self, bank: &'a Bank) -> Option<&'a Heading> {
        let here = self.case(bank)?;
        let next = self.onward().session;
        next.current()?;
        let cases = next.asked().iter().skip(next.position()).filter_map(|asked| bank.find(asked));
        cases.map(|(case, _)| case).find(|case| !std::ptr::eq(*case, here))
    }

    /// The address of what is on the screen.
    pub fn route(&self) -> Route {
        match (self.session.step(), self.past) {
            (Step::Finished, None) => self.course.end(),
            _ => Route::Play(self.course.clone(), Some(self.position() + 1)),
        }
    }

    /// The option chosen on the screen, how far its question is, and the seed of the options' order.
    pub fn chosen(&self, log: &Log) -> (Option<String>, Stage, u32) {
        if let Some(answer) = self.past_answer(log) {
            return (Some(answer.option.clone()), Stage::Explained, answer.seed);
        }
        let stage = if self.offered { Stage::Missed } else { Stage::Explained };
        let seed = self.session.seed();
        match self.session.step() {
            Step::Asking(option) => (option.clone(), Stage::Asked, seed),
            Step::Answered(option) => (Some(option.clone()), stage, seed),
            Step::Finished => (None, Stage::Asked, seed),
        }
    }

    /// The latest answer to the question on the screen; for one that is asked, to its first try.
    pub fn answer<'a>(&self, log: &'a Log) -> Option<&'a Answer> {
        let given = self.session.retry() > 0 || matches!(self.session.step(), Step::Answered(_));
        if self.past.is_some() || !given {
            return self.past_answer(log);
        }
        let asked = self.asked()?;
        log.answers().rev().find(|answer| asked.is_answered_by(answer))
    }

    /// The marks of this play's questions.
    pub fn marks(&self, contents: &Contents, log: &Log) -> Vec<Mark> {
        grading::marks(contents, self.session.asked(), self.answers(log))
    }

    /// The next question; from one that was looked at again, the one where the learner was, and of an
    /// exam the next to be looked at.
    pub fn onward(&self) -> Self {
        #[cfg(feature = "house")]
        if let Some(past) = self.next_corrected() {
            return Self { past: Some(past), ..self.clone() };
        }
        if self.past.is_some() {
            return Self { past: None, ..self.clone() };
        }
        let session = self.session.next().unwrap_or_else(|| self.session.clone());
        Self { session, offered: false, confidence: None, ..self.clone() }
    }

    #[cfg(feature = "house")]
    fn next_corrected(&self) -> Option<usize> {
        let Course::Drill(drill) = &self.course else { return None };
        let next = self.past? + 1;
        (drill.corrects() && next < self.session.asked().len()).then_some(next)
    }

    /// Passes over all that is left of the case on the screen.
    pub fn pass_case(&self, contents: &Contents) -> Option<Self> {
        let (case, _) = contents.find(&self.session.current()?.id)?;
        let mut session = self.session.skip()?;
        while session.current().is_some_and(|asked| case.items.iter().any(|one| one.id == asked.id))
        {
            session = session.skip()?;
        }
        Some(Self { session, past: None, confidence: None, ..self.clone() })
    }

    #[cfg(feature = "house")]
    /// Whether the question on the screen goes on from the one before it, over a case that was read a moment
    /// ago.
    pub fn goes_on(&self, world: &World<'_>) -> bool {
        let before = self.position().checked_sub(1).and_then(|at| self.session.asked().get(at));
        let last = world.log.answers().next_back();
        let read = before.zip(last).is_some_and(|(before, last)| {
            before.is_answered_by(last) && world.now < last.time.saturating_add(A_MOMENT)
        });
        let case = |asked| world.bank.find(asked).map(|(case, _)| std::ptr::from_ref(case));
        read && before.and_then(case) == self.asked().and_then(case)
    }

    /// Takes note of what another tab has done; says whether what is looked at again still has its answer.
    pub fn catch_up(&mut self, log: &Log) -> bool {
        self.session = self.session.catch_up(log);
        self.past.is_none() || self.past_answer(log).is_some()
    }

    fn past_answer<'a>(&self, log: &'a Log) -> Option<&'a Answer> {
        let asked = self.session.asked().get(self.past?)?;
        self.answers(log).into_iter().rev().find(|answer| asked.is_answered_by(answer))
    }

    fn answers<'a>(&self, log: &'a Log) -> Vec<&'a Answer> {
        if let Course::Drill(drill) = &self.course
            && let Some(given) = drill.given(log)
        {
            return given;
        }
        self.session.answers(log)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use crate::app::screen::Screen;
    use crate::app::sight::Sight;
    use crate::learning::Visit;
    use crate::learning::log::Mode;
    use crate::quiz::edition::{Lesson, Outline};
    use crate::quiz::question::Choice;
    use crate::quiz::source::compile;

    fn published() -> (crate::quiz::Bank, Bank) {
        let files = ["1-le-principe", "4-partager", "5-devant-la-justice"].map(|name| {
            let name = ["quizzes/", name, ".toml"].concat();
            let bytes = std::fs::read(&name).unwrap();
            (name, bytes)
        });
        let source = compile(&files).unwrap();
        let mut contents = Contents::of(&source);
        let cases = contents.modules.iter_mut().flat_map(|module| &mut module.cases);
        cases.enumerate().for_each(|(at, case)| case.file = at.to_string());
        (source, Bank::new(contents))
    }

    /// The last case of each module, all its questions: one play of three modules.
    fn mixed(bank: &Bank) -> Play {
        let last = |module: &Outline| module.cases.last().unwrap().items.clone();
        let items = bank.contents.modules.iter().flat_map(last);
        let asked = items.map(|item| Asked::from(&item)).collect();
        let course = Course::Module(bank.contents.modules[0].id.clone());
        Play::new(course, Session::over(asked, Mode::Redo, 3).unwrap())
    }

    /// Chooses the option at that position among the question's own, and answers.
    fn answer(play: &mut Play, bank: &Bank, log: &mut Log, at: usize) {
        let choices: Vec<_> =
            Sight::of(play, bank, log).unwrap().options.into_iter().map(|(_, c)| c).collect();
        let option = &bank.find(play.asked().unwrap()).unwrap().1.options[at];
        let chosen = play.session.choose(option, &choices).unwrap();
        let (session, answer) = chosen.answer(1, None).unwrap();
        log.append(Visit(1), answer);
        play.session = session;
    }

    #[test]
    fn a_play_of_several_modules_waits_for_one_case_at_a_time_and_grades_each_by_its_own_law() {
        let (source, mut bank) = published();
        let mut log = Log::default();
        let mut play = mixed(&bank);
        let cases: Vec<_> = source.modules.iter().map(|m| m.cases.last().unwrap()).collect();
        let mut right = Vec::new();
        for case in &cases {
            let Screen::Awaited(waiting) = Screen::of(play.clone(), &bank) else {
                panic!("{}: nothing has come", case.id)
            };
            assert_eq!(waiting.route(), play.route(), "it keeps its address");
            let file = play.case(&bank).unwrap().file.clone();
            bank.take_in(file, Lesson::decode(&Lesson::file(case)).unwrap());
            assert_eq!(Screen::of(waiting, &bank), Screen::Question(play.clone()));
            let next = play.next_case(&bank).map(|case| case.title.clone());
            let after = cases.iter().skip_while(|one| one.id != case.id).nth(1);
            assert_eq!(next, after.map(|case| case.title.clone()));
            for question in &case.questions {
                let at = right.len() % 2;
                answer(&mut play, &bank, &mut log, at);
                let sight = Sight::of(&play, &bank, &log).unwrap();
                assert_eq!(sight.feedback, case.feedback(question, at), "{}", question.id);
                right.push(case.key(question) == Some(at));
                play = play.onward();
            }
        }
        assert_eq!(play.asked().map(|_| play.session.step()), Some(&Step::Finished));
        let marks = play.marks(&bank.contents, &log);
        let told = |mark: &Mark| *mark == Mark::Right;
        assert_eq!(marks.iter().map(told).collect::<Vec<_>>(), right);
    }

    #[test]
    fn an_answer_to_another_version_or_to_a_question_that_is_gone_is_neither_graded_nor_waited_for()
    {
        let (_, bank) = published();
        let item = bank.contents.modules[0].items().next().unwrap();
        let key = bank.contents.find(&item.id).unwrap().0.key(item).unwrap();
        for (id, version) in [(&item.id, item.version + 1), (&"gone/secrecy".to_owned(), 1)] {
            let asked = Asked { id: id.clone(), version };
            let session = Session::over(vec![asked], Mode::Review, 3).unwrap();
            let mut play = Play::new(Course::Module(bank.contents.modules[0].id.clone()), session);
            let choice = Choice { key: item.options[key].clone(), label: String::new() };
            let chosen = play.session.choose(&choice.key, std::slice::from_ref(&choice)).unwrap();
            let (session, answer) = chosen.answer(1, None).unwrap();
            play.session = session;
            assert_eq!(grading::grade(&bank.contents, &answer), None, "{id}");
            let mut log = Log::default();
            log.append(Visit(1), answer);
            assert_eq!(play.marks(&bank.contents, &log), [Mark::Unscored], "{id}");
            assert_eq!(Screen::of(play.clone(), &bank), Screen::Question(play.clone()), "{id}");
            assert!(Sight::of(&play, &bank, &log).is_none(), "{id}");
        }
    }

    #[test]
    fn another_try_stays_offered_while_an_earlier_answer_is_looked_at() {
        let (_, bank) = published();
        let play = Play { past: Some(0), offered: true, ..mixed(&bank) };
        let back = play.onward();
        assert_eq!((back.past, back.offered), (None, true));
    }

    #[test]
    fn another_try_that_is_not_taken_is_not_offered_at_a_question_that_was_passed() {
        let (_, bank) = published();
        let mut log = Log::default();
        let mut play = mixed(&bank);
        play = play.pass_case(&bank.contents).unwrap();
        let key = bank.find(play.asked().unwrap()).unwrap().1.options[0].clone();
        let offered = [Choice { key: key.clone(), label: String::new() }];
        let (session, given) =
            play.session.choose(&key, &offered).unwrap().answer(1, None).unwrap();
        log.append(Visit(1), given);
        (play.session, play.offered) = (session, true);
        let back = play.at(Some(1), &log).unwrap();
        assert_eq!((back.past, back.offered), (None, false));
        assert!(matches!(back.session.step(), Step::Asking(None)));
    }

    #[test]
    fn the_play_that_was_left_last_goes_on_unless_it_is_at_its_end_or_another_one_is_asked_for() {
        let (_, bank) = published();
        let log = Log::default();
        let world = World { bank: &bank, log: &log, now: 0 };
        let mut left = mixed(&bank);
        left.session = left.session.hint().unwrap();
        let course = left.course.clone();
        let at = |course: &Course, number, left: &Play| {
            let route = Route::Play(course.clone(), number);
            let screen = Screen::at(Some(&route), &world, 5, (&Screen::Start, Some(left)));
            screen.play().map(|play| (play.session.seed(), play.session.hints()))
        };
        assert_eq!(at(&course, None, &left), Some((3, 1)));
        assert_eq!(at(&course, Some(1), &left), Some((3, 1)));
        let other = Course::Module(bank.contents.modules[1].id.clone());
        assert_eq!(at(&other, None, &left), Some((5, 0)));
        while !left.is_finished() {
            left.session = left.session.skip().unwrap();
        }
        assert_eq!(at(&course, None, &left), Some((5, 0)), "what was passed is offered again");
        assert_eq!(at(&course, Some(1), &left), Some((3, 1)));
    }

    #[test]
    fn a_case_is_passed_whole_and_leads_to_that_of_another_module() {
        let (_, bank) = published();
        let play = mixed(&bank);
        let next = play.next_case(&bank).unwrap().title.clone();
        let passed = play.pass_case(&bank.contents).unwrap();
        assert_eq!(passed.case(&bank).unwrap().title, next);
        let items = bank.contents.modules[0].cases.last().unwrap().items.len();
        assert_eq!((passed.position(), passed.session.answered()), (items, 0));
    }
}
