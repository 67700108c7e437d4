//! `picture-cut-short`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The data of a picture end early; it is shown.
pub(crate) struct PictureCutShort {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for PictureCutShort {
    const CODE: Code = Code::PictureCutShort;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" was not copied to its end; a part may be grey."),
            "Copy it again from where it came.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" sona qədər köçürülməyib, bir hissəsi boz ola bilər."),
            "Yenidən köçürün.",
        )
    }
}
