//! A cinema seen from its last row: three lozenges on the screen for three films, the beam as hatching, rows of seats.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::motif::lozenge::{ringed, star, stepped_disc};
use crate::palette::Token;
use crate::shape::{polyline, stepped_arch};
use lachin_ornament::{Knots, border_across, border_tile, comb, lozenge};

/// The hall is seen from the left: a date may stand in the upper left corner.
const MIDDLE_X: f64 = 1296.0;
/// Left, top, width and height of the screen.
const SCREEN: (f64, f64, f64, f64) = (810.0, 297.0, 972.0, 549.0);
/// Where the light leaves the projector.
const LENS: (f64, f64) = (1530.0, 1134.0);
/// Rows of seats from the screen to the back: upper edge, and size of a knot.
const ROWS: [(f64, f64); 4] = [(1026.0, 6.0), (1116.0, 9.0), (1242.0, 12.0), (1413.0, 18.0)];

/// The picture.
pub(crate) fn draw() -> String {
    let mut canvas = Canvas::filled(Token::Madder);
    hall(&mut canvas);
    curtains(&mut canvas);
    screen(&mut canvas);
    beam(&mut canvas);
    for (number, (top, knot_px)) in ROWS.into_iter().enumerate() {
        seats(&mut canvas, number, top, knot_px);
    }
    projector(&mut canvas);
    canvas.into_svg()
}

/// Ceiling frieze, walls with lamps, and the frame of the stage.
fn hall(canvas: &mut Canvas) {
    canvas.rect(0.0, 0.0, WIDTH_PX, 99.0, Token::Ink);
    canvas.knots(0.0, 27.0, KNOT_PX, &border_tile().repeated(30), Token::MadderWash);
    canvas.rect(0.0, 99.0, WIDTH_PX, KNOT_PX, Token::MadderWash);
    canvas.on_both_sides(MIDDLE_X, |canvas| {
        for x in [54.0, 189.0] {
            canvas.rect(x, 108.0, KNOT_PX, 882.0, Token::Ink);
        }
        for y in [279.0, 522.0, 765.0] {
            canvas.knots_around(126.0, y, KNOT_PX, &star(5), Token::MadderWash);
        }
    });
    canvas.fill(&stepped_arch(MIDDLE_X, 1602.0, 144.0, 999.0, 6, 18.0), Token::Ink);
    canvas.fill(
        &stepped_arch(MIDDLE_X, 1566.0, 162.0, 999.0, 6, 18.0),
        Token::MadderWash,
    );
    canvas.fill(&stepped_arch(MIDDLE_X, 1530.0, 180.0, 999.0, 6, 18.0), Token::Ink2);
    canvas.rect(0.0, 972.0, WIDTH_PX, HEIGHT_PX - 972.0, Token::Ink2);
    canvas.rect(0.0, 936.0, WIDTH_PX, 36.0, Token::Ink);
    canvas.knots(
        0.0,
        945.0,
        KNOT_PX,
        &Knots::where_tied(240, 1, |x, _| x % 4 < 2),
        Token::MadderWash,
    );
}

/// Drawn curtains fall in straight folds beside the screen.
fn curtains(canvas: &mut Canvas) {
    canvas.on_both_sides(MIDDLE_X, |canvas| {
        canvas.clipped(&stepped_arch(MIDDLE_X, 1530.0, 180.0, 999.0, 6, 18.0), |canvas| {
            let left = MIDDLE_X - 765.0;
            canvas.rect(left, 180.0, 243.0, 756.0, Token::Madder);
            for fold in 0..5 {
                canvas.rect(left + 21.0 + f64::from(fold) * 45.0, 180.0, 18.0, 756.0, Token::Ink);
            }
            canvas.rect(left, 864.0, 243.0, 72.0, Token::MadderWash);
            canvas.knots(left, 873.0, KNOT_PX, &border_across(27), Token::Madder);
        });
    });
    canvas.knots_around(MIDDLE_X, 198.0, KNOT_PX, &comb(58).half_turned(), Token::Madder);
}

fn screen(canvas: &mut Canvas) {
    let (left, top, width, height) = SCREEN;
    canvas.rect(left - 18.0, top - 18.0, width + 36.0, height + 36.0, Token::Ink);
    canvas.rect(left, top, width, height, Token::Raised);
    let middle_y = top + height / 2.0;
    for (x, knot_px) in [(MIDDLE_X - 297.0, 9.0), (MIDDLE_X, 15.0), (MIDDLE_X + 297.0, 9.0)] {
        canvas.knots_around(x, middle_y, knot_px, &ringed(13, 2, 2), Token::Madder);
    }
}

