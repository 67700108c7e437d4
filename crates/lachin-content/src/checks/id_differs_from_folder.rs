//! `id-differs-from-folder`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The `id` is not the folder's name; the folder counts.
pub(crate) struct IdDiffersFromFolder {
    /// As written.
    pub(crate) id: String,
    /// The folder's name.
    pub(crate) folder: String,
}

impl Fault for IdDiffersFromFolder {
    const CODE: Code = Code::IdDiffersFromFolder;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { id, folder } = self;
        Sentences::new(
            format!("\"{id}\" is not the folder's name. The folder's name counts."),
            format!("Write \"id\": \"{folder}\"."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id, folder } = self;
        Sentences::new(
            format!("\"{id}\" qovluğun adı deyil. Qovluğun adı sayılır."),
            format!("Belə yazın: \"id\": \"{folder}\"."),
        )
    }
}
