//! `source-unknown`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// An id that is not in `sources.json`; the mark is left out.
pub(crate) struct SourceUnknown {
    /// As written.
    pub(crate) id: String,
    /// The nearest id.
    pub(crate) nearest: Option<String>,
}

impl Fault for SourceUnknown {
    const CODE: Code = Code::SourceUnknown;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { id, nearest } = self;
        Sentences::new(
            format!("The source \"{id}\" is not in sources.json."),
            match nearest {
                Some(nearest) => format!("The nearest is \"{nearest}\"."),
                None => "Add it there, or cite another one.".into(),
            },
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id, nearest } = self;
        Sentences::new(
            format!("\"{id}\" mənbələr siyahısında yoxdur (sources.json)."),
            match nearest {
                Some(nearest) => format!("Ən yaxın ad: \"{nearest}\"."),
                None => "Onu ora əlavə edin və ya başqa mənbə göstərin.".into(),
            },
        )
    }
}
