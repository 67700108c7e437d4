//! "Red Garden": rows of pomegranate trees on both sides of a path that leads to a gate below the mountains.

use crate::canvas::{Canvas, HEIGHT_PX, WIDTH_PX};
use crate::land::Land;
use crate::motif::film_edge;
use crate::motif::lozenge::stepped_disc;
use crate::motif::ridge::{Fan, Ridge};
use crate::motif::tree::{Foliage, Tree};
use crate::palette::{Palette, Token};
use crate::shape::stepped_arch;
use lachin_ornament::{Knots, comb, lozenge};

const MIDDLE_X: f64 = WIDTH_PX / 2.0;
const HORIZON_PX: f64 = 684.0;
/// Rows of trees from the wall to the front: foot of the trunks, and size of a knot.
const ROWS: [(f64, f64); 5] = [(774.0, 3.0), (864.0, 5.0), (990.0, 7.0), (1188.0, 10.0), (1494.0, 15.0)];

/// The poster.
pub(crate) fn draw(land: &Land, palette: Palette) -> String {
    // The garden is a filled field in both palettes; the sky above it is light by day and dark by night.
    let (sky, hill, dye) = match palette {
        Palette::Paper => (Token::Ground, Token::MadderWash, Token::Madder),
        Palette::Night => (Token::Ink, Token::Madder, Token::MadderWash),
    };
    let mut canvas = Canvas::filled(sky);
    let far = Ridge {
        row: 8.0,
        columns: (3, 18),
        mean_y: 468.0,
        px_per_meter: 0.14,
    };
    far.draw_lined(
        &mut canvas,
        land,
        hill,
        dye,
        Fan {
            base_y: 714.0,
            lines: 5,
            width_px: 3.0,
        },
    );
    let near = Ridge {
        row: 14.0,
        columns: (6, 22),
        mean_y: 606.0,
        px_per_meter: 0.1,
    };
    near.draw_lined(
        &mut canvas,
        land,
        hill,
        dye,
        Fan {
            base_y: 744.0,
            lines: 5,
            width_px: 6.0,
        },
    );
    great_pomegranate(&mut canvas, dye);
    canvas.rect(0.0, HORIZON_PX + 18.0, WIDTH_PX, HEIGHT_PX - HORIZON_PX, Token::Madder);
    wall(&mut canvas);
    path(&mut canvas);
    for (foot, knot_px) in ROWS {
        row(&mut canvas, foot, knot_px);
    }
    film_edge::draw(&mut canvas, Token::MadderWash);
    canvas.into_svg()
}

/// One pomegranate, large as a sun, opened so that its seeds are seen.
fn great_pomegranate(canvas: &mut Canvas, skin: Token) {
    let (middle_y, knot_px) = (333.0, 18.0);
    let calyx = Knots::from_rows(&["#...#...#", "##.###.##", "#########", ".#######.", "..#####.."]);
    canvas.knots_around(MIDDLE_X, middle_y - 180.0, knot_px, &calyx, skin);
    canvas.knots_around(MIDDLE_X, middle_y, knot_px, &stepped_disc(19), skin);
    canvas.knots_around(MIDDLE_X, middle_y + 9.0, knot_px, &lozenge(6), Token::Ground);
    let seeds = Knots::from_rows(&[
        "....#....",
        ".........",
        "..#.#.#..",
        ".........",
        "#.#.#.#.#",
        ".........",
        "..#.#.#..",
        ".........",
        "....#....",
    ]);
    canvas.knots_around(MIDDLE_X, middle_y + 9.0, knot_px, &seeds, Token::Madder);
}

/// A garden wall with a comb along its top and a gate in its middle.
fn wall(canvas: &mut Canvas) {
    canvas.rect(0.0, HORIZON_PX - 18.0, WIDTH_PX, 54.0, Token::Ink);
    canvas.knots(0.0, HORIZON_PX - 36.0, 9.0, &comb(120), Token::Ink);
    canvas.fill(
        &stepped_arch(MIDDLE_X, 198.0, HORIZON_PX - 144.0, HORIZON_PX + 36.0, 4, 18.0),
        Token::Ink,
    );
    canvas.fill(
        &stepped_arch(MIDDLE_X, 108.0, HORIZON_PX - 90.0, HORIZON_PX + 36.0, 3, 13.5),
        Token::Ground,
    );
}

/// The path widens toward us in steps.
fn path(canvas: &mut Canvas) {
    let steps = 45;
    for step in 0..steps {
        let top = HORIZON_PX + 36.0 + f64::from(step) * 18.0;
        let width = 108.0 + (f64::from(step) * 0.55).floor() * 18.0;
        canvas.rect(MIDDLE_X - width / 2.0, top, width, 18.0, Token::Ground);
        if step % 4 == 3 {
            canvas.rect(MIDDLE_X - width / 2.0, top + 12.0, width, 6.0, Token::MadderWash);
        }
    }
}

fn row(canvas: &mut Canvas, foot: f64, knot_px: f64) {
    let tree = Tree {
        knot_px,
        reach: 13,
        trunk: 5,
    };
    let foliage = Foliage {
        trunk: Token::Ink,
        crown: Token::Madder,
        rings: Token::MadderWash,
        fruit: Some(Token::Ground),
    };
    let path_half = (54.0 + (foot - HORIZON_PX) * 0.3).round();
    let pitch = tree.crown_px() * 1.18;
    canvas.on_both_sides(MIDDLE_X, |canvas| {
        let mut x = MIDDLE_X - path_half - tree.crown_px() * 0.56;
        while x > -pitch {
            tree.draw(canvas, (x.round(), foot), foliage);
            x -= pitch;
        }
    });
}
