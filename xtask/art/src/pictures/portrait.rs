//! A person of whom there is no portrait: on the wall hangs a frame with the person's own medallion, and on the shelf below it lies what the
//! person works with. The medallion grows from the id; nobody's face is drawn.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::motif::lozenge::{stepped_disc, stepped_ellipse};
use crate::palette::{Dyes, Token};
use crate::shape::{Point, polygon, polyline};
use lachin_ornament::{Knots, MEDALLION_SIZE_KNOTS, border_across, border_tile, comb, lozenge};

const FRAME_MIDDLE: Point = (WIDTH_PX / 2.0, 726.0);
const FRAME_KNOTS: usize = 108;
const MEDALLION_KNOT_PX: f64 = 13.0;
const RAIL_PX: f64 = 108.0;
const SHELF_PX: f64 = 1359.0;

/// What lies on the shelf.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trade {
    /// Brushes in a jar, and a palette.
    Painter,
    /// A reel of film, and a clapper.
    Director,
}

/// The plate of one person.
pub(crate) fn draw(id: &str, dyes: Dyes, trade: Trade) -> String {
    let mut canvas = Canvas::filled(dyes.wash);
    wall(&mut canvas, dyes);
    frame(&mut canvas, id, dyes);
    match trade {
        Trade::Painter => {
            jar(&mut canvas, 351.0, dyes);
            palette(&mut canvas, 1800.0, dyes);
        }
        Trade::Director => {
            reel(&mut canvas, 378.0, dyes);
            clapper(&mut canvas, 1782.0, dyes);
        }
    }
    canvas.into_svg()
}

/// A frieze under the ceiling, and a shelf with a panel below it.
fn wall(canvas: &mut Canvas, dyes: Dyes) {
    canvas.rect(0.0, 0.0, WIDTH_PX, RAIL_PX, dyes.dye_a);
    canvas.knots(0.0, 27.0, KNOT_PX, &border_tile().repeated(30), dyes.wash);
    canvas.rect(0.0, RAIL_PX, WIDTH_PX, KNOT_PX, dyes.wash);
    canvas.rect(0.0, RAIL_PX + KNOT_PX, WIDTH_PX, KNOT_PX, dyes.dye_a);
    canvas.rect(0.0, SHELF_PX, WIDTH_PX, 36.0, dyes.dye_a);
    canvas.rect(0.0, SHELF_PX + 45.0, WIDTH_PX, KNOT_PX, dyes.dye_a);
    let dashes = Knots::where_tied(240, 1, |x, _| x % 4 < 2);
    canvas.knots(0.0, HEIGHT_PX - 45.0, KNOT_PX, &dashes, dyes.dye_a);
    canvas.rect(0.0, HEIGHT_PX - 27.0, WIDTH_PX, 27.0, dyes.dye_a);
}

/// The frame on its two wires, and the medallion in it.
fn frame(canvas: &mut Canvas, id: &str, dyes: Dyes) {
    let (x, y) = FRAME_MIDDLE;
    let half = FRAME_KNOTS as f64 * KNOT_PX / 2.0;
    let wire = polyline(&[
        (x - half * 0.62, y - half),
        (x, RAIL_PX + 18.0),
        (x + half * 0.62, y - half),
    ]);
    canvas.stroke(&wire, Token::Ink, 6.0);
    canvas.knots_around(x, RAIL_PX + 18.0, KNOT_PX, &lozenge(2), Token::Ink);
    // From the outside in: the frame, its inlay, the mount.
    for (inset, color) in [(0, dyes.dye_a), (6, dyes.ground), (8, dyes.dye_b), (10, dyes.ground)] {
        let size = FRAME_KNOTS - 2 * inset;
        // The outer corners are cut by a step.
        let corner = if inset == 0 { 2 } else { 0 };
        let field = Knots::where_tied(size, size, |x, y| {
            x.min(size - 1 - x) >= corner || y.min(size - 1 - y) >= corner
        });
        canvas.knots_around(x, y, KNOT_PX, &field, color);
    }
    for side in [-1.0, 1.0] {
        for end in [-1.0, 1.0] {
            let inset = half - 3.0 * KNOT_PX;
            canvas.knots_around(x + side * inset, y + end * inset, KNOT_PX, &lozenge(1), dyes.ground);
        }
    }
    let field = MEDALLION_SIZE_KNOTS as f64 * MEDALLION_KNOT_PX + 2.0 * KNOT_PX;
    canvas.rect(x - field / 2.0, y - field / 2.0, field, field, dyes.wash);
    canvas.medallion_around(x, y, MEDALLION_KNOT_PX, id, dyes);
}

