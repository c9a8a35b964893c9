//! What deontology asks before one speaks. A missed step never turns *may speak* into *must keep silent*.

use super::decide::{Answer, Ground, Secrecy};
use super::evaluate::{Scope, Truth};
use super::fact::{Confessed, Consent, Consulted, Disclosed, Extent, Fact, RECIPIENTS, ToldFirst};
use super::facts::{Facts, Slot};
use super::rule::StepId;
use super::text::{Source, wording};
use super::vocabulary::Group;
use arrayvec::ArrayVec;

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Done.
    Done,
    /// Still to be done.
    ToDo,
    /// The disclosure took place without it.
    Missed,
    /// Not established.
    NotEstablished,
}

/// A step of deontology, as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which step.
    pub id: StepId,
    /// How it stands.
    pub standing: Standing,
}

/// Steps, each once.
pub type Steps = ArrayVec<Step, { StepId::ALL.len() }>;

static TRUST: Source = Source {
    title: "Note explicative, III.2, et codes de déontologie",
    says: "Le professionnel préserve la relation de confiance : il prévient la personne autant que possible et tient compte de son refus ; s’y soustraire expose à une sanction disciplinaire.",
};

static DISCRETION: Source = Source {
    title: "Déontologie : devoir de discrétion",
    says: "Même quand la loi permet de parler, on ne dit que ce qui est nécessaire au but poursuivi.",
};

static ADVICE: Source = Source {
    title: "Usage des formations et des codes de déontologie",
    says: "Avant de parler, on demande conseil à un collègue, à sa hiérarchie ou à un service d’avis, sans nommer la personne.",
};

impl StepId {
    /// Every step, in the order in which they are taken.
    pub const ALL: [Self; 5] = [
        Self::TellFirst,
        Self::HeedRefusal,
        Self::SayTheMinimum,
        Self::AskAdvice,
        Self::NoteOnlyWhatIsAgreed,
    ];

    /// The step as an instruction.
    pub const fn french(self) -> &'static str {
        match self {
            Self::TellFirst => "prévenir d’abord la personne, si c’est possible sans danger",
            Self::HeedRefusal => {
                "si elle refuse vraiment, ne parler que si un autre motif, comme l’état de nécessité, le permet"
            }
            Self::SayTheMinimum => "ne dire que ce qui est nécessaire",
            Self::AskAdvice => {
                "demander d’abord conseil, si le temps le permet, sans nommer personne"
            }
            Self::NoteOnlyWhatIsAgreed => {
                "ne noter dans son dossier, avec l’accord de tous les participants, que les mesures convenues et ce qui est strictement nécessaire à sa mission légale"
            }
        }
    }

    /// The step as what should have been done.
    pub const fn missed(self) -> &'static str {
        match self {
            Self::HeedRefusal => {
                "elle refusait : il ne fallait parler que si un autre motif, comme l’état de nécessité, le permettait"
            }
            Self::TellFirst => {
                "il fallait prévenir d’abord la personne, si c’était possible sans danger"
            }
            Self::SayTheMinimum => "il ne fallait dire que ce qui était nécessaire",
            Self::AskAdvice => {
                "il fallait demander d’abord conseil, si le temps le permettait, sans nommer personne"
            }
            Self::NoteOnlyWhatIsAgreed => {
                "il ne fallait noter dans son dossier, avec l’accord de tous les participants, que les mesures convenues et ce qui était strictement nécessaire à sa mission légale"
            }
        }
    }

    /// Where the step comes from.
    pub const fn source(self) -> &'static Source {
        match self {
            Self::TellFirst | Self::HeedRefusal => &TRUST,
            Self::SayTheMinimum => &DISCRETION,
            Self::AskAdvice => &ADVICE,
            Self::NoteOnlyWhatIsAgreed => &Source {
                title: "Loi du 8 janvier 2026, art. 4",
                says: "Un participant ne note dans son propre dossier que les mesures convenues et ce qui est strictement nécessaire à sa mission légale, si tous les participants en sont d’accord et, pour des données judiciaires, si le procureur du Roi y consent.",
            },
        }
    }

    /// Name as programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TellFirst => "tell-first",
            Self::HeedRefusal => "heed-refusal",
            Self::SayTheMinimum => "say-the-minimum",
            Self::AskAdvice => "ask-advice",
            Self::NoteOnlyWhatIsAgreed => "note-only-what-is-agreed",
        }
    }
}

/// The steps that the grounds which open speech ask for.
pub(super) fn steps(facts: &Facts, secrecy: &Answer<Secrecy>, grounds: &[Ground]) -> Steps {
    if secrecy.value != Some(Secrecy::MaySpeak) {
        return Steps::new();
    }
    let opening = || grounds.iter().filter(|g| g.opens());
    let ids = StepId::ALL.into_iter().filter(|id| opening().any(|g| g.rule.steps.contains(id)));
    let other_ground = opening().any(|g| !g.rule.steps.contains(&StepId::HeedRefusal));
    ids.filter_map(|id| Some(Step { id, standing: standing(facts, id, other_ground)? })).collect()
}

/// How a step stands, or nothing where it is not asked.
fn standing(facts: &Facts, id: StepId, other_ground: bool) -> Option<Standing> {
    let scope = Scope::new(facts, RECIPIENTS[0]);
    let spoken = scope.test(Disclosed::any(&[Disclosed::Deliberate, Disclosed::Inadvertent]))
        == Truth::Holds;
    let undone = if spoken { Standing::Missed } else { Standing::ToDo };
    let by = |truth| match truth {
        Truth::Holds => Standing::Done,
        Truth::Fails => undone,
        Truth::Unknown => Standing::NotEstablished,
    };
    match id {
        StepId::TellFirst if scope.test(ToldFirst::Impossible.is()) == Truth::Holds => None,
        // Trust is owed to who is harmed; the author who confessed is not warned.
        StepId::TellFirst if confessed(facts) => None,
        StepId::TellFirst => {
            Some(by(scope.test(ToldFirst::any(&[ToldFirst::Yes, ToldFirst::Impossible]))))
        }
        StepId::HeedRefusal => match scope.test(Consent::Refused.is()) {
            Truth::Fails => None,
            Truth::Holds if other_ground => Some(Standing::Done),
            Truth::Holds => Some(undone),
            Truth::Unknown => Some(Standing::NotEstablished),
        },
        StepId::SayTheMinimum => Some(by(scope.test(Extent::Needed.is()))),
        StepId::AskAdvice => Some(by(scope.test(Consulted::Yes.is()))),
        StepId::NoteOnlyWhatIsAgreed => {
            wording("l-2026-01-08:4", facts.date()).map(|_| Standing::ToDo)
        }
    }
}

/// Whether the author of an offence confessed it to the holder.
fn confessed(facts: &Facts) -> bool {
    (0..facts.count(Group::Offence)).any(|at| {
        Slot::new(Fact::Confessed, at)
            .is_some_and(|slot| facts.mask(slot) == 1 << Confessed::Yes as u32)
    })
}
