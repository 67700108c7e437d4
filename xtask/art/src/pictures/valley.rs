//! A quiet valley in five layers, with a sun of five rings: one for each year.

use crate::canvas::{Canvas, HEIGHT_PX};
use crate::land::Land;
use crate::motif::lozenge::ringed;
use crate::motif::ridge::{Fan, Ridge};
use crate::palette::Token;
use crate::shape::{Point, below, polygon};
use lachin_ornament::{Knots, lozenge};

/// The picture.
pub(crate) fn draw(land: &Land) -> String {
    let mut canvas = Canvas::filled(Token::Ground);
    sun(&mut canvas);
    let ridge = |row, columns, mean_y, px_per_meter| Ridge {
        row,
        columns,
        mean_y,
        px_per_meter,
    };
    ridge(6.0, (2, 17), 690.0, 0.2).draw(&mut canvas, land, Token::WalnutWash);
    ridge(8.6, (5, 20), 800.0, 0.2).draw(&mut canvas, land, Token::Hair);
    let fan = |base_y, lines, width_px| Fan {
        base_y,
        lines,
        width_px,
    };
    ridge(13.0, (4, 19), 960.0, 0.22).draw_lined(&mut canvas, land, Token::Hair, Token::Walnut, fan(1330.0, 12, 4.0));
    ridge(17.0, (7, 21), 1110.0, 0.2).draw_lined(
        &mut canvas,
        land,
        Token::WalnutWash,
        Token::Walnut,
        fan(1480.0, 14, 8.0),
    );
    let near = ridge(20.5, (9, 24), 1290.0, 0.2);
    near.draw_lined(&mut canvas, land, Token::Walnut, Token::Edge, fan(1640.0, 9, 4.0));
    river(&mut canvas, &near.crest(land));
    poplars(&mut canvas);
    houses(&mut canvas);
    canvas.into_svg()
}

/// Five rings around a heart.
fn sun(canvas: &mut Canvas) {
    canvas.knots_around(1206.0, 432.0, 9.0, &ringed(33, 2, 4), Token::Madder);
    canvas.knots_around(1206.0, 432.0, 9.0, &lozenge(3), Token::Madder);
}

/// The river comes down the valley in steps and widens toward us.
fn river(canvas: &mut Canvas, crest: &[Point]) {
    let steps = [0, 0, -1, -2, -3, -4, -4, -3, -2, -1, 0, 1, 2, 2, 1, 0, -1];
    canvas.clipped(&below(crest, HEIGHT_PX), |canvas| {
        for (row, step) in steps.into_iter().enumerate() {
            let width = 36.0 + row as f64 * 10.0;
            let x = 1098.0 + f64::from(step) * 36.0;
            canvas.rect(
                x - width / 2.0,
                1206.0 + row as f64 * 27.0,
                width + 36.0,
                28.0,
                Token::Ground,
            );
        }
    });
}

/// Five poplars behind and between the houses, larger toward us.
fn poplars(canvas: &mut Canvas) {
    let crown = Knots::where_tied(7, 21, |x, y| {
        x.abs_diff(3) <= y.div_ceil(2) && x.abs_diff(3) <= (23 - y) / 4 + 1
    });
    for (x, foot, knot_px) in [
        (315.0, 1404.0, 5.0),
        (504.0, 1431.0, 5.0),
        (108.0, 1476.0, 6.0),
        (729.0, 1548.0, 7.0),
        (81.0, 1611.0, 8.0),
    ] {
        canvas.rect(
            x - knot_px / 2.0,
            foot - 6.0 * knot_px,
            knot_px,
            6.0 * knot_px,
            Token::Hair,
        );
        canvas.knots_around(x, foot - 14.0 * knot_px, knot_px, &crown, Token::Hair);
    }
}

/// Five houses on the bank.
fn houses(canvas: &mut Canvas) {
    for (x, foot, width) in [
        (216.0, 1440.0, 126.0),
        (405.0, 1458.0, 135.0),
        (603.0, 1485.0, 144.0),
        (315.0, 1557.0, 162.0),
        (558.0, 1584.0, 171.0),
    ] {
        let (left, eaves, ridge) = (x - width / 2.0, foot - width * 0.5, foot - width * 0.86);
        canvas.rect(left, eaves, width, foot - eaves, Token::WalnutWash);
        canvas.fill(
            &polygon(&[(left - 14.0, eaves), (x, ridge), (left + width + 14.0, eaves)]),
            Token::Madder,
        );
        let pane = width / 6.0;
        for share in [0.2, 0.62] {
            canvas.rect(
                (left + width * share).round(),
                eaves + 18.0,
                pane.round(),
                (pane * 1.3).round(),
                Token::Walnut,
            );
        }
    }
}
