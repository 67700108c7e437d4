//! Claims that can be shown alone.

use serde::Serialize;
use ts_rs::TS;

use super::date::Dated;
use super::words::{ByLanguage, Words};

/// A claim with its value and sources.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// Unique within its item.
    pub id: String,
    /// What is claimed about.
    pub label: ByLanguage<Words>,
    /// The value.
    pub value: FactValue,
    /// Ids; at least one.
    pub sources: Vec<String>,
    /// To be shown with its attribution only.
    pub is_contested: bool,
    /// Who states it.
    pub attribution: Option<ByLanguage<Words>>,
    /// As of when it holds.
    pub as_of: Option<Dated>,
    /// Worked out by us from sourced figures.
    pub is_derived: bool,
    /// What other sources say.
    pub others: Vec<OtherValue>,
}

/// A value in another source.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherValue {
    /// The value.
    pub value: FactValue,
    /// Ids; at least one.
    pub sources: Vec<String>,
}

/// A value, formatted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum FactValue {
    /// A number with its unit.
    Figure {
        /// For drawing in proportion, in the unit as written.
        amount: f64,
        /// What it counts or measures.
        measure: Measure,
        /// In words, by language.
        words: ByLanguage<Figure>,
    },
    /// A date.
    Date {
        /// The date.
        date: Dated,
    },
    /// Words.
    Words {
        /// The words.
        words: ByLanguage<Words>,
    },
}

/// What a figure counts or measures, for drawing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Measure {
    SquareKilometers,
    Hectares,
    Kilometers,
    Meters,
    Percent,
    Count,
}

/// A number as one language writes it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// Number and unit as they belong together: "1,835 km²", "%25".
    pub whole: String,
    /// The number alone, for posters: "1,835".
    pub number: String,
    /// The unit alone, for posters: "km²"; none of a count.
    pub unit: Option<String>,
    /// The unit in full, in the plural that the number asks for: "metres"; none of a count or a percentage.
    pub unit_in_full: Option<String>,
}
