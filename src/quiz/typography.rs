//! French typography for our own words; an article's characters are never retouched.

/// Our own French, typeset.
pub fn french(text: &str) -> String {
    text.to_owned()
}
