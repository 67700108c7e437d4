//! `translation-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// The text of a language that is not required is missing; another language is shown.
pub(crate) struct TranslationMissing {
    /// The language.
    pub(crate) language: Language,
    /// What visitors see instead.
    pub(crate) fallback: Language,
}

impl Fault for TranslationMissing {
    const CODE: Code = Code::TranslationMissing;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let code = &self.language;
        let name = wording::language_english(&self.language);
        let shown = wording::language_english(&self.fallback);
        Sentences::new(
            format!("The text is missing in {name}. Visitors see {shown}."),
            format!("Add text.{code}.md."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let code = &self.language;
        let name = wording::language_azerbaijani(&self.language);
        let shown = wording::language_azerbaijani(&self.fallback);
        Sentences::new(
            format!("Bu dildə mətn yoxdur: {name}. Ziyarətçilər bunu görür: {shown}."),
            format!("Fayl əlavə edin: text.{code}.md."),
        )
    }
}
