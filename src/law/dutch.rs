//! Official Dutch texts of articles, for those who read the law in Dutch.
//!
//! They show and never decide: the rules rest on passages of the French texts.

use super::Date;
use super::text::Version;

/// An article in Dutch.
#[derive(Debug)]
pub struct Translation {
    /// `act:article`
    pub key: &'static str,
    /// First day on which this wording applied.
    pub from: Date,
    /// Last day on which it applied.
    pub to: Date,
    /// The edition read.
    pub edition: &'static str,
    /// The day it was read.
    pub checked: Date,
    /// The official characters; paragraphs are separated by an empty line.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/articles_nl.rs"));

/// The Dutch text of an article; none where no official one is at hand.
pub fn dutch(key: &str) -> Option<&'static Translation> {
    DUTCH.iter().find(|t| t.key == key)
}

impl Translation {
    /// Whether it applied as long as this French wording did. Of article 458bis an earlier wording is
    /// at hand than the one that decides.
    pub fn renders(&self, version: &Version) -> bool {
        self.key == version.key && self.from == version.from && Some(self.to) == version.to
    }
}
