//! `encoding-utf16`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The file was saved as UTF-16; it is read.
pub(crate) struct EncodingUtf16;

impl Fault for EncodingUtf16 {
    const CODE: Code = Code::EncodingUtf16;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        Sentences::new(
            "This file was saved as UTF-16 and was read anyway.",
            "In Notepad: Save as, Encoding, UTF-8.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Fayl UTF-16 kimi saxlanıb, yenə də oxundu.",
            "Notepad proqramında UTF-8 kodlaşdırması ilə saxlayın.",
        )
    }
}
