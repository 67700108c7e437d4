//! The year as Capital of Culture: a filled poster with the story's own medallion and six guests in procession around it.

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
const MIDDLE: (f64, f64) = (WIDTH_PX / 2.0, HEIGHT_PX / 2.0);

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
    canvas.knots_around(MIDDLE.0, MIDDLE.1, 17.0, &lozenge(34), Token::Ink);
    canvas.knots_around(MIDDLE.0, MIDDLE.1, 17.0, &lozenge(32), Token::Madder);
    canvas.medallion_around(MIDDLE.0, MIDDLE.1, 17.0, STORY, host);
    for (number, guest) in GUESTS.iter().enumerate() {
        let side = if number % 2 == 0 { -1.0 } else { 1.0 };
        let row = (number / 2) as f64 - 1.0;
        let (x, y) = (MIDDLE.0 + side * (774.0 - row.abs() * 90.0), MIDDLE.1 + row * 405.0);
        canvas.knots_around(x, y, KNOT_PX, &lozenge(20), Token::Ink);
        canvas.knots_around(x, y, KNOT_PX, &lozenge(18), Token::Madder);
        let dyes = Dyes {
            dye_a: Token::MadderWash,
            wash: Token::Madder,
            dye_b: Token::Hair,
            ground: Token::Madder,
        };
        canvas.medallion_around(x, y, 5.0, guest, dyes);
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

/// Small stars of knots that fill the field, the same on all four sides.
fn fill(canvas: &mut Canvas) {
    canvas.on_both_sides(MIDDLE.0, |canvas| {
        for (dx, dy, reach) in [
            (909.0, 198.0, 4),
            (954.0, 414.0, 6),
            (414.0, 468.0, 6),
            (1017.0, 0.0, 6),
            (486.0, 252.0, 4),
            (225.0, 549.0, 4),
        ] {
            for y in [MIDDLE.1 - dy, MIDDLE.1 + dy] {
                canvas.knots_around(MIDDLE.0 - dx, y, KNOT_PX, &star(reach), Token::MadderWash);
            }
        }
    });
}
