//! The compact form of the contents, field by field.

use super::{Contents, Heading, Item, Outline};
use crate::law::Date;
use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::rule::RuleId;
use crate::law::vocabulary::Mask;
use crate::quiz::bank::{Assumed, Stated};
use crate::quiz::decisive::ConditionId;
use crate::quiz::edition::packed::{Packed, Reader, Writer, packed};
use crate::quiz::{Ask, Case, Question};
use std::cell::OnceCell;

packed!(fields of Contents: days, modules);
packed!(fields of Outline: id, title, summary, cases);
packed!(fields of Heading: title, file, items, facts);
packed!(fields of Stated: slot, mask, marks);
packed!(fields of Assumed: slot, mask);
packed!(variants of Ask: Secrecy, Help, Ground, Recipient);
packed!(variants of RuleId: Bound, LawObligesOrAuthorises, Testimony, Necessity, ProtectedPerson, Help,
    Accused, Victim, Consultation, Representative, Lawyer, TeamSharing, CarerSharing);

impl Packed for Item {
    fn pack(&self, to: &mut Writer) {
        self.id.pack(to);
        self.version.pack(to);
        self.options.pack(to);
        self.rule.pack(to);
        self.rules.pack(to);
        self.turns_on.pack(to);
        self.question.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: Packed::unpack(from)?,
            version: Packed::unpack(from)?,
            options: Packed::unpack(from)?,
            rule: Packed::unpack(from)?,
            rules: Packed::unpack(from)?,
            turns_on: Packed::unpack(from)?,
            question: Packed::unpack(from)?,
            right: OnceCell::new(),
        })
    }
}

/// A question is, to the law, what it asks and of whom.
impl Packed for Question {
    fn pack(&self, to: &mut Writer) {
        self.ask.pack(to);
        self.to.pack(to);
        self.among.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: String::new(),
            version: 0,
            ask: Packed::unpack(from)?,
            to: Packed::unpack(from)?,
            among: Packed::unpack(from)?,
            prompt: String::new(),
        })
    }
}

/// A case is, to the law, its day, what it speaks of, and its facts.
impl Packed for Case {
    fn pack(&self, to: &mut Writer) {
        self.date.pack(to);
        (self.persons.len(), (self.offences.len(), self.dangers.len())).pack(to);
        self.stated.pack(to);
        self.assumed.pack(to);
        self.to.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let date = Packed::unpack(from)?;
        let (persons, (offences, dangers)) = <(u8, (u8, u8))>::unpack(from)?;
        let unnamed = |count: u8| vec![String::new(); usize::from(count)];
        Some(Self {
            id: String::new(),
            title: String::new(),
            date,
            themes: Vec::new(),
            text: Vec::new(),
            persons: unnamed(persons),
            offences: unnamed(offences),
            dangers: unnamed(dangers),
            stated: Packed::unpack(from)?,
            assumed: Packed::unpack(from)?,
            to: Packed::unpack(from)?,
            to_marks: Vec::new(),
            questions: Vec::new(),
        })
    }
}

impl Packed for ConditionId {
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Packed::unpack(from).map(Self)
    }
}

impl Packed for Recipient {
    fn pack(&self, to: &mut Writer) {
        (*self as usize).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        RECIPIENTS.get(usize::unpack(from)?).copied()
    }
}

/// The possible values of a fact are a number of up to 32 bits.
impl Packed for Mask {
    fn pack(&self, to: &mut Writer) {
        (*self as usize).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::try_from(usize::unpack(from)?).ok()
    }
}

impl Packed for Date {
    fn pack(&self, to: &mut Writer) {
        let (year, month, day) = self.parts();
        (year, (month, day)).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (year, (month, day)) = <(u16, (u8, u8))>::unpack(from)?;
        Self::new(year, month, day)
    }
}
