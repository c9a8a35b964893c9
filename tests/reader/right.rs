//! What the reader makes of a right file.

use super::GOOD;
use motus::law::fact::{Fact, Recipient};
use motus::law::facts::Slot;
use motus::quiz::bank::{Case, Span};
use motus::quiz::source::read_module;

fn case(file: &str) -> Case {
    read_module("m.toml", file.as_bytes()).unwrap().cases.remove(0)
}

/// The case with these marks instead of « elle l'entend ».
fn with(marks: &str) -> Case {
    case(&GOOD.replace("learned.how=observed|elle l'entend", marks))
}

/// What the case says of a fact, as authors write it.
fn stated(case: &Case, name: &str) -> Option<String> {
    case.stated.iter().find_map(|s| {
        let slot = Slot::from_position(usize::from(s.slot))?;
        (case.fact_name(slot) == name).then(|| case.fact_value(slot, s.mask))
    })
}

/// What silence means in the case.
fn assumed(case: &Case, name: &str) -> Option<String> {
    case.assumed.iter().find_map(|s| {
        let slot = Slot::from_position(usize::from(s.slot))?;
        (case.fact_name(slot) == name).then(|| case.fact_value(slot, s.mask))
    })
}

#[test]
fn titles_texts_and_prompts_are_typeset_and_keep_their_marks() {
    let case = case(GOOD);
    assert_eq!(case.title, "Le camp d’été");
    assert_eq!(case.text.len(), 2);
    assert_eq!(
        case.text[0],
        [
            Span::Mark { words: "Olivier raconte à Ines, sa logopède,".to_owned(), mark: 0 },
            Span::Plain(" qu’il a ".to_owned()),
            Span::Mark { words: "abusé de Liam, douze ans, son beau-fils".to_owned(), mark: 1 },
            Span::Plain(".".to_owned()),
        ]
    );
    assert_eq!(case.text[1][2], Span::Plain("\u{202f}; ".to_owned()));
    assert_eq!(
        case.questions[0].prompt,
        "Ines peut-elle tout dire à son amie inspectrice\u{202f}?"
    );
}

#[test]
fn marks_state_facts_and_say_which_words_show_them() {
    let case = case(GOOD);
    assert_eq!(stated(&case, "holder.profession").as_deref(), Some("speech-therapist"));
    assert_eq!(stated(&case, "offence.victim").as_deref(), Some("liam"));
    assert_eq!(stated(&case, "person.liam.age").as_deref(), Some("minor"));
    assert_eq!(stated(&case, "danger.camp.to").as_deref(), Some("minors"));
    let age = case
        .stated
        .iter()
        .find(|s| Slot::from_position(usize::from(s.slot)).is_some_and(|s| s.fact() == Fact::Age));
    assert_eq!(age.map(|a| a.marks.as_slice()), Some([1].as_slice()));
}

#[test]
fn marks_of_one_fact_add_up_where_it_has_several_values() {
    let case = case(GOOD);
    assert_eq!(stated(&case, "learned.how").as_deref(), Some("confided+observed"));
    assert_eq!(
        stated(&with("person.liam.frailty=none|elle voit"), "person.liam.frailty").as_deref(),
        Some("none")
    );
}

#[test]
fn what_is_named_exists_unless_the_case_says_otherwise() {
    assert_eq!(stated(&case(GOOD), "danger.camp.exists").as_deref(), Some("yes"));
    assert_eq!(assumed(&case(GOOD), "danger.camp.exists"), None);
    let open = with("danger.camp.exists=?|peut-être");
    assert_eq!(stated(&open, "danger.camp.exists").as_deref(), Some("?"));
}

