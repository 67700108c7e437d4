//! `reference-unknown`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::nearest::Suggestion;

/// A link points to nothing; it is left out.
pub(crate) struct ReferenceUnknown {
    /// As written.
    pub(crate) id: String,
    /// What is there.
    pub(crate) suggestion: Suggestion,
}

impl Fault for ReferenceUnknown {
    const CODE: Code = Code::ReferenceUnknown;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { id, suggestion } = self;
        Sentences::new(format!("\"{id}\" does not exist."), suggestion.english_nearest())
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id, suggestion } = self;
        Sentences::new(format!("\"{id}\" tapılmadı."), suggestion.azerbaijani_nearest())
    }
}
