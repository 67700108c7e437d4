//! `reference-hidden`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A link points to something that is not shown now; it is left out.
pub(crate) struct ReferenceHidden {
    /// As written.
    pub(crate) id: String,
}

impl Fault for ReferenceHidden {
    const CODE: Code = Code::ReferenceHidden;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" is not shown now, so the link is left out."),
            "Publish it, or delete the link.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" hazırda göstərilmir, ona keçid də göstərilmir."),
            "Onu dərc edin və ya keçidi silin.",
        )
    }
}
