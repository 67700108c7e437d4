//! `work.json`.

use super::entry::Entry;
use super::number::Bounds;
use super::reference::PersonOrName;
use super::short::Name;
use crate::json::{At, Object, Value, Written};
use crate::model::{Dimensions, HistoricDate, Localized, WorkType};
use crate::wording::Shape;

/// A work as written.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) entry: Entry,
    pub(crate) name: Option<Localized>,
    pub(crate) work_type: Option<WorkType>,
    pub(crate) creator: Option<PersonOrName>,
    pub(crate) date: Option<HistoricDate>,
    pub(crate) technique: Option<Localized>,
    pub(crate) owner: Option<Localized>,
    pub(crate) inventory_number: Option<String>,
    pub(crate) dimensions: Option<Dimensions>,
    pub(crate) venue: Option<At<String>>,
}

impl Work {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            entry: Entry::read(object),
            name: object.required("name").map(Name::shown),
            work_type: object.required("type"),
            creator: PersonOrName::read_keys(object, "creator", "creatorName"),
            date: object.optional("date"),
            technique: object.optional("technique").map(Name::shown),
            owner: object.optional("owner").map(Name::shown),
            inventory_number: object.optional("inventoryNumber").map(Name::shown),
            dimensions: object.optional("dimensions"),
            venue: object.optional("venue"),
        }
    }
}

/// The measures of a work: at most a hundred meters.
const MILLIMETERS: Bounds = Bounds::new(0.0, 100_000.0);

impl Written for Dimensions {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let width = read_millimeters(object, "widthMm");
            let height = read_millimeters(object, "heightMm");
            let depth = object
                .value("depthMm", || MILLIMETERS.schema())
                .and_then(|value| MILLIMETERS.read(value));
            Some(Self {
                width_millimeters: width?,
                height_millimeters: height?,
                depth_millimeters: depth,
            })
        })?
    }
}

fn read_millimeters(object: &Object<'_>, key: &'static str) -> Option<f64> {
    match object.value(key, || MILLIMETERS.schema()) {
        Some(value) => MILLIMETERS.read(value),
        None => {
            object.report_missing(key, "600");
            None
        }
    }
}
