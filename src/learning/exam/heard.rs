//! The exams of the log, each with what became of its questions.

use crate::learning::log::{Answer, Asked, Deed, Exam, Log, Mode, Pass};

/// An exam with what the log has of it.
pub(in crate::learning) struct Heard<'a> {
    /// As it began.
    pub exam: &'a Exam,
    /// The latest reply to each question that has one, in time and before the end, oldest first.
    pub replies: Vec<Reply<'a>>,
    /// When its learner or its clock has ended it.
    pub ended: Option<u64>,
    /// Whether another was begun since.
    left: bool,
    /// The latest time of a deed until another was begun.
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

/// Every exam, oldest first. The latest alone can go on; one that was left for it keeps what its
/// learner did in it on another device, or in a tab that had not yet heard of the other.
pub(in crate::learning) fn heard(log: &Log) -> Vec<Heard<'_>> {
    let mut begun: Vec<Heard<'_>> = Vec::new();
    for deed in log.deeds() {
        if let Some(last) = begun.last_mut() {
            last.latest = last.latest.max(deed.time());
        }
        match deed {
            Deed::Answered(answer) if answer.mode == Mode::Exam => {
                let Answer { question, version, seed, .. } = answer;
                let reply = Reply { question, version: *version, answer: Some(answer) };
                hear(&mut begun, *seed, deed.time(), reply);
            }
            Deed::Passed(Pass { question, version, seed, .. }) => {
                let reply = Reply { question, version: *version, answer: None };
                hear(&mut begun, *seed, deed.time(), reply);
            }
            Deed::ExamEnded(end) => {
                if let Some(exam) = last_of(&mut begun, end.seed) {
                    exam.ended = Some(end.time);
                }
            }
            Deed::ExamBegun(exam) => {
                begun.iter_mut().for_each(|earlier| earlier.left = true);
                let replies = Vec::new();
                begun.push(Heard { exam, replies, ended: None, left: false, latest: 0 });
            }
            Deed::Answered(_) | Deed::Flagged(_) => {}
        }
    }
    begun
}

/// Gives a reply to the exam that it is of, if it is in time.
fn hear<'a>(begun: &mut [Heard<'a>], seed: u32, time: u64, reply: Reply<'a>) {
    let in_time = |exam: &&mut Heard<'a>| exam.ended.is_none() && !exam.exam.is_out(time);
    if let Some(exam) = last_of(begun, seed).filter(in_time) {
        exam.replies.retain(|known| known.question != reply.question);
        exam.replies.push(reply);
    }
}

/// The last exam of that seed so far.
fn last_of<'a, 'b>(begun: &'b mut [Heard<'a>], seed: u32) -> Option<&'b mut Heard<'a>> {
    begun.iter_mut().rev().find(|heard| heard.exam.seed == seed)
}

impl Heard<'_> {
    /// Whether it is over by what the log says: ended, left for another, or out of time.
    pub fn is_over(&self) -> bool {
        self.ended.is_some() || self.left || self.exam.is_out(self.latest)
    }
}

impl Reply<'_> {
    /// The question, as it was asked.
    pub fn asked(&self) -> Asked {
        Asked { id: self.question.to_owned(), version: self.version }
    }
}
