//! A falcon in flight as one angular outline: a short neck, broad shoulders, wings bent at the wrist and drawn out to a point, a narrow tail.

use crate::shape::{Point, polygon};

/// Half of the outline from the head to the tail, one side; the other is its mirror image.
const HALF: [Point; 17] = [
    (0.0, -4.5),
    (0.5, -4.2),
    (0.95, -3.6),
    (1.1, -3.1),
    (2.0, -2.9),
    (4.4, -3.7),
    (5.4, -3.5),
    (8.9, -1.2),
    (12.5, 2.9),
    (8.4, 0.7),
    (5.7, -0.2),
    (2.6, 0.5),
    (1.5, 1.8),
    (0.95, 3.2),
    (1.25, 6.0),
    (0.65, 6.4),
    (0.0, 6.3),
];

/// The outline around `middle`, `unit_px` for each unit of the drawing (25 units from tip to tip), turned by `degrees` clockwise.
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
