//! Of what the sheet that is checked is, as the list's values name it.

/// Of what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Of {
    /// It was not said.
    #[default]
    Unsaid,
    /// `module/<id>`
    Module(String),
    /// `exam`: an exam over all modules; `exam/<id>`: one on a module's theme.
    Exam(Option<String>),
}

const MODULE: &str = "module";
const EXAM: &str = "exam";

impl Of {
    /// Reads a value of the list.
    pub fn parse(value: &str) -> Self {
        match value.split_once('/') {
            Some((MODULE, id)) => Self::Module(id.to_owned()),
            Some((EXAM, id)) => Self::Exam(Some(id.to_owned())),
            None if value == EXAM => Self::Exam(None),
            _ => Self::Unsaid,
        }
    }

    /// The value in the list.
    pub fn value(&self) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::Module(id) => [MODULE, "/", id].concat(),
            Self::Exam(None) => EXAM.to_owned(),
            Self::Exam(Some(id)) => [EXAM, "/", id].concat(),
        }
    }

    /// Whether it may ask questions of that module.
    pub fn asks(&self, module: &str) -> bool {
        match self {
            Self::Unsaid => false,
            Self::Exam(None) => true,
            Self::Module(id) | Self::Exam(Some(id)) => id == module,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Of;

    #[test]
    fn a_module_may_be_called_as_it_likes() {
        for id in ["mineurs", "exam", "examens", "module", "exam/1"] {
            let id = || id.to_owned();
            for of in [Of::Module(id()), Of::Exam(Some(id())), Of::Exam(None), Of::Unsaid] {
                assert_eq!(Of::parse(&of.value()), of);
            }
            assert!(Of::Module(id()).asks(&id()) && !Of::Module(id()).asks("autre"));
        }
    }
}
