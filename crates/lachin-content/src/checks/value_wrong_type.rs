//! `value-wrong-type`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::wording::Bilingual;

/// A number as text and the like; the value is ignored.
pub(crate) struct ValueWrongType {
    /// The key.
    pub(crate) key: String,
    /// What it should be.
    pub(crate) shape: Bilingual,
    /// The key with a value.
    pub(crate) example: String,
}

impl Fault for ValueWrongType {
    const CODE: Code = Code::ValueWrongType;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { key, example, .. } = self;
        let shape = &self.shape.english;
        Sentences::new(
            format!("\"{key}\" cannot be read as {shape}."),
            format!("Write it like this: {example}"),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key, example, .. } = self;
        let shape = &self.shape.azerbaijani;
        Sentences::new(
            format!("\"{key}\" belə oxunmur: {shape}."),
            format!("Belə yazın: {example}"),
        )
    }
}
