//! `generated-picture-misused`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A generated picture as the main picture of a venue, work or person; it is left out there.
pub(crate) struct GeneratedPictureMisused {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for GeneratedPictureMisused {
    const CODE: Code = Code::GeneratedPictureMisused;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" is computer-generated and may not stand for a real place, work or person."),
            "Choose another main picture.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" kompüterlə yaradılıb, həqiqi yeri, əsəri və ya insanı əvəz edə bilməz."),
            "Başqa əsas şəkil seçin.",
        )
    }
}
