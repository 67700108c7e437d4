//! `picture-format-unsupported`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// HEIC, TIFF, SVG, PDF, RAW and the like; the picture is left out.
pub(crate) struct PictureFormatUnsupported {
    /// The file name of the picture.
    pub(crate) name: String,
    /// As people write it.
    pub(crate) format: String,
}

impl Fault for PictureFormatUnsupported {
    const CODE: Code = Code::PictureFormatUnsupported;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, format } = self;
        Sentences::new(
            format!("\"{name}\" has the format {format}, which cannot be shown."),
            "Save it as JPEG or PNG.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, format } = self;
        Sentences::new(
            format!("\"{name}\" bu formatdadır və göstərilmir: {format}."),
            "JPEG və ya PNG kimi saxlayın.",
        )
    }
}
