//! A tree whose crown is a stepped lozenge.

use crate::canvas::Canvas;
use crate::motif::lozenge::ringed;
use crate::palette::Token;
use crate::shape::Point;
use lachin_ornament::{Knots, lozenge};

/// Size of a tree, in knots of its own.
#[derive(Clone, Copy)]
pub(crate) struct Tree {
    pub(crate) knot_px: f64,
    /// From the crown's middle to its points.
    pub(crate) reach: usize,
    /// Height of the trunk below the crown.
    pub(crate) trunk: usize,
}

/// Colors of a tree.
#[derive(Clone, Copy)]
pub(crate) struct Foliage {
    pub(crate) trunk: Token,
    /// The crown's ground.
    pub(crate) crown: Token,
    /// The crown's rings.
    pub(crate) rings: Token,
    /// The fruit, if it bears any.
    pub(crate) fruit: Option<Token>,
}

/// A pomegranate with its calyx.
pub(crate) fn pomegranate() -> Knots {
    Knots::from_rows(&[
        ".#.#.#.", ".#####.", "..###..", ".#####.", "#######", "#######", "#######", ".#####.", "..###..",
    ])
}

impl Tree {
    /// Width and height of the crown in pixels.
    pub(crate) fn crown_px(&self) -> f64 {
        (2 * self.reach + 1) as f64 * self.knot_px
    }

    /// Draws the tree standing on `foot`.
    pub(crate) fn draw(&self, canvas: &mut Canvas, foot: Point, foliage: Foliage) {
        let knot = self.knot_px;
        let middle_y = foot.1 - self.trunk as f64 * knot - self.crown_px() / 2.0;
        let trunk_width = if self.reach > 9 { 3.0 } else { 1.0 } * knot;
        canvas.rect(
            foot.0 - trunk_width / 2.0,
            middle_y,
            trunk_width,
            foot.1 - middle_y,
            foliage.trunk,
        );
        canvas.knots_around(foot.0, middle_y, knot, &lozenge(self.reach), foliage.crown);
        canvas.knots_around(foot.0, middle_y, knot, &ringed(self.reach, 2, 2), foliage.rings);
        if let Some(fruit) = foliage.fruit {
            self.draw_fruit(canvas, (foot.0, middle_y), foliage.crown, fruit);
        }
    }

    /// One fruit on a cleared heart.
    fn draw_fruit(&self, canvas: &mut Canvas, middle: Point, crown: Token, fruit: Token) {
        canvas.knots_around(middle.0, middle.1, self.knot_px, &lozenge(self.reach / 2 + 1), crown);
        canvas.knots_around(middle.0, middle.1, self.knot_px, &pomegranate(), fruit);
    }
}
