//! `text-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;

/// No text in any language: venue, story and district are left out, others shown by name.
pub(crate) struct TextMissing {
    /// The language of the exhibition.
    pub(crate) original: Language,
}

impl Fault for TextMissing {
    const CODE: Code = Code::TextMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { original } = self;
        Sentences::new("There is no text in any language.", format!("Add text.{original}.md."))
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { original } = self;
        Sentences::new(
            "Heç bir dildə mətn yoxdur.",
            format!("Fayl əlavə edin: text.{original}.md."),
        )
    }
}
