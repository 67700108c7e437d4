//! `district.json`.

use super::entry::{Entry, read_up_to};
use super::number::Bounds;
use super::short::{MapName, Name, PlaceName};
use super::venue::read_degrees;
use crate::json::{At, Object, Value, Written};
use crate::model::{Direction, Id, Localized, NeighbourKind};
use crate::wording::Shape;

/// The district as written.
#[derive(Debug)]
pub(crate) struct District {
    pub(crate) entry: Entry,
    pub(crate) name: Option<Localized>,
    pub(crate) neighbours: Vec<Neighbour>,
    pub(crate) rivers: Vec<River>,
    pub(crate) peak: Option<Peak>,
    pub(crate) point: Option<Point>,
}

/// A neighbour as written.
#[derive(Debug)]
pub(crate) struct Neighbour {
    pub(crate) line: u32,
    pub(crate) direction: Direction,
    pub(crate) name: Localized,
    pub(crate) kind: NeighbourKind,
    pub(crate) sources: Vec<At<String>>,
}

/// A river as written.
#[derive(Debug)]
pub(crate) struct River {
    pub(crate) line: u32,
    pub(crate) id: Id,
    pub(crate) name: Localized,
    pub(crate) into: Option<At<String>>,
    pub(crate) length_kilometers: Option<f64>,
    pub(crate) sources: Vec<At<String>>,
}

/// The highest point as written.
#[derive(Debug)]
pub(crate) struct Peak {
    pub(crate) line: u32,
    pub(crate) name: Localized,
    pub(crate) height_meters: f64,
    pub(crate) sources: Vec<At<String>>,
}

/// A named place as written.
#[derive(Debug)]
pub(crate) struct Point {
    pub(crate) line: u32,
    pub(crate) name: Localized,
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    pub(crate) sources: Vec<At<String>>,
}

/// One on each side.
const MOST_NEIGHBORS: usize = 8;
/// As many as their scheme has room for.
const MOST_RIVERS: usize = 6;
/// In kilometers: the longest river on Earth is shorter.
const LENGTH: Bounds = Bounds::new(0.0, 7000.0);
/// In meters: the highest mountain on Earth is lower.
const HEIGHT: Bounds = Bounds::new(0.0, 9000.0);

impl District {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            entry: Entry::read(object),
            name: object.required("name").map(Name::shown),
            neighbours: read_up_to(object, "neighbours", MOST_NEIGHBORS),
            rivers: read_up_to(object, "rivers", MOST_RIVERS),
            peak: object.optional("peak"),
            point: object.optional("point"),
        }
    }
}

impl Written for Neighbour {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let direction = object.required("direction");
            let name = object.required("name").map(PlaceName::shown);
            let kind = object.required("kind");
            let sources = object.optional("sources").unwrap_or_default();
            Some(Self {
                line: value.line(),
                direction: direction?,
                name: name?,
                kind: kind?,
                sources,
            })
        })?
    }
}

impl Written for River {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let id = object.required("id");
            let name = object.required("name").map(MapName::shown);
            let into = object.optional("into");
            let length = object
                .value("lengthKm", || LENGTH.schema())
                .and_then(|value| LENGTH.read(value));
            let sources = object.optional("sources").unwrap_or_default();
            Some(Self {
                line: value.line(),
                id: id?,
                name: name?,
                into,
                length_kilometers: length,
                sources,
            })
        })?
    }
}

impl Written for Peak {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let name = object.required("name").map(PlaceName::shown);
            let height = match object.value("heightMetres", || HEIGHT.schema()) {
                Some(value) => HEIGHT.read(value),
                None => {
                    object.report_missing("heightMetres", "3616");
                    None
                }
            };
            let sources = object.optional("sources").unwrap_or_default();
            Some(Self {
                line: value.line(),
                name: name?,
                height_meters: height?,
                sources,
            })
        })?
    }
}

impl Written for Point {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let name = object.required("name").map(MapName::shown);
            let degrees = read_degrees(object);
            let sources = object.optional("sources").unwrap_or_default();
            let (latitude, longitude) = degrees?;
            Some(Self {
                line: value.line(),
                name: name?,
                latitude,
                longitude,
                sources,
            })
        })?
    }
}
