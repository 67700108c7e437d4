//! `night-picture-shape-differs`.

use lachin_media::Size;

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A file for the dark palette of another shape than its picture; the picture is shown by night, too.
pub(crate) struct NightPictureShapeDiffers {
    /// The file name for the dark palette.
    pub(crate) name: String,
    /// Its size, in pixels.
    pub(crate) size: Size,
    /// The picture that it belongs to.
    pub(crate) picture: String,
    /// The size of the picture, in pixels.
    pub(crate) picture_size: Size,
}

impl Fault for NightPictureShapeDiffers {
    const CODE: Code = Code::NightPictureShapeDiffers;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self {
            name,
            size,
            picture,
            picture_size,
        } = self;
        Sentences::new(
            format!("\"{name}\" has another shape ({size}) than \"{picture}\" ({picture_size}). It is not shown."),
            format!("Save it with the same ratio of width to height as {picture}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self {
            name,
            size,
            picture,
            picture_size,
        } = self;
        Sentences::new(
            format!("\"{name}\" ({size}) \"{picture}\" şəklindən ({picture_size}) başqa formadadır. Göstərilmir."),
            format!("Onu {picture} ilə eyni en və hündürlük nisbətində saxlayın."),
        )
    }
}
