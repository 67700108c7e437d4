//! `clock-doubtful`.

use chrono::NaiveDate;

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The clock is earlier than the floor; only what is certain to be due is shown.
pub(crate) struct ClockDoubtful {
    /// What the clock shows.
    pub(crate) date: NaiveDate,
}

impl Fault for ClockDoubtful {
    const CODE: Code = Code::ClockDoubtful;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { date } = self;
        Sentences::new(
            format!("The clock shows {date}, which is too early. Items with an end date are hidden."),
            "Ask the technician to set the clock.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { date } = self;
        Sentences::new(
            format!("Saat çox erkən tarix göstərir: {date}. Bitmə tarixi olanlar gizlədilib."),
            "Texnikdən saatı düzəltməyi xahiş edin.",
        )
    }
}
