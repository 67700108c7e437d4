//! `night-picture-not-allowed`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A file for the dark palette of a photograph, or of a picture that may not be changed; the picture is shown by night, too.
pub(crate) struct NightPictureNotAllowed {
    /// The file name for the dark palette.
    pub(crate) name: String,
    /// The picture that it belongs to.
    pub(crate) picture: String,
}

impl Fault for NightPictureNotAllowed {
    const CODE: Code = Code::NightPictureNotAllowed;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name, picture } = self;
        Sentences::new(
            format!("\"{name}\" is not shown: \"{picture}\" is a photograph, or its licence allows no changes."),
            "Remove the night picture; the picture itself is shown at night, too.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, picture } = self;
        Sentences::new(
            format!("\"{name}\" göstərilmir: \"{picture}\" fotodur və ya lisenziyası dəyişikliyə icazə vermir."),
            "Gecə şəklini silin; şəklin özü gecə də göstərilir.",
        )
    }
}
