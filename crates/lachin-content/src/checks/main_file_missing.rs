//! `main-file-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// An item folder lacks its `<kind>.json`, or the content folder its `exhibition.json` or `sources.json`; the item is left out.
pub(crate) struct MainFileMissing {
    /// The file that is missing.
    pub(crate) file: String,
    /// The folder that lacks it.
    pub(crate) folder: String,
}

impl Fault for MainFileMissing {
    const CODE: Code = Code::MainFileMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { file, folder } = self;
        Sentences::new(
            format!("{file} is missing in \"{folder}\"."),
            "Add it, or put _ before the folder's name to hide it.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { file, folder } = self;
        Sentences::new(
            format!("\"{folder}\" qovluğunda fayl yoxdur: {file}."),
            "Onu əlavə edin və ya qovluğu gizlətmək üçün adının əvvəlinə _ qoyun.",
        )
    }
}
