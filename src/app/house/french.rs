//! French words around numbers. To become messages, like all that the interface says.

/// « 3 questions »; with 0 and 1 the singular.
pub fn count(number: usize, one: &str, several: &str) -> String {
    let words = if number < 2 { one } else { several };
    [number.to_string().as_str(), "\u{a0}", words].concat()
}

/// « 3 sur 9 »
pub fn of(part: usize, whole: usize) -> String {
    [part.to_string().as_str(), " sur ", &whole.to_string()].concat()
}
