//! `not-yet-supplied`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::wording::Bilingual;

/// Address, hours, coordinates, opening date or photograph of a venue is missing; nothing is shown for it.
pub(crate) struct NotYetSupplied {
    /// What is missing, as a list.
    pub(crate) keys: Bilingual,
}

impl Fault for NotYetSupplied {
    const CODE: Code = Code::NotYetSupplied;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let keys = &self.keys.english;
        Sentences::new(
            format!("Not yet supplied: {keys}. Nothing is shown for them."),
            "Ask the venue.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let keys = &self.keys.azerbaijani;
        Sentences::new(
            format!("Hələ verilməyib: {keys}. Yerində heç nə göstərilmir."),
            "Məkandan soruşun.",
        )
    }
}
