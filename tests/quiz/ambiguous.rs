//! Questions made ambiguous on purpose: each must be refused, with what it lacks.

use super::{bank, each_question};
use motus::law::fact::{Fact, Recipient};
use motus::law::facts::Slot;
use motus::law::vocabulary::Silence;
use motus::quiz::bank::Stated;
use motus::quiz::proof::{Disagreement, Refusal, proved, refused};
use motus::quiz::source::survey;
use motus::quiz::{Ask, Bank, Case, Question};
use std::collections::BTreeSet;

/// The case without what it states of a fact.
fn unstated(case: &Case, stated: &Stated) -> Case {
    let mut case = case.clone();
    case.stated.retain(|s| s.slot != stated.slot);
    case
}

/// The case in which a fact has another value.
fn stating(case: &Case, slot: u16, mask: u32) -> Case {
    let mut case = case.clone();
    case.stated.retain(|s| s.slot != slot);
    case.stated.push(Stated { slot, mask, marks: Vec::new() });
    case
}

fn slot(stated: &Stated) -> Slot {
    Slot::from_position(usize::from(stated.slot)).unwrap()
}

/// The option that is right; what a refusal says is another matter.
fn key(case: &Case, question: &Question) -> Result<String, Refusal> {
    let proof = case.prove(question)?;
    Ok(case.choices(question)[proof.key].key.clone())
}

/// The two completions are possible, give the answers they say, and differ in what is missing alone.
fn check(case: &Case, question: &Question, disagreement: &Disagreement) {
    let Disagreement { missing, supposed, sides } = disagreement;
    let [one, other] = sides;
    assert_ne!(one.answer, other.answer, "{}", question.id);
    assert!(!missing.is_empty() && missing.iter().all(|s| !case.states(*s)), "{}", question.id);
    for slot in one.facts.slots() {
        let same = one.facts.mask(slot) == other.facts.mask(slot);
        assert_eq!(same, !missing.contains(&slot), "{}: {}", question.id, case.fact_name(slot));
    }
    for side in sides {
        let values = side.values.iter().chain(supposed);
        let completed =
            values.fold(case.clone(), |case, (slot, mask)| stating(&case, slot.at() as u16, *mask));
        match completed.prove(question) {
            Ok(proof) => {
                let label = completed.choices(question)[proof.key].label.clone();
                assert_eq!(label.replace(['\u{a0}', '\u{202f}'], " "), side.answer);
            }
            Err(refusal @ (Refusal::Undecided(_) | Refusal::Impossible | Refusal::NoRecipient)) => {
                panic!("{}: {refusal:?}", question.id)
            }
            Err(_) => {}
        }
    }
}

#[test]
fn a_case_that_passes_over_a_fact_is_refused_exactly_where_that_fact_decides() {
    let (mut decisive, mut indifferent) = (BTreeSet::new(), 0);
    each_question(|case, question| {
        let right = key(case, question).unwrap();
        for stated in &case.stated {
            let slot = slot(stated);
            let fact = slot.fact();
            if fact.entry().silence != Silence::Unknown || stated.mask.count_ones() > 1 {
                continue;
            }
            let silent = unstated(case, stated);
            // Values that the other facts exclude are none of this fact's.
            let to = case.spoken_of(question);
            let possible = silent.facts(to).unwrap().mask(slot);
            let decides =
                (0..u32::BITS).map(|bit| 1 << bit).filter(|v| possible & v != 0).any(|value| {
                    key(&stating(case, stated.slot, value), question).as_ref() != Ok(&right)
                });
            match silent.prove(question) {
                Ok(proof) => {
                    assert!(!decides, "{}: {}", question.id, case.fact_name(slot));
                    assert_eq!(silent.choices(question)[proof.key].key, right);
                    indifferent += 1;
                }
                Err(refusal) => {
                    assert!(decides, "{}: {refusal:?}", question.id);
                    if let Refusal::Undecided(disagreement) = &refusal {
                        let Disagreement { missing, supposed, .. } = disagreement.as_ref();
                        assert_eq!(missing.len(), 1, "{}", question.id);
                        let named =
                            missing.contains(&slot) || supposed.iter().any(|(s, _)| *s == slot);
                        assert!(named, "{}: {}", question.id, case.fact_name(slot));
                        check(&silent, question, disagreement);
                        decisive.insert((question.id.clone(), case.fact_name(slot)));
                    }
                }
            }
        }
    });
    assert!(decisive.len() >= 12 && indifferent >= 12, "{} and {indifferent}", decisive.len());
}

