//! `source-not-used`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Nobody cites the source.
pub(crate) struct SourceNotUsed {
    /// Its id.
    pub(crate) id: String,
}

impl Fault for SourceNotUsed {
    const CODE: Code = Code::SourceNotUsed;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(format!("Nothing cites the source \"{id}\"."), "Cite it or delete it.")
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" mənbəyinə istinad yoxdur."),
            "İstinad edin və ya silin.",
        )
    }
}
