//! Ornament as paths, in knots.

use serde::Serialize;
use ts_rs::TS;

/// The ornament that the page draws; computed in Rust, the page only draws paths.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ornaments {
    /// The medallions in use; an item names one by its place here.
    pub medallions: Vec<Medallion>,
    /// One tile of the running-dog border, 8 x 6 knots, as SVG path data.
    pub border_tile: String,
}

/// A hooked medallion.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Medallion {
    /// Width and height in knots.
    pub size_knots: u32,
    /// From back to front.
    pub layers: Vec<Layer>,
}

/// All knots of one color.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Layer {
    /// Which color.
    pub role: LayerRole,
    /// SVG path data in knots.
    pub path: String,
}

/// The colors of a medallion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LayerRole {
    /// The item's own dye.
    DyeA,
    /// The dye's wash.
    Wash,
    /// The accompanying dye.
    DyeB,
    /// The page's ground.
    Ground,
}
