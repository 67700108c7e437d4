//! `file-name-double-ending`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// `venue.json.txt` and the like; read as what it was meant to be.
pub(crate) struct FileNameDoubleEnding {
    /// The name without the second ending.
    pub(crate) expected: String,
}

impl Fault for FileNameDoubleEnding {
    const CODE: Code = Code::FileNameDoubleEnding;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let Self { expected } = self;
        Sentences::new(
            format!("This file was read as {expected}."),
            format!("Rename it to {expected}."),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { expected } = self;
        Sentences::new(
            format!("Bu fayl belə oxundu: {expected}."),
            format!("Adını dəyişin: {expected}."),
        )
    }
}
