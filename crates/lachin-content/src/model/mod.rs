//! The exhibition as meant: what a folder says once its faults are taken out.
//!
//! Nothing here can be wrong: every reference points to an item that is shown, every source mark to a source that
//! exists, every picture to a file that was probed. The model knows neither files' syntax nor how it is displayed.

pub mod date;
pub mod district;
pub mod exhibition;
pub mod fact;
pub mod film;
pub mod language;
pub mod moment;
pub mod person;
pub mod picture;
mod pictures;
pub mod reference;
pub mod source;
pub mod story;
pub mod text;
pub mod venue;
pub mod work;

pub use date::{Certainty, DateOf, HistoricDate};
pub use district::{Direction, District, Neighbour, NeighbourKind, Peak, Point, River};
pub use exhibition::{Exhibition, Section};
pub use fact::{Fact, Unit, Value};
pub use film::{Director, Film, FilmType};
pub use language::{Fallback, Language, Localized};
pub use moment::{Moment, MomentDate};
pub use person::{Person, Role};
pub use picture::{Alternative, Focus, Licence, NightPicture, Picture, PictureFile, PictureKind};
pub use reference::{Entry, Id, Kind, Reference, Takeaway};
pub use source::{Source, SourceKind};
pub use story::{Participant, ParticipantRole, Story, StoryType, Who};
pub use text::{Block, Inline, Page, Text, Texts, TranslationState};
pub use venue::{Coordinates, Hours, Location, Venue, VenueType, Weekday};
pub use work::{Creator, Dimensions, Work, WorkType};
