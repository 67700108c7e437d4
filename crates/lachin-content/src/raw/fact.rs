//! Claims that can be shown alone.

use super::short::{Name, Words};
use crate::json::schema::{Schema, described_keys, either, list_of};
use crate::json::{At, Object, Value, Written};
use crate::model::{self, HistoricDate, Id, Localized, Unit};
use crate::wording::Shape;

/// What a fact and a moment have in common: whose word it is.
#[derive(Debug)]
pub(crate) struct Claim {
    /// The line where the claim begins.
    pub(crate) line: u32,
    pub(crate) id: Id,
    pub(crate) sources: Vec<At<String>>,
    pub(crate) contested: bool,
    pub(crate) attribution: Option<Localized>,
}

/// A fact as written.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) claim: Claim,
    pub(crate) label: Localized,
    pub(crate) unit: Unit,
    pub(crate) value: FactValue,
    pub(crate) as_of: Option<HistoricDate>,
    pub(crate) is_derived: bool,
    pub(crate) disputed: Vec<(FactValue, Vec<At<String>>)>,
}

/// A value and how it was typed.
#[derive(Debug)]
pub(crate) struct FactValue {
    pub(crate) value: model::Value,
    /// For messages: the number or date as typed, the words in the original language.
    pub(crate) typed: String,
}

impl Claim {
    /// None once a missing id has been reported.
    pub(super) fn read(object: &Object<'_>, line: u32) -> Option<Self> {
        let id = object.required("id");
        let sources = object.optional("sources").unwrap_or_default();
        let contested = object.optional("contested").unwrap_or_default();
        let attribution = object.optional("attribution");
        Some(Self {
            line,
            id: id?,
            sources,
            contested,
            attribution,
        })
    }
}

impl Written for Fact {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let claim = Claim::read(object, value.line());
            let label = object.required("label").map(Name::shown);
            let unit = object.required::<Unit>("unit");
            let written = object.value("value", FactValue::schema);
            if written.is_none() {
                object.report_missing("value", unit.map_or(Shape::Text, shape_of).example());
            }
            let written = written
                .zip(unit)
                .and_then(|(written, unit)| FactValue::read(written, unit));
            let as_of = object.optional("asOf");
            let is_derived = object.optional("derived").unwrap_or_default();
            let disputed = read_disputed(object, unit);
            Some(Self {
                claim: claim?,
                label: label?,
                unit: unit?,
                value: written?,
                as_of,
                is_derived,
                disputed,
            })
        })?
    }
}

impl FactValue {
    fn read(value: Value<'_>, unit: Unit) -> Option<Self> {
        let read = match unit {
            Unit::Text => model::Value::Words(Words::read_from(value)?.shown()),
            Unit::Date => model::Value::Date(HistoricDate::read_from(value)?),
            _ => model::Value::Number(f64::read_from(value)?),
        };
        let typed = match &read {
            model::Value::Number(number) => number.to_string(),
            model::Value::Date(_) => value.text().unwrap_or_default().to_owned(),
            model::Value::Words(words) => {
                let languages = value.document.sink.languages;
                let words = words.read(&languages.original, &languages.fallback);
                words.map(|(_, words)| words.to_owned()).unwrap_or_default()
            }
        };
        Some(Self { value: read, typed })
    }

    /// Which of these it is, the unit tells.
    fn schema() -> Schema {
        either([f64::schema(), HistoricDate::schema(), Localized::schema()])
    }
}

/// Another value, and who gives it.
fn read_other_value<'d>(object: &Object<'d>, unit: Option<Unit>) -> (Option<Value<'d>>, Option<Vec<At<String>>>) {
    let value = object.value("value", FactValue::schema);
    if value.is_none() {
        object.report_missing("value", unit.map_or(Shape::Text, shape_of).example());
    }
    (value, object.required("sources"))
}

fn disputed_schema() -> Schema {
    described_keys(|object| drop(read_other_value(object, None)))
}

fn shape_of(unit: Unit) -> Shape {
    match unit {
        Unit::Text => Localized::SHAPE,
        Unit::Date => HistoricDate::SHAPE,
        _ => f64::SHAPE,
    }
}

fn read_disputed(object: &Object<'_>, unit: Option<Unit>) -> Vec<(FactValue, Vec<At<String>>)> {
    let Some(value) = object.value("disputed", || list_of(disputed_schema())) else {
        return Vec::new();
    };
    let Some(entries) = value.entries() else {
        value.refuse::<()>(Shape::List);
        return Vec::new();
    };
    let read_entry = |entry: Value<'_>| {
        entry.object(|object| {
            let (value, sources) = read_other_value(object, unit);
            Some((FactValue::read(value?, unit?)?, sources?))
        })?
    };
    entries.into_iter().filter_map(read_entry).collect()
}
