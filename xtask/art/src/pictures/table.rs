//! A long table laid for three meetings: three pairs of tea glasses, six chairs, a carpet, three windows with lattices.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::motif::lozenge::star;
use crate::motif::tree::pomegranate;
use crate::palette::Token;
use crate::shape::{polygon, stepped_arch};
use lachin_ornament::{Knots, border_across, border_tile, comb, lozenge, lozenge_row};

const MIDDLE_X: f64 = WIDTH_PX / 2.0;
const TABLE_TOP_PX: f64 = 990.0;
const FLOOR_PX: f64 = 1260.0;
/// Left edge and width of the table.
const TABLE: (f64, f64) = (243.0, 1674.0);

/// The picture.
pub(crate) fn draw() -> String {
    let mut canvas = Canvas::filled(Token::MadderWash);
    walls(&mut canvas);
    for x in [MIDDLE_X - 576.0, MIDDLE_X, MIDDLE_X + 576.0] {
        window(&mut canvas, x);
    }
    carpet(&mut canvas);
    for x in [-720.0, -432.0, -144.0, 144.0, 432.0, 720.0] {
        chair(&mut canvas, MIDDLE_X + x);
    }
    table(&mut canvas);
    for x in [-576.0, 0.0, 576.0] {
        glass(&mut canvas, MIDDLE_X + x - 144.0);
        glass(&mut canvas, MIDDLE_X + x + 144.0);
    }
    bowl(&mut canvas, MIDDLE_X);
    teapot(&mut canvas, MIDDLE_X - 288.0);
    sugar(&mut canvas, MIDDLE_X + 288.0);
    canvas.into_svg()
}

fn walls(canvas: &mut Canvas) {
    canvas.rect(0.0, 0.0, WIDTH_PX, 108.0, Token::Madder);
    canvas.knots(0.0, 27.0, KNOT_PX, &border_tile().repeated(30), Token::MadderWash);
    canvas.rect(0.0, 90.0, WIDTH_PX, KNOT_PX, Token::MadderWash);
    canvas.rect(0.0, 738.0, WIDTH_PX, KNOT_PX, Token::Madder);
    canvas.rect(0.0, 756.0, WIDTH_PX, 4.0, Token::Madder);
    canvas.rect(0.0, FLOOR_PX, WIDTH_PX, HEIGHT_PX - FLOOR_PX, Token::Sunk);
    canvas.rect(0.0, FLOOR_PX - 36.0, WIDTH_PX, 36.0, Token::Walnut);
}

/// A window with a stepped head and a lattice of lozenges.
fn window(canvas: &mut Canvas, x: f64) {
    let opening = stepped_arch(x, 360.0, 180.0, 639.0, 6, 18.0);
    canvas.fill(&stepped_arch(x, 414.0, 153.0, 666.0, 6, 18.0), Token::Walnut);
    canvas.fill(&opening, Token::Ground);
    let rising = |x: usize, y: usize| (x + y) % 10 < 2;
    let lattice = Knots::where_tied(41, 53, |x, y| rising(x, y) || rising(40 - x, y));
    canvas.clipped(&opening, |canvas| {
        canvas.knots_around(x, 414.0, KNOT_PX, &lattice, Token::Madder);
        canvas.knots_around(x, 414.0, KNOT_PX, &lozenge(12), Token::Madder);
        canvas.knots_around(x, 414.0, KNOT_PX, &lozenge(10), Token::Ground);
        canvas.knots_around(x, 414.0, KNOT_PX, &star(7), Token::Walnut);
    });
    canvas.rect(x - 225.0, 657.0, 450.0, 27.0, Token::Walnut);
}

/// The carpet lies before us as if seen from above.
fn carpet(canvas: &mut Canvas) {
    let (left, top, width, height) = (99.0, 1359.0, 1962.0, 234.0);
    let fringe = Knots::where_tied(3, 26, |_, y| y % 2 == 0);
    canvas.knots(left - 27.0, top, KNOT_PX, &fringe, Token::Walnut);
    canvas.knots(left + width, top, KNOT_PX, &fringe, Token::Walnut);
    canvas.rect(left, top, width, height, Token::Madder);
    let across = width as usize / KNOT_PX as usize - 2;
    canvas.knots(
        left + KNOT_PX,
        top + KNOT_PX,
        KNOT_PX,
        &border_across(across).half_turned(),
        Token::MadderWash,
    );
    canvas.knots(
        left + KNOT_PX,
        top + height - 63.0,
        KNOT_PX,
        &border_across(across),
        Token::MadderWash,
    );
    let row = lozenge_row(17, 6);
    canvas.knots_around(MIDDLE_X, top + height / 2.0, KNOT_PX, &row, Token::Ground);
}

/// A chair behind the table, from the front.
fn chair(canvas: &mut Canvas, x: f64) {
    let back = Knots::where_tied(20, 36, |x, y| {
        let stile = matches!(x, 0 | 1 | 18 | 19);
        let lozenge = (x.min(19 - x) as i32 - 9).abs() + (y as i32 - 12).abs();
        stile
            || matches!(y, 0..=2 | 20..=22)
            || (y < 22 && matches!(lozenge, 0..=2 | 5..=6))
            || matches!(x, 9 | 10) && y < 22
    });
    canvas.knots(x - 90.0, 702.0, KNOT_PX, &back, Token::Ink2);
    canvas.knots_around(x - 81.0, 693.0, KNOT_PX, &lozenge(1), Token::Ink2);
    canvas.knots_around(x + 81.0, 693.0, KNOT_PX, &lozenge(1), Token::Ink2);
}

