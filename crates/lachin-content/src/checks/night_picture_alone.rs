//! `night-picture-alone`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A file for the dark palette whose picture is not there; it is not shown.
pub(crate) struct NightPictureAlone {
    /// The file name for the dark palette.
    pub(crate) name: String,
    /// The picture that it would belong to.
    pub(crate) picture: String,
}

impl Fault for NightPictureAlone {
    const CODE: Code = Code::NightPictureAlone;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name, picture } = self;
        Sentences::new(
            format!("\"{name}\" is a night picture, but there is no \"{picture}\". It is not shown."),
            format!("Add {picture}, or give both files the same name."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, picture } = self;
        Sentences::new(
            format!("\"{name}\" gecə şəklidir, amma \"{picture}\" yoxdur. Göstərilmir."),
            format!("{picture} faylını əlavə edin və ya hər iki faylın adını eyniləşdirin."),
        )
    }
}
