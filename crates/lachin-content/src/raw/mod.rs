//! The exhibition as written: one shape a file, every value with its line where somebody may have to look.
//!
//! A value that cannot be read is reported here and is then simply absent. Whether something can be shown without it,
//! and whether what it names exists, is for [`crate::meaning`] to say.

mod choices;
mod date;
mod district;
mod entry;
mod exhibition;
mod fact;
mod film;
mod item;
mod localized;
mod number;
mod person;
mod reference;
mod short;
mod sidecar;
mod source;
mod story;
pub(crate) mod text;
mod timeline;
mod venue;
mod work;

pub(crate) use date::When;
pub(crate) use district::{District, River};
pub(crate) use entry::{Entry, Publication, Status, Takeaway, Translation, Translations};
pub(crate) use exhibition::{Exhibition, read_languages, read_watch_words};
pub(crate) use fact::{Claim, Fact};
pub(crate) use film::Film;
pub(crate) use item::Item;
pub(crate) use person::Person;
pub(crate) use reference::{PersonOrName, id_like, is_id};
pub(crate) use short::shortened;
pub(crate) use sidecar::{Alternative, Permission, Sidecar};
pub(crate) use source::{ListedSource, read_sources};
pub(crate) use story::{Participant, Story};
pub(crate) use timeline::{Moment, read_timeline};
pub(crate) use venue::Venue;
pub(crate) use work::Work;