#[test]
fn silence_is_written_for_every_thing_there_is() {
    let case = case(GOOD);
    for (name, value) in [
        ("summons", "none"),
        ("consent", "none"),
        ("person.liam.confided", "no"),
        ("danger.camp.help", "not-yet"),
        ("recipient.press.same_mission", "no"),
        ("recipient.judge.named_by_law", "no"),
    ] {
        assert_eq!(assumed(&case, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(assumed(&case, "danger.camp.certainty"), None, "its silence means nothing");
    assert_eq!(assumed(&case, "learned.where"), None, "it is stated");
}

#[test]
fn a_fact_opened_on_purpose_is_stated_and_open() {
    let case = with("danger.camp.certainty=? summons=?|on ne sait");
    assert_eq!(stated(&case, "summons").as_deref(), Some("?"));
    assert_eq!(assumed(&case, "summons"), None);
    let facts = case.facts(Recipient::Police).unwrap();
    assert!(facts.is_open(Slot::of_situation(Fact::Summons)));
}

#[test]
fn the_recipients_own_facts_need_no_name_where_one_recipient_is_spoken_of() {
    let of_question = with("recipient.averts=yes|elle l'entend");
    assert_eq!(stated(&of_question, "recipient.police.averts").as_deref(), Some("yes"));
    assert_eq!(of_question.to, None);
    let of_case = with("disclosure.to=press recipient.averts=no|elle l'entend");
    assert_eq!(stated(&of_case, "recipient.press.averts").as_deref(), Some("no"));
    assert_eq!(of_case.to, Some(Recipient::Press));
}

#[test]
fn a_question_takes_the_recipient_of_the_case_and_keeps_its_name() {
    let file = GOOD
        .replace("learned.how=observed|", "disclosure.to=press|")
        .replace("to = \"police\"\n", "")
        .replace(
            "ask = \"recipient\"\namong = [\"public-prosecutor\", \"police\", \"press\"]",
            "ask = \"secrecy\"\nid = \"au-juge\"\nto = \"judge\"\nversion = 3",
        )
        .replacen("ask = \"secrecy\"", "ask = \"secrecy\"\nid = \"a-la-presse\"", 1);
    let case = case(&file);
    let of = |q: usize| {
        let question = &case.questions[q];
        (question.id.as_str(), question.to, question.version)
    };
    assert_eq!(of(0), ("le-camp-d-ete/a-la-presse", Some(Recipient::Press), 1));
    assert_eq!(of(1), ("le-camp-d-ete/au-juge", Some(Recipient::Judge), 3));
}

#[test]
fn several_questions_of_one_kind_need_names_that_do_not_go_by_their_order() {
    let two = GOOD.replace(
        "ask = \"recipient\"\namong = [\"public-prosecutor\", \"police\", \"press\"]",
        "ask = \"secrecy\"\nto = \"judge\"",
    );
    let told: Vec<String> = read_module("m.toml", two.as_bytes())
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    let remedy = "donnez-lui un nom qui ne changera plus, comme id = \"a-la-police\" ; une question déjà posée garde id = \"secrecy\"";
    let of = |line| {
        format!(
            "m.toml:{line}:1: ce cas a plusieurs questions « secrecy », et celle-ci n’a pas de nom ; {remedy}"
        )
    };
    assert_eq!(told, [of(19), of(24)]);
    let one_named = two.replacen("ask = \"secrecy\"", "ask = \"secrecy\"\nid = \"secrecy\"", 1);
    let told = read_module("m.toml", one_named.as_bytes()).unwrap_err();
    assert_eq!(told.iter().map(|p| p.line).collect::<Vec<_>>(), [25]);
}

#[test]
fn a_person_whom_nobody_names_may_be_the_victim_of_an_offence_left_open() {
    let case =
        case(&GOOD.replace("offence.victim=liam person.liam.age=minor|", "person.liam.age=minor|"));
    assert_eq!(case.persons, ["liam", "another"]);
    let facts = case.facts(Recipient::Police).unwrap();
    let victim = Slot::new(Fact::Victim, 0).unwrap();
    assert_eq!(case.fact_value(victim, facts.mask(victim)), "liam|another|nobody");
}

#[test]
fn braces_and_bars_can_be_words() {
    for escaped in ["\\{a\\|b\\}", "\\\\{a\\\\|b\\\\}"] {
        let case = case(&GOOD.replace("« personne ne saura »", escaped));
        assert_eq!(case.text[1].last(), Some(&Span::Plain(" dire {a|b}.".to_owned())));
    }
}

#[test]
fn spaces_at_the_edge_of_a_mark_stand_outside_it() {
    let file = GOOD.replace("entend} dire", "entend\n}\n dire").replace("|elle", "| elle");
    assert_eq!(case(&file).text, case(GOOD).text);
}
