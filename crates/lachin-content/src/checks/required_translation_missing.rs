//! `required-translation-missing`.

use super::{Code, Fault, TranslationMissing};
use crate::diagnostic::{Sentences, Severity};

/// The text of a required language is missing; another language is shown.
pub(crate) struct RequiredTranslationMissing(pub(crate) TranslationMissing);

impl Fault for RequiredTranslationMissing {
    const CODE: Code = Code::RequiredTranslationMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        self.0.english()
    }

    fn azerbaijani(&self) -> Sentences {
        self.0.azerbaijani()
    }
}
