//! `alt-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::wording;

/// A picture that is not decorative lacks its description in a required language; it is shown.
pub(crate) struct AltMissing {
    /// The file name of the picture.
    pub(crate) name: String,
    /// The language.
    pub(crate) language: Language,
}

impl Fault for AltMissing {
    const CODE: Code = Code::AltMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, .. } = self;
        let spoken = wording::language_english(&self.language);
        Sentences::new(
            format!("Blind visitors cannot know what \"{name}\" shows."),
            format!("Write one sentence in {spoken}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, .. } = self;
        let spoken = wording::language_azerbaijani(&self.language);
        Sentences::new(
            format!("Görmə məhdudiyyətli ziyarətçi \"{name}\" şəklində nə olduğunu bilmir."),
            format!("Bir cümlə yazın: {spoken}."),
        )
    }
}
