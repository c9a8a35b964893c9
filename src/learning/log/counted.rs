//! Which answers count: all but those of an exam that goes on, and those given anew in one.

use super::{Answer, Exam, ExamEnd, Log, Mode};
use crate::learning::exam::heard;
use std::ptr;

/// The page without its rooms, which exams are part of: it has them only where the rooms do not come.
const NO_EXAMS: bool = cfg!(all(target_arch = "wasm32", not(feature = "house")));

impl Log {
    /// The answers by which it is told where the learner stands, oldest first.
    ///
    /// Those of an exam count once it is over, by its end, by a later deed at or after its deadline or
    /// by a later exam; then the latest to each of its questions does, if that was not passed since.
    /// The page without its rooms leaves them out.
    pub fn counted(&self) -> Vec<&Answer> {
        if NO_EXAMS {
            return self.answers().filter(|answer| answer.mode != Mode::Exam).collect();
        }
        let exams = heard(self);
        let over = exams.iter().filter(|exam| exam.is_over()).flat_map(|exam| &exam.replies);
        let told: Vec<&Answer> = over.filter_map(|reply| reply.answer).collect();
        let of_none = |answer: &Answer| exams.iter().all(|one| one.exam.seed != answer.seed);
        let counts = |answer: &&Answer| {
            answer.mode != Mode::Exam
                || of_none(answer)
                || told.iter().any(|one| ptr::eq(*one, *answer))
        };
        self.answers().filter(counts).collect()
    }

    /// The end of the latest exam, to be saved where its clock has run out by then and no deed tells so.
    pub fn untold_end(&self, now: u64) -> Option<ExamEnd> {
        let last = heard(self).pop()?;
        let untold = last.exam.is_out(now) && !last.is_over();
        untold.then_some(ExamEnd { time: now, seed: last.exam.seed })
    }
}

impl Exam {
    /// What tells it from another one of the same number.
    pub fn name(&self) -> (u32, u64) {
        (self.seed, self.time)
    }

    /// When the clock runs out; nothing without a clock.
    pub(in crate::learning) fn deadline(&self) -> Option<u64> {
        Some(self.time.saturating_add(u64::from(self.minutes?) * 60_000))
    }

    /// Whether the clock has run out then.
    pub(in crate::learning) fn is_out(&self, time: u64) -> bool {
        self.deadline().is_some_and(|deadline| time >= deadline)
    }
}
