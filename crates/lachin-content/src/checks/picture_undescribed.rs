//! `picture-undescribed`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A picture without a sidecar; it is left out.
pub(crate) struct PictureUndescribed {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for PictureUndescribed {
    const CODE: Code = Code::PictureUndescribed;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" has no file {name}.json and is left out."),
            "Copy one from another picture and change it.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" üçün {name}.json faylı yoxdur, göstərilmir."),
            "Başqa şəklin faylını köçürüb dəyişin.",
        )
    }
}
