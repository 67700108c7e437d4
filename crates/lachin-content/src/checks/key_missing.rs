//! `key-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A required key is absent; what the file describes is left out.
pub(crate) struct KeyMissing {
    /// The key.
    pub(crate) key: String,
    /// The key with a value.
    pub(crate) example: String,
}

impl Fault for KeyMissing {
    const CODE: Code = Code::KeyMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { key, example } = self;
        Sentences::new(
            format!("\"{key}\" is missing."),
            format!("Add it, for example: {example}"),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key, example } = self;
        Sentences::new(
            format!("\"{key}\" yazılmayıb."),
            format!("Əlavə edin, məsələn: {example}"),
        )
    }
}
