//! The page: what a learner sees, says and hears. All that touches the browser is at its edges.
//!
//! In reading order: [`platform`] is the door to the browser, [`route`] is where one can be, [`screen`] what stands there, [`play`] the
//! module being played, [`grading`] whether an answer is right, [`sight`] all that the screen
//! of a question shows; then the components, one a file, and [`root`], which holds the one state
//! and hears every message. [`handover`] tells why there are two programs of it; [`house`] has the rooms
//! of the second.
//!
//! **Invariant:** an answer is saved before anything is drawn from it. Every list and every
//! condition of a view stands alone in an element of its own, and nothing renders an empty
//! fragment (yew 0.23 loses neighbours or stops there: yewstack/yew#3262, #4092).

pub mod grading;
pub mod platform;
pub mod play;
pub mod route;
pub mod screen;
pub mod sight;

mod action;
mod address;
mod bank;
mod beginning;
mod case;
mod confidence;
mod element;
mod focus;
mod frame;
mod handover;
mod languages;
mod law;
mod messages;
mod notice;
mod problem;
mod question;
mod reading;
mod root;
mod sheet;
mod start;
mod steps;
mod study;
mod tie;
#[cfg(feature = "house")]
mod trail;
mod typeset;
mod verdict;
mod words;
mod world;

#[cfg_attr(not(feature = "house"), path = "app/porch.rs")]
mod house;

pub use handover::run;
