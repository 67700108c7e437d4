//! `licence-not-allowed`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A licence that forbids showing; the picture is left out.
pub(crate) struct LicenceNotAllowed {
    /// The file name of the picture.
    pub(crate) name: String,
    /// As written.
    pub(crate) licence: String,
}

impl Fault for LicenceNotAllowed {
    const CODE: Code = Code::LicenceNotAllowed;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, licence } = self;
        Sentences::new(
            format!("\"{name}\" may not be shown: its licence is \"{licence}\"."),
            "Ask for written permission and record it.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, licence } = self;
        Sentences::new(
            format!("\"{name}\" göstərilə bilməz, lisenziya: \"{licence}\"."),
            "Yazılı icazə alın və qeyd edin.",
        )
    }
}
