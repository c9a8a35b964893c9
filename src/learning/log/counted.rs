//! Which answers count: all but those of an exam that goes on, and those given anew in one.

use super::{Answer, Deed, Exam, Log, Mode};

impl Log {
    /// The answers by which it is told where the learner stands, oldest first.
    ///
    /// Those of an exam count once it is over, by its end, by a deed at or after its deadline or by a
    /// later exam; then the latest to each question does that was given in time, as in its
    /// [`Sitting`](crate::learning::exam::Sitting).
    pub fn counted(&self) -> Vec<&Answer> {
        let mut answers: Vec<(&Answer, bool)> = Vec::new();
        let mut exam: Option<&Exam> = None;
        let (mut ended, mut over) = (false, false);
        // Where the latest answers of the latest exam stand.
        let mut given: Vec<usize> = Vec::new();
        for deed in self.deeds() {
            ended |=
                matches!((deed, exam), (Deed::ExamEnded(end), Some(exam)) if end.seed == exam.seed);
            if ended || exam.is_some_and(|exam| exam.is_left_by(deed)) {
                over = true;
                given.iter().for_each(|at| set(&mut answers, *at, true));
            }
            match deed {
                Deed::ExamBegun(begun) => {
                    (exam, ended, over) = (Some(begun), false, false);
                    given.clear();
                }
                Deed::Answered(answer) => {
                    let own = exam.filter(|exam| exam.has(answer));
                    let taken = own.is_some_and(|exam| !ended && !exam.is_out(answer.time));
                    if taken {
                        let same = |at: &usize| {
                            answers.get(*at).is_some_and(|(a, _)| a.question == answer.question)
                        };
                        if let Some(before) = given.iter().position(same) {
                            set(&mut answers, given.swap_remove(before), false);
                        }
                        given.push(answers.len());
                    }
                    answers.push((answer, own.is_none() || taken && over));
                }
                Deed::Flagged(_) | Deed::ExamEnded(_) => {}
            }
        }
        answers.into_iter().filter(|(_, counts)| *counts).map(|(answer, _)| answer).collect()
    }
}

fn set(answers: &mut [(&Answer, bool)], at: usize, counts: bool) {
    if let Some(answer) = answers.get_mut(at) {
        answer.1 = counts;
    }
}

impl Exam {
    /// When the clock runs out; nothing without a clock.
    pub(in crate::learning) fn deadline(&self) -> Option<u64> {
        Some(self.time.saturating_add(u64::from(self.minutes?) * 60_000))
    }

    /// Whether the clock has run out then.
    pub(in crate::learning) fn is_out(&self, time: u64) -> bool {
        self.deadline().is_some_and(|deadline| time >= deadline)
    }

    fn has(&self, answer: &Answer) -> bool {
        answer.mode == Mode::Exam && answer.seed == self.seed
    }

    /// Whether this deed shows that it goes on no more.
    fn is_left_by(&self, deed: &Deed) -> bool {
        matches!(deed, Deed::ExamBegun(_)) || self.is_out(deed.time())
    }
}
