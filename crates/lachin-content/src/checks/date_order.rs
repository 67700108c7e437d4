//! `date-order`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::HistoricDate;

/// The end comes before the start; the end is ignored.
pub(crate) struct DateOrder {
    /// The start.
    pub(crate) start: String,
    /// The end.
    pub(crate) end: String,
}

impl DateOrder {
    pub(crate) fn new(start: &HistoricDate, end: &HistoricDate) -> Self {
        Self {
            start: written(start),
            end: written(end),
        }
    }

    /// Whether all that `end` can mean comes before all that `start` can mean.
    pub(crate) fn applies_to(start: &HistoricDate, end: &HistoricDate) -> bool {
        let earliest = (start.year, start.month.unwrap_or(1), start.day.unwrap_or(1));
        let latest = (end.year, end.month.unwrap_or(12), end.day.unwrap_or(31));
        latest < earliest
    }
}

fn written(date: &HistoricDate) -> String {
    let parts = [
        Some(format!("{:04}", date.year)),
        date.month.map(|month| format!("{month:02}")),
    ];
    let day = date.day.map(|day| format!("{day:02}"));
    parts.into_iter().chain([day]).flatten().collect::<Vec<_>>().join("-")
}

impl Fault for DateOrder {
    const CODE: Code = Code::DateOrder;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { start, end } = self;
        Sentences::new(
            format!("The end, {end}, comes before the start, {start}."),
            "Correct one of them.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { start, end } = self;
        Sentences::new(
            format!("Son başlanğıcdan əvvəldir: {start}, {end}."),
            "Birini düzəldin.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Certainty;

    fn date(year: i32, month: Option<u32>, day: Option<u32>) -> HistoricDate {
        HistoricDate {
            year,
            month,
            day,
            certainty: Certainty::Exact,
        }
    }

    #[test]
    fn a_year_may_end_what_one_of_its_days_began() {
        assert!(!DateOrder::applies_to(
            &date(2025, Some(6), Some(3)),
            &date(2025, None, None)
        ));
        assert!(!DateOrder::applies_to(
            &date(2025, Some(6), Some(3)),
            &date(2025, Some(6), Some(3))
        ));
        assert!(DateOrder::applies_to(
            &date(2025, Some(6), Some(3)),
            &date(2025, Some(5), None)
        ));
        assert!(DateOrder::applies_to(&date(2025, None, None), &date(2024, None, None)));
    }
}
