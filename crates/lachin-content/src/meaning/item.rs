//! An item of any kind.

use super::scope::Scope;
use super::{district, film, person, story, venue, work};
use crate::model::{District, Film, Person, Reference, Story, Venue, Work};
use crate::raw;

/// An item of any kind that can be shown.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    District(District),
    Venue(Venue),
    Story(Story),
    Work(Work),
    Film(Film),
    Person(Person),
}

/// Understands an item. `None` once it has been reported why it cannot be shown.
pub(crate) fn item(scope: &Scope<'_>, written: raw::Item, reference: &Reference) -> Option<Item> {
    Some(match written {
        raw::Item::District(written) => Item::District(district::district(scope, written, reference)?),
        raw::Item::Venue(written) => Item::Venue(venue::venue(scope, written, reference)?),
        raw::Item::Story(written) => Item::Story(story::story(scope, written, reference)?),
        raw::Item::Work(written) => Item::Work(work::work(scope, written, reference)?),
        raw::Item::Film(written) => Item::Film(film::film(scope, written, reference)?),
        raw::Item::Person(written) => Item::Person(person::person(scope, written, reference)?),
    })
}
