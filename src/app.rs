//! The page.

pub mod platform;
