//! What a case calls its persons and things, and which of its words state each fact.

use super::packed::{Packed, Reader, Writer, packed};
use crate::quiz::Case;
use crate::quiz::bank::{Span, Stated};
use crate::quiz::typography::unaccented;

/// The words that a case without words lacks, beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    persons: Vec<String>,
    offences: Vec<String>,
    dangers: Vec<String>,
    /// The marks of each fact stated, in their order.
    marks: Vec<Vec<u8>>,
    to_marks: Vec<u8>,
}

impl Known {
    /// Those of a case.
    pub fn of(case: &Case) -> Self {
        let named = |labels: &[String]| labels.iter().map(|label| name(case, label)).collect();
        Self {
            persons: named(&case.persons),
            offences: named(&case.offences),
            dangers: named(&case.dangers),
            marks: case.stated.iter().map(|stated| stated.marks.clone()).collect(),
            to_marks: case.to_marks.clone(),
        }
    }

    /// The bare case with these words; nothing if they cannot be its.
    pub fn tell(self, bare: &Case, text: Vec<Vec<Span>>) -> Option<Case> {
        let counts = |case: &Case| [case.persons.len(), case.offences.len(), case.dangers.len()];
        let of_this = counts(bare) == [self.persons.len(), self.offences.len(), self.dangers.len()]
            && bare.stated.len() == self.marks.len();
        let stated = bare.stated.iter().zip(self.marks);
        let stated = stated.map(|(stated, marks)| Stated { marks, ..*stated }).collect();
        of_this.then(|| Case {
            text,
            persons: self.persons,
            offences: self.offences,
            dangers: self.dangers,
            stated,
            to_marks: self.to_marks,
            ..bare.clone()
        })
    }
}

/// A label as the text writes it, with its capital and its accents; else as it is.
fn name(case: &Case, label: &str) -> String {
    let words = case.text.iter().flatten().flat_map(|span| match span {
        Span::Plain(words) | Span::Mark { words, .. } => {
            words.split(|c: char| !c.is_alphabetic() && c != '-')
        }
    });
    let mut same = words.filter(|word| plain(word) == label);
    same.next().unwrap_or(label).to_owned()
}

/// Letters as labels have them: small and without accents.
fn plain(word: &str) -> String {
    let mut letters = String::with_capacity(word.len());
    for c in word.to_lowercase().chars() {
        match unaccented(c) {
            Some(plain) => letters.push_str(plain),
            None => letters.push(c),
        }
    }
    letters
}

packed!(fields of Known: persons, offences, dangers, marks, to_marks);

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_label_is_a_name_without_its_capital_and_accents() {
        assert_eq!(plain("Noé"), "noe");
        assert_eq!(plain("Élise"), "elise");
        assert_eq!(plain("belle-mère"), "belle-mere");
        assert_eq!(plain("Sœur"), "soeur");
    }
}
