//! `language-unknown`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::nearest::Suggestion;

/// A language that the exhibition does not list; the text is ignored.
pub(crate) struct LanguageUnknown {
    /// As written.
    pub(crate) language: String,
    /// The languages.
    pub(crate) suggestion: Suggestion,
}

impl Fault for LanguageUnknown {
    const CODE: Code = Code::LanguageUnknown;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { language, suggestion } = self;
        Sentences::new(
            format!("\"{language}\" is not a language of this exhibition."),
            suggestion.english("Languages"),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { language, suggestion } = self;
        Sentences::new(
            format!("\"{language}\" bu sərginin dili deyil."),
            suggestion.azerbaijani("Dillər"),
        )
    }
}
