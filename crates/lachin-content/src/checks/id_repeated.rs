//! `id-repeated`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The same id twice in one file; the second is left out.
pub(crate) struct IdRepeated {
    /// The id.
    pub(crate) id: String,
}

impl Fault for IdRepeated {
    const CODE: Code = Code::IdRepeated;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" is used twice in this file. The second is left out."),
            "Give it another id.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" bu faylda iki dəfə işlənib. İkincisi göstərilmir."),
            "İkincisinə başqa ad verin.",
        )
    }
}
