//! The district, with what its screen draws.

use serde::Serialize;
use ts_rs::TS;

use super::fact::Figure;
use super::item::{Item, ItemKey};
use super::words::{ByLanguage, Words};

/// The one district.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct District {
    /// What all items have.
    #[serde(flatten)]
    pub item: Item,
    /// Around it, clockwise from north.
    pub neighbours: Vec<Neighbour>,
    /// Its rivers.
    pub rivers: Vec<River>,
    /// Its highest point.
    pub peak: Option<Peak>,
    /// A named place of known position.
    pub point: Option<Point>,
    /// Where that place lies in the country; none where it lies in another, or nowhere.
    pub locator: Option<Locator>,
    /// What says where in the district it is: first the known place, then other towns, then the district at large.
    pub towns: Vec<Town>,
    /// How its area is made up, where that can be told from its facts.
    pub land: Option<Land>,
}

/// A town with what is there, or the district at large.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Town {
    /// Its name.
    pub name: ByLanguage<Words>,
    /// It is no town: what lies in it is somewhere in the district.
    pub is_district: bool,
    /// Venues, then stories, in their orders.
    pub items: Vec<ItemKey>,
}

/// Which part of the whole area some parts of it take. Worked out by us from sourced figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Land {
    /// Id of the fact that is the whole area.
    pub whole: String,
    /// The parts, in the order of their facts.
    pub parts: Vec<LandPart>,
    /// Together they are no more than the whole, so they can be drawn side by side.
    pub is_disjoint: bool,
}

/// A part of an area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LandPart {
    /// Id of the fact.
    pub fact: String,
    /// Its share of the whole, from 0 to 1.
    pub share: f64,
    /// The share in words, to a tenth of a percent: "39.2%".
    pub words: ByLanguage<String>,
}

/// The outline of the country with one dot. No authority on borders: it is coarser than what sources disagree about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Locator {
    /// Width of the drawing, in units of its own.
    pub width: u32,
    /// Height of the drawing, in the same units.
    pub height: u32,
    /// Closed lines, as SVG path data in these units.
    pub outline: String,
    /// The dot, from the left.
    pub x: u32,
    /// The dot, from the top.
    pub y: u32,
    /// Who made the outline: "Natural Earth 1:10m".
    pub credit: String,
    /// Under which licence.
    pub licence: OutlineLicence,
}

/// The licence of an outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutlineLicence {
    /// Nobody's, everybody's.
    PublicDomain,
}

/// What lies on one side.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Neighbour {
    /// On which side.
    pub direction: Direction,
    /// Its name.
    pub name: ByLanguage<Words>,
    /// What it is.
    pub kind: NeighbourKind,
    /// Ids; at least one.
    pub sources: Vec<String>,
}

/// A river.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct River {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: ByLanguage<Words>,
    /// Id of the river that it flows into.
    pub into: Option<String>,
    /// How long it is.
    pub length: Option<ByLanguage<Figure>>,
    /// Ids; at least one.
    pub sources: Vec<String>,
}

/// A highest point.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Peak {
    /// Its name.
    pub name: ByLanguage<Words>,
    /// Above sea level.
    pub height: ByLanguage<Figure>,
    /// The same in meters, for drawing in proportion.
    pub height_meters: f64,
    /// Round heights for a scale beside it, from sea level to the first one above it.
    pub scale: Vec<ScaleMark>,
    /// Ids; at least one.
    pub sources: Vec<String>,
}

/// A round value on a scale.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScaleMark {
    /// In the unit of the scale.
    pub amount: f64,
    /// The number with its unit: "1,000 m".
    pub words: ByLanguage<String>,
}

/// A named place of known position.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// Its name.
    pub name: ByLanguage<Words>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Ids; at least one.
    pub sources: Vec<String>,
}

/// The eight sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Direction {
    North,
    NorthEast,
    East,
    SouthEast,
    South,
    SouthWest,
    West,
    NorthWest,
}

/// What a neighbour is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum NeighbourKind {
    District,
    Country,
}
