//! `text-without-source`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A text without any source mark, except the exhibition's own; it is shown.
pub(crate) struct TextWithoutSource;

impl Fault for TextWithoutSource {
    const CODE: Code = Code::TextWithoutSource;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "No sentence in this text names a source.",
            "Add [^source-id] after each claim.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Bu mətndə heç bir mənbə yoxdur.",
            "Hər iddiadan sonra belə yazın: [^source-id].",
        )
    }
}
