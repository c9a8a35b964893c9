//! The bank as far as it has come: the contents, and the lessons fetched so far.

use crate::learning::log::Asked;
use crate::quiz::edition::{Contents, Heading, Item, Lesson, Outline};

/// What the page has of the bank. A module is named by its place in the contents, a lesson by its
/// file.
#[derive(Debug, Default)]
pub struct Bank {
    /// What all modules ask.
    pub contents: Contents,
    lessons: Vec<(String, Lesson)>,
}

impl Bank {
    /// The contents alone.
    pub fn new(contents: Contents) -> Self {
        Self { contents, lessons: Vec::new() }
    }

    /// The module at that place.
    pub fn module(&self, place: usize) -> Option<&Outline> {
        self.contents.modules.get(place)
    }

    /// The module of that identity, with its place.
    pub fn named(&self, id: &str) -> Option<(usize, &Outline)> {
        self.contents.modules.iter().enumerate().find(|(_, module)| module.id == id)
    }

    /// The case of a question, and the question; nothing where the bank has it in another version.
    pub fn find(&self, asked: &Asked) -> Option<(&Heading, &Item)> {
        self.contents.find(&asked.id).filter(|(_, item)| item.version == asked.version)
    }

    /// The module of a question, and its number there, from 1.
    #[cfg(feature = "house")]
    pub fn place(&self, question: &str) -> Option<(&Outline, usize)> {
        let place = |module| {
            let at = Outline::items(module).position(|item| item.id == question)?;
            Some((module, at + 1))
        };
        self.contents.modules.iter().find_map(place)
    }

    /// The lesson of a case, if it has come.
    pub fn lesson(&self, case: &Heading) -> Option<&Lesson> {
        self.lessons.iter().find(|(file, _)| *file == case.file).map(|(_, lesson)| lesson)
    }

    /// Takes in the lesson that this file holds.
    pub fn take_in(&mut self, file: String, lesson: Lesson) {
        self.lessons.push((file, lesson));
    }
}
