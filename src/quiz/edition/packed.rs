//! The compact form of an edition: each text once, then numbers, most of them of one byte.
//!
//! A file is the length of its texts, the texts one after the other, and the values, in which a
//! text is its position. Feedback repeats itself from option to option and from question to
//! question, so most of it is such positions.

use std::collections::HashMap;

/// What ends a text: a byte that no text has in it.
const END: u8 = 0xff;

/// A value with a compact form.
pub trait Packed: Sized {
    /// Writes it.
    fn pack(&self, to: &mut Writer);
    /// Reads it; nothing if it is not one.
    fn unpack(from: &mut Reader<'_>) -> Option<Self>;
}

/// What has been written.
#[derive(Default)]
pub struct Writer {
    /// The texts, by which they are found again.
    positions: HashMap<String, usize>,
    texts: Vec<u8>,
    values: Vec<u8>,
}

/// What is still to be read.
pub struct Reader<'a> {
    /// The texts by position.
    texts: &'a [String],
    values: &'a [u8],
}

impl Writer {
    /// The file that holds what was written.
    pub fn file(self) -> Vec<u8> {
        let mut file = Vec::new();
        put_run(&mut file, &self.texts);
        [file, self.values].concat()
    }
}

fn put_number(to: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

fn put_run(to: &mut Vec<u8>, run: &[u8]) {
    put_number(to, run.len());
    to.extend_from_slice(run);
}

/// The texts of a file and the bytes of its values; nothing if it is no such file.
pub fn open(file: &[u8]) -> Option<(Vec<String>, &[u8])> {
    let mut file = Reader::new(&[], file);
    let texts = file.run()?.split(|byte| *byte == END);
    let texts = texts.map(|text| String::from_utf8(text.to_vec()).ok()).collect::<Option<_>>()?;
    Some((texts, file.values))
}

impl<'a> Reader<'a> {
    /// Reads these values, which refer to these texts.
    pub fn new(texts: &'a [String], values: &'a [u8]) -> Self {
        Self { texts, values }
    }

    /// The next value, if it is the last.
    pub fn last<T: Packed>(mut self) -> Option<T> {
        T::unpack(&mut self).filter(|_| self.values.is_empty())
    }

    #[inline(never)]
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let (byte, rest) = self.values.split_first()?;
            self.values = rest;
            number |= usize::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn run(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        let (run, rest) = self.values.split_at_checked(length)?;
        self.values = rest;
        Some(run)
    }
}

impl Packed for usize {
    fn pack(&self, to: &mut Writer) {
        put_number(&mut to.values, *self);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        from.number()
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Writer) {
        let next = to.positions.len();
        let position = *to.positions.entry(self.clone()).or_insert(next);
        if position == next {
            to.texts.extend_from_slice(self.as_bytes());
            to.texts.push(END);
        }
        position.pack(to);
    }

    #[inline(never)]
    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let position = from.number()?;
        from.texts.get(position).cloned()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Writer) {
        self.len().pack(to);
        self.iter().for_each(|one| one.pack(to));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let mut all = Self::new();
        for _ in 0..from.number()? {
            all.push(T::unpack(from)?);
        }
        Some(all)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Writer) {
        self.is_some().pack(to);
        self.iter().for_each(|one| one.pack(to));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Writer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// The compact form of numbers, of structs field by field, and of enums by the position of the variant.
macro_rules! packed {
    (numbers $($number:ty),+) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Writer) {
                usize::from(*self).pack(to);
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Self::try_from(usize::unpack(from)?).ok()
            }
        }
    )+};
    (fields of $name:ident: $($field:ident),+) => {
        impl Packed for $name {
            fn pack(&self, to: &mut Writer) {
                $(self.$field.pack(to);)+
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self { $($field: Packed::unpack(from)?),+ })
            }
        }
    };
    (variants of $name:ident: $($variant:ident),+) => {
        impl Packed for $name {
            fn pack(&self, to: &mut Writer) {
                (*self as usize).pack(to);
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                [$(Self::$variant),+].get(usize::unpack(from)?).copied()
            }
        }
    };
}
pub(super) use packed;

packed!(numbers u8, u16);

/// A value that stays packed until it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart(Vec<u8>);

impl Apart {
    /// Packs a value, whose texts stand among those of the writer.
    pub fn of(value: &impl Packed, writer: &mut Writer) -> Self {
        let before = std::mem::take(&mut writer.values);
        value.pack(writer);
        Self(std::mem::replace(&mut writer.values, before))
    }

    /// The value, with the texts of its file.
    pub fn unpack<T: Packed>(&self, texts: &[String]) -> Option<T> {
        Reader::new(texts, &self.0).last()
    }
}

impl Packed for Apart {
    fn pack(&self, to: &mut Writer) {
        put_run(&mut to.values, &self.0);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        from.run().map(|own| Self(own.to_vec()))
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Writer) {
        usize::from(*self).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(from.number()? == 1)
    }
}
