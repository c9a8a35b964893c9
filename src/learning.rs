//! The learner's side that needs no browser: the log of answers and what is computed from it.
