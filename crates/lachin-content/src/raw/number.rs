//! Numbers within bounds.

use crate::json::Value;
use crate::json::schema::Schema;
use crate::wording::Shape;

/// A number has to lie within these; they are among them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    from: f64,
    to: f64,
}

impl Bounds {
    pub(super) const fn new(from: f64, to: f64) -> Self {
        Self { from, to }
    }

    pub(super) fn read(self, value: Value<'_>) -> Option<f64> {
        let number = value.number().filter(|number| (self.from..=self.to).contains(number));
        number.or_else(|| value.refuse(self.shape()))
    }

    pub(super) fn schema(self) -> Schema {
        self.shape().schema()
    }

    fn shape(self) -> Shape {
        let Self { from, to } = self;
        Shape::Number { from, to }
    }
}

/// The same for a whole number.
#[derive(Debug, Clone, Copy)]
pub(super) struct WholeBounds {
    from: u32,
    to: u32,
}

impl WholeBounds {
    pub(super) const fn new(from: u32, to: u32) -> Self {
        Self { from, to }
    }

    pub(super) fn read(self, value: Value<'_>) -> Option<u32> {
        let bounds = f64::from(self.from)..=f64::from(self.to);
        let number = value
            .number()
            .filter(|number| number.fract() == 0.0 && bounds.contains(number));
        match number {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole and within u32 by the line above"
            )]
            Some(number) => Some(number as u32),
            None => value.refuse(self.shape()),
        }
    }

    pub(super) fn schema(self) -> Schema {
        self.shape().schema()
    }

    fn shape(self) -> Shape {
        let Self { from, to } = self;
        Shape::WholeNumber { from, to }
    }
}
