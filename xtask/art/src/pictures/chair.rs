//! "Monologue of a Lonely Man": one empty chair in a large room; its shadow runs away from the lamp in steps.

use crate::canvas::{Canvas, KNOT_PX, WIDTH_PX};
use crate::motif::film_edge;
use crate::motif::lozenge::stepped_ellipse;
use crate::palette::Token;
use crate::shape::{polygon, polyline, stepped_arch};
use lachin_ornament::{Knots, border_tile, lozenge};

const FLOOR_PX: f64 = 1017.0;
const CHAIR_KNOT_PX: f64 = 12.0;
const CHAIR_X: f64 = 1140.0;
const CHAIR_FOOT_PX: f64 = 1236.0;
const LAMP: (f64, f64) = (1350.0, 342.0);

/// The poster.
pub(crate) fn draw() -> String {
    let mut canvas = Canvas::filled(Token::Walnut);
    room(&mut canvas);
    window(&mut canvas);
    light(&mut canvas);
    shadow(&mut canvas);
    canvas.knots(
        CHAIR_X - 120.0,
        CHAIR_FOOT_PX - 528.0,
        CHAIR_KNOT_PX,
        &chair(),
        Token::Ink,
    );
    canvas.rect(CHAIR_X - 120.0, CHAIR_FOOT_PX - 240.0, 240.0, 24.0, Token::Indigo);
    film_edge::draw(&mut canvas, Token::WalnutWash);
    canvas.into_svg()
}

fn room(canvas: &mut Canvas) {
    canvas.knots(0.0, 162.0, KNOT_PX, &border_tile().repeated(30), Token::Edge);
    canvas.rect(0.0, 135.0, WIDTH_PX, KNOT_PX, Token::Edge);
    canvas.rect(0.0, 234.0, WIDTH_PX, KNOT_PX, Token::Edge);
    canvas.rect(0.0, FLOOR_PX, WIDTH_PX, 520.0, Token::Hair);
    // Boards run toward a point on the wall, at the height of the eye of somebody who sits.
    let vanishing = (CHAIR_X, 640.0);
    let boards: String = (-24..=24)
        .map(|number| {
            let near = CHAIR_X + f64::from(number) * 190.0;
            let share = (FLOOR_PX - vanishing.1) / (1530.0 - vanishing.1);
            polyline(&[(vanishing.0 + (near - vanishing.0) * share, FLOOR_PX), (near, 1530.0)])
        })
        .collect();
    canvas.stroke(&boards, Token::Edge, 4.0);
    canvas.rect(0.0, FLOOR_PX - 54.0, WIDTH_PX, 54.0, Token::Ink2);
    canvas.rect(0.0, FLOOR_PX - 63.0, WIDTH_PX, 4.0, Token::Edge);
}

/// A tall window with the night in it.
fn window(canvas: &mut Canvas) {
    let (x, foot) = (486.0, 828.0);
    canvas.fill(&stepped_arch(x, 378.0, 306.0, foot + 36.0, 5, 18.0), Token::Ink);
    canvas.fill(&stepped_arch(x, 324.0, 333.0, foot, 5, 18.0), Token::Indigo);
    canvas.knots_around(x + 81.0, 486.0, KNOT_PX, &lozenge(3), Token::IndigoWash);
    for (star_x, star_y) in [(-99.0, 540.0), (-45.0, 648.0), (99.0, 702.0)] {
        canvas.knots_around(x + star_x, star_y, KNOT_PX, &lozenge(0), Token::IndigoWash);
    }
    canvas.rect(x - 6.0, 333.0, 12.0, foot - 333.0, Token::Ink);
    for y in [576.0, 738.0] {
        canvas.rect(x - 162.0, y, 324.0, 12.0, Token::Ink);
    }
    canvas.rect(x - 216.0, foot + 18.0, 432.0, 27.0, Token::Ink);
}

fn light(canvas: &mut Canvas) {
    let (x, y) = LAMP;
    canvas.fill(
        &polygon(&[
            (x - 72.0, y),
            (x + 72.0, y),
            (1800.0, FLOOR_PX - 54.0),
            (720.0, FLOOR_PX - 54.0),
        ]),
        Token::Edge,
    );
    canvas.fill(
        &polygon(&[
            (720.0, FLOOR_PX - 54.0),
            (1800.0, FLOOR_PX - 54.0),
            (1820.0, FLOOR_PX),
            (684.0, FLOOR_PX),
        ]),
        Token::Walnut,
    );
    let pool = stepped_ellipse(116, 38);
    canvas.knots_around(1215.0, 1188.0, KNOT_PX, &pool, Token::Ground);
    canvas.rect(x - 4.0, 90.0, 8.0, y - 180.0, Token::Ink);
    canvas.rect(x - 27.0, y - 126.0, 54.0, 36.0, Token::Ink);
    canvas.fill(
        &polygon(&[
            (x - 36.0, y - 90.0),
            (x + 36.0, y - 90.0),
            (x + 108.0, y),
            (x - 108.0, y),
        ]),
        Token::Ink,
    );
    canvas.rect(x - 90.0, y - 27.0, 180.0, KNOT_PX, Token::Indigo);
    canvas.knots(
        x - 31.5,
        y,
        KNOT_PX,
        &Knots::from_rows(&["#######", "#######", ".#####.", "..###.."]),
        Token::Ground,
    );
}

/// The chair laid on the floor, every second row of it, each pushed one step further from the lamp.
fn shadow(canvas: &mut Canvas) {
    let chair = chair();
    let rows = chair.height() / 2;
    for row in 0..rows {
        let source = chair.height() - 1 - 2 * row;
        let tied = |x: usize| chair.is_tied(x, source) || chair.is_tied(x, source - 1);
        let slice = Knots::where_tied(chair.width() + 1, 1, |x, _| tied(x) || x > 0 && tied(x - 1));
        let x = CHAIR_X - 120.0 - (row + 1) as f64 * 24.0;
        canvas.knots(
            x,
            CHAIR_FOOT_PX + row as f64 * CHAIR_KNOT_PX,
            CHAIR_KNOT_PX,
            &slice,
            Token::Ink2,
        );
    }
}

/// A chair from the front, 20 x 44 knots, with a lozenge in its back.
fn chair() -> Knots {
    let back = lozenge(4);
    Knots::where_tied(20, 44, |x, y| {
        let stile = matches!(x, 1..=2 | 17..=18);
        let lozenge = (6..=14).contains(&x) && (9..=17).contains(&y) && back.is_tied(x - 6, y - 9);
        match y {
            0 => stile,
            1..=4 => (1..=18).contains(&x),
            5..=20 => stile || lozenge || matches!(x, 9..=10),
            21..=23 => stile || (y == 21),
            24..=25 => true,
            26..=28 => (1..=18).contains(&x),
            36..=37 => (1..=18).contains(&x),
            _ => stile,
        }
    })
}
