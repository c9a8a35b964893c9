//! After a disclosure or an omission that took place: the offence, its penalty, its excuse, and the remedies.

use super::Date;
use super::condition::{Leaf, Node, Readings};
use super::decide::{Answer, Issues, yes_or_no};
use super::fact::{
    CauseProved, ConsultationBasis, DamageProved, DangerExists, Death, Disclosed, Employment,
    Endangered, Fact, FaultProved, Help, Learned, Profession, Recipient,
};
use super::facts::{DANGERS, Facts, Slot};
use super::part::Formula;
use super::penalty::Penalty;
use super::rule::Rulebook;
use super::rules::{
    CALL_NOT_SERIOUS, DUTY, NEW_CODE, OMISSION, PERIL_OF_VULNERABLE_1867, PERIL_OF_VULNERABLE_2024,
    once, text, within,
};
use super::text::{Basis, Source};
use super::vocabulary::Group;
use arrayvec::ArrayVec;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// « violation du secret professionnel »
    Breach,
    /// « abstention coupable », of the help that a danger called for
    Abstention {
        /// Which danger.
        danger: usize,
    },
}

/// An act, as the law of the day sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What was done.
    pub kind: ActKind,
    /// Whether it is an offence.
    pub offence: Answer<bool>,
    /// The articles that make it one, in either code; of each that may, where that is open.
    pub articles: &'static [&'static str],
    /// Its penalty at the date, if it is an offence; the level alone where the rest is not established.
    pub penalty: Option<Penalty>,
    /// The open facts that would narrow the penalty of an offence.
    pub penalty_missing: Vec<Slot>,
    /// The contested points that the penalty turns on; the heavier is given.
    pub penalty_contested: Issues,
    /// The readings of these points that give the penalty.
    pub penalty_readings: Readings,
    /// Whether the omission is excused: the duty stays, it is not punished.
    pub excused: Option<Answer<bool>>,
}

/// What was done: a breach, and an abstention for each danger.
pub type Acts = ArrayVec<Act, { 1 + DANGERS }>;

/// Remedies, each once.
pub type Remedies = ArrayVec<Remedy, 5>;

const fn plain(id: &'static str, phrase: &'static str, test: super::condition::Test) -> Leaf {
    Leaf { id, phrase, basis: Basis { passages: &[], source: Some(&AFTER) }, test }
}

static AFTER: Source = Source {
    title: "Droits Quotidiens, « Quels sont mes recours ? », 12 mai 2022",
    says: "Après une révélation : d’abord dialoguer, puis porter plainte, demander réparation, saisir l’Ordre ou l’employeur.",
};

/// What was told inadvertently is no breach: articles 458 and 352.
pub(super) const DELIBERATE: Node = Node::Leaf(&Leaf {
    basis: text(&[
        once("cp-1867:458", "les auront révélés"),
        within("cp-2024:352", "à révéler, délibérément, ces secrets", "délibérément"),
    ]),
    ..plain("deliberate", "la révélation a été faite exprès", Disclosed::Deliberate.is())
});
pub(super) const DISCLOSED: Node = Node::Leaf(&plain(
    "disclosed",
    "la révélation a eu lieu",
    Disclosed::any(&[Disclosed::Deliberate, Disclosed::Inadvertent]),
));
/// What obliges to make good a damage, in either Civil Code.
pub(super) const DAMAGES: &[&str] = &["cc-ancien:1382", "cc-6:6.5", "cc-6:6.6-1", "cc-6:6.18-1"];
pub(super) const THREE_PROOFS: Node = Node::All(&[
    Node::Leaf(&plain("fault", "la faute est prouvée", FaultProved::Yes.is())),
    Node::Leaf(&plain("damage", "le dommage est prouvé", DamageProved::Yes.is())),
    Node::Leaf(&plain("cause", "le lien causal est prouvé", CauseProved::Yes.is())),
]);
pub(super) const HAS_ORDER: Node = Node::Leaf(&plain(
    "order",
    "sa profession a un Ordre ou une autorité disciplinaire",
    Profession::any(&[
        Profession::Doctor,
        Profession::Pharmacist,
        Profession::Lawyer,
        Profession::Psychologist,
        Profession::ClinicalPsychologist,
    ]),
));
/// Of these nobody says which profession it is, nor then which Order it has.
const UNNAMED_PROFESSIONS: u32 = 1 << Profession::OtherCarer as u32
    | 1 << Profession::OtherBound as u32
    | 1 << Profession::OtherUnbound as u32;
