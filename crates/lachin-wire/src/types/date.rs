//! Dates in words.

use serde::Serialize;
use ts_rs::TS;

use super::words::ByLanguage;

/// A date or a range of dates.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dated {
    /// In words, by language.
    pub words: ByLanguage<DateWords>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The day of the report; the source gives no day of its own.
    pub is_reported: bool,
    /// Each year on this day.
    pub is_yearly: bool,
    /// The year, for grouping on the timeline; of a yearly one the year that it goes back to.
    pub year: i32,
}

/// A date as one language writes it; the parts are for posters and are never joined by the page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateWords {
    /// All of it: "29–30 November 2025"; of a yearly one without the year.
    pub long: String,
    /// Day and month: "29–30 November"; none where only the year is known.
    pub day_month: Option<String>,
    /// The year: "2025"; none of a yearly one.
    pub year: Option<String>,
    /// For the timeline's buttons.
    pub short: ShortDate,
}

/// A date in two very short lines.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShortDate {
    /// "29", or the year where only that is known.
    pub large: String,
    /// "Nov"; none where only the year is known.
    pub small: Option<String>,
}

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// As written.
    Exact,
    /// About.
    About,
    /// Uncertain.
    Uncertain,
}
