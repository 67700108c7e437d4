//! A cultural venue.

use super::date::HistoricDate;
use super::language::Localized;
use super::reference::Entry;

/// A cultural venue. What is not known stays empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Venue {
    /// What every item has.
    pub entry: Entry,
    /// Its short name.
    pub name: Localized,
    /// What kind of venue.
    pub venue_type: VenueType,
    /// Where it is.
    pub location: Location,
    /// Since when.
    pub opened: Option<HistoricDate>,
    /// When it is open.
    pub hours: Vec<Hours>,
    /// Its telephone number.
    pub phone: Option<String>,
}

/// What kind of venue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum VenueType {
    Gallery,
    CeramicsCentre,
    FilmStudio,
    Museum,
    Library,
    Other,
}

/// Where a venue is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Location {
    /// The town or village.
    pub place: Option<Localized>,
    /// Street and number.
    pub address: Option<Localized>,
    /// Its position.
    pub coordinates: Option<Coordinates>,
}

/// Degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Coordinates {
    pub latitude: f64,
    pub longitude: f64,
}

/// Opening hours of some weekdays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// On which days.
    pub days: Vec<Weekday>,
    /// `10:00`.
    pub opens: String,
    /// `18:00`.
    pub closes: String,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
