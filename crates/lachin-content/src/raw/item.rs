//! The main file of any item.

use super::{District, Entry, Film, Person, Story, Venue, Work};
use crate::json::Object;
use crate::model::Kind;

/// The main file of an item, by its kind.
#[derive(Debug)]
pub(crate) enum Item {
    District(District),
    Venue(Venue),
    Story(Story),
    Work(Work),
    Film(Film),
    Person(Person),
}

impl Item {
    /// Reads the keys of a kind. There is no file for a moment alone.
    pub(crate) fn read(kind: Kind, object: &Object<'_>) -> Option<Self> {
        Some(match kind {
            Kind::District => Self::District(District::read(object)),
            Kind::Venue => Self::Venue(Venue::read(object)),
            Kind::Story => Self::Story(Story::read(object)),
            Kind::Work => Self::Work(Work::read(object)),
            Kind::Film => Self::Film(Film::read(object)),
            Kind::Person => Self::Person(Person::read(object)),
            Kind::Moment => return None,
        })
    }

    /// What every item has.
    pub(crate) fn entry(&self) -> &Entry {
        match self {
            Self::District(district) => &district.entry,
            Self::Venue(venue) => &venue.entry,
            Self::Story(story) => &story.entry,
            Self::Work(work) => &work.entry,
            Self::Film(film) => &film.entry,
            Self::Person(person) => &person.entry,
        }
    }
}
