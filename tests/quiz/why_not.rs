//! Every wrong option is ruled out by a condition that is really so, named with what it rests on.

use super::{each_feedback, each_question};
use motus::law::evaluate::{Scope, Truth};
use motus::law::reason::{Reason, reasons};
use motus::law::text::wording;
use motus::law::why_not::How;
use motus::quiz::feedback::{Condition, Feedback, State};
use motus::quiz::question::Choice;
use motus::quiz::{Case, Question};

/// Every wrong option with the feedback on it.
fn each_wrong(mut each: impl FnMut(&Case, &Question, &str, &Feedback)) {
    each_feedback(|case, question, feedback| {
        if !feedback.right {
            let key = &case.choices(question)[feedback.chosen].key;
            each(case, question, key, feedback);
        }
    });
}

/// A phrase as it stands between guillemets.
fn quoted(phrase: &str) -> String {
    phrase.replace("« ", "“").replace(" »", "”")
}

/// Plain text: ordinary spaces.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// How the reason against an option begins, in small letters; against no other of its question.
fn denials(option: &Choice) -> Vec<String> {
    let label = plain(&option.label).to_lowercase();
    let words: &[&str] = match option.key.as_str() {
        "may-speak" => &["que parler ", "parler "],
        "must-speak" => &[
            "cette dérogation n’oblige pas à parler ",
            "rien dans la loi pénale n’oblige à parler ",
        ],
        "must-keep-silent" => &["qu’il faille se taire", "se taire "],
        "not-bound" => {
            &["que le secret professionnel ne joue pas", "le secret professionnel joue "]
        }
        "not-established" => &["il ne manque aucun fait"],
        "must-help" => &["qu’il faille aider", "aider n’est pas ici un devoir"],
        "no-duty" => &["que rien n’impose d’aider", "aider est bien ici un devoir"],
        "must-denounce" => &["dénoncer "],
        "none" => &["qu’aucune dérogation ", "une dérogation s’applique"],
        "nobody" => &["on peut bien parler "],
        _ => &[&format!("« {label} » "), &format!("que « {label} » "), &format!("parler {label} ")],
    };
    words.iter().map(|words| (*words).to_owned()).collect()
}

#[test]
fn every_wrong_option_is_ruled_out_by_name() {
    each_wrong(|case, question, key, feedback| {
        let said = plain(feedback.why_not.as_deref().unwrap());
        let low = said.to_lowercase();
        let denied = low.strip_prefix("on ne peut pas encore dire ").unwrap_or(&low);
        for option in case.choices(question) {
            let named = denials(&option).iter().any(|words| denied.starts_with(words));
            assert_eq!(named, option.key == key, "{}, {}: {said}", question.id, option.key);
        }
        assert!(said.ends_with('.') && !said.contains(": :") && !said.contains(".."), "{said}");
    });
}

#[test]
fn what_rules_an_option_out_rests_on_words_of_the_day_on_a_source_or_on_words_of_the_case() {
    each_question(|case, question| {
        let key = case.key(question).unwrap();
        for chosen in 0..case.choices(question).len() {
            let why = case.ruled_out(question, chosen);
            assert_eq!(why.is_none(), chosen == key, "{}, option {chosen}", question.id);
            let Some(why) = why else { continue };
            let basis = why.condition.basis;
            let of_day = |key| wording(key, case.date).is_some();
            let passage = basis.is_some_and(|b| b.passages.iter().any(|p| of_day(p.article)));
            let source = basis.is_some_and(|b| b.source.is_some());
            let stated = why.condition.slots.iter().any(|slot| case.states(*slot));
            assert!(passage || source || stated, "{}, {chosen}: {why:?}", question.id);
            assert!(!why.condition.phrase.is_empty(), "{}, {chosen}", question.id);
        }
    });
}

#[test]
fn the_condition_named_stands_in_the_rule_named_and_is_as_it_is_said_to_be() {
    each_question(|case, question| {
        for chosen in 0..case.choices(question).len() {
            let Some(why) = case.ruled_out(question, chosen) else { continue };
            let expected = match why.how {
                How::Fails | How::NotAdmitted => Truth::Fails,
                How::Open => Truth::Unknown,
                How::Holds | How::Excluded => Truth::Holds,
                How::Words => {
                    let of_day = |a: &str| wording(a, case.date).is_some();
                    let basis = why.condition.basis.unwrap();
                    let founded = basis.passages.iter().any(|p| of_day(p.article));
                    assert!(founded || basis.source.is_some(), "{}", question.id);
                    continue;
                }
                How::OutOfForce => panic!("{}: every ground offered is in force", question.id),
            };
            assert_eq!(why.condition.truth, expected, "{}, {chosen}", question.id);
            assert!(
                stands(case, question, &why.rule.when, &why.condition, expected)
                    || stands(case, question, &why.rule.admits, &why.condition, expected),
                "{}, {chosen}: {}",
                question.id,
                why.condition.id
            );
        }
    });
}

