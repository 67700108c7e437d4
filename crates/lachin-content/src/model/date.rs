//! Dates of history: a year, a month or a day, and how sure it is.

use chrono::NaiveDate;

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// As written.
    Exact,
    /// Written with `~`: about.
    About,
    /// Written with `?`: uncertain.
    Uncertain,
}

/// A year, a month of a year, or a day. Ordered so that a year stands before its months and a month before its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HistoricDate {
    /// The year, of the Gregorian calendar.
    pub year: i32,
    /// 1 to 12, where known.
    pub month: Option<u32>,
    /// 1 to 31, where known; never without a month.
    pub day: Option<u32>,
    /// How sure it is.
    pub certainty: Certainty,
}

impl HistoricDate {
    /// The day itself, where it is known to the day.
    pub fn day_known(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month?, self.day?)
    }
}

/// What a date tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOf {
    /// The day on which it happened.
    Happened,
    /// The day on which it was reported: the source gives no day of its own.
    Reported,
}
