//! What the feedback says of the law: the ground that is near, the duty behind a faculty, plain French.

use super::{bank, each_feedback, each_question};
use motus::law::decide::decide;
use motus::law::fact::Recipient;
use motus::law::rule::{RuleId, Rulebook};
use motus::quiz::feedback::Feedback;
use motus::quiz::reasoning::Reasoning;
use motus::quiz::scenario::Scenario;

/// The feedback on the option of a key, without the spaces of typography.
fn told(id: &str, key: Option<&str>) -> Feedback {
    let mut found = None;
    each_question(|case, question| {
        if question.id == id {
            let right = case.key(question).unwrap();
            let of_key = |key| case.choices(question).iter().position(|c| c.key == key).unwrap();
            found = case.feedback(question, key.map_or(right, of_key));
        }
    });
    found.unwrap()
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn explained(id: &str) -> String {
    plain(&told(id, None).explanation.join(" "))
}

#[test]
fn where_only_speaking_still_helps_the_faculty_is_told_with_the_duty_to_help() {
    for id in ["une-nuit-de-garde/recipient", "dix-huit-heures/recipient", "dix-huit-heures/ground"]
    {
        let said = explained(id);
        assert!(
            said.contains("Mais l’art. 299 C. pén. (ancien art. 422bis) oblige à aider : si aucune autre aide n’est possible, se taire et ne rien faire peut être une abstention coupable."),
            "{id}: {said}"
        );
    }
    let help = explained("dix-huit-heures/help");
    assert!(!help.contains("on choisit l’aide qui suffit"), "{help}");
    let other = explained("la-chorale/recipient");
    assert!(!other.contains("abstention coupable"), "{other}");
}

#[test]
fn one_recipient_refused_is_not_told_that_nobody_may_know_where_another_may() {
    let bank = bank();
    let case = bank.modules.iter().flat_map(|m| &m.cases).find(|c| c.id == "dix-huit-heures");
    let reasoning =
        Reasoning::of(case.unwrap(), &Scenario::of(Recipient::Partner)).unwrap().remarks.join(" ");
    let said = plain(&reasoning);
    assert!(said.contains("on peut parler à la police"), "{said}");
    assert!(!said.contains("aider sans révéler"), "{said}");
}

#[test]
fn the_ground_explained_is_one_that_would_admit_the_recipient() {
    for (id, rule) in [
        ("le-portefeuille/secrecy", RuleId::ProtectedPerson),
        ("un-conseiller-de-la-banque/secrecy", RuleId::ProtectedPerson),
        ("un-aveu-de-vieil-homme/recipient", RuleId::ProtectedPerson),
        ("chez-la-grand-mere/secrecy", RuleId::ProtectedPerson),
        ("samedi-chez-son-pere/secrecy", RuleId::ProtectedPerson),
        ("le-camp-d-autrefois/secrecy-2", RuleId::ProtectedPerson),
        ("le-camp-d-autrefois/secrecy", RuleId::Necessity),
        ("le-banquier/secrecy-2", RuleId::TeamSharing),
        ("la-table-ronde/secrecy", RuleId::Consultation),
        ("deux-lettres/secrecy", RuleId::Consultation),
    ] {
        let mut deciding = None;
        each_question(|case, question| {
            if question.id == id {
                deciding = case.rules(question).first().copied();
            }
        });
        assert_eq!(deciding, Some(rule), "{id}");
    }
}

#[test]
fn the_lawyer_is_told_which_ground_is_closed_to_them() {
    let said = explained("deux-lettres/secrecy");
    assert!(said.contains("L’avocat ne peut pas s’appuyer sur « Concertation de cas »"), "{said}");
}

#[test]
fn a_witness_is_told_that_they_may_speak_or_be_silent_question_by_question() {
    for id in ["une-lettre-du-palais/secrecy", "la-commission/secrecy"] {
        let said = plain(&told(id, Some("must-speak")).why_not.unwrap());
        assert!(said.contains("on peut parler ou se taire, question par question"), "{id}: {said}");
    }
}

#[test]
fn what_another_law_orders_is_not_said_to_be_free() {
    let mut seen = 0;
    for case in bank().modules.iter().flat_map(|module| &module.cases) {
        let to = Recipient::OtherService;
        let facts = case.facts(to).unwrap();
        if decide(&Rulebook::belgian(), &facts, to).imposed(&facts) {
            let said = Reasoning::of(case, &Scenario::of(to)).unwrap().secrecy;
            assert!(said.contains("le texte dont parle le cas l’impose"), "{said}");
            assert!(!said.contains("sans être obligatoire"), "{said}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn a_quotation_within_a_quotation_has_marks_of_its_own() {
    let mut inner = 0;
    each_feedback(|_, question, feedback| {
        for text in feedback.explanation.iter().chain(&feedback.why_not) {
            let mut open = 0_i32;
            for mark in text.chars() {
                open += i32::from(mark == '«') - i32::from(mark == '»');
                assert!((0..=1).contains(&open), "{}: {text}", question.id);
            }
            inner += usize::from(text.contains('“'));
        }
    });
    assert!(inner > 0);
}

#[test]
fn what_is_to_be_known_begins_in_lower_case_within_a_sentence() {
    each_feedback(|_, question, feedback| {
        for text in &feedback.explanation {
            if let Some((_, asked)) = plain(text).split_once("Il faudrait savoir : ") {
                assert!(asked.starts_with(char::is_lowercase), "{}: {text}", question.id);
            }
        }
    });
}

#[test]
fn a_step_left_out_is_told_in_the_past() {
    use motus::law::deontology::{Standing, Step};
    use motus::law::rule::StepId;
    let step = Step { id: StepId::HeedRefusal, standing: Standing::Missed };
    let said = motus::quiz::remark::step(&step).unwrap();
    assert!(said.contains("elle refusait : il ne fallait parler que si"), "{said}");
    for id in StepId::ALL {
        let said = motus::quiz::remark::step(&Step { id, ..step }).unwrap();
        assert!(said.contains("il fallait") || said.contains("il ne fallait"), "{said}");
    }
}

#[test]
fn articles_of_one_act_are_cited_together() {
    let basis = |id: &str, title: &str| {
        let readings = told(id, None).readings;
        plain(&readings.into_iter().find(|reading| plain(&reading.title) == title).unwrap().basis)
    };
    let carers = basis("avant-l-operation/secrecy", "Communication entre soignants");
    assert!(carers.ends_with("art. 19 et 36 à 39 L. 22 avril 2019"), "{carers}");
    each_feedback(|_, question, feedback| {
        for reading in &feedback.readings {
            let basis = plain(&reading.basis);
            for act in ["L. 22 avril 2019", "C. pén. 1867", "AR 2 avril 2014"] {
                let times = basis.matches(act).count();
                assert!(times <= 1 || basis.contains('('), "{}: {basis}", question.id);
            }
        }
    });
}

#[test]
fn a_duty_that_another_law_gives_is_named_in_the_words_of_the_case() {
    let said = explained("une-naissance-a-la-maison/recipient");
    assert!(
        said.contains("le devoir de parler vient de l’autre texte dont parle le cas (« Une loi veut que la sage-femme qui assiste à un accouchement à domicile en avertisse »)."),
        "{said}"
    );
    assert!(!said.contains("s’il existe"), "{said}");
}
