//! A lesson: a case as it is read, each of its questions with the options and the feedback on each.

use super::known::Known;
use super::packed::{Apart, Packed, Reader, Writer, open, packed};
use crate::law::text::Fit;
use crate::quiz::bank::Span;
use crate::quiz::feedback::{Condition, Feedback, Join, Piece, Reading, Sheet, State, Tie};
use crate::quiz::hint::Hint;
use crate::quiz::question::Choice;
use crate::quiz::{Case, Question};

/// A case as it is read; its title and its day are in the contents.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Hard themes to be announced before the case.
    pub themes: Vec<String>,
    /// The text, typeset.
    pub text: Vec<Vec<Span>>,
    /// The questions about it.
    pub exercises: Vec<Exercise>,
    /// What the case calls its persons, and the words that state its facts.
    known: Apart,
    /// Every text of the feedback, once.
    texts: Vec<String>,
}

/// A question, ready to be asked and explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// `Question::id`
    pub id: String,
    /// The question as the learner reads it, typeset.
    pub prompt: String,
    /// The options, in the order of the law.
    pub choices: Vec<Choice>,
    /// The marks of the case's text, shown after the answer.
    pub ties: Vec<Tie>,
    /// Steps of help.
    hints: Apart,
    /// The feedback on each option.
    feedback: Vec<Apart>,
}

impl Lesson {
    /// Works out the lesson of a case, as the file that the page reads.
    pub fn file(case: &Case) -> Vec<u8> {
        let mut writer = Writer::default();
        let exercise = |question| Exercise::of(case, question, &mut writer);
        let exercises: Vec<Exercise> = case.questions.iter().map(exercise).collect();
        let known = Apart::of(&Known::of(case), &mut writer);
        case.themes.pack(&mut writer);
        case.text.pack(&mut writer);
        known.pack(&mut writer);
        exercises.pack(&mut writer);
        writer.file()
    }

    /// Reads that file; nothing if it is not one.
    pub fn decode(file: &[u8]) -> Option<Self> {
        let (texts, values) = open(file)?;
        let (themes, (text, (known, exercises))) = Reader::new(&texts, values).last()?;
        Some(Self { themes, text, exercises, known, texts })
    }

    /// The case of this lesson with its words, from its facts.
    pub(super) fn told(&self, bare: &Case, id: &str, title: &str) -> Option<Case> {
        let known: Known = self.known.unpack(&self.texts)?;
        let (id, title, themes) = (id.to_owned(), title.to_owned(), self.themes.clone());
        Some(Case { id, title, themes, ..known.tell(bare, self.text.clone())? })
    }

    /// The question of that identity.
    pub fn find(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    /// Steps of help, in their order; see [`Case::hints`].
    pub fn hints(&self, exercise: &Exercise) -> Vec<Hint> {
        exercise.hints.unpack(&self.texts).unwrap_or_default()
    }

    /// What the learner is shown after choosing an option, where the law answers with the option
    /// at `key`; nothing for one that is not there.
    pub fn feedback(&self, exercise: &Exercise, chosen: usize, key: usize) -> Option<Feedback> {
        let words: Feedback = exercise.feedback.get(chosen)?.unpack(&self.texts)?;
        Some(Feedback { right: chosen == key, chosen, key, ..words })
    }
}

impl Exercise {
    fn of(case: &Case, question: &Question, writer: &mut Writer) -> Self {
        let choices = case.choices(question);
        let feedback = (0..choices.len()).filter_map(|chosen| case.feedback(question, chosen));
        let feedback = feedback.map(|feedback| Apart::of(&feedback, writer)).collect();
        Self {
            id: question.id.clone(),
            prompt: question.prompt.clone(),
            choices,
            ties: case.ties(question),
            hints: Apart::of(&case.hints(question), writer),
            feedback,
        }
    }
}

packed!(fields of Exercise: id, prompt, choices, ties, hints, feedback);
packed!(fields of Choice: key, label);
packed!(fields of Tie: mark, number);
packed!(fields of Reading: title, basis, state, conditions);
packed!(fields of Condition: phrase, state, number, words, silence, source, join, parts);
packed!(variants of State: Holds, Fails, NotEstablished);
packed!(variants of Join: All, Any, None);
packed!(fields of Sheet: number, other_number, heading, paragraphs, period, source, remark, wording, fit, legend);
packed!(variants of Fit: InForce, Nearest);
packed!(fields of Piece: words, numbers);

/// The words of a feedback; which option is right is for the law to say.
impl Packed for Feedback {
    fn pack(&self, to: &mut Writer) {
        self.verdict.pack(to);
        self.explanation.pack(to);
        self.why_not.pack(to);
        self.readings.pack(to);
        self.sheets.pack(to);
        self.notices.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            right: false,
            chosen: 0,
            key: 0,
            verdict: Packed::unpack(from)?,
            explanation: Packed::unpack(from)?,
            why_not: Packed::unpack(from)?,
            readings: Packed::unpack(from)?,
            sheets: Packed::unpack(from)?,
            notices: Packed::unpack(from)?,
        })
    }
}

/// A mark is a run of words with its position.
impl Packed for Span {
    fn pack(&self, to: &mut Writer) {
        match self {
            Self::Plain(words) => (None::<usize>, words.clone()).pack(to),
            Self::Mark { words, mark } => (Some(*mark), words.clone()).pack(to),
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(match <(Option<usize>, String)>::unpack(from)? {
            (None, words) => Self::Plain(words),
            (Some(mark), words) => Self::Mark { words, mark },
        })
    }
}

/// Its step and its texts.
impl Packed for Hint {
    fn pack(&self, to: &mut Writer) {
        match self {
            Self::Ask(text) => (0_usize, vec![text.clone()]).pack(to),
            Self::Look(text) => (1_usize, vec![text.clone()]).pack(to),
            Self::Read(texts) => (2_usize, texts.clone()).pack(to),
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (step, texts) = <(usize, Vec<String>)>::unpack(from)?;
        match step {
            0 => texts.into_iter().next().map(Self::Ask),
            1 => texts.into_iter().next().map(Self::Look),
            _ => Some(Self::Read(texts)),
        }
    }
}
