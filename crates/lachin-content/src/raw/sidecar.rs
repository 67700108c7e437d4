//! `images/<file>.json`: what a picture shows, whose it is, and under which terms.

use chrono::NaiveDate;

use super::localized::read_incomplete;
use super::number::Bounds;
use crate::json::schema::texts_up_to;
use crate::json::{At, Object, Value, Written};
use crate::limits::MOST_CHARACTERS_OF_A_DESCRIPTION;
use crate::model::{Focus, HistoricDate, Localized, PictureKind};
use crate::wording::Shape;

/// A sidecar as written.
#[derive(Debug)]
pub(crate) struct Sidecar {
    pub(crate) kind: Option<PictureKind>,
    pub(crate) alternative: Alternative,
    pub(crate) caption: Option<Localized>,
    pub(crate) long_description: Option<Localized>,
    /// None where nothing is written.
    pub(crate) credit: Option<String>,
    pub(crate) licence: Option<At<String>>,
    pub(crate) permission: Option<Permission>,
    pub(crate) creator: Option<String>,
    pub(crate) date: Option<HistoricDate>,
    pub(crate) source: Option<At<String>>,
    /// May lie outside the picture.
    pub(crate) focus: Option<At<Focus>>,
}

/// `alt` and `decorative` as written.
#[derive(Debug)]
pub(crate) struct Alternative {
    pub(crate) alt: Option<At<Localized>>,
    pub(crate) is_decorative: bool,
}

/// A permission that is recorded.
#[derive(Debug)]
pub(crate) struct Permission {
    pub(crate) line: u32,
    /// Its first day.
    pub(crate) from: NaiveDate,
    /// Its last one.
    pub(crate) until: Option<NaiveDate>,
}

impl Sidecar {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            kind: object.required("kind"),
            alternative: Alternative {
                alt: object
                    .value("alt", || texts_up_to(MOST_CHARACTERS_OF_A_DESCRIPTION))
                    .and_then(|value| {
                        let alt = read_incomplete(value, MOST_CHARACTERS_OF_A_DESCRIPTION)?;
                        Some(At {
                            value: alt,
                            line: value.line(),
                        })
                    }),
                is_decorative: object.optional("decorative").unwrap_or_default(),
            },
            caption: object.optional("caption"),
            long_description: object
                .value("longDescription", || texts_up_to(MOST_CHARACTERS_OF_A_DESCRIPTION))
                .and_then(|value| {
                    let description = read_incomplete(value, MOST_CHARACTERS_OF_A_DESCRIPTION)?;
                    Some(description)
                }),
            credit: object
                .value("credit", String::schema)
                .filter(|value| value.text().is_none_or(|text| !text.trim().is_empty()))
                .and_then(String::read_from),
            licence: object.required("licence"),
            permission: object.optional("permission"),
            creator: object.optional("creator"),
            date: object.optional("date"),
            source: object.optional("source"),
            focus: object.optional("focus"),
        }
    }
}

impl Written for Permission {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let by: Option<String> = object.required("by");
            let from: Option<NaiveDate> = object.required("from");
            let until = object.value("until", NaiveDate::schema).map(NaiveDate::read_from);
            object.optional::<String>("reference");
            // An end that cannot be read is not taken for a permission without an end.
            let is_recorded = by.is_some() && until != Some(None);
            from.filter(|_| is_recorded).map(|from| Self {
                line: value.line(),
                from,
                until: until.flatten(),
            })
        })?
    }
}

impl Written for Focus {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let x = read_coordinate(object, "x");
            let y = read_coordinate(object, "y");
            Some(Self { x: x?, y: y? })
        })?
    }
}

/// A number that may lie outside: that is told in other words.
fn read_coordinate(object: &Object<'_>, key: &'static str) -> Option<f64> {
    match object.value(key, || Bounds::new(0.0, 1.0).schema()) {
        Some(value) => Bounds::new(f64::MIN, f64::MAX).read(value),
        None => {
            object.report_missing(key, "0.5");
            None
        }
    }
}
