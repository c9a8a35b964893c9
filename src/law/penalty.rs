//! The penalties of the two codes.

/// A penalty; the articles that set it are those of the act, [`Act::penalty_articles`](super::aftermath::Act).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Penalty {
    /// Article 458, to which article 458ter, § 2, refers: one to three years and 100 to 1 000 euros, or
    /// one of the two.
    Breach1867,
    /// Articles 352 and 353, § 2: level 2.
    Breach2024,
    /// Article 422bis, first paragraph.
    Abstention1867,
    /// Article 422bis, third paragraph: up to two years.
    AggravatedAbstention1867,
    /// Article 299: level 2.
    Abstention2024,
    /// Articles 299 and 304: level 2, the victim's vulnerability weighs.
    AggravatedAbstention2024,
    /// Article 301: level 3.
    AbstentionCausingDeath2024,
    /// Articles 301 and 304: level 3, the victim's vulnerability weighs.
    AggravatedAbstentionCausingDeath2024,
}

impl Penalty {
    /// The penalty in French.
    pub const fn french(self) -> &'static str {
        match self {
            Self::Breach1867 => {
                "un emprisonnement d’un an à trois ans et une amende de 100 à 1 000 euros, ou l’une de ces deux peines"
            }
            Self::Breach2024 | Self::Abstention2024 => "une peine de niveau 2",
            Self::Abstention1867 => {
                "un emprisonnement de huit jours à un an et une amende de 50 à 500 euros, ou l’une de ces deux peines"
            }
            Self::AggravatedAbstention1867 => {
                "un emprisonnement qui peut aller jusqu’à deux ans, et une amende de 50 à 500 euros, ou l’une de ces deux peines"
            }
            Self::AggravatedAbstention2024 => {
                "une peine de niveau 2 ; le juge tient compte de ce que la personne était mineure ou vulnérable"
            }
            Self::AbstentionCausingDeath2024 => "une peine de niveau 3",
            Self::AggravatedAbstentionCausingDeath2024 => {
                "une peine de niveau 3 ; le juge tient compte de ce que la personne était mineure ou vulnérable"
            }
        }
    }
}
