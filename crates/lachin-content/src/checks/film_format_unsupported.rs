//! `film-format-unsupported`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// A recording is not VP8 or VP9 with Opus in WebM; the film is shown without a player.
pub(crate) struct FilmFormatUnsupported {
    /// The file of the film.
    pub(crate) name: String,
}

impl Fault for FilmFormatUnsupported {
    const CODE: Code = Code::FilmFormatUnsupported;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" cannot be played on every kiosk."),
            "Convert it to WebM with VP9 and Opus.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" hər kioskda göstərilə bilmir."),
            "WebM formatına çevirin: VP9 və Opus.",
        )
    }
}
