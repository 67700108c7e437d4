//! `attribution-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A contested fact or moment that does not say who states it; it is left out.
pub(crate) struct AttributionMissing {
    /// Its id.
    pub(crate) id: String,
}

impl Fault for AttributionMissing {
    const CODE: Code = Code::AttributionMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" is contested and does not say who states it. It is left out."),
            "Add \"attribution\".",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { id } = self;
        Sentences::new(
            format!("\"{id}\" mübahisəlidir, kimin dediyi yazılmayıb. Göstərilmir."),
            "\"attribution\" sahəsini əlavə edin.",
        )
    }
}
