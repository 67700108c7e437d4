//! The rivers as a scheme: Shalva and Minkand join and flow into the Hakari. Three stepped lines; no map lies beneath.
//!
//! The land between them is terraced by its distance from the water, so that every line of the picture follows a river.

use crate::canvas::{Canvas, HEIGHT_PX, WIDTH_PX};
use crate::palette::Token;
use lachin_ornament::{Knots, border_tile, lozenge};

const KNOT_PX: f64 = 12.0;
const COLUMNS: usize = (WIDTH_PX / KNOT_PX) as usize;
const ROWS: usize = (HEIGHT_PX / KNOT_PX) as usize;
/// Rows of the border above and below.
const BORDER_ROWS: usize = 9;

/// A place on the knot grid.
type Place = (i32, i32);

/// A river: the corners of its course, and its width in knots.
struct River {
    course: &'static [Place],
    width: i32,
}

const HAKARI: River = River {
    course: &[
        (146, -2),
        (146, 16),
        (128, 34),
        (128, 46),
        (110, 64),
        (110, 96),
        (92, 114),
        (92, 140),
    ],
    width: 8,
};
const SHALVA: River = River {
    course: &[(22, -2), (22, 14), (40, 32), (58, 32), (70, 56)],
    width: 3,
};
const MINKAND: River = River {
    course: &[(-2, 88), (24, 88), (42, 70), (58, 70), (70, 56)],
    width: 3,
};
/// What Shalva and Minkand are after they have met.
const JOINED: River = River {
    course: &[(70, 56), (90, 56), (110, 76)],
    width: 4,
};

/// The scheme.
pub(crate) fn draw() -> String {
    let water = water();
    let distance = distances(&water);
    let mut canvas = Canvas::filled(Token::Sage);
    let at_distance =
        |wanted: &dyn Fn(usize) -> bool| Knots::where_tied(COLUMNS, ROWS, |x, y| wanted(distance[y * COLUMNS + x]));
    canvas.knots(0.0, 0.0, KNOT_PX, &at_distance(&is_terrace), Token::SageWash);
    canvas.knots(
        0.0,
        0.0,
        KNOT_PX,
        &at_distance(&|distance| distance == 0),
        Token::Indigo,
    );
    canvas.knots(
        0.0,
        0.0,
        KNOT_PX,
        &at_distance(&|distance| (1..=2).contains(&distance)),
        Token::Ground,
    );
    groves(&mut canvas, &distance);
    joints(&mut canvas);
    borders(&mut canvas);
    canvas.into_svg()
}

/// Waves above and below: running dog on ivory, with a stripe toward the land.
fn borders(canvas: &mut Canvas) {
    let height = BORDER_ROWS as f64 * KNOT_PX;
    let foot = HEIGHT_PX - height;
    // 24 tiles are 12 knots wider than the picture; each side loses half of that.
    let dog_left = -6.0 * KNOT_PX;
    for (top, stripe, dog_top, tile) in [
        (0.0, height - KNOT_PX, 0.0, border_tile().half_turned()),
        (foot, foot, foot + 3.0 * KNOT_PX, border_tile()),
    ] {
        canvas.rect(0.0, top, WIDTH_PX, height, Token::Ground);
        canvas.rect(0.0, stripe, WIDTH_PX, KNOT_PX, Token::Indigo);
        canvas.knots(dog_left, dog_top, KNOT_PX, &tile.repeated(24), Token::Indigo);
    }
}

/// From here on the ground bears groves instead of terraces.
const DRY_KNOTS: usize = 35;

/// Terraces lie close beside the water and wider apart above it, like the contours of a valley.
fn is_terrace(distance: usize) -> bool {
    matches!(distance, 5 | 6 | 10 | 11 | 16 | 17 | 23 | 24 | 31 | 32)
}

