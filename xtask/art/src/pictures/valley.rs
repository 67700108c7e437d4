//! A quiet valley in five layers, with a sun of five rings: one for each year.
//!
//! A date may stand in the upper left corner and a title in the lower left one: sun and houses lie beside and between them.

use crate::canvas::{Canvas, HEIGHT_PX};
use crate::land::Land;
use crate::motif::lozenge::ringed;
use crate::motif::ridge::{Fan, Ridge};
use crate::palette::{Palette, Token};
use crate::shape::{Point, below, polygon};
use lachin_ornament::{Knots, lozenge};

/// The picture.
pub(crate) fn draw(land: &Land, palette: Palette) -> String {
    let tones = Tones::of(palette);
    let mut canvas = Canvas::filled(Token::Ground);
    sun(&mut canvas);
    let ridge = |row, columns, mean_y, px_per_meter| Ridge {
        row,
        columns,
        mean_y,
        px_per_meter,
    };
    ridge(6.0, (2, 17), 720.0, 0.18).draw(&mut canvas, land, tones.farthest);
    ridge(8.6, (5, 20), 790.0, 0.2).draw(&mut canvas, land, tones.far);
    let fan = |base_y, lines, width_px| Fan {
        base_y,
        lines,
        width_px,
    };
    ridge(13.0, (4, 19), 940.0, 0.22).draw_lined(&mut canvas, land, tones.far, Token::Walnut, fan(1330.0, 12, 4.0));
    ridge(17.0, (7, 21), 1080.0, 0.2).draw_lined(
        &mut canvas,
        land,
        Token::WalnutWash,
        Token::Walnut,
        fan(1480.0, 14, 8.0),
    );
    let near = ridge(20.5, (9, 24), 1190.0, 0.2);
    near.draw_lined(&mut canvas, land, tones.near, tones.near_line, fan(1640.0, 9, 4.0));
    river(&mut canvas, &near.crest(land), tones.water);
    poplars(&mut canvas, tones.tree);
    houses(&mut canvas);
    canvas.into_svg()
}

/// What differs between day and night: distance is lighter by day and darker by night, water always light.
struct Tones {
    farthest: Token,
    far: Token,
    near: Token,
    near_line: Token,
    water: Token,
    tree: Token,
}

impl Tones {
    fn of(palette: Palette) -> Self {
        match palette {
            Palette::Paper => Self {
                farthest: Token::WalnutWash,
                far: Token::Hair,
                near: Token::Walnut,
                near_line: Token::Edge,
                water: Token::Ground,
                tree: Token::Hair,
            },
            Palette::Night => Self {
                farthest: Token::Raised,
                far: Token::WalnutWash,
                near: Token::Sunk,
                near_line: Token::Hair,
                water: Token::Ink2,
                tree: Token::Hair,
            },
        }
    }
}

/// Five rings around a heart.
fn sun(canvas: &mut Canvas) {
    canvas.knots_around(1800.0, 441.0, 9.0, &ringed(27, 2, 3), Token::Madder);
    canvas.knots_around(1800.0, 441.0, 9.0, &lozenge(3), Token::Madder);
}

/// The river comes down the valley in steps and widens toward us.
fn river(canvas: &mut Canvas, crest: &[Point], water: Token) {
    let steps = [0, 0, -1, -2, -3, -4, -4, -3, -2, -1, 0, 1, 2, 2, 1, 0, -1];
    canvas.clipped(&below(crest, HEIGHT_PX), |canvas| {
        for (row, step) in steps.into_iter().enumerate() {
            let width = 36.0 + row as f64 * 10.0;
            let x = 1098.0 + f64::from(step) * 36.0;
            canvas.rect(x - width / 2.0, 1150.0 + row as f64 * 27.0, width + 36.0, 28.0, water);
        }
    });
}

/// Five poplars behind and between the houses, larger toward us.
fn poplars(canvas: &mut Canvas, leaf: Token) {
    let crown = Knots::where_tied(7, 21, |x, y| {
        x.abs_diff(3) <= y.div_ceil(2) && x.abs_diff(3) <= (23 - y) / 4 + 1
    });
    for (x, foot, knot_px) in [
        (387.0, 1116.0, 5.0),
        (567.0, 1143.0, 5.0),
        (189.0, 1188.0, 6.0),
        (792.0, 1260.0, 7.0),
        (108.0, 1332.0, 8.0),
    ] {
        canvas.rect(x - knot_px / 2.0, foot - 6.0 * knot_px, knot_px, 6.0 * knot_px, leaf);
        canvas.knots_around(x, foot - 14.0 * knot_px, knot_px, &crown, leaf);
    }
}

/// Five houses on the bank.
fn houses(canvas: &mut Canvas) {
    for (x, foot, width) in [
        (288.0, 1152.0, 126.0),
        (477.0, 1170.0, 135.0),
        (675.0, 1197.0, 144.0),
        (387.0, 1269.0, 162.0),
        (630.0, 1296.0, 171.0),
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
