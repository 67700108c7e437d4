//! Dates in every language.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lachin_content::model::{self, DateOf, HistoricDate, MomentDate};

use super::view::View;
use crate::types::{ByLanguage, Certainty, DateWords, Dated};

/// Dates and ranges as they were written in every language: thousands of items share a few hundred days, and writing one
/// takes longer than finding it.
#[derive(Default)]
pub(super) struct WrittenDays(Mutex<Written>);

type Written = HashMap<(HistoricDate, Option<HistoricDate>), ByLanguage<DateWords>>;

impl WrittenDays {
    fn lock(&self) -> MutexGuard<'_, Written> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl View<'_> {
    /// A date, or a range of dates.
    pub(super) fn dated(&self, start: HistoricDate, end: Option<HistoricDate>) -> Dated {
        let known = self.days.lock().get(&(start, end)).cloned();
        let words = known.unwrap_or_else(|| {
            let words = self.by_language(|locale| locale.date(start, end));
            self.days.lock().insert((start, end), words.clone());
            words
        });
        Dated {
            words,
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
