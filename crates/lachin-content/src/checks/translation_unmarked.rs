//! `translation-unmarked`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// A text that does not say which original it was made from.
pub(crate) struct TranslationUnmarked {
    /// Its language.
    pub(crate) language: Language,
    /// Of the original.
    pub(crate) fingerprint: String,
}

impl Fault for TranslationUnmarked {
    const CODE: Code = Code::TranslationUnmarked;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let Self { fingerprint, .. } = self;
        let name = wording::language_english(&self.language);
        Sentences::new(
            format!("It is not known whether the text in {name} matches the original."),
            format!("If it does, write \"of\": \"{fingerprint}\"."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { fingerprint, .. } = self;
        let name = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("Mətnin orijinala uyğun olub-olmadığı bilinmir: {name}."),
            format!("Uyğundursa, yazın: \"of\": \"{fingerprint}\"."),
        )
    }
}
