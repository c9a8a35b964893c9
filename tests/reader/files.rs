//! Files as editors save them, and banks of several files.

use super::{GOOD, told};
use motus::quiz::source::{compile, read_module};

fn reads_like_the_good_one(bytes: &[u8]) {
    assert_eq!(read_module("m.toml", bytes), read_module("m.toml", GOOD.as_bytes()));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    reads_like_the_good_one(format!("\u{feff}{GOOD}").as_bytes());
    reads_like_the_good_one(GOOD.replace('\n', "\r\n").as_bytes());
}

#[test]
fn positions_are_the_same_behind_a_byte_order_mark_and_with_windows_line_ends() {
    let wrong = GOOD.replace("learned.how=observed", "learned.how=observe");
    let said = told(wrong.as_bytes());
    assert!(said[0].starts_with("m.toml:16:45: "), "{said:?}");
    assert_eq!(told(format!("\u{feff}{wrong}").as_bytes()), said);
    assert_eq!(told(wrong.replace('\n', "\r\n").as_bytes()), said);
}

#[test]
fn positions_pass_over_the_escapes_of_a_string() {
    let wrong = GOOD
        .replace("il {danger", "il \\u00e9tait \\\"l\\u00e0\\\" {danger")
        .replace("danger.camp.near=later", "danger.camp.near=latre");
    assert_eq!(
        told(wrong.as_bytes()),
        [
            "m.toml:15:57: valeur inconnue « latre » pour « danger.near » ; vouliez-vous dire « later » ?"
        ]
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_told_where_they_begin() {
    let bytes: Vec<u8> = GOOD
        .chars()
        .filter(|c| *c != '«' && *c != '»')
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect();
    let said = "suites d’octets que l’on ne peut lire en UTF-8 ; enregistrez le fichier en UTF-8";
    assert_eq!(told(&bytes), [format!("m.toml:2:35: 9 {said}")]);
    let wide: Vec<u8> =
        std::iter::once(0xfeff).chain(GOOD.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert!(told(&wide)[0].starts_with("m.toml:1:1: "), "{:?}", told(&wide));
    assert_eq!(told(&wide).len(), 1);
}

#[test]
fn an_empty_file_is_told_all_that_it_lacks() {
    assert_eq!(told(b"").len(), 4);
}

#[test]
fn a_file_that_is_too_large_or_too_deep_is_refused() {
    let large = vec![b'#'; (1 << 20) + 1];
    let said = "m.toml:1:1: fichier de 1048577 octets, la limite est de 1048576 ; vérifiez que c’est le bon fichier, ou faites-en plusieurs";
    assert_eq!(told(&large), [said]);
    let deep = format!("a = {}", "[".repeat(5_000));
    assert_eq!(told(deep.as_bytes()).len(), 1);
    assert!(told(deep.as_bytes())[0].contains("trop de niveaux imbriqués"));
}

#[test]
fn a_bank_is_in_the_order_of_its_files_names() {
    let other = GOOD.replace("\"mineurs\"", "\"autres\"").replace("le-camp-d-ete", "autre-cas");
    let files = [("b.toml".to_owned(), GOOD.into()), ("a.toml".to_owned(), other.into_bytes())];
    let bank = compile(&files).unwrap();
    let ids: Vec<&str> = bank.modules.iter().map(|m| m.id.as_str()).collect();
    assert_eq!(ids, ["autres", "mineurs"]);
}

#[test]
fn identities_are_unique_in_the_whole_bank() {
    let files = ["a.toml", "b.toml"].map(|name| (name.to_owned(), GOOD.as_bytes().to_vec()));
    let said: Vec<String> = compile(&files).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "b.toml:1:6: « mineurs » est déjà un module en a.toml:1 ; donnez une autre identité à l’un des deux",
            "b.toml:6:6: « le-camp-d-ete » est déjà un cas en a.toml:6 ; donnez une autre identité à l’un des deux",
        ]
    );
}

#[test]
fn the_problems_of_all_files_are_told() {
    let wrong = GOOD.replace("ask = \"secrecy\"", "ask = \"secret\"");
    let files = ["a.toml", "b.toml"].map(|name| (name.to_owned(), wrong.clone().into_bytes()));
    let problems = compile(&files).unwrap_err();
    assert!(problems.iter().any(|p| p.file == "a.toml" && p.line == 20));
    assert!(problems.iter().any(|p| p.file == "b.toml" && p.line == 20));
}

#[test]
fn a_bank_without_files_is_empty() {
    assert!(compile(&[]).unwrap().modules.is_empty());
}
