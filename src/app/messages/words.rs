//! Words of the interface with content among them, which has a language of its own.

use crate::app::element::{french, text};
use yew::prelude::*;

/// Runs of words, each with whether it is content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<(bool, String)>);

impl Words {
    /// Adds words.
    pub fn add(&mut self, content: bool, words: &str) {
        match self.0.last_mut() {
            Some((same, run)) if *same == content => run.push_str(words),
            _ => self.0.push((content, words.to_owned())),
        }
    }

    /// All words, where no part can have its own language: a title, a name that is only heard.
    pub fn plain(&self) -> String {
        let mut all = String::new();
        for (_, words) in &self.0 {
            all.push_str(words);
        }
        all
    }

    /// The same as parts of an element, content in its own language.
    pub fn parts(&self) -> Vec<Html> {
        let part = |(content, words): &(bool, String)| {
            if *content { french("span", "", words) } else { text(words) }
        };
        self.0.iter().map(part).collect()
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl From<String> for Words {
    fn from(words: String) -> Self {
        Self(vec![(false, words)])
    }
}
