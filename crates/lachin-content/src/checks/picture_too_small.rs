//! `picture-too-small`.

use lachin_media::Size;

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A main picture whose long side has fewer than 1600 pixels.
pub(crate) struct PictureTooSmall {
    /// The file name of the picture.
    pub(crate) name: String,
    /// In pixels.
    pub(crate) size: Size,
}

impl Fault for PictureTooSmall {
    const CODE: Code = Code::PictureTooSmall;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name, size } = self;
        Sentences::new(
            format!("\"{name}\" is small for a large screen: {size}."),
            "Use one with 1600 pixels or more on the long side.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, size } = self;
        Sentences::new(
            format!("\"{name}\" böyük ekran üçün kiçikdir: {size}."),
            "Uzun tərəfi ən azı 1600 piksel olan şəkil seçin.",
        )
    }
}
