//! What a message says: words, values, and a choice of words by a value.

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words as they stand.
    Words(String),
    /// A value.
    Value(Variable),
    /// Other words for other values.
    Select { by: Variable, arms: Vec<Arm> },
}

/// A value where it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: String,
    /// What this use says that it is.
    pub kind: Kind,
    /// The byte of the file where it stands.
    pub byte: usize,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words; or, where another use says more, what that says.
    Text,
    /// Words with a language of their own.
    Content,
    /// A whole number.
    Number,
    /// A part of one, told as a percentage.
    Share,
    /// A day.
    Day,
    /// One of these names.
    Choice(Vec<String>),
}

impl Kind {
    /// What the file has to write for it.
    pub const fn shown(&self) -> &'static str {
        match self {
            Self::Text => "{ $… }, a text",
            Self::Content => "{ CONTENT($…) }",
            Self::Number => "{ NUMBER($…) } or a plural",
            Self::Share => "{ NUMBER($…, style: \"percent\") }",
            Self::Day => "{ DATETIME($…) }",
            Self::Choice(_) => "a choice, { $… -> [name] … *[other-name] … }",
        }
    }
}

/// The words for one of the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// A plural's category, a number, or a name.
    pub key: String,
    /// Whether it serves all values that have no other.
    pub default: bool,
    /// The words.
    pub parts: Vec<Part>,
    /// The byte of the file where its key stands.
    pub byte: usize,
}

/// Every use of a value, in the order of the text.
pub fn variables(parts: &[Part]) -> Vec<&Variable> {
    let mut all = Vec::new();
    for part in parts {
        match part {
            Part::Words(_) => {}
            Part::Value(variable) => all.push(variable),
            Part::Select { by, arms } => {
                all.push(by);
                all.extend(arms.iter().flat_map(|arm| variables(&arm.parts)));
            }
        }
    }
    all
}

/// The message as one reads it in the documentation of its function.
pub fn shown(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Words(words) => words.clone(),
            Part::Value(variable) => ["{", &variable.name, "}"].concat(),
            Part::Select { arms, .. } => {
                let default = arms.iter().find(|arm| arm.default);
                default.map_or_else(String::new, |arm| shown(&arm.parts))
            }
        })
        .collect()
}
