//! `conflict-copy`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A second copy of a file or folder, made by a synchronizer or by copying; it is ignored.
pub(crate) struct ConflictCopy {
    /// The name of the first.
    pub(crate) original: String,
}

impl Fault for ConflictCopy {
    const CODE: Code = Code::ConflictCopy;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { original } = self;
        Sentences::new(
            format!("This is a second copy of {original}. It is not shown."),
            "Compare the two, keep one, delete the other.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { original } = self;
        Sentences::new(
            format!("Bu, ikinci nüsxədir: {original}. Göstərilmir."),
            "İkisini tutuşdurun, birini saxlayın, o birini silin.",
        )
    }
}
