//! `original-unclear`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// None or several texts are `original`; the exhibition's original language is taken.
pub(crate) struct OriginalUnclear {
    /// What was taken.
    pub(crate) language: Language,
}

impl Fault for OriginalUnclear {
    const CODE: Code = Code::OriginalUnclear;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let name = wording::language_english(&self.language);
        Sentences::new(
            format!("Exactly one language must be the original. Taken: {name}."),
            "Correct \"translations\".",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let name = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("Yalnız bir dil orijinal ola bilər. Götürüldü: {name}."),
            "\"translations\" sahəsini düzəldin.",
        )
    }
}
