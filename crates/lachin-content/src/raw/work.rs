//! `work.json`.

use super::entry::Entry;
use super::number::read_number;
use super::reference::PersonOrName;
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
            name: object.required("name"),
            work_type: object.required("type"),
            creator: PersonOrName::read_keys(object, "creator", "creatorName"),
            date: object.optional("date"),
            technique: object.optional("technique"),
            owner: object.optional("owner"),
            inventory_number: object.optional("inventoryNumber"),
            dimensions: object.optional("dimensions"),
            venue: object.optional("venue"),
        }
    }
}

/// The largest measure of a work in millimeters: a hundred meters.
const LARGEST_MILLIMETERS: f64 = 100_000.0;

impl Written for Dimensions {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let width = read_millimeters(object, "widthMm");
            let height = read_millimeters(object, "heightMm");
            let depth = object
                .value("depthMm")
                .and_then(|value| read_number(value, 0.0, LARGEST_MILLIMETERS));
            Some(Self {
                width_millimeters: width?,
                height_millimeters: height?,
                depth_millimeters: depth,
            })
        })?
    }
}

fn read_millimeters(object: &Object<'_>, key: &'static str) -> Option<f64> {
    match object.value(key) {
        Some(value) => read_number(value, 0.0, LARGEST_MILLIMETERS),
        None => {
            object.report_missing(key, "600");
            None
        }
    }
}
