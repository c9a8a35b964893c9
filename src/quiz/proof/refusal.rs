//! Why a question cannot be asked, told to its author at the place where it stands.

use super::Disagreement;
use crate::law::condition::Issue;
use crate::law::fact::Recipient;
use crate::law::facts::Slot;
use crate::law::rule::Rulebook;
use crate::law::vocabulary::{Arity, Mask};
use crate::quiz::answer::capitalised;
use crate::quiz::bank::{Bank, Case};
use crate::quiz::question::Question;
use crate::quiz::source::{Problem, Survey, survey};

/// Why a question cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The case's facts cannot be together, its day cannot be decided, or the answer is not offered.
    Impossible,
    /// No recipient is named.
    NoRecipient,
    /// The answer turns on contested points.
    Contested(Vec<Issue>),
    /// The answer turns on a fact that the case neither states nor opens.
    Undecided(Box<Disagreement>),
    /// Several options are right, or may be.
    Several(Vec<String>),
    /// Secrecy does not bind, so that no derogation can be asked for.
    NoSecret,
    /// The opened facts leave open whether one may speak to this recipient, which is not offered.
    Doubtful(Recipient, Vec<Slot>),
}

impl Refusal {
    /// Name as programs read it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Impossible => "impossible",
            Self::NoRecipient => "no-recipient",
            Self::Contested(_) => "contested",
            Self::Undecided(_) => "undecided",
            Self::Several(_) => "several",
            Self::NoSecret => "no-secret",
            Self::Doubtful(..) => "doubtful",
        }
    }

    /// The problem of this question of this case, at its place.
    pub fn problem(&self, all: &Survey, case: &Case, question: &Question) -> Problem {
        let (file, line, column) = all.places.get(&question.id).cloned().unwrap_or_default();
        let (message, remedy) = self.french(case);
        let message = format!("question « {} » : {message}", question.id);
        Problem { file, line, column, message, remedy }
    }

    /// What is wrong, and what to do about it, in plain text.
    pub fn french(&self, case: &Case) -> (String, String) {
        let said = |message: &str, remedy: &str| (message.to_owned(), remedy.to_owned());
        match self {
            Self::Impossible => said(
                "aucune réponse proposée n’est la bonne",
                "relisez les faits que les marques énoncent",
            ),
            Self::NoRecipient => said(
                "on ne sait à qui l’on parlerait",
                "ajoutez une ligne to = \"police\", ou énoncez « disclosure.to » dans le texte",
            ),
            Self::Contested(issues) => (
                format!(
                    "la réponse dépend d’un point discuté : {}",
                    listed(issues, |i| point(case, *i))
                ),
                "énoncez les faits qui rendent la réponse certaine, ou posez une autre question"
                    .to_owned(),
            ),
            Self::Undecided(disagreement) => undecided(case, disagreement),
            Self::Several(names) => (
                format!("plusieurs réponses sont justes : {}", names.join(", ")),
                "changez les réponses proposées, ou les faits du cas".to_owned(),
            ),
            Self::NoSecret => said(
                "le secret ne joue pas, il n’y a pas de dérogation à chercher",
                "demandez « secrecy » plutôt que « ground » ou « recipient »",
            ),
            Self::Doubtful(to, opened) => (
                format!(
                    "on ne peut pas encore dire si l’on peut parler {}, et cette réponse n’est pas proposée ; le cas laisse ouvert : {}",
                    to.french_to(),
                    listed(opened, |s| case.fact_name(*s)),
                ),
                "énoncez ces faits, ou proposez un autre destinataire".to_owned(),
            ),
        }
    }
}

/// Reads a whole bank of which every question is proved, for publishing.
///
/// # Errors
/// Every problem of every file, and every question that is refused.
pub fn proved(files: &[(String, Vec<u8>)]) -> Result<Bank, Vec<Problem>> {
    let mut all = survey(files);
    all.problems.extend(refused(&all));
    if all.problems.is_empty() { Ok(Bank { modules: all.modules }) } else { Err(all.problems) }
}

/// Every question of a bank that cannot be asked, each at its place.
pub fn refused(all: &Survey) -> Vec<Problem> {
    let told = |(case, question): (&Case, &Question)| {
        Some(case.prove(question).err()?.problem(all, case, question))
    };
    all.questions().filter_map(told).collect()
}

/// A contested point, its name and where the doubt is stated.
fn point(case: &Case, issue: Issue) -> String {
    let contested = Rulebook::belgian().contested(issue, case.date);
    contested.map_or_else(
        || issue.name().to_owned(),
        |c| format!("{} ({}, source : {})", c.phrase, issue.name(), c.source.title),
    )
}

fn undecided(case: &Case, disagreement: &Disagreement) -> (String, String) {
    let sides = disagreement.sides.iter().map(|side| {
        let values = listed(&side.values, |(slot, mask)| value(case, *slot, *mask));
        format!("si c’est {values}, la réponse est « {} »", side.answer)
    });
    let supposed = listed(&disagreement.supposed, |(slot, mask)| {
        format!("{}={}", case.fact_name(*slot), case.fact_value(*slot, *mask))
    });
    let supposed = if supposed.is_empty() {
        supposed
    } else {
        format!(" (en supposant dans les deux cas : {supposed})")
    };
    let names = listed(&disagreement.missing, |s| {
        format!("{} (« {} »)", case.fact_name(*s), s.fact().label().question)
    });
    (
        format!(
            "la réponse n’est pas établie ; le cas ne dit rien de : {names}. {}{supposed}",
            capitalised(&sides.collect::<Vec<_>>().join(" ; ")),
        ),
        format!(
            "énoncez ce fait, ou ouvrez-le exprès par {{{}=?|les mots}}",
            disagreement.missing.first().map_or_else(String::new, |s| case.fact_name(*s)),
        ),
    )
}

/// A value of a fact in French; the persons of the case by their names.
fn value(case: &Case, slot: Slot, mask: Mask) -> String {
    let fact = slot.fact();
    let one = |at: usize| fact.label().values.get(at).copied().filter(|_| mask.count_ones() == 1);
    let named = case.fact_value(slot, mask);
    let label = match fact.arity() {
        Arity::One => one(mask.trailing_zeros() as usize),
        Arity::Many => None,
    };
    match label.filter(|_| fact.entry().values.contains(&named.as_str())) {
        Some(label) => format!("« {label} » ({named})"),
        None => format!("« {named} »"),
    }
}

fn listed<T>(things: &[T], told: impl Fn(&T) -> String) -> String {
    things.iter().map(told).collect::<Vec<_>>().join(", ")
}
