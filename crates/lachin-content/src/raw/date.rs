//! Dates of history, and the moments at which items come and go.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};

use crate::checks::DateInvalid;
use crate::json::schema::{Schema, text_like};
use crate::json::{Value, Written};
use crate::model::{Certainty, HistoricDate};
use crate::wording::Shape;

/// A day, or a moment of it, at which an item comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct When {
    pub(crate) day: NaiveDate,
    pub(crate) time: Option<NaiveTime>,
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.day)?;
        self.time
            .map_or(Ok(()), |time| write!(formatter, " {}", time.format("%H:%M")))
    }
}

/// A day of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DayOfYear {
    pub(crate) month: u32,
    pub(crate) day: u32,
}

/// Offered where nothing of what is written looks like a date.
const EXAMPLE: &str = "2025-08-26";

impl Written for HistoricDate {
    const SHAPE: Shape = Shape::Date;

    fn read_from(value: Value<'_>) -> Option<Self> {
        read_date(value, parse_historic)
    }

    fn schema() -> Schema {
        text_like(r"^\d{4}(-\d{2}(-\d{2})?)?[~?]?$")
    }
}

impl Written for When {
    const SHAPE: Shape = Shape::Date;

    fn read_from(value: Value<'_>) -> Option<Self> {
        read_date(value, parse_when)
    }

    fn schema() -> Schema {
        text_like(r"^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2})?$")
    }
}

impl Written for NaiveDate {
    const SHAPE: Shape = Shape::Date;

    fn read_from(value: Value<'_>) -> Option<Self> {
        read_date(value, parse_day)
    }
}

impl Written for DayOfYear {
    const SHAPE: Shape = Shape::DayOfYear;

    fn read_from(value: Value<'_>) -> Option<Self> {
        let day = value.text().and_then(|text| {
            // 29 February is a day of some years, so a leap year decides.
            let date = parse_day(&format!("2000-{text}"))?;
            let (_, month, day) = parts(&date);
            Some(Self { month, day })
        });
        day.or_else(|| value.refuse(Self::SHAPE))
    }
}

fn read_date<T>(value: Value<'_>, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    let Some(text) = value.text().map(str::trim) else {
        return value.refuse(Shape::Date);
    };
    let parsed = parse(text);
    if parsed.is_none() {
        let fault = DateInvalid {
            value: text.to_owned(),
            suggestion: suggestion(text),
        };
        value.document.report(value.line(), fault);
    }
    parsed
}

fn parse_historic(text: &str) -> Option<HistoricDate> {
    let (text, certainty) = match text.strip_suffix('~') {
        Some(text) => (text, Certainty::About),
        None => text
            .strip_suffix('?')
            .map_or((text, Certainty::Exact), |text| (text, Certainty::Uncertain)),
    };
    let mut parts = text.split('-');
    let year = number_of_digits(parts.next()?, 4)?;
    let month = parts.next().map(|month| number_of_digits(month, 2));
    let day = parts.next().map(|day| number_of_digits(day, 2));
    let is_known_day = parts.next().is_none()
        && year > 0
        && NaiveDate::from_ymd_opt(
            i32::try_from(year).ok()?,
            month.unwrap_or(Some(1))?,
            day.unwrap_or(Some(1))?,
        )
        .is_some();
    is_known_day.then_some(HistoricDate {
        year: i32::try_from(year).ok()?,
        month: month.flatten(),
        day: day.flatten(),
        certainty,
    })
}

fn parse_when(text: &str) -> Option<When> {
    match text.split_once([' ', 'T']) {
        None => Some(When {
            day: parse_day(text)?,
            time: None,
        }),
        Some((day, time)) => {
            let (hour, minute) = time.split_once(':')?;
            let time = NaiveTime::from_hms_opt(number_of_digits(hour, 2)?, number_of_digits(minute, 2)?, 0)?;
            Some(When {
                day: parse_day(day)?,
                time: Some(time),
            })
        }
    }
}

fn parse_day(text: &str) -> Option<NaiveDate> {
    parse_historic(text)
        .filter(|date| date.certainty == Certainty::Exact)?
        .day_known()
}

fn parts(day: &NaiveDate) -> (i32, u32, u32) {
    use chrono::Datelike;
    (day.year(), day.month(), day.day())
}

fn number_of_digits(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// What may be meant: the numbers of `written` put in order, or an example.
fn suggestion(written: &str) -> String {
    let numbers: Vec<u32> = written
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    let day = match numbers[..] {
        [year, month, day, ..] if year > 999 => in_order(year, month, day).or_else(|| in_order(year, day, month)),
        [day, month, year, ..] if year > 999 => in_order(year, month, day).or_else(|| in_order(year, day, month)),
        [year, month] if year > 999 && (1..=12).contains(&month) => return format!("{year:04}-{month:02}"),
        [month, year] if year > 999 && (1..=12).contains(&month) => return format!("{year:04}-{month:02}"),
        _ => None,
    };
    day.map_or_else(|| EXAMPLE.to_owned(), |day| day.to_string())
}

fn in_order(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok().filter(|year| *year < 10_000)?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_months_days_and_doubts_are_read() {
        let date = |year, month, day, certainty| {
            Some(HistoricDate {
                year,
                month,
                day,
                certainty,
            })
        };
        assert_eq!(parse_historic("1992"), date(1992, None, None, Certainty::Exact));
        assert_eq!(parse_historic("1926~"), date(1926, None, None, Certainty::About));
        assert_eq!(
            parse_historic("1992-05?"),
            date(1992, Some(5), None, Certainty::Uncertain)
        );
        assert_eq!(
            parse_historic("1992-05-18"),
            date(1992, Some(5), Some(18), Certainty::Exact)
        );
    }

    #[test]
    fn impossible_dates_are_not_read() {
        for text in [
            "",
            "92",
            "1992-5",
            "1992-13",
            "2025-02-29",
            "1992-05-18-1",
            "26.08.2025",
            "0000",
            "1992-",
            "١٩٩٢",
        ] {
            assert_eq!(parse_historic(text), None, "{text}");
        }
    }

    #[test]
    fn moments_of_a_day_are_read_with_a_space_or_a_t() {
        let day = NaiveDate::from_ymd_opt(2026, 5, 28).unwrap();
        let time = NaiveTime::from_hms_opt(9, 0, 0);
        assert_eq!(parse_when("2026-05-28"), Some(When { day, time: None }));
        assert_eq!(parse_when("2026-05-28 09:00"), Some(When { day, time }));
        assert_eq!(parse_when("2026-05-28T09:00"), Some(When { day, time }));
        assert_eq!(parse_when("2026-05"), None);
        assert_eq!(parse_when("2026-05-28 9:00"), None);
    }

    #[test]
    fn other_orders_are_offered_in_the_right_one() {
        assert_eq!(suggestion("26.08.2025"), "2025-08-26");
        assert_eq!(suggestion("26/08/2025"), "2025-08-26");
        assert_eq!(suggestion("2025.8.26"), "2025-08-26");
        assert_eq!(suggestion("08-26-2025"), "2025-08-26");
        assert_eq!(suggestion("5.1992"), "1992-05");
        assert_eq!(suggestion("spring"), EXAMPLE);
    }
}
