//! `fact-without-source`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A fact or moment names no source; it is left out.
pub(crate) struct FactWithoutSource {
    /// Its id.
    pub(crate) id: String,
}

impl Fault for FactWithoutSource {
    const CODE: Code = Code::FactWithoutSource;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" names no source and is left out."),
            "Add \"sources\": [\"…\"].",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" üçün mənbə yazılmayıb, göstərilmir."),
            "Əlavə edin: \"sources\": [\"…\"].",
        )
    }
}
