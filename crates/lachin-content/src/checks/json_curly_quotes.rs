//! `json-curly-quotes`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Typographic quotation marks where straight ones belong; the file is left out.
pub(crate) struct JsonCurlyQuotes;

impl Fault for JsonCurlyQuotes {
    const CODE: Code = Code::JsonCurlyQuotes;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "Curly quotes “ ” stand here, probably from Word.",
            "Write straight quotes: \"",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Burada “ ” dırnaqları var, yəqin Word proqramından gəlib.",
            "Düz dırnaq yazın: \"",
        )
    }
}
