//! Notices: what is to be known of the texts of a day, and of time.

use crate::law::Date;
use crate::law::decide::Decision;
use crate::law::rules::NEW_CODE;
use crate::law::text::{Fit, wording};

/// The notices for a decision of a day that shows these articles, in French, not yet typeset.
pub fn notices<'k>(
    day: Date,
    decision: &Decision,
    articles: impl IntoIterator<Item = &'k str>,
) -> Vec<&'static str> {
    let nearest = |key| matches!(wording(key, day), Some((_, Fit::Nearest)));
    let offended = decision.acts.iter().any(|act| act.offence.value != Some(false));
    [
        (
            day >= NEW_CODE,
            "Nouveau Code pénal, en vigueur depuis le 1er septembre 2026 : cette date a été lue pour le livre Ier (loi du 30 mars 2026, art. 252), et déduite pour le livre II, d’où viennent ces articles. Nous ignorons si la proposition de loi du 11 mars 2025, qui ferait du droit de parler un devoir, a été adoptée.",
        ),
        (
            articles.into_iter().any(nearest),
            "Nous n’avons pas lu le texte officiel de cette date : l’article est montré dans sa version la plus proche, celle du 28 octobre 2023.",
        ),
        (
            day < NEW_CODE && offended,
            "Pour des faits antérieurs au 1er septembre 2026, la loi la plus douce peut s’appliquer, et les amendes sont multipliées par les décimes additionnels.",
        ),
    ]
    .into_iter()
    .filter_map(|(shown, notice)| shown.then_some(notice))
    .collect()
}
