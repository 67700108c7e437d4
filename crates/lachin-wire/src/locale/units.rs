//! The words of units. Our own: ICU4X has no stable unit formatter yet, and a poster needs number and unit apart.

use super::numbers::{Plural, Unit};
use super::tag::Language;

/// What stands beside a number.
pub(super) enum UnitWords {
    /// Nothing: a count.
    None,
    /// The sign.
    Percent(PercentSign),
    /// A measure.
    Measure {
        symbol: &'static str,
        in_full: Option<Forms>,
    },
}

/// Where the sign of a percentage stands.
#[derive(Clone, Copy)]
pub(super) enum PercentSign {
    Before,
    After,
    AfterSpace,
}

/// A noun in the forms that numbers ask for.
#[derive(Clone, Copy)]
pub(super) struct Forms {
    one: &'static str,
    few: &'static str,
    many: &'static str,
    other: &'static str,
}

impl Forms {
    pub(super) fn form(self, plural: Plural) -> &'static str {
        match plural {
            Plural::One => self.one,
            Plural::Few => self.few,
            Plural::Many => self.many,
            Plural::Zero | Plural::Two | Plural::Other => self.other,
        }
    }
}

pub(super) fn unit_words(language: Language, unit: Unit) -> UnitWords {
    match unit {
        Unit::Count => UnitWords::None,
        Unit::Percent => UnitWords::Percent(percent_sign(language)),
        Unit::SquareKilometers
        | Unit::Kilometers
        | Unit::Meters
        | Unit::Centimeters
        | Unit::Hectares
        | Unit::Minutes => UnitWords::Measure {
            symbol: symbol(language, unit),
            in_full: in_full(language, unit),
        },
    }
}

fn percent_sign(language: Language) -> PercentSign {
    match language {
        Language::Turkish => PercentSign::Before,
        Language::Russian => PercentSign::AfterSpace,
        Language::Azerbaijani | Language::English | Language::Other => PercentSign::After,
    }
}

/// The international symbol, except where a language has its own.
fn symbol(language: Language, unit: Unit) -> &'static str {
    match (language, unit) {
        (Language::Russian, Unit::SquareKilometers) => "км²",
        (Language::Russian, Unit::Kilometers) => "км",
        (Language::Russian, Unit::Meters) => "м",
        (Language::Russian, Unit::Centimeters) => "см",
        (Language::Russian, Unit::Hectares) => "га",
        (Language::Russian, Unit::Minutes) => "мин",
        (Language::Azerbaijani, Unit::Centimeters) => "sm",
        (Language::Azerbaijani, Unit::Minutes) => "dəq",
        (Language::Turkish, Unit::Minutes) => "dk",
        (_, Unit::SquareKilometers) => "km²",
        (_, Unit::Kilometers) => "km",
        (_, Unit::Meters) => "m",
        (_, Unit::Centimeters) => "cm",
        (_, Unit::Hectares) => "ha",
        (_, Unit::Minutes) => "min",
        (_, Unit::Percent | Unit::Count) => "",
    }
}

/// The noun; none in a language that we do not know.
fn in_full(language: Language, unit: Unit) -> Option<Forms> {
    match language {
        Language::Azerbaijani => azerbaijani(unit).map(unchanging),
        Language::Turkish => turkish(unit).map(unchanging),
        Language::English => english(unit).map(|(one, other)| Forms {
            one,
            few: other,
            many: other,
            other,
        }),
        Language::Russian => russian(unit),
        Language::Other => None,
    }
}

/// After a number a Turkic noun stays in the singular.
fn unchanging(word: &'static str) -> Forms {
    Forms {
        one: word,
        few: word,
        many: word,
        other: word,
    }
}

fn azerbaijani(unit: Unit) -> Option<&'static str> {
    Some(match unit {
        Unit::SquareKilometers => "kvadrat kilometr",
        Unit::Kilometers => "kilometr",
        Unit::Meters => "metr",
        Unit::Centimeters => "santimetr",
        Unit::Hectares => "hektar",
        Unit::Minutes => "dəqiqə",
        Unit::Percent | Unit::Count => return None,
    })
}

fn turkish(unit: Unit) -> Option<&'static str> {
    Some(match unit {
        Unit::SquareKilometers => "kilometrekare",
        Unit::Kilometers => "kilometre",
        Unit::Meters => "metre",
        Unit::Centimeters => "santimetre",
        Unit::Hectares => "hektar",
        Unit::Minutes => "dakika",
        Unit::Percent | Unit::Count => return None,
    })
}

/// One and more, as written outside America.
fn english(unit: Unit) -> Option<(&'static str, &'static str)> {
    Some(match unit {
        Unit::SquareKilometers => ("square kilometre", "square kilometres"),
        Unit::Kilometers => ("kilometre", "kilometres"),
        Unit::Meters => ("metre", "metres"),
        Unit::Centimeters => ("centimetre", "centimetres"),
        Unit::Hectares => ("hectare", "hectares"),
        Unit::Minutes => ("minute", "minutes"),
        Unit::Percent | Unit::Count => return None,
    })
}

/// 1, 2, 5, and fractions.
fn russian(unit: Unit) -> Option<Forms> {
    let (one, few, many, other) = match unit {
        Unit::SquareKilometers => (
            "квадратный километр",
            "квадратных километра",
            "квадратных километров",
            "квадратного километра",
        ),
        Unit::Kilometers => ("километр", "километра", "километров", "километра"),
        Unit::Meters => ("метр", "метра", "метров", "метра"),
        Unit::Centimeters => ("сантиметр", "сантиметра", "сантиметров", "сантиметра"),
        Unit::Hectares => ("гектар", "гектара", "гектаров", "гектара"),
        Unit::Minutes => ("минута", "минуты", "минут", "минуты"),
        Unit::Percent | Unit::Count => return None,
    };
    Some(Forms { one, few, many, other })
}
