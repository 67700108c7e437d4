//! Numbers within bounds.

use crate::json::Value;
use crate::wording::Shape;

/// A number from `from` to `to`.
pub(super) fn read_number(value: Value<'_>, from: f64, to: f64) -> Option<f64> {
    let number = value.number().filter(|number| (from..=to).contains(number));
    number.or_else(|| value.refuse(Shape::Number { from, to }))
}

/// A whole number from `from` to `to`.
pub(super) fn read_whole_number(value: Value<'_>, from: u32, to: u32) -> Option<u32> {
    let number = value
        .number()
        .filter(|number| number.fract() == 0.0 && (f64::from(from)..=f64::from(to)).contains(number));
    match number {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and within u32 by the line above"
        )]
        Some(number) => Some(number as u32),
        None => value.refuse(Shape::WholeNumber { from, to }),
    }
}
