//! `not-shown-now`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::wording::Bilingual;

/// Draft, in review, archived, not yet due, or over.
pub(crate) struct NotShownNow {
    /// Which of them.
    pub(crate) reason: Bilingual,
}

impl Fault for NotShownNow {
    const CODE: Code = Code::NotShownNow;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let reason = &self.reason.english;
        Sentences::new(
            format!("Not shown now: {reason}."),
            "Change \"publication\" if this is not meant.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let reason = &self.reason.azerbaijani;
        Sentences::new(
            format!("Hazırda göstərilmir: {reason}."),
            "Belə olmamalıdırsa, \"publication\" sahəsini dəyişin.",
        )
    }
}
