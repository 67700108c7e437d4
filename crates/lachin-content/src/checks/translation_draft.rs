//! `translation-draft`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// A text that no person has checked, or whose state is not written.
pub(crate) struct TranslationDraft {
    /// Its language.
    pub(crate) language: Language,
}

impl Fault for TranslationDraft {
    const CODE: Code = Code::TranslationDraft;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let name = wording::language_english(&self.language);
        Sentences::new(
            format!("No person has checked the text in {name}."),
            "After checking, write \"state\": \"reviewed\".",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let name = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("Bu dildəki mətni insan yoxlamayıb: {name}."),
            "Yoxlayandan sonra yazın: \"state\": \"reviewed\".",
        )
    }
}
