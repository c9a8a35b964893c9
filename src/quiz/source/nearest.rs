//! « Vouliez-vous dire… ? »: the right word that is nearest to a wrong one.

use strsim::osa_distance;

/// The candidate nearest to a word, if it is near enough to have been meant.
pub(super) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let word: String = word.to_lowercase().chars().take(64).collect();
    let close = |c: &str| (word.chars().count().max(c.chars().count()) / 3).max(1);
    candidates
        .into_iter()
        .map(|c| (osa_distance(&word, c), c))
        .filter(|(distance, c)| *distance <= close(c))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, c)| c)
}

/// What to do about a wrong word: the nearest right one, or all of them.
pub(super) fn instead(word: &str, candidates: &[&str]) -> String {
    match nearest(word, candidates.iter().copied()) {
        Some(right) => format!("vouliez-vous dire « {right} » ?"),
        None => format!("choisissez parmi : {}", candidates.join(", ")),
    }
}
