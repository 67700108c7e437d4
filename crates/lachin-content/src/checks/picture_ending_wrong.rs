//! `picture-ending-wrong`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A PNG named `.jpg` and the like; read by what it is.
pub(crate) struct PictureEndingWrong {
    /// The file name of the picture.
    pub(crate) name: String,
    /// What it is.
    pub(crate) format: String,
    /// The name with the right ending.
    pub(crate) suggestion: String,
}

impl Fault for PictureEndingWrong {
    const CODE: Code = Code::PictureEndingWrong;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self {
            name,
            format,
            suggestion,
        } = self;
        Sentences::new(
            format!("\"{name}\" is in truth a {format} picture. It was read as such."),
            format!("Rename it to {suggestion}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self {
            name,
            format,
            suggestion,
        } = self;
        Sentences::new(
            format!("\"{name}\" əslində bu formatdadır: {format}. Belə də oxundu."),
            format!("Adını dəyişin: {suggestion}."),
        )
    }
}
