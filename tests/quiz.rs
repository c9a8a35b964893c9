//! The bank as a learner meets it: one right option a question, a reason for each wrong one, articles word for word.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "quiz/ambiguous.rs"]
mod ambiguous;
#[path = "quiz/decisive.rs"]
mod decisive;
#[path = "quiz/enumeration.rs"]
mod enumeration;
#[path = "quiz/example.rs"]
mod example;
#[path = "quiz/hint.rs"]
mod hint;
#[path = "quiz/impact.rs"]
mod impact;
#[path = "quiz/library.rs"]
mod library;
#[path = "fixtures/longer.rs"]
mod longer;
#[path = "quiz/pairs.rs"]
mod pairs;
#[path = "quiz/pinned.rs"]
mod pinned;
#[path = "quiz/reasoning.rs"]
mod reasoning;
#[path = "quiz/said.rs"]
mod said;
#[path = "quiz/why_not.rs"]
mod why_not;

#[path = "quiz/misread.rs"]
mod misread;

use motus::cli::files::files;
use motus::law::Date;
use motus::law::aftermath::{Act, ActKind, RemedyId};
use motus::law::decide::{HelpDuty, Secrecy, decide};
use motus::law::evaluate::{Scope, Truth};
use motus::law::fact::{RECIPIENTS, Recipient};
use motus::law::facts::Facts;
use motus::law::penalty::Penalty;
use motus::law::rule::{RuleId, Rulebook};
use motus::law::text::{VERSIONS, wording};
use motus::quiz::edition::{Contents, Lesson};
use motus::quiz::feedback::{Condition, Feedback, State};
use motus::quiz::source::compile;
use motus::quiz::{Ask, Bank, Case, Module, Question};
use std::collections::BTreeSet;

