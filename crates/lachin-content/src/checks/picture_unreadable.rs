//! `picture-unreadable`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Damaged, or not a picture; it is left out.
pub(crate) struct PictureUnreadable {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for PictureUnreadable {
    const CODE: Code = Code::PictureUnreadable;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" is damaged or is not a picture."),
            "Open it in a viewer and save it as JPEG or PNG.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" zədəlidir və ya şəkil deyil."),
            "Baxış proqramında açıb JPEG və ya PNG kimi saxlayın.",
        )
    }
}
