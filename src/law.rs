//! The law of professional secrecy: dated texts, facts, rules, and the decision with its reasons.

pub mod date;

pub use date::Date;
