//! `translation-stale`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// A text that is older than the original.
pub(crate) struct TranslationStale {
    /// Its language.
    pub(crate) language: Language,
    /// Of the original.
    pub(crate) fingerprint: String,
}

impl Fault for TranslationStale {
    const CODE: Code = Code::TranslationStale;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { fingerprint, .. } = self;
        let name = wording::language_english(&self.language);
        Sentences::new(
            format!("The text in {name} is behind the original."),
            format!("Bring it up to date, then write \"of\": \"{fingerprint}\"."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { fingerprint, .. } = self;
        let name = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("Mətn orijinaldan geri qalıb: {name}."),
            format!("Yeniləyin, sonra yazın: \"of\": \"{fingerprint}\"."),
        )
    }
}
