//! How a vocabulary of facts is declared: closed enums, their names, and what silence means.

/// The possible values of a fact as a set of bits: one bit a value.
///
/// For a fact that takes several values at once, one bit a *subset* of its values.
pub type Mask = u32;

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The situation as a whole.
    Situation,
    /// A person other than the holder.
    Person,
    /// An offence.
    Offence,
    /// A danger.
    Danger,
    /// A possible recipient.
    Recipient,
}

/// What it means that a case does not speak of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// A reader would have been told: this value is taken, and said so.
    Means(u8),
    /// What goes with the recipient: the judge's court, the consultation, elsewhere; that another carer of the patient
    /// treats the patient.
    FollowsRecipient,
    /// Nothing: the fact is unknown.
    Unknown,
}

/// Whether a fact has one value or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arity {
    /// Exactly one of its values.
    One,
    /// Any number of its values; what is stated is complete.
    Many,
}

/// A fact as authors write it.
#[derive(Debug)]
pub struct Entry {
    /// `danger.near`
    pub name: &'static str,
    /// Whose fact it is.
    pub group: Group,
    /// One value or several.
    pub arity: Arity,
    /// What silence means.
    pub silence: Silence,
    /// Names of the values, in order.
    pub values: &'static [&'static str],
}

/// A fact as readers of French see it.
#[derive(Debug)]
pub struct Label {
    /// The question that the fact answers.
    pub question: &'static str,
    /// Each value in a few words.
    pub values: &'static [&'static str],
}

/// Bits of all subsets of `count` values that share one with `members`.
pub(super) const fn subsets_with(count: u32, members: u32) -> Mask {
    let mut mask = 0;
    let mut subset = 0;
    while subset < 1u32 << count {
        if subset & members != 0 {
            mask |= 1 << subset;
        }
        subset += 1;
    }
    mask
}

/// All bits of a fact: every value, or every subset.
pub(super) const fn full(count: u32, arity: Arity) -> Mask {
    let bits = match arity {
        Arity::One => count,
        Arity::Many => 1 << count,
    };
    if bits >= 32 { Mask::MAX } else { (1 << bits) - 1 }
}

macro_rules! vocabulary {
    ($( $(#[doc = $doc:literal])* $fact:ident: $group:ident $arity:ident, $name:literal, $question:literal,
        $silence:expr, { $( $value:ident $vname:literal $label:literal ),+ $(,)? } )+) => {
        /// Every fact of the vocabulary.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Fact { $( #[doc = $question] $fact ),+ }

        /// Every fact, in the order of the enum.
        pub const FACTS: &[Fact] = &[$( Fact::$fact ),+];

        /// The vocabulary as authors write it, in the order of the enum.
        pub static ENTRIES: &[Entry] = &[$( Entry {
            name: $name, group: Group::$group, arity: Arity::$arity, silence: $silence,
            values: &[$( $vname ),+],
        } ),+];

        /// The vocabulary as readers of French see it, in the order of the enum.
        pub static LABELS: &[Label] = &[$( Label { question: $question, values: &[$( $label ),+] } ),+];

        const ARITIES: &[Arity] = &[$( Arity::$arity ),+];
        const GROUPS: &[Group] = &[$( Group::$group ),+];
        const WIDTHS: &[Mask] = &[$( full([$( stringify!($value) ),+].len() as u32, Arity::$arity) ),+];

        $(
            $(#[doc = $doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(u8)]
            pub enum $fact { $( #[doc = $label] $value ),+ }

            vocabulary!(@tests $arity $fact [$( $value ),+]);
        )+
    };
    (@tests One $fact:ident [$( $value:ident ),+]) => {
        impl $fact {
            /// The test that the fact has one of these values.
            pub const fn any(values: &[$fact]) -> Test {
                let mut mask = 0;
                let mut i = 0;
                while i < values.len() {
                    mask |= 1 << values[i] as u32;
                    i += 1;
                }
                Test::Is(Fact::$fact, mask)
            }
            /// The test that the fact has this value.
            pub const fn is(self) -> Test {
                Test::Is(Fact::$fact, 1 << self as u32)
            }
        }
    };
    (@tests Many $fact:ident [$( $value:ident ),+]) => {
        impl $fact {
            /// The test that one of these values is among those of the fact.
            pub const fn any(values: &[$fact]) -> Test {
                let mut members = 0;
                let mut i = 0;
                while i < values.len() {
                    members |= 1 << values[i] as u32;
                    i += 1;
                }
                Test::Is(Fact::$fact, subsets_with([$( stringify!($value) ),+].len() as u32, members))
            }
            /// The test that this value is among those of the fact.
            pub const fn is(self) -> Test {
                Self::any(&[self])
            }
        }
    };
}
pub(super) use vocabulary;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_subsets_with_a_member_are_those_that_share_a_bit() {
        for members in 0..8_u32 {
            let mask = subsets_with(3, members);
            for subset in 0..8_u32 {
                assert_eq!(mask & (1 << subset) != 0, subset & members != 0, "{members} {subset}");
            }
            assert_eq!(mask & !0xff, 0);
        }
    }

    #[test]
    fn all_bits_of_a_fact_are_its_values_or_their_subsets() {
        assert_eq!(full(3, Arity::One), 0b111);
        assert_eq!(full(2, Arity::Many), 0b1111);
        assert_eq!(full(5, Arity::Many), Mask::MAX);
    }
}
