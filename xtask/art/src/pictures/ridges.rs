//! The district: five ridges, each the height profile of one latitude, from the wash to the dye; two streams meet below them, and a falcon
//! crosses the sky beside a lozenge sun.
//!
//! Facts stand on the left of it, above or below: what has to be seen lies on the right and in the middle.

use crate::canvas::{Canvas, HEIGHT_PX};
use crate::land::Land;
use crate::motif::falcon;
use crate::motif::ridge::{Fan, Ridge};
use crate::palette::{Palette, Token};
use crate::shape::below;
use lachin_ornament::{Knots, lozenge};

const SUN: (f64, f64) = (1743.0, 666.0);
const SUN_KNOT_PX: f64 = 12.0;
const FALCON: (f64, f64) = (1764.0, 243.0);

/// The picture.
pub(crate) fn draw(land: &Land, palette: Palette) -> String {
    // The near land is the darkest part of the picture, by day and by night.
    let (near, light) = match palette {
        Palette::Paper => (Token::Sage, Token::SageWash),
        Palette::Night => (Token::Sunk, Token::Sage),
    };
    let mut canvas = Canvas::filled(Token::Ground);
    sun(&mut canvas);
    canvas.fill(&falcon::outline(FALCON, 21.0, -16.0), Token::Ink);
    let ridge = |row, columns, mean_y, px_per_meter| Ridge {
        row,
        columns,
        mean_y,
        px_per_meter,
    };
    let fan = |base_y, lines, width_px| Fan {
        base_y,
        lines,
        width_px,
    };
    let far = ridge(5.0, (3, 17), 760.0, 0.16);
    far.draw_lined(&mut canvas, land, Token::SageWash, Token::Sage, fan(1000.0, 0, 5.0));
    let second = ridge(9.0, (2, 16), 860.0, 0.22);
    second.draw_lined(&mut canvas, land, Token::SageWash, Token::Sage, fan(1150.0, 9, 4.0));
    let third = ridge(12.5, (5, 18), 970.0, 0.26);
    third.draw_lined(&mut canvas, land, Token::SageWash, Token::Sage, fan(1240.0, 9, 8.0));
    let fourth = ridge(14.5, (0, 12), 1090.0, 0.26);
    fourth.draw_lined(&mut canvas, land, near, light, fan(1340.0, 7, 5.0));
    let fifth = ridge(20.0, (8, 22), 1230.0, 0.14);
    fifth.draw_lined(&mut canvas, land, near, light, fan(HEIGHT_PX, 0, 5.0));
    canvas.clipped(&below(&fifth.crest(land), HEIGHT_PX), |canvas| streams(canvas, light));
    groves(&mut canvas, light);
    canvas.into_svg()
}

/// A full lozenge in a ring, half sunk behind the farthest ridge.
fn sun(canvas: &mut Canvas) {
    for (reach, color) in [(20, Token::Madder), (18, Token::Ground), (16, Token::Madder)] {
        canvas.knots_around(SUN.0, SUN.1, SUN_KNOT_PX, &lozenge(reach), color);
    }
}

/// Two streams come down in steps, meet in the middle and leave as one.
fn streams(canvas: &mut Canvas, water: Token) {
    let meeting = (1134.0, 1386.0);
    // Steps of the left and the right stream: how far each goes aside, and how many there are; the crest cuts them off.
    for (aside, steps) in [(-54.0, 15), (66.0, 9)] {
        for step in 0..steps {
            let number = f64::from(step);
            let (from, to) = (meeting.0 + number * aside, meeting.0 + (number + 1.0) * aside);
            let width = 40.0 - number * 1.4;
            canvas.rect(
                from.min(to),
                meeting.1 - number * 27.0,
                aside.abs() + 27.0,
                width,
                water,
            );
        }
    }
    for (step, shift) in [0.0, 0.0, -27.0, -54.0, -81.0, -81.0, -54.0, -54.0, -54.0]
        .into_iter()
        .enumerate()
    {
        let width = 54.0 + step as f64 * 5.0;
        canvas.rect(
            meeting.0 + shift - width / 2.0 + 14.0,
            meeting.1 + step as f64 * 27.0,
            width,
            28.0,
            water,
        );
    }
}

/// Groves of comb teeth, larger toward us.
fn groves(canvas: &mut Canvas, leaf: Token) {
    for (x, foot, knot_px) in [
        (234.0, 1404.0, 6.0),
        (540.0, 1386.0, 6.0),
        (1602.0, 1440.0, 6.0),
        (1899.0, 1386.0, 6.0),
        (387.0, 1494.0, 7.0),
        (720.0, 1494.0, 7.0),
        (1773.0, 1539.0, 7.0),
        (2070.0, 1494.0, 7.0),
        (189.0, 1584.0, 8.0),
        (567.0, 1602.0, 8.0),
        (1458.0, 1602.0, 8.0),
    ] {
        for (row, teeth) in [3, 6, 9, 12].into_iter().enumerate() {
            let comb = Knots::where_tied(2 * teeth - 1, 3, |x, _| x % 2 == 0);
            let top = foot - (4 - row) as f64 * 4.0 * knot_px;
            canvas.knots_around(x, top + 1.5 * knot_px, knot_px, &comb, leaf);
        }
    }
}
