//! French typesetting of our own words: the spaces of « », of ; ! ? and :, and the apostrophe.
//!
//! **Invariant:** an article of law never comes through here.

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// Words after which or before which a number may not be cut off.
const UNITS: [&str; 22] = [
    "an", "ans", "mois", "semaine", "semaines", "jour", "jours", "heure", "heures", "h", "minute",
    "minutes", "euro", "euros", "€", "%", "km", "m", "cm", "kg", "g", "ml",
];
const BEFORE_NUMBER: [&str; 8] = ["art.", "arts", "article", "articles", "§", "§§", "n°", "al."];

/// The text as French prints it. Typesetting it again changes nothing.
pub fn french(text: &str) -> String {
    french_pieces(&[text]).concat()
}

/// The spaces alone, for the program's own words, which are written with ’ and few numbers.
///
/// The page carries this and not [`french`], which is four times its weight.
pub fn spaced(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let glued = set.ends_with('«') || set.ends_with('§') || set.ends_with("art.");
        set.push(match (c, chars.peek()) {
            (' ', Some(';' | '!' | '?')) => NARROW,
            (' ', Some(':' | '»')) => NO_BREAK,
            (' ', _) if glued => NO_BREAK,
            (other, _) => other,
        });
    }
    set
}

/// Where a reference to the law may not be cut either: « art. 352 C. pén. 1867 », « L. 22 avril 2019 ».
const JOINTS: [&str; 6] = [" C.", "C. p", "C. c", "pén. 1", "L. ", "AR "];

/// Stands for an apostrophe that is quoted.
const QUOTED: char = '\u{1}';

/// [`french`] for words that refer to articles and acts, which stay whole at the end of a line. What they
/// quote between « and » keeps its apostrophes.
pub fn referring(text: &str) -> String {
    let mut quoted = false;
    let kept = text.chars().map(|c| {
        quoted = c == '«' || (quoted && c != '»');
        if quoted && c == '\'' { QUOTED } else { c }
    });
    let joined = |text: String, joint: &&str| text.replace(joint, &joint.replace(' ', "\u{a0}"));
    let set = JOINTS.iter().fold(french(&kept.collect::<String>()), joined);
    set.replace(QUOTED, "'")
}

/// [`french`] for a paragraph cut into pieces: rules look across the cuts, and the cuts stay.
pub fn french_pieces(pieces: &[&str]) -> Vec<String> {
    let chars: Vec<(char, usize)> = pieces
        .iter()
        .enumerate()
        .flat_map(|(at, piece)| piece.chars().map(move |c| (c, at)))
        .collect();
    let mut set = vec![String::new(); pieces.len()];
    let mut put = |c: char, at: usize| {
        if let Some(piece) = set.get_mut(at) {
            piece.push(c);
        }
    };
    let mut before = Before::default();
    let mut rest = chars.as_slice();
    loop {
        let spaces = rest.iter().take_while(|(c, _)| is_space(*c)).count();
        let (gap, after) = rest.split_at(spaces);
        match between(&before, !gap.is_empty(), after) {
            Some(space) => {
                let at = gap.first().or(after.first()).map_or(0, |(_, at)| *at);
                put(space, if gap.is_empty() && before.word == "«" { before.piece } else { at });
            }
            None => gap.iter().for_each(|(c, at)| put(*c, *at)),
        }
        let Some(((c, at), tail)) = after.split_first() else { break };
        put(if *c == '\'' { '’' } else { *c }, *at);
        before.pass(*c, *at, !gap.is_empty());
        rest = tail;
    }
    set
}

/// A small letter with an accent, or two that are written as one, as plain letters; nothing for others.
pub fn unaccented(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => "a",
        'ç' => "c",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'î' | 'ï' | 'í' | 'ì' => "i",
        'ñ' => "n",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => "o",
        'û' | 'ù' | 'ü' | 'ú' => "u",
        'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        _ => return None,
    })
}

/// Pieces of the interface's words, in the language of that tag: only French has spaces to set.
pub fn interface(language: &str, pieces: &[&str]) -> Vec<String> {
    match language {
        "fr" => french_pieces(pieces),
        _ => pieces.iter().map(|piece| piece.replace('\'', "’")).collect(),
    }
}

/// What stands before a gap.
#[derive(Default)]
struct Before {
    /// The run of characters without a space.
    word: String,
    /// The last character.
    last: Option<char>,
    /// The piece it belongs to.
    piece: usize,
}

impl Before {
    fn pass(&mut self, c: char, piece: usize, new_word: bool) {
        let breaks = |c: char| c.is_whitespace() || matches!(c, '(' | '«' | '\'' | '’');
        if new_word || breaks(c) || self.last.is_some_and(breaks) {
            self.word.clear();
        }
        self.word.push(c);
        self.last = Some(c);
        self.piece = piece;
    }

    fn is_short_number(&self) -> bool {
        (1..=3).contains(&self.word.len()) && self.word.chars().all(|c| c.is_ascii_digit())
    }
}