pub(super) const HAS_EMPLOYER: Node = Node::Leaf(&plain(
    "employer",
    "le professionnel travaille pour un employeur ou une administration",
    Employment::any(&[Employment::Employee, Employment::Statutory]),
));
const REAL: Node = Node::Leaf(&plain("real", "ce danger existe", DangerExists::Yes.is()));
/// Of people whom nobody names nothing can be said: whether it showed, or was known, is open.
const UNNAMED: Node = Node::Leaf(&plain(
    "unnamed",
    "des personnes vulnérables sont en danger, que personne ne nomme",
    Endangered::Vulnerable.is(),
));
pub(super) const DIED: Node =
    Node::Leaf(&plain("death", "la personne est morte faute d’aide", Death::Yes.is()));
/// A meeting that nothing organises binds nobody who is not bound already.
const IN_CONSULTATION: Node = Node::All(&[
    Node::Leaf(&plain(
        "in-consultation",
        "il l’a appris dans une concertation",
        Learned::Consultation.is(),
    )),
    Node::Leaf(&plain(
        "organised",
        "un texte ou le procureur du Roi l’organise",
        ConsultationBasis::any(&[
            ConsultationBasis::Act,
            ConsultationBasis::Decree,
            ConsultationBasis::Ordinance,
            ConsultationBasis::Prosecutor,
        ]),
    )),
]);

/// The acts of the case: a breach if a disclosure took place, an abstention for each danger left without help.
pub(super) fn acts(book: &Rulebook, facts: &Facts, recipient: Recipient) -> Acts {
    let ask = |formula: Formula| yes_or_no(formula, facts, recipient);
    let mut acts = Acts::new();
    if ask(Formula::Node(&DISCLOSED)).value != Some(false) {
        let offence = with_breach(book, Formula::Node(&DELIBERATE), ask);
        let participant = ask(Formula::Node(&IN_CONSULTATION));
        // Article 458ter, § 2, has the penalty of article 458, and article 353, § 2, that of article 352.
        let penalty =
            if facts.date() < NEW_CODE { Penalty::Breach1867 } else { Penalty::Breach2024 };
        acts.push(Act {
            kind: ActKind::Breach,
            articles: breach_articles(participant.value),
            penalty: (offence.value == Some(true)).then_some(penalty),
            penalty_missing: Vec::new(),
            penalty_contested: Issues::new(),
            penalty_readings: 0,
            offence,
            excused: None,
        });
    }
    let vulnerable =
        if facts.date() < NEW_CODE { &PERIL_OF_VULNERABLE_1867 } else { &PERIL_OF_VULNERABLE_2024 };
    for danger in 0..facts.count(Group::Danger) {
        let (real, omitted) =
            (Formula::OfDanger(danger, &REAL), Formula::OfDanger(danger, &OMISSION));
        let offence = ask(Formula::And(&real, &omitted));
        if offence.value == Some(false) {
            continue;
        }
        let mut vulnerable = ask(Formula::OfDanger(danger, vulnerable));
        let unnamed = ask(Formula::OfDanger(danger, &UNNAMED)).value != Some(false);
        if unnamed && vulnerable.value == Some(false) {
            vulnerable.value = None;
            vulnerable.missing.extend(Slot::new(Fact::Endangered, danger));
        }
        let died = ask(Formula::OfDanger(danger, &DIED));
        let (mut penalty, mut penalty_missing) = (None, Vec::new());
        if offence.value == Some(true) {
            penalty = abstention(facts.date(), vulnerable.value, died.value);
            penalty_missing = vulnerable.missing;
            if facts.date() >= NEW_CODE {
                penalty_missing.extend(died.missing);
            }
        }
        acts.push(Act {
            kind: ActKind::Abstention { danger },
            articles: &["cp-1867:422bis", "cp-2024:299"],
            offence,
            penalty,
            penalty_missing,
            penalty_contested: penalty.map(|_| vulnerable.contested).unwrap_or_default(),
            penalty_readings: penalty.map_or(0, |_| vulnerable.readings),
            excused: Some(ask(Formula::OfDanger(danger, &CALL_NOT_SERIOUS))),
        });
    }
    acts
}

