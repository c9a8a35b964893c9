//! A check code that can be read out and typed: Crockford's base 32, two groups and a check symbol.
//!
//! ```text
//! 9J3A-X3TG-J
//! ```
//!
//! The letters I, L, O and U do not occur; I and L are read as 1, O as 0, small letters as large
//! ones; blanks and hyphens do not matter. The last symbol is the number modulo 37, a prime: it
//! finds every single wrong symbol and every exchange of two neighbours (D. Crockford, « Base 32 »).
//!
//! **It proves nothing to someone who wants to deceive:** whoever has this program can compute the
//! code of any text. It finds slips of the pen and altered copies, nothing more.

const SYMBOLS: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
const DIGITS: usize = 8;

/// The code of a text.
pub fn code(text: &str) -> String {
    let number = number(text);
    let digit = |place: usize| symbol((number >> (5 * (DIGITS - 1 - place))) & 31);
    let mut code = String::with_capacity(DIGITS + 3);
    for place in 0..DIGITS {
        code.push(digit(place));
        if place % 4 == 3 {
            code.push('-');
        }
    }
    code.push(symbol(number % 37));
    code
}

/// How a typed code and a text go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// It is the code of this text.
    Same,
    /// It is a code, of another text.
    Different,
    /// It is no code: something was mistyped.
    Mistyped,
}

/// Compares a typed code with a text.
pub fn compare(typed: &str, text: &str) -> Match {
    match read(typed) {
        None => Match::Mistyped,
        Some(read) if read == number(text) => Match::Same,
        Some(_) => Match::Different,
    }
}

/// The number of a typed code; nothing where it is none.
fn read(typed: &str) -> Option<u64> {
    let symbols: Vec<u64> = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(value)
        .collect::<Option<_>>()?;
    let (check, digits) = symbols.split_last()?;
    let right = digits.len() == DIGITS && digits.iter().all(|digit| *digit < 32);
    let number = digits.iter().fold(0, |number, digit| (number << 5) | (digit & 31));
    (right && number % 37 == *check).then_some(number)
}

fn symbol(value: u64) -> char {
    usize::try_from(value).ok().and_then(|at| SYMBOLS.get(at)).map_or('0', |byte| char::from(*byte))
}

fn value(symbol: char) -> Option<u64> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    (0_u64..).zip(SYMBOLS).find(|(_, byte)| char::from(**byte) == symbol).map(|(value, _)| value)
}

/// Forty bits of a text: FNV-1a of 64 bits, folded.
fn number(text: &str) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (sum ^ (sum >> 40)) & 0xff_ffff_ffff
}

#[cfg(test)]
mod tests {
    use super::{Match, code, compare};

    #[test]
    fn these_codes_never_change_from_one_release_to_the_next() {
        // By Python's integers.
        assert_eq!(code(""), "WJ2E-KMDS-M");
        assert_eq!(code("a"), "9J3A-X3TG-J");
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for text in ["a", "b", "tout autre chose"] {
            let code = code(text);
            let small = code.to_lowercase().replace('1', "l").replace('0', "o");
            for typed in [code.clone(), small, code.replace('-', " "), code.replace('-', "")] {
                assert_eq!(compare(&typed, text), Match::Same, "{typed}");
                assert_eq!(compare(&typed, "autre"), Match::Different);
            }
        }
    }

    #[test]
    fn every_single_wrong_symbol_and_every_exchange_of_neighbours_is_found() {
        for text in (0..50).map(|n| n.to_string()) {
            let code: Vec<char> = code(&text).chars().filter(|c| *c != '-').collect();
            for at in 0..code.len() {
                for symbol in super::SYMBOLS.iter().map(|byte| char::from(*byte)) {
                    let mut typed = code.clone();
                    typed[at] = symbol;
                    let typed: String = typed.into_iter().collect();
                    let expected = if symbol == code[at] { Match::Same } else { Match::Mistyped };
                    assert_eq!(compare(&typed, &text), expected, "{typed}");
                }
                if at + 1 < code.len() && code[at] != code[at + 1] {
                    let mut typed = code.clone();
                    typed.swap(at, at + 1);
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(compare(&typed, &text), Match::Mistyped, "{typed}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_is_told_so() {
        for typed in ["", "-", "A", "0000-0000", "0000-0000-00", "0000-000é-0", "U000-0000-0"] {
            assert_eq!(compare(typed, ""), Match::Mistyped, "{typed}");
        }
    }
}