/// The space that French puts between two characters; nothing where what stands there stays.
fn between(before: &Before, gap: bool, after: &[(char, usize)]) -> Option<char> {
    let last = before.last?;
    let Some(next) = after.first().map(|(c, _)| *c) else {
        return (last == '«' && gap).then_some(NO_BREAK);
    };
    if last == '«' || next == '»' {
        return Some(NO_BREAK);
    }
    if let ';' | '!' | '?' | ':' = next {
        let follower = after.get(1).map(|(c, _)| *c);
        let closes = follower.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | ')'));
        let attached = !gap && closes && (last.is_alphanumeric() || matches!(last, '»' | ')'));
        let space = if next == ':' { NO_BREAK } else { NARROW };
        return (gap || attached).then_some(space);
    }
    (gap && binds(before, last, after)).then_some(())?;
    Some(if before.is_short_number() && is_thousands(after) { NARROW } else { NO_BREAK })
}

/// Whether a number and its unit, or « art. » and its number, stand on both sides of a gap.
fn binds(before: &Before, last: char, after: &[(char, usize)]) -> bool {
    let word: String = after.iter().map(|(c, _)| *c).take_while(|c| c.is_alphabetic()).collect();
    let next = after.first().map_or(' ', |(c, _)| *c);
    let unit = UNITS.contains(&word.as_str()) || matches!(next, '%' | '€');
    (last.is_ascii_digit() && (unit || (before.is_short_number() && is_thousands(after))))
        || (BEFORE_NUMBER.contains(&before.word.to_lowercase().as_str()) && next.is_ascii_digit())
}

/// Exactly three digits: the second half of « 1 000 ».
fn is_thousands(after: &[(char, usize)]) -> bool {
    after.iter().take_while(|(c, _)| c.is_ascii_digit()).count() == 3
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(plain: &str, set: &str) {
        assert_eq!(french(plain), set, "{plain:?}");
    }

    #[test]
    fn guillemets_hold_their_words_with_no_break_spaces() {
        check("« mot »", "«\u{a0}mot\u{a0}»");
        check("«mot»", "«\u{a0}mot\u{a0}»");
        check("dit « Non ! ».", "dit «\u{a0}Non\u{202f}!\u{a0}».");
    }

    #[test]
    fn high_punctuation_has_a_narrow_space_and_the_colon_a_wide_one() {
        check("Vraiment ?", "Vraiment\u{202f}?");
        check("Vraiment?", "Vraiment\u{202f}?");
        check("oui ; non : peut-être !", "oui\u{202f}; non\u{a0}: peut-être\u{202f}!");
        check("à 12:30, http://a.be/?b=c", "à 12:30, http://a.be/?b=c");
        check("Quoi ?!", "Quoi\u{202f}?!");
        check("(?)", "(?)");
    }

    #[test]
    fn the_apostrophe_is_curved() {
        check("l'aide d'Olivier", "l’aide d’Olivier");
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        check("12 ans, 3 personnes", "12\u{a0}ans, 3 personnes");
        check("le 1er mai, art. 352, § 1er", "le 1er mai, art.\u{a0}352, §\u{a0}1er");
        check("100 à 1 000 euros", "100 à 1\u{202f}000\u{a0}euros");
        check("en 2026 352 cas", "en 2026 352 cas");
        check("(12 ans), l'art. 352", "(12\u{a0}ans), l’art.\u{a0}352");
    }

    #[test]
    fn a_reference_to_the_law_is_not_cut() {
        for (plain, set) in [
            ("art. 458bis C. pén. 1867", "art.\u{a0}458bis\u{a0}C.\u{a0}pén.\u{a0}1867"),
            ("art. 79, 2° C. pén.", "art.\u{a0}79, 2°\u{a0}C.\u{a0}pén."),
            ("l'absence de « l'auteur »", "l’absence de «\u{a0}l'auteur\u{a0}»"),
            ("§ 1er anc. C. civ.", "§\u{a0}1er anc.\u{a0}C.\u{a0}civ."),
            (
                "l'AR 2 avril 2014, L. 22 avril 2019",
                "l’AR\u{a0}2 avril 2014, L.\u{a0}22 avril 2019",
            ),
        ] {
            assert_eq!(referring(plain), set);
            assert_eq!(referring(set), set);
        }
    }

    #[test]
    fn a_paragraph_in_pieces_keeps_its_cuts() {
        assert_eq!(french_pieces(&["« ", "mot", " » ?"]), ["«\u{a0}", "mot", "\u{a0}»\u{202f}?"]);
        assert_eq!(french_pieces(&["«", "mot", "»"]), ["«\u{a0}", "mot", "\u{a0}»"]);
    }

    proptest! {
        #[test]
        fn typesetting_twice_changes_nothing(text in "[ \u{a0}\u{202f}«»;:!?'a1é0.%€§hn()\n-]{0,24}") {
            let once = french(&text);
            prop_assert_eq!(french(&once), once);
        }

        #[test]
        fn only_spaces_and_apostrophes_ever_change(text in ".{0,40}") {
            let bare = |s: &str| -> String {
                s.chars().filter(|c| !is_space(*c)).map(|c| if c == '\'' { '’' } else { c }).collect()
            };
            prop_assert_eq!(bare(&french(&text)), bare(&text));
        }

        #[test]
        fn cuts_change_nothing(text in "[ «»;:!?'a1é0.%]{0,16}", cut in 0usize..16) {
            let cut = text.char_indices().nth(cut).map_or(text.len(), |(at, _)| at);
            let (a, b) = text.split_at(cut);
            prop_assert_eq!(french_pieces(&[a, b]).concat(), french(&text));
        }
    }
}
