//! `picture-too-large`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Beyond the limits of the picture engine; the picture is left out.
pub(crate) struct PictureTooLarge {
    /// The file name of the picture.
    pub(crate) name: String,
    /// Pixels or bytes.
    pub(crate) size: String,
    /// In the same measure.
    pub(crate) limit: String,
}

impl Fault for PictureTooLarge {
    const CODE: Code = Code::PictureTooLarge;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, size, limit } = self;
        Sentences::new(
            format!("\"{name}\" is too large to open safely: {size}."),
            format!("Save it smaller, at most {limit}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, size, limit } = self;
        Sentences::new(
            format!("\"{name}\" təhlükəsiz açmaq üçün çox böyükdür: {size}."),
            format!("Kiçildib saxlayın, hədd: {limit}."),
        )
    }
}
