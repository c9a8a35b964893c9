//! What the learner is to be told about the keeping of answers.

use super::SlotProblem;

/// Something to be told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Answers stay in this tab for now.
    KeptHereOnly(SlotProblem),
    /// All that waited is saved.
    KeptAgain,
    /// Answers of earlier visits could not be read now.
    Unread,
    /// So many lines of earlier visits are not as they were written.
    Damaged(usize),
    /// A later version of Motus has written answers that this one cannot read.
    Later,
}

impl Notice {
    /// A word for it, from which a program that goes on in this one's place reads it back.
    pub fn code(self) -> String {
        match self {
            Self::KeptHereOnly(problem) => ["here-only-", problem.code()].concat(),
            Self::KeptAgain => "kept-again".to_owned(),
            Self::Unread => "unread".to_owned(),
            Self::Damaged(lines) => ["damaged-", &lines.to_string()].concat(),
            Self::Later => "later".to_owned(),
        }
    }

    /// What has that word.
    pub fn of_code(code: &str) -> Option<Self> {
        let plain = [Self::KeptAgain, Self::Unread, Self::Later];
        let here_only = SlotProblem::ALL.map(Self::KeptHereOnly);
        let lines = code.strip_prefix("damaged-").and_then(|lines| lines.parse().ok());
        let known = plain.into_iter().chain(here_only).find(|notice| notice.code() == code);
        known.or(lines.map(Self::Damaged))
    }
}

#[cfg(test)]
mod tests {
    use super::{Notice, SlotProblem};

    #[test]
    fn every_notice_is_read_back_from_its_word() {
        let here_only = SlotProblem::ALL.map(Notice::KeptHereOnly);
        let others = [Notice::KeptAgain, Notice::Unread, Notice::Damaged(12), Notice::Later];
        for notice in here_only.into_iter().chain(others) {
            assert_eq!(Notice::of_code(&notice.code()), Some(notice));
        }
        assert_eq!(Notice::of_code("damaged-"), None);
    }
}
