//! `json-invalid`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Any other fault of syntax; the file is left out.
pub(crate) struct JsonInvalid;

impl Fault for JsonInvalid {
    const CODE: Code = Code::JsonInvalid;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "A mark is missing or too many here, most often a comma or a quote.",
            "Look at this line and the one above it.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Burada işarə çatışmır və ya artıqdır, çox vaxt vergül və ya dırnaq.",
            "Bu sətrə və əvvəlki sətrə baxın.",
        )
    }
}
