//! The conditions of a rule as a picture.

mod wrap;

pub use wrap::{broken, wrap};
