//! `file-unreadable`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A file cannot be opened; it is left out.
pub(crate) struct FileUnreadable;

impl Fault for FileUnreadable {
    const CODE: Code = Code::FileUnreadable;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "This file cannot be opened.",
            "Close other programs that use it and save it again.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Bu fayl açılmır.",
            "Onu işlədən başqa proqramları bağlayın və faylı yenidən saxlayın.",
        )
    }
}
