//! What a learner does that is kept: answers, questions passed, flags for the trainer, exams begun and ended.

/// Something that the learner did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A question was answered.
    Answered(Answer),
    /// A question of an exam was passed.
    Passed(Pass),
    /// A question was flagged for the trainer, or no longer is.
    Flagged(Flag),
    /// An exam began.
    ExamBegun(Exam),
    /// An exam was ended by the learner, or by the clock.
    ExamEnded(ExamEnd),
}

/// What an answer was given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// A module played in its order, or modules mixed.
    Training,
    /// Only the questions that went wrong.
    Redo,
    /// No feedback until the end.
    Exam,
    /// What is due.
    Review,
    /// One rule.
    Practice,
}

impl Mode {
    /// How often a question may be tried before its feedback.
    pub const fn tries(self) -> u8 {
        match self {
            Self::Training | Self::Redo | Self::Practice => 2,
            Self::Exam | Self::Review => 1,
        }
    }

    /// How many hints may be seen before an answer.
    pub const fn hints(self) -> u8 {
        match self {
            Self::Training | Self::Redo | Self::Practice | Self::Review => 3,
            Self::Exam => 0,
        }
    }
}

/// How sure the learner said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// « sûr »
    Sure,
    /// « plutôt sûr »
    Fairly,
    /// « au hasard »
    Guess,
}

/// One answer, as it was given. Whether it is right is never kept: the contents of the day say so each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Milliseconds since 1970 by the learner's clock, which may be wrong.
    pub time: u64,
    /// `Question::id`.
    pub question: String,
    /// `Question::version` when it was answered.
    pub version: u16,
    /// `Choice::key` of the option chosen.
    pub option: String,
    /// How sure the learner said to be, if that was asked.
    pub confidence: Option<Confidence>,
    /// What it was given in.
    pub mode: Mode,
    /// The seed by which the options were ordered.
    pub seed: u32,
    /// How many hints were seen before it.
    pub hints: u8,
    /// How many tries came before it: the first is 0, and alone counts for progress.
    pub retry: u8,
}

/// A question of an exam passed without penalty: it does not count, unless it is answered after all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass {
    /// See [`Answer::time`].
    pub time: u64,
    /// The exam's seed.
    pub seed: u32,
    /// `Question::id`.
    pub question: String,
    /// `Question::version` when it was passed.
    pub version: u16,
}

/// A question flagged for the trainer (« à signaler au formateur »).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// See [`Answer::time`].
    pub time: u64,
    /// `Question::id`.
    pub question: String,
    /// `Question::version` when it was flagged.
    pub version: u16,
    /// Whether the flag was set; otherwise it was withdrawn.
    pub raised: bool,
}

/// An exam as it began. Its answers are those of mode [`Mode::Exam`] with its seed that follow, and
/// those questions are passed that were so under its seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exam {
    /// When it began; see [`Answer::time`].
    pub time: u64,
    /// The seed that draws its questions and orders their options.
    pub seed: u32,
    /// How many questions it asks.
    pub questions: u16,
    /// The theme, by the module's identity; none for all.
    pub theme: Option<String>,
    /// Minutes until it is over; none without a clock.
    pub minutes: Option<u16>,
}

/// The end of the exam of that seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExamEnd {
    /// See [`Answer::time`].
    pub time: u64,
    /// The exam's seed.
    pub seed: u32,
}

impl Deed {
    /// When it was done; see [`Answer::time`].
    pub fn time(&self) -> u64 {
        match self {
            Self::Answered(answer) => answer.time,
            Self::Passed(pass) => pass.time,
            Self::Flagged(flag) => flag.time,
            Self::ExamBegun(exam) => exam.time,
            Self::ExamEnded(end) => end.time,
        }
    }
}

impl From<Answer> for Deed {
    fn from(answer: Answer) -> Self {
        Self::Answered(answer)
    }
}

impl From<Pass> for Deed {
    fn from(pass: Pass) -> Self {
        Self::Passed(pass)
    }
}

impl From<Flag> for Deed {
    fn from(flag: Flag) -> Self {
        Self::Flagged(flag)
    }
}

impl From<Exam> for Deed {
    fn from(exam: Exam) -> Self {
        Self::ExamBegun(exam)
    }
}

impl From<ExamEnd> for Deed {
    fn from(end: ExamEnd) -> Self {
        Self::ExamEnded(end)
    }
}
