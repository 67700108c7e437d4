//! Texts, truths and numbers.

use super::schema::Schema;
use super::value::{Value, Written};
use crate::limits::MOST_CHARACTERS;
use crate::wording::Shape;

/// More than can be counted, and as many digits as find room.
const GREATEST: f64 = 1e12;
const SHORT_ENOUGH: Shape = Shape::TextUpTo {
    characters: MOST_CHARACTERS,
};

impl Written for String {
    const SHAPE: Shape = Shape::Text;

    fn schema() -> Schema {
        SHORT_ENOUGH.schema()
    }

    fn read_from(value: Value<'_>) -> Option<Self> {
        match value.text().map(str::trim) {
            Some(text) if text.chars().count() > MOST_CHARACTERS => value.refuse(SHORT_ENOUGH),
            Some(text) if !text.is_empty() => Some(text.to_owned()),
            _ => value.refuse(Self::SHAPE),
        }
    }
}

impl Written for bool {
    const SHAPE: Shape = Shape::YesOrNo;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.truth().or_else(|| value.refuse(Self::SHAPE))
    }
}

const SMALL_ENOUGH: Shape = Shape::Number {
    from: -GREATEST,
    to: GREATEST,
};

impl Written for f64 {
    const SHAPE: Shape = Shape::Number {
        from: f64::NEG_INFINITY,
        to: f64::INFINITY,
    };

    fn schema() -> Schema {
        SMALL_ENOUGH.schema()
    }

    fn read_from(value: Value<'_>) -> Option<Self> {
        match value.number() {
            Some(number) if number.abs() > GREATEST => value.refuse(SMALL_ENOUGH),
            Some(number) => Some(number),
            None => value.refuse(Self::SHAPE),
        }
    }
}
