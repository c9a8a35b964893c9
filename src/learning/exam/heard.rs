//! The exams of the log, each with what became of its questions.

use crate::learning::log::{Answer, Asked, Deed, Exam, Log, Mode};

/// An exam with what the log has of it.
pub(in crate::learning) struct Heard<'a> {
    /// As it began.
    pub exam: &'a Exam,
    /// The latest reply to each question that has one, in time and before the end, oldest first.
    pub replies: Vec<Reply<'a>>,
    /// Whether its learner has ended it, or has begun another since.
    ended: bool,
    /// The latest time of a deed since it began.
    pub latest: u64,
}

/// What a learner did with a question of an exam.
pub(in crate::learning) struct Reply<'a> {
    /// The question.
    pub question: &'a str,
    /// Its version then.
    pub version: u16,
    /// The answer; none where the question was passed.
    pub answer: Option<&'a Answer>,
}

/// Every exam, oldest first. The latest alone can go on.
pub(in crate::learning) fn heard(log: &Log) -> Vec<Heard<'_>> {
    let mut begun: Vec<Heard<'_>> = Vec::new();
    for deed in log.deeds() {
        if let Deed::ExamBegun(exam) = deed {
            begun.iter_mut().for_each(|earlier| earlier.ended = true);
            begun.push(Heard { exam, replies: Vec::new(), ended: false, latest: 0 });
        } else if let Some(last) = begun.last_mut() {
            last.hear(deed);
        }
    }
    begun
}

impl<'a> Heard<'a> {
    fn hear(&mut self, deed: &'a Deed) {
        self.latest = self.latest.max(deed.time());
        match deed {
            Deed::Answered(answer) if answer.mode == Mode::Exam => {
                let Answer { question, version, seed, .. } = answer;
                self.take(*seed, deed, question, *version, Some(answer));
            }
            Deed::Passed(pass) => self.take(pass.seed, deed, &pass.question, pass.version, None),
            Deed::ExamEnded(end) => self.ended |= end.seed == self.exam.seed,
            Deed::Answered(_) | Deed::Flagged(_) | Deed::ExamBegun(_) => {}
        }
    }

    /// Takes a reply that is in time.
    fn take(
        &mut self,
        seed: u32,
        deed: &Deed,
        question: &'a str,
        version: u16,
        answer: Option<&'a Answer>,
    ) {
        let late = self.ended || self.exam.is_out(deed.time());
        if seed == self.exam.seed && !late {
            self.replies.retain(|known| known.question != question);
            self.replies.push(Reply { question, version, answer });
        }
    }

    /// Whether it is over by what the log says: ended, left for another, or out of time.
    pub fn is_over(&self) -> bool {
        self.ended || self.exam.is_out(self.latest)
    }
}

impl Reply<'_> {
    /// The question, as it was asked.
    pub fn asked(&self) -> Asked {
        Asked { id: self.question.to_owned(), version: self.version }
    }
}