#[test]
fn a_case_that_passes_over_two_facts_is_refused_wherever_one_of_them_decides() {
    let mut seen = 0;
    each_question(|case, question| {
        let unknown = |s: &&Stated| {
            slot(s).fact().entry().silence == Silence::Unknown && s.mask.count_ones() == 1
        };
        let stated: Vec<&Stated> = case.stated.iter().filter(unknown).collect();
        for pair in stated.windows(2) {
            let silent = unstated(&unstated(case, pair[0]), pair[1]);
            let alone = pair.iter().any(|s| unstated(case, s).prove(question).is_err());
            let outcome = silent.prove(question);
            assert!(!alone || outcome.is_err(), "{}", question.id);
            if let Err(Refusal::Undecided(disagreement)) = &outcome {
                check(&silent, question, disagreement);
                seen += 1;
            }
        }
    });
    assert!(seen >= 12, "{seen}");
}

#[test]
fn a_question_whose_answer_is_that_a_fact_is_missing_is_refused_once_nobody_opens_that_fact() {
    let mut seen = 0;
    each_question(|case, question| {
        if key(case, question).as_deref() != Ok("not-established") {
            return;
        }
        let mut silent = case.clone();
        silent.stated.retain(|s| s.mask.count_ones() == 1);
        let Err(Refusal::Undecided(disagreement)) = silent.prove(question) else {
            panic!("{} is not refused", question.id)
        };
        check(&silent, question, &disagreement);
        seen += 1;
    });
    assert!(seen >= 3, "{seen}");
}

#[test]
fn a_question_is_refused_where_a_fact_opened_on_purpose_decides_in_some_completions_only() {
    let mut seen = 0;
    each_question(|case, question| {
        let Ok(proof) = case.prove(question) else { return };
        if !proof.turns_on_opened {
            return;
        }
        for stated in case.stated.iter().filter(|s| s.mask.count_ones() == 1) {
            if slot(stated).fact().entry().silence != Silence::Unknown {
                continue;
            }
            let silent = unstated(case, stated);
            if let Err(Refusal::Undecided(disagreement)) = silent.prove(question) {
                let answers = disagreement.sides.iter().map(|side| side.answer.as_str());
                let open = "On ne peut pas encore le dire : il manque un fait";
                seen += answers.filter(|a| *a == open).count();
            }
        }
    });
    assert!(seen >= 3, "{seen}");
}

#[test]
fn offering_other_recipients_is_refused_where_several_may_be_told() {
    let mut seen = 0;
    each_question(|case, question| {
        if question.ask != Ask::Recipient {
            return;
        }
        let mut among =
            vec![Recipient::Judge, Recipient::PublicProsecutor, Recipient::HoldersLawyer];
        among.extend(
            question.among.iter().filter(|r| !among.contains(r)).copied().collect::<Vec<_>>(),
        );
        let all = Question { among, ..question.clone() };
        match case.prove(&all) {
            Ok(proof) => {
                let proved = &case.choices(&all)[proof.key].key;
                let graded = [question, &all].map(|q| case.right(q).unwrap());
                assert_eq!(graded, [proved; 2], "{}", question.id);
            }
            Err(_) => seen += 1,
        }
    });
    assert!(seen >= 3, "{seen}");
}

/// A case that asks one question, and all that is said of it, by `motus check` as by the build.
fn told(head: &str, text: &str, question: &str) -> String {
    let file = format!(
        "id = \"m\"\ntitle = \"M\"\nsummary = \"S.\"\n\n[[case]]\nid = \"c\"\ntitle = \"C\"\n{head}\ntext = \"\"\"\n{text}\n\"\"\"\n\n[[case.question]]\n{question}\nprompt = \"Et alors ?\"\n"
    );
    let files = [("m.toml".to_owned(), file.into_bytes())];
    let all = survey(&files);
    assert!(all.problems.is_empty(), "{:?}", all.problems);
    let refused = refused(&all);
    assert_eq!(proved(&files).err().unwrap_or_default(), refused, "the build refuses the same");
    refused.iter().map(ToString::to_string).collect()
}

