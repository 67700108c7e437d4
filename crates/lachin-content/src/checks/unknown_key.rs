//! `unknown-key`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::nearest::Suggestion;

/// A key that nothing reads; it is ignored and the item stays.
pub(crate) struct UnknownKey {
    /// As written.
    pub(crate) key: String,
    /// What may stand here.
    pub(crate) suggestion: Suggestion,
}

impl Fault for UnknownKey {
    const CODE: Code = Code::UnknownKey;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { key, suggestion } = self;
        Sentences::new(
            format!("\"{key}\" is not known here and is ignored."),
            suggestion.english("Known here"),
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key, suggestion } = self;
        Sentences::new(
            format!("\"{key}\" tanınmır və nəzərə alınmır."),
            suggestion.azerbaijani("Burada tanınanlar"),
        )
    }
}
