//! Something told to visitors.

use super::date::{DateOf, HistoricDate};
use super::language::Localized;
use super::reference::{Entry, Id};

/// Something told to visitors; its heading is the title of its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    /// What every item has.
    pub entry: Entry,
    /// What kind of story.
    pub story_type: StoryType,
    /// When it began, or when it was reported.
    pub date: HistoricDate,
    /// What the date tells.
    pub date_of: DateOf,
    /// When it ended.
    pub end: Option<HistoricDate>,
    /// Where it happened.
    pub place: Localized,
    /// Venues that it concerns; all shown.
    pub venues: Vec<Id>,
    /// Films that it concerns; all shown.
    pub films: Vec<Id>,
    /// Who took part.
    pub people: Vec<Participant>,
}

/// What kind of story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Someone who took part, and as what.
#[derive(Debug, Clone, PartialEq)]
pub struct Participant {
    /// Who.
    pub who: Who,
    /// As what.
    pub role: ParticipantRole,
}

/// A person with a page, or the name of a person or body without one.
#[derive(Debug, Clone, PartialEq)]
pub enum Who {
    /// Has a page.
    Person(Id),
    /// Has none.
    Named(Localized),
}

/// As what someone took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
