//! The bank as far as it has come: the contents, and the lessons fetched so far.

use crate::quiz::edition::{Contents, Lesson, Outline};

/// What the page has of the bank. A module is named by its place in the contents.
#[derive(Debug, Default)]
pub struct Bank {
    /// What all modules ask.
    pub contents: Contents,
    lessons: Vec<(usize, Lesson)>,
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

    /// The lesson of the module at that place, if it has come.
    pub fn lesson(&self, place: usize) -> Option<&Lesson> {
        self.lessons.iter().find(|(one, _)| *one == place).map(|(_, lesson)| lesson)
    }

    /// Takes in the lesson of the module at that place.
    pub fn take_in(&mut self, place: usize, lesson: Lesson) {
        self.lessons.push((place, lesson));
    }
}
