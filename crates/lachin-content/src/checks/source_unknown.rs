//! `source-unknown`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::nearest::Suggestion;

/// An id that is not in `sources.json`; the mark is left out.
pub(crate) struct SourceUnknown {
    /// As written.
    pub(crate) id: String,
    /// What is there.
    pub(crate) suggestion: Suggestion,
}

impl Fault for SourceUnknown {
    const CODE: Code = Code::SourceUnknown;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { id, suggestion } = self;
        Sentences::new(
            format!("The source \"{id}\" is not in sources.json."),
            match (suggestion.nearest(), suggestion.choices()) {
                (Some(nearest), _) => format!("The nearest is \"{nearest}\"."),
                (None, Some(choices)) => format!("Add it there, or cite one of these: {choices}."),
                (None, None) => "Add it there, or cite another one.".into(),
            },
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id, suggestion } = self;
        Sentences::new(
            format!("\"{id}\" mənbələr siyahısında yoxdur (sources.json)."),
            match (suggestion.nearest(), suggestion.choices()) {
                (Some(nearest), _) => format!("Ən yaxın ad: \"{nearest}\"."),
                (None, Some(choices)) => format!("Onu ora əlavə edin və ya bunlardan birini göstərin: {choices}."),
                (None, None) => "Onu ora əlavə edin və ya başqa mənbə göstərin.".into(),
            },
        )
    }
}
