//! An artwork, object or plate.

use super::date::HistoricDate;
use super::language::Localized;
use super::reference::{Entry, Id};

/// An artwork, object or plate.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    /// What every item has.
    pub entry: Entry,
    /// Its name.
    pub name: Localized,
    /// What kind of work.
    pub work_type: WorkType,
    /// Who made it.
    pub creator: Creator,
    /// When it was made.
    pub date: Option<HistoricDate>,
    /// Of what and how.
    pub technique: Option<Localized>,
    /// Whose it is.
    pub owner: Option<Localized>,
    /// Its number in the owner's inventory.
    pub inventory_number: Option<String>,
    /// Its size.
    pub dimensions: Option<Dimensions>,
    /// Where it can be seen.
    pub venue: Option<Id>,
}

/// A maker with a page, or a name.
#[derive(Debug, Clone, PartialEq)]
pub enum Creator {
    /// Has a page.
    Person(Id),
    /// Has none. Empty where the name is not known, because the page that tells it is hidden or broken.
    Named(Localized),
}

/// What kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum WorkType {
    Painting,
    Graphic,
    Sculpture,
    Ceramics,
    Textile,
    Photograph,
    Illustration,
    Object,
    Other,
}

/// Size in millimeters.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Dimensions {
    pub width_millimeters: f64,
    pub height_millimeters: f64,
    pub depth_millimeters: Option<f64>,
}
