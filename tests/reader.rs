//! The reader of quiz files: what it makes of a right one, and what it says of wrong ones.

use motus::law::fact::Recipient;
use motus::quiz::bank::Span;
use motus::quiz::source::read_module;

const GOOD: &str = include_str!("fixtures/mineurs.toml");

#[test]
fn a_right_file_becomes_a_module_typeset_with_its_marks() {
    let module = read_module("mineurs.toml", GOOD.as_bytes()).unwrap();
    let case = &module.cases[0];
    assert_eq!((module.id.as_str(), case.id.as_str()), ("mineurs", "le-camp-d-ete"));
    assert_eq!(case.title, "Le camp d’été");
    assert_eq!(case.text.len(), 2);
    let plain = Span::Plain(" dire «\u{a0}personne ne saura\u{a0}».".to_owned());
    assert_eq!(case.text[1].last(), Some(&plain));
    assert_eq!(case.words(1), Some("abusé de Liam, douze ans, son beau-fils"));
    assert_eq!(case.questions[0].to, Some(Recipient::Police));
    assert!(case.facts(Recipient::Police).is_some());
}
