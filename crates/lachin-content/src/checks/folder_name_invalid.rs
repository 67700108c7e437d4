//! `folder-name-invalid`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The folder of an item has a name that cannot be an id; the item is left out.
pub(crate) struct FolderNameInvalid {
    /// As it is.
    pub(crate) name: String,
    /// A name that can be used.
    pub(crate) suggestion: String,
}

impl Fault for FolderNameInvalid {
    const CODE: Code = Code::FolderNameInvalid;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, suggestion } = self;
        Sentences::new(
            format!("The folder name \"{name}\" cannot be used."),
            format!("Use small Latin letters, digits and hyphens: {suggestion}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, suggestion } = self;
        Sentences::new(
            format!("\"{name}\" qovluq adı kimi yararsızdır."),
            format!("Kiçik latın hərfləri, rəqəm və defis yazın: {suggestion}."),
        )
    }
}