/// Whether the condition stands in the tree with that truth, for one of those spoken of.
fn stands(
    case: &Case,
    question: &Question,
    node: &motus::law::condition::Node,
    condition: &Reason,
    truth: Truth,
) -> bool {
    let own = case.spoken_of(question);
    question.among.iter().chain([&own]).any(|to| {
        let facts = case.facts(*to).unwrap();
        let mut found = false;
        reasons(&Scope::new(&facts, *to), node)
            .walk(&mut |r| found |= r.id == condition.id && r.truth == truth);
        found
    })
}

#[test]
fn a_reason_that_the_verdict_gives_is_not_given_again() {
    let (mut again, mut own) = (0, 0);
    each_question(|case, question| {
        for chosen in 0..case.choices(question).len() {
            let Some(why) = case.ruled_out(question, chosen) else { continue };
            let feedback = case.feedback(question, chosen).unwrap();
            let said = plain(&feedback.why_not.unwrap());
            let explained = plain(&feedback.explanation.join(" "));
            let phrase = quoted(why.condition.phrase);
            if explained.contains(&phrase) {
                assert!(
                    !said.contains(&phrase),
                    "{}, {chosen}: {explained} // {said}",
                    question.id
                );
                again += usize::from(said.contains("plus haut"));
            } else {
                own += 1;
            }
            for sentence in said.split_inclusive(". ").filter(|s| s.len() > 40) {
                assert!(
                    !explained.contains(sentence.trim()),
                    "{}, {chosen}: {sentence}",
                    question.id
                );
            }
        }
    });
    assert!(again > 10 && own > 100, "{again} {own}");
}

#[test]
fn a_wrong_option_shows_the_words_of_the_case_that_decide() {
    let told = |case: &str, key: &str| {
        let mut found = None;
        each_wrong(|_, question, chosen, feedback| {
            if question.id == case && chosen == key {
                found = feedback.why_not.clone();
            }
        });
        plain(&found.unwrap())
    };
    assert_eq!(
        told("dix-huit-heures/recipient", "nobody"),
        "On peut bien parler à la police : les conditions de « État de nécessité » sont réunies, jusqu’à la dernière, parler est le seul moyen, aucune autre aide ne suffit (jurisprudence). On lit dans le cas : « Elle court après lui, lui téléphone, cherche à joindre l’usine : personne ne répond, et elle ignore le nom de cet homme »."
    );
    assert_eq!(
        told("la-presidente-du-club/secrecy", "must-speak"),
        "Rien dans la loi pénale n’oblige à parler au procureur du Roi : l’art. 353, § 1er (ancien art. 458bis), dit « peut »."
    );
    assert_eq!(
        told("avant-ce-soir/help", "must-denounce"),
        "Dénoncer n’est pas ce que la loi impose : l’art. 422bis (devenu art. 299) demande de « venir en aide ou de procurer une aide »."
    );
    assert_eq!(
        told("le-moniteur/ground", "protected-person"),
        "« Mineur ou personne vulnérable » ne s’applique pas, pour la raison donnée plus haut (art. 353, § 3, ancien art. 458quater)."
    );
}

#[test]
fn a_condition_that_is_not_met_is_quoted_never_said_as_if_it_were_so() {
    fn unmet<'f>(conditions: &'f [Condition], found: &mut Vec<&'f str>) {
        for one in conditions {
            if one.state != State::Holds && one.parts.is_empty() {
                found.push(&one.phrase);
            }
            unmet(&one.parts, found);
        }
    }
    let mut named = 0;
    each_feedback(|_, question, feedback| {
        let mut phrases = Vec::new();
        feedback.readings.iter().for_each(|reading| unmet(&reading.conditions, &mut phrases));
        for text in feedback.explanation.iter().chain(&feedback.why_not) {
            let text = plain(text);
            for phrase in phrases.iter().map(|phrase| quoted(&plain(phrase))) {
                for (at, _) in text.match_indices(&phrase) {
                    assert!(text[..at].ends_with("condition « "), "{}: {text}", question.id);
                    named += 1;
                }
            }
        }
    });
    assert!(named > 100, "{named}");
}
