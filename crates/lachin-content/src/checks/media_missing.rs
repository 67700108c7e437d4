//! `media-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::nearest::Suggestion;

/// A named picture, film or caption file is not there; it is left out.
pub(crate) struct MediaMissing {
    /// As written.
    pub(crate) name: String,
    /// What is there.
    pub(crate) suggestion: Suggestion,
}

impl Fault for MediaMissing {
    const CODE: Code = Code::MediaMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, suggestion } = self;
        Sentences::new(
            format!("\"{name}\" is not in this folder."),
            match (suggestion.nearest(), suggestion.choices()) {
                (Some(nearest), _) => format!("The nearest there is \"{nearest}\"; capital letters count."),
                (None, Some(choices)) => {
                    format!("Copy the file into this folder, or write one of those there: {choices}.")
                }
                (None, None) => "Copy the file into this folder, or write another name.".into(),
            },
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, suggestion } = self;
        Sentences::new(
            format!("\"{name}\" bu qovluqda yoxdur."),
            match (suggestion.nearest(), suggestion.choices()) {
                (Some(nearest), _) => format!("Ən yaxın ad: \"{nearest}\"; böyük və kiçik hərf fərqlidir."),
                (None, Some(choices)) => {
                    format!("Faylı bu qovluğa köçürün və ya buradakılardan birini yazın: {choices}.")
                }
                (None, None) => "Faylı bu qovluğa köçürün və ya başqa ad yazın.".into(),
            },
        )
    }
}
