//! `value-translation-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// A short text lacks a required language; another language is shown.
pub(crate) struct ValueTranslationMissing {
    /// The key.
    pub(crate) key: String,
    /// The language.
    pub(crate) language: Language,
}

impl Fault for ValueTranslationMissing {
    const CODE: Code = Code::ValueTranslationMissing;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { key, .. } = self;
        let code = &self.language;
        let name = wording::language_english(&self.language);
        Sentences::new(
            format!("\"{key}\" has no text in this language: {name}."),
            format!("Add \"{code}\": \"…\"."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key, .. } = self;
        let code = &self.language;
        let name = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("\"{key}\" üçün bu dildə mətn yoxdur: {name}."),
            format!("Əlavə edin: \"{code}\": \"…\"."),
        )
    }
}
