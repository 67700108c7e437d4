//! Ranges of dates. Our own: CLDR's ranges are not what is usual in Azerbaijani ("2026 may 26–28"), nor the same from one
//! edition to the next.
//!
//! The end is written in full, and what it shares with the start is said once: "26–28 may 2026",
//! "30 aprel – 2 may 2026", "29 dekabr 2025 – 3 yanvar 2026". Two single words are joined closely, more with spaces.

use icu::datetime::parts::{DAY, MONTH, YEAR};
use lachin_content::model::HistoricDate;

use super::dates::Dates;
use super::marked::Marked;

impl Dates {
    /// The whole range, its days and months, and its years.
    pub(super) fn range(&self, start: HistoricDate, end: HistoricDate) -> (String, Option<String>, String) {
        let years = match (self.year(start), self.year(end)) {
            (first, last) if first == last => first,
            (first, last) => closely(&first, &last),
        };
        (self.whole_range(start, end), self.range_without_year(start, end), years)
    }

    fn whole_range(&self, start: HistoricDate, end: HistoricDate) -> String {
        let (first, last) = (self.long(start), self.long(end));
        let joined = match (precision(start), precision(end)) {
            (Precision::Day, Precision::Day) if start.year == end.year => self.joined_days(start, end, &first, &last),
            (Precision::Month, Precision::Month) if start.year == end.year => joined_part(&first, &last, MONTH),
            (Precision::Year, Precision::Year) => joined_part(&first, &last, YEAR),
            _ => None,
        };
        joined.unwrap_or_else(|| widely(first.text(), last.text()))
    }

    /// None where one of the two has no month.
    fn range_without_year(&self, start: HistoricDate, end: HistoricDate) -> Option<String> {
        match (self.day_of_year(start), self.day_of_year(end)) {
            (Some(first), Some(last)) if start.year == end.year => self.joined_days(start, end, &first, &last),
            (Some(first), Some(last)) => Some(widely(first.text(), last.text())),
            (None, None) if start.year == end.year => {
                joined_part(&self.month_of_year(start)?, &self.month_of_year(end)?, MONTH)
            }
            _ => None,
        }
    }

    /// Two days of one year, of which `last` may carry the year.
    fn joined_days(&self, start: HistoricDate, end: HistoricDate, first: &Marked, last: &Marked) -> Option<String> {
        if start.month == end.month {
            return joined_part(first, last, DAY);
        }
        let span = last.span(DAY, MONTH, YEAR)?;
        let day_of_year = self.day_of_year(start)?;
        let days = widely(day_of_year.text(), &last.text()[span.clone()]);
        Some(last.with_place(span, &days))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Precision {
    Day,
    Month,
    Year,
}

fn precision(date: HistoricDate) -> Precision {
    match (date.month, date.day) {
        (Some(_), Some(_)) => Precision::Day,
        (Some(_), None) => Precision::Month,
        (None, _) => Precision::Year,
    }
}

/// `last` with both values of the part in which they differ.
fn joined_part(first: &Marked, last: &Marked, part: writeable::Part) -> Option<String> {
    Some(last.with(part, &closely(first.part(part)?, last.part(part)?)))
}

fn closely(first: &str, last: &str) -> String {
    format!("{first}–{last}")
}

fn widely(first: &str, last: &str) -> String {
    format!("{first} – {last}")
}
