//! `focus-outside`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// `x` or `y` of the focus is not between 0 and 1; the center is used.
pub(crate) struct FocusOutside {
    /// The file name of the picture.
    pub(crate) name: String,
}

impl Fault for FocusOutside {
    const CODE: Code = Code::FocusOutside;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("The focus point of \"{name}\" lies outside it. The centre is used."),
            "Write numbers from 0 to 1, for example 0.68.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" üçün fokus nöqtəsi kənardadır. Mərkəz götürüldü."),
            "0 ilə 1 arasında yazın, məsələn 0.68.",
        )
    }
}
