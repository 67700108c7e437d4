//! `value-unknown`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::nearest::Suggestion;

/// A value that is not in its list; it is ignored, and a type becomes `other`.
pub(crate) struct ValueUnknown {
    /// The key.
    pub(crate) key: String,
    /// As written.
    pub(crate) value: String,
    /// The choices.
    pub(crate) suggestion: Suggestion,
}

impl Fault for ValueUnknown {
    const CODE: Code = Code::ValueUnknown;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { key, value, suggestion } = self;
        Sentences::new(
            format!("\"{value}\" is not one of the choices for \"{key}\"."),
            suggestion.english_with_choices(),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key, value, suggestion } = self;
        Sentences::new(
            format!("\"{value}\" bu sahə üçün uyğun deyil: \"{key}\"."),
            suggestion.azerbaijani_with_choices(),
        )
    }
}
