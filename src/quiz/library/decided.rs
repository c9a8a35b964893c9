//! The questions that an article decides.

use crate::law::Date;
use crate::quiz::edition::Contents;

/// A question that an article decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Its module.
    pub module: String,
    /// The module's title.
    pub theme: String,
    /// Its number in the module, from 1.
    pub number: usize,
    /// The title of its case.
    pub case: String,
    /// The day of its case.
    pub day: Date,
}

/// The questions whose deciding rule rests on an article, in the order of the bank. The law answers each
/// anew.
pub fn decided(contents: &Contents, key: &str) -> Vec<Decided> {
    let mut found = Vec::new();
    for module in &contents.modules {
        let items =
            module.cases.iter().flat_map(|case| case.items.iter().map(move |item| (case, item)));
        for (number, (case, item)) in (1..).zip(items) {
            if case.deciding_articles(item).contains(&key) {
                found.push(Decided {
                    module: module.id.clone(),
                    theme: module.title.clone(),
                    number,
                    case: case.title.clone(),
                    day: case.date(),
                });
            }
        }
    }
    found
}