/// All knots under water.
fn water() -> Knots {
    let mut wet = vec![false; COLUMNS * ROWS];
    for river in [HAKARI, SHALVA, MINKAND, JOINED] {
        for leg in river.course.windows(2) {
            for (x, y) in stepped(leg[0], leg[1]) {
                for (dx, dy) in (0..river.width).flat_map(|dx| (0..river.width).map(move |dy| (dx, dy))) {
                    let (x, y) = (x + dx - river.width / 2, y + dy - river.width / 2);
                    if (0..COLUMNS as i32).contains(&x) && (0..ROWS as i32).contains(&y) {
                        wet[y as usize * COLUMNS + x as usize] = true;
                    }
                }
            }
        }
    }
    Knots::where_tied(COLUMNS, ROWS, |x, y| wet[y * COLUMNS + x])
}

/// Every place from one corner to the next, sloping only by steps of three knots.
fn stepped((from_x, from_y): Place, (to_x, to_y): Place) -> Vec<Place> {
    let (dx, dy) = (to_x - from_x, to_y - from_y);
    let length = dx.abs().max(dy.abs());
    let part = |delta: i32, at: i32| delta * at / length.max(1);
    (0..=length)
        .map(|at| if dx == 0 || dy == 0 { at } else { at / 3 * 3 })
        .zip(0..)
        .map(|(low, at)| (from_x + part(dx, at), from_y + part(dy, low)))
        .collect()
}

/// Steps from each knot to the nearest water, row by row.
fn distances(water: &Knots) -> Vec<usize> {
    let mut distance = vec![usize::MAX; COLUMNS * ROWS];
    let mut shore: Vec<usize> = (0..COLUMNS * ROWS)
        .filter(|&place| water.is_tied(place % COLUMNS, place / COLUMNS))
        .collect();
    let mut steps = 0;
    while !shore.is_empty() {
        let mut next = Vec::new();
        for place in shore {
            if distance[place] > steps {
                distance[place] = steps;
                let (x, y) = (place % COLUMNS, place / COLUMNS);
                let neighbors = [
                    (x > 0, place.wrapping_sub(1)),
                    (x + 1 < COLUMNS, place + 1),
                    (y > 0, place.wrapping_sub(COLUMNS)),
                    (y + 1 < ROWS, place + COLUMNS),
                ];
                next.extend(
                    neighbors
                        .into_iter()
                        .filter(|(inside, _)| *inside)
                        .map(|(_, place)| place),
                );
            }
        }
        shore = next;
        steps += 1;
    }
    distance
}

/// Groves of comb teeth on dry ground, each a small stepped hill with room between two terraces.
fn groves(canvas: &mut Canvas, distance: &[usize]) {
    let teeth = [3, 7, 11];
    for y in (BORDER_ROWS + 10..ROWS - BORDER_ROWS).step_by(10) {
        for x in (8 + y / 10 % 2 * 7..COLUMNS - 6).step_by(14) {
            let mut under = (y - 7..=y).flat_map(|y| (x - 6..x + 6).map(move |x| y * COLUMNS + x));
            if under.any(|place| distance[place] < DRY_KNOTS) {
                continue;
            }
            for (row, teeth) in teeth.into_iter().enumerate() {
                let (left, top) = (
                    x as f64 * KNOT_PX - (2 * teeth - 1) as f64 * 3.0,
                    y as f64 * KNOT_PX - 72.0 + row as f64 * 27.0,
                );
                canvas.knots(
                    left,
                    top,
                    6.0,
                    &Knots::where_tied(2 * teeth - 1, 3, |x, _| x % 2 == 0),
                    Token::SageWash,
                );
            }
        }
    }
}

/// A lozenge where rivers meet: a small one for the two, a large one for the three.
fn joints(canvas: &mut Canvas) {
    for ((x, y), reach) in [((70, 56), 5), ((110, 76), 7)] {
        let (x, y) = ((f64::from(x) + 0.5) * KNOT_PX, (f64::from(y) + 0.5) * KNOT_PX);
        for (reach, color) in [
            (reach + 2, Token::Ground),
            (reach, Token::Indigo),
            (reach - 2, Token::Ground),
            (reach - 4, Token::Indigo),
        ] {
            canvas.knots_around(x, y, KNOT_PX, &lozenge(reach), color);
        }
    }
}