const NURSE: &str = "date = 2026-10-14\nholder = \"nurse\"";
const CONFIDED: &str = "{learned.where=work learned.how=confided|Il le lui dit}.";

/// What is asked, of which case, and how the refusal begins.
const REFUSED: &[(&str, &str, &str, &str, &str)] = &[
    (
        "nobody says where it was learned",
        NURSE,
        "{learned.how=confided|Il le lui dit}.",
        "ask = \"secrecy\"\nto = \"press\"",
        "la réponse n’est pas établie ; le cas ne dit rien de : learned.where (« Dans quel cadre l’a-t-on appris ? »). Si c’est « dans l’exercice de la profession » (work), la réponse est « Il faut se taire » ; si c’est « dans la vie privée » (private), la réponse est « Le secret professionnel ne joue pas ici » ; énoncez ce fait, ou ouvrez-le exprès par {learned.where=?|les mots}",
    ),
    (
        "nobody says what can be done without the authorities",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {danger.to=anyone danger.interest=life danger.harm=serious danger.near=hours danger.certainty=certain|Ce soir, il tuera}. {recipient.averts=yes|Eux seuls l'arrêteraient}.",
        "ask = \"secrecy\"\nto = \"police\"",
        "la réponse n’est pas établie ; le cas ne dit rien de : danger.protection (« Que peut-on faire sans alerter les autorités ? »).",
    ),
    (
        "whether there was a danger at all decides the duty to help",
        NURSE,
        "{danger.exists=? danger.to=anyone danger.interest=life danger.harm=serious danger.near=hours danger.risk=none|Peut-être}.",
        "ask = \"help\"",
        "la réponse n’est pas établie ; le cas ne dit rien de : danger.perceived",
    ),
    (
        "a decree, since the penal code speaks of the law alone",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {law.basis=decree law.effect=authorises recipient.school.named_by_law=yes|Un décret le permet}.",
        "ask = \"secrecy\"\nto = \"school\"",
        "la réponse dépend d’un point discuté : le mot « loi » comprend-il encore le décret et l’ordonnance ? (decree-or-ordinance, source : Articles 352 et 353 du Code pénal : point ouvert)",
    ),
    (
        "the victim's offence told to the police",
        "date = 2024-03-05\nholder = \"doctor\"",
        "{person.ada.confided=yes learned.where=work learned.how=confided|Ada raconte} {offence.kind=theft offence.victim=ada|qu'on l'a volée}. {contact=victim-only|Il ne connaît qu'elle}.",
        "ask = \"secrecy\"\nto = \"police\"",
        "la réponse dépend d’un point discuté : la police est-elle « l’instance compétente » ? (police-for-victim, source : Note explicative, III.2)",
    ),
    (
        "a ground that turns on a contested point though another opens speech",
        NURSE,
        "{person.ada.confided=yes learned.where=work learned.how=confided|Ada raconte} {offence.kind=theft offence.victim=ada|qu'on l'a volée}. {contact=others-too|Il connaît aussi son frère}. {summons=judge|Un juge l'appelle à témoigner}.",
        "ask = \"ground\"\nto = \"judge\"",
        "la réponse dépend d’un point discuté : le professionnel doit-il n’être en contact qu’avec la victime ? (contact-with-victim-only,",
    ),
    (
        "two grounds that open speech to the judge",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {summons=judge|Un juge l'appelle à témoigner}. {law.basis=act law.effect=obliges recipient.judge.named_by_law=yes|Une loi veut qu'elle le lui dise}.",
        "ask = \"ground\"\nto = \"judge\"",
        "plusieurs réponses sont justes : Une loi oblige ou autorise à parler, Témoignage en justice ; changez les réponses proposées, ou les faits du cas",
    ),
    (
        "which ground opens turns on a fact that is opened",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {summons=judge|Un juge l'appelle à témoigner}. {law.basis=act law.effect=? recipient.judge.named_by_law=yes|Une loi règle cela}.",
        "ask = \"ground\"\nto = \"judge\"",
        "plusieurs réponses sont justes : Une loi oblige ou autorise à parler, Témoignage en justice ;",
    ),
    (
        "which ground opens turns on a fact of which the case is silent",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {summons=judge|Un juge l'appelle à témoigner}. {law.basis=act recipient.judge.named_by_law=yes|Une loi règle cela}.",
        "ask = \"ground\"\nto = \"judge\"",
        "la réponse n’est pas établie ; le cas ne dit rien de : law.effect (« Que fait ce texte de cette révélation ? »). Si c’est « il l’impose » (obliges), la réponse est « Une loi oblige ou autorise à parler, Témoignage en justice » ; si c’est « ni l’un ni l’autre : il règle autre chose » (neither), la réponse est « Témoignage en justice » ;",
    ),
    (
        "several recipients who may be told",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {law.basis=act law.effect=obliges recipient.school.named_by_law=yes recipient.parent.named_by_law=yes|Une loi veut qu'elle le leur dise}.",
        "ask = \"recipient\"\namong = [\"school\", \"press\", \"parent\"]",
        "plusieurs réponses sont justes : À l’école, À un parent ;",
    ),
    (
        "a recipient of whom an opened fact leaves it open",
        NURSE,
        "{learned.where=work learned.how=confided|Il le lui dit}. {law.basis=act law.effect=obliges recipient.school.named_by_law=?|Une loi veut qu'elle le dise, elle ne sait à qui}.",
        "ask = \"recipient\"\namong = [\"press\", \"school\"]",
        "on ne peut pas encore dire si l’on peut parler à l’école, et cette réponse n’est pas proposée ; le cas laisse ouvert : recipient.school.named_by_law ; énoncez ces faits, ou proposez un autre destinataire",
    ),
    (
        "a ground asked for where there is no secret",
        NURSE,
        "{learned.where=private learned.how=observed|Elle le voit dans la rue}.",
        "ask = \"ground\"\nto = \"press\"",
        "le secret ne joue pas, il n’y a pas de dérogation à chercher ; demandez « secrecy » plutôt que « ground » ou « recipient »",
    ),
    (
        "a recipient asked for where there is no secret",
        "date = 2026-10-14\nholder = \"other-unbound\"",
        CONFIDED,
        "ask = \"recipient\"\namong = [\"press\", \"school\"]",
        "le secret ne joue pas,",
    ),
];

#[test]
fn each_ambiguous_question_is_refused_where_it_stands_with_its_reason() {
    for (what, head, text, question, expected) in REFUSED {
        let said = told(head, text, question);
        let lines = 11 + head.lines().count() + text.lines().count();
        let place = format!("m.toml:{lines}:1: question « c/");
        let reason = said.split_once(" » : ").map_or("", |(_, reason)| reason);
        assert!(said.starts_with(&place), "{what}: {said}");
        assert!(reason.starts_with(expected), "{what}: {reason}");
    }
}

#[test]
fn an_ambiguous_question_becomes_right_once_what_it_lacks_is_stated() {
    let (_, head, text, question, _) = REFUSED[0];
    assert_ne!(told(head, text, question), "");
    let stated = text.replace("learned.how", "learned.where=work learned.how");
    assert_eq!(told(head, &stated, question), "");
    let opened = text.replace("learned.how", "learned.where=? learned.how");
    assert_eq!(told(head, &opened, question), "");
}

#[test]
fn a_question_that_names_nobody_or_whose_facts_cannot_be_is_refused() {
    let Bank { modules } = bank();
    let case = &modules[0].cases[0];
    let mut nobody = case.clone();
    nobody.to = None;
    let question = Question { to: None, ..case.questions[0].clone() };
    assert_eq!(nobody.prove(&question), Err(Refusal::NoRecipient));
    let slot = Slot::of_situation(Fact::Learned).at() as u16;
    // Learned in a consultation that does not exist.
    assert_eq!(stating(case, slot, 1 << 2).prove(&question_to(case)), Err(Refusal::Impossible));
}

fn question_to(case: &Case) -> Question {
    case.questions[0].clone()
}
