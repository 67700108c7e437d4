//! A moment of the timeline.

use super::date::{DateOf, HistoricDate};
use super::language::Localized;
use super::reference::{Id, Reference};

/// A moment of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Unique in the timeline.
    pub id: Id,
    /// Its title.
    pub title: Localized,
    /// When it was, or is each year.
    pub date: MomentDate,
    /// What the date tells.
    pub date_of: DateOf,
    /// When it ended.
    pub end: Option<HistoricDate>,
    /// At most 240 characters.
    pub text: Option<Localized>,
    /// At least one, unless those it names have faults of their own.
    pub sources: Vec<Id>,
    /// Shown only with its attribution.
    pub contested: bool,
    /// Who states it; always there when contested.
    pub attribution: Option<Localized>,
    /// Shown items; the hero of the first is the moment's picture.
    pub links: Vec<Reference>,
}

/// A date, or a day of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentDate {
    /// Once.
    Once(HistoricDate),
    /// Each year on this day.
    Yearly {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
        /// The first time, or what it goes back to.
        since: HistoricDate,
    },
}
