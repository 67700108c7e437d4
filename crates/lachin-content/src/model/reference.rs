//! What an item is called, and what every item has.

use std::fmt;

use super::fact::Fact;
use super::language::Localized;
use super::picture::Picture;
use super::text::Texts;

/// The name of an item: small Latin letters, digits and single hyphens; equal to the folder's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub String);

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// A pointer to an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// Its kind.
    pub kind: Kind,
    /// Its id; `district` for the district.
    pub id: Id,
}

/// What every item but a moment has.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The folder's name.
    pub id: Id,
    /// Place in lists, lower first; the rest by name.
    pub order: Option<u16>,
    /// Taken into the attract loop.
    pub featured: bool,
    /// The texts, by language.
    pub texts: Texts,
    /// The main picture.
    pub hero: Option<Picture>,
    /// The pictures in their order; may contain the hero.
    pub gallery: Vec<Picture>,
    /// Claims that can be shown alone.
    pub facts: Vec<Fact>,
    /// What the curator linked; always to shown items. The other end need not name this one.
    pub related: Vec<Reference>,
    /// Spellings that search finds and nobody sees.
    pub search_words: Vec<String>,
    /// An address to take home.
    pub takeaway: Option<Takeaway>,
}

/// A clean https address, shown as a code and in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takeaway {
    /// The address.
    pub url: String,
    /// What it is.
    pub label: Option<Localized>,
}
