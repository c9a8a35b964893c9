//! The little a browser's storage is asked for, and the ways in which it says no.

/// A store of texts by key, in which every call can fail.
///
/// **Invariant:** only [`Store::erase`](super::Store::erase) removes anything, but for one's own words on a
/// question that are emptied.
pub trait Slots {
    /// All keys, those of other programs too.
    fn keys(&self) -> Result<Vec<String>, SlotProblem>;
    /// The text under this key, if there is one.
    fn get(&self, key: &str) -> Result<Option<String>, SlotProblem>;
    /// Puts this text under this key. One that fails leaves the old text.
    fn set(&self, key: &str, text: &str) -> Result<(), SlotProblem>;
    /// Removes this key, if it is there.
    fn remove(&self, key: &str) -> Result<(), SlotProblem>;
}

/// Why a call on the storage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotProblem {
    /// There is no storage here.
    Missing,
    /// The browser forbids it, by a setting or inside a frame.
    Blocked,
    /// No room is left.
    Full,
    /// It failed in another way, or did not keep what it had accepted.
    Failed,
}

impl SlotProblem {
    /// Each of them.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Blocked, Self::Full, Self::Failed];

    /// A word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Blocked => "blocked",
            Self::Full => "full",
            Self::Failed => "failed",
        }
    }
}
