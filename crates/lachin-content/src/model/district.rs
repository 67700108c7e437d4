//! The one district.

use super::language::Localized;
use super::reference::{Entry, Id};

/// The district with its land.
#[derive(Debug, Clone, PartialEq)]
pub struct District {
    /// What every item has.
    pub entry: Entry,
    /// Its name.
    pub name: Localized,
    /// Around it, drawn as a compass diagram without borders.
    pub neighbours: Vec<Neighbour>,
    /// Drawn as a scheme, not as surveyed lines.
    pub rivers: Vec<River>,
    /// Its highest point; a figure, never a dot.
    pub peak: Option<Peak>,
    /// A named place of known position.
    pub point: Option<Point>,
}

/// What lies on one side.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// On which side.
    pub direction: Direction,
    /// Its name.
    pub name: Localized,
    /// What it is.
    pub kind: NeighbourKind,
    /// At least one.
    pub sources: Vec<Id>,
}

/// The eight sides, clockwise from north.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Direction {
    North,
    NorthEast,
    East,
    SouthEast,
    South,
    SouthWest,
    West,
    NorthWest,
}

/// What a neighbour is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NeighbourKind {
    /// A district of the same country.
    District,
    /// Another country.
    Country,
}

/// A river.
#[derive(Debug, Clone, PartialEq)]
pub struct River {
    /// Unique in the district.
    pub id: Id,
    /// Its name.
    pub name: Localized,
    /// The river it flows into.
    pub into: Option<Id>,
    /// Its length in kilometers.
    pub length_kilometers: Option<f64>,
    /// At least one.
    pub sources: Vec<Id>,
}

/// A highest point.
#[derive(Debug, Clone, PartialEq)]
pub struct Peak {
    /// Its name.
    pub name: Localized,
    /// Meters above sea level.
    pub height_meters: f64,
    /// At least one.
    pub sources: Vec<Id>,
}

/// A named place of known position.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its name.
    pub name: Localized,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// At least one.
    pub sources: Vec<Id>,
}
