//! A falcon in flight as one angular outline: long pointed wings, short neck, straight tail.

use crate::shape::{Point, polygon};

/// Half of the outline from the head to the tail, one side; the other is its mirror image.
const HALF: [Point; 14] = [
    (0.0, -3.9),
    (0.7, -3.5),
    (0.9, -2.5),
    (2.6, -3.3),
    (4.9, -2.9),
    (7.6, -0.5),
    (10.2, 3.9),
    (6.5, 1.2),
    (4.2, 0.5),
    (2.0, 0.9),
    (1.2, 2.1),
    (1.1, 5.3),
    (0.7, 5.7),
    (0.0, 5.6),
];

/// The outline around `middle`, `unit_px` for each unit of the drawing (20 units from tip to tip), turned by `degrees` clockwise.
pub(crate) fn outline(middle: Point, unit_px: f64, degrees: f64) -> String {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let right = HALF.iter().copied();
    let left = HALF[1..HALF.len() - 1].iter().rev().map(|&(x, y)| (-x, y));
    let turned = right.chain(left).map(|(x, y)| {
        (
            middle.0 + unit_px * (x * cosine - y * sine),
            middle.1 + unit_px * (x * sine + y * cosine),
        )
    });
    polygon(&turned.collect::<Vec<_>>())
}
