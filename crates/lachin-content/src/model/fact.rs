//! A claim that can be shown alone.

use super::date::HistoricDate;
use super::language::Localized;
use super::reference::Id;

/// A claim with its value, unit and sources.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Unique within its item.
    pub id: Id,
    /// What is claimed about, for example "Area".
    pub label: Localized,
    /// The value that is shown.
    pub value: Value,
    /// The value's unit.
    pub unit: Unit,
    /// The first is the one whose value is shown. At least one, unless those it names have faults of their own.
    pub sources: Vec<Id>,
    /// Shown only with its attribution.
    pub contested: bool,
    /// Who states it; always there when contested.
    pub attribution: Option<Localized>,
    /// As of when it holds.
    pub as_of: Option<HistoricDate>,
    /// Worked out by us from sourced figures.
    pub is_derived: bool,
    /// Other values in other sources.
    pub disputed: Vec<(Value, Vec<Id>)>,
}

/// A value as written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A figure.
    Number(f64),
    /// A date.
    Date(HistoricDate),
    /// Words.
    Words(Localized),
}

/// The unit of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Square kilometers.
    SquareKilometers,
    /// Kilometers.
    Kilometers,
    /// Meters.
    Meters,
    /// Hectares.
    Hectares,
    /// Percent.
    Percent,
    /// A count of things.
    Count,
    /// A date.
    Date,
    /// Words.
    Text,
}
