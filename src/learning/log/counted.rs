//! Which answers count: all but those of an exam that goes on, and those given anew in one.

use super::{Answer, Deed, Exam, ExamEnd, Log, Mode};

impl Log {
    /// The answers by which it is told where the learner stands, oldest first.
    ///
    /// Those of an exam count once it is over, by its end, by a later deed at or after its deadline or
    /// by a later exam; then the latest to each of its questions does.
    pub fn counted(&self) -> Vec<&Answer> {
        let mut counted = Vec::new();
        let mut over = self.is_out_of_time();
        let mut ended = None;
        let mut known: Vec<&str> = Vec::new();
        for deed in self.deeds().rev() {
            match deed {
                Deed::Answered(answer) if answer.mode == Mode::Exam => {
                    let told = over || ended == Some(answer.seed);
                    if told && !known.contains(&&*answer.question) {
                        known.push(&answer.question);
                        counted.push(answer);
                    }
                }
                Deed::Answered(answer) => counted.push(answer),
                Deed::ExamBegun(_) => {
                    over = true;
                    known.clear();
                }
                Deed::ExamEnded(end) => ended = Some(end.seed),
                Deed::Flagged(_) => {}
            }
        }
        counted.reverse();
        counted
    }

    /// The end of the latest exam, to be saved where its clock has run out by then and no deed tells so.
    pub fn untold_end(&self, now: u64) -> Option<ExamEnd> {
        if self.is_out_of_time() {
            return None;
        }
        let mut ended = None;
        for deed in self.deeds().rev() {
            match deed {
                Deed::ExamBegun(exam) => {
                    let untold = exam.is_out(now) && ended != Some(exam.seed);
                    return untold.then_some(ExamEnd { time: now, seed: exam.seed });
                }
                Deed::ExamEnded(end) => ended = Some(end.seed),
                Deed::Answered(_) | Deed::Flagged(_) => {}
            }
        }
        None
    }

    /// Whether no exam goes on, or a deed since the latest began is at or after its deadline.
    fn is_out_of_time(&self) -> bool {
        let mut latest = 0;
        for deed in self.deeds().rev() {
            if let Deed::ExamBegun(exam) = deed {
                return exam.is_out(latest);
            }
            latest = latest.max(deed.time());
        }
        true
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
