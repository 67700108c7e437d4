//! The kinds of items with what only they have.

use serde::Serialize;
use ts_rs::TS;

use super::date::Dated;
use super::item::{Dye, Item, ItemKey, Tag};
use super::picture::Picture;
use super::words::{ByLanguage, Words};

/// A cultural venue. What is not known is not there.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Venue {
    /// What all items have.
    #[serde(flatten)]
    pub item: Item,
    /// What kind of venue.
    pub venue_type: VenueType,
    /// The town or village.
    pub place: Option<ByLanguage<Words>>,
    /// Street and number.
    pub address: Option<ByLanguage<Words>>,
    /// Since when.
    pub opened: Option<Dated>,
    /// When it is open.
    pub hours: Vec<Hours>,
    /// Its telephone number.
    pub phone: Option<String>,
}

/// Opening hours of some weekdays.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hours {
    /// On which days.
    pub days: Vec<Weekday>,
    /// `10:00`.
    pub opens: String,
    /// `18:00`.
    pub closes: String,
}

/// Something told to visitors.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Story {
    /// What all items have.
    #[serde(flatten)]
    pub item: Item,
    /// What kind of story.
    pub story_type: StoryType,
    /// When it was.
    pub date: Dated,
    /// Where it was.
    pub place: ByLanguage<Words>,
    /// Not in the district; its card says where.
    pub is_elsewhere: bool,
    /// Who took part.
    pub people: Vec<Participant>,
}

/// Someone who took part, and as what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// Who.
    #[serde(flatten)]
    pub who: PersonName,
    /// As what.
    pub role: ParticipantRole,
}

/// The name of a person or body, and the page that it has.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonName {
    /// The name.
    pub name: ByLanguage<Words>,
    /// Id of the person, where there is a page.
    pub person: Option<String>,
}

/// An artwork, object or plate.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Work {
    /// What all items have.
    #[serde(flatten)]
    pub item: Item,
    /// What kind of work.
    pub work_type: WorkType,
    /// Who made it; none where nobody can be named.
    pub creator: Option<PersonName>,
    /// When it was made.
    pub date: Option<Dated>,
    /// Of what and how.
    pub technique: Option<ByLanguage<Words>>,
    /// Whose it is.
    pub owner: Option<ByLanguage<Words>>,
    /// Its number in the owner's inventory.
    pub inventory_number: Option<String>,
    /// Its size.
    pub dimensions: Option<Dimensions>,
    /// Id of the venue where it can be seen.
    pub venue: Option<String>,
}

/// Width x height, or width x height x depth, with the unit: "40 × 60 cm".
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dimensions {
    /// In words, by language.
    pub words: ByLanguage<String>,
}

/// A film.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Film {
    /// What all items have.
    #[serde(flatten)]
    pub item: Item,
    /// What kind of film.
    pub film_type: FilmType,
    /// Who directed it.
    pub directors: Vec<PersonName>,
    /// Its name in its own language, which is `und` where no name of the film is the same.
    pub original_title: Option<Words>,
    /// When it was made.
    pub date: Option<Dated>,
    /// How long it is, in whole minutes: "95 min".
    pub length: Option<ByLanguage<String>>,
    /// Whether a recording lies in the folder.
    pub has_recording: bool,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// What all items have.
    #[serde(flatten)]
    pub item: Item,
    /// What the person is known as.
    pub roles: Vec<PersonRole>,
    /// When born.
    pub born: Option<Dated>,
    /// When died.
    pub died: Option<Dated>,
    /// Where born.
    pub birthplace: Option<ByLanguage<Words>>,
}

/// A moment of the timeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    /// Its name.
    pub key: ItemKey,
    /// Its title.
    pub name: ByLanguage<Words>,
    /// When it was.
    pub date: Dated,
    /// What happened.
    pub text: Option<ByLanguage<Words>>,
    /// To be shown with its attribution only.
    pub is_contested: bool,
    /// Who states it.
    pub attribution: Option<ByLanguage<Words>>,
    /// The hero of the first item that it links.
    pub picture: Option<Picture>,
    /// Links in the fixed order.
    pub tags: Vec<Tag>,
    /// Ids; at least one.
    pub sources: Vec<String>,
    /// The color that stands for it.
    pub dye: Dye,
}

/// What kind of venue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum VenueType {
    Gallery,
    CeramicsCentre,
    FilmStudio,
    Museum,
    Library,
    Other,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// What kind of story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum StoryType {
    Tour,
    Exhibition,
    Concert,
    Workshop,
    Screening,
    Festival,
    Ceremony,
    Meeting,
    Anniversary,
    Other,
}

/// As what someone took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ParticipantRole {
    Artist,
    Director,
    Author,
    Curator,
    Organiser,
    Supporter,
    Speaker,
    Performer,
    Host,
    Guest,
}

/// What kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
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

/// What kind of film.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FilmType {
    Feature,
    Documentary,
    Short,
    Animation,
    Clip,
    Other,
}

/// What a person is known as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum PersonRole {
    Artist,
    Director,
    Writer,
    Official,
    Diplomat,
    Other,
}
