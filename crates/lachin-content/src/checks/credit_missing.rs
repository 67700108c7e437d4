//! `credit-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A picture without `credit`; it is left out.
pub(crate) struct CreditMissing {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for CreditMissing {
    const CODE: Code = Code::CreditMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" does not say who made it and is left out."),
            "Add \"credit\".",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" üçün müəllif yazılmayıb, göstərilmir."),
            "\"credit\" sahəsini əlavə edin.",
        )
    }
}
