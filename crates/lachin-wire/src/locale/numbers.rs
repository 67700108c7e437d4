//! Numbers, with and without their units.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale as IcuLocale;
use icu::plurals::{PluralCategory, PluralRules};

use super::Locale;
use super::units::{PercentSign, UnitWords, unit_words};
use crate::types::Figure;

/// A unit that a figure can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Unit {
    SquareKilometers,
    Kilometers,
    Meters,
    Centimeters,
    Hectares,
    Minutes,
    Percent,
    /// A count of things: no unit.
    Count,
}

/// The form of a noun that a number asks for, by the language's own rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are CLDR's")]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Locale {
    /// A number: "1,836.5".
    pub fn number(&self, amount: f64) -> String {
        self.numbers.written(amount)
    }

    /// The form that a noun takes after this number.
    pub fn plural(&self, amount: f64) -> Plural {
        self.numbers.plural(amount)
    }

    /// A number with its unit: "1,835 km²", "%25". A no-break space keeps the two on one line.
    pub fn figure(&self, amount: f64, unit: Unit) -> Figure {
        let number = self.numbers.written(amount);
        match unit_words(self.language, unit) {
            UnitWords::None => Figure {
                whole: number.clone(),
                number,
                unit: None,
                unit_in_full: None,
            },
            UnitWords::Percent(place) => {
                let whole = match place {
                    PercentSign::Before => format!("%{number}"),
                    PercentSign::After => format!("{number}%"),
                    PercentSign::AfterSpace => format!("{number}\u{a0}%"),
                };
                Figure {
                    whole,
                    number,
                    unit: Some("%".into()),
                    unit_in_full: None,
                }
            }
            UnitWords::Measure { symbol, in_full } => Figure {
                whole: format!("{number}\u{a0}{symbol}"),
                number,
                unit: Some(symbol.into()),
                unit_in_full: in_full.map(|forms| forms.form(self.numbers.plural(amount)).into()),
            },
        }
    }

    /// Sides with their unit said once: "40 × 60 cm".
    pub fn sides(&self, sides: &[f64], unit: Unit) -> String {
        let mut words: Vec<String> = sides.iter().map(|side| self.numbers.written(*side)).collect();
        if let (Some(last), Some(amount)) = (words.last_mut(), sides.last()) {
            *last = self.figure(*amount, unit).whole;
        }
        words.join(" × ")
    }
}

/// The number formats of one language.
pub(super) struct Numbers {
    decimal: DecimalFormatter,
    plurals: PluralRules,
}

impl Numbers {
    pub(super) fn of(icu: &IcuLocale) -> Self {
        Self {
            decimal: DecimalFormatter::try_new(icu.into(), Default::default())
                .expect("the digits of every language are compiled in"),
            plurals: PluralRules::try_new(icu.into(), Default::default())
                .expect("the plurals of every language are compiled in"),
        }
    }

    fn written(&self, amount: f64) -> String {
        self.decimal.format_to_string(&decimal(amount))
    }

    fn plural(&self, amount: f64) -> Plural {
        match self.plurals.category_for(&decimal(amount)) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }
}

/// The number with exactly the digits that it is written with; what is no number is 0.
fn decimal(amount: f64) -> Decimal {
    // `Display` of a float is the shortest decimal that means it, and never has an exponent.
    Decimal::try_from_str(&amount.to_string()).unwrap_or_default()
}
