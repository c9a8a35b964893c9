//! How much is tried: 256 random cases of each property, 1,024 with `CI=true`, 10,000 by `cargo xtask deep`.
//!
//! A property of which one case costs more says which share of them it tries.

use proptest::prelude::ProptestConfig;

/// The random cases of this run for a property that costs little.
pub fn cases() -> u32 {
    ProptestConfig::default().cases
}

/// Every case of this run.
pub fn all() -> ProptestConfig {
    one_in(1, 1)
}

/// One in so many of them, and never fewer than `least`.
pub fn one_in(share: u32, least: u32) -> ProptestConfig {
    ProptestConfig {
        cases: (cases() / share).max(least),
        max_global_rejects: 1_000_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