/// The beam as hatching, from the lens to the lower edge of the screen and a little up its side.
fn beam(canvas: &mut Canvas) {
    let (left, top, width, height) = SCREEN;
    let (right, bottom) = (left + width, top + height);
    let along = (0..=20).map(|number| (left + width * f64::from(number) / 20.0, bottom));
    let beside = (1..=4).map(|number| (right, bottom - f64::from(number) * 36.0));
    let rays: String = along.chain(beside).map(|end| polyline(&[LENS, end])).collect();
    canvas.stroke(&rays, Token::Hair, 5.0);
}

/// One row of seats; in some of them somebody sits.
fn seats(canvas: &mut Canvas, number: usize, top: f64, knot_px: f64) {
    let seat = Knots::where_tied(11, 14, |x, y| x.min(10 - x) + y >= 2);
    let pitch = 13.0 * knot_px;
    let first =
        MIDDLE_X - ((MIDDLE_X / pitch).ceil() + 0.5) * pitch + if number.is_multiple_of(2) { 0.0 } else { pitch / 2.0 };
    canvas.rect(0.0, top + 10.0 * knot_px, WIDTH_PX, HEIGHT_PX, Token::Ink);
    let mut x = first;
    let mut place = 0;
    while x < WIDTH_PX + pitch {
        if (place * 7 + number * 5) % 9 < 4 {
            canvas.knots_around(x, top - 2.0 * knot_px, knot_px, &stepped_disc(7), Token::Ink);
        }
        canvas.knots(x - 5.5 * knot_px, top, knot_px, &seat, Token::Madder);
        canvas.knots_around(x, top + 6.5 * knot_px, knot_px, &star(3), Token::MadderWash);
        canvas.rect(
            x - 5.5 * knot_px,
            top + 12.0 * knot_px,
            11.0 * knot_px,
            knot_px,
            Token::MadderWash,
        );
        x += pitch;
        place += 1;
    }
}

/// The projector before us, from its side, with its two reels.
fn projector(canvas: &mut Canvas) {
    let (x, y) = LENS;
    let (body_x, halo) = (x + 135.0, 9.0);
    // Lens, body, column and pedestal.
    let parts = [
        (x - 18.0, y - 36.0, 117.0, 72.0),
        (body_x - 54.0, y - 99.0, 306.0, 207.0),
        (body_x + 63.0, y + 108.0, 72.0, 171.0),
        (body_x - 36.0, y + 270.0, 288.0, HEIGHT_PX - y - 270.0),
    ];
    let reels = [(body_x + 27.0, y - 234.0, 31), (body_x + 315.0, y - 126.0, 25)];
    for (left, top, width, height) in parts {
        canvas.rect(
            left - halo,
            top - halo,
            width + 2.0 * halo,
            height + 2.0 * halo,
            Token::Raised,
        );
    }
    for (reel_x, reel_y, diameter) in reels {
        canvas.knots_around(reel_x, reel_y, KNOT_PX, &stepped_disc(diameter + 2), Token::Raised);
    }
    for (left, top, width, height) in parts {
        canvas.rect(left, top, width, height, Token::Ink);
    }
    for (reel_x, reel_y, diameter) in reels {
        canvas.knots_around(reel_x, reel_y, KNOT_PX, &stepped_disc(diameter), Token::Ink);
        let spread = diameter as f64 * 2.6;
        for (dx, dy) in [(0.0, -1.0), (0.87, 0.5), (-0.87, 0.5)] {
            canvas.knots_around(
                reel_x + dx * spread,
                reel_y + dy * spread,
                KNOT_PX,
                &stepped_disc(diameter / 3),
                Token::Hair,
            );
        }
        canvas.knots_around(reel_x, reel_y, KNOT_PX, &lozenge(1), Token::Hair);
    }
    canvas.rect(x - 18.0, y - 36.0, 18.0, 72.0, Token::Raised);
    canvas.rect(x + 36.0, y - 36.0, KNOT_PX, 72.0, Token::Hair);
    canvas.knots_around(body_x + 99.0, y + 4.5, KNOT_PX, &star(7), Token::MadderWash);
    canvas.knots(body_x - 18.0, y + 297.0, KNOT_PX, &border_across(28), Token::MadderWash);
    canvas.rect(body_x - 54.0, y + 81.0, 306.0, KNOT_PX, Token::Hair);
}
