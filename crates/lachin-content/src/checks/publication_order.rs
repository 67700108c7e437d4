//! `publication-order`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// `until` comes before `from`; the item is not shown.
pub(crate) struct PublicationOrder {
    /// As written.
    pub(crate) from: String,
    /// As written.
    pub(crate) until: String,
}

impl Fault for PublicationOrder {
    const CODE: Code = Code::PublicationOrder;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { from, until } = self;
        Sentences::new(
            format!("\"until\" ({until}) comes before \"from\" ({from}). The item is not shown."),
            "Correct one of them.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { from, until } = self;
        Sentences::new(
            format!("Bitmə tarixi ({until}) başlanğıcdan ({from}) əvvəldir. Səhifə göstərilmir."),
            "\"until\" və ya \"from\" sahəsini düzəldin.",
        )
    }
}
