//! The application's icon: a falcon on a stepped lozenge, drawn on a grid of 32 knots so that the smallest icon has one pixel a knot.

use crate::canvas::Canvas;
use crate::motif::falcon;
use crate::palette::Token;
use lachin_ornament::{Knots, lozenge};

/// Width and height of the drawing.
pub(crate) const ICON_PX: u32 = 512;
const KNOT_PX: f64 = 16.0;

/// The icon.
pub(crate) fn draw() -> String {
    let size = f64::from(ICON_PX);
    let middle = size / 2.0;
    let mut canvas = Canvas::sized(size, size, Token::Ground);
    // Even lozenges: mirrored between two knots, as the grid has no middle knot.
    let even = |reach: usize| {
        let odd = lozenge(reach);
        Knots::where_tied(2 * reach + 2, 2 * reach + 2, |x, y| {
            odd.is_tied(x.min(2 * reach + 1 - x), y.min(2 * reach + 1 - y))
        })
    };
    canvas.knots_around(middle, middle, KNOT_PX, &even(15), Token::Madder);
    canvas.knots_around(middle, middle, KNOT_PX, &even(13), Token::Ground);
    canvas.knots_around(middle, middle, KNOT_PX, &even(11), Token::Madder);
    canvas.fill(&falcon::outline((middle, middle - 8.0), 11.0, 0.0), Token::Ground);
    canvas.into_svg()
}
