//! `permission-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The licence is `permission` and none is recorded; the picture is left out.
pub(crate) struct PermissionMissing {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for PermissionMissing {
    const CODE: Code = Code::PermissionMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" needs a permission, and none is recorded. It is left out."),
            "Add \"permission\": by whom, from when, until when.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" üçün icazə qeyd edilməyib, göstərilmir."),
            "\"permission\" əlavə edin: kim, nə vaxtdan, nə vaxtadək.",
        )
    }
}
