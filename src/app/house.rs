//! The rooms that only the second program has.
