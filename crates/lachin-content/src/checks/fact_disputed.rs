//! `fact-disputed`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Sources give other values; the first is shown.
pub(crate) struct FactDisputed {
    /// The id of the fact.
    pub(crate) id: String,
    /// All values.
    pub(crate) values: String,
}

impl Fault for FactDisputed {
    const CODE: Code = Code::FactDisputed;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let Self { id, values } = self;
        Sentences::new(
            format!("Sources disagree on \"{id}\": {values}. The first is shown."),
            "Check that it is the one you want.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id, values } = self;
        Sentences::new(
            format!("\"{id}\" üzrə mənbələr fərqlidir: {values}. Birincisi göstərilir."),
            "Seçimin düzgün olduğunu yoxlayın.",
        )
    }
}
