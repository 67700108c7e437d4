//! `story.json`.

use super::entry::Entry;
use super::reference::PersonOrName;
use super::short::PlaceName;
use crate::json::{At, Object, Value, Written};
use crate::model::{DateOf, HistoricDate, Localized, ParticipantRole, StoryType};
use crate::wording::Shape;

/// A story as written.
#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) entry: Entry,
    pub(crate) story_type: Option<StoryType>,
    pub(crate) date: Option<At<HistoricDate>>,
    pub(crate) date_of: Option<DateOf>,
    pub(crate) end: Option<At<HistoricDate>>,
    pub(crate) place: Option<Localized>,
    pub(crate) venues: Vec<At<String>>,
    pub(crate) films: Vec<At<String>>,
    pub(crate) people: Vec<Participant>,
}

/// Someone who took part, as written.
#[derive(Debug)]
pub(crate) struct Participant {
    pub(crate) who: PersonOrName,
    pub(crate) role: ParticipantRole,
}

impl Story {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            entry: Entry::read(object),
            story_type: object.required("type"),
            date: object.required("date"),
            date_of: object.required("dateOf"),
            end: object.optional("end"),
            place: object.required("place").map(PlaceName::shown),
            venues: object.optional("venues").unwrap_or_default(),
            films: object.optional("films").unwrap_or_default(),
            people: object.optional("people").unwrap_or_default(),
        }
    }
}

impl Written for Participant {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let who = PersonOrName::read_keys(object, "person", "name");
            let role = object.required("role");
            Some(Self { who: who?, role: role? })
        })?
    }
}