/// What it would come to if help were left out in a danger that calls for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Omission {
    /// The abstention.
    pub act: Act,
    /// The same, should the person die of it.
    pub fatal: Act,
}

/// What it would come to if help were left out, for each danger in which it is a duty and where nothing
/// is decided yet.
pub fn if_help_is_left_out(book: &Rulebook, facts: &Facts, recipient: Recipient) -> Vec<Omission> {
    let facts = &super::decide::possible(facts, recipient);
    let omission = |danger: usize| {
        let help = Slot::new(Fact::Help, danger)?;
        let (real, duty) = (Formula::OfDanger(danger, &REAL), Formula::OfDanger(danger, &DUTY));
        let due = yes_or_no(Formula::And(&real, &duty), facts, recipient).value == Some(true);
        let decided = facts.mask(help) & (1 << Help::NotYet as u32) == 0;
        let left_out = |death: Death| {
            let mut facts = facts.clone();
            facts.set(help, 1 << Help::Omitted as u32);
            facts.set(Slot::new(Fact::Death, danger)?, 1 << death as u32);
            let kind = ActKind::Abstention { danger };
            acts(book, &facts, recipient).into_iter().find(|act| act.kind == kind)
        };
        if decided || !due {
            return None;
        }
        Some(Omission { act: left_out(Death::No)?, fatal: left_out(Death::Yes)? })
    };
    (0..facts.count(Group::Danger)).filter_map(omission).collect()
}

/// The articles that make a breach an offence, by whether it is a participant's of a consultation.
pub(super) const fn breach_articles(participant: Option<bool>) -> &'static [&'static str] {
    match participant {
        Some(false) => &["cp-1867:458", "cp-2024:352"],
        Some(true) => &["cp-1867:458ter", "cp-2024:353-2"],
        None => &["cp-1867:458", "cp-1867:458ter", "cp-2024:352", "cp-2024:353-2"],
    }
}

/// The penalty of an abstention, if what it depends on is established.
///
/// In the new code vulnerability weighs within the level (article 304), and does not change it.
fn abstention(day: Date, vulnerable: Option<bool>, died: Option<bool>) -> Option<Penalty> {
    if day < NEW_CODE {
        return Some(match vulnerable? {
            true => Penalty::AggravatedAbstention1867,
            false => Penalty::Abstention1867,
        });
    }
    Some(match (died?, vulnerable == Some(true)) {
        (true, true) => Penalty::AggravatedAbstentionCausingDeath2024,
        (true, false) => Penalty::AbstentionCausingDeath2024,
        (false, true) => Penalty::AggravatedAbstention2024,
        (false, false) => Penalty::Abstention2024,
    })
}

/// A question about a disclosure that secrecy forbade.
fn with_breach<T>(book: &Rulebook, of: Formula, ask: impl Fn(Formula) -> T) -> T {
    let speaks = Formula::Speaks(book);
    let silent = Formula::Not(&speaks);
    let bound = Formula::Bound(book);
    let forbidden = Formula::And(&bound, &silent);
    ask(Formula::And(&of, &forbidden))
}

/// What the person can do after a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemedyId {
    /// Talk first.
    Dialogue,
    /// « plainte », at any police station, even without damage.
    Complaint,
    /// « dommages et intérêts »
    Damages,
    /// The profession's Order.
    Order,
    /// The employer or the statutory authority.
    Employer,
}

/// A remedy, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// Which remedy.
    pub id: RemedyId,
    /// Whether it is open.
    pub open: Answer<bool>,
    /// Whether secrecy was violated at all, on purpose or not.
    pub violated: Option<bool>,
    /// Whether there is somebody to turn to: an Order, an employer.
    pub there_is: Option<bool>,
    /// Whether the profession is one that the facts name.
    pub named: bool,
    /// The articles that it rests on, in either code.
    pub articles: &'static [&'static str],
}

