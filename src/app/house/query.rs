//! What an address says after its `?`: `loi?q=p%C3%A9ril&jour=2026-01-01`.

use std::fmt::Write;

/// A path, and the value of each name after its `?`.
pub fn split(path: &str) -> (&str, Vec<(&str, String)>) {
    let (path, rest) = path.split_once('?').unwrap_or((path, ""));
    let pairs = rest.split('&').filter_map(|pair| pair.split_once('='));
    (path, pairs.map(|(name, value)| (name, decoded(value))).collect())
}

/// The path with these values, those that are empty left out; as browsers give it back.
pub fn join<N: AsRef<str>>(path: &str, values: &[(N, String)]) -> String {
    let mut address = path.to_owned();
    let mut sign = '?';
    for (name, value) in values.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(sign);
        address.push_str(name.as_ref());
        address.push('=');
        encode(value, &mut address);
        sign = '&';
    }
    address
}

fn encode(value: &str, to: &mut String) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            to.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(to, "%{byte:02X}");
        }
    }
}

/// What is no such code stays as it stands.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).filter(|_| *first == b'%');
        let code = code.and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(if *first == b'+' { b' ' } else { *first });
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{join, split};

    #[test]
    fn what_is_joined_is_split_again() {
        for value in ["péril grave", "« 458bis » & 50 %", "a+b=c?#", ""] {
            let address =
                join("loi", &[("q", value.to_owned()), ("jour", "2026-01-01".to_owned())]);
            let (path, values) = split(&address);
            let q = values.iter().find(|(name, _)| *name == "q").map_or("", |(_, value)| value);
            assert_eq!((path, q), ("loi", value));
            assert!(address.is_ascii() && !address.contains([' ', '#']), "{address}");
        }
    }

    #[test]
    fn a_broken_code_stays_as_it_stands() {
        assert_eq!(split("loi?q=50%").1, [("q", "50%".to_owned())]);
        assert_eq!(split("loi?q=%zz%C3").1, [("q", "%zz\u{fffd}".to_owned())]);
    }
}
