//! Ornament on the knot grid: the exhibition's borders and medallions, as SVG path data.
//!
//! A knot is a square. Everything here is measured in whole knots, has slopes only by steps, and carries no color: a shape is a list of layers, each
//! with the [`Role`] its color plays, so that the same medallion can be dyed for a light page, a dark page or a filled poster. Nothing reads a clock
//! or draws at random; a [`Seed`] is made from an item's id, so the same item has the same ornament on every machine.
//!
//! The forms are our own. They are inspired by Caucasian carpets and claim no tradition.
//!
//! ```
//! use lachin_ornament::{Seed, medallion};
//!
//! let medallion = medallion(Seed::of("yurd-gallery"));
//! for layer in &medallion.layers {
//!     println!("{:?}: {}", layer.role, layer.path);
//! }
//! ```

mod border;
mod knots;
mod lozenge;
mod medallion;
mod seed;

pub use border::{
    BORDER_HEIGHT_KNOTS, BORDER_TILE_WIDTH_KNOTS, border, border_across, border_tile, comb, guard_stripe,
};
pub use knots::Knots;
pub use lozenge::{lozenge, lozenge_row};
pub use medallion::{Layer, MEDALLION_SIZE_KNOTS, Medallion, Role, medallion};
pub use seed::{CenterFigure, Draws, Seed, Traits};
