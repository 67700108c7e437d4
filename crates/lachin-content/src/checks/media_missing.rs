//! `media-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A named picture, film or caption file is not there; it is left out.
pub(crate) struct MediaMissing {
    /// As written.
    pub(crate) name: String,
    /// The nearest name that is there.
    pub(crate) nearest: Option<String>,
}

impl Fault for MediaMissing {
    const CODE: Code = Code::MediaMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, nearest } = self;
        Sentences::new(
            format!("\"{name}\" is not in this folder."),
            match nearest {
                Some(nearest) => format!("The nearest there is \"{nearest}\"; capital letters count."),
                None => "Copy the file into this folder, or write another name.".into(),
            },
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, nearest } = self;
        Sentences::new(
            format!("\"{name}\" bu qovluqda yoxdur."),
            match nearest {
                Some(nearest) => format!("Ən yaxın ad: \"{nearest}\"; böyük və kiçik hərf fərqlidir."),
                None => "Faylı bu qovluğa köçürün və ya başqa ad yazın.".into(),
            },
        )
    }
}
