//! `file-too-large`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A JSON file over 1 MB or a text over 256 KB; it is left out.
pub(crate) struct FileTooLarge {
    /// For example `1 MB`.
    pub(crate) limit: &'static str,
}

impl Fault for FileTooLarge {
    const CODE: Code = Code::FileTooLarge;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { limit } = self;
        Sentences::new(
            format!("This file is larger than {limit}."),
            "Remove pasted pictures and old text.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { limit } = self;
        Sentences::new(
            format!("Fayl çox böyükdür, hədd: {limit}."),
            "Fayla yapışdırılmış şəkilləri və köhnə mətni silin.",
        )
    }
}
