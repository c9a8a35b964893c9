//! « Vouliez-vous dire… ? »: the right word that is nearest to a wrong one.

use strsim::osa_distance;

/// The candidate nearest to a word, if it is near enough to have been meant.
pub(super) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    misspelt(word, &candidates).or_else(|| only_with(&word.to_lowercase(), &candidates))
}

/// The candidate of which a word may be a misspelling.
pub(super) fn misspelt<'c>(word: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let word: String = word.to_lowercase().chars().take(64).collect();
    let close = |c: &str| (word.chars().count().max(c.chars().count()) / 3).max(1);
    candidates
        .iter()
        .map(|c| (osa_distance(&word, c), *c))
        .filter(|(distance, c)| *distance <= close(c))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, c)| c)
}

/// The only candidate of which the word is a part: « prosecutor » for « public-prosecutor ».
fn only_with<'c>(word: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let mut with = candidates.iter().filter(|c| c.split(['.', '-']).any(|part| part == word));
    let first = with.next()?;
    with.next().is_none().then_some(*first)
}

/// What to do about a wrong word: the nearest right one, or all of them.
pub fn instead(word: &str, candidates: &[&str]) -> String {
    match nearest(word, candidates.iter().copied()) {
        Some(right) => format!("vouliez-vous dire « {right} » ?"),
        None => format!("choisissez parmi : {}", candidates.join(", ")),
    }
}

/// The same, of words that have each a meaning in French, by which a wrong word may call them:
/// « procureur » for « public-prosecutor », the « procureur du Roi ».
pub fn instead_of_meant(word: &str, candidates: &[(&str, &str)]) -> String {
    let names: Vec<&str> = candidates.iter().map(|(name, _)| *name).collect();
    if nearest(word, names.iter().copied()).is_some() {
        return instead(word, &names);
    }
    let wanted = spoken(word);
    let holds = |meaning: &str| !wanted.trim().is_empty() && spoken(meaning).contains(&wanted);
    let meant: Vec<&str> =
        candidates.iter().filter(|(_, means)| holds(means)).map(|(name, _)| *name).collect();
    match meant.as_slice() {
        [] => instead(word, &names),
        [only] => format!("vouliez-vous dire « {only} » ?"),
        several => format!("choisissez parmi : {}", several.join(", ")),
    }
}

/// Words without their accents and signs, each between spaces.
fn spoken(words: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        'ç' => 'c',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    };
    let plain: String = words.to_lowercase().replace('œ', "oe").chars().map(plain).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}
