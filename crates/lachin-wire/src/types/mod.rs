//! The shapes that cross to the page.

pub mod attention;
pub mod change;
pub mod date;
pub mod district;
pub mod error;
pub mod exhibition;
pub mod fact;
pub mod item;
pub mod kinds;
pub mod ornament;
pub mod picture;
pub mod report;
pub mod screen;
pub mod source;
pub mod text;
pub mod words;

pub use attention::Attention;
pub use change::{Change, ListChange};
pub use date::{Certainty, DateWords, Dated, ShortDate};
pub use district::{
    Direction, District, Land, LandPart, Locator, Neighbour, NeighbourKind, OutlineLicence, Peak, Point, River,
    ScaleMark, Town,
};
pub use error::{CommandError, ErrorCode};
pub use exhibition::{Exhibition, LanguageChoice, Orders, Problem, Section};
pub use fact::{Fact, FactValue, Figure, Measure, OtherValue};
pub use item::{Dye, Item, ItemKey, Kind, Relation, Tag, Takeaway};
pub use kinds::{
    Dimensions, Film, FilmType, Hours, Moment, Participant, ParticipantRole, Person, PersonName, PersonRole, Story,
    StoryType, Venue, VenueType, Weekday, Work, WorkType,
};
pub use ornament::{Layer, LayerRole, Medallion, Ornaments};
pub use picture::{Focus, NightPicture, Picture, PictureMark, Placeholder};
pub use report::{FolderReport, ReportEntry, ReportLevel};
pub use screen::{Screen, ScreenUse};
pub use source::{Source, SourceKind};
pub use text::{Block, Inline, Page, Text};
pub use words::{ByLanguage, Words};
