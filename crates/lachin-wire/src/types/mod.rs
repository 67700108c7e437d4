//! The shapes that cross to the page.

pub mod attention;
pub mod date;
pub mod error;
pub mod exhibition;
pub mod fact;
pub mod item;
pub mod kinds;
pub mod ornament;
pub mod picture;
pub mod screen;
pub mod source;
pub mod text;
pub mod words;

pub use attention::Attention;
pub use date::{Certainty, DateWords, Dated, ShortDate};
pub use error::{CommandError, ErrorCode};
pub use exhibition::{Exhibition, LanguageChoice, Orders, Problem, Section};
pub use fact::{Fact, FactValue, Figure, OtherValue};
pub use item::{Dye, Item, ItemKey, Kind, Relation, Tag, Takeaway};
pub use kinds::{
    Dimensions, Direction, District, Film, FilmType, Hours, Moment, Neighbour, NeighbourKind, Participant,
    ParticipantRole, Peak, Person, PersonName, PersonRole, Point, River, Story, StoryType, Venue, VenueType, Weekday,
    Work, WorkType,
};
pub use ornament::{Layer, LayerRole, Medallion, Ornaments};
pub use picture::{Focus, NightPicture, Picture, PictureMark, Placeholder};
pub use screen::{Screen, ScreenUse};
pub use source::{Source, SourceKind};
pub use text::{Block, Inline, Page, Text};
pub use words::{ByLanguage, Words};
