//! `path-outside-folder`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A link or a written name leads out of the content folder; it is left out.
pub(crate) struct PathOutsideFolder {
    /// As written, or the name of the link.
    pub(crate) path: String,
}

impl Fault for PathOutsideFolder {
    const CODE: Code = Code::PathOutsideFolder;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { path } = self;
        Sentences::new(
            format!("\"{path}\" leads outside the content folder."),
            "Copy the file here and write only its name.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { path } = self;
        Sentences::new(
            format!("\"{path}\" məzmun qovluğundan kənara aparır."),
            "Faylı bura köçürün və yalnız adını yazın.",
        )
    }
}