/// Four brushes in a jar.
fn jar(canvas: &mut Canvas, x: f64, dyes: Dyes) {
    for (lean, length, tip) in [
        (-81.0, 333.0, dyes.dye_a),
        (-27.0, 405.0, dyes.dye_b),
        (36.0, 360.0, dyes.dye_a),
        (90.0, 306.0, dyes.dye_b),
    ] {
        let (foot, top) = ((x + lean * 0.4, SHELF_PX - 90.0), (x + lean, SHELF_PX - length));
        canvas.stroke(&polyline(&[foot, top]), Token::Ink, 12.0);
        let brush = [
            (top.0 - 15.0, top.1 + 9.0),
            (top.0 - 18.0, top.1 - 36.0),
            (top.0 + lean * 0.08, top.1 - 81.0),
            (top.0 + 18.0, top.1 - 36.0),
            (top.0 + 15.0, top.1 + 9.0),
        ];
        canvas.fill(&polygon(&brush), tip);
    }
    canvas.rect(x - 99.0, SHELF_PX - 207.0, 198.0, 207.0, Token::Ink);
    canvas.rect(x - 117.0, SHELF_PX - 207.0, 234.0, 18.0, Token::Ink);
    canvas.knots_around(x, SHELF_PX - 99.0, KNOT_PX, &border_across(18), dyes.wash);
    for y in [SHELF_PX - 153.0, SHELF_PX - 54.0] {
        canvas.rect(x - 81.0, y, 162.0, KNOT_PX, dyes.wash);
    }
}

/// A palette with five colors, leaning on the wall.
fn palette(canvas: &mut Canvas, x: f64, dyes: Dyes) {
    let middle_y = SHELF_PX - 15.0 * KNOT_PX;
    canvas.knots_around(x, middle_y, KNOT_PX, &stepped_ellipse(40, 30), Token::Ink);
    canvas.knots_around(x + 90.0, middle_y + 54.0, KNOT_PX, &stepped_ellipse(8, 6), dyes.wash);
    for (dx, dy, color) in [
        (-117.0, 18.0, dyes.dye_a),
        (-81.0, -54.0, dyes.ground),
        (-9.0, -81.0, dyes.dye_b),
        (63.0, -63.0, dyes.wash),
        (-45.0, 63.0, dyes.dye_a),
    ] {
        canvas.knots_around(x + dx, middle_y + dy, KNOT_PX, &stepped_disc(6), color);
    }
}

/// A reel that stands on its rim, and the end of its film.
fn reel(canvas: &mut Canvas, x: f64, dyes: Dyes) {
    let middle_y = SHELF_PX - 18.5 * KNOT_PX;
    canvas.knots_around(x, middle_y, KNOT_PX, &stepped_disc(37), Token::Ink);
    canvas.knots_around(x, middle_y, KNOT_PX, &stepped_disc(33), dyes.dye_b);
    canvas.knots_around(x, middle_y, KNOT_PX, &stepped_disc(31), Token::Ink);
    for (dx, dy) in [(0.0, -81.0), (77.0, -25.0), (48.0, 65.0), (-48.0, 65.0), (-77.0, -25.0)] {
        canvas.knots_around(x + dx, middle_y + dy, KNOT_PX, &stepped_disc(7), dyes.wash);
    }
    canvas.knots_around(x, middle_y, KNOT_PX, &lozenge(2), dyes.wash);
    canvas.rect(x, SHELF_PX - 27.0, 333.0, 27.0, Token::Ink);
    let holes = Knots::where_tied(36, 1, |x, _| x % 4 < 2);
    canvas.knots(x + 9.0, SHELF_PX - 18.0, KNOT_PX, &holes, dyes.wash);
}

/// A clapper, a little open, with nothing written on it.
fn clapper(canvas: &mut Canvas, x: f64, dyes: Dyes) {
    let (width, board, stick) = (414.0, 252.0, 54.0);
    let (left, top) = (x - width / 2.0, SHELF_PX - board);
    canvas.rect(left, top, width, board, Token::Ink);
    canvas.rect(
        left + 18.0,
        top + stick + 18.0,
        width - 36.0,
        board - stick - 36.0,
        dyes.ground,
    );
    canvas.knots_around(x, top + stick + 63.0, KNOT_PX, &border_across(36), dyes.dye_a);
    canvas.knots_around(x, SHELF_PX - 45.0, KNOT_PX, &comb(18), dyes.dye_b);
    let stripes = |canvas: &mut Canvas, top: f64| {
        canvas.rect(left, top, width, stick, Token::Ink);
        for number in 0..5 {
            let x = left + 27.0 + f64::from(number) * 81.0;
            canvas.fill(
                &polygon(&[
                    (x + 18.0, top + 9.0),
                    (x + 54.0, top + 9.0),
                    (x + 36.0, top + 45.0),
                    (x, top + 45.0),
                ]),
                dyes.wash,
            );
        }
    };
    stripes(canvas, top);
    canvas.moved(&format!("rotate(-14 {left} {})", top - 9.0), |canvas| {
        stripes(canvas, top - 9.0 - stick)
    });
}
