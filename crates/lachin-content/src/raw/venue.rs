//! `venue.json`.

use super::entry::Entry;
use super::number::Bounds;
use super::short::{Name, PlaceName};
use crate::json::{Object, Value, Written};
use crate::model::{Coordinates, HistoricDate, Hours, Localized, Location, VenueType, Weekday};
use crate::wording::Shape;

/// A venue as written.
#[derive(Debug)]
pub(crate) struct Venue {
    pub(crate) entry: Entry,
    pub(crate) name: Option<Localized>,
    pub(crate) venue_type: Option<VenueType>,
    pub(crate) location: Location,
    pub(crate) opened: Option<HistoricDate>,
    pub(crate) hours: Vec<Hours>,
    pub(crate) phone: Option<String>,
}

impl Venue {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            entry: Entry::read(object),
            name: object.required("name").map(Name::shown),
            venue_type: object.required("type"),
            location: object.optional("location").unwrap_or_default(),
            opened: object.optional("opened"),
            hours: object.optional("hours").unwrap_or_default(),
            phone: object.optional("phone").map(Name::shown),
        }
    }
}

impl Written for Location {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| Self {
            place: object.optional("place").map(PlaceName::shown),
            address: object.optional("address").map(Name::shown),
            coordinates: object.optional("coordinates"),
        })
    }
}

impl Written for Coordinates {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let (latitude, longitude) = read_degrees(object)?;
            Some(Self { latitude, longitude })
        })?
    }
}

/// `lat` and `lon`, both required.
pub(super) fn read_degrees(object: &Object<'_>) -> Option<(f64, f64)> {
    let latitude = read_degree(object, "lat", 90.0);
    let longitude = read_degree(object, "lon", 180.0);
    Some((latitude?, longitude?))
}

fn read_degree(object: &Object<'_>, key: &'static str, most: f64) -> Option<f64> {
    let bounds = Bounds::new(-most, most);
    match object.value(key, || bounds.schema()) {
        Some(value) => bounds.read(value),
        None => {
            object.report_missing(key, "39.64");
            None
        }
    }
}

impl Written for Hours {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let days: Option<Vec<Weekday>> = object.required("days");
            let opens = object.required::<TimeOfDay>("opens");
            let closes = object.required::<TimeOfDay>("closes");
            Some(Self {
                days: days?,
                opens: opens?.0,
                closes: closes?.0,
            })
        })?
    }
}

/// `10:00`, as typed.
struct TimeOfDay(String);

impl Written for TimeOfDay {
    const SHAPE: Shape = Shape::TimeOfDay;

    fn read_from(value: Value<'_>) -> Option<Self> {
        let is_time = |text: &&str| {
            // chrono takes `9:00`, too; hours are shown as they are typed, so both digits have to be there.
            text.len() == 5 && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok()
        };
        match value.text().filter(is_time) {
            Some(text) => Some(Self(text.to_owned())),
            None => value.refuse(Self::SHAPE),
        }
    }
}
