//! `permission-not-yet`.

use chrono::NaiveDate;

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The permission has not begun; the picture is left out until then.
pub(crate) struct PermissionNotYet {
    /// The file name of the picture.
    pub(crate) name: String,
    /// Its first day.
    pub(crate) date: NaiveDate,
}

impl Fault for PermissionNotYet {
    const CODE: Code = Code::PermissionNotYet;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, date } = self;
        Sentences::new(
            format!("The permission for \"{name}\" begins on {date}. It is not shown before."),
            "Check \"from\", or choose another picture until then.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, date } = self;
        Sentences::new(
            format!("\"{name}\" üçün icazə başlayır: {date}. Ondan əvvəl göstərilmir."),
            "\"from\" sahəsini yoxlayın və ya o vaxtadək başqa şəkil seçin.",
        )
    }
}
