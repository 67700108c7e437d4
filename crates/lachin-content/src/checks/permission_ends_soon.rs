//! `permission-ends-soon`.

use chrono::NaiveDate;

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The permission ends within 30 days.
pub(crate) struct PermissionEndsSoon {
    /// The file name of the picture.
    pub(crate) name: String,
    /// Its last day.
    pub(crate) date: NaiveDate,
}

impl Fault for PermissionEndsSoon {
    const CODE: Code = Code::PermissionEndsSoon;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name, date } = self;
        Sentences::new(
            format!("The permission for \"{name}\" ends on {date}."),
            "Renew it in time.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name, date } = self;
        Sentences::new(format!("\"{name}\" üçün icazə bitir: {date}."), "Vaxtında uzadın.")
    }
}
