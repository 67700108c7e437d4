//! `key-repeated`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The same key stands twice in one object; the last one counts.
pub(crate) struct KeyRepeated {
    /// The key.
    pub(crate) key: String,
}

impl Fault for KeyRepeated {
    const CODE: Code = Code::KeyRepeated;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { key } = self;
        Sentences::new(
            format!("\"{key}\" is written twice. The last one counts."),
            "Delete one of them.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key } = self;
        Sentences::new(
            format!("\"{key}\" iki dəfə yazılıb. Sonuncusu sayılır."),
            "Birini silin.",
        )
    }
}
