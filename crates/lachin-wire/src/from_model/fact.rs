//! Facts, with their values written for every language.

use lachin_content::model::{self, Id, Value};

use super::view::View;
use crate::locale::Unit;
use crate::types::{ByLanguage, Fact, FactValue, Figure, Measure, OtherValue};

impl View<'_> {
    pub(super) fn fact(&self, fact: &model::Fact) -> Fact {
        Fact {
            id: fact.id.0.clone(),
            label: self.words_or(&fact.label, &fact.id.0),
            value: self.value(&fact.value, fact.unit),
            sources: ids(&fact.sources),
            is_contested: fact.contested,
            attribution: self.words_if(fact.attribution.as_ref()),
            as_of: fact.as_of.map(|date| self.day(date)),
            is_derived: fact.is_derived,
            others: fact
                .disputed
                .iter()
                .map(|(value, sources)| OtherValue {
                    value: self.value(value, fact.unit),
                    sources: ids(sources),
                })
                .collect(),
        }
    }

    /// A number with its unit.
    pub(super) fn figure(&self, amount: f64, unit: Unit) -> ByLanguage<Figure> {
        self.by_language(|locale| locale.figure(amount, unit))
    }

    fn value(&self, value: &Value, unit: model::Unit) -> FactValue {
        match value {
            Value::Number(amount) => FactValue::Figure {
                amount: *amount,
                measure: measure_of(unit),
                words: self.figure(*amount, unit_of(unit)),
            },
            Value::Date(date) => FactValue::Date { date: self.day(*date) },
            Value::Words(words) => FactValue::Words {
                words: self.words_or(words, ""),
            },
        }
    }
}

/// Ids as the page knows them, in the order in which they are written.
pub(super) fn ids(sources: &[Id]) -> Vec<String> {
    sources.iter().map(|id| id.0.clone()).collect()
}

/// A number without a unit of measure is written as a count.
fn unit_of(unit: model::Unit) -> Unit {
    match unit {
        model::Unit::SquareKilometers => Unit::SquareKilometers,
        model::Unit::Kilometers => Unit::Kilometers,
        model::Unit::Meters => Unit::Meters,
        model::Unit::Hectares => Unit::Hectares,
        model::Unit::Percent => Unit::Percent,
        model::Unit::Count | model::Unit::Date | model::Unit::Text => Unit::Count,
    }
}

fn measure_of(unit: model::Unit) -> Measure {
    match unit {
        model::Unit::SquareKilometers => Measure::SquareKilometers,
        model::Unit::Kilometers => Measure::Kilometers,
        model::Unit::Meters => Measure::Meters,
        model::Unit::Hectares => Measure::Hectares,
        model::Unit::Percent => Measure::Percent,
        model::Unit::Count | model::Unit::Date | model::Unit::Text => Measure::Count,
    }
}
