//! The article that a reader means: by its key, or by its number as lawyers write it.

use crate::law::text::{VERSIONS, act};
use crate::quiz::source::instead;

/// The key of the article that was typed, or what to type instead.
pub(super) fn key(typed: &str) -> Result<&'static str, String> {
    let (number, act) = plain(typed);
    let mut found: Vec<&'static str> = keys(|v| v.key == typed || v.article == number);
    if found.is_empty() {
        let parts = format!("{number}-");
        found = keys(|v| v.article.starts_with(&parts));
    }
    if let Some(act) = act.filter(|_| found.len() > 1) {
        let of_act: Vec<&'static str> = keys(|v| found.contains(&v.key) && named_in(&act, v.act));
        found = if of_act.is_empty() { found } else { of_act };
    }
    match found.as_slice() {
        [only] => Ok(only),
        [] => {
            let mut articles: Vec<&str> = Vec::new();
            for version in VERSIONS {
                if !articles.contains(&version.article) {
                    articles.push(version.article);
                }
            }
            let candidates = if typed.contains(':') { keys(|_| true) } else { articles };
            let wanted = if typed.contains(':') { typed } else { &number };
            Err(format!("article inconnu « {typed} » ; {}", instead(wanted, &candidates)))
        }
        several => Err(format!(
            "« {typed} » peut être plusieurs articles ; choisissez parmi : {}",
            several.join(", ")
        )),
    }
}

fn keys(wanted: impl Fn(&crate::law::text::Version) -> bool) -> Vec<&'static str> {
    let mut keys: Vec<&str> = VERSIONS.iter().filter(|v| wanted(v)).map(|v| v.key).collect();
    keys.dedup();
    keys
}

/// Whether a citation names this act, as « C. pén. 1867 » or « L. 22 avril 2019 ».
fn named_in(cited: &str, of: &str) -> bool {
    let letters = |text: &str| text.to_lowercase().replace([' ', '\u{a0}', '.'], "");
    act(of).is_some_and(|act| letters(cited).contains(&letters(act.short)))
}

/// « art. 353, § 1er » as `353-1`, and what follows the number: « L. 22 avril 2019 ».
///
/// The point of an article (« 3° ») is left out: the article stands as a whole.
fn plain(typed: &str) -> (String, Option<String>) {
    let lower = typed.to_lowercase().replace("article", "").replace("art.", "");
    let cited = lower.trim().replace('\u{a0}', " ").replace('§', "-");
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let mut number = String::new();
    let mut act: Vec<&str> = Vec::new();
    for word in cited.split([' ', ',']).filter(|word| !word.is_empty()) {
        match word {
            point if act.is_empty() && point.ends_with('°') => {}
            first
                if act.is_empty()
                    && (number.is_empty() || is_number(first) || number.ends_with('-')) =>
            {
                number.push_str(first);
            }
            "bis" | "ter" | "quater" | "er" if act.is_empty() => number.push_str(word),
            of_act => act.push(of_act),
        }
    }
    number.retain(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    if let Some(first) = number.strip_suffix("er").filter(|n| n.ends_with("-1")) {
        number = first.to_owned();
    }
    (number, (!act.is_empty()).then(|| act.join(" ")))
}