fn bank() -> Bank {
    compile(&files(&["quizzes"]).unwrap()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn questions(module: &Module) -> impl Iterator<Item = (&Case, &Question)> {
    module.cases.iter().flat_map(|case| case.questions.iter().map(move |question| (case, question)))
}

fn each_question(mut each: impl FnMut(&Case, &Question)) {
    for module in &bank().modules {
        questions(module).for_each(|(case, question)| each(case, question));
    }
}

/// Every option of every question, with the feedback on it.
fn each_feedback(mut each: impl FnMut(&Case, &Question, &Feedback)) {
    each_question(|case, question| {
        for chosen in 0..case.choices(question).len() {
            each(case, question, &case.feedback(question, chosen).unwrap());
        }
    });
}

#[test]
fn every_question_is_proved_and_the_page_grades_by_the_option_that_was_proved() {
    each_question(|case, question| {
        let proof =
            case.prove(question).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", question.id));
        let choices = case.choices(question);
        assert_eq!(case.right(question), Some(choices[proof.key].key.as_str()), "{}", question.id);
        let keys: BTreeSet<&str> = choices.iter().map(|c| c.key.as_str()).collect();
        assert_eq!(keys.len(), choices.len(), "{}: two options with one key", question.id);
    });
}

#[test]
fn the_page_is_told_of_every_option_word_for_word_what_the_law_says() {
    for case in bank().modules.iter().flat_map(|module| &module.cases) {
        let lesson = Lesson::decode(&Lesson::file(case)).unwrap();
        assert_eq!((&lesson.themes, &lesson.text), (&case.themes, &case.text));
        assert_eq!(lesson.exercises.len(), case.questions.len());
        for question in &case.questions {
            let exercise = lesson.find(&question.id).unwrap();
            assert_eq!(exercise.prompt, question.prompt);
            assert_eq!(exercise.choices, case.choices(question));
            assert_eq!(exercise.ties, case.ties(question));
            assert_eq!(lesson.hints(exercise), case.hints(question));
            for chosen in 0..=exercise.choices.len() {
                let key = case.key(question).unwrap();
                assert_eq!(lesson.feedback(exercise, chosen, key), case.feedback(question, chosen));
            }
        }
    }
}

#[test]
fn the_contents_grade_every_option_as_the_law_does() {
    let bank = bank();
    let contents = Contents::decode(&Contents::of(&bank).encode()).unwrap();
    let days = || bank.modules.iter().flat_map(|module| &module.cases).map(|case| case.date);
    assert_eq!(contents.days, days().min().zip(days().max()));
    assert_eq!(contents.modules.len(), bank.modules.len());
    for (outline, module) in contents.modules.iter().zip(&bank.modules) {
        assert_eq!((&outline.id, &outline.title), (&module.id, &module.title));
        assert_eq!(outline.summary, module.summary);
        assert_eq!(outline.items().count(), questions(module).count());
        for (item, (case, question)) in outline.items().zip(questions(module)) {
            assert_eq!((&item.id, item.version), (&question.id, question.version));
            let (heading, _) = outline.find(&item.id).unwrap();
            assert_eq!((&heading.title, heading.date()), (&case.title, case.date));
            assert_eq!(item.ask(), question.ask);
            assert_eq!(contents.find(&item.id), Some((heading, item)), "in whichever module");
            let key = case.key(question);
            assert_eq!(heading.key(item), key, "graded by the law itself");
            for (at, option) in item.options.iter().enumerate() {
                assert_eq!(heading.grade(item, option), Some(Some(at) == key), "{option}");
            }
            assert_eq!(heading.grade(item, "no-such-option"), None);
            assert_eq!(item.rule, case.rule(question));
            let keys = case.choices(question).into_iter().map(|choice| choice.key);
            assert_eq!(item.options, keys.collect::<Vec<_>>());
        }
    }
}

#[test]
fn a_file_that_is_not_whole_is_refused_and_one_that_was_altered_does_no_harm() {
    let bank = bank();
    let contents = Contents::of(&bank).encode();
    let lesson = Lesson::file(&bank.modules[0].cases[0]);
    assert_eq!(Contents::decode(&[&contents[..], &[0]].concat()), None, "a byte too many");
    assert_eq!(Lesson::decode(&[&lesson[..], &[0]].concat()), None, "a byte too many");
    for end in 0..contents.len() {
        assert!(Contents::decode(&contents[..end]).is_none(), "{end} bytes");
    }
    for end in (0..lesson.len()).step_by(23) {
        assert!(Lesson::decode(&lesson[..end]).is_none(), "{end} bytes");
    }
    for at in (0..lesson.len()).step_by(23) {
        let mut altered = lesson.clone();
        altered[at] ^= 0xff;
        let Some(lesson) = Lesson::decode(&altered) else { continue };
        for exercise in &lesson.exercises {
            (0..9).for_each(|chosen| drop(lesson.feedback(exercise, chosen, 0)));
        }
    }
}

#[test]
fn every_wrong_option_is_told_the_reason_and_the_right_one_none() {
    each_feedback(|_, question, feedback| {
        assert_eq!(feedback.right, feedback.chosen == feedback.key);
        match &feedback.why_not {
            None => assert!(
                feedback.right,
                "{}: option {} gets no reason",
                question.id, feedback.chosen
            ),
            Some(reason) => {
                assert!(!feedback.right);
                assert!(reason.len() > 20, "{}: « {reason} »", question.id);
            }
        }
        assert!(
            !feedback.verdict.is_empty() && !feedback.explanation.is_empty(),
            "{}",
            question.id
        );
    });
}

#[test]
fn every_sheet_is_the_article_of_the_day_character_for_character() {
    each_feedback(|case, question, feedback| {
        assert!(!feedback.sheets.is_empty(), "{}: no article", question.id);
        for sheet in &feedback.sheets {
            let shown: Vec<String> = sheet
                .paragraphs
                .iter()
                .map(|p| p.iter().map(|piece| piece.words.as_str()).collect())
                .collect();
            let shown = shown.join("\n\n");
            let of_the_day = VERSIONS.iter().any(|v| {
                v.text == shown && wording(v.key, case.date).is_some_and(|(w, _)| w.text == shown)
            });
            assert!(
                of_the_day,
                "{}: {} is not the text of {}",
                question.id, sheet.number, case.date
            );
        }
    });
}

#[test]
fn no_article_of_the_old_code_is_shown_for_a_day_of_the_new_one_nor_the_other_way() {
    let new_code = Date::of(2026, 9, 1);
    each_feedback(|case, question, feedback| {
        for sheet in &feedback.sheets {
            if sheet.other_number.starts_with("C. pén. 1867") {
                assert!(case.date < new_code, "{}: {}", question.id, sheet.number);
            } else if sheet.other_number.starts_with("C. pén.") {
                assert!(case.date >= new_code, "{}: {}", question.id, sheet.number);
            }
        }
    });
}

#[test]
fn every_number_of_the_text_and_of_the_articles_belongs_to_a_condition() {
    each_question(|case, question| {
        let key = case.key(question).unwrap();
        let feedback = case.feedback(question, key).unwrap();
        let mut numbers = BTreeSet::new();
        for reading in &feedback.readings {
            reading.conditions.iter().for_each(|c| gather(c, &mut numbers));
        }
        for tie in case.ties(question) {
            assert!(numbers.contains(&tie.number), "{}: {tie:?}", question.id);
            assert!(case.words(tie.mark).is_some(), "{}: {tie:?}", question.id);
        }
        for piece in feedback.sheets.iter().flat_map(|s| &s.paragraphs).flatten() {
            assert!(
                piece.numbers.iter().all(|n| numbers.contains(n)),
                "{}: {piece:?}",
                question.id
            );
        }
    });
}

fn gather(condition: &Condition, numbers: &mut BTreeSet<u8>) {
    numbers.extend(condition.number);
    condition.parts.iter().for_each(|part| gather(part, numbers));
}

#[test]
fn the_words_shown_for_a_condition_are_words_of_the_case() {
    fn check(case: &Case, condition: &Condition) {
        for words in &condition.words {
            assert!((0..255).any(|m| case.words(m) == Some(words)), "{}: « {words} »", case.id);
        }
        condition.parts.iter().for_each(|part| check(case, part));
    }
    each_feedback(|case, _, feedback| {
        feedback.readings.iter().flat_map(|r| &r.conditions).for_each(|c| check(case, c));
    });
}

#[test]
fn a_permission_shows_a_rule_all_of_whose_conditions_hold() {
    each_question(|case, question| {
        let key = case.key(question).unwrap();
        let choices = case.choices(question);
        if choices[key].key == "may-speak"
            || question.ask == Ask::Recipient && choices[key].key != "nobody"
        {
            let feedback = case.feedback(question, key).unwrap();
            assert_eq!(feedback.readings[0].state, State::Holds, "{}", question.id);
        }
    });
}

#[test]
fn not_bound_never_reads_as_free_to_tell() {
    let mut seen = 0;
    each_question(|case, question| {
        let key = case.key(question).unwrap();
        if case.choices(question)[key].key == "not-bound" {
            seen += 1;
            let said = case.feedback(question, key).unwrap().explanation.join(" ");
            assert!(
                said.contains("discrétion") && said.contains("protection des données"),
                "{said}"
            );
        }
    });
    assert!(seen > 0);
}

/// What decides in a case of the bank, and what fails in one, by name.
#[derive(Default)]
struct Seen {
    decides: BTreeSet<&'static str>,
    fails: BTreeSet<&'static str>,
}

impl Seen {
    /// What is not established neither decides nor fails.
    fn see(&mut self, what: &'static str, so: Option<bool>) {
        match so {
            Some(true) => self.decides.insert(what),
            Some(false) => self.fails.insert(what),
            None => false,
        };
    }

    /// Whether secrecy binds, help is due, the lawyer is excluded and each ground opens speech.
    fn rules(&mut self, book: &Rulebook, facts: &Facts, to: Recipient) {
        let decision = decide(book, facts, to);
        self.see("bound", decision.secrecy.value.map(|s| s != Secrecy::NotBound));
        self.see("help", decision.help.value.map(|h| h == HelpDuty::MustHelp));
        if let Some(lawyer) = book.rule(RuleId::Lawyer, facts.date()) {
            let truth = Scope::new(facts, to).truth(&lawyer.when);
            self.see("lawyer", (truth != Truth::Unknown).then_some(truth == Truth::Holds));
        }
        for rule in book.grounds(facts.date()) {
            let opens = decision.grounds.iter().any(|g| g.rule.id == rule.id && g.opens());
            self.see(rule.id.name(), Some(opens));
        }
    }

    /// What follows what was done: breach, omission, its excuse and aggravation, each remedy.
    fn what_follows(&mut self, book: &Rulebook, facts: &Facts, to: Recipient) {
        use Penalty::{
            AggravatedAbstention1867, AggravatedAbstention2024,
            AggravatedAbstentionCausingDeath2024,
        };
        let decision = decide(book, facts, to);
        for act in &decision.acts {
            let offence = act.offence.value;
            if act.kind == ActKind::Breach {
                self.see("breach", offence);
                continue;
            }
            self.see("omission", offence);
            self.see("excuse", act.excused.as_ref().and_then(|e| e.value));
            let heavier = |p| {
                matches!(
                    p,
                    AggravatedAbstention1867
                        | AggravatedAbstention2024
                        | AggravatedAbstentionCausingDeath2024
                )
            };
            self.see("aggravation", act.penalty.map(heavier));
        }
        let abstains = |a: &Act| a.kind != ActKind::Breach;
        if decision.help.value == Some(HelpDuty::MustHelp) && !decision.acts.iter().any(abstains) {
            self.see("omission", Some(false));
        }
        for id in REMEDIES {
            let remedy = decision.remedies.iter().find(|r| r.id == id);
            self.see(id.name(), remedy.map_or(Some(false), |r| r.open.value));
        }
    }
}

const REMEDIES: [RemedyId; 5] = [
    RemedyId::Dialogue,
    RemedyId::Complaint,
    RemedyId::Damages,
    RemedyId::Order,
    RemedyId::Employer,
];

#[test]
fn every_rule_and_all_that_follows_an_act_decides_in_a_case_of_the_bank_and_fails_in_another() {
    let book = Rulebook::belgian();
    let mut seen = Seen::default();
    for case in bank().modules.iter().flat_map(|m| &m.cases) {
        RECIPIENTS.iter().for_each(|to| seen.rules(&book, &case.facts(*to).unwrap(), *to));
        let own = case.to.unwrap_or(Recipient::OtherPerson);
        seen.what_follows(&book, &case.facts(own).unwrap(), own);
    }
    let mut all: BTreeSet<&str> = book.rules.iter().map(|r| r.id.name()).collect();
    all.extend(["breach", "omission", "excuse", "aggravation"]);
    all.extend(REMEDIES.map(RemedyId::name));
    let missing = |of: &BTreeSet<&'static str>| all.difference(of).copied().collect::<Vec<_>>();
    assert_eq!(missing(&seen.decides), [""; 0], "decides no case of the bank");
    assert_eq!(missing(&seen.fails), [""; 0], "fails in no case of the bank");
}

#[test]
fn the_bank_has_cases_on_both_sides_of_the_new_code() {
    let bank = bank();
    let cases: Vec<&Case> = bank.modules.iter().flat_map(|m| &m.cases).collect();
    let since = cases.iter().filter(|c| c.date >= Date::of(2026, 9, 1)).count();
    assert!(
        cases.len() >= 16 && since >= 8 && cases.len() - since >= 8,
        "{since} of {}",
        cases.len()
    );
}

#[test]
fn what_is_said_of_the_law_is_the_same_whatever_was_chosen() {
    each_question(|case, question| {
        let said = |at| {
            let Feedback { verdict, explanation, readings, .. } =
                case.feedback(question, at).unwrap();
            (readings[0].title.clone(), verdict, explanation)
        };
        let first = said(0);
        assert_eq!(first.0, case.rule(question), "{}", question.id);
        for at in 1..case.choices(question).len() {
            assert_eq!(said(at), first, "{}, option {at}", question.id);
        }
    });
}

#[test]
fn a_number_in_the_case_is_that_of_a_condition_which_its_words_show() {
    each_feedback(|case, question, feedback| {
        for tie in case.ties(question) {
            let mut found = Vec::new();
            let readings = feedback.readings.iter();
            readings.for_each(|r| words(&r.conditions, tie.number, &mut found));
            let marked = case.words(tie.mark).unwrap();
            assert!(found.contains(&marked), "{}, {}: {marked}", question.id, feedback.chosen);
        }
    });
}

/// The words of the case that stand at the conditions of that number.
fn words<'a>(conditions: &'a [Condition], number: u8, found: &mut Vec<&'a str>) {
    for condition in conditions {
        if condition.number == Some(number) {
            found.extend(condition.words.iter().map(String::as_str));
        }
        words(&condition.parts, number, found);
    }
}
