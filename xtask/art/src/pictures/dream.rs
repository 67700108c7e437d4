//! "Paradise Dream": stairs climb from an empty bed to a gate on the moon, between trees of lozenges.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::motif::film_edge::{self, FILM_EDGE_PX};
use crate::motif::lozenge::stepped_disc;
use crate::motif::tree::{Foliage, Tree};
use crate::palette::Token;
use crate::shape::stepped_arch;
use lachin_ornament::{Knots, border_tile, lozenge};

const MIDDLE_X: f64 = WIDTH_PX / 2.0;
/// Heights of the steps from the lowest up; each is narrower by five knots than the one below.
const STEP_HEIGHTS_PX: [f64; 13] = [
    63.0, 63.0, 54.0, 54.0, 54.0, 45.0, 45.0, 45.0, 36.0, 36.0, 36.0, 27.0, 27.0,
];
const STAIR_FOOT_PX: f64 = 1350.0;

/// The poster.
pub(crate) fn draw() -> String {
    let mut canvas = Canvas::filled(Token::Indigo);
    stars(&mut canvas);
    moon(&mut canvas);
    garden(&mut canvas);
    stairs(&mut canvas);
    bed(&mut canvas);
    film_edge::draw(&mut canvas, Token::IndigoWash);
    canvas.into_svg()
}

fn stars(canvas: &mut Canvas) {
    let large = Knots::from_rows(&["..#..", "..#..", "##.##", "..#..", "..#.."]);
    let small = Knots::from_rows(&[".#.", "#.#", ".#."]);
    canvas.on_both_sides(MIDDLE_X, |canvas| {
        for (x, y) in [(171.0, 270.0), (450.0, 198.0), (585.0, 477.0), (297.0, 567.0)] {
            canvas.knots_around(x, y, KNOT_PX, &large, Token::IndigoWash);
        }
        for (x, y) in [
            (63.0, 477.0),
            (306.0, 387.0),
            (639.0, 252.0),
            (459.0, 702.0),
            (252.0, 684.0),
            (54.0, 180.0),
        ] {
            canvas.knots_around(x, y, KNOT_PX, &small, Token::IndigoWash);
        }
    });
}

fn moon(canvas: &mut Canvas) {
    let middle_y = 495.0;
    canvas.knots_around(MIDDLE_X, middle_y, 18.0, &stepped_disc(41), Token::IndigoWash);
    canvas.knots_around(MIDDLE_X, middle_y, 18.0, &stepped_disc(39), Token::Indigo);
    canvas.knots_around(MIDDLE_X, middle_y, 18.0, &stepped_disc(37), Token::Ground);
    for (x, y, reach) in [
        (891.0, 387.0, 4),
        (1224.0, 315.0, 6),
        (1305.0, 540.0, 3),
        (945.0, 612.0, 2),
        (1008.0, 270.0, 2),
    ] {
        canvas.knots_around(x, y, KNOT_PX, &lozenge(reach), Token::Sunk);
    }
}

/// Dark terraces on both sides, with a tree on each.
fn garden(canvas: &mut Canvas) {
    let foot = HEIGHT_PX - FILM_EDGE_PX;
    canvas.rect(0.0, STAIR_FOOT_PX, WIDTH_PX, foot - STAIR_FOOT_PX, Token::Ink);
    canvas.on_both_sides(MIDDLE_X, |canvas| {
        for (inner_x, y) in [(675.0, 1314.0), (495.0, 1269.0), (315.0, 1224.0)] {
            canvas.rect(0.0, y, inner_x, foot - y, Token::Ink);
            canvas.rect(0.0, y, inner_x, KNOT_PX, Token::IndigoWash);
        }
        let foliage = Foliage {
            trunk: Token::IndigoWash,
            crown: Token::Indigo,
            rings: Token::IndigoWash,
            fruit: None,
        };
        for (x, y, reach) in [(594.0, 1314.0, 8), (405.0, 1269.0, 12), (162.0, 1224.0, 17)] {
            let tree = Tree {
                knot_px: KNOT_PX,
                reach,
                trunk: reach,
            };
            tree.draw(canvas, (x, y), foliage);
            let middle_y = y - reach as f64 * KNOT_PX - tree.crown_px() / 2.0;
            canvas.knots_around(x, middle_y, KNOT_PX, &lozenge(reach / 4), Token::Ground);
        }
    });
}

fn stairs(canvas: &mut Canvas) {
    let mut top = STAIR_FOOT_PX;
    for (number, height) in STEP_HEIGHTS_PX.iter().enumerate() {
        let width = 774.0 - number as f64 * 5.0 * KNOT_PX;
        top -= height;
        canvas.rect(MIDDLE_X - width / 2.0, top, width, *height, Token::IndigoWash);
        canvas.rect(MIDDLE_X - width / 2.0, top, width, height / 3.0, Token::Raised);
        canvas.rect(MIDDLE_X - width / 2.0, top + height - 4.0, width, 4.0, Token::Indigo);
    }
    canvas.fill(&stepped_arch(MIDDLE_X, 234.0, top - 324.0, top, 5, 18.0), Token::Indigo);
    canvas.fill(&stepped_arch(MIDDLE_X, 144.0, top - 243.0, top, 4, 13.5), Token::Raised);
    canvas.rect(MIDDLE_X - 3.0, top - 243.0, 6.0, 63.0, Token::Indigo);
    canvas.knots_around(MIDDLE_X, top - 162.0, KNOT_PX, &lozenge(3), Token::Madder);
}

fn bed(canvas: &mut Canvas) {
    let (left, right, floor) = (639.0, 1521.0, 1494.0);
    canvas.rect(left, 1422.0, right - left, 27.0, Token::IndigoWash);
    canvas.rect(left, 1368.0, right - left, 54.0, Token::Ground);
    for (x, top) in [(left - 27.0, 1242.0), (right, 1305.0)] {
        canvas.rect(x, top, 27.0, floor - top, Token::IndigoWash);
        canvas.knots_around(x + 13.5, top - 9.0, KNOT_PX, &lozenge(2), Token::IndigoWash);
    }
    let pillow = Knots::where_tied(19, 7, |x, y| !((x == 0 || x == 18) && (y == 0 || y == 6)));
    canvas.knots(left + 18.0, 1314.0, KNOT_PX, &pillow, Token::Raised);
    canvas.rect(left + 216.0, 1332.0, right - left - 216.0, 117.0, Token::Madder);
    canvas.rect(left + 198.0, 1332.0, 36.0, 117.0, Token::MadderWash);
    let tiles = border_tile().repeated(8);
    canvas.knots(left + 261.0, 1362.0, KNOT_PX, &tiles, Token::MadderWash);
    canvas.rect(left + 234.0, 1425.0, right - left - 234.0, KNOT_PX, Token::MadderWash);
}
