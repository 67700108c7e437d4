//! What all items have.

use serde::Serialize;
use ts_rs::TS;

use super::fact::Fact;
use super::picture::Picture;
use super::text::Text;
use super::words::{ByLanguage, Words};

/// Names an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemKey {
    /// Its kind.
    pub kind: Kind,
    /// Its id; `district` for the district.
    pub id: String,
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The one district.
    District,
    /// A cultural venue.
    Venue,
    /// Something told to visitors.
    Story,
    /// An artwork, object or plate.
    Work,
    /// A film.
    Film,
    /// A person.
    Person,
    /// A moment of the timeline.
    Moment,
}

/// What all items but moments have.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Its name.
    pub key: ItemKey,
    /// Short, for lists and tags. Of a story the title of its text.
    pub name: ByLanguage<Words>,
    /// The text; none where there is none in any language.
    pub text: Option<ByLanguage<Text>>,
    /// The main picture.
    pub hero: Option<Picture>,
    /// All pictures in their order, the hero first.
    pub pictures: Vec<Picture>,
    /// Claims that can be shown alone.
    pub facts: Vec<Fact>,
    /// Links in the fixed order where, when, who, what; each is found at both ends.
    pub tags: Vec<Tag>,
    /// Ids of all sources cited on its screen, in the order of their numbers.
    pub sources: Vec<String>,
    /// An address to take home.
    pub takeaway: Option<Takeaway>,
    /// The color that stands for it.
    pub dye: Dye,
    /// The place of its medallion in `Ornaments.medallions`.
    pub medallion: u32,
    /// Taken into the attract loop.
    pub is_featured: bool,
}

/// A link to an item.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tag {
    /// How the item is related.
    pub relation: Relation,
    /// The item.
    pub target: ItemKey,
    /// Words of its own, for example a town that belongs to the district; otherwise the item's name is shown.
    pub title: Option<ByLanguage<Words>>,
}

/// How a linked item is related; the order is the order on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// A venue, or a place in the district.
    Where,
    /// A moment.
    When,
    /// A person.
    Who,
    /// A work, film or story.
    What,
}

/// A clean https address.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Takeaway {
    /// The address.
    pub url: String,
    /// What it is.
    pub label: Option<ByLanguage<Words>>,
}

/// The four dyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Dye {
    /// Ceramics; stories and people.
    Madder,
    /// Galleries; works.
    Indigo,
    /// Film studios; films and time.
    Walnut,
    /// The district and its places.
    Sage,
}
