//! `date-invalid`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Not a date; the value is ignored.
pub(crate) struct DateInvalid {
    /// As written.
    pub(crate) value: String,
    /// What may be meant, or an example.
    pub(crate) suggestion: String,
}

impl Fault for DateInvalid {
    const CODE: Code = Code::DateInvalid;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { value, suggestion } = self;
        Sentences::new(
            format!("\"{value}\" cannot be read as a date."),
            format!("Write year-month-day: {suggestion}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { value, suggestion } = self;
        Sentences::new(
            format!("\"{value}\" tarix kimi oxunmur."),
            format!("İl-ay-gün yazın: {suggestion}."),
        )
    }
}
