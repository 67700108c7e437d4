//! `folder-unreadable`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The content folder is missing or closed to us; the exhibition is empty.
pub(crate) struct FolderUnreadable;

impl Fault for FolderUnreadable {
    const CODE: Code = Code::FolderUnreadable;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "The content folder cannot be opened.",
            "Check that it is there and that this account may read it.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Məzmun qovluğu açılmır.",
            "Qovluğun yerində olduğunu və bu hesabın onu oxuya bildiyini yoxlayın.",
        )
    }
}
