//! `problems-untold`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::report::MOST_TOLD;

/// More problems than anybody mends at once; the rest are not told.
pub(crate) struct ProblemsUntold;

impl Fault for ProblemsUntold {
    const CODE: Code = Code::ProblemsUntold;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        Sentences::new(
            format!("There are more problems here; only the first {MOST_TOLD} are listed."),
            "Correct these, then look again.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            format!("Burada problem daha çoxdur, yalnız ilk {MOST_TOLD} göstərilir."),
            "Əvvəl bunları düzəldin, sonra yenidən yoxlayın.",
        )
    }
}
