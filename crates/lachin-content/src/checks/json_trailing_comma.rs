//! `json-trailing-comma`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A comma before a closing bracket; the file is read.
pub(crate) struct JsonTrailingComma {
    /// The bracket.
    pub(crate) bracket: char,
}

impl Fault for JsonTrailingComma {
    const CODE: Code = Code::JsonTrailingComma;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let Self { bracket } = self;
        Sentences::new(
            "There is one comma too many. The file was read anyway.",
            format!("Delete the comma before {bracket}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { bracket } = self;
        Sentences::new(
            "Bir vergül artıqdır. Fayl yenə də oxundu.",
            format!("Bu işarədən əvvəlki vergülü silin: {bracket}"),
        )
    }
}
