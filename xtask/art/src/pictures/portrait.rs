//! A person's ornament: their own medallion on a wash, as the field of a small carpet. It stands where a portrait is not to be had.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::motif::lozenge::{ringed, star};
use crate::palette::Dyes;
use lachin_ornament::{Knots, Seed, border_tile, lozenge};

const MIDDLE: (f64, f64) = (WIDTH_PX / 2.0, HEIGHT_PX / 2.0);
const MEDALLION_KNOT_PX: f64 = 21.0;

/// The carpet of one person.
pub(crate) fn draw(id: &str, dyes: Dyes) -> String {
    let mut canvas = Canvas::filled(dyes.wash);
    spandrels(&mut canvas, dyes);
    fill(&mut canvas, id, dyes);
    canvas.knots_around(MIDDLE.0, MIDDLE.1, 18.0, &lozenge(36), dyes.wash);
    canvas.medallion_around(MIDDLE.0, MIDDLE.1, MEDALLION_KNOT_PX, id, dyes);
    borders(&mut canvas, dyes);
    canvas.into_svg()
}

/// A quarter of a lozenge in each corner.
fn spandrels(canvas: &mut Canvas, dyes: Dyes) {
    for x in [0.0, WIDTH_PX] {
        for y in [0.0, HEIGHT_PX] {
            canvas.knots_around(x, y, 18.0, &lozenge(38), dyes.dye_a);
            canvas.knots_around(x, y, 18.0, &lozenge(35), dyes.ground);
            canvas.knots_around(x, y, 18.0, &lozenge(33), dyes.dye_b);
            canvas.knots_around(x, y, 18.0, &ringed(29, 2, 3), dyes.wash);
        }
    }
}

/// Small stars in the free field; the seed says where they are open and where they are full.
fn fill(canvas: &mut Canvas, id: &str, dyes: Dyes) {
    let mut draws = Seed::of(id).draws();
    for (dx, dy) in [
        (819.0, 0.0),
        (711.0, 108.0),
        (603.0, 216.0),
        (927.0, 108.0),
        (1035.0, 0.0),
        (495.0, 324.0),
        (315.0, 486.0),
    ] {
        let knots = if draws.below(2) == 0 { star(4) } else { lozenge(4) };
        let color = if draws.below(2) == 0 { dyes.dye_a } else { dyes.dye_b };
        for (x, y) in [(dx, dy), (-dx, dy), (dx, -dy), (-dx, -dy)] {
            canvas.knots_around(MIDDLE.0 + x, MIDDLE.1 + y, KNOT_PX, &knots, color);
        }
    }
}

fn borders(canvas: &mut Canvas, dyes: Dyes) {
    let dashes = Knots::where_tied(240, 1, |x, _| x % 4 < 2);
    for (top, tiles) in [
        (0.0, border_tile().repeated(30).half_turned()),
        (HEIGHT_PX - 90.0, border_tile().repeated(30)),
    ] {
        canvas.rect(0.0, top, WIDTH_PX, 90.0, dyes.ground);
        let (dog, stripe, dash) = if top == 0.0 {
            (0.0, 63.0, 76.5)
        } else {
            (36.0, 18.0, 4.5)
        };
        canvas.knots(0.0, top + dog, KNOT_PX, &tiles, dyes.dye_a);
        canvas.rect(0.0, top + stripe, WIDTH_PX, KNOT_PX, dyes.dye_b);
        canvas.knots(0.0, top + dash, KNOT_PX, &dashes, dyes.dye_a);
    }
}
