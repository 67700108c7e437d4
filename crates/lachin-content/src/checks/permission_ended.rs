//! `permission-ended`.

use chrono::NaiveDate;

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The permission is over; the picture is left out.
pub(crate) struct PermissionEnded {
    /// The file name of the picture.
    pub(crate) name: String,
    /// Its last day.
    pub(crate) date: NaiveDate,
}

impl Fault for PermissionEnded {
    const CODE: Code = Code::PermissionEnded;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name, date } = self;
        Sentences::new(
            format!("The permission for \"{name}\" ended on {date}. It is not shown."),
            "Renew it, or choose another picture.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, date } = self;
        Sentences::new(
            format!("\"{name}\" üçün icazə bitib: {date}. Göstərilmir."),
            "İcazəni uzadın və ya başqa şəkil seçin.",
        )
    }
}
