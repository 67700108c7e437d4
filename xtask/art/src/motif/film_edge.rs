//! The perforated edge of a film, above and below a film's poster.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::palette::Token;
use lachin_ornament::Knots;

/// Height of one edge; the poster's field lies between the two.
pub(crate) const FILM_EDGE_PX: f64 = 10.0 * KNOT_PX;

/// Draws both edges in ink, their holes in `light`.
pub(crate) fn draw(canvas: &mut Canvas, light: Token) {
    let holes = Knots::where_tied(WIDTH_PX as usize / KNOT_PX as usize, 3, |x, _| matches!(x % 6, 1..=3));
    for top in [0.0, HEIGHT_PX - FILM_EDGE_PX] {
        canvas.rect(0.0, top, WIDTH_PX, FILM_EDGE_PX, Token::Ink);
        canvas.knots(0.0, top + 3.5 * KNOT_PX, KNOT_PX, &holes, light);
    }
}
