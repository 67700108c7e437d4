//! Dates in every language.

use lachin_content::model::{self, DateOf, HistoricDate, MomentDate};

use super::view::View;
use crate::types::{Certainty, Dated};

impl View<'_> {
    /// A date, or a range of dates.
    pub(super) fn dated(&self, start: HistoricDate, end: Option<HistoricDate>) -> Dated {
        Dated {
            words: self.by_language(|locale| locale.date(start, end)),
            certainty: certainty(start).max(end.map_or(Certainty::Exact, certainty)),
            is_reported: false,
            is_yearly: false,
            year: start.year,
        }
    }

    /// A single date.
    pub(super) fn day(&self, date: HistoricDate) -> Dated {
        self.dated(date, None)
    }

    /// A date that may be that of the report.
    pub(super) fn dated_as(&self, date_of: DateOf, start: HistoricDate, end: Option<HistoricDate>) -> Dated {
        Dated {
            is_reported: date_of == DateOf::Reported,
            ..self.dated(start, end)
        }
    }

    /// The date of a moment.
    pub(super) fn moment_date(&self, moment: &model::Moment) -> Dated {
        match moment.date {
            MomentDate::Once(start) => self.dated_as(moment.date_of, start, moment.end),
            MomentDate::Yearly { month, day, since } => {
                // A leap year, so that 29 February can be a yearly day too.
                let day = HistoricDate {
                    year: 2000,
                    month: Some(month),
                    day: Some(day),
                    certainty: since.certainty,
                };
                Dated {
                    words: self.by_language(|locale| locale.yearly_date(day)),
                    certainty: Certainty::Exact,
                    is_reported: moment.date_of == DateOf::Reported,
                    is_yearly: true,
                    year: since.year,
                }
            }
        }
    }
}

fn certainty(date: HistoricDate) -> Certainty {
    match date.certainty {
        model::Certainty::Exact => Certainty::Exact,
        model::Certainty::About => Certainty::About,
        model::Certainty::Uncertain => Certainty::Uncertain,
    }
}
