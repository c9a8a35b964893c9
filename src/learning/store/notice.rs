//! What the learner is told about the keeping of answers, in words.

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

    /// The words, in French.
    pub fn words(self) -> String {
        match self {
            Self::KeptHereOnly(problem) => format!("{} {HERE_ONLY}", reason(problem)),
            Self::KeptAgain => KEPT_AGAIN.to_owned(),
            Self::Unread => UNREAD.to_owned(),
            Self::Damaged(1) => format!(
                "Une réponse enregistrée lors d’une visite précédente est abîmée et ne peut plus être lue. {SET_ASIDE}"
            ),
            Self::Damaged(lines) => format!(
                "{lines} lignes enregistrées lors de visites précédentes sont abîmées et ne peuvent plus être lues. {SET_ASIDE}"
            ),
            Self::Later => LATER.to_owned(),
        }
    }
}

const fn reason(problem: SlotProblem) -> &'static str {
    match problem {
        SlotProblem::Missing => "Ce navigateur n’offre pas d’espace où enregistrer vos réponses.",
        SlotProblem::Blocked => "Ce navigateur ne permet pas à Motus d’enregistrer vos réponses.",
        SlotProblem::Full => {
            "L’espace d’enregistrement de ce navigateur est plein. Ce qui y est déjà enregistré reste intact."
        }
        SlotProblem::Failed => {
            "Le navigateur n’a pas pu enregistrer votre réponse. Ce qui était déjà enregistré reste intact."
        }
    }
}

const HERE_ONLY: &str = "Vous pouvez continuer\u{a0}: vos réponses comptent et restent dans cet onglet, mais elles seront perdues s’il est fermé ou rechargé. Motus réessaie à chaque réponse et vous préviendra si cela réussit.";
const KEPT_AGAIN: &str =
    "Vos réponses sont de nouveau enregistrées, y compris celles qui étaient en attente.";
const UNREAD: &str = "Les réponses de vos visites précédentes n’ont pas pu être lues cette fois. Motus n’y a pas touché et réessaie à chaque réponse.";
const SET_ASIDE: &str =
    "Toutes les autres ont été retrouvées\u{202f}; ce qui est abîmé est mis de côté, pas effacé.";
const LATER: &str = "Une partie de vos réponses a été enregistrée par une version plus récente de Motus. Celle-ci ne peut pas les lire et n’y touche pas\u{a0}: rechargez la page pour obtenir la version récente.";

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