fn table(canvas: &mut Canvas) {
    let (left, width) = TABLE;
    canvas.on_both_sides(MIDDLE_X, |canvas| {
        canvas.fill(
            &polygon(&[
                (left + 72.0, 1180.0),
                (left + 144.0, 1180.0),
                (left + 126.0, 1341.0),
                (left + 90.0, 1341.0),
            ]),
            Token::Ink,
        );
    });
    canvas.rect(left, TABLE_TOP_PX, width, 27.0, Token::Ink);
    canvas.rect(left + 18.0, TABLE_TOP_PX + 27.0, width - 36.0, 171.0, Token::Madder);
    let across = (width - 36.0) as usize / KNOT_PX as usize;
    canvas.rect(
        left + 18.0,
        TABLE_TOP_PX + 45.0,
        width - 36.0,
        KNOT_PX,
        Token::MadderWash,
    );
    canvas.knots(
        left + 18.0,
        TABLE_TOP_PX + 72.0,
        KNOT_PX,
        &border_across(across),
        Token::MadderWash,
    );
    canvas.rect(
        left + 18.0,
        TABLE_TOP_PX + 144.0,
        width - 36.0,
        KNOT_PX,
        Token::MadderWash,
    );
    canvas.knots(
        left + 18.0,
        TABLE_TOP_PX + 198.0,
        KNOT_PX,
        &comb(across.div_ceil(2)).half_turned(),
        Token::Madder,
    );
}

/// A pear-shaped glass of tea on its saucer.
fn glass(canvas: &mut Canvas, x: f64) {
    let foot = TABLE_TOP_PX;
    let glass = |inset: f64, top: f64| {
        let curve = [
            (36.0 - inset, top),
            (34.0 - inset, foot - 100.0),
            (21.0 - inset, foot - 78.0),
            (21.0 - inset, foot - 70.0),
            (32.0 - inset, foot - 44.0),
            (30.0 - inset, foot - 22.0),
            (20.0 - inset, foot - 12.0),
        ];
        let right = curve.iter().map(|&(dx, y)| (x + dx, y));
        let left = curve.iter().rev().map(|&(dx, y)| (x - dx, y));
        polygon(&right.chain(left).collect::<Vec<_>>())
    };
    canvas.fill(&glass(0.0, foot - 126.0), Token::Raised);
    canvas.fill(&glass(5.0, foot - 106.0), Token::Madder);
    canvas.stroke(&glass(0.0, foot - 126.0), Token::Ink, 5.0);
    canvas.fill(
        &polygon(&[
            (x - 63.0, foot - 14.0),
            (x + 63.0, foot - 14.0),
            (x + 36.0, foot),
            (x - 36.0, foot),
        ]),
        Token::Ink,
    );
}

/// A bowl of pomegranates in the middle.
fn bowl(canvas: &mut Canvas, x: f64) {
    let foot = TABLE_TOP_PX;
    for (dx, dy) in [(0.0, 135.0), (-40.0, 96.0), (40.0, 96.0)] {
        canvas.knots_around(x + dx, foot - dy, 11.0, &pomegranate(), Token::MadderWash);
        canvas.knots_around(x + dx, foot - dy, 9.0, &pomegranate(), Token::Madder);
    }
    canvas.fill(
        &polygon(&[
            (x - 90.0, foot - 81.0),
            (x + 90.0, foot - 81.0),
            (x + 54.0, foot - 18.0),
            (x + 45.0, foot),
            (x - 45.0, foot),
            (x - 54.0, foot - 18.0),
        ]),
        Token::Ink,
    );
    canvas.knots_around(x, foot - 54.0, 6.0, &lozenge_row(4, 2), Token::MadderWash);
}

fn teapot(canvas: &mut Canvas, x: f64) {
    let foot = TABLE_TOP_PX;
    canvas.stroke(&format!("M{} {}h-36v72h36", x - 45.0, foot - 108.0), Token::Ink, 14.0);
    canvas.fill(
        &polygon(&[
            (x + 50.0, foot - 45.0),
            (x + 78.0, foot - 126.0),
            (x + 96.0, foot - 126.0),
            (x + 70.0, foot - 18.0),
        ]),
        Token::Ink,
    );
    let body = Knots::from_rows(&[
        "....#....",
        "...###...",
        "..#####..",
        ".#######.",
        "#########",
        "#########",
        "#########",
        "#########",
        ".#######.",
        "..#####..",
    ]);
    canvas.knots(x - 67.5, foot - 150.0, 15.0, &body, Token::Ink);
    canvas.knots_around(x, foot - 60.0, 6.0, &star(5), Token::MadderWash);
}

/// A bowl of sugar.
fn sugar(canvas: &mut Canvas, x: f64) {
    let foot = TABLE_TOP_PX;
    for (dx, dy) in [(-45.0, 90.0), (-9.0, 90.0), (27.0, 90.0), (-27.0, 117.0), (9.0, 117.0)] {
        canvas.rect(x + dx - 6.0, foot - dy, 30.0, 24.0, Token::Raised);
    }
    canvas.fill(
        &polygon(&[
            (x - 72.0, foot - 66.0),
            (x + 72.0, foot - 66.0),
            (x + 45.0, foot),
            (x - 45.0, foot),
        ]),
        Token::Ink,
    );
    canvas.rect(x - 60.0, foot - 48.0, 120.0, 6.0, Token::MadderWash);
}
