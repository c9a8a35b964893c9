//! A storage of our own making, which fails when told to and watches what is written over.

use motus::learning::log::text;
use motus::learning::{Answer, SlotProblem, Slots, Store, Visit};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What one browser keeps for one site: all tabs share it.
#[derive(Default)]
pub struct Site {
    pub texts: RefCell<BTreeMap<String, String>>,
    /// Characters that fit, if bounded.
    pub room: Cell<Option<usize>>,
}

/// How a call fails.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// It says so and does nothing.
    Says(SlotProblem),
    /// It does its work and then says that it failed.
    AfterTheWork,
    /// It does nothing and says that all is well.
    Lies,
}

/// One tab's view of the site, with the faults of its own calls.
pub struct Tab {
    pub site: Rc<Site>,
    /// Calls so far.
    pub calls: Cell<usize>,
    /// Which calls fail, and how.
    pub faults: RefCell<Box<dyn Fn(usize) -> Option<Fault>>>,
    /// Run before each call, with its number: another tab may act there.
    pub meanwhile: RefCell<Box<dyn FnMut(usize)>>,
}

impl Tab {
    pub fn of(site: &Rc<Site>) -> Rc<Self> {
        Rc::new(Self {
            site: Rc::clone(site),
            calls: Cell::new(0),
            faults: RefCell::new(Box::new(|_| None)),
            meanwhile: RefCell::new(Box::new(|_| {})),
        })
    }

    pub fn fails(&self, faults: impl Fn(usize) -> Option<Fault> + 'static) {
        *self.faults.borrow_mut() = Box::new(faults);
    }

    fn call<T: Default>(
        &self,
        work: impl FnOnce() -> Result<T, SlotProblem>,
    ) -> Result<T, SlotProblem> {
        let number = self.calls.replace(self.calls.get() + 1);
        (self.meanwhile.borrow_mut())(number);
        let fault = (self.faults.borrow())(number);
        match fault {
            None => work(),
            Some(Fault::Says(problem)) => Err(problem),
            Some(Fault::AfterTheWork) => work().and(Err(SlotProblem::Failed)),
            Some(Fault::Lies) => Ok(T::default()),
        }
    }
}

impl Slots for Tab {
    fn keys(&self) -> Result<Vec<String>, SlotProblem> {
        self.call(|| Ok(self.site.texts.borrow().keys().cloned().collect()))
    }

    fn get(&self, key: &str) -> Result<Option<String>, SlotProblem> {
        self.call(|| Ok(self.site.texts.borrow().get(key).cloned()))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), SlotProblem> {
        self.call(|| {
            let mut texts = self.site.texts.borrow_mut();
            let used: usize =
                texts.iter().filter(|(k, _)| *k != key).map(|(k, v)| k.len() + v.len()).sum();
            if self.site.room.get().is_some_and(|room| used + key.len() + text.len() > room) {
                return Err(SlotProblem::Full);
            }
            if let Some(old) = texts.insert(key.to_owned(), text.to_owned()) {
                watch(key, &old, text);
            }
            Ok(())
        })
    }

    fn remove(&self, key: &str) -> Result<(), SlotProblem> {
        self.call(|| {
            self.site.texts.borrow_mut().remove(key);
            Ok(())
        })
    }
}

/// Nothing that stood under a key of ours may go by our own hand.
fn watch(key: &str, old: &str, new: &str) {
    if key == "motus.erased" {
        return;
    }
    if key.ends_with(".bad") {
        assert_eq!(old, new, "a copy of damaged lines was written over");
        return;
    }
    let (old, new) = (text::read(old), text::read(new));
    assert!(old.damaged.is_empty() && !old.later, "{key}: what could not be read was written over");
    assert!(old.entries.iter().all(|e| new.entries.contains(e)), "{key}: an entry was lost");
}

/// Every problem that a call can have.
pub const PROBLEMS: [SlotProblem; 4] =
    [SlotProblem::Missing, SlotProblem::Blocked, SlotProblem::Full, SlotProblem::Failed];

/// The answer to the n-th question.
pub fn numbered(n: usize) -> Answer {
    super::answer(&format!("case-{n}/secrecy"), "may-speak")
}

/// What a new visit finds on a sound storage.
pub fn found(site: &Rc<Site>) -> Vec<Answer> {
    Store::open(Tab::of(site), Visit(0xF00D)).log().answers().cloned().collect()
}
