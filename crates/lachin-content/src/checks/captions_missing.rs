//! `captions-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// A film with sound lacks captions in a required language; it is shown.
pub(crate) struct CaptionsMissing {
    /// The file of the film.
    pub(crate) name: String,
    /// The language.
    pub(crate) language: Language,
}

impl Fault for CaptionsMissing {
    const CODE: Code = Code::CaptionsMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, .. } = self;
        let code = &self.language;
        let spoken = wording::language_english(&self.language);
        Sentences::new(
            format!("Deaf visitors cannot follow \"{name}\" in {spoken}."),
            format!("Add captions.{code}.vtt."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, .. } = self;
        let code = &self.language;
        let spoken = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("Eşitmə məhdudiyyətli ziyarətçi \"{name}\" filmini izləyə bilmir: {spoken}."),
            format!("Fayl əlavə edin: captions.{code}.vtt."),
        )
    }
}
