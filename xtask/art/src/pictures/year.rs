//! The year as Capital of Culture: a filled poster, on which six guests come to the story's own medallion from the left.
//!
//! A date may stand in the upper left corner and a title in the lower left one.

use crate::canvas::{Canvas, HEIGHT_PX, KNOT_PX, WIDTH_PX};
use crate::motif::lozenge::star;
use crate::palette::{Dyes, Token};
use lachin_ornament::{Knots, border_tile, lozenge};

const STORY: &str = "cis-capital-of-culture-2025";
const GUESTS: [&str; 6] = [
    "belarus",
    "russia",
    "kyrgyzstan",
    "kazakhstan",
    "tajikistan",
    "uzbekistan",
];
/// The middle of the host's medallion.
const HOST: (f64, f64) = (1701.0, HEIGHT_PX / 2.0);

/// The poster.
pub(crate) fn draw() -> String {
    let mut canvas = Canvas::filled(Token::Madder);
    borders(&mut canvas);
    fill(&mut canvas);
    let host = Dyes {
        dye_a: Token::Ground,
        wash: Token::Madder,
        dye_b: Token::WalnutWash,
        ground: Token::Madder,
    };
    canvas.knots_around(HOST.0, HOST.1, 12.0, &lozenge(34), Token::Ink);
    canvas.knots_around(HOST.0, HOST.1, 12.0, &lozenge(32), Token::Madder);
    canvas.medallion_around(HOST.0, HOST.1, 12.0, STORY, host);
    for (number, guest) in GUESTS.iter().enumerate() {
        let (column, row) = ((number / 2) as f64, (number % 2) as f64);
        // The lower row is half a step ahead of the upper one.
        let (x, y) = (477.0 + column * 261.0 + row * 72.0, 657.0 + row * 360.0);
        canvas.knots_around(x, y, KNOT_PX, &lozenge(18), Token::Ink);
        canvas.knots_around(x, y, KNOT_PX, &lozenge(16), Token::Madder);
        let dyes = Dyes {
            dye_a: Token::MadderWash,
            wash: Token::Madder,
            dye_b: Token::Hair,
            ground: Token::Madder,
        };
        canvas.medallion_around(x, y, 4.0, guest, dyes);
    }
    canvas.into_svg()
}

fn borders(canvas: &mut Canvas) {
    let knot = 2.0 * KNOT_PX;
    let tiles = border_tile().repeated(15);
    for (top, tiles) in [
        (36.0, tiles.clone()),
        (HEIGHT_PX - 36.0 - 6.0 * knot, tiles.half_turned()),
    ] {
        canvas.rect(0.0, top - 36.0, WIDTH_PX, 36.0, Token::Ink);
        canvas.rect(0.0, top + 6.0 * knot, WIDTH_PX, 36.0, Token::Ink);
        canvas.rect(0.0, top, WIDTH_PX, 6.0 * knot, Token::Madder);
        canvas.knots(0.0, top, knot, &tiles, Token::Ground);
        let dashes = Knots::where_tied(240, 1, |x, _| x % 4 < 2);
        for y in [top - 22.5, top + 6.0 * knot + 13.5] {
            canvas.knots(0.0, y, KNOT_PX, &dashes, Token::MadderWash);
        }
    }
}

/// A star in each corner behind the host.
fn fill(canvas: &mut Canvas) {
    for (dx, dy) in [(369.0, -369.0), (369.0, 369.0)] {
        canvas.knots_around(HOST.0 + dx, HOST.1 + dy, KNOT_PX, &star(6), Token::MadderWash);
    }
}