/// The remedies after a disclosure; none where nothing was disclosed.
pub(super) fn remedies(book: &Rulebook, facts: &Facts, recipient: Recipient) -> Remedies {
    let ask = |formula: Formula| yes_or_no(formula, facts, recipient);
    let disclosed = ask(Formula::Node(&DISCLOSED));
    if disclosed.value == Some(false) {
        return Remedies::new();
    }
    let both = |node: &'static Node| {
        let (a, b) = (Formula::Node(&DISCLOSED), Formula::Node(node));
        with_breach(book, Formula::And(&a, &b), ask)
    };
    let violated = with_breach(book, Formula::Node(&DISCLOSED), ask).value;
    let there_is = |node: &'static Node| ask(Formula::Node(node)).value;
    let participant = ask(Formula::Node(&IN_CONSULTATION)).value;
    let profession = facts.mask(Slot::of_situation(Fact::Profession));
    let named = profession & UNNAMED_PROFESSIONS == 0;
    let remedy =
        |id, open, there_is, articles| Remedy { id, open, violated, there_is, named, articles };
    let complaint = with_breach(book, Formula::Node(&DELIBERATE), ask);
    Remedies::from([
        remedy(RemedyId::Dialogue, disclosed, None, &[]),
        remedy(RemedyId::Complaint, complaint, None, breach_articles(participant)),
        remedy(RemedyId::Damages, both(&THREE_PROOFS), None, DAMAGES),
        remedy(RemedyId::Order, both(&HAS_ORDER), there_is(&HAS_ORDER), &[]),
        remedy(RemedyId::Employer, both(&HAS_EMPLOYER), there_is(&HAS_EMPLOYER), &[]),
    ])
}

const NOT_VIOLATED: &str = "pas au titre du secret, qui n’a pas été violé";

impl Remedy {
    /// The articles that it rests on, at a date.
    pub fn articles(&self, day: Date) -> Vec<&'static str> {
        super::cited::in_force(self.articles.iter().copied(), day)
    }

    /// On what it depends, in French, and where it is closed, why.
    pub const fn why(&self) -> &'static str {
        let closed = matches!(self.open.value, Some(false));
        let kept = matches!(self.violated, Some(false));
        match self.id {
            RemedyId::Dialogue => "il vaut souvent mieux comprendre et maintenir le dialogue",
            RemedyId::Complaint if closed => "rien ici n’est une violation punissable du secret",
            RemedyId::Complaint => {
                "même sans dommage ; le procureur du Roi enquête, poursuit ou classe"
            }
            RemedyId::Damages if closed && kept => NOT_VIOLATED,
            RemedyId::Damages if closed => {
                "il faut prouver la faute, le dommage et le lien causal entre les deux ; l’une de ces preuves fait défaut"
            }
            RemedyId::Damages => {
                "il faut que le secret ait été violé, et prouver la faute, le dommage et le lien causal entre les deux"
            }
            RemedyId::Order if closed && kept && matches!(self.there_is, Some(false)) => {
                NOT_VIOLATED
            }
            RemedyId::Order if closed && kept => {
                "pas au titre du secret, qui n’a pas été violé ; un manquement à la déontologie, comme de parler contre le refus de la victime, peut lui être soumis"
            }
            RemedyId::Order if closed && !self.named => {
                "aucun Ordre n’est connu pour cette profession"
            }
            RemedyId::Order if closed => "cette profession n’a pas d’Ordre",
            RemedyId::Order => "il peut prononcer une sanction disciplinaire",
            RemedyId::Employer if closed && kept => NOT_VIOLATED,
            RemedyId::Employer if closed => "le professionnel travaille à son compte",
            RemedyId::Employer => {
                "la violation peut justifier un licenciement pour motif grave ou, pour un agent statutaire, une sanction disciplinaire"
            }
        }
    }
}

impl RemedyId {
    /// Name as programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Complaint => "complaint",
            Self::Damages => "damages",
            Self::Order => "order",
            Self::Employer => "employer",
        }
    }

    /// The remedy in French.
    pub const fn french(self) -> &'static str {
        match self {
            Self::Dialogue => "parler d’abord avec le professionnel",
            Self::Complaint => "porter plainte, dans n’importe quel commissariat",
            Self::Damages => {
                "demander réparation devant le juge de paix ou le tribunal de première instance, selon le montant"
            }
            Self::Order => "s’adresser à l’Ordre de la profession",
            Self::Employer => "s’adresser à l’employeur ou à l’autorité statutaire",
        }
    }
}
