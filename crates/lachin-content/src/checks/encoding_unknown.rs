//! `encoding-unknown`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The bytes are neither UTF-8 nor UTF-16; the file is left out, for letters would be guessed.
pub(crate) struct EncodingUnknown;

impl Fault for EncodingUnknown {
    const CODE: Code = Code::EncodingUnknown;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "Letters such as ə and ş cannot be read in this file.",
            "Save it again as UTF-8.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Bu faylda ə, ş kimi hərflər oxunmur.",
            "Faylı UTF-8 kimi yenidən saxlayın.",
        )
    }
}
