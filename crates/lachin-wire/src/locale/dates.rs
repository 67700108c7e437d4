//! Dates in words, by the Gregorian calendar in every language.

use chrono::{Datelike, NaiveDate};
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::{M, MD, Y, YM, YMD, YMDE};
use icu::datetime::{FixedCalendarDateTimeFormatter, parts};
use icu::locale::Locale as IcuLocale;
use lachin_content::model::HistoricDate;

use super::Locale;
use super::marked::Marked;
use super::tag::Language;
use crate::types::{DateWords, ShortDate};

impl Locale {
    /// A date, or a range of dates where there is a later `end`: "29–30 November 2025".
    pub fn date(&self, start: HistoricDate, end: Option<HistoricDate>) -> DateWords {
        let (long, day_month, year) = match end {
            Some(end) if (end.year, end.month, end.day) > (start.year, start.month, start.day) => {
                self.dates.range(start, end)
            }
            _ => (
                self.dates.long(start).into_text(),
                self.dates.day_month(start),
                self.dates.year(start),
            ),
        };
        DateWords {
            long,
            day_month,
            year: Some(year),
            short: self.dates.short(start),
        }
    }

    /// A day of every year: "26 August". Whatever year `day` has is not said.
    pub fn yearly_date(&self, day: HistoricDate) -> DateWords {
        let day_month = self.dates.day_month(day);
        let long = day_month.clone().unwrap_or_else(|| self.dates.long(day).into_text());
        DateWords {
            long,
            day_month,
            year: None,
            short: self.dates.short(day),
        }
    }

    /// A day with its weekday: "1 dekabr 2020, çərşənbə axşamı".
    pub fn full_date(&self, day: NaiveDate) -> String {
        let Some(date) = gregorian(day.year(), day.month(), day.day()) else {
            return day.to_string();
        };
        let full = Marked::of(&self.dates.full.format(&date));
        match (self.language, full.part(parts::WEEKDAY)) {
            // Usual here is the weekday at the end; ICU4X writes it first.
            (Language::Azerbaijani, Some(weekday)) => {
                format!(
                    "{}, {}",
                    Marked::of(&self.dates.day.format(&date)).text(),
                    self.lower(weekday)
                )
            }
            _ => full.into_text(),
        }
    }
}

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The date formats of one language.
pub(super) struct Dates {
    full: Formatter<YMDE>,
    day: Formatter<YMD>,
    month: Formatter<YM>,
    year: Formatter<Y>,
    month_of_year: Formatter<M>,
    day_of_year: Formatter<MD>,
    day_of_year_short: Formatter<MD>,
}

impl Dates {
    pub(super) fn of(icu: &IcuLocale) -> Self {
        const COMPILED_IN: &str = "the dates of every language are compiled in";
        Self {
            full: Formatter::try_new(icu.into(), YMDE::long()).expect(COMPILED_IN),
            day: Formatter::try_new(icu.into(), YMD::long()).expect(COMPILED_IN),
            month: Formatter::try_new(icu.into(), YM::long()).expect(COMPILED_IN),
            year: Formatter::try_new(icu.into(), Y::long()).expect(COMPILED_IN),
            month_of_year: Formatter::try_new(icu.into(), M::long()).expect(COMPILED_IN),
            day_of_year: Formatter::try_new(icu.into(), MD::long()).expect(COMPILED_IN),
            day_of_year_short: Formatter::try_new(icu.into(), MD::medium()).expect(COMPILED_IN),
        }
    }

    /// As much of the date as is known.
    pub(super) fn long(&self, date: HistoricDate) -> Marked {
        let Some(first_day) = first_day(date) else {
            return Marked::plain(as_written(date));
        };
        match (date.month, date.day) {
            (Some(_), Some(_)) => Marked::of(&self.day.format(&first_day)),
            (Some(_), None) => Marked::of(&self.month.format(&first_day)),
            (None, _) => Marked::of(&self.year.format(&first_day)),
        }
    }

    /// Day and month without the year; the day must be known.
    pub(super) fn day_of_year(&self, date: HistoricDate) -> Option<Marked> {
        date.day?;
        first_day(date).map(|day| Marked::of(&self.day_of_year.format(&day)))
    }

    /// The month without the year; the month must be known.
    pub(super) fn month_of_year(&self, date: HistoricDate) -> Option<Marked> {
        date.month?;
        first_day(date).map(|day| Marked::of(&self.month_of_year.format(&day)))
    }

    /// Day and month, or the month alone; none where only the year is known.
    fn day_month(&self, date: HistoricDate) -> Option<String> {
        self.day_of_year(date)
            .or_else(|| self.month_of_year(date))
            .map(Marked::into_text)
    }

    /// The year's number alone.
    pub(super) fn year(&self, date: HistoricDate) -> String {
        let year = HistoricDate {
            month: None,
            day: None,
            ..date
        };
        self.long(year)
            .part(parts::YEAR)
            .map_or_else(|| date.year.to_string(), str::to_owned)
    }

    fn short(&self, date: HistoricDate) -> ShortDate {
        let words = first_day(date).map(|day| Marked::of(&self.day_of_year_short.format(&day)));
        let part = |part| words.as_ref().and_then(|words| words.part(part)).map(str::to_owned);
        match (date.month.and(part(parts::MONTH)), date.day.and(part(parts::DAY))) {
            (Some(month), Some(day)) => ShortDate {
                large: day,
                small: Some(month),
            },
            (Some(month), None) => ShortDate {
                large: self.year(date),
                small: Some(month),
            },
            (None, _) => ShortDate {
                large: self.year(date),
                small: None,
            },
        }
    }
}

/// The first day that the date can mean; none of a day that no calendar has.
fn first_day(date: HistoricDate) -> Option<Date<Gregorian>> {
    gregorian(date.year, date.month.unwrap_or(1), date.day.unwrap_or(1))
}

fn gregorian(year: i32, month: u32, day: u32) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

/// Digits, for a day that no calendar has.
fn as_written(date: HistoricDate) -> String {
    let parts = [
        Some(format!("{:04}", date.year)),
        date.month.map(two_digits),
        date.day.map(two_digits),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

fn two_digits(number: u32) -> String {
    format!("{number:02}")
}
